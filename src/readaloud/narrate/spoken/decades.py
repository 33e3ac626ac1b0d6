"""Round numbers in the plural: crowds, decades, ages and readings, and the seconds beside them."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.efforts import FAR, are_seconds
from readaloud.narrate.spoken.parts import Reading

_CROWD = re.compile(r"(10{2,6}|10{0,2}(?:,000){1,2})['’]?s\b")
CROWDS = {"100": "hundreds", "1000": "thousands", "10000": "tens of thousands",
          "100000": "hundreds of thousands", "1000000": "millions"}  # fmt: skip
_PLURAL = re.compile(r"(\d{1,2})s\b")
_DECADE = re.compile(r"(?P<open>['‘’])?(?P<century>1[0-9]|20)?(?P<tens>[0-9]0)['’]?s\b")
_ROUND = re.compile(r"[1-9]\d0['’]?s\b")
_OTHER = re.compile(r" ?(?P<joint>[/–-]) ?(?P<round>[1-9]\d?0)['’]?s\b")
_ROUNDED = re.compile(r"([1-9]\d?0)( ?[-–] ?)([1-9]\d?0)['’]?s\b")
_AGES = re.compile(r"\b(?:[Tt]heir|[Hh]is|[Hh]er|[Yy]our|[Oo]ur|[Mm]y|[Aa]ged?|[Aa]dults in) \Z")
_AGED_BEFORE = re.compile(r"\b(?:[Uu]nder|[Oo]ver) \Z")
_LASTING_BEFORE = re.compile(
    r"\b(?:in|for|just|at|run|ran|runs|took|takes?|lasts?|lasted|well|times?|of) \Z"
)
UNDER_AGES = frozenset((*range(2, 20), 21, 25, 35, 40, 50, 65))
OVER_AGES = frozenset((12, 16, 18, 21, 25, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85))
LOWEST_ABOVE = 70  # the upper of two pressures, "90s/50s"; ages go upward, "30s/40s"
# What makes a reading of "120s": words before it, or before a row of such that it ends.
_READING = re.compile(
    r"(?:\b(?:the|[Ll]ow|[Mm]id|[Mm]iddle|[Hh]igh|[Uu]pper|[Ll]ower)[ -]"
    r"|\b(?:BPs?|F?HRs?|RR|SBP|DBP|MAP|LDL|HDL|[Ss]ystolic|[Dd]iastolic|[Gg]lucose|[Pp]ulse|"
    r"[Rr]ates?|(?:[Ss]ugar|[Ss]at)s?)(?: was| were| is| of|:| in)? )"
    r"(?:\d+s(?:,? (?:to|and|or|over|through) | ?[-–] ?|, )(?:(?:the|low|mid|high)[ -])?)*\Z"
)


def read_crowd(text: str, pos: int) -> Reading | None:
    """ "100s of people", "1,000s"."""
    found = _CROWD.match(text, pos)
    words = CROWDS.get(found[1].replace(",", "")) if found else None
    if found and words:
        return [(pos, found.end(), words)]
    single = _PLURAL.match(text, pos)
    if single and (text[pos - 1 : pos] == "-" or _are_aged(text, pos, single)):
        return [(pos, single.end(), numerals.make_plural(numerals.cardinal(single[1])))]
    return None


def _are_aged(text: str, pos: int, found: re.Match[str]) -> bool:
    """ "Under 5s", "the over 65s": people of an age, unless something lasts so long."""
    before = _AGED_BEFORE.search(text, max(0, pos - 30), pos)
    if before is None or _LASTING_BEFORE.search(text, max(0, pos - 30), before.start()):
        return False
    ages = UNDER_AGES if before[0].lower().startswith("under") else OVER_AGES
    return int(found[1]) in ages and not are_seconds(text, pos, found.end())


def read_rounded(text: str, pos: int) -> Reading | None:
    """ "HR 120-130s", "people in their 20–30s": the plural is that of both."""
    found = _ROUNDED.match(text, pos)
    if found is None or int(found[1]) >= int(found[3]):
        return None
    is_reading = _READING.search(text[max(0, pos - FAR) : pos]) is not None
    is_age = len(found[1]) == 2 and _AGES.search(text, max(0, pos - FAR), pos) is not None
    if not (is_reading or is_age) or are_seconds(text, pos, found.end()):
        return None
    first, second = (numerals.make_plural(numerals.cardinal(found[n])) for n in (1, 3))
    return [(*found.span(1), first), (found.start(2), found.end(), f"to {second}")]


def read_decade(text: str, pos: int) -> Reading | None:
    """ "1980s", "the '80s", "in her 30s", "2000s", "in the 130s", "the 90s/50s"."""
    found = _DECADE.match(text, pos)
    if found is None:
        return read_reading(text, pos)
    if not found["century"] and found["tens"] == "00":
        return None
    tens = numerals.cardinal(found["tens"].lstrip("0") or "0")
    if not found["century"]:
        if not found["open"] and ("'" in found[0] or "’" in found[0]):
            return [(pos, found.end(), f"{tens}'s")]
        if not found["open"] and are_seconds(text, pos, found.end()):
            return None
        said = numerals.make_plural(tens)
    elif found["tens"] == "00":
        said = numerals.make_plural(numerals.year(found["century"] + "00"))
    else:
        said = f"{numerals.cardinal(found['century'])} {numerals.make_plural(tens)}"
    return with_other(text, [(pos, found.end(), said)], int(found["tens"]))


def read_reading(text: str, pos: int) -> Reading | None:
    """What is measured, to the nearest ten: "in the 130s", "BP 140s/90s"; else it is seconds."""
    found = _ROUND.match(text, pos)
    if found is None:
        return None
    number = found[0].rstrip("s'’")
    reading = [(pos, found.end(), numerals.make_plural(numerals.cardinal(number)))]
    paired = with_other(text, reading, int(number))
    if len(paired) > 1 or _READING.search(text[max(0, pos - FAR) : pos]):
        return paired
    return None


def with_other(text: str, reading: Reading, first: int) -> Reading:
    """A round number with the one it is joined to: pressures go down, ages and decades up."""
    found = _OTHER.match(text, reading[-1][1])
    if found is None:
        return reading
    second = int(found["round"])
    joint = "over" if first >= LOWEST_ABOVE and first > second else "or"
    if found["joint"] != "/":
        joint = "to"
    return [
        *reading,
        (found.start("joint"), found.end("joint"), joint),
        (found.start("round"), found.end(), numerals.make_plural(numerals.cardinal(str(second)))),
    ]
