"""Telephone numbers, helplines and other numbers that are read digit by digit."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import read_unit
from readaloud.narrate.spoken.parts import Reading, word_before

HELPLINES = frozenset("911 988 999 112 111 211 311 411 511 611 711 811 000 116123 101".split())
CALLS = frozenset(
    "call calls called calling dial dials dialed dialing phone phoned ring ringing text texting "
    "at or number hotline line lifeline helpline to via the on tel telephone fax".split()
)
STRONG_CALLS = frozenset(
    "call calls called calling dial dials dialed dialing phone phoned ring ringing text texting "
    "hotline lifeline helpline tel telephone tty tdd".split()
)
SPELLED_CUES = frozenset(
    "ending pin code zip id account card serial extension ext isbn pmid doi orcid no".split()
)
_NORTH_AMERICA = re.compile(
    r"(?:(?P<plus>\+)?(?P<country>1)[-. \u00a0]?)?"
    r"(?:\((?P<area>\d{3})\)|(?P<area2>\d{3}))[-. \u00a0]{0,2}"
    r"(?P<mid>\d{3})[-. \u00a0](?P<last>\d{4})(?![\d-])"
)
_WORDY = re.compile(
    r"(?P<country>1)-(?P<area>8\d\d|900)(?P<rest>(?:-[A-Z0-9]{1,10}){1,4})(?![\w-])"
    r"(?: ?\((?P<same>[\d -]{4,14})\))?"
)
_PREFIX = re.compile(r"1-(8(?:00|33|44|55|66|77|88))(?= (?:number|line|hotline|helpline)s?\b)")
_WORLD = re.compile(r"\+(?P<country>\d{1,3})(?P<rest>(?:[-. \u00a0]?\(?\d{1,5}\)?){2,6})(?![\d-])")
_LOCAL = re.compile(r"(?P<mid>\d{3})[-–.](?P<last>\d{4})(?![\d-])")
# Numbers that open with the 0 of a trunk call: "020 7946 0958", "(020) 7946 0018", "07700 900123",
# "02 9876 5432", "01 23 45 67 89"; and the helpline that all of Europe shares.
_TRUNK = re.compile(
    r"(?:\(0\d{1,4}\)[ -]?|0\d{2,4}[ -])\d{3,4}(?:[ -]?\d{3,4})?(?![\d-])"
    r"|0\d[ -]\d{3,4}[ -]\d{4}(?![\d-])|0\d(?:[ .-]\d{2}){4}(?![\d-])"
    r"|116 (?:000|006|111|117|123)(?!\d)"
)
_AUSTRALIAN = re.compile(r"1[38]00[ -]\d{3}[ -]\d{3}(?![\d-])|(?P<short>13 \d{2} \d{2})(?![\d-])")
_UNBROKEN = re.compile(r"\d{7,11}(?![\d,.-]\d|\w)")
_SOCIAL = re.compile(r"\d{3}-\d{2}-\d{4}(?![\d-])")
_LETTERED = re.compile(
    r"(1[38]00)[ -](?=[A-Z]{3,}(?![a-z])(?P<same> ?\(1[38]00)?)"
)  # "1800 RESPECT"
_SHORT_CODE = re.compile(r"(\d{3})-(\d{3})(?![\w-])")  # "text START to 678-678"
_EXTENSION = re.compile(r",? ?(?:ext\.?|extension|x)\.? ?(\d{1,6})\b", re.IGNORECASE)
_TEXTED = re.compile(r"\b(?:[Tt]ext|[Ss]end|SMS|[Mm]essage)\b[^.!?]*\bto $")
# Helplines in a row, as in "999, 111 or 112" and "101 (no emergency), 111".
_ANOTHER = re.compile(
    r"(?<!\d)(\d{3})(?: \([^()\d]{1,40}\))?(?:,|,? (?:or|and)) (?:(?:call|dial|ring|text) )?$"
)
_CALLED = re.compile(  # "phone 0300 123 1100 or 111"
    r"\b(?:[Cc]all|[Dd]ial|[Pp]hone|[Rr]ing|[Tt]ext)\b[^.;:!?]{0,50}\d{3}(?:,|,? or) $"
)
_ENDS = re.compile(r"[.,;:!?)]|$")
_SHORT = re.compile(r"\d{3,6}(?![\d,.:/%-]\d|\w|%)")


def read_phone(text: str, pos: int) -> Reading | None:
    """Read a telephone number in groups: "1-800-273-8255", "(123)-123-5678", "+44 20 7946 0958"."""
    return (
        _read_groups(text, pos)
        or _read_wordy(text, pos)
        or _read_prefix(text, pos)
        or read_helpline(text, pos)
    )


def _read_groups(text: str, pos: int) -> Reading | None:
    found = _NORTH_AMERICA.match(text, pos)
    if found:
        return _extended(text, _north_american(found))
    found = _WORLD.match(text, pos) or _TRUNK.match(text, pos)
    if found and sum(c.isdecimal() for c in found[0]) >= 6:
        groups = re.findall(r"\d+", found[0])
        plus = "plus " if found[0].startswith("+") else ""
        return _extended(
            text, [(pos, found.end(), plus + ", ".join(map(numerals.spell_digits, groups)))]
        )
    called = word_before(text, pos) in STRONG_CALLS
    found = _AUSTRALIAN.match(text, pos)
    if found and (called or not found["short"]):
        groups = found[0].replace("-", " ").split(" ")
        return [(pos, found.end(), ", ".join(map(numerals.spell_digits, groups)))]
    if (found := _LETTERED.match(text, pos)) and (called or found["same"]):
        area = "eight" if found[1][1] == "8" else "three"
        return [(*found.span(1), f"one {area} hundred,")]
    found = _SHORT_CODE.match(text, pos)
    if found and _TEXTED.search(text[max(0, pos - 40) : pos]):
        return [(pos, found.end(), ", ".join(map(numerals.spell_digits, found.groups())))]
    found = _SOCIAL.match(text, pos)
    if found:
        groups = found[0].split("-")
        return [(pos, found.end(), ", ".join(map(numerals.spell_digits, groups)))]
    found = _LOCAL.match(text, pos)
    if found and (
        found["last"][0] == "0"  # no range ends with such a number
        or word_before(text, pos) in CALLS
        or _ENDS.match(text, found.end())
    ):
        groups = [found["mid"], found["last"]]
        return [(pos, found.end(), ", ".join(map(numerals.spell_digits, groups)))]
    return None


def _north_american(found: re.Match[str]) -> Reading:
    parts: Reading = []
    area_group = "area" if found["area"] else "area2"
    start = found.start()
    if found["country"]:
        word = "plus one," if found["plus"] else "one,"
        parts.append((start, found.end("country"), word))
        start = found.end("country")
    area = found[area_group]
    toll_free = area in ("800",) and found["country"] is not None
    parts.append(
        (
            start,
            found.start("mid"),
            ("eight hundred" if toll_free else numerals.spell_digits(area)) + ",",
        )
    )
    parts.append((found.start("mid"), found.end("mid"), numerals.spell_digits(found["mid"]) + ","))
    parts.append((found.start("last"), found.end(), numerals.spell_digits(found["last"])))
    return parts


def _extended(text: str, parts: Reading) -> Reading:
    extension = _EXTENSION.match(text, parts[-1][1])
    if extension:
        words = f"extension {numerals.spell_digits(extension[1])}"
        parts[-1] = (*parts[-1][:2], parts[-1][2] + ",")
        parts.append((extension.start(), extension.end(), words))
    return parts


def _read_prefix(text: str, pos: int) -> Reading | None:
    """ "1-800 numbers"."""
    found = _PREFIX.match(text, pos)
    if found is None:
        return None
    area = "eight hundred" if found[1] == "800" else numerals.spell_digits(found[1])
    return [(pos, pos + 1, "one"), (pos + 1, found.end(), area)]


def _read_wordy(text: str, pos: int) -> Reading | None:
    found = _WORDY.match(text, pos)
    if found is None:
        return None
    area = "eight hundred" if found["area"] == "800" else numerals.spell_digits(found["area"])
    parts: Reading = [
        (pos, found.end("country"), "one,"),
        (found.start("area"), found.end("area"), area + ","),
    ]
    at = found.start("rest")
    for piece in found["rest"][1:].split("-"):
        words = _say_piece(piece)
        parts.append((at + 1, at + 1 + len(piece), words))
        at += 1 + len(piece)
    if found["same"]:
        groups = ", ".join(map(numerals.spell_digits, re.findall(r"\d+", found["same"])))
        parts.append((found.start("same"), found.end(), groups))
    return parts


def _say_piece(piece: str) -> str:
    if piece.isdecimal():
        return numerals.spell_digits(piece)
    words = (
        numerals.spell_digits(run) if run.isdecimal() else run
        for run in re.findall(r"\d+|[A-Z]+", piece)
    )
    return " ".join(words)


_OR_ANOTHER = re.compile(r"(\d{3})/(\d{3})(?![\w/%]|[.,]\d| ?(?:mm ?Hg|mg))")


def _read_two_helplines(text: str, pos: int) -> Reading | None:
    """ "Call 999/112": one or the other."""
    found = _OR_ANOTHER.match(text, pos)
    if found is None or not {found[1], found[2]} <= HELPLINES:
        return None
    if found[1] not in ("911", "988", "999") and word_before(text, pos) not in STRONG_CALLS:
        return None
    first, second = map(numerals.spell_digits, found.groups())
    return [(*found.span(1), first), (found.end(1), found.end(), f"or {second}")]


def read_helpline(text: str, pos: int) -> Reading | None:
    """Read the few digits that people dial or send: "911", "text HOME to 741741"."""
    found = _UNBROKEN.match(text, pos)
    if found and word_before(text, pos) in STRONG_CALLS:
        return [(pos, found.end(), numerals.spell_digits(found[0]))]
    found = _SHORT.match(text, pos)
    if found is None:
        return _read_two_helplines(text, pos)
    digits, before = found[0], word_before(text, pos)
    if (
        digits in ("911", "988", "999")
        and not _counts_something(text, found.end())
        and read_unit(text, found.end()) is None
    ):
        return [(pos, found.end(), numerals.spell_digits(digits))]
    if (before in STRONG_CALLS and len(digits) in (3, 5, 6)) or before in ("ending",):
        return [(pos, found.end(), numerals.spell_digits(digits))]
    if digits in HELPLINES and before == "nhs":
        return [(pos, found.end(), numerals.spell_digits(digits))]
    another = _ANOTHER.search(text[max(0, pos - 60) : pos])
    if digits in HELPLINES and another and another[1] in HELPLINES:
        return [(pos, found.end(), numerals.spell_digits(digits))]
    if (
        digits in HELPLINES
        and _ENDS.match(text, found.end())
        and _CALLED.search(text[max(0, pos - 80) : pos])
    ):
        return [(pos, found.end(), numerals.spell_digits(digits))]
    if before == "to" and _TEXTED.search(text[max(0, pos - 40) : pos]):
        return [(pos, found.end(), numerals.spell_digits(digits))]
    if before in ("ending", "in") and re.search(r"ending in $", text[max(0, pos - 12) : pos]):
        return [(pos, found.end(), numerals.spell_digits(digits))]
    return None


def _counts_something(text: str, end: int) -> bool:
    after = re.compile(r" ([a-z]+)").match(text, end)
    return bool(
        after
        and after[1].endswith("s")
        and after[1]
        not in ("is", "was", "has", "as", "dispatchers", "services", "operators", "calls")
    )
