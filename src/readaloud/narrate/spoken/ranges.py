"""Dashes that stand for "to" between days, times, sums and lengths of time."""

import re

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?:19|20)\d\d)?"
_CLOCK = r"\d{1,2}(?:[:.][0-5]\d)?"
# What ends just before a dash, and what may begin just after it.
_PAIRS = tuple(
    (re.compile(rf"(?:^|(?<![\w.]))(?:{before})\Z", flags), re.compile(after, flags))
    for before, after, flags in (
        (rf"{_MONTH} {_DAY}{_YEAR}", rf"{_MONTH} \d", 0),
        (rf"{_DAY} {_MONTH}{_YEAR}", rf"{_DAY} {_MONTH}", 0),
        (rf"{_MONTH}{_YEAR}", rf"{_MONTH}", 0),
        (_WEEKDAY, _WEEKDAY, 0),
        (
            r"(?:19|20)\d\d",
            r"(?i:present|today|now)(?=[.,;:)]|\Z| (?:[A-Z(]|day\b|time\b))",
            0,
        ),
        (
            rf"(?:12 )?(?:noon|midnight)|dawn|sunrise|{_CLOCK} ?[ap]\.?m\.?|{_CLOCK}",
            r"(?:12 )?(?:noon|midnight)\b|dusk\b|sunset\b",
            re.IGNORECASE,
        ),
        (
            r"(?:12 )?(?:noon|midnight)|dawn|sunrise",
            rf"{_CLOCK} ?[ap]\.?m\b|{_CLOCK}(?![\w%-])|dusk\b|sunset\b",
            re.IGNORECASE,
        ),
        (r"[Bb]irth|[Nn]ewborn", r"\d{1,2} ?(?:days?|weeks?|months?|mos?|years?|yrs?|y)\b", 0),
        (r"\d{1,3}(?:p|¢| ?pence| ?cents)", r"[£$€]\d", 0),
    )
)
_SAME = re.compile(r"\b(?!(?:and|or|to|of|in|by|at) )([A-Z]?[a-z]{2,12}) \d{1,3}\Z")
REACH = 24  # characters before a dash that are looked at


def joins_ends(text: str, pos: int) -> bool:
    """Whether the dash here stands for "to": "noon–2 PM", "May 5 - June 3", "50p–£1"."""
    before = text[max(0, pos - REACH) : pos]
    start = pos + 1
    if before.endswith(" "):  # a dash with blanks has one on either side
        if text[start : start + 1] != " ":
            return False
        before, start = before[:-1], start + 1
    if not before or not (before[-1].isalnum() or before[-1] in ".¢"):
        return False
    opening = text[start : start + 1]
    if opening.islower() and opening not in "nmds" and not before[-1].isdecimal():
        return False  # "well-known": by far the most hyphens
    for first, second in _PAIRS:
        if second.match(text, start) and first.search(before):
            return True
    same = _SAME.search(before)
    return same is not None and re.compile(rf"{same[1]} \d").match(text, start) is not None
