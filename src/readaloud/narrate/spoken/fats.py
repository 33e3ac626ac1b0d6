"""Fatty acids by the number of their carbons and double bonds: "18:2n-6", "16:0", "C18:1"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_FAT = re.compile(
    r"(?P<c>C)?(?P<carbons>[89]|[12]\d|30):(?P<bonds>\d)(?![\d:]|[.,]\d)"
    r"(?: ?(?P<open>\()?(?P<family>n|ω|omega)[-–−‐‑]?(?P<last>[1-9])(?!\w)(?(open)\)))?(?!\w)"
)
_USUAL = frozenset("12 14 15 16 17 18 20 22 24 26".split())  # carbons of those that pages name
_NEAR = re.compile(
    r"\b(?:[Ff]at(?:s|ty)?|[Aa]cids?|[Ll]ipids?|DHA|EPA|ALA|MUFAs?|PUFAs?|SFAs?|FAMEs?|trans|cis|"
    r"(?:[Pp]almit|[Ss]tear|[Ll]inole|[Oo]le|[Mm]yrist|[Ll]aur|[Aa]rachid)[a-z]+)\b"
)
_WON = re.compile(
    r"\b(?:won|wins?|lost|lead|led|beat|scored?|ratios?|final|mix(?:ed)?|dilut[a-z]+|parts?)\b"
)
FAR = 60  # characters around that tell a fatty acid


def read_fat(text: str, pos: int) -> Reading | None:
    """ "18:2n-6" is "eighteen two n six"; "an 18:1 ratio" stays a ratio."""
    found = _FAT.match(text, pos)
    if found is None:
        return None
    is_sure = found["c"] or found["family"]
    if not is_sure and not (found["carbons"] in _USUAL and _is_near(text, *found.span())):
        return None
    parts: Reading = [(pos, pos + 1, "C")] if found["c"] else []
    # "Twenty five" would be one number.
    pause = "," if found["carbons"] in ("20", "30") and found["bonds"] != "0" else ""
    parts.append((*found.span("carbons"), numerals.cardinal(found["carbons"]) + pause))
    parts.append((*found.span("bonds"), numerals.cardinal(found["bonds"])))
    if found["family"]:
        family = "n" if found["family"] == "n" else "omega"
        parts.append((*found.span("family"), family))
        parts.append((found.start("last"), found.end(), numerals.cardinal(found["last"])))
    return parts


def _is_near(text: str, start: int, end: int) -> bool:
    low, high = max(0, start - FAR), end + FAR
    return _NEAR.search(text, low, high) is not None and _WON.search(text, low, high) is None
