"""Days in a letter or two: "Open M–F 9–5", "5 mg M/W/F"; M/F alone is male and female."""

import re

from readaloud.narrate.spoken.parts import Reading

DAY_LETTERS = {
    "M": "Monday", "Mo": "Monday", "T": "Tuesday", "Tu": "Tuesday", "W": "Wednesday",
    "We": "Wednesday", "Th": "Thursday", "F": "Friday", "Fr": "Friday", "Sa": "Saturday",
    "Su": "Sunday", "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday",
    "Thu": "Thursday", "Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday",
    "Sun": "Sunday",
}  # fmt: skip
_ONE = "M|Mo|Tu?|W|We|Th|Fr?|Sa|Su"
_ANY = f"{_ONE}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
_ROW = re.compile(rf"(?:{_ANY})(?:/(?:{_ANY})){{1,6}}(?![\w/'’-])")
_SPAN = re.compile(r"(M|Mo|Tu|W|We|Th|Sa)([-–])(Th|Fr?|Sa|Su)(?![\w/'’-])")
_SURE = frozenset("Tu Th Sa Su Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split())
_HOURS_NEXT = re.compile(
    r"(?:,|:| from)? \(?(?:\d{1,2}(?:[:.][0-5]\d)?(?: ?[ap]\.?m\b| ?[-–])|closed\b|only\b|by app)"
)
_OPEN_BEFORE = re.compile(
    r"\b(?:hours?|open|opens|available|weekdays?|staffed|phones?|office|closed|daily),?:? \(?\Z",
    re.IGNORECASE,
)


def read_letter_days(text: str, pos: int) -> Reading | None:
    """Days with a slash or a dash between, where they cannot be other letters."""
    row = _ROW.match(text, pos)
    if row:
        days = row[0].split("/")
        is_week = len(days) > 2 and not {"W", "We"}.isdisjoint(days) and days[0] in ("M", "Mo")
        return _say_row(row) if is_week or not _SURE.isdisjoint(days) else None
    span = _SPAN.match(text, pos)
    if span is None:
        return None
    is_open = _OPEN_BEFORE.search(text, max(0, pos - 16), pos)
    if not (is_open or _HOURS_NEXT.match(text, span.end())):
        return None
    last = (span.start(2), span.end(), f"to {DAY_LETTERS[span[3]]}")
    return [(*span.span(1), DAY_LETTERS[span[1]]), last]


def _say_row(row: re.Match[str]) -> Reading:
    found = list(re.compile(r"\w+").finditer(row.string, row.start(), row.end()))
    parts: Reading = [(*found[0].span(), DAY_LETTERS[found[0][0]])]
    for day in found[1:]:
        joint = "and" if day is found[-1] else ","
        parts.append((day.start() - 1, day.end(), f"{joint} {DAY_LETTERS[day[0]]}"))
    return parts
