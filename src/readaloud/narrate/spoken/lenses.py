"""Prescriptions of glasses: the power of a lens, its cylinder and axis, "-2.00 -0.75 × 180"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_POWER = r"[+−–-]\d{1,2}\.(?:00|25|50|75)"
_LENS = re.compile(
    rf"(?:(?P<sphere>{_POWER})(?: ?/ ?| ))?(?P<cylinder>{_POWER}) ?(?P<cross>[x×X]) ?"
    r"(?P<axis>180|1[0-7]\d|0?\d{1,2})(?:°|(?![\w.]\d|\w))(?! ?[=×x])"
)
_SIGNS = {"+": "plus"}


def read_lens(text: str, pos: int) -> Reading | None:
    """ "−0.75 × 180" is "minus zero point seven five axis one hundred eighty"."""
    found = _LENS.match(text, pos)
    if found is None:
        return None
    parts: Reading = []
    for name in ("sphere", "cylinder"):
        if found[name]:
            sign = _SIGNS.get(found[name][0], "minus")
            pause = "," if name == "sphere" else ""
            parts.append((*found.span(name), f"{sign} {numerals.decimal(found[name][1:])}{pause}"))
    axis = numerals.cardinal(found["axis"].lstrip("0") or "0")
    return [*parts, (found.start("cross"), found.end(), f"axis {axis}")]
