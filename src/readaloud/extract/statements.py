"""Lines above and below the text that say again what the metadata says: who wrote it, and when."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from readaloud.extract import credentials
from readaloud.extract.datelines import label_alone
from readaloud.extract.dates import MONTHS, iso_date
from readaloud.extract.jobs import is_job
from readaloud.extract.language import SIGNED
from readaloud.extract.leaves import Leaf, Page
from readaloud.model.article import Metadata
from readaloud.model.pattern import Late

LONG = 120  # characters of a paragraph, up to which the text has not begun
MOST_LINES = 40  # that are looked at; a page of a list has no other text
LONGEST = 250  # characters of a statement
WORDS = frozenset(
    "by written posted submitted online published updated reviewed checked edited authored"
    " created reported modified revised fact medically clinically scientifically medical expert"
    " peer last first originally"
    " date dated of on at in and the this article page post story content was is next due review"
    " update author authors writer writers reviewer reviewers editor words text am pm a p m est edt"
    " et gmt utc bst cet cest pst pdt pt cst cdt ct mon monday tue tues tuesday wed wednesday thu"
    " thur thurs thursday fri friday sat saturday sun sunday min mins minute minutes read reading"
    " time estimated ago hour hours day days week weeks month months year years comment comments no"
    " version publication st nd rd th".split()
) | frozenset(MONTHS)
LABELS = frozenset(
    "by posted published updated reviewed edited modified revised review due author authors dated"
    " reviewer reviewers publication".split()
)
# Labels of names that are links or buttons of their own, and stand elsewhere.
BARE = frozenset(
    "by|written by|words by|posted by|reviewed by|medically reviewed by|fact checked by".split("|")
)
UNTOLD = ("", "outside-article")  # reasons that give way to a better one
TOLD = "\0"  # stands where a name stood
BEHIND_NAME = Late(rf"{TOLD}{credentials.TAIL}(?P<job>(?:,\s*[^,|·•–—\n]+)?)")
READING = Late(r"(?i)\d+ mins?\Z|\d[\s-]*min(?:ute)?s?\b.*\bread|\breading time\b|\b\d+ \w+ ago\b")
DIGIT = re.compile(r"\d")
LETTERS = re.compile(r"[^\W\d_]+")


def drop_statements(page: Page, reasons: list[str], metadata: Metadata) -> None:
    """Take such lines for a byline, in front of the first paragraph and behind the last one.

    A line is one where nothing is left of it without the names and dates that are known, and
    without the words that introduce those.
    """
    drop_bylines_abroad(page, reasons, metadata)
    people = names_of(metadata)
    dates = {date for date in (metadata.published, metadata.modified, metadata.reviewed) if date}
    every = range(len(reasons))
    for place, text in up_to_text(page.leaves, reasons, every):
        if is_statement(text, people, dates):
            reasons[place] = "byline"
    for place, text in up_to_text(page.leaves, reasons, reversed(every)):
        # A name alone below is how its bearer signs.
        if is_statement(text, people, dates) and not LABELS.isdisjoint(words_of(text)):
            reasons[place] = "byline"


def drop_bylines_abroad(page: Page, reasons: list[str], metadata: Metadata) -> None:
    """Take for bylines the lines that are some in the page's own language.

    They are looked for once more, because the user may have pointed at another body.
    """
    if metadata.language not in SIGNED:
        return
    from readaloud.extract.signatures import byline_places  # pages in English need none of it

    for place in byline_places(page, metadata.title.text, metadata.language):
        if reasons[place] in UNTOLD:
            reasons[place] = "byline"


def up_to_text(
    leaves: Sequence[Leaf], reasons: Sequence[str], places: Iterable[int]
) -> Iterator[tuple[int, str]]:
    """The short lines up to the nearest paragraph; headings and what stands in boxes stay."""
    passed = 0
    for place in places:
        leaf = leaves[place]
        text = leaf.words.text
        if reasons[place] or leaf.level or not text:
            continue
        passed += 1
        if len(text) > LONGEST or (len(text) >= LONG and text[-1] in ".!?") or passed > MOST_LINES:
            return
        if leaf.context is None or leaf.context.kind == "item":
            yield place, text


def names_of(metadata: Metadata) -> list[str]:
    """The people of an article, each also without what stands behind the name; longest first."""
    people = (*metadata.authors, *metadata.reviewers)
    names = {*people, *(name.partition(",")[0] for name in people)}
    return sorted((name for name in names if len(name) > 2), key=len, reverse=True)


def is_statement(text: str, people: Iterable[str], dates: Set[str]) -> bool:
    """Whether a line says who, or when, or how long it takes to read, and nothing else."""
    rest = without_names(text, people)
    if TOLD not in rest and not DIGIT.search(text):
        return label_alone(text) != "" or text.strip(" —–-|·•:").lower() in BARE
    words = words_of(rest)
    if not WORDS.issuperset(words):
        return False
    found = {iso_date(rest, day_first=True), iso_date(rest)} - {None}
    if TOLD in rest or READING.pattern.search(rest):
        return True
    # A date alone may head what happened on that day.
    return bool(found) and (not LABELS.isdisjoint(words) or not found.isdisjoint(dates))


def without_names(text: str, people: Iterable[str]) -> str:
    """A line with a sign where each name stood, its credentials and its bearer's trade."""
    rest, folded = text, text.casefold()
    for name in people:
        if name.casefold() in folded:
            rest = re.sub(re.escape(name), TOLD, rest, flags=re.I)
    return BEHIND_NAME.pattern.sub(without_job, rest) if TOLD in rest else rest


def without_job(found: re.Match[str]) -> str:
    job = found["job"]
    return TOLD if is_job(job.strip(" ,.")) else TOLD + job


def words_of(text: str) -> list[str]:
    return LETTERS.findall(text.lower())
