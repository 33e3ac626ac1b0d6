"""Ions: the symbol of the element with its charge, "Fe³⁺", "Ca2+", "Cl-"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_CHARGED = re.compile(
    r"(?P<atom>Na|Ca|Mg|Fe|Cl|Li|Zn|Cu|Mn|Al|Ag|Ba|Br|Co|Cr|Cd|Hg|Ni|Pb|Se|Sr)"
    r"(?:(?P<count>[2-4])(?=\+)|(?=[¹²³⁴⁵⁶]?[⁺⁻]|\+))"
)
_NEGATIVE = re.compile(r"(?P<ion>Cl|Br|HCO3|NO3)(?P<sign>[-–−])(?![\w-])")  # the sign is typed
_ION = r"(?:Na|K|Ca|Mg|Fe|Cl|Li|Zn|Cu|Mn|Al|H|HCO[₃3]?)[1-4¹²³⁴⁵⁶]?[⁺⁻+−]{1,2}"
_ION_BEFORE = re.compile(rf"(?<![^\W_]){_ION}\Z")
_NUMBER_NEXT = re.compile(r" \d")
_ION_NEXT = re.compile(rf"/{_ION}")


def read_ion(text: str, pos: int) -> Reading | None:
    """The symbol of an ion, letter by letter, before its charge: "Fe³⁺", "Ca2+", "Cl-"."""
    found = _CHARGED.match(text, pos)
    if found:
        parts = [(pos, found.end("atom"), " ".join(found["atom"].upper()))]
        if found["count"]:
            parts.append((*found.span("count"), numerals.cardinal(found["count"])))
        return parts
    found = _NEGATIVE.match(text, pos)
    if found is None:
        return None
    said = " ".join(numerals.cardinal(c) if c.isdecimal() else c.upper() for c in found["ion"])
    # The charge must not be heard as the sign of the number behind it: "HCO3- 24".
    charge = "minus," if _NUMBER_NEXT.match(text, found.end()) else "minus"
    return [(pos, found.end("ion"), said), (*found.span("sign"), charge)]


def precedes_number(text: str, pos: int) -> bool:
    """Whether the plus here is the charge of an ion whose number follows: "K+ 4.0"."""
    if _NUMBER_NEXT.match(text, pos + 1) is None:
        return False
    return _ION_BEFORE.search(text, max(0, pos - 7), pos + 1) is not None


def join_ions(text: str, pos: int) -> str:
    """What a slash between two ions says: "to" in "Fe³⁺/Fe²⁺ ratio", else "slash"; "" elsewhere."""
    found = _ION_NEXT.match(text, pos)
    if found is None or not _ION_BEFORE.search(text, max(0, pos - 8), pos):
        return ""
    return "to" if text.startswith((" ratio", " ratios"), found.end()) else "slash"
