"""British prescriptions count days, weeks and months below a slash: "× 7/7", "in 4–6/52"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

UNITS = {"7": "day", "52": "week", "12": "month"}
_TERM = re.compile(r"(\d{1,2})(?:([-–])(\d{1,2}))?/(7|52|12)(?![\w/]|[.,]\d)")
_BEFORE = re.compile(r"(?:[x×] ?|\b(?:for|in|every|after|over) )\Z")
# A dose, or how often one is taken, has its days behind it: "500mg BD, 7/7".
_DOSED_BEFORE = re.compile(
    r"(?:\b(?:OD|BD|TDS|QDS|od|bd|tds|qds|nocte|PO|po)|\d ?m?[gL]),? \Z|\d{1,2} ?m?g,? \Z"
)
_ENDS = re.compile(r"[.,;:)]|\Z| (?:then|and then|if|or until|after|with|later|apart|ago|of)\b")


def read_term(text: str, pos: int) -> Reading | None:
    """A number, or two of them, above the 7, 52 or 12 that tells the unit."""
    found = _TERM.match(text, pos)
    if found is None or not _ENDS.match(text, found.end()):
        return None
    if found[3] and int(found[1]) >= int(found[3]):
        return None
    cue = _BEFORE.search(text, max(0, pos - 8), pos)
    unit = UNITS[found[4]]
    if cue is None:
        is_weeks = found[3] and unit == "week"
        is_days = unit == "day" and _DOSED_BEFORE.search(text, max(0, pos - 12), pos)
        if not (is_weeks or is_days):
            return None
    elif cue[0].strip() not in ("x", "×", "for") and unit != "week" and not found[3]:
        return None
    words = numerals.cardinal(found[1])
    if found[3]:
        words += f" to {numerals.cardinal(found[3])}"
    slash = found.start(4) - 1
    many = unit if found[1] == "1" and not found[3] else f"{unit}s"
    return [(pos, slash, words), (slash, found.end(), many)]
