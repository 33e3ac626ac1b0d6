"""Numbers with a slash: fractions, pressures, scores, rates, days, names, sayings."""

import re
from math import gcd

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import (
    FRACTION,
    Unit,
    Value,
    read_unit,
    say_fraction,
    say_unit,
)
from readaloud.narrate.spoken.dates import read_day_of_month
from readaloud.narrate.spoken.parts import Reading, word_after, word_before
from readaloud.narrate.spoken.quantities import (
    finish,
    read_joined,
    second_year,
)
from readaloud.narrate.spoken.regimes import beside, names_regime
from readaloud.narrate.spoken.units import COUNTED

OVER_CUES = frozenset(
    "bp pressure reading readings hypertension systolic was of at below above under over".split()
)
SCORE_CUES = frozenset(
    "apgar rated rate scored score scores pain rating ranked graded severity scale marks stars "
    "strength power satisfaction".split()
)
# Tests whose result is so many points out of so many, whatever the number.
_TESTS = re.compile(
    r"\b(?:GCS|Glasgow|MMSE|MoCA|MOCA|AMTS?|NRS|VAS|PHQ-?\d|GAD-?\d|AUDIT|EPDS|NEWS2?|SIRS|q?SOFA|CURB(?:-65)?|"
    r"[Ss]cor(?:e[sd]?|ing)|MRC|[Ss]trength|[Pp]ower)\b[^.;\d]{0,25}\Z"
)
# "From 18/27 to 9/27": what is said of the first is said of the second.
_SAME_BEFORE = re.compile(
    r"(?<![\d/.])(\d{1,3})/(\d{1,3})(?: (?:to|and|or|vs\.?|versus|then)|,| ?[-–→]) ?\Z"
)
_APGARS = re.compile(r"\b(?i:apgars?)\b[^.;\d]{0,20}\Z")
_STARS = re.compile(r" (?:stars?|points?|marks?|rating|score|correct|answers?|items?)\b")
_SEES = r"(?:vision|(?-i:BC?VA|VA)|visual|acuity|eyesight|sight|Snellen|sees)"
_SIGHT_BEFORE = re.compile(rf"\b{_SEES}\b[^.;]{{0,30}}\Z", re.IGNORECASE)
_SIGHT_AFTER = re.compile(rf" (?:\w+ )?{_SEES}\b", re.IGNORECASE)
_SHARING = frozenset("split splits".split())
SAID_TOGETHER = {
    ("24", "7"),
    ("9", "11"),
    ("20", "20"),
    ("50", "50"),
    ("365", "24"),
    ("80", "20"),
    ("90", "90"),
    ("4", "20"),
    ("20", "40"),
    ("20", "200"),
    ("20", "100"),
}
_HANGS = re.compile(r"[A-Z]-$")  # "HPV-16/18": numbers of a name
# "HPV 16/18", "types 6/11 and 16/18": numbers that name things.
_NAMED = re.compile(
    r"(?:\b(?:[Tt]ypes?|[Ss]ubtypes?|[Ss]trains?|[Ss]erotypes?|[Gg]enotypes?|[Ss]erogroups?|"
    r"[Cc]hromosomes?|[Gg]enes?|[Gg]roups?|[Rr]ooms?|[Rr]outes?|[Hh]ighways?|[Kk]eratins?)"
    r"|\b(?!(?:BP|GCS|MMSE|PO|BID|TID|QID|PRN|IV|IM|OR|AND|THE|OF|TAKE|ADD|USE|LMP|ED[DC]|DO[BSAD]|EXP|"
    r"MFG|ON|BY|DATE|DUE|UNTIL|SINCE|FROM|VA)\b)[A-Z][A-Za-z]*[A-Z]s?)"
    r",? (?:\d{1,3}(?:/\d{1,3}){0,5}(?:,| and|, and| or|, or|;) ){0,4}\Z"
)
# Of these so many lesions or people are no share: "CIN 2/3 lesions", "HPV 16/18 infections".
_NAMED_SURELY = re.compile(
    r"\b(?:CIN|VIN|AIN|PIN|HPV|HSV|HIV|HTLV|HCV|CDK|COX|SGLT|PD|MEK|ERK|JAK|[Tt]ypes?|[Gg]rades?|"
    r"[Ss]tages?|[Pp]hases?|[Gg]enotypes?|[Ss]ubtypes?|[Cc]lass)[ -]"
    r"(?:\d{1,3}(?:/\d{1,3})* ?(?:,|and|or) )?\Z"
)
_OUT_OF = re.compile(r"(\d{1,2}\.\d+) ?/ ?(5|10|100)(?:\.0)?(?![\d/]|[.,]\d)")
_SEASON = re.compile(r"((?:19|20)\d{2})/((?:19|20)?\d{2})(?![\d/]|[.,]\d)")
_GRADED = frozenset("apgar grade grades stage stages phase phases class".split())
_DIVIDED = re.compile(r"\d{1,4} ?/ ?\d{1,4} ?= ?[\d.]")
_SHARE = re.compile(r" ?[(;,[] ?\d{1,3}(?:\.\d+)? ?%")  # "12/34 (35%)"
_PERCENT = re.compile(r"(?:%|per ?cent) \(\Z")
REACH = 16  # characters of the longest number with a space and a slash behind it
_PULSE = 4  # the upper pressure never comes to so many times the lower one
LAST_DAY = 31  # a greater number is no day of a month
_THREE = re.compile(r"(\d{1,3})/(\d{1,3})/(\d{1,3})(?![\d/]|[.,]\d)")
_CHAIN = re.compile(r"\d{1,4}(?:/\d{1,4}){3,30}(?![\d/]|[.,]\d)")
_RATE = re.compile(
    r"(\d{1,4}(?:\.\d+)?) ?/ ?(1(?P<gap>[, \u00a0\u2009\u202f])000(?P=gap)000|"
    r"10{0,2}[, \u00a0\u2009\u202f]000|10{3,6}|100[kK]\b)(?![\d%]|[.,]\d)"
)
_WORDS = re.compile(r"[a-z]+")
# "Co-codamol 30/500", "levodopa/carbidopa 200/100": the strengths of two drugs in one.
_TWO_DRUGS = re.compile(
    r"\b(?:[Cc]o-[a-z]{4,12}|"
    r"[A-Za-z][a-z]{5,20}(?<!stolic)(?<!pressure)/(?!dias|pulse)[a-z]{6,20}) \Z"
)
_CLOCKS = frozenset("12 24 36 48 72".split())  # hours in which so many are allowed
# Denominators that people say; of others only "one" has a part ("one hundredth").
_PARTS = frozenset((2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64))
_BARE_PARTS = _PARTS - {7, 12}
_STRENGTH_PARTS = frozenset((2, 3, 4, 8))  # "5/20 mg" are two strengths of one tablet
_STRENGTHS = re.compile(r"(?:gram|unit|mole|equivalent)$")
# Of these one takes a part, where of people one counts some out of all.
_DIVISIBLE = frozenset(
    "tablets doses hours minutes days weeks months years miles feet pounds grams meters points "
    "calories units million billion seconds milligrams".split()
)
_PEOPLE = re.compile(r" ([a-z]{4,}(?<![sui])s)\b")
_FOODS = frozenset(
    "lemons limes onions apples bananas cloves slices scoops sticks bottles cans packets packs "
    "patches capsules pills avocados carrots peppers tomatoes potatoes leaves inches yards acres "
    "liters litres teaspoons tablespoons cups ounces pints quarts gallons times does has goes "
    "makes takes gives".split()
)


