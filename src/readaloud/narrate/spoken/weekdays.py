"""Shortened days of the week: "Mon-Fri", "closed Sun.", "Sat 5 May"."""

import re

from readaloud.narrate.spoken.abbreviations import DOTTED
from readaloud.narrate.spoken.parts import Reading, word_before

WEEKDAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun".split())
BEFORE_WEEKDAY = frozenset(
    "and or to on through mon tue tues wed thu thur thurs fri sat "
    "closed open opens closes every each except".split()
)
_DAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b"
_WEEK = re.compile(rf"(?<!\w){_DAY}[-–]{_DAY}")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b"
_DAY_NEXT = re.compile(
    rf",? (?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}"
    rf"|(?:,| and| or| to| through|,? &) {_DAY}"
    r"|,? \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|[-–] ?\d)"
)
_DAY_BEFORE = re.compile(rf"\b{_DAY}(?:,| and| or| to| through|,? &) \Z")
_GOES_ON = rf" (?:{_MONTH}|{_DAY}|(?:Morning|Evening|Afternoon|Night|Through|To|And|At|From)s?\b)"
_DATE_NEXT = re.compile(
    rf"[,–-]| [–—-] [A-Z]|/[A-Z]| (?:\d|at\b|and\b|or\b|to\b|from\b|through\b)|{_GOES_ON}"
)
# The dot behind a day ends its sentence too where a new one opens: "Closed Sat. Open Mon."
_SENTENCE_NEXT = re.compile(rf"(?!{_GOES_ON}) [A-Z][a-z]")


def read_weekday(text: str, pos: int, end: int) -> Reading | None:
    """A day without a dot beside a date or another day, and one whose dot ends a sentence too."""
    key = text[pos:end].lower()
    if key not in WEEKDAYS:
        return None
    if text[end : end + 1] != ".":
        is_day = joins_weekdays(text, pos, end) or _is_beside(text, pos, end)
        return [(pos, end, DOTTED[key])] if is_day else None
    if _SENTENCE_NEXT.match(text, end + 1) and is_weekday(text, pos, end):
        return [(pos, end, DOTTED[key])]
    return None


def is_weekday(text: str, pos: int, end: int) -> bool:
    """Whether a capital word before a dot is a day: "on Sun.", "Sat. 5 May", "closed Sun."."""
    if not text[pos].isupper():
        return False
    return word_before(text, pos) in BEFORE_WEEKDAY or _DATE_NEXT.match(text, end + 1) is not None


def _is_beside(text: str, start: int, end: int) -> bool:
    """Whether a day without its dot stands before a date, or beside another day."""
    if not text[start].isupper():
        return False
    beside = _DAY_NEXT.match(text, end) or _DAY_BEFORE.search(text, max(0, start - 12), start)
    return beside is not None


def joins_weekdays(text: str, start: int, end: int) -> bool:
    """Whether the word at a place, or a dash there, is part of "Mon-Fri"."""
    return any(
        found.start() <= start and end <= found.end()
        for found in _WEEK.finditer(text, max(0, start - 5), end + 6)
    )
