"""Amounts: values, ranges, ratios and dimensions, with their units."""

import re
from typing import NamedTuple

from readaloud.model.pattern import Late
from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.describing import describes
from readaloud.narrate.spoken.doubtful_units import NEEDLE, is_meant
from readaloud.narrate.spoken.kitchen import read_measure
from readaloud.narrate.spoken.parts import word_before
from readaloud.narrate.spoken.unit_names import BELOW_THE_LINE
from readaloud.narrate.spoken.units import LENGTHS, NEEDS_CARE, POWERS, all_units

# Thousands parted by spaces that cannot be two numbers: "2 000", "1 234 567", "12 500 people", or
# parted by hard spaces.
SPACED = (
    r"(?:[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3}){1,12}|[1-9]\d{0,2}(?: 000){1,4}"
    r"|[1-9]\d?(?: \d{3}){2,4}|[1-9]\d{1,2} \d{3}(?= (?:people|persons?|patients|participants"
    r"|women|men|children|adults|babies|infants|births|deaths|cases|residents|steps)\b))"
    r"(?!\w|[ ,]\d|\.\d+\.\d|[/–-]\d(?!\d{0,2} 000))"
)
# Swiss thousands: "1'000".
_QUOTED = r"[1-9]\d{0,2}(?:['’]\d{3}){1,6}(?![\d'’])"
# Indian thousands:
# "5,00,000", "1,23,456 people", and any after a sign of rupees; "2,10,300" is a list.
_LAKHS = (
    r"(?<![\d,.])[1-9]\d?(?:,\d\d){1,4},(?:000(?![\d,])|\d{3}(?![\d,])(?:(?= (?:people|persons?|"
    r"patients|women|men|children|cases|deaths|births|doses|lives|rupees)\b)"
    r"|(?<=₹\d,\d\d,\d{3})|(?<=₹\d\d,\d\d,\d{3})|(?<=Rs \d,\d\d,\d{3})|(?<=Rs \d\d,\d\d,\d{3})))"
)
INTEGER = rf"(?:{SPACED}|{_QUOTED}|{_LAKHS}|\d{{1,3}}(?:,\d{{3}}){{1,12}}(?!\d)|\d+)"
DECIMAL = rf"(?:{INTEGER}(?:\.\d+)?|\.\d+)"
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
# A fraction of raised and lowered digits, which by now are plain: "¹⁄₂", "1¹/₂".
_RAISED = r"[¹²³⁴-⁹][⁰¹²³⁴-⁹]?"
_LOWERED = r"[1-9]\d?(?![\d.])"
BUILT = rf"(?:{_RAISED}[⁄∕]{_LOWERED}|(?<![^\s(–-]){_RAISED}/{_LOWERED})"  # but "10²/3", "m²/5"
GAP = "[ \u00a0\u2009\u202f]"
# "10*9/L" of laboratories, where a raised 9 could not be typed.
_STARRED = (
    r"(?<=(?<![\d.,])10)\*{1,2}\d{1,2}(?= ?/ ?[A-Za-zµμ]| (?:cells|copies|CFU|platelets|sperm)\b)"
)
# "1 x 10(9) CFU", where it was lost.
_BRACKETED = (
    r"(?:(?<=[x×X] 10)|(?<=[x×X]10)|(?<=(?<![\d.,])10)(?=\(\d{1,2}\)(?: ?/ ?[A-Za-zµμ]"
    r"| (?:cells|copies|CFU|platelets|sperm)\b)))\(\d{1,2}\)"
)
_SIGN = r"(?P<sign>[-−–+±](?=[\d.½¼¾⅓⅔]))?"
_NUMBER = (
    rf"(?P<number>{DECIMAL})"
    rf"(?P<power>\^[-−]?\d{{1,4}}|{_STARRED}|{_BRACKETED}|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,4}}|[eE][-−+]?\d{{1,3}}(?!\w))?"
)
_VALUE = re.compile(
    rf"{_SIGN}(?:"
    rf"(?P<whole>\d{{1,3}}){GAP}?(?P<vulgar>[{''.join(VULGAR)}]|{BUILT})|(?P<alone>[{''.join(VULGAR)}]|{BUILT})"
    rf"|(?P<mixed>\d{{1,3}})(?:{GAP}|-|{GAP}and{GAP})(?P<top>[1-9]\d{{0,2}})[/⁄](?P<below>\d{{1,4}})(?![\d/]|[.,]\d)"
    rf"|{_NUMBER})"
)
_PLAIN = Late(_SIGN + _NUMBER)
# "2,5 mg", "0,25 mL": before a unit of doses one digit behind a comma cannot be thousands.
_DECIMAL_COMMA = re.compile(
    r"(?<![\d,.])(?P<whole>0(?=,\d{1,4})|\d{1,3}(?=,\d(?!\d))|[1-9](?=,[27]5)),(?P<part>\d{1,4})"
    r"(?=(?: ?[-–] ?\d{1,3}(?:,\d{1,2})?)? ?(?:mg|mcg|[µμ]g|ng|g|kg|mL|ml|dL|L|"
    r"IU|mmol|mEq|%|cm|mm)(?![^\W_])(?! ?,))"
)
# Cells are counted in thousands: "platelets 150k–450k/µL".
_THOUSANDS = re.compile(r"[kK](?=(?: ?[-–] ?\d{1,3}[kK])?/(?:[µμu]L|mcL|mm))")
FRACTION = re.compile(
    r"(\d{1,4})\s?[/⁄]\s?(\d{1,4})(?![\d/]|[.,]\d)(?:(?:(?:th|rd|nd|st)s?|TH|RD|ND|ST)\b)?"
)
_TOKEN = re.compile(r"[A-Za-zµμÅΩ]+|[㍱-㍺㎀-㏟]|[°º˚]" + GAP + r"?[CF]\b|[°º˚℃℉%％‰]")
LONG = re.compile(
    r"mm ?Hg|cm ?H[2₂]O|fl\.?[ -]?oz\b\.?|sq\.? (?:ft|mi|km|m)\b\.?|cu\.? ft\b\.?|km/h"
)
_DEGREE_NOUN = re.compile(
    r"[ -](?:angle|oven|turn|rotation|view|bend|incline|heat|arc|day|weather)\b"
)
_WAYS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_WAY = re.compile(r" ?([NSEW])(?![\w'’-])")  # "30°N"
_SLASH = re.compile(rf"{GAP}?[/⁄]{GAP}?")
_ALONE = re.compile(r"g/|U/(?:L|dL|mL|kg|g|h)\b")  # one letter that counts without a number
_INVERSE = re.compile(
    r"[·⋅∙ \u00a0\u2009]([A-Za-zµμ]{1,4})(?:⁻([¹²³])|[-−–]([123])(?![\d.]))(?!\w)"
)
_MEASURES = {
    "temperature": re.compile(r"\bdegrees? [CF]"),
    "volume": re.compile(r"(?:liter|fluid ounce|cup|spoon|pint|quart|gallon)s?$"),
    "mass": re.compile(r"(?:gram|pound|ounce)s?$"),
    "length": re.compile(r"(?:meters?|foot|feet|inch|inches|yards?|miles?)$"),
    "energy": re.compile(r"(?:calorie|joule)s?$"),
}
_ENERGY_END = re.compile("(calorie|joule)$")
_MANY_GRAMS = re.compile(r"(gram|liter|unit|mole|equivalent)s\b")
_OF_A_PLUG = ("hertz", "volt", "volts", "watt", "watts", "ampere", "amperes")
_METRIC = re.compile(r"(?:meter|gram|liter|joule|Celsiu)s?$")
DASH = re.compile(rf"{GAP}?(?:[-–—‐‑−]|\.\.|…){GAP}?|{GAP}(?:to|through){GAP}")
_YEARS_BEFORE = re.compile(r"\d ?(?:y|yrs?|years?),? \d{1,2} ?\Z")  # "3y 6m"
_DIGIT_ON = re.compile(r"[^\W_]|[.,]\d")
COMPOUND = re.compile(r"/\d+-[a-z]")
# "5ft6in", "8lb3oz": one length or weight in two units.
_PARTED = re.compile(r"ft\d{1,2}(?:ins?\b|[\"”″]|(?![\w.]))|lbs?\d{1,2}(?:\.\d+)? ?oz\b")
_GAPS = re.compile(rf"{GAP}|['’]")
GAPS = frozenset(" \u00a0\u2009\u202f")
_BELOW = frozenset("/⁄·⋅∙") | GAPS  # what may open a rate
# "ICD-10-CM": the letters behind a number that hangs on letters are more of the name.
_NAME_BEFORE = re.compile(r"[A-Z]-?\d{1,2}\Z")
_SPACE = re.compile(rf"{GAP}|-(?=[A-Za-zµμ])")
SCALE = re.compile(rf"{GAP}?((?i:thousand|million|billion|trillion|hundred|dozen)|[bBt]n)\b")


