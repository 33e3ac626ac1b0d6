"""How often: "once/day", "2–3×/week"."""

import re

_PERIODS = {
    "day": "a day", "d": "a day", "week": "a week", "wk": "a week", "w": "a week",
    "month": "a month", "mo": "a month", "year": "a year", "yr": "a year", "y": "a year",
    "hour": "an hour", "hr": "an hour", "h": "an hour", "minute": "a minute", "min": "a minute",
    "night": "a night", "shift": "a shift", "session": "a session", "meal": "a meal",
    "season": "a season", "semester": "a semester", "quarter": "a quarter",
}  # fmt: skip
_PER = re.compile(rf" ?/ ?({'|'.join(sorted(_PERIODS, key=len, reverse=True))})(?![\w/-])")
_COUNT = re.compile(r"(?:\b(?:once|twice|thrice|times?)|×|\d ?x) ?\Z", re.IGNORECASE)


def read_period(text: str, pos: int) -> tuple[int, str] | None:
    """What a slash after a number of times says: where it ends, and "a day"."""
    found = _PER.match(text, pos)
    return (found.end(), _PERIODS[found[1]]) if found else None


def counts_times(text: str, pos: int) -> bool:
    """Whether a number of times ends here: "twice", "3 times", "2 ×"."""
    return _COUNT.search(text, max(0, pos - 8), pos) is not None
