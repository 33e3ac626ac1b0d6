"""Numbers with a prime or a quotation mark: feet and inches, minutes and seconds."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.describing import describes
from readaloud.narrate.spoken.efforts import is_timed, is_timed_side
from readaloud.narrate.spoken.parts import Reading

_FEET = re.compile(
    r"(\d{1,3})(['’′])(?!['’′]) ?(?:(\d{1,2}(?:\.\d+)?)(?:[\"”″]|''|’’)?)?(?!(?![xX] ?\d)\w)"
)
# After these a quotation mark behind a number is one of feet: "6' tall", "8' by 10'".
_FEET_NEXT = re.compile(
    r" (?:tall|high|long|wide|deep|away|apart|across|(?:by|x|×) \d|(?:to|or) \d{1,3}['’′])"
    r"| ?[-–] ?\d{1,2}['’′]|[xX×] ?\d"
)
_FEET_LAST = re.compile(r"\d['’′](?:\d{1,2}[\"”″])? ?(?:by|[xX]|×|to|or|[-–]) ?\Z")
_END_NEXT = re.compile(r"[.,;)](?!\w)|\Z")
_SIZE_BEFORE = re.compile(
    r"\b(?:over|under|above|below|about|around|is|was|least|than|of|to|x)[: ] ?\Z"
)
_STRAND = re.compile(
    r"['’′]-? ?ends?\b|\b(?:UTRs?|DNA|[mc]?RNA|strands?|primers?|phosphate)\b"
)  # "5′ to 3′"
_DASHED_BEFORE = re.compile(r"(?<!\d)(\d{1,3}['’′]) ?[-–] ?\Z")
_QUOTE_OPENS = re.compile(r"(?:^|[\s(])['‘]")
INCHES_IN_A_FOOT = 12
_INCHES = re.compile(r"(\d{1,3}(?:\.\d+)?)([\"”″]|''|’’|′′)")
INCH_MARKS = ('"', "”", "″")
_SIDES = re.compile(r"\d{1,3}(?: ?[xX×] ?\d{1,3}){1,2}")
_PART = re.compile(r"(?P<whole>\d+[ -]?)??(?:\d{1,2}/\d{1,2}|[½⅓⅔¼¾⅛⅜⅝⅞])")


def read_feet(text: str, pos: int) -> Reading | None:
    """5'10", 6′, 12" (where no quotation is open), and the minutes and seconds of an exercise."""
    feet = _FEET.match(text, pos)
    if (
        feet
        and not feet[3]
        and feet[1] in "35"
        and _STRAND.search(text, max(0, pos - 40), pos + 40)
    ):
        return [(*feet.span(1), numerals.cardinal(feet[1])), (*feet.span(2), "prime")]
    if feet and not feet[3] and _are_minutes(text, pos, feet):
        return _timed(feet, "minute")
    if feet and (feet[3] or feet[2] == "′" or _is_feet(text, pos, feet.end())):
        inner = feet[3] is not None
        if inner and float(feet[3]) >= INCHES_IN_A_FOOT:
            return _minutes_and_seconds(feet)
        alone = "foot" if describes(text, pos, feet.end()) else "feet"
        foot = "foot" if feet[1] == "1" or inner else alone
        parts = [(pos, feet.end(2), f"{numerals.cardinal(feet[1])} {foot}")]
        if inner:
            inch = _inch(text, pos, feet.end(), feet[3])
            parts.append((feet.start(3), feet.end(), f"{numerals.decimal(feet[3])} {inch}"))
        return parts
    inches = _INCHES.match(text, pos)
    if inches is None or _is_quoted(text, pos, inches[2]):
        return None
    if is_timed(text, pos, inches.end()):
        return _timed(inches, "second")
    unit = _inch(text, pos, inches.end(), inches[1])
    return [(pos, inches.end(1), numerals.decimal(inches[1])), (inches.end(1), inches.end(), unit)]


def _are_minutes(text: str, pos: int, found: re.Match[str]) -> bool:
    is_open = found[2] != "′" and _QUOTE_OPENS.search(text[max(0, pos - 60) : pos])
    return not is_open and (is_timed(text, pos, found.end(2)) or _follows_minutes(text, pos))


def _follows_minutes(text: str, pos: int) -> bool:
    """Whether minutes stand before a dash: "rest 2'–3'"."""
    first = _DASHED_BEFORE.search(text, max(0, pos - 9), pos)
    return first is not None and is_timed(text, first.start(), first.end(1))


def _timed(found: re.Match[str], unit: str) -> Reading:
    """ "2' rest", 'hold for 30"'."""
    many = unit if found[1] == "1" else f"{unit}s"
    return [(*found.span(1), numerals.decimal(found[1])), (*found.span(2), many)]


def _minutes_and_seconds(found: re.Match[str]) -> Reading:
    """ "2'30"" on a watch."""
    minutes = "minute" if found[1] == "1" else "minutes"
    return [
        (found.start(), found.end(2), f"{numerals.cardinal(found[1])} {minutes}"),
        (found.start(3), found.end(), f"{numerals.decimal(found[3])} seconds"),
    ]


def _inch(text: str, start: int, end: int, digits: str) -> str:
    return "inch" if digits == "1" or describes(text, start, end) else "inches"


def _is_feet(text: str, pos: int, end: int) -> bool:
    before = text[max(0, pos - 60) : pos]
    if _QUOTE_OPENS.search(before):
        return False
    if _FEET_NEXT.match(text, end) or _FEET_LAST.search(before):
        return True
    if _END_NEXT.match(text, end) and _SIZE_BEFORE.search(before):
        return True
    return describes(text, pos, end)


def _is_quoted(text: str, pos: int, mark: str) -> bool:
    """Whether a quotation is open that the mark behind a number closes."""
    before = text[max(0, pos - 300) : pos]
    if mark == "”":
        return before.rfind("“") > before.rfind("”")
    is_open = False
    for place, char in enumerate(before if mark == '"' else ""):
        if char == '"' and (is_open or not before[place - 1 : place].isnumeric()):
            is_open = not is_open
    return is_open


def read_mark(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The inches of 1/4", and the seconds of 3×30", behind what was read from start to end."""
    if _is_quoted(text, start, text[end]):
        return None
    if part := _PART.fullmatch(text, start, end):
        return end, end + 1, _inch(text, start, end + 1, "" if part["whole"] else "1")
    if _SIDES.fullmatch(text, start, end):
        is_time = is_timed_side(text, start, end)
        return end, end + 1, "seconds" if is_time else _inch(text, start, end + 1, "")
    return None
