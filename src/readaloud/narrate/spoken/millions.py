"""One letter for millions: "37.3M (11.3%)", "1.5M–2M"; "0.5M NaCl" is molar and 3M a firm."""

import re

_LETTER = r"[MB]"
# What follows people or money, where nothing is dissolved or worn.
_VERB = (
    r"(?:have|had|has|were|are|was|lived?|died?|suffer(?:ed)?|more|fewer|per|each|every|new|"
    r"in (?:the|19\d\d|20\d\d)|of (?:the|them|all|us)|Americans|adults)"
)
_SHARE = r"\([+−-]?\d[\d.,]* ?(?:%|per ?cent|[MB]\b|of\b|in \d)"
_GOES_ON = re.compile(
    rf"(?P<letter>{_LETTER}|K(?=\+))"
    rf"(?:(?=\+(?!\w))|(?=(?: ?[-–] ?| to )[$£€]?\d+(?:\.\d+)?{_LETTER}\b)"
    rf"|(?= {_SHARE})|(?= {_VERB}\b))"
)
_ENDS = re.compile(rf"(?P<letter>{_LETTER})(?=[.,;:)](?!\w)|\Z)")
_RANGE_BEFORE = re.compile(rf"\d{_LETTER} ?(?:[-–]|to) ?[$£€]?\Z")
_DISSOLVED = re.compile(
    r"\b(?:NaCl|HCl|KCl|NaOH|PBS|[Bb]uffers?|[Ss]olutions?|[Mm]olar|[Aa]cid|[Ss]aline|[Ee]thanol)\b"
)
# Cells are counted in thousands: "plt >50K".
_CELLS_BEFORE = re.compile(
    r"\b(?:PLTs?|[Pp]lts?|[Pp]latelets?|WBCs?|ANC|[Ll]eukocytes)\b[^.;]{0,30}\Z"
)
_NAMES = {"K": "thousand", "M": "million", "B": "billion"}
LEAST = 10  # a whole number below it names a firm, a size or a type: "3M", "size 2M"
NEAR = 40


def read_scale_letter(text: str, start: int, end: int, digits: str) -> tuple[int, str] | None:
    """Where the letter behind a number ends, and the "million" it stands for."""
    if text[end : end + 1] in "kK" and _CELLS_BEFORE.search(text, max(0, start - NEAR), start):
        return (end + 1, "thousand") if not text[end + 1 : end + 2].isalnum() else None
    is_decimal = "." in digits
    found = _GOES_ON.match(text, end)
    if found is None and (is_decimal or _RANGE_BEFORE.search(text, max(0, start - 4), start)):
        found = _ENDS.match(text, end)
    if found is None or (digits.startswith("0") and is_decimal):
        return None
    is_joined = text[found.end() : found.end() + 1] in ("+", "-", "–")
    is_small = not is_decimal and digits.isdecimal() and int(digits) < LEAST
    if is_small and not (is_joined or _RANGE_BEFORE.search(text, max(0, start - 4), start)):
        return None
    if _DISSOLVED.search(text, max(0, start - NEAR), end + NEAR):
        return None
    return found.end(), _NAMES[found["letter"]]
