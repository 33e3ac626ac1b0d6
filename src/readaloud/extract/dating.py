"""Dates a page gives: when the article was published, changed and last reviewed."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from lxml import etree

from readaloud.extract.datelines import dates_in, dates_of, last_label
from readaloud.extract.dates import YEAR, iso_date, made
from readaloud.extract.head import Head, short_line, shown
from readaloud.extract.words import tidy
from readaloud.model.pattern import Late

TIME_PROPERTIES = {
    "published": "datepublished",
    "modified": "datemodified",
    "reviewed": "lastreviewed",
}
IN_ADDRESS = re.compile(rf"/{YEAR}[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?!\d)")
DATED = re.compile(r"(?<![a-z])(?:date|dateline|pubdate|published|posted|timestamp)(?![a-tv-z])")
CLASSES: Any = etree.XPath("//@class", smart_strings=False)  # of a tree, as strings
BOXES = 5  # around a date whose names are asked
MOST_TIMES = 50  # elements that are asked what kind of date they hold
LEVELS = 3  # boxes around a date, and elements before it, in which a label may stand
LONGEST_SAID = 300  # characters around a date that may be a sentence
LONGEST_DATELINE = 80  # a longer line is a sentence that tells of a date
OTHER = Late(  # lines of what else has a date
    r"(?i)\b(?:born|died|expir(?:es?|y)|valid|due|deadline|until|founded|established|since|join"
    r"|opens?|begins?|operated|next)\b"
)
# A line that tells of a date: "Join us on 6 June at the hall."
SENTENCE = Late(r"(?:\S+ ){5}.*[a-zß-ÿ]{2}[.!](?: \(.*\))?$", re.S)
# The beginning of a report: "PORT ELLERY, Iowa (April 19, 2023) — A drop of blood …".
PLACED = Late(
    r"[A-Z][A-Z.'’-]+(?: [A-Z.'’-]{2,}){0,3}, (?:[A-Z][\w.]+,? )?"
    r"\(?[A-Z][a-z.]{2,9} \d{1,2}, 20\d\d\)? ?[-–—]"
)
# Boxes whose dates are those of comments, of other articles or of what is offered.
APART = re.compile(
    r"comment|related|sidebar|(?<!elementor-)widget|recent|popular|promo|teaser|most-read|upcoming"
)
UNSET = "1970-01-01"  # what a program without a date writes


def find_date(
    head: Head, key: str, metas: tuple[str, ...], kind: str, lines: Sequence[tuple[str, str, str]]
) -> str | None:
    """The date of one kind as ISO 8601, or None: JSON-LD, meta, microdata, what is shown.

    `lines` are the page's short lines as `dates_of` gives them.

    Nothing else is guessed at but the date of publication, which a `time` element near the
    title or the address may hold; a date that is said to be of another kind is none.
    """
    for text in stated(head, key, metas):
        date = iso_date(text, day_first=head.day_first)
        if date and date != UNSET:
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
        for value in head.metas.get(name, ()):
            yield since_1970(value) if len(value) == 10 and value.isdecimal() else value


def since_1970(seconds: str) -> str:
    """A date that a program wrote as seconds since 1970."""
    return datetime.fromtimestamp(int(seconds), UTC).date().isoformat()


def guessed(head: Head) -> str | None:
    """The first date of the page of which nothing says that it is that of a change or review.

    A `time` comes first, then a line near the title, a class such as "date", and the address. A
    page that dates itself under its title by its last change alone was published then as it is.
    """
    others = set()  # dates of which an element says that they are of another kind
    for element in head.times[:MOST_TIMES]:
        date = time_date(element, head)
        if date and is_of_page(element):
            return date
        others.add(date)
    near = (*head.lines_under_title, *head.short_lines[:6])
    for line, kind, date in dates_of(near, day_first=head.day_first):
        is_short = len(line) <= LONGEST_DATELINE and (kind or date not in others)
        if (is_short and may_date(kind, line)) or PLACED.pattern.match(line):
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
    dated = {names for names in set(CLASSES(head.root)) if DATED.search(names.lower())}
    if not dated:
        return None
    held: list[etree._Element] = []  # what is around others, as in the reader of the page
    for element in head.root.iter():
        if len(element):
            held.append(element)
        line = shown(element) if element.get("class") in dated else ""
        if line and len(line) <= LONGEST_DATELINE and is_of_page(element):
            for kind, date in dates_in(line, day_first=head.day_first):
                if may_date(kind, line):
                    return date
    return None


def may_date(kind: str, line: str) -> bool:
    """Whether a date of a line may be that of publication, by its kind and by what is said of it.

    A line without a label may date the page; one that tells of something else does not.
    """
    if kind == "":
        return not OTHER.pattern.search(line) and not SENTENCE.pattern.match(line)
    return kind == "published"


def is_of_page(element: etree._Element) -> bool:
    """Whether the date in an element may be that of publication, and not of a part of the page."""
    around = element.getparent()
    line = short_line(around) if around is not None else ""
    if not may_date(element_kind(element), line if len(line) <= LONGEST_SAID else ""):
        return False
    return not any(
        APART.search((box.get("class") or box.get("id") or "").lower()) for box in boxes_of(element)
    )


def boxes_of(element: etree._Element) -> Iterator[etree._Element]:
    """An element and the boxes near around it; what holds the whole article has other names."""
    yield element
    for box in islice(element.iterancestors(), BOXES):
        if box.tag in ("body", "main"):
            return
        yield box
        if box.tag == "article":
            return


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
    """The date of a `time` element, where one was set."""
    date = iso_date(element.get("datetime") or shown(element), day_first=head.day_first)
    return date if date != UNSET else None
