"""What a rule gives: stretches of source, each with the words said for it.

A reading is a list of (start, end, words) in source order without overlaps; its last end is where
reading goes on. Empty words are silence: the neighbouring word then stands for those characters.
"""

import re
from collections.abc import Callable

Part = tuple[int, int, str]
Reading = list[Part]
SaidWords = tuple[tuple[int, int, str], ...]  # of some words said: begin, end, phonemes of each
Rule = Callable[[str, int], Reading | None]

_WORD_AFTER = re.compile(r"[^\w.]{0,3}([^\W\d_]+(?:['’][^\W\d_]+)?)")
_JOINTS = frozenset(("to", "through"))  # words of a range that are said as written
_FEET_MARKS = frozenset("'’′\"”″")
_SIDE_BEFORE = re.compile(r"\d[ -](?:[cmk]?m|ft|foot|in|inch)\.? ?\Z")
NEAR = 40  # how far a rule looks around for context


def word_before(text: str, pos: int) -> str:
    """The word that ends just before, in lower case, or "" where a number or nothing stands."""
    at, low = pos - 1, max(0, pos - 4)
    while at >= low and not text[at].isalnum() and text[at] not in "._":
        at -= 1
    if at >= 0 and text[at] == ".":
        at -= 1
    end, low = at + 1, max(0, pos - NEAR)
    while at >= low and (text[at].isalpha() or text[at] in "'’"):
        at -= 1
    return text[at + 1 : end].lower()


def range_word(text: str, start: int, end: int) -> str:
    """What is said between the ends of a range: "and" for the dash of "between 5–10", else "to"."""
    if word_before(text, start) != "between" or word_after(text, end) == "and":
        return "to"
    return "and" if _JOINTS.isdisjoint(text[start:end].split()) else "to"


def word_after(text: str, pos: int) -> str:
    """The word that begins just after, in its own case, or ""."""
    found = _WORD_AFTER.match(text, pos, pos + NEAR)
    return found[1] if found else ""


def stands_across(text: str, pos: int) -> bool:
    """Whether a cross stands between two sides with their units: 9"x13", "3-cm × 2-cm"."""
    is_side = text[max(0, pos - 2) : pos].rstrip()[-1:] in _FEET_MARKS
    is_side = is_side or _SIDE_BEFORE.search(text, max(0, pos - 12), pos) is not None
    return is_side and text[pos + 1 : pos + 3].strip()[:1].isdecimal()
