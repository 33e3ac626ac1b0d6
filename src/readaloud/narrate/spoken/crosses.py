"""An x or × behind a word: sets of an exercise, and a dose that is given once."""

import re

from readaloud.narrate.spoken.parts import Reading

_SETS_BEFORE = re.compile(r"\d (?:sets?|rounds?|series|circuits?|laps?|bouts?|intervals?) ?\Z")
_SETS_NEXT = re.compile(r"[x×] ?(?=\d)")
_DOSE_BEFORE = re.compile(
    r"(?:\b(?:IM|IV|PO|po|SC|SQ|SL|PR|IN|IO|stat|STAT|doses?|tabs?|tablets?|caps?|capsules?|puffs?)"
    r"|\d ?(?:m?g|mcg|[µμ]g|mL|ml|mEq|units?|IU)) ?\Z"
)
_ONCE = re.compile(r"[x×] ?1(?=[.,;)](?!\d)|\Z| (?:then|now|and|stat|if|only|today|dose)\b)")


def read_count(text: str, pos: int) -> Reading | None:
    """ "3 sets x 12" is "three sets of twelve", "0.3 mg IM x 1" is given "once"."""
    before = text[max(0, pos - 14) : pos]
    if _SETS_NEXT.match(text, pos) and _SETS_BEFORE.search(before):
        return [(pos, pos + 1, "of")]
    once = _ONCE.match(text, pos)
    if once and _DOSE_BEFORE.search(before):
        return [(pos, once.end(), "once")]
    return None


def ends_in_once(text: str, pos: int) -> int:
    """Where the "x 1" ends that follows a dose here, or 0: "5 mg x 1, then"."""
    start = pos + 1 if text[pos : pos + 1] == " " else pos
    said = read_count(text, start)
    return said[0][1] if said and said[0][2] == "once" else 0