def read_fraction(text: str, pos: int) -> Reading | None:
    """Two numbers with a slash: a fraction, a blood pressure, a score, or a saying such as 24/7."""
    near = text[pos : pos + REACH]
    if text[pos - 1 : pos] == "/" or not ("/" in near or "⁄" in near):
        return None
    found = FRACTION.match(text, pos)
    said = _read_divided(text, pos, found) or _read_three(text, pos) or _read_rate(text, pos)
    if said or found is None:
        return said or _read_rating(text, pos)
    return _read_season(text, pos) or _read_pair(text, pos, found)


def read_chain(text: str, pos: int) -> Reading | None:
    """Numbers of a name that look like a date: "HPV 6/11/16/18", "types 6/11/18"."""
    found = _CHAIN.match(text, pos)
    if found is None and _NAMED.search(text, max(0, pos - 60), pos):
        found = _THREE.match(text, pos)
    return _say_chain(text, pos, found.end()) if found else None


def _say_chain(text: str, pos: int, end: int) -> Reading:
    numbers = re.compile(r"\d+").finditer(text, pos, end)
    parts = [(*m.span(), f"slash {numerals.cardinal(m[0])}") for m in numbers]
    parts[0] = (*parts[0][:2], parts[0][2][6:])
    return _with_unit(text, parts, end)


def _read_divided(text: str, pos: int, found: re.Match[str] | None) -> Reading | None:
    if found is None or not _DIVIDED.match(text, pos):
        return None
    divisor = f"divided by {numerals.cardinal(found[2])}"
    return [
        (pos, found.end(1), numerals.cardinal(found[1])),
        (found.end(1), found.end(2), divisor),
    ]


