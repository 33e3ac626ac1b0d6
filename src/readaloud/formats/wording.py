"""What pages say about an article in plain words: dates, lengths, reading grades, people."""

from collections.abc import Sequence

from readaloud.formats.escape import one_line
from readaloud.model.article import Metadata

MONTH_NAMES = (
    "January February March April May June July August September October November December"
)
MONTHS = MONTH_NAMES.split()


def say_date(iso: str | None) -> str:
    """An ISO date in words, "14 February 2022"; "" for what is not a date."""
    parts = (iso or "")[:10].split("-")
    if not all(part.isascii() and part.isdigit() for part in parts):
        return ""
    numbers = [int(part) for part in parts]
    if len(numbers) > 1 and not 1 <= numbers[1] <= 12:
        return ""
    match numbers:
        case [year, month, day]:
            return f"{day} {MONTHS[month - 1]} {year}"
        case [year, month]:
            return f"{MONTHS[month - 1]} {year}"
        case _:
            return str(numbers[0])


def counted(count: int, noun: str) -> str:
    """The number with its noun: "1 fault", "2 faults"."""
    return f"{count} {noun}{'s' * (count != 1)}"


def say_length(duration_ms: int) -> str:
    """How long a recording is, in words."""
    minutes = round(duration_ms / 60000)
    if minutes < 1:
        return "less than a minute"
    hours, rest = divmod(minutes, 60)
    said = [counted(hours, "hour")] if hours else []
    if rest or not hours:
        said.append(counted(rest, "minute"))
    return " ".join(said)


def say_grade(grade: float | None) -> str:
    """A school grade as a reader would say it; "" where none was measured."""
    if grade is None:
        return ""
    for limit, words in (
        (6.5, "Easy to read"),
        (8.5, "Fairly easy to read"),
        (10.5, "Takes some care to read"),
        (13.5, "Hard to read"),
    ):
        if grade < limit:
            return words
    return "Very hard to read"


def say_people(metadata: Metadata) -> list[str]:
    """Who wrote and reviewed the article, who published it, and when: one line each."""
    lines = []
    if metadata.authors:
        lines.append(f"By {joined(metadata.authors)}")
    if metadata.reviewers:
        lines.append(f"Reviewed by {joined(metadata.reviewers)}")
    dates = (
        ("Published", metadata.published),
        ("Updated", metadata.modified),
        ("Last reviewed", metadata.reviewed),
    )
    said = [f"{what} {say_date(when)}" for what, when in dates if say_date(when)]
    if metadata.publisher:
        said.insert(0, one_line(metadata.publisher))
    if said:
        lines.append(" · ".join(said))
    return lines


def joined(names: Sequence[str]) -> str:
    flat = [one_line(name) for name in names]
    return flat[0] if len(flat) == 1 else ", ".join(flat[:-1]) + " and " + flat[-1]
