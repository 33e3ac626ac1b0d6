"""How long an exercise lasts: where "30s", 30" or 2' are seconds or minutes of it."""

import re

_EFFORTS = (
    r"(?:[Hh]old|[Rr]est|[Pp]ause|[Ww]ait|[Pp]lank|[Ss]print|[Rr]ecover|[Ss]tretch|[Pp]ose|[Ss]quat|"
    r"[Bb]ridge|[Ww]all sit|[Rr]eps?\b|[Ii]nterval|[Jj]og|[Bb]urpee|[Ll]unge|[Ww]arm.?up)"
)
# What makes seconds of "30s", where it would be a decade or an age.
_BEFORE = re.compile(
    r"(?:\b(?:[Hh]old|[Rr]est|[Pp]ause|[Ww]ait|[Pp]lank|[Ss]print)(?:s|ing)? (?:(?:for|of|about) )?"
    r"|\b(?:[Ee]very|[Ww]ithin|(?:in|for|just) under) |\d ?[x×] ?|\bsets? of )\Z"
)
_AFTER = re.compile(
    r" (?:holds?|rests?|sprints?|planks?|intervals?|efforts?|bursts?|each side|on ?/ ?\d+s off)\b"
)
_FOR = re.compile(r"\b[Ff]or \Z")
_TASK_ENDS = re.compile(r"[.,;:)]|\Z| (?:at|on|over|per|each|then|before|until)\b")
_AGES_BEFORE = re.compile(r"\b(?:the|my|your|his|her|our|their|early|mid|late|and|or|to)[ -]\Z")
# "30s work, 15s rest", "20s on/10s off", "Work 30s, rest 30s": each tells what the other is.
_TURN = r"(?:work|rest|on|off|easy|hard|fast|slow|jog|walk|run|sprint|hold|recover(?:y|ing)?)"
_OTHER_AFTER = re.compile(
    rf" {_TURN}(?:,| ?/| ?[-–]|;| and| then| with) ?(?:then )?(?:{_TURN} )?(?:for )?\d{{1,3}} ?s"
)
_OTHER_BEFORE = re.compile(
    rf"\d ?s(?:ecs?)? {_TURN}(?:,| ?/| ?[-–]|;| and| then| with) ?(?:then )?\Z"
)
_TURN_BEFORE = re.compile(rf"\b(?i:{_TURN}) (?:for )?\Z")
_TURN_AFTER = re.compile(rf"(?:,|;| ?/)? (?:and |then )?{_TURN} (?:for )?\d{{1,3}} ?s")
# Around a mark that may as well be of inches or feet.
_HELD_BEFORE = re.compile(
    r"\b(?:[Hh]old|[Rr]est|[Pp]ause|[Ww]ait|[Pp]lank|[Ss]print)(?:s|ing)?:? "
    r"(?:(?:for|of|about) )?\Z"
)
_COUNTED_BEFORE = re.compile(r"(?:\b(?:[Ff]or|[Ee]very|[Ww]ithin) |\d ?[x×] ?|\bsets? of )\Z")
_HELD_AFTER = re.compile(
    r" (?:rests?(?! of| on\b)|holds?|planks?(?! of)|sprints?|recover(?:y|ies)|pause|jog|easy|hard"
    r"|work(?=,|/|;| and)|on ?/|off(?=[.,;)]|\Z)|each side)(?![\w-])"
)
_SIZED = re.compile(
    r"[- ](?:of (?!rest|recovery|easy|work)|tall|high|long|wide|deep|thick|away|apart|"
    r"across|above|below|from|off the|by \d|[x×] ?\d|bar|band|board|ball|box|"
    r"bench|roller|step|dowel|mat)"
)
_EFFORT_NEAR = re.compile(rf"\b{_EFFORTS}")
_TIME_AND_WORD = re.compile(
    r"\d ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?) [a-z]{2,12} ?\Z"
)
_WORD_NEXT = re.compile(r" [a-z]{2,12}\b")
FAR = 60  # characters before a number that tell what it is


def are_seconds(text: str, pos: int, end: int) -> bool:
    """Whether "30s" are seconds: "hold for 30s", "6 × 30s", "30s rest"; no age, no decade."""
    before = text[max(0, pos - FAR) : pos]
    if _BEFORE.search(before) or (_FOR.search(before) and _TASK_ENDS.match(text, end)):
        return True
    if _TURN_BEFORE.search(before) and _TURN_AFTER.match(text, end):
        return True
    if _OTHER_BEFORE.search(before):
        return True
    is_turn = _AFTER.match(text, end) or _OTHER_AFTER.match(text, end)
    return is_turn is not None and not _AGES_BEFORE.search(before)


def is_timed(text: str, pos: int, end: int) -> bool:
    """Whether a mark stands for seconds or minutes: 'hold the plank for 30"', "2' rest".

    A size never does: 'a 30" bar', "2' apart".
    """
    if _SIZED.match(text, end):
        return False
    before = text[max(0, pos - FAR) : pos]
    if _HELD_BEFORE.search(before) or _HELD_AFTER.match(text, end):
        return True
    return _COUNTED_BEFORE.search(before) is not None and _EFFORT_NEAR.search(before) is not None


def is_timed_side(text: str, start: int, end: int) -> bool:
    """Whether the last number of a product is so many seconds: 'Plank: 3×30"'."""
    return text[end : end + 1] in ('"', "”", "″") and is_timed(text, start, end + 1)


def takes_turns(text: str, pos: int, end: int) -> bool:
    """Whether a slash parts two efforts, each with its time: "20s on/10s off"."""
    if _TIME_AND_WORD.search(text, max(0, pos - 30), pos) is None:
        return False
    return text[pos + 1 : end].strip()[:1].isdecimal() and _WORD_NEXT.match(text, end) is not None
