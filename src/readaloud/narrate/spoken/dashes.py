"""Dashes and hyphens: a pause, a "to" between the ends of a range, a minus, or nothing."""

import re

from readaloud.narrate.spoken.formulas import takes_away
from readaloud.narrate.spoken.parts import Reading
from readaloud.narrate.spoken.ranges import joins_ends
from readaloud.narrate.spoken.weekdays import joins_weekdays

ARROW = re.compile(r"[-=]{1,2}>|<[-=]{1,2}(?![\d= ])")
_SPANNED = re.compile(r"\d[\d.,]* ?[A-Za-z%°]+$|\bK$")
_MARKS = frozenset("\"”″'’′")  # of inches and feet
_MARKED_AFTER = re.compile(r"[\d½¼¾][\d./½¼¾]{0,4}[\"”″'’′]")  # the other end of 12"-14"
_LASTS = r"[\d½¼¾]+(?:[.,]\d+)? (?:second|minute|hour|day|night|week|month|year)s?"
_DURATION_BEFORE = re.compile(rf"{_LASTS} $")
_DURATION_AFTER = re.compile(rf" {_LASTS}\b")
_NUMERAL_BEFORE = re.compile(r"(?:^|[ (])([IVX]+|\b(?:[Ss]tage|[Gg]rade|[Cc]lass)s? 0)[A-Ca-c]?$")
_NUMERAL_AFTER = re.compile(r"([IVX]+)[A-Ca-c]?(?![\w'’-])")
_HYPHENS = re.compile(r"-{2,}|–{2,}")
_DATE_BEFORE = re.compile(r"(?:(?<!\d)\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{3}/\d{2,3})$")
_DATE_AFTER = re.compile(r"(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{3}/\d{2,3})(?![\d/])")
_SPINE_BEFORE = re.compile(r"(?<!\w)[CTLS]1?\d$")
_SPINE_AFTER = re.compile(r"[CTLS]?1?\d(?![\w./])")
_LETTER_BEFORE = re.compile(
    r"\b(?:[Vv]itamins|[Gg]rades?|[Pp]anels?|[Ff]ig(?:ure)?s?\.?|[Tt]ables?|[Ss]tages?|[Gg]roups?|"
    r"[Pp]arts?|[Ss]ections?|[Tt]ypes?|[Cc]ategor(?:y|ies)|[Cc]lass(?:es)?|[Hh]epatitis|[Ii]tems?|"
    r"[Oo]ptions?|[Ll]evels?|[Ss]teps?|[Aa]ppendi(?:x|ces)) (?:\d{1,2}|[IVX]{1,4})?([A-J])\Z"
)
_LETTER_AFTER = re.compile(r"([A-J])(?![\w-])")
_CODE_BEFORE = re.compile(r"(?<![\w-])([A-Z])(\d{1,4}(?:\.\d{1,3})?)([a-d]?)$")
_CODE_AFTER = re.compile(r"([A-Z])(\d{1,4}(?:\.\d{1,3})?)([a-d]?)(?![\w-]|\.\d)")


def read_dash(text: str, pos: int) -> Reading | None:
    """A dash between words is a pause; a hyphen within a word stays."""
    arrow = ARROW.match(text, pos)
    if arrow:
        return [(pos, arrow.end(), "to")]
    char = text[pos]
    before, after = text[pos - 1 : pos] if pos else "", text[pos + 1 : pos + 2]
    run = _HYPHENS.match(text, pos)
    if run and (before.isspace() or not text[run.end() : run.end() + 1].isalnum()):
        return [(pos, run.end(), "," if before else "")]
    if before.isspace() and after.isspace() and _joins_durations(text, pos):
        return [(pos, pos + 1, "to")]
    if char in "–-‐‑" and joins_ends(text, pos):
        return [(pos, pos + 1, "to")]
    if _joins_marked(text, pos) or _joins_dates(text, pos) or _spans_vertebrae(text, pos):
        return [(pos, pos + 1, "to")]
    if char in "–-" and _joins_letters(text, pos):
        return [(pos, pos + 1, "to")]
    if after and after in "<>≤≥" and (before.isdecimal() or before == "%"):  # "7.5–<20%"
        return [(pos, pos + 1, "to")]
    if ((before.isspace() and after.isspace()) or after == "a") and takes_away(text, pos):
        return [(pos, pos + 1, "minus")]
    if char in "—―" or (char in "–-" and before.isspace() and after.isspace()):
        return [(pos, pos + 1, ",")] if before else [(pos, pos + 1, "")]
    if char in "–-" and not before.strip() and after.strip():
        return [(pos, pos + 1, "")]  # the dash that opens an item of a list
    if char == "–" and _joins_codes(text, pos):
        return [(pos, pos + 1, "to")]
    if (char == "–" and _spans(text, pos, after)) or (
        char == "-" and (_joins_numerals(text, pos) or joins_weekdays(text, pos, pos + 1))
    ):
        return [(pos, pos + 1, "to")]
    if char == "–":
        return [(pos, pos + 1, "-")]
    return None