class Value(NamedTuple):
    """A number that was read: where it ends, how it is said, and whether it counts one."""

    start: int
    end: int
    words: str
    digits: str  # as written when it is a bare numeral, else ""
    is_one: bool = False
    is_small: bool = False  # a proper fraction: "half a tablet" has its unit in the singular


class Unit(NamedTuple):
    start: int
    end: int
    one: str
    many: str
    glued_by_hyphen: bool = False


def read_value(text: str, pos: int) -> Value | None:
    """Read one number: "1,000.5", "2 1/2", "1½", "10⁶", "-5"."""
    if text[pos + 1 : pos + 4].find(",") >= 0 and (comma := _DECIMAL_COMMA.match(text, pos)):
        digits = f"{comma['whole']}.{comma['part']}"
        return Value(pos, comma.end(), numerals.decimal(digits), digits)
    found = _VALUE.match(text, pos)
    if found is None:
        return None
    sign = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "±": "plus or minus "}.get(
        found["sign"] or "", ""
    )
    end = found.end()
    if found["alone"]:
        return Value(pos, end, sign + say_fraction(*_part_of(found["alone"])), "", False, True)
    if found["whole"]:
        words = numerals.cardinal(found["whole"])
        return Value(pos, end, f"{sign}{words} and {_with_article(*_part_of(found['vulgar']))}", "")
    if found["mixed"] and _is_range(found):
        found = _PLAIN.pattern.match(text, pos) or found
    elif found["mixed"]:
        fraction = _with_article(int(found["top"]), int(found["below"]))
        return Value(pos, end, f"{sign}{numerals.cardinal(found['mixed'])} and {fraction}", "")
    return _plain_value(text, found, pos, sign)