def _read_three(text: str, pos: int) -> Reading | None:
    """ "The 20/20/20 rule", "24/7/365"; "10/20/30 mg" are strengths."""
    three = _THREE.match(text, pos)
    if not three:
        return None
    together = len({*three.groups()}) == 1 or three[0] == "24/7/365"
    if not together and not names_regime(text, *three.span(), three[1], ""):
        return _say_chain(text, pos, three.end())
    return [(*three.span(n), numerals.cardinal(three[n])) for n in (1, 2, 3)]


def _read_rate(text: str, pos: int) -> Reading | None:
    """ "10/100,000": so many of so many people."""
    rate = _RATE.match(text, pos)
    if not rate or (rate[1] == "1" and rate[2].isdecimal()):
        return None
    if read_unit(text, rate.end()) is not None:
        return None
    below = "100,000" if rate[2][-1] in "kK" else rate[2]
    return [
        (pos, rate.end(1), numerals.decimal(rate[1])),
        (rate.end(1), rate.end(), f"per {numerals.cardinal(below)}"),
    ]


def _read_season(text: str, pos: int) -> Reading | None:
    """ "The 2023/24 season": a year and the next."""
    season = _SEASON.match(text, pos)
    if not season or int(season[2]) != int(season[1][-len(season[2]) :]) + 1:
        return None
    last = (season.start(2), season.end(), f"to {second_year(season[2])}")
    return [(pos, season.end(1), numerals.year(season[1])), last]


def _read_pair(text: str, pos: int, found: re.Match[str]) -> Reading | None:
    """Two numbers by what stands around them."""
    end = found.end()
    unit = None if _is_sight(text, pos, end) else read_unit(text, end)  # "VA 6/6 L"
    top, below = int(found[1]), int(found[2])
    if unit is None and not _counts_people(text, end, top, below):
        is_part = _is_part(text, found, unit)
        known = found[0] in ("24/7", "9/11") or _is_out_of(text, found) or _is_sight(text, pos, end)
        known = known or _APGARS.search(text, max(0, pos - 30), pos) is not None
        day = None if known else read_day_of_month(text, found, is_part)
        if day is not None:
            return day
    joint = _joint(text, found, unit)
    if joint is not None:
        between = found.start(2) if joint == "" else found.end(1)
        first = (pos, found.end(1), numerals.cardinal(found[1]))
        words = f"{joint} {numerals.cardinal(found[2])}" if joint else beside(found[1], found[2])
        second = (between, end, words)
        return [first, second] if unit is None else _with_unit(text, [first, second], end)
    value = Value(pos, end, say_fraction(top, below), "", False, top < below)
    return read_joined(text, value, unit) or finish(text, [(pos, end, value.words)], value)


def _joint(text: str, found: re.Match[str], unit: Unit | None) -> str | None:
    """What is said between two numbers, "" for nothing; None where they are a fraction."""
    pos, end, bare = found.start(), found.end(), unit is None
    top, below = int(found[1]), int(found[2])
    if bare and (
        _HANGS.search(text, max(0, pos - 12), pos) or _TWO_DRUGS.search(text, max(0, pos - 44), pos)
    ):
        return "slash"
    if unit is not None and top > below and unit.one.endswith("of mercury"):
        return "over"
    if unit is not None and top > below > 1 and _STRENGTHS.search(unit.one):
        return None if _is_part(text, found, unit) else "slash"  # "500/125 mg": two drugs in one
    if bare and (_is_said_together(text, found) or _is_sight(text, pos, end)):
        return ""
    if unit is not None and found[2] in _CLOCKS and unit.one == "hour" and top < below:
        return "in"  # "8/24hrs"
    if _is_pressure(text, pos, end, top, below):
        return "over"
    if bare and below < 10 and _APGARS.search(text, max(0, pos - 30), pos):
        return "slash"  # after one minute and after five
    if bare and top > 1 and _NAMED_SURELY.search(text, max(0, pos - 60), pos):
        return "slash"
    if _counts_people(text, end, top, below) or (bare and _is_out_of(text, found)):
        return "out of"
    if bare and top <= below and (_SHARE.match(text, end) or _is_share(text, pos, top, below)):
        return "out of"
    if word_before(text, pos) in _GRADED or (bare and _is_named(text, found)):
        return "slash"
    if 1 < top <= below > 100:
        return "out of" if bare else "slash"  # "10/325 mg" are two strengths
    if below < 2 or _PULSE * below > top > below > 20 or (below > 100 and top != 1):
        return "over"
    return None if _is_part(text, found, unit) else "slash"


