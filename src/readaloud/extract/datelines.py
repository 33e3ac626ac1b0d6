"""What kind each date of a line is, by the words before it: published, modified or reviewed."""

import re
from collections.abc import Iterable, Iterator

from readaloud.extract.dates import MONTHS, iso_date, names_year
from readaloud.model.pattern import Late

ADVERB = r"(?:medically|clinically|scientifically|expert|peer|page|content|last)"
LABEL = re.compile(
    r"\b(?:(?P<due>next\s+(?:page\s+)?review(?:ed)?(?:\s+(?:due|date))?|(?:due\s+for\s+)?review\s+due)"
    rf"|(?P<reviewed>(?:{ADVERB}[\s-]+){{0,3}}reviewed|fact[\s-]?checked|checked\s+(?:by|on)"
    r"|(?:date\s+of\s+)?last\s+(?:medical\s+)?review|(?:date\s+of\s+review|review\s+date))"
    r"|(?P<modified>we\s+updated|(?:last\s+)?(?:updated|modified|revised|amended)"
    r"|last\s+(?:edited|changed|update|modification|revision|change)|update\s*(?=:|on\b))"
    r"|(?P<published>(?:first\s+|originally\s+)?(?:published|posted)|created|written|submitted\s+by"
    r"|(?:publication|publish|posting|issue|release)\s+date|date\s+of\s+publication))\b",
    re.I,
)
# Each label holds one of these. A search for them takes a sixtieth of one for labels, which took
# 1.5 % of a page's time.
STEMS = (
    "review", "check", "updat", "modif", "revis", "amend", "edit", "change", "publi", "post",
    "creat", "writ", "submit", "issue", "release",
)  # fmt: skip
# What may stand before a label that is not capitalised; behind other words it is the verb of
# a sentence: "a study published in May 2019".
BEFORE = Late(
    r"(?i)\s*(?:(?:this|the|page|post|article|content|information|leaflet|date|and|was|were|is|has"
    r"|been|first|last|originally|it)\s+)*"
)
PART = Late(r"[|·•–—(\[,.;:/-]")
BEHIND = Late(  # a label; a verb has an object there: "reviewed the data in May"
    r"(?i)\s*(?:$|[^\w\s]|\d|(?:on|in|at|by|and|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    rf"|{'|'.join(MONTHS)})\b)"
)
JOINED = Late(r"(?i)\s*(?:and|&|/|\+|or|,)\s*(?:last\s+)?")  # "reviewed and updated on"
ENDING = Late(r"(?is)[\s:.]*|.*(?:\bon|[|·•–—,:-])\s*")
REACH = 60  # characters from a label to its date
LONGEST_LABEL = 40  # of a line that only announces the date on the next


def dates_of(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Each line, the kind and the date of each date in it; the kind is "" where nothing says it.

    A label that is a line of its own says it of the line after; a date in an element of its own
    is a line once more, and of the kind that it has in the line around it.
    """
    announced, around = "", ""
    told: dict[str, str] = {}  # kinds of the dates of the line around
    for line in lines:
        if not names_year(line):
            announced = label_alone(line)
            continue
        is_part = bool(told) and line in around
        dates = list(dates_in(line, announced))
        for kind, date in dates:
            yield line, (kind or told.get(date, "")) if is_part else kind, date
        announced = ""
        if not is_part:
            around, told = line, {date: kind for kind, date in dates}


def dates_in(line: str, announced: str = "") -> Iterator[tuple[str, str]]:
    """The kinds and dates of one line, in order: behind each label the date nearest to it."""
    kinds, start, is_first = [announced], 0, True
    for label in labels_in(line):
        between, kind = line[start : label.start()], label.lastgroup or ""
        if not is_first and JOINED.pattern.fullmatch(between):
            kinds.append(kind)
        elif is_label(line, label):
            yield from dated(kinds, between if is_first else between[:REACH])
            kinds = [kind]
        else:
            continue
        start, is_first = label.end(), False
    rest = line[start:]
    yield from dated(kinds, rest if is_first else rest[:REACH])


def labels_in(line: str) -> Iterator[re.Match[str]]:
    lower = line.lower()
    return LABEL.finditer(line) if any(stem in lower for stem in STEMS) else iter(())


def dated(kinds: Iterable[str], text: str) -> Iterator[tuple[str, str]]:
    if date := iso_date(text):
        yield from ((kind, date) for kind in kinds)


def is_label(line: str, label: re.Match[str]) -> bool:
    """Whether a match is no verb of a sentence: capitalised, or at the beginning of a part."""
    if label[0][0].isupper():
        return True
    before = PART.pattern.split(line[: label.start()])[-1]
    return bool(BEFORE.pattern.fullmatch(before) and BEHIND.pattern.match(line[label.end() :]))


def label_alone(line: str) -> str:
    """The kind that a line says of the next one: "Last reviewed:"."""
    found = next(labels_in(line), None) if len(line) <= LONGEST_LABEL else None
    is_alone = found is not None and is_label(line, found) and not line[found.end() :].strip(" :on")
    return (found.lastgroup or "") if found is not None and is_alone else ""


def last_label(text: str) -> str:
    """The kind of a date in an element of its own, by the label that ends the text before it.

    A name between them ends as a sentence does: "Reviewed by Ann Lee, MD on". Otherwise the date
    may be one more part of the line.
    """
    near = text[-REACH - LONGEST_LABEL :]
    labels = [label for label in labels_in(near) if is_label(near, label)]
    rest = near[labels[-1].end() :] if labels else ""
    if labels and not names_year(rest) and ENDING.pattern.fullmatch(rest):
        return labels[-1].lastgroup or ""
    return ""