def _part_of(written: str) -> tuple[int, int]:
    """The two numbers of a fraction that is one sign, or built of raised digits."""
    if written in VULGAR:
        return VULGAR[written]
    top, below = re.split("[⁄/∕]", written)
    return int(top.translate(SUPERSCRIPTS)), int(below)


def _is_range(found: re.Match[str]) -> bool:
    """Whether what looks like 1-1/2 is a range: "130-139/80-89", "effort of 6-8/10"."""
    first, top, below = (int(found[name]) for name in ("mixed", "top", "below"))
    if top >= below:
        return True
    is_hyphen = found.string[found.end("mixed")] == "-"
    return is_hyphen and below in (10, 100) and first < top


def _plain_value(text: str, found: re.Match[str], pos: int, sign: str) -> Value:
    number, power = _GAPS.sub(",", found["number"]), found["power"]
    words = sign + numerals.decimal(number)
    if not power and _THOUSANDS.match(text, found.end()):
        return Value(pos, found.end() + 1, f"{words} thousand", "")
    if not power:
        return Value(pos, found.end(), words, number if not sign else "", number == "1")
    if power[0] in "eE":
        exponent = power[1:].replace("−", "-")
        return Value(pos, found.end(), f"{words} times ten {_raised(exponent)}", "")
    exponent = power.strip("^*()").translate(SUPERSCRIPTS).replace("−", "-")
    return Value(pos, found.end(), f"{words} {_raised(exponent)}", "")


def _raised(exponent: str) -> str:
    if exponent in ("2", "3"):
        return {"2": "squared", "3": "cubed"}[exponent]
    sign = "minus " if exponent.startswith("-") else ""
    return f"to the power of {sign}{numerals.cardinal(exponent.lstrip('+-'))}"


