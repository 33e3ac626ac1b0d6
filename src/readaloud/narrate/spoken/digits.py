"""Whatever begins with a digit: which rule reads it."""

import re
from functools import cache

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import read_below_the_line, read_unit
from readaloud.narrate.spoken.codes import read_code, read_plan
from readaloud.narrate.spoken.dates import (
    MONTH_NUMBERS,
    read_day_first,
    read_era,
    read_month_of_year,
    read_numeric,
    read_quarter,
)
from readaloud.narrate.spoken.decades import read_crowd, read_decade, read_rounded
from readaloud.narrate.spoken.degrees import read_arc, read_degree
from readaloud.narrate.spoken.describing import describes
from readaloud.narrate.spoken.fats import read_fat
from readaloud.narrate.spoken.footnotes import read_cited_year
from readaloud.narrate.spoken.money import CODES, SIGNS, read_money, read_pence
from readaloud.narrate.spoken.often import read_period
from readaloud.narrate.spoken.parts import Reading, Rule, word_before
from readaloud.narrate.spoken.phones import (
    HELPLINES,
    STRONG_CALLS,
    read_helpline,
    read_phone,
)
from readaloud.narrate.spoken.places import read_zip
from readaloud.narrate.spoken.primes import INCH_MARKS, read_feet, read_mark
from readaloud.narrate.spoken.quantities import read_quantity
from readaloud.narrate.spoken.shorthand import read_street
from readaloud.narrate.spoken.slashes import read_chain, read_fraction
from readaloud.narrate.spoken.terms import read_term
from readaloud.narrate.spoken.times import read_military, read_shift, read_time
from readaloud.narrate.spoken.units import all_units
from readaloud.narrate.spoken.web import read_address

# A short number before an ordinary word; by far the most common case.
_SIMPLE = re.compile(r"(?<![\w.,/$€£-])([1-9]\d{0,2}) ([a-z]{3,})(?=[.,;)]|$| (?![-–—] ?\d))")
# An amount with nothing joined to it; the next most common.
_AMOUNT = re.compile(
    r"(?<![^ (])(0|[1-9]\d{0,2})(\.\d{1,3})?( ?)(%|mg|mcg|µg|mL|kg|cm|mm|kcal)"
    r"(?=[,;)]|\.?$|\. ?[A-Z]| (?!to |and |or |per |through )[a-z]{2,}[ .,;)])"
)
_RUN = re.compile(r"\d+")
_POUNDS_NEXT = re.compile(r" ?\d{1,2} ?lbs?\b")
_WEIGHT = re.compile(r"\b(?:weigh\w*|stone|BMI)\b|\d ?(?:lbs?|kg)\b")
_ORDINAL = re.compile(r"(\d{1,3}(?:,\d{3}){1,10}|\d+)(st|nd|rd|th|ST|ND|RD|TH)\b")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_TIMES = re.compile(r"(\d+(?:\.\d+)?)([xX×])(?!\w)")
_DIALLED = frozenset("-–. \u00a0(")
_GROUP_NEXT = re.compile(r"[-–. \u00a0(]{1,3}[\dA-Z]")  # of a telephone number
_COUNTED = re.compile(
    r"[ -](?:a|an|per|daily|weekly|monthly|yearly|each|every|day|week|month|more|less|as|"
    r"higher|lower|the|greater|faster|slower|larger|bigger|smaller|better|worse|stronger|risk|likely)\b"
)
_EACH = re.compile(r" (?:an?|per|daily|weekly|monthly|yearly|each|every)\b")
_CURRENCY_NEAR = re.compile(rf"[{re.escape(SIGNS)}¢]|\b(?:{CODES})\b")
_ADDRESS_NEAR = re.compile(r"@|\w\.[a-zA-Z]|//")
_SERIAL = re.compile(r"\d{1,3}-[A-Za-z]+-|(?:\d{1,4}-){2,}\d|\d+-\d+-[A-Za-z]")
_HYPHENATED = re.compile(
    r"\d{1,4}-(?:\d{1,4}-)?(?:mo|yr|wk|hr|min|sec|lb|oz|year|day|week|month|hour|minute|second|point|fold|step|mile|foot|inch|pound|item|dose|mg|mL)"
)
_MEASURED = re.compile(r"\d{1,4}-(?:\d{1,4}-)?([A-Za-zµμ]+)")
_LAW = re.compile(r"(\d{2,3})[-–](\d{1,3})(?![\d-])")
_LAW_BEFORE = re.compile(r"(?:\bPub\. ?L\.|\bPublic Law|\bP\. ?L\.|\bPL)(?: No\.)? \Z")
_DASHED = re.compile(r"[\w]+(?:[-/][\w]+)*")


