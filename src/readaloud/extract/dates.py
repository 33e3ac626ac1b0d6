"""Dates a page gives: when the article was published, changed and last reviewed."""

import re
from collections.abc import Iterator

from lxml import etree

from readaloud.extract.head import Head, shown

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"((?:19|20)\d\d)"
ISO = re.compile(rf"\b{YEAR}[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
ISO_MONTH = re.compile(rf"{YEAR}-(0[1-9]|1[0-2])")
NAMED = re.compile(
    rf"\b{MONTH}\s+{DAY},?\s+{YEAR}|\b{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}"
    rf"|\b{YEAR}\s+{MONTH}(?:\s+{DAY})?\b|\b{MONTH},?\s+{YEAR}",
    re.I,
)
SLASHED = re.compile(rf"\b(\d{{1,2}})[/.](\d{{1,2}})[/.]{YEAR}\b")
# What a page writes before a date that it shows.
SHOWN = {
    "published": re.compile(r"\b(?:published|posted|created|publication date|written)\b", re.I),
    "modified": re.compile(r"\b(?:last\s+)?(?:updated|modified|revised)\b", re.I),
    "reviewed": re.compile(
        r"\b(?:medically|clinically|last|content)\s+reviewed\b|\breview date\b", re.I
    ),
}  # fmt: skip
TIME_PROPERTIES = {
    "published": "datepublished",
    "modified": "datemodified",
    "reviewed": "lastreviewed",
}
IN_ADDRESS = re.compile(rf"/{YEAR}[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?!\d)")
DATED = re.compile(
    r"(?<![a-z])(?:date|dateline|pubdate|published|posted|timestamp)(?![a-tv-z])", re.I
)
SHOWN_REACH = 60  # characters from the word to its date
LONGEST_DATELINE = 80  # a longer line is a sentence that tells of a date


def find_date(head: Head, key: str, metas: tuple[str, ...], kind: str) -> str | None:
    """The date of one kind as ISO 8601, or None: JSON-LD, meta, microdata, what is shown.

    Nothing else is guessed at but the date of publication, which a `time` element near the
    title or the address may hold.
    """
    for text in stated(head, key, metas):
        if date := iso_date(text):
            return date
    for element in head.times:
        stated_kind = (element.get("itemprop") or "").lower()
        if stated_kind == TIME_PROPERTIES[kind] and (date := time_date(element)):
            return date
    if date := shown_date(head, kind):
        return date
    return guessed(head) if kind == "published" else None


def stated(head: Head, key: str, metas: tuple[str, ...]) -> Iterator[str]:
    for node in head.articles:
        value = node.get(key)
        if isinstance(value, str):
            yield value
    for name in metas:
        yield from head.metas.get(name, ())


def shown_date(head: Head, kind: str) -> str | None:
    """The date that follows a word such as "Updated" within one short line of the page."""
    pattern = SHOWN[kind]
    for line in head.short_lines:
        match = pattern.search(line) if names_year(line) else None
        if match and (date := iso_date(line[match.end() : match.end() + SHOWN_REACH])):
            return date
    return None


def guessed(head: Head) -> str | None:
    """The first `time` of the page that is no comment's, else the date in its address."""
    for element in head.times:
        classes = (element.get("class") or "").lower()
        if "modif" in classes or "updated" in classes.split() or "comment" in classes:
            continue
        if date := time_date(element):
            return date
    for line in (*head.lines_under_title, *head.short_lines[:6]):
        if len(line) <= LONGEST_DATELINE and (date := iso_date(line)):
            return date
    dated: dict[str, bool] = {"": False}  # of class attributes; most come more than once
    held: list[etree._Element] = []  # what is around others, as in the reader of the page
    for element in head.root.iter():
        if len(element):
            held.append(element)
        names = element.get("class") or ""
        if names not in dated:
            dated[names] = DATED.search(names) is not None
        line = shown(element) if dated[names] else ""
        if line and len(line) <= LONGEST_DATELINE and (date := iso_date(line)):
            return date
    address = head.links.get("canonical") or head.first_meta("og:url")
    match = IN_ADDRESS.search(address)
    if match:
        return made(int(match[1]), int(match[2]), int(match[3] or 0))
    return None


def time_date(element: etree._Element) -> str | None:
    """The date of a `time` element."""
    return iso_date(element.get("datetime") or shown(element))


def iso_date(text: str) -> str | None:
    """The first date in a text as YYYY-MM-DD, or YYYY-MM where it names no day.

    >>> iso_date("Updated on 3rd of May 2021")
    '2021-05-03'
    >>> iso_date("2022-02-14T09:12:44+00:00")
    '2022-02-14'
    """
    if not names_year(text):
        return None
    if match := ISO.search(text):
        return made(int(match[1]), int(match[2]), int(match[3]))
    if match := ISO_MONTH.fullmatch(text.strip()):
        return made(int(match[1]), int(match[2]), 0)
    if match := NAMED.search(text):
        month, day, year = (
            (match[1], match[2], match[3]) if match[1] else
            (match[5], match[4], match[6]) if match[5] else
            (match[8], match[9] or "", match[7]) if match[8] else (match[10], "", match[11])
        )  # fmt: skip
        return made(int(year), MONTHS[month.lower()], int(day or 0))
    if match := SLASHED.search(text):
        first, second, year_ = int(match[1]), int(match[2]), int(match[3])
        # Only a day can be over 12; otherwise the American order, the commoner one on the web.
        return made(year_, second, first) if first > 12 else made(year_, first, second)
    return None


def names_year(text: str) -> bool:
    """Whether a text may hold a year that a page would give."""
    return "20" in text or "19" in text


def made(year: int, month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    if not (1 <= month <= 12 and 0 <= day <= longest):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}" if day else f"{year:04d}-{month:02d}"
