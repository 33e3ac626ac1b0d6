"""Quantities: one value or several joined (range, ratio, dimensions), then a unit."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import (
    DASH,
    FRACTION,
    GAPS,
    SCALE,
    Unit,
    Value,
    read_below_the_line,
    read_unit,
    read_value,
    say_fraction,
    say_unit,
)
from readaloud.narrate.spoken.crosses import ends_in_once
from readaloud.narrate.spoken.efforts import is_timed_side
from readaloud.narrate.spoken.millions import read_scale_letter
from readaloud.narrate.spoken.often import read_period
from readaloud.narrate.spoken.parts import Reading, range_word, word_after, word_before
from readaloud.narrate.spoken.regimes import beside, names_regime
from readaloud.narrate.spoken.units import COUNTED

YEAR_CUES = frozenset(
    "in since by until till before after during year years spring summer autumn fall winter early "
    "late mid of from circa ca c copyright january february march april may june july august "
    "september october november december class published through and to ©".split()
)
_TIMES = re.compile(r" ?[x×X*] ?(?=[\d.])")
_MANY = re.compile(r"[kKmMB](?= )")
_SCALES = {"K": "thousand", "M": "million", "B": "billion"}
_SHORT_SCALES = {"bn": "billion", "tn": "trillion"}
_OFTEN = re.compile(
    r"[x×](?= (?:a|an|per|daily|weekly|monthly|each|every|day|week|the|as|more|less|higher|lower|"
    r"greater|faster|larger|bigger|better|worse|stronger|likely|normal|usual|baseline)\b|/)"
)
_OPENINGS = frozenset(
    "open opens hours from works working work daily weekdays weekends job jobs shift shifts "
    "schedule workday monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thurs fri sat sun f fr th sa su "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)
_RATIO_NEAR = re.compile(r"\b(?:ratios?|odds|split|mix(?:ture)?|dilution|blend|proportion)\b")
_COURSES = ("kilometers", "miles")  # run several times: "5 × 1 km", "8 x 400 m"
_FLAT_POWER = re.compile(r"10[−–-](\d{1,2})(?![\d.])")
_MOLAR = re.compile(r"(?<![\d.])10[−–-]\d{1,2} ?(?:mol\b|M(?![\w-]))")
# What one of the signs below begins with, after a space at most.
_JOINTS = frozenset("±+-−–—‐‑x×X*:=÷<>≤≥.…t")
_OUT_OF = re.compile(r"/(5|10|100)(?![\w/]|[.,–-]\d)")  # "pain of 6–7/10"
_PER_MANY = re.compile(r" ?/ ?(10{0,2},000|1,000,000|10{3,6})(?![\w/%]|[.,]\d)")
_FOLD = re.compile(r"[x×](?=[.,;:)]|$)")  # "100–200x."
_EQUALS = re.compile(r" ?=")
_FOR = re.compile(r" ?(?:d|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|years?|nights?|wks?)\b")
_PLUS_MINUS = re.compile(r" ?(?:±|\+/[-−–]|\+-) ?(?=[\d.])")
_COLON = re.compile(r":(?=\d)| : (?=\d)")
_ARITHMETIC = re.compile(r" ?([+=÷<>≤≥−]|[-](?=\d+ ?=)) ?(?=[\d.])")
_CHAINED = re.compile(r"\d[-–]\Z")  # the second number of "1–0–1"
_FOLLOWS = re.compile(r"[\s,;:.!?)\]}\"'”’]|$")
SIGNS = {
    "+": "plus", "=": "equals", "÷": "divided by", "<": "less than", ">": "greater than",
    "≤": "less than or equal to", "≥": "greater than or equal to", "−": "minus", "-": "minus",
}  # fmt: skip


def read_quantity(text: str, pos: int) -> Reading | None:
    """A value, the values joined to it, and their unit: "5–10 mg", "2 x 4 cm", "1:1000"."""
    value = _molar_power(text, pos) or read_value(text, pos)
    if value is None:
        return None
    unit = read_unit(text, value.end)
    once = ends_in_once(text, unit.end) if unit is not None else 0
    joined = None if once else read_joined(text, value, unit)
    if joined is not None:
        return joined
    if unit is not None:
        parts = [(pos, value.end, value.words), (unit.start, unit.end, say_unit(text, value, unit))]
        return [*parts, (unit.end, once, "once")] if once else parts
    if value.digits and _is_year(text, value):
        return [(pos, value.end, numerals.year(value.digits))]
    return finish(text, [(pos, value.end, value.words)], value)


def finish(text: str, parts: Reading, value: Value) -> Reading:
    """Add the scale word and the unit that stand after a value."""
    scale = SCALE.match(text, value.end)
    if scale:
        parts.append((*scale.span(1), _SHORT_SCALES.get(scale[1].lower(), scale[1])))
        value = value._replace(end=scale.end(), is_one=False)
    unit = read_unit(text, value.end)
    if unit is not None:
        parts.append((unit.start, unit.end, say_unit(text, value, unit, parts[0][0])))
        return parts
    letter = _MANY.match(text, value.end)
    if letter and value.digits and word_after(text, letter.end()).lower() in COUNTED:
        parts.append((value.end, letter.end(), _SCALES[letter[0].upper()]))
        return parts
    if value.digits and (many := read_scale_letter(text, value.start, value.end, value.digits)):
        return [*parts, (value.end, *many)]
    if len(parts) > 1 and (
        _OFTEN.match(text, value.end) or _FOLD.match(text, value.end)  # "2–3x per week"
    ):
        parts.append((value.end, value.end + 1, "times"))
        if period := read_period(text, value.end + 1):
            parts.append((value.end + 1, *period))
        return parts
    best = _OUT_OF.match(text, value.end) if len(parts) > 1 else None
    if best is not None and read_unit(text, best.end()) is None:
        parts.append((value.end, best.end(), f"out of {numerals.cardinal(best[1])}"))
        return parts
    if rate := _PER_MANY.match(text, value.end):  # "21.4 to 13.9/100,000"
        parts.append((*rate.span(), f"per {numerals.cardinal(rate[1])}"))
        return parts
    end, per = read_below_the_line(text, value.end)
    if per:
        parts.append((value.end, end, per.strip()))
    return parts


def read_joined(text: str, first: Value, unit: Unit | None) -> Reading | None:
    """Values joined by a sign, or None where the first, with its unit, stands alone."""
    parts, last, many = [(first.start, first.end, first.words)], first, 1
    here = unit.end if unit and not unit.glued_by_hyphen else first.end
    for _ in range(4):
        step = _next_value(text, first, last, here)
        if step is None:
            break
        word, second = step
        if unit is not None:
            parts.append((unit.start, unit.end, say_unit(text, last, unit)))
        if word == "range":
            word = range_word(text, first.start, second.end)
            if many == 1 and _is_year_range(text, first, second):
                parts[0] = (first.start, first.end, numerals.year(first.digits))
                second = second._replace(words=second_year(second.digits))
        parts.append((here, second.end, f"{word} {second.words}".strip()))
        last, many = second, many + 1
        unit = read_unit(text, last.end)
        here = unit.end if unit else last.end
    if many == 1:
        return None
    if unit is not None and parts[-1][1] <= unit.start:
        is_course = unit.many in _COURSES or (unit.many == "meters" and len(last.digits) > 2)
        parts = parts if is_course else _as_dimensions(parts, unit.many)
        parts.append((unit.start, unit.end, say_unit(text, last, unit, first.start)))
        return parts
    return finish(text, _as_dimensions(parts, word_after(text, last.end)), last)


def _as_dimensions(parts: Reading, unit: str) -> Reading:
    """ "two times four centimeters" is said "two by four centimeters"."""
    if not unit.endswith(("meters", "feet", "inches", "meter", "foot", "inch")):
        return parts
    return [
        (a, b, "by" + words[5:] if words.startswith("times ") else words) for a, b, words in parts
    ]


def _next_value(text: str, first: Value, last: Value, pos: int) -> tuple[str, Value] | None:
    """The sign after a value in words, with the value behind it."""
    sign_at = pos + 1 if text[pos : pos + 1] in GAPS else pos
    if text[sign_at : sign_at + 1] not in _JOINTS:  # nearly every value stands alone
        return None
    for pattern, word in ((_PLUS_MINUS, "plus or minus"), (_TIMES, "times"), (_COLON, "to")):
        sign = pattern.match(text, pos)
        if sign:
            second = read_value(text, sign.end())
            if word == "times" and (power := _flat_power(text, sign.end())) is not None:
                return word, power
            if second is not None and word == "times" and _is_grid(text, sign[0], first, second):
                return "by", second
            if second is not None and word == "to":
                if first.digits == second.digits == "50":
                    return "", second
                ends = first.start, second.end
                if names_regime(text, *ends, first.digits, second.digits):
                    return "", second._replace(words=beside(first.digits, second.digits))
                if _is_running(text, first, second):
                    return "", second
            if (
                word == "times"
                and second is not None
                and pos > last.end
                and _is_lasting(text, second)
            ):
                return "for", second
            if second is not None and word == "to" and _is_volume(text, first):
                continue
            if second is not None and (word != "to" or (first.digits and second.digits)):
                return word, second
    sign = _ARITHMETIC.match(text, pos)
    if sign:
        second = read_value(text, sign.end())
        return (SIGNS[sign[1]], second) if second else None
    dash = DASH.match(text, pos)
    if dash:
        second = _proper_fraction(text, dash.end(), last) or read_value(text, dash.end())
        if second is not None and _is_subtraction(text, last, second, dash[0]):
            return "minus", second
        if second is not None and _is_range(text, last, second, dash[0]):
            return "range", second
    return None


def _proper_fraction(text: str, pos: int, first: Value) -> Value | None:
    """ "1/4–1/2 cup": after a fraction a slash makes another."""
    found = FRACTION.match(text, pos) if not first.digits else None
    if found is None or not 0 < int(found[1]) < int(found[2]) < 17:
        return None
    return Value(pos, found.end(), say_fraction(int(found[1]), int(found[2])), "", False, True)


def _is_lasting(text: str, second: Value) -> bool:
    """ "10 mg x 7 days"; a bare number before makes it a product: "30 x 10 min"."""
    return _FOR.match(text, second.end) is not None


def _flat_power(text: str, pos: int) -> Value | None:
    """ "10−4" after a times sign: a power whose raised digits were lost."""
    found = _FLAT_POWER.match(text, pos)
    if found is None:
        return None
    words = f"ten to the power of minus {numerals.cardinal(found[1])}"
    return Value(pos, found.end(), words, "")


def _molar_power(text: str, pos: int) -> Value | None:
    """ "10-6 mol/L": what falls before a concentration is a power, too."""
    is_molar = _MOLAR.match(text, pos) is not None
    return _flat_power(text, pos) if is_molar else None


def _is_grid(text: str, sign: str, first: Value, second: Value) -> bool:
    """ "4x4", "3840x2160": numbers side by side without a unit."""
    if " " in sign or not first.digits or not second.digits:
        return False
    if is_timed_side(text, first.start, second.end):
        return False
    return read_unit(text, first.end) is None and read_unit(text, second.end) is None


def _is_volume(text: str, first: Value) -> bool:
    """ "2018;4:185" names a volume and a page, "2022:46" a year."""
    return text[first.start - 1 : first.start] in (";", ")") or len(first.digits) == 4


def _is_running(text: str, first: Value, second: Value) -> bool:
    """ "25:30" on a clock that counts minutes: too late for an hour, and no ratio of a hundred."""
    minutes, seconds = first.digits, second.digits
    if not (minutes.isdecimal() and len(seconds) == 2 and seconds.isdecimal()):
        return False
    if not 24 < int(minutes) < 60 or int(seconds) > 59 or int(minutes) + int(seconds) == 100:
        return False
    return _RATIO_NEAR.search(text, max(0, first.start - 24), second.end + 12) is None


def _is_subtraction(text: str, first: Value, second: Value, dash: str) -> bool:
    """ "5 - 3", "5 - 3 = 2"."""
    if dash not in (" - ", " − ", " – ") or not first.digits or not second.digits:
        return False
    falls = float(numerals.together(first.digits)) > float(numerals.together(second.digits))
    return (dash == " - " and falls) or _EQUALS.match(text, second.end) is not None


def _is_range(text: str, first: Value, second: Value, dash: str) -> bool:
    after = text[second.end : second.end + 1]
    if after in ("-", "–") and text[second.end + 1 : second.end + 2].isdecimal():
        return False
    if _CHAINED.search(text, max(0, first.start - 2), first.start):
        return False
    if not first.digits or not second.digits:
        return True
    if second.digits.startswith("0") and len(second.digits) > 1 and "." not in second.digits:
        return False
    low, high = (float(numerals.together(v.digits)) for v in (first, second))
    if low == high == 50:
        return False
    if "-" in dash:
        if _is_year_range(text, first, second) and len(second.digits) == 2:
            return not after.isalnum()
        if low < high or read_unit(text, second.end) is not None:
            return True
        return _is_opening(text, first, second)
    return True


def _is_opening(text: str, first: Value, second: Value) -> bool:
    """ "Open 9-5", "a 9-5 job": hours of a day, of which the second is the smaller."""
    if not (first.digits.isdecimal() and second.digits.isdecimal()):
        return False
    if not 1 <= int(second.digits) < int(first.digits) <= 12:
        return False
    near = {word_before(text, first.start), word_after(text, second.end).lower()}
    return not near.isdisjoint(_OPENINGS)


def _is_year_range(text: str, first: Value, second: Value) -> bool:
    a, b = first.digits, second.digits
    if text[first.start - 1 : first.start] == ":":  # pages of a journal
        return False
    if not (len(a) == 4 and a.isdecimal() and 1000 <= int(a) <= 2100) or not b.isdecimal():
        return False
    if len(b) == 2:
        return int(b) > int(a[2:])
    if len(b) != 4 or not int(a) <= int(b) <= 2100:
        return False
    return (
        read_unit(text, second.end) is None and word_after(text, second.end).lower() not in COUNTED
    )


def second_year(digits: str) -> str:
    return numerals.year(digits) if len(digits) == 4 else numerals.cardinal(digits)


def _is_year(text: str, value: Value) -> bool:
    digits = value.digits
    if len(digits) != 4 or not digits.isdecimal() or not "1010" <= digits <= "2099":
        return False
    if SCALE.match(text, value.end):
        return False
    after = word_after(text, value.end)
    if after.lower() in COUNTED:
        return False
    before = word_before(text, value.start)
    if "1900" <= digits <= "2039":
        return True
    if before in ("c", "ca", "circa"):
        return True
    return not after and (before in YEAR_CUES or (not before and digits >= "1100"))
