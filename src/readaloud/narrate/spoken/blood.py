"""Signs behind a blood group: "O− blood" is O negative, and so is each of "A−, B− and AB−"."""

import re

_GROUP_BEFORE = re.compile(r"(?<![\w-])(?:AB|[ABO]|Rh)\Z")
_NAMED_NEXT = re.compile(
    r" (?:blood|donors?|group|type|recipients?|patients?|mothers?|babies|baby|cells?|plasma)\b"
)
_ENDS = re.compile(r"[\s,;.:)/]|\Z")
# "A- and B-lists", "types A- to C-": a hyphen that hangs waits for its other half.
_TYPE_BEFORE = re.compile(r"\b[Tt]ypes? \Z")
_HANGS = re.compile(r"[^.;]{0,24}?(?:\b[A-Z]-[a-z]|\b[C-NP-Z]-)")
_BLOOD_BEFORE = re.compile(
    r"\b(?:[Bb]lood|[Dd]onors?|[Rr]ecipients?)\b(?![^.;]* (?:grade|mark|score)s?\b)[^.;]{0,60}\Z"
)
# A list with O or AB in it is one of groups; marks of a school have neither: "A+ or B-".
_JOINT = r"(?:,|/| ?\|| &|,? (?:and|or))? ?"
_GROUP = r"(?:AB|[ABO])[+−–-]"
_LISTED = re.compile(rf"(?<![\w-])(?:{_GROUP}{_JOINT}){{1,7}}{_GROUP}(?=[\s,;.:)/]|\Z)")
_CLEAR = re.compile(r"(?:AB|\bO)[+−–-]")
_CAN = re.compile(r" (?:can|may|are|is|has|have|donate)\b")
NEAR = 80  # characters around a sign that may name the group
REACH = 36  # characters of a list of all eight


def follows_blood_group(text: str, pos: int) -> bool:
    """Whether the plus, minus or hyphen here stands behind a group: "O- blood", "Rh+"."""
    group = _GROUP_BEFORE.search(text, max(0, pos - 3), pos)
    if group is None:
        return False
    if group[0] == "Rh" or _NAMED_NEXT.match(text, pos + 1):
        return True
    if not _ENDS.match(text, pos + 1):
        return False
    if text[pos] in "-–" and _HANGS.match(text, pos + 1):
        return False
    if _TYPE_BEFORE.search(text, max(0, group.start() - 6), group.start()):
        return True
    if group[0] == "AB" or (group[0] == "O" and _CAN.match(text, pos + 1)):
        return True
    return _BLOOD_BEFORE.search(text, max(0, pos - NEAR), pos) is not None or _is_listed(text, pos)


def _is_listed(text: str, pos: int) -> bool:
    """Whether the group stands in a row of groups: "A+, O−"."""
    lists = _LISTED.finditer(text, max(0, pos - REACH), pos + REACH)
    return any(row.start() < pos < row.end() and _CLEAR.search(row[0]) for row in lists)