def read_digits(text: str, pos: int) -> Reading:
    """Read what begins with the digit here; it is never left out."""
    simple = _SIMPLE.match(text, pos)
    if simple and simple[2] not in _slow_words() and not _is_helpline(text, pos, simple[1]):
        return [(pos, simple.end(1), numerals.cardinal(simple[1]))]
    amount = _AMOUNT.match(text, pos)
    if amount:
        one, many = all_units()[amount[4]]
        is_one = amount[1] == "1" and not amount[2]
        unit = one if is_one or describes(text, pos, amount.end()) else many
        number_end = amount.start(3)
        return [
            (pos, number_end, numerals.decimal(text[pos:number_end])),
            (amount.start(4), amount.end(), unit),
        ]
    run = _RUN.match(text, pos)
    end = run.end() if run else pos + 1
    if pos and text[pos - 1].isalpha() and end - pos > 3:
        return [(pos, end, numerals.spell_digits(text[pos:end]))]
    for rule in _rules(text, pos, end):
        reading = rule(text, pos)
        if reading is not None:
            return _with_letter_a(text, reading)
    return [(pos, end, numerals.spell_digits(text[pos:end]))]


def _with_letter_a(text: str, reading: Reading) -> Reading:
    """The letter behind "stage 3a", which by itself would sound like the article."""
    end = reading[-1][1]
    is_letter = text[end : end + 1] == "a" and text[end - 1].isdecimal()
    if not is_letter or text[end + 1 : end + 2].isalnum():
        return reading
    return [*reading, (end, end + 1, "A")]


@cache
def _slow_words() -> frozenset[str]:
    """Words after a number that are, or may be, more than a plain word."""
    others = "to and or of through per x am pm est cst pst noon hundred thousand million billion"
    return (
        frozenset(all_units()) | frozenset(MONTH_NUMBERS) | frozenset(f"{others} trillion".split())
    )


def _is_helpline(text: str, pos: int, digits: str) -> bool:
    return len(digits) == 3 and (digits in HELPLINES or word_before(text, pos) in STRONG_CALLS)


def _rules(text: str, pos: int, end: int) -> list[Rule]:
    """The rules that can fit, by the number of digits and by what follows; the order matters."""
    length, after = end - pos, text[end : end + 1]
    if not after or after in ")!?;":
        return (
            [read_helpline, read_code, read_zip, read_with_plus] if length > 2 else [read_with_plus]
        )
    rules: list[Rule] = [read_shift] if length == 4 and after in " -–—h" else []
    if after in _DIALLED and _GROUP_NEXT.match(text, end):
        if length in (1, 3, 4, 5, 6) or text[pos] == "0" or text.startswith("13 ", pos):
            rules.append(read_phone)
    elif 3 <= length <= 11:
        rules.append(read_helpline)
    if after in "/-–":
        rules += [read_term, read_chain] if after == "/" else [read_term]
    if after in "-/.":
        rules += [read_numeric, read_month_of_year]
    if length <= 2:
        rules += (
            [read_fat, read_time, read_day_first] if after == ":" else [read_time, read_day_first]
        )
    if length == 5:
        rules.append(read_zip)
    if length == 4 and after == ".":
        rules.append(read_cited_year)
    if length == 4 and after in " h":
        rules.append(read_military)
    if after in "s'’,":
        rules += [read_crowd, read_decade]
    if after in "qQ":
        rules.append(read_quarter)
    rules += [read_era] if after in " AB" else []
    if after == " " and (text[end + 1 : end + 2].isupper() or text[end + 1 : end + 2].isdecimal()):
        rules.append(read_street)
    if _CURRENCY_NEAR.search(text, pos, pos + 30):
        rules.append(read_money)
    if length > 2 or after in "- ":
        rules.append(read_code)
    if after in "-– ":
        rules.append(read_rounded)
    if after in "-–":
        rules += [read_law, read_serial] if after == "-" else [read_law]
    rules.append(read_any_address)
    return [*rules, *_LATER.get(after, ()), read_with_plus]


def read_law(text: str, pos: int) -> Reading | None:
    """ "Pub. L. 111–148": a congress and a number of it, no range."""
    found = _LAW.match(text, pos)
    if found is None or not _LAW_BEFORE.search(text, max(0, pos - 16), pos):
        return None
    return [
        (*found.span(1), numerals.in_pairs(found[1]) + ","),
        (*found.span(2), numerals.in_pairs(found[2])),
    ]


def read_serial(text: str, pos: int) -> Reading | None:
    """ "1-413-te-b-1-5": each number by itself, no range among them."""
    if not _SERIAL.match(text, pos) or _is_measured(text, pos):
        return None
    found = _DASHED.match(text, pos)
    if found is None:
        return None
    parts: Reading = []
    for piece in re.compile(r"\d+|[^\W\d]+").finditer(text, pos, found.end()):
        said = piece[0]
        if said.isdecimal():
            said = numerals.cardinal(said) if len(said) < 5 else numerals.spell_digits(said)
        parts.append((piece.start(), piece.end(), said))
    return parts