def _spans(text: str, pos: int, after: str) -> bool:
    """Whether a dash stands for "to": "6 months–5 years", "K–12", "II–III"."""
    if _joins_numerals(text, pos):
        return True
    return after.isdecimal() and _SPANNED.search(text[max(0, pos - 24) : pos]) is not None


def _joins_marked(text: str, pos: int) -> bool:
    """Whether lengths with marks stand on both sides: 12"-14", 5' – 6'."""
    gap = 1 if text[pos - 1 : pos] == " " == text[pos + 1 : pos + 2] else 0
    is_marked = text[pos - 1 - gap : pos - gap] in _MARKS
    return is_marked and _MARKED_AFTER.match(text, pos + 1 + gap) is not None


def _joins_durations(text: str, pos: int) -> bool:
    """Whether a dash stands between lengths of time: "6 weeks – 3 months"."""
    before = _DURATION_BEFORE.search(text[max(0, pos - 24) : pos])
    return before is not None and _DURATION_AFTER.match(text, pos + 1) is not None


def _joins_numerals(text: str, pos: int) -> bool:
    """Whether Roman numerals stand on both sides; two single letters may be anything."""
    first = _NUMERAL_BEFORE.search(text[max(0, pos - 12) : pos])
    second = _NUMERAL_AFTER.match(text, pos + 1)
    return bool(first and second and len(first[1]) + len(second[1]) > 2)


def _joins_letters(text: str, pos: int) -> bool:
    """Whether letters that number things stand on both sides: "Fig. 2A–C", "grades A-D"."""
    first = _LETTER_BEFORE.search(text, max(0, pos - 24), pos)
    second = _LETTER_AFTER.match(text, pos + 1)
    return first is not None and second is not None and ord(second[1]) > ord(first[1]) + 1


def _joins_dates(text: str, pos: int) -> bool:
    """ "12/7/25-12/13/25", and pressures: "140/90–159/99"."""
    gap = 1 if text[pos - 1 : pos] == " " == text[pos + 1 : pos + 2] else 0
    return (
        _DATE_AFTER.match(text, pos + 1 + gap) is not None
        and _DATE_BEFORE.search(text[max(0, pos - 11) : pos - gap]) is not None
    )


def _spans_vertebrae(text: str, pos: int) -> bool:
    """ "T10–12", "C3-C7"; with the next one it is the disc between them: "L4–L5"."""
    first = _SPINE_BEFORE.search(text[max(0, pos - 5) : pos])
    second = _SPINE_AFTER.match(text, pos + 1)
    if first is None or second is None:
        return False
    if second[0][0].isalpha() and second[0][0] != first[0][0]:
        return False
    return int(second[0].lstrip("CTLS")) > int(first[0][1:]) + 1


def _joins_codes(text: str, pos: int) -> bool:
    """Whether codes stand on both sides: "E100–E199", "A00–B99"; "L4–L5" is one disc."""
    first = _CODE_BEFORE.search(text[max(0, pos - 10) : pos])
    second = _CODE_AFTER.match(text, pos + 1)
    if first is None or second is None:
        return False
    if first[1] != second[1]:
        return first[1] < second[1] and len(first[2]) == len(second[2]) == 2
    if first[3] or second[3]:  # "G3a–G5", "T1a–T1c"
        return (float(first[2]), first[3]) < (float(second[2]), second[3])
    is_disc = first[1] in "CTLS" and "." not in first[2] and float(second[2]) == float(first[2]) + 1
    return float(second[2]) > float(first[2]) and not is_disc


def joins_vertebrae(text: str, pos: int) -> bool:
    """ "L5/S1", "C5/6"."""
    return (
        _SPINE_AFTER.match(text, pos + 1) is not None
        and _SPINE_BEFORE.search(text[max(0, pos - 5) : pos]) is not None
    )
