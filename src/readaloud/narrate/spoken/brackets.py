"""Square and curly brackets: reference marks, which are silent, and intervals, which are not."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import read_unit
from readaloud.narrate.spoken.parts import Reading
from readaloud.narrate.spoken.units import NEEDS_CARE

_DIGITS = re.compile(r"\d+")
_CITATION = re.compile(r"\[\d[\d,;\s–-]*\]")
_INTERVAL_BEFORE = re.compile(
    r"\b(?:range|interval|scale|between|within|from|CI|CrI|IQR|quartiles?|aged?|limits?|values?)"
    r"(?: of|,)? \Z"
)
_ANNOUNCED = re.compile(r"[:=] ?\Z")
_VALUE_BEFORE = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)%? \Z")
_SPREAD = re.compile(r"\b(?:IQR|[Ii]nterquartile|[Mm]edian|[Rr]ange|CI|a?[OHR]R)\b")


def read_bracket(text: str, pos: int, char: str, citations: bool) -> Reading:
    """Reference marks are silent; other brackets become round, which no engine obeys."""
    found = _CITATION.match(text, pos)
    if found is None:
        return [(pos, pos + 1, "(" if char in "[{" else ")")]
    if _INTERVAL_BEFORE.search(text, max(0, pos - 20), pos) or _is_pair(text, pos, found):
        return [(pos, pos + 1, "(")]
    if not citations:
        return [(pos, found.end(), "")]
    numbers = list(_DIGITS.finditer(text, pos, found.end()))
    word = "reference" if len(numbers) == 1 else "references"
    parts = [(m.start(), m.end(), f"{numerals.cardinal(m[0])},") for m in numbers]
    parts[0] = (pos, parts[0][1], f", {word} {parts[0][2]}")
    closed = text[found.end() : found.end() + 1] in ".,;:!?)"
    parts[-1] = (parts[-1][0], found.end(), parts[-1][2][:-1] if closed else parts[-1][2])
    return parts


def _is_pair(text: str, pos: int, bracket: re.Match[str]) -> bool:
    """Whether two numbers in brackets are the ends of an interval.

    They enclose the value before them ("median [IQR] 6 [4–9]"), stand behind a colon, or have a
    unit: "normal [135–145] mmol/L".
    """
    ends = _DIGITS.findall(bracket[0])
    if len(ends) != 2:
        return False
    unit = read_unit(text, bracket.end())
    has_unit = unit is not None and text[unit.start : unit.end] not in NEEDS_CARE
    if has_unit or _ANNOUNCED.search(text, max(0, pos - 2), pos):
        return True
    value = _VALUE_BEFORE.search(text, max(0, pos - 12), pos)
    if value is None or not _SPREAD.search(text, max(0, pos - 150), pos):
        return False
    return float(ends[0]) <= float(value[1]) <= float(ends[1])