def say_fraction(top: int, below: int) -> str:
    if below == 1:
        return f"{numerals.cardinal(str(top))} over one"
    if below == 0:
        return f"{numerals.cardinal(str(top))} over zero"
    part = {2: "half", 4: "quarter"}.get(below) or numerals.ordinal(str(below))
    if top != 1:
        part = "halves" if below == 2 else part + "s"
    return f"{numerals.cardinal(str(top))} {part}"


def _with_article(top: int, below: int) -> str:
    return "a half" if (top, below) == (1, 2) else say_fraction(top, below)


def read_unit(text: str, pos: int) -> Unit | None:
    """Read a unit after a numeral, with the space or hyphen before it: " mg/kg/day"."""
    gap = _SPACE.match(text, pos)
    start = gap.end() if gap else pos
    hyphen = bool(gap and gap[0] == "-")
    found = _one_unit(text, start, spaced=bool(gap))
    if found is None:
        return None
    end, one, many = found
    if text[start:end] == "CM" and _NAME_BEFORE.search(text, max(0, pos - 4), pos):
        return None
    if hyphen and COMPOUND.match(text, end):  # "24-hour/7-day care" is no rate
        return Unit(start, end, one, many, hyphen)
    end, tail = read_below_the_line(text, end, one)
    if one == "degree" and (way := _WAY.match(text, end)):
        name = f" {_WAYS[way[1]]}"
        return Unit(start, way.end(), one + name, many + name, hyphen)
    if one == "degree" and _DEGREE_NOUN.match(text, end):
        many = one
    return Unit(start, end, one + tail, many + tail, hyphen)


def _one_unit(text: str, pos: int, spaced: bool) -> tuple[int, str, str] | None:
    units = all_units()
    if text[pos : pos + 1] in "mcfsk":
        long = LONG.match(text, pos)
        if long and long[0] in units:
            return (long.end(), *units[long[0]])
    if text[pos : pos + 1] in ("c", "T", "t") and (measure := read_measure(text, pos)):
        return measure
    token = _TOKEN.match(text, pos)
    if token is None:
        return None
    symbol = token[0].replace("\u00a0", " ")
    end = token.end()
    if symbol not in units or (symbol in NEEDS_CARE and not is_meant(text, end, symbol, spaced)):
        return None
    one, many = units[symbol]
    if symbol == "g" and NEEDLE.match(text, end):
        one, many = units["G"]
    if symbol == "m" and _YEARS_BEFORE.search(text, max(0, pos - 14), pos):
        one, many = "month", "months"
    power = _power_at(text, end)
    if power and symbol in LENGTHS:
        name = POWERS[power]
        one, many, end = f"{name} {one}", f"{name} {many}", end + len(power)
    after = text[end : end + 1]
    if after == "." and text[end + 1 : end + 2].isalpha():  # "3 U.S. adults"
        return None
    if _PARTED.match(text, pos):
        return end, one, many
    if after.isalnum() and not symbol.startswith(("°", "º", "˚", "%")):
        return None
    if (
        after == "."
        and symbol + "." in units
        and re.match(r"\.(?:[,/)–-]| ?[a-z(\d])", text[end : end + 3])
    ):
        end += 1
    return end, one, many


def _power_at(text: str, pos: int) -> str:
    if text[pos : pos + 2] in POWERS:
        return text[pos : pos + 2]
    one = text[pos : pos + 1]
    goes_on = _DIGIT_ON.match(text, pos + 1)  # "mm3.281" is no cube
    return one if one in POWERS and not goes_on else ""


def read_below_the_line(text: str, pos: int, above: str = "") -> tuple[int, str]:
    """Read what follows a slash: "/kg/day", "/1.73 m²".

    Two amounts of one kind are two strengths ("500 mg/125 mg") or, where only one is metric, one
    amount told twice ("37 °C / 98.6 °F"); neither is one per the other.
    """
    tail = ""
    for _ in range(4):
        if text[pos : pos + 1] not in _BELOW:
            break
        if found := _INVERSE.match(text, pos):
            name = _inverse_name(found)
            if name:
                pos, tail = found.end(), f"{tail} per {name}"
                continue
        found = _SLASH.match(text, pos)
        if found is None:
            break
        step = _one_below(text, found.end())
        if step is None:
            break
        pos, words = step
        counted = text[found.end() : found.end() + 1].isdecimal()
        joint = _joint(above, words) if counted else _joint_bare(above, words)
        if joint == "or" and not counted:
            words = _ENERGY_END.sub(r"\1s", words)
        tail += f"{joint} {words}" if joint == "," else f" {joint} {words}"
    return pos, tail