def _is_measured(text: str, pos: int) -> bool:
    """Whether a unit hangs on the numbers: "24-hour", "5-10-mmHg"."""
    measured = _MEASURED.match(text, pos)
    return measured is not None and (
        measured[1] in all_units() or _HYPHENATED.match(text, pos) is not None
    )


def read_any_address(text: str, pos: int) -> Reading | None:
    """An address that begins with a digit."""
    if pos and (text[pos - 1].isalnum() or text[pos - 1] in "@."):
        return None
    return read_address(text, pos) if _ADDRESS_NEAR.search(text, pos, pos + 70) else None


def read_ordinal(text: str, pos: int) -> Reading | None:
    """ "21st"; a wrong ending such as "3th" is said as written."""
    found = _ORDINAL.match(text, pos)
    if found is None:
        return None
    digits = found[1].replace(",", "")
    if found[2] == "st" and (
        _POUNDS_NEXT.match(text, found.end()) or _is_weight(text, found, digits)
    ):
        return [
            (pos, found.end(1), numerals.cardinal(digits)),
            (found.start(2), found.end(), "stone"),
        ]
    is_teen = digits[-2:-1] == "1"
    right = "th" if is_teen else {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")
    if right == found[2].lower():
        return [(pos, found.end(), numerals.ordinal(digits))]
    return [
        (pos, found.end(1), numerals.cardinal(digits)),
        (found.start(2), found.end(), found[2]),
    ]


def _is_weight(text: str, found: re.Match[str], digits: str) -> bool:
    """ "154 lb (11st)": no ordinal, for eleven has another ending, and a weight stands near."""
    is_ordinal = digits[-1] == "1" and digits[-2:] != "11"
    near = text[max(0, found.start() - 24) : found.end() + 16]
    return not is_ordinal and int(digits) < 60 and _WEIGHT.search(near) is not None


def read_version(text: str, pos: int) -> Reading | None:
    """ "1.2.3", "192.168.0.1"."""
    found = _VERSION.match(text, pos)
    if found is None:
        return None
    groups = found[0].split(".")
    if len(groups) == 4:
        said = " dot ".join(map(numerals.spell_digits, groups))
    else:
        said = " point ".join(map(numerals.cardinal, groups))
    return [(pos, found.end(), said)]


def read_times(text: str, pos: int) -> Reading | None:
    """ "2x a week" is "two times a week"; a capital before nothing counted stays a letter."""
    found = _TIMES.match(text, pos)
    if found is None or re.match(r" ?\d", text[found.end() : found.end() + 2]):
        return None
    said = "times" if found[2] in "x×" or _COUNTED.match(text, found.end()) else "X"
    if period := read_period(text, found.end()):
        front: Reading = [(pos, found.end(), "once")]
        if found[1] != "1":
            front = [
                (pos, found.end(1), numerals.decimal(found[1])),
                (found.end(1), found.end(), "times"),
            ]
        return [*front, (found.end(), *period)]
    if found[1] == "1" and _EACH.match(text, found.end()):
        return [(pos, found.end(), "once")]
    end, per = read_below_the_line(text, found.end())
    if per:
        return [
            (pos, found.end(1), numerals.decimal(found[1])),
            (found.end(1), found.end(), "times"),
            (found.end(), end, per.strip()),
        ]
    return [
        (pos, found.end(1), numerals.decimal(found[1])),
        (found.end(1), found.end(), said),
    ]


def read_with_plus(text: str, pos: int) -> Reading | None:
    """A fraction or quantity, with the plus of "65+" or the inches of 1/4"."""
    reading = read_fraction(text, pos) or read_quantity(text, pos)
    if reading is None:
        return None
    end = reading[-1][1]
    if text[end : end + 1] in INCH_MARKS and (mark := read_mark(text, pos, end)):
        reading.append(mark)
        stop, per = read_below_the_line(text, mark[1])
        reading += [(mark[1], stop, per.strip())] if per else []  # '½"/mo'
    elif (
        text[end : end + 1] == "+"
        and not text[end + 1 : end + 2].isalnum()
        and text[end - 1].isalnum()
    ):
        reading.append((end, end + 1, "plus"))
        if unit := read_unit(text, end + 1):  # "6+ yrs"
            reading.append((unit.start, unit.end, unit.many))
    return reading


# The rules that need one certain character after the first digits.
_LATER: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(",sSnNrRtT", (read_ordinal,)),
    **dict.fromkeys("xX×", (read_times,)),
    **dict.fromkeys("'’′\"”″", (read_feet,)),
    "(": (read_plan,),
    **dict.fromkeys("°º˚", (read_arc, read_degree)),
    "p": (read_pence,),
    ".": (read_version, read_feet, read_times),
}
