"""Times of day and durations on a clock."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading, range_word, word_after, word_before
from readaloud.narrate.spoken.phones import STRONG_CALLS

_HALF = r"(?P<half>[aApP])\.?[mM]\b\.?"
_ZONE = r"(?: ?(?P<zone>(?i:est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|mt|pt|gmt|utc|bst|cet)\b))?"
_CLOCK = r"(?P<hour>[01]?\d|2[0-4])"
_TWELVE = re.compile(
    rf"{_CLOCK}(?:[:.](?P<minute>[0-5]\d))?(?:[:](?P<second>[0-5]\d))?[ \u00a0]?{_HALF}{_ZONE}"
)
_LONG = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)(?:\.(?P<part>\d{1,6}))?(?![\d:])"
)
_TWENTY_FOUR = re.compile(
    rf"{_CLOCK}:(?P<minute>[0-5]\d)(?![\d:]|\.\d|,\d{{3}}){_ZONE}(?P<hours> ?(?:h|hrs|hours|hr)\b)?"
)
_HOURS_MINUTES = re.compile(r"(\d{1,2}) ?h(?:rs?)?\.? ?([0-5]?\d) ?m(?:ins?)?\b")
_HOURS_GLUED = re.compile(r"(\d{1,2}) ?h ?([0-5]\d)(?![\w/%-]|[.,]\d)")
_WEEKS_DAYS = re.compile(r"(\d{1,2})w([0-6])d\b")
# What every time has: a colon, the half of the day, an "h", or such a time after a dash.
_SHAPE = re.compile(
    r"\d{1,2}(?::\d|[aApP] ?[-–]|(?:\.[0-5]\d)?[ \u00a0]?[aApP]\.?[mM]\b| ?h|w\d"
    r"|(?:[:.][0-5]\d)? ?[-–—] ?\d{1,2}(?:(?:[:.][0-5]\d)? ?[aApP]\.?[mM]\b|:[0-5]\d(?![\d:])))"
)
_DASH = re.compile(r" ?[-–—] ?| (?:to|until|till) ")
_FIRST_OF_RANGE = re.compile(
    rf"{_CLOCK}(?:[:.](?P<minute>[0-5]\d))? ?[-–—] ?"
    r"(?=\d{1,2}(?:[:.][0-5]\d)? ?[aApP]\.?[mM]\b|\d{1,2}:[0-5]\d(?![\d:]))"
)
_PACE = re.compile(r"/ ?(mi(?:le)?|km)\b")  # "at 8:30/mile"
_DILUTED = re.compile(
    r"\b[Dd]ilut(?:e|ed|ing|ion)\b[^.;]*\Z"
    r"|(?:\b[Rr]atios?\b|\bparts? (?:[a-z]+ ){1,3}(?:to|and|with)\b)[^.;,]*\Z"
)
_TITERED = re.compile(r"\b(?:[Tt]it(?:er|re)s?|RPR|VDRL|ANA)\b[^.;]{0,30}\Z")
# "From 1900 hrs": a time of day on four digits, which "1900 hours of training" are not.
_MILITARY = re.compile(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) ?(?P<hours>h|hrs|hours)\b")
# "0800–1630", "0830 to 1630 hrs": where a number opens with a 0, both are times.
_FOUR = r"(?:[01]\d|2[0-3])[0-5][05]|2400"
_SHIFT = re.compile(
    rf"(?P<first>{_FOUR})(?P<h>h| ?hrs)?(?P<dash> ?[-–—] ?| to | until | till | and )"
    rf"(?P<second>{_FOUR})(?P<hours> ?(?:h|hrs|hours)\b)?(?![\w.]*\d|[-–/:,]\d)"
)
_NOT_OPEN = STRONG_CALLS | frozenset(
    "code codes number numbers no nos id ids pin ext extension extensions room rooms zip lot lots "
    "model account line helpline".split()
)
_OPENED = re.compile(
    r"\b(?:[Oo]pen|[Cc]losed|[Oo]pening|[Vv]isiting|[Hh]ours|[Ss]hift|from|[Mm]on|[Tt]ues?|[Ww]ed|"
    r"[Tt]hu(?:rs)?|[Ff]ri|[Ss]at|[Ss]un)(?:s|day|days)?\b[^.;\d]{0,20}\Z"
)
_TIMED = frozenset("at by from until till before after since to and around about".split())
_HOUR = re.compile(r"(?:[1-9]|1[0-2])(?![\w:%/-]|[.,]\d)")


# "8a–6p", "8:30A-5P": hours with no more than the first letter of their half.
_HALVES = re.compile(
    r"(1[0-2]|0?[1-9])(?::([0-5]\d))?([aApP])( ?[-–] ?)"
    r"(1[0-2]|0?[1-9])(?::([0-5]\d))?([aApP])(?!\w)"
)


def _read_halves(text: str, pos: int) -> Reading | None:
    found = _HALVES.match(text, pos)
    if found is None:
        return None
    first, second = _hour_and_minute(found[1], found[2]), _hour_and_minute(found[5], found[6])
    return [
        (pos, found.start(4), f"{first} {found[3].lower()}.m."),
        (found.start(4), found.end(), f"to {second} {found[7].lower()}.m."),
    ]


def read_time(text: str, pos: int) -> Reading | None:
    """Read "4:00 am", "1:59 p.m. EST", "5pm-7 pm", "14:30", "21:51:31"."""
    if _SHAPE.match(text, pos) is None:
        return None
    return (
        _read_halves(text, pos)
        or _read_duration(text, pos)
        or _read_range(text, pos)
        or _read_one(text, pos)
    )


def read_military(text: str, pos: int) -> Reading | None:
    """ "0800 hours", "at 1900 hrs"; a count of hours has no 0 before it, and no such word."""
    found = _MILITARY.match(text, pos)
    if found is None:
        return None
    before = word_before(text, pos)
    is_glued = found["hours"] == "h" and found["minute"] != "00" and not before
    if not (text[pos] == "0" or before in _TIMED or is_glued):
        return None
    return _military(found, "")


def read_shift(text: str, pos: int) -> Reading | None:
    """ "0800–1630", "open 1000–1800 hrs"; "call 0800-1111" is a telephone number."""
    found = _SHIFT.match(text, pos)
    before = word_before(text, pos)
    if found is None or before in _NOT_OPEN or word_after(text, found.end()) in _NOT_OPEN:
        return None
    if found["dash"] == " and " and before != "between":
        return None
    is_clock = "0" in (found["first"][0], found["second"][0])
    is_open = found["hours"] and _OPENED.search(text, max(0, pos - 40), pos)
    if not (is_clock or is_open):
        return None
    joint = range_word(text, pos, found.end())
    second = _military_of(found["second"], found["hours"] or "")
    return [
        (pos, found.start("dash"), _military_of(found["first"], found["h"] or "")),
        (found.start("dash"), found.end(), f"{joint} {second}"),
    ]


def _read_duration(text: str, pos: int) -> Reading | None:
    """ "1h 30m", "39w2d" of a pregnancy."""
    found = _HOURS_MINUTES.match(text, pos) or _HOURS_GLUED.match(text, pos)
    units = ("hour", "minute")
    if found is None:
        found, units = _WEEKS_DAYS.match(text, pos), ("week", "day")
    if found is None:
        return None
    many, few = (
        f"{numerals.cardinal(count)} {unit if count == '1' else unit + 's'}"
        for count, unit in zip((str(int(found[1])), str(int(found[2]))), units, strict=True)
    )
    return [(pos, found.start(2), many), (found.start(2), found.end(), few)]


def _read_range(text: str, pos: int) -> Reading | None:
    open_ended = _FIRST_OF_RANGE.match(text, pos)
    if open_ended and 1 <= int(open_ended["hour"]) <= 12:
        rest = _read_one(text, open_ended.end())
        if rest:
            first = _hour_and_minute(open_ended["hour"], open_ended["minute"])
            joint = range_word(text, pos, open_ended.end())
            return [(pos, open_ended.end(), f"{first} {joint}"), *rest]
    first_time = _read_one(text, pos)
    if first_time is None:
        return None
    dash = _DASH.match(text, first_time[-1][1])
    if dash is None or dash[0].strip().isalpha():
        return first_time
    second = _read_one(text, dash.end()) or _read_hour(text, dash.end(), first_time)
    if second is None:
        return first_time
    _, end, words = second[0]
    joint = range_word(text, pos, end)
    return [*first_time, (dash.start(), end, f"{joint} {words}"), *second[1:]]


def _read_hour(text: str, pos: int, first: Reading) -> Reading | None:
    """The 5 of "8:30-5"."""
    found = _HOUR.match(text, pos)
    if found is None or ":" not in text[first[0][0] : first[-1][1]]:
        return None
    return [(pos, found.end(), numerals.cardinal(found[0]))]


def _read_one(text: str, pos: int) -> Reading | None:
    found = _TWELVE.match(text, pos)
    if found:
        return _with_half(text, found)
    found = _LONG.match(text, pos)
    if found:
        return _with_seconds(found)
    found = _TWENTY_FOUR.match(text, pos)
    if found is None or _is_ratio(text, pos, found):
        return None
    if pace := _PACE.match(text, found.end()):
        per = "kilometer" if pace[1] == "km" else "mile"
        words = _hour_and_minute(found["hour"], found["minute"])
        words += " minutes" if found["minute"] == "00" else ""
        return [(pos, found.end(), words), (*pace.span(), f" per {per}")]
    return _military(found, found["zone"] or "")


def _with_half(text: str, found: re.Match[str]) -> Reading:
    """The half of the day is written as letters with dots, which every engine spells."""
    end = found.end()
    half = f"{found['half'].lower()}.m."
    zone = f" {found['zone'].upper()}" if found["zone"] else ""
    if (
        not zone
        and text[end - 1] == "."
        and not word_after(text, end)[:1].islower()
        and text[end - 2 : end - 1] in "mM"
    ):
        # The dot that ends the abbreviation may also end the sentence: both stay written as one.
        pass
    spoken = _hour_and_minute(found["hour"], found["minute"])
    if found["second"]:
        spoken += f" {numerals.cardinal(str(int(found['second'])))} seconds"
    number_end = (
        found.end("second")
        if found["second"]
        else found.end("minute")
        if found["minute"]
        else found.end("hour")
    )
    return [(found.start(), number_end, spoken), (found.start("half"), end, half + zone)]


def _hour_and_minute(hour: str, minute: str | None) -> str:
    words = numerals.cardinal(str(int(hour)))
    if not minute or minute == "00":
        return words
    return f"{words} {_minute(minute)}"


def _minute(two: str) -> str:
    return f"oh {numerals.ONES[int(two[1])]}" if two[0] == "0" else numerals.cardinal(two)


def _with_seconds(found: re.Match[str]) -> Reading:
    hour, minute, second = (str(int(found[n])) for n in ("hour", "minute", "second"))
    said = [
        f"{numerals.cardinal(n)} {unit if n == '1' else unit + 's'}"
        for n, unit in ((hour, "hour"), (minute, "minute"))
    ]
    tail = numerals.cardinal(second)
    if found["part"]:
        tail += f" point {numerals.spell_digits(found['part'])}"
    unit = "second" if second == "1" and not found["part"] else "seconds"
    return [(found.start(), found.end(), f"{' '.join(said)} and {tail} {unit}")]


def _is_ratio(text: str, pos: int, found: re.Match[str]) -> bool:
    if _DILUTED.search(text, max(0, pos - 40), pos):
        return True
    if _TITERED.search(text, max(0, pos - 40), pos):
        return True
    near = {word_before(text, pos), word_after(text, found.end()).lower()}
    return bool(near & {"ratio", "ratios", "dilution", "dilutions", "odds", "mixture"})


def _military(found: re.Match[str], zone: str) -> Reading:
    zone = f" {zone.upper()}" if zone else ""
    words = _military_of(found["hour"] + found["minute"], found["hours"] or "")
    return [(found.start(), found.end(), words + zone)]


def _military_of(clock: str, hours: str) -> str:
    """ "1630" is "sixteen thirty", "0800" "eight o'clock", with `hours` "eight hundred hours"."""
    hour, minute = clock[:-2], clock[-2:]
    if minute != "00":
        words = _hour_and_minute(hour, minute)
    elif 1 <= int(hour) <= 12 and not hours:
        return f"{numerals.cardinal(str(int(hour)))} o'clock"
    else:
        words = f"{numerals.cardinal(str(int(hour)))} hundred"
    return words + (" hours" if hours or minute == "00" else "")
