"""Years of budgets, schools and trials that run over two: "FY2021/22", "FY22", "AY 2021–22"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

FISCAL = frozenset("FY SY AY".split())
_YEARS = re.compile(
    r"(?P<kind>FY|[SA]Y(?= ?['’]?\d{4}))(?P<gap> ?['’]?)(?P<first>(?:19|20)\d{2}|\d{2})"
    r"(?:(?P<dash> ?[/–-] ?)(?P<next>(?:19|20)\d{2}|\d{2}))?(?![\d%]|[/.,–-]\d)"
)


def read_fiscal(text: str, pos: int) -> Reading | None:
    """The letters, the year, and the next one where there are two."""
    found = _YEARS.match(text, pos)
    if found is None:
        return None
    first, second = found["first"], found["next"]
    if second and int(second[-2:]) != (int(first[-2:]) + 1) % 100:
        return None
    kind = (pos, found.end("kind"), " ".join(found["kind"]))
    parts = [kind, (*found.span("first"), _say(first))]
    if second:
        parts.append((found.start("dash"), found.end(), f"to {_say(second)}"))
    return parts


def _say(digits: str) -> str:
    if len(digits) == 4:
        return numerals.year(digits)
    return f"oh {numerals.cardinal(digits[1])}" if digits[0] == "0" else numerals.cardinal(digits)
