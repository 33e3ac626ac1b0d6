"""Patients in clinical shorthand: "500 pts/yr", "no. of pts", "pt c/o pain"."""

import re

from readaloud.narrate.spoken.parts import Reading

_NUMBERED = re.compile(r"(?:\b[Nn]o\.|\b[Nn]umber|\b[Pp]ercent(?:age)?|%|#) of (?:the |all )?\Z")
_ALL = re.compile(
    r"\b(?:all|most|our|these|those|older|younger|elderly|many|adult|pediatric|female|male) \Z",
    re.IGNORECASE,
)
_MANY_NEXT = re.compile(
    r" ?/ ?(?:yr|year|mo|month|wk|week|day|d|nurse|doctor|physician|bed|clinic)\b"
    r"| (?:with|w/|who|were|treated|receiv(?:ed|ing)|aged|undergoing|enrolled|admitted|taking)"
    r"(?!\w)"
)
_DIGIT_BEFORE = re.compile(r"\d ?\Z")
_DOT = re.compile(r"\.(?=[:,]| [a-z])")  # of an abbreviation within its sentence
_ONE_NEXT = re.compile(
    r" (?:c/o|s/p|w/|(?:presents?|presented|reports?|reported|denies|denied|states|complains)\b)"
)


def read_patients(text: str, pos: int, end: int) -> Reading | None:
    """Read "pt" or "pts" where what stands beside it says that people are meant."""
    is_many = text[end - 1] == "s"
    if not (_are_many(text, pos, end) if is_many else _is_one(text, pos, end)):
        return None
    words = "patients" if is_many else "patient"
    end += 1 if _DOT.match(text, end) else 0
    return [(pos, end, words.capitalize() if text[pos].isupper() else words)]


def _are_many(text: str, pos: int, end: int) -> bool:
    near = text[max(0, pos - 40) : pos]
    found = _NUMBERED.search(near) or _ALL.search(near) or _MANY_NEXT.match(text, end)
    return found is not None


def _is_one(text: str, pos: int, end: int) -> bool:
    is_size = _DIGIT_BEFORE.search(text, max(0, pos - 2), pos)  # "12 pt"
    return is_size is None and _ONE_NEXT.match(text, end) is not None
