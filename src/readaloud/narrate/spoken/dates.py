"""Dates and quarters."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import read_unit
from readaloud.narrate.spoken.parts import Reading, range_word, word_after, word_before

MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
ABBREVIATED = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH_NUMBERS = {name.lower(): n for n, name in enumerate(MONTHS, 1)} | ABBREVIATED
_MONTH = rf"(?P<month>(?i:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\b\.?)"
_DAY = r"0?[1-9]|[12]\d|3[01]"
_TH = r"(?:st|nd|rd|th|ST|ND|RD|TH)?"
_DAYS = (
    rf"(?P<day>{_DAY}){_TH}(?:(?P<dash> ?[-–—] ?| to | and | & )(?P<until>{_DAY}){_TH})?"
    r"(?![\d/]|[.,:]\d|[-–]\d)"
)
_YEAR = r"(?P<year>[12]\d{3})(?![\d%]|[.,]\d)"
_MONTH_FIRST = re.compile(rf"{_MONTH}(?P<gap>[ \u00a0]|-){_DAYS}(?:(?P<comma>,? ?-?){_YEAR})?")
_MONTH_YEAR = re.compile(rf"{_MONTH}(?P<gap>,? ?-?|\.? )(?:of )?{_YEAR}")
_DAY_FIRST = re.compile(
    rf"(?P<the>the )?{_DAYS}(?P<gap> of |[ \u00a0]|-){_MONTH}(?:(?P<comma>,? ?-?){_YEAR})?"
)
_ISO = re.compile(
    r"(?P<year>[12]\d{3})(?P<sep>[-/.])(?P<m>0[1-9]|1[0-2]|[1-9])(?P=sep)(?P<day>0[1-9]|[12]\d|3[01]|[1-9])(?![\d/-]|\.\d)(?=T\d|\b)"
)
_NUMERIC = re.compile(
    r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<year>[12]\d{3}|\d{2})"
    r"(?![\d/]|-(?!\d{1,2}/\d)|\.\d)"
)
_ALONE = re.compile(rf"(?i:{'|'.join(ABBREVIATED)})\.")
_BARE = re.compile(rf"(?:{'|'.join(name.capitalize() for name in ABBREVIATED)})\b")
# "Mar.–Sept. 2022", "Jan. - Mar."
_SOME_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_MONTH_TO_MONTH = re.compile(rf"(?: ?[-–—] ?| (?:&|and|or|to) ){_SOME_MONTH}(?![a-z])")
_MONTH_BEFORE = re.compile(rf"(?<!\w){_SOME_MONTH} ?[-–—] ?\Z")
_COUNTED = frozenset(
    "people patients adults children women men deaths cases participants students".split()
)
_BEFORE_MONTH = frozenset("in since until by and to from".split())
_MONTH_SLASH = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)\d{2})(?![\d/%]|[.,]\d)")
_MONTH_SHORT = re.compile(r"(0?[1-9]|1[0-2])/([2-4]\d)(?![\d/%]|[.,]\d)")
_EXPIRES = re.compile(r"\b(?:EXP|Exp|exp|[Ee]xpiry|[Ee]xpiration)(?:\.| [Dd]ate| DATE)?:? \Z")
# "Join us on 10/31": what stands before a month and a day. After the first words nothing but a
# day is likely; after the others a part may be meant ("by 1/3") or a score ("from 8/10").
_SURE_DAY = re.compile(
    r"(?:\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Ss]ince|[Dd]ated|[Dd]ue|[Ss]tart(?:s|ing)|[Ee]nd(?:s|ing)|"
    r"[Bb]egin(?:s|ning)|[Ee]xpires|[Ee]ffective|[Dd]eadline|[Dd]ates?|DOB|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|"
    r"[Ww]eeks? of)[.:,]{0,2}) \Z"
)
_DAY_BEFORE = re.compile(
    r"\b(?:[Ff]rom|[Bb]etween|[Oo]n|[Ss]ince|[Dd]ates?:?) (\d{1,2})/(\d{1,2})"
    r"(?:,? (?:to|and|or|through|thru|until)|,| ?[-–]) ?\Z"
)
_SPAN_AFTER = re.compile(r" ?[-–] ?(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d| ?(?:mm ?Hg|mg|cups?|in\b))")
_SPAN_BEFORE = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2}) ?[-–] ?\Z")
_RULER = frozenset((2, 4, 8, 16, 32))
LAST_PART = 12  # a greater denominator is hardly ever one of a recipe
_LIKELY_DAY = re.compile(
    r"\b(?:[Bb]y|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Tt]hr(?:ough|u)"
    r"|(?:night|morning) of) \Z"
)
_TIME_NEXT = re.compile(r",? at (?:\d|noon)")
_HOLIDAY_NEXT = re.compile(r" (?:is|was|will|marks)\b")
_WHOLE_NEXT = re.compile(
    r" (?!(?:at|and|or|to|through|from|for|with|is|was|in|if|by|when|because|but|after|before|"
    r"until|we|i|he|she|they|you|it|the|this|that|as|only)\b)[a-z]"
)
_QUARTER = re.compile(
    r"(?:[Qq](?P<q>[1-4])|(?P<p>[1-4])[Qq])(?:[ -]?['’]?(?P<year>\d{4}|\d{2}))?\b(?![.-]\d)"
)
_ERA = re.compile(r"(?P<year>\d{1,4}) ?(?P<era>A\.?D\.?|B\.?C\.?E?\.?|C\.?E\.?|AH|BP)(?![A-Za-z])")
_SHORT_YEAR = re.compile(r"['‘’](?P<year>\d{2})(?![\d'’]|[.,]\d|\w)")


def read_month(text: str, pos: int) -> Reading | None:
    """A date that opens with a month: "July 25, 2012", "Sept. 15", "Jan-15", "May 2020"."""
    found = _MONTH_FIRST.match(text, pos)
    if found and not _is_word(found, text, pos):
        month = _name(found["month"])
        parts = [(pos, found.end("month"), month)]
        parts.append((found.start("day"), _end_of_days(found), _days(found)))
        return _add_year(found, parts)
    found = _MONTH_YEAR.match(text, pos)
    if found:
        return [
            (pos, found.end("month"), _name(found["month"])),
            (found.start("year"), found.end(), numerals.year(found["year"])),
        ]
    return None


def read_month_alone(text: str, pos: int) -> Reading | None:
    """A shortened month by itself: "in Sept. and Oct."; a bare "mar" or "dec" stays a word."""
    found = _ALONE.match(text, pos) or _BARE.match(text, pos)
    if found is None or not found[0][0].isupper():
        return None
    if _MONTH_TO_MONTH.match(text, found.end()):
        return [(pos, found.end(), _name(found[0]))]
    joined = _MONTH_BEFORE.search(text, max(0, pos - 16), pos) is not None
    if found[0][-1] != ".":
        return [(pos, found.end(), _name(found[0]))] if joined else None
    is_named = joined or word_before(text, pos) in _BEFORE_MONTH
    if not is_named or not (joined or word_after(text, found.end())):
        return None
    return [(pos, found.end(), _name(found[0]))]


def _is_word(found: re.Match[str], text: str, pos: int) -> bool:
    """ "may 5" within a sentence is a verb with a number; "mar 3" and "dec 4" need a capital."""
    written = found["month"]
    if not found["year"] and word_after(text, found.end()) in _COUNTED:
        return text[found.end() : found.end() + 1] == " " and word_before(text, pos) != "on"
    if written.islower() and written in ("may", "march", "mar", "dec", "sun") and not found["year"]:
        return bool(word_before(text, pos))
    return False


def _name(written: str) -> str:
    number = MONTH_NUMBERS[written.rstrip(".").lower()]
    return MONTHS[number - 1]


def _end_of_days(found: re.Match[str]) -> int:
    last = found.end("until") if found["until"] else found.end("day")
    suffix = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)\b").match(found.string, last)
    return suffix.end() if suffix else last


def _days(found: re.Match[str]) -> str:
    words = numerals.ordinal(found["day"])
    if not found["until"]:
        return words
    is_said = found["dash"].strip() in ("and", "&")
    joint = "and" if is_said else range_word(found.string, found.start(), found.end())
    return f"{words} {joint} {numerals.ordinal(found['until'])}"


def _add_year(found: re.Match[str], parts: Reading) -> Reading:
    if found["year"]:
        parts.append((found.start("year"), found.end("year"), numerals.year(found["year"])))
    return parts


def read_day_first(text: str, pos: int) -> Reading | None:
    """ "25 July 2012", "the 4th of May", "15-Jan-2020"."""
    found = _DAY_FIRST.match(text, pos)
    if found is None or (
        found["month"].lower() in ("mar", "may", "march", "dec") and not _is_month(found, text)
    ):
        return None
    article = "" if word_before(text, pos) == "the" else "the "
    days = (found.start("day"), _end_of_days(found), f"{article}{_days(found)}")
    opening = found.start("gap") if "of" in found["gap"] else found.start("month")
    month = (opening, found.end("month"), f"of {_name(found['month'])}")
    return _add_year(found, [days, month])


def _is_month(found: re.Match[str], text: str) -> bool:
    return "of" in found["gap"] or found["month"][0].isupper() or bool(found["year"])


def read_numeric(text: str, pos: int) -> Reading | None:
    """ "2006-08-05", "10/06/2005" (month first unless it cannot be), "15.01.2020"."""
    found = _ISO.match(text, pos)
    if found:
        return _said(found, int(found["m"]), found["day"], numerals.year(found["year"]))
    found = _NUMERIC.match(text, pos)
    if found is None:
        return None
    a, b, year = int(found["a"]), int(found["b"]), found["year"]
    said = numerals.year(year) if len(year) == 4 else _short_year(year)
    if len(year) == 2 and (found["sep"] != "/" or read_unit(text, found.end()) is not None):
        return None  # "10/20/30 mg" are strengths
    day_first = a > 12 or found["sep"] == "."
    month, day = (b, a) if day_first else (a, b)
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if day_first:
        words = f"the {numerals.ordinal(str(day))} of {MONTHS[month - 1]} {said}"
        return [(pos, found.end(), words)]
    return _said(found, month, str(day), said)


def _said(found: re.Match[str], month: int, day: str, year: str) -> Reading:
    words = f"{MONTHS[month - 1]} {numerals.ordinal(day)} {year}"
    return [(found.start(), found.end(), words)]


def _short_year(two: str) -> str:
    return f"oh {numerals.ONES[int(two[1])]}" if two[0] == "0" else numerals.cardinal(two)


def read_day_of_month(text: str, found: re.Match[str], is_part: bool) -> Reading | None:
    """ "On 10/31", "between 3/15 and 4/20": two numbers with a slash that are a month and a day.

    `is_part` tells that they could as well be a fraction.
    """
    month, day = int(found[1]), int(found[2])
    day_first = month > 12 >= day
    if day_first:
        month, day = day, month
    pos, end = found.span()
    if not 1 <= month <= 12 or not 1 <= day <= 31 or (is_part and _WHOLE_NEXT.match(text, end)):
        return None
    before = text[max(0, pos - 24) : pos]
    sure = _SURE_DAY.search(before) or _TIME_NEXT.match(text, end)
    other = _DAY_BEFORE.search(before)
    if other and not _may_open_span((int(other[1]), int(other[2])), (int(found[1]), int(found[2]))):
        other = None  # "from 18/27 to 9/27", "from 8/10 to 4/10"
    if other and not (is_part and int(other[1]) < int(other[2]) < 13):  # "from 1/4 to 1/2 cup"
        sure = other
    clear = not is_part and day not in (5, 10)
    likely = clear and not day_first and _LIKELY_DAY.search(before)
    opens = not day_first and day > 12 and not before.strip() and _HOLIDAY_NEXT.match(text, end)
    if not (sure or likely or opens or _is_in_span(text, found)):
        return None
    said = f"{MONTHS[month - 1]} {numerals.ordinal(str(day))}"
    if day_first:
        said = f"the {numerals.ordinal(str(day))} of {MONTHS[month - 1]}"
    return [(pos, end, said)]


def _may_open_span(first: tuple[int, int], second: tuple[int, int]) -> bool:
    low, high = sorted(first)
    falls = first[1] == second[1] and first[0] > second[0]
    return 1 <= low <= 12 and high <= 31 and not falls


def _is_in_span(text: str, found: re.Match[str]) -> bool:
    """ "3/1–3/15": two days in a row, of which one at least is no part; "1/4–1/2 cup" is none."""
    after = _SPAN_AFTER.match(text, found.end())
    before = _SPAN_BEFORE.search(text, max(0, found.start() - 9), found.start())
    other = after or before
    if other is None:
        return False
    here, there = (int(found[1]), int(found[2])), (int(other[1]), int(other[2]))
    first, last = (here, there) if after else (there, here)
    is_day = all(1 <= month <= 12 and 1 <= day <= 31 for month, day in (first, last))
    is_ruler = {first[1], last[1]} <= _RULER  # 5/16–3/8 of an inch
    return is_day and first < last and max(first[1], last[1]) > LAST_PART and not is_ruler


def read_month_of_year(text: str, pos: int) -> Reading | None:
    """ "5/2020"; on a pack "EXP 06/25"."""
    found = _MONTH_SLASH.match(text, pos)
    if found is None and _EXPIRES.search(text, max(0, pos - 16), pos):
        found = _MONTH_SHORT.match(text, pos)
    if found is None:
        return None
    month = MONTHS[int(found[1]) - 1]
    year = found[2] if len(found[2]) == 4 else f"20{found[2]}"
    return [(pos, found.end(1), month), (found.start(2), found.end(), numerals.year(year))]


def read_quarter(text: str, pos: int) -> Reading | None:
    """ "Q3 2021", "2Q22"."""
    found = _QUARTER.match(text, pos)
    if found is None or not found["year"]:
        return None
    words = f"the {numerals.ordinal(found['q'] or found['p'])} quarter of "
    year = numerals.year(found["year"]) if len(found["year"]) == 4 else _short_year(found["year"])
    return [(pos, found.end(), words + year)]


def read_era(text: str, pos: int) -> Reading | None:
    """ "340 A.D.", "500 BC"."""
    found = _ERA.match(text, pos)
    if found is None or found["era"] == "BP":
        return None
    digits = found["year"]
    said = numerals.in_pairs(digits) if len(digits) > 2 else numerals.cardinal(digits)
    letters = " ".join(found["era"].replace(".", ""))
    if letters == "A D":
        letters = "AD"
    return [(pos, found.end("year"), said), (found.start("era"), found.end(), letters)]


def read_short_year(text: str, pos: int) -> Reading | None:
    """ "the class of '98"."""
    found = _SHORT_YEAR.match(text, pos)
    if found is None or not word_before(text, pos):
        return None
    return [(pos, found.end(), _short_year(found["year"]))]
