"""Raised and lowered characters: powers, charges, isotopes, formulas, fractions, and marks.

HTML writes all of these as plain characters in `sup` and `sub`; taken off the page they would run
into what stands before them: 10 and 9 into 109. What they mean is told by that.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal

from readaloud.extract.isotopes import is_isotope, is_isotope_behind
from readaloud.model.article import MarkKind

OpenKind = MarkKind | Literal["sup", "sub", ""]  # what is raised or lowered may become citations
OpenMark = tuple[OpenKind, int, int, str]  # kind, start, end, target

RAISED = dict(zip("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻", strict=True))
LOWERED = dict(zip("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋", strict=True))
RAISE, LOWER = str.maketrans(RAISED), str.maketrans(LOWERED)
RAISE_DIGITS = str.maketrans({c: raised for c, raised in RAISED.items() if c.isdigit()})
PLAIN_DIGITS = str.maketrans({raised: c for c, raised in RAISED.items() if c.isdigit()})
VULGAR = {
    (1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾", (1, 5): "⅕", (2, 5): "⅖",
    (3, 5): "⅗", (4, 5): "⅘", (1, 6): "⅙", (5, 6): "⅚", (1, 7): "⅐", (1, 8): "⅛", (3, 8): "⅜",
    (5, 8): "⅝", (7, 8): "⅞", (1, 9): "⅑", (1, 10): "⅒",
}  # fmt: skip
LETTERED = {"TM": "™", "SM": "℠"}

BEFORE = 40  # characters that are looked at before what is raised, and behind it
ONE_MARKER = r"(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])"
BETWEEN = r"(?:\s?[,–;&-]\s?(?:and\s|&\s?)?|\s(?:and\s)?)"  # "1,2", "1, 2, and 4", "1 2", "3–5"
MARKER = re.compile(rf"[\[(]?{ONE_MARKER}(?:{BETWEEN}{ONE_MARKER}){{0,20}}[\])]?")
SIGNED = re.compile(r"[+\-−–]\d{1,3}|\d{0,2}[+\-−–]")
COUNT = re.compile(r"\d{1,2}")
SUBSCRIPT = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?[+\-−–]?[A-Za-z]{0,4}|[+\-−–]")
AS_WRITTEN = ("1c", "1C")  # of HbA1c, which all write on the line
SLASH = re.compile(r" ?[/⁄∕] ?")
PLAIN_HALF = re.compile(r"(?:[2-689]|1[026])(?!\w)")  # below a slash, on the line

TIMES_TEN = re.compile(r"[×x·⋅*∙] ?10$")
# What may be counted: a raised number between ten and these is a mark.
COUNTED = re.compile(
    r" ?(?:%|per ?cent\b|years?[- ]old\b)"
    r"| (?:(?:second|minute|hour|day|night|week|month|year|stud(?:y|ie)|trial|countr(?:y|ie)|state"
    r"|adult|patient|participant|person|volunteer|bab(?:y|ie)|infant)s?|people|children|women|men"
    r"|boys|girls|mg|mcg|g|grams?|mL|ml)\b"
)
REPEATED = re.compile(r" ?(?:=|times\b|possible\b|combinations\b)")
LENGTH = re.compile(r"(?:(?<![^\W\d_])(?:[cdmkµμnu]?m|ft|yd|mi)|[\d/] ?in)$")
BESIDE_LENGTH = re.compile(  # "height (m)", "per height", and the seconds of an acceleration
    r"\((?:m|cm|ft|in)\)[)\]]?$|[/÷] ?(?:height|length|radius)$|(?:/|[·⋅] ?)s$|= ?mc$"
)
VARIABLE = re.compile(r"(?<![\w.'’-])([RXYIZTabcekmnprtxyz]|[Α-Ωα-ω])$")
ANY_POWER = frozenset("xyzne")
NUMERAL = re.compile(  # where "I" is a Roman one
    r"\b(?:types?|class|grade|stage|phase|level|category|group|part|schedule|factor|step|tier"
    r"|angiotensin|collagen) [IX]$",
    re.I,
)
OXIDE = re.compile(r"(?<![A-Za-z])(?:[STp]?C|Sp|[Pp]a|F[iI]|S?V)?O$")
BLOOD = re.compile(r"\b(?:types?|groups?|blood) O$", re.I)
BOUND = re.compile(r"[\s.,;:!?%)\]\"'”’»]*$")  # what may part a number from its mark
JOINT = re.compile(r"\s?[,;–-]?\s?")  # between two marks of one place
ON_PAGE = ("#", "javascript:")  # what leads to a source on the page, or shows it there
JOINTS = (",", ";", "–", "-")


def settle(text: str, marks: Sequence[OpenMark]) -> tuple[str, list[OpenMark]]:
    """Write what is raised or lowered as Unicode does; of the marks for it keep citations alone."""
    return Settling(text, marks).settled()


class Settling:
    """Goes through the raised and lowered parts of one line, from its beginning to its end."""

    def __init__(self, text: str, marks: Sequence[OpenMark]) -> None:
        self.text = text
        self.kept = [mark for mark in marks if mark[0] not in ("sup", "sub")]
        self.links = {trimmed(text, a, b): target for kind, a, b, target in marks if kind == "link"}
        found = {(*trimmed(text, a, b), kind) for kind, a, b, _ in marks if kind in ("sup", "sub")}
        self.parts = sorted(part for part in found if part[0] < part[1])
        self.below = {start: end for start, end, kind in self.parts if kind == "sub"}
        self.edits: list[tuple[int, int, str]] = []
        self.cited: list[tuple[int, int]] = []  # marks of reference
        self.done = 0  # up to here the text is settled
        self.last = (-1, "")  # where the part before ended, and what it was

    def settled(self) -> tuple[str, list[OpenMark]]:
        for start, end, kind in self.parts:
            if start < self.done:
                continue
            if kind == "sup":
                self.raise_part(start, end)
            else:
                self.lower_part(start, end)
        return rewritten(self.text, self.edits, self.citations() if self.cited else self.kept)

    def edit(self, start: int, end: int, said: str) -> None:
        self.done = end
        if self.text[start:end] != said:
            self.edits.append((start, end, said))

    def lower_part(self, start: int, end: int) -> None:
        said, front = self.text[start:end], self.text[start - 1 : start]
        is_bound = front.isalnum() or front in (")", "]")
        if is_bound and said not in AS_WRITTEN and SUBSCRIPT.fullmatch(said):
            self.edit(start, end, said.translate(LOWER))

    def raise_part(self, start: int, end: int) -> None:
        text = self.text
        if self.raise_fraction(start, end):
            return
        said = text[start:end].replace(" ", "")
        before, after = text[max(0, start - BEFORE) : start], text[end : end + BEFORE]
        link = self.links.get((start, end))
        meaning = self.inherited(start) if link is None else ""
        if said in JOINTS and meaning:
            self.last = (end, meaning)
            return
        if link is None and not meaning:
            meaning = power_of(before, said, after)
            self.last = (end, meaning)
        if meaning == "power":
            tight = max(len(before.rstrip()) - len(before) + start, self.done)
            self.edit(tight, end, said.translate(RAISE))
        elif meaning == "isotope":
            self.edit(start, end, said.translate(RAISE))
        elif meaning == "formula":
            self.edit(start, end, said.translate(LOWER))
        elif meaning == "degree":
            self.edit(start, end, "°")
        elif meaning == "line":
            self.done = end
        elif said in LETTERED:
            self.edit(start, end, LETTERED[said])
        elif MARKER.fullmatch(text[start:end]) and start:
            self.mark(start, end)

    def raise_fraction(self, start: int, end: int) -> bool:
        """Put a raised and a lowered number with a slash between them together."""
        text = self.text
        slash = SLASH.match(text, end)
        top = text[start:end]
        if slash is None or not (top.isascii() and top.isdigit()):
            return False
        stop = self.below.get(slash.end(), 0)
        whole = text[max(0, start - 4) : start]
        if not stop and not whole.strip()[-1:].isalpha() and not whole.endswith("10"):
            half = PLAIN_HALF.match(text, slash.end())
            stop = half.end() if half is not None and int(top) < int(half[0]) else 0
        below = text[slash.end() : stop]
        if not (below.isascii() and below.isdigit()):
            return False
        self.edit(start, stop, fraction(top, below, apart=whole[-1:].isdigit()))
        return True

    def inherited(self, start: int) -> str:
        """What the part before was, where this one goes on with it."""
        end, meaning = self.last
        if meaning in ("power", "mark", "raised mark") and start >= end >= 0:
            joint = self.text[end:start]
            if not joint or (meaning != "power" and JOINT.fullmatch(joint)):
                return meaning
        return ""

    def mark(self, start: int, end: int) -> None:
        """Make a citation of a raised part; where a number stands before it, it is raised."""
        said, before = self.text[start:end], self.text[max(0, start - BEFORE) : start]
        is_number = is_after_number(before)
        if before[-1:].isdigit() and said.isalpha():
            return  # "1c", "2n"
        going_on = self.inherited(start)
        is_raised = going_on == "raised mark" or (is_number and not going_on)
        self.last = (end, "raised mark" if is_raised else "mark")
        self.done = end
        if is_raised and said[0].isdigit():
            self.edit(start, end, said.translate(RAISE_DIGITS))
        self.cited.append((start, end))

    def citations(self) -> list[OpenMark]:
        """The links to sources within raised marks, and the marks without one."""
        starts = [start for start, _ in self.cited]
        links: list[OpenMark] = []
        others: list[OpenMark] = []
        linked: set[int] = set()
        for one in self.kept:
            kind, start, end, target = one
            if kind == "link" and target.startswith(ON_PAGE):
                start, end = trimmed(self.text, start, end)
                at = bisect_right(starts, start) - 1
                if at >= 0 and end <= self.cited[at][1]:
                    linked.add(at)
                    links.append(("citation", start, end, target if target[0] == "#" else ""))
                    continue
            others.append(one)
        alone = [span for at, span in enumerate(self.cited) if at not in linked]
        return [*others, *links, *(("citation", start, end, "") for start, end in alone)]


def power_of(before: str, said: str, after: str) -> str:
    """What a raised part that no link leads away from is, by what stands around it; "": a mark."""
    if said in ("o", "0", "º", "∘") and before[-1:].isdigit() and re.match(r" ?[CF]\b", after):
        return "degree"
    if (not before or before[-1] in " ([/–-") and is_isotope(said, after):
        return "isotope"
    front = before.rstrip()
    if SIGNED.fullmatch(said):
        return "power" if front[-1:].isalnum() or front[-1:] in (")", "]") else ""
    if not COUNT.fullmatch(said):
        return "line" if is_isotope_behind(front[-3:], said) else ""
    if said == "2" and is_formula(front, after):
        return "formula"
    return "power" if is_power(front, said, after) else ""


def is_formula(front: str, after: str) -> bool:
    """CO2 and H2O, written with the number raised by mistake."""
    if OXIDE.search(front):
        return not BLOOD.search(front)
    return front[-1:] == "H" and after[:1] == "O" and not front[-2:-1].isalnum()


def is_power(front: str, said: str, after: str) -> bool:
    """Whether what stands before is a base: ten, a length, or a variable."""
    last = front[-1:]
    if last.isdigit():
        if is_ten(front):
            return bool(TIMES_TEN.search(front)) or (said != "1" and not COUNTED.match(after))
        is_alone = not (front[-2:-1].isalnum() or front[-2:-1] in tuple(".,-–"))
        return is_alone and bool(REPEATED.match(after)) and (last == "2" or "=" in after[:2])
    if said in ("2", "3"):
        if LENGTH.search(front) or BESIDE_LENGTH.search(front):
            return True
    elif last not in ANY_POWER:
        return False
    return VARIABLE.search(front) is not None and not NUMERAL.search(front)


def is_ten(front: str) -> bool:
    """Whether a text ends in the number ten, and in none of "110", "ICD-10" and "Q10"."""
    if not front.endswith("10"):
        return False
    last, above = front[-3:-2], front[-4:-3]
    if last.isdigit() or last in (".", ","):
        return False
    if last.isalpha():
        return last in "xX" and not above.isalpha()
    return not (last in tuple("-–‑") and above.isalpha())


def is_after_number(before: str) -> bool:
    """Whether the word before a mark, without its full stop or bracket, ends in a digit."""
    bound = BOUND.search(before)
    place = bound.start() if bound is not None else len(before)
    return before[place - 1 : place].isdigit()


def fraction(top: str, below: str, *, apart: bool = False) -> str:
    """Write a fraction as one character where there is one; `apart` from a number before it."""
    written = VULGAR.get((int(top), int(below))) if len(top + below) < 4 else None
    return written or f"{' ' * apart}{top}⁄{below}"


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without white space at its ends."""
    end = min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def rewritten(
    text: str, edits: Sequence[tuple[int, int, str]], marks: Sequence[OpenMark]
) -> tuple[str, list[OpenMark]]:
    """Put the edits, which rise and never overlap, into a text; its marks move along."""
    if not edits:
        return text, list(marks)
    parts: list[str] = []
    moves: list[tuple[int, int, int, int]] = []  # from where to where, before and after
    done = length = 0
    for start, end, said in edits:
        parts += text[done:start], said
        length += start - done
        moves.append((start, end, length, length + len(said)))
        length += len(said)
        done = end
    parts.append(text[done:])
    starts = [start for start, _, _, _ in moves]

    def moved(place: int) -> int:
        at = bisect_left(starts, place) - 1  # the last edit that begins before
        if at < 0:
            return place
        start, end, begin, stop = moves[at]
        return stop + place - end if place >= end else min(begin + place - start, stop)

    return "".join(parts), [(kind, moved(a), moved(b), target) for kind, a, b, target in marks]
