"""Words side by side that only the style sheet parts: "Monday" and "9–5" in a span each."""

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from readaloud.extract.words import WordBuffer, tidy

# Editors cut words into spans anywhere ("He", "alth"), so that only what no word is like is parted:
# a whole word before a number or a capital ("Cost", "None"), a number or an amount before one.
WORD = re.compile(r"(?:^|.*[\s.,(])[^\W\d_][a-zà-öø-ÿ]{2,}$", re.S)
AMOUNT = re.compile(r"(?:.*\s)?\d+(?:[.,:–-]\d+)*(?: [a-zµ%]{1,3})?$", re.S)
WORD_AHEAD = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+(?!\w)")
AHEAD = re.compile(rf"\d|{WORD_AHEAD.pattern}")
MOST_COMPARED = 40  # characters
MOST_AROUND = 5  # elements around the spans, and around what one of them says


def part_glued(box: etree._Element, buffer: WordBuffer) -> None:
    """Put blanks between neighbouring spans of a box that holds nothing else."""
    for _ in range(MOST_AROUND):
        if len(box) != 1 or (box.text and not box.text.isspace()):
            break
        box = box[0]
    if len(box) > 1 and (pairs := set(glued_in(box))):
        buffer.part(pairs)


def glued_in(box: etree._Element) -> Iterator[tuple[str, str]]:
    """The words of each two spans that stand together and are none."""
    for one, following in pairwise(box):
        if one.tag == following.tag == "span" and not one.tail:
            before, after = said_in(one), said_in(following)
            if before and after and are_apart(before, after):
                yield before, after


def said_in(span: etree._Element) -> str:
    """All that a span says, where it is one stretch of text."""
    for _ in range(MOST_AROUND):
        if len(span) != 1 or span.text or span[0].tail:
            break
        span = span[0]
    return tidy(span.text or "") if not len(span) else ""


def are_apart(before: str, after: str) -> bool:
    before = before[-MOST_COMPARED:]
    if AMOUNT.match(before):
        return WORD_AHEAD.match(after) is not None
    return WORD.match(before) is not None and AHEAD.match(after) is not None
