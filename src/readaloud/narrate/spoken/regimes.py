"""Two numbers that share the hours of a day or the days of a week: "16/8 fasting"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import word_after

_WORDS = frozenset(
    "fasting diet dieting diets dieter dieters method rule plan schedule breathing "
    "technique".split()
)
_SHARED = (7, 24)  # days of a week, hours of a day
_FASTING = re.compile(r"\b(?:fast(?:s|ed|ing)?|eating|feeding|(?-i:IF|TRE))\b", re.IGNORECASE)
REACH = 30  # characters around the numbers that are looked at
IF_BEFORE = re.compile(r"\d[/:]\d{1,2} \Z")  # "16/8 IF" is intermittent fasting


def names_regime(text: str, start: int, end: int, first: str, second: str) -> bool:
    """Whether the numbers from start to end are said side by side, for a way to live by them."""
    if word_after(text, end) in _WORDS:
        return True
    if not (first.isdecimal() and second.isdecimal()) or int(first) + int(second) not in _SHARED:
        return False
    return _FASTING.search(text, max(0, start - REACH), end + REACH) is not None


def beside(first: str, second: str) -> str:
    """The second number said right after the first; a pause keeps "twenty, four" from being 24."""
    glues = len(first) == 2 and first[0] not in "01" and first[1] == "0" and len(second) == 1
    return (", " if glues and second != "0" else "") + numerals.cardinal(second)
