"""Dates a page gives: when the article was published, changed and last reviewed."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from readaloud.extract.datelines import dates_in, dates_of, last_label
from readaloud.extract.dates import YEAR, iso_date, made
from readaloud.extract.head import Head, short_line, shown
from readaloud.extract.words import tidy

TIME_PROPERTIES = {
    "published": "datepublished",
    "modified": "datemodified",
    "reviewed": "lastreviewed",
}
IN_ADDRESS = re.compile(rf"/{YEAR}[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?!\d)")
DATED = re.compile(r"(?<![a-z])(?:date|dateline|pubdate|published|posted|timestamp)(?![a-tv-z])")
GUESSED = ("", "published")
MOST_TIMES = 50  # elements that are asked what kind of date they hold
LEVELS = 3  # boxes around a date, and elements before it, in which a label may stand
LONGEST_DATELINE = 80  # a longer line is a sentence that tells of a date


def find_date(
    head: Head, key: str, metas: tuple[str, ...], kind: str, lines: Sequence[tuple[str, str, str]]
) -> str | None:
    """The date of one kind as ISO 8601, or None: JSON-LD, meta, microdata, what is shown.

    `lines` are the page's short lines as `dates_of` gives them.

    Nothing else is guessed at but the date of publication, which a `time` element near the
    title or the address may hold; a date that is said to be of another kind is none.
    """
    for text in stated(head, key, metas):
        if date := iso_date(text, day_first=head.day_first):
            return date
    for element in head.times:
        stated_kind = (element.get("itemprop") or "").lower()
        if stated_kind == TIME_PROPERTIES[kind] and (date := time_date(element, head)):
            return date
    for element in head.times[:MOST_TIMES]:
        if element_kind(element) == kind and (date := time_date(element, head)):
            return date
    for _, told, date in lines:
        if told == kind:
            return date
    return guessed(head) if kind == "published" else None


def stated(head: Head, key: str, metas: tuple[str, ...]) -> Iterator[str]:
    for node in head.articles:
        value = node.get(key)
        if isinstance(value, str):
            yield value
    for name in metas:
        yield from head.metas.get(name, ())


def guessed(head: Head) -> str | None:
    """The first date of the page of which nothing says that it is that of a change or review.

    A `time` comes first, then a line near the title, a class such as "date", and the address. A
    page that dates itself under its title by its last change alone was published then as it is.
    """
    for element in head.times[:MOST_TIMES]:
        if element_kind(element) in GUESSED and (date := time_date(element, head)):
            return date
    near = (*head.lines_under_title, *head.short_lines[:6])
    for line, kind, date in dates_of(near, day_first=head.day_first):
        if len(line) <= LONGEST_DATELINE and kind in GUESSED:
            return date
    if date := classed_date(head):
        return date
    address = head.links.get("canonical") or head.first_meta("og:url")
    match = IN_ADDRESS.search(address)
    if match:
        return made(int(match[1]), int(match[2]), int(match[3] or 0))
    return only_date(head)


def only_date(head: Head) -> str | None:
    """The date of the last change, where it is all that the line under the title gives."""
    for line, kind, date in dates_of(head.lines_under_title, day_first=head.day_first):
        if len(line) <= LONGEST_DATELINE and kind == "modified":
            return date
    return None


def classed_date(head: Head) -> str | None:
    """The date of the first element whose class says that it holds one."""
    dated: dict[str, bool] = {"": False}  # of class attributes; most come more than once
    held: list[etree._Element] = []  # what is around others, as in the reader of the page
    for element in head.root.iter():
        if len(element):
            held.append(element)
        names = element.get("class") or ""
        if names not in dated:
            dated[names] = DATED.search(names.lower()) is not None
        line = shown(element) if dated[names] else ""
        if line and len(line) <= LONGEST_DATELINE and element_kind(element) in GUESSED:
            for kind, date in dates_in(line, day_first=head.day_first):
                if kind in GUESSED:
                    return date
    return None


def element_kind(element: etree._Element) -> str:
    """What the class of an element, or else the words before it, say of the date in it."""
    classes = (element.get("class") or "").lower()
    if "comment" in classes:
        return "comment"
    if "modif" in classes or "updated" in re.split(r"[\s_-]", classes):
        return "modified"
    return "reviewed" if "reviewed" in classes else last_label(words_before(element))


def words_before(element: etree._Element) -> str:
    """What stands before an element in the box around it, or before that."""
    for _ in range(LEVELS):
        around = element.getparent()
        if around is None:
            break
        pieces: list[str] = []
        before = element.getprevious()
        for _ in range(LEVELS):
            if before is None:
                pieces.append(around.text or "")
                break
            pieces += (before.tail or "", short_line(before) if isinstance(before.tag, str) else "")
            before = before.getprevious()
        if text := tidy(" ".join(reversed(pieces))):
            return text
        element = around
    return ""


def time_date(element: etree._Element, head: Head) -> str | None:
    """The date of a `time` element."""
    return iso_date(element.get("datetime") or shown(element), day_first=head.day_first)