def _joint(above: str, below: str) -> str:
    """What is said between a unit and the amount behind the slash."""
    if not above:
        return "slash" if below.endswith(("milligrams", "micrograms")) else "per"  # "2.5/500 mg"
    if below == "one hundred grams":
        return "per"
    if below.endswith(_OF_A_PLUG):
        return ","  # "120 V/60 Hz"
    first, second = _measure_of(above), _measure_of(below)
    if above == "international unit" and second == "mass":
        return "or"  # "800 IU/20 mcg"
    if not first or first != second:
        return "per"
    is_one_system = (_METRIC.search(above) is None) == (_METRIC.search(below) is None)
    return "slash" if is_one_system and first != "temperature" else "or"


def _joint_bare(above: str, below: str) -> str:
    """ "kJ/kcal", "°C/°F" over a column tell one thing in two units."""
    kinds = {_measure_of(above), _measure_of(below)}
    return "or" if len(kinds) == 1 and not kinds.isdisjoint(("energy", "temperature")) else "per"


def _measure_of(unit: str) -> str:
    """What a unit measures, as far as pages tell it in two units."""
    name = unit.split(" per ")[0]
    return next((kind for kind, pattern in _MEASURES.items() if pattern.search(name)), "")


def _inverse_name(found: re.Match[str]) -> str:
    """The unit of "·kg⁻¹" or " m−2"; "" where it is none."""
    symbol, power = found[1], (found[2] or found[3]).translate(SUPERSCRIPTS)
    name = BELOW_THE_LINE.get(symbol) or all_units().get(symbol, ("",))[0]
    return f"{POWERS[power]} {name}" if name and power in POWERS else name


def _one_below(text: str, pos: int) -> tuple[int, str] | None:
    value = read_value(text, pos)
    start = pos
    if value is not None and value.digits:
        gap = _SPACE.match(text, value.end)
        start = gap.end() if gap else value.end
    word = re.compile(r"[A-Za-z]+").match(text, start)
    if word and word[0] == "a" and value is not None:  # "phase 1b/2a"
        return None
    if word and word[0] in BELOW_THE_LINE and not text[word.end() : word.end() + 1].isalnum():
        one = BELOW_THE_LINE[word[0]]
        names = all_units().get(word[0], ("", ""))
        if names[0] != one:
            names = one, one if one.endswith("s") else f"{one}s"
        end = word.end()
    else:
        unit = _one_unit(text, start, spaced=False)
        if unit is None:
            return None
        end, *rest = unit
        names = (rest[0], rest[1])
    if value is None or start == pos:
        return end, names[0]
    return end, f"{value.words} {names[0] if value.is_one else names[1]}"


def read_units_alone(text: str, pos: int) -> list[tuple[int, int, str]] | None:
    """Units without a number: "mL/min/1.73 m²", "mg/dL", and the "/min" of "60 beats/min"."""
    token = _TOKEN.match(text, pos)
    if token is None or text[token.end() : token.end() + 1] not in ("/", "⁄", "·", "⋅", "∙"):
        return None
    names = all_units().get(token[0])
    if names is None or (len(token[0]) == 1 and not _ALONE.match(text, pos)):
        return None
    is_counted = text[token.end() + 1 : token.end() + 2].isdecimal()
    end, tail = read_below_the_line(text, token.end(), "" if is_counted else names[0])
    name = names[0] if word_before(text, pos) == "per" else names[1]
    return [(pos, token.end(), name), (token.end(), end, tail.strip())] if tail else None


def say_unit(text: str, value: Value, unit: Unit, start: int | None = None) -> str:
    """The unit in the number its value asks for; the amount begins at `start` or the value."""
    if value.is_one or value.is_small or unit.glued_by_hyphen or unit.one == unit.many:
        return unit.one
    is_description = describes(text, value.start if start is None else start, unit.end)
    if is_description and " slash " in unit.one:  # "10 mg/20 mg tablets"
        return _MANY_GRAMS.sub(r"\1", unit.one)
    return unit.one if is_description else unit.many
