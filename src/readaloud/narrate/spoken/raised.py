"""Raised digits and signs: powers, charges, isotopes, fractions, and marks of footnotes."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import BUILT, SUPERSCRIPTS
from readaloud.narrate.spoken.digits import read_with_plus
from readaloud.narrate.spoken.parts import Reading

# A comma belongs to it between raised numbers ("²,³"), not behind them.
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+(?:[,–][⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+)*")
_ISOTOPE = re.compile(r"[mᵐ]?[A-Z][a-z]?(?![a-z])")  # what a raised number before names
_LENGTH_LAST = re.compile(r"\d([cmk]?m)$")
_POWERED = frozenset("cm mm km kg ft in dm".split())
_BUILT = re.compile(BUILT)


def read_raised(text: str, pos: int) -> Reading | None:
    """A raised number after a word is a footnote's mark; after a letter or unit it is a power."""
    if _BUILT.match(text, pos):
        return read_with_plus(text, pos)
    found = _SUPERSCRIPT.match(text, pos)
    end = found.end() if found else pos + 1
    raised = text[pos:end].translate(SUPERSCRIPTS)
    at = pos
    while at and pos - at < 4 and text[at - 1].isalnum():
        at -= 1
    front = text[at:pos]
    length = _LENGTH_LAST.search(front)
    front = length[1] if length else front  # "C15m²"
    if not front and raised.isdecimal() and _ISOTOPE.match(text, end):
        return [(pos, end, numerals.cardinal(raised))]
    if not raised.strip("-+,–"):
        signs = {"+": "plus", "-": "minus"}
        return [(pos, end, " ".join(signs[sign] for sign in raised if sign in signs))]
    if raised[-1] in "+-" or (raised[0] in "+-" and len(front) != 1):
        sign = "plus" if "+" in raised else "minus"
        return [(pos, end, f"{numerals.spell_digits(raised)} {sign}")]
    if "=" in text[max(0, pos - 60) : pos + 60] and raised in ("2", "3"):
        return [(pos, end, {"2": "squared", "3": "cubed"}[raised])]
    if front in _POWERED or (0 < len(front) < 3 and raised in ("2", "3")) or len(front) == 1:
        power = {"2": "squared", "3": "cubed"}.get(raised)
        sign = "minus " if raised[0] == "-" else ""
        return [(pos, end, power or f"to the power of {sign}{numerals.spell_digits(raised)}")]
    return [(pos, end, "")]