def _is_part(text: str, found: re.Match[str], unit: Unit | None) -> bool:
    """Whether two numbers are a part of a whole: "2/3 cup", "5/8 of it", "1/12", "3/4"."""
    top, below = int(found[1]), int(found[2])
    if found[0][-1].isalpha():  # "1/4th"
        return True
    if below == 0 or gcd(top, below) != 1 or top == 0:
        return False
    if top > below:
        return below in (2, 3, 4) and top < 10
    if unit is not None and _STRENGTHS.search(unit.one):
        return below in _STRENGTH_PARTS
    if top == 1 or word_after(text, found.end()) == "of":
        return True
    return below in (_BARE_PARTS if unit is None else _PARTS)


def _is_said_together(text: str, found: re.Match[str]) -> bool:
    """ "24/7", "16/8 intermittent fasting"; "70/30 insulin", a "60/40 split" share a hundred."""
    pos, end = found.start(), found.end()
    after = word_after(text, end)
    if (found[1], found[2]) in SAID_TOGETHER or after in _SHARING:
        return True
    if names_regime(text, pos, end, found[1], found[2]):
        return True
    top, below = int(found[1]), int(found[2])
    if word_after(text, end) == "time" and top >= below == 4:  # of music
        return True
    near = word_before(text, pos) in OVER_CUES - {"of"}
    return top + below == 100 and top >= below and not near


def _is_sight(text: str, pos: int, end: int) -> bool:
    """ "6/12 vision", "a visual acuity of 6/9"."""
    before = _SIGHT_BEFORE.search(text, max(0, pos - 40), pos)
    return before is not None or _SIGHT_AFTER.match(text, end) is not None


def _counts_people(text: str, end: int, top: int, below: int) -> bool:
    """ "9/10 people", "4/5 dentists", but "3/4 hours" and "1/4 onions"."""
    if text[end : end + 1] != " " or below < 3 or top > below:
        return False
    noun = word_after(text, end)
    if noun in _DIVISIBLE or noun in _FOODS:
        return noun in _DIVISIBLE and below > 8 and noun not in ("million", "billion")
    if noun in COUNTED:
        return True
    return top > 1 and _PEOPLE.match(text, end) is not None


def _is_out_of(text: str, found: re.Match[str]) -> bool:
    """ "8/10 pain", "10/10", "GCS 15/15", "4/5 stars"."""
    pos, end = found.start(), found.end()
    top, below = int(found[1]), int(found[2])
    if top > below or below < 2:
        return False
    if top == below and not _is_sight(text, pos, end):
        return (found[1], found[2]) not in SAID_TOGETHER
    if (earlier := _SAME_BEFORE.search(text, max(0, pos - 20), pos)) and earlier[2] == found[2]:
        first = FRACTION.match(text, earlier.start(1))
        return first is not None and _is_out_of(text, first)
    if _STARS.match(text, end) or _TESTS.search(text, max(0, pos - 40), pos):
        return True
    return below in (5, 10, 100) and (top == 0 or _is_score(text, pos, end))


def _is_share(text: str, pos: int, top: int, below: int) -> bool:
    """ "47% (14/30)", "(9/66 had pain", "0/12"."""
    if top == 0:
        return below > 1
    if not text.endswith("(", 0, pos):
        return False
    return (
        below > LAST_DAY
        or gcd(top, below) > 1
        or _PERCENT.search(text, max(0, pos - 12), pos) is not None
    )


def _is_named(text: str, found: re.Match[str]) -> bool:
    """ "HPV 16/18"; a plain part stays one: "OTC 1/2"."""
    pos = found.start()
    return _NAMED.search(text, max(0, pos - 60), pos) is not None


def _read_rating(text: str, pos: int) -> Reading | None:
    """ "4.5/5"."""
    found = _OUT_OF.match(text, pos)
    if found is None:
        return None
    best = f"out of {numerals.cardinal(found[2])}"
    return [(pos, found.end(1), numerals.decimal(found[1])), (found.end(1), found.end(), best)]


def _is_pressure(text: str, start: int, end: int, top: int, below: int) -> bool:
    if not 50 <= top <= 300 or not 20 <= below <= 200 or not below < top < _PULSE * below:
        return False
    return top % 10 == below % 10 == 0 or below >= 40 or word_before(text, start) in OVER_CUES


def _is_score(text: str, start: int, end: int) -> bool:
    """Whether something near is said to be rated."""
    near = _WORDS.findall(text[max(0, start - 25) : start].lower())
    return not SCORE_CUES.isdisjoint(near) or word_after(text, end).lower() in SCORE_CUES


def _with_unit(text: str, parts: Reading, end: int) -> Reading:
    unit = read_unit(text, end)
    if unit is None:
        return parts
    value = Value(parts[0][0], end, "", "")
    return [*parts, (unit.start, unit.end, say_unit(text, value, unit))]
