"""Text to the same text without its reference marks, which nobody reads or counts.

Blanks stand in their place, so that every other character keeps its own.
"""

import re
from collections.abc import Iterable, Iterator

from readaloud.audit.readability.figures import ABBREVIATIONS
from readaloud.model.article import Sentence

_LONGEST = 40  # characters between brackets
_NUMBERS = frozenset("0123456789,;–- ")
_NOTES = ("note ", "nb ", "n ", "fn ", "ref ")
_QUERIES = frozenset(
    {"citation needed", "medical citation needed", "clarification needed", "source needed"}
    | {"better source needed", "who?", "when?", "where?", "by whom?", "according to whom?"}
)
# Digits that were raised before the text lost its layout: "pain.12 The", "pain,3 and".
_FLAT = re.compile(
    r"((?:\w*[^\W\d_]{2}|[^\s.]+[)%])(?:[.?!][\"'”’»)]*|,))"
    r"(\d{1,3}(?:[,–-]\d{1,3})*)"
)
_NUMBERED = frozenset("no. nos. p. pp. ch. chap. sec. tab. eq. vols. sect. art. ver.".split())
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹,–-"  # raised digits and what joins them
_BEHIND = ".,;:!?…)]\"'”’»"
_POWERED = frozenset("m cm mm km dm nm µm μm ft in yd mi s kg min".split())  # "cm²"
_FARTHEST = 10  # characters before a mark that tell what it is


def without_references(text: str) -> str:
    """Blank marks in brackets: "[3]", "[4, 7–9]", "[citation needed]".

    Other marks stick to a word and are left to `mark_in`, since to look for them in the whole
    text takes longer.
    """
    return _blank(text, _bracketed(text)) if "[" in text else text


def without_marks(sentence: Sentence) -> str:
    """The text of an article's sentence with its reference marks blanked."""
    if not sentence.marks:
        return without_references(sentence.text)
    cited = sorted((m.span.start, m.span.end) for m in sentence.marks if m.kind == "citation")
    return without_references(_blank(sentence.text, cited))


def mark_in(token: str) -> tuple[int, int]:
    """Tell where a token has a mark, as "12" in "pain.12", "¹²" in "pain.¹²"; (0, 0) for none."""
    if token[-1].isdecimal():
        found = _FLAT.fullmatch(token)
        if found is None or found[1].lower() in ABBREVIATIONS or found[1].lower() in _NUMBERED:
            return 0, 0  # "Fig.2"
        return found.span(2)
    bare = token.rstrip(_BEHIND)
    head = bare.rstrip(_RAISED)
    if len(head) == len(bare) or not bare[-1].isdigit() or _is_power(head[-_FARTHEST:]):
        return 0, 0
    start = len(head) + len(bare[len(head) :]) - len(bare[len(head) :].lstrip(",–-"))
    return start, len(bare)


def _blank(text: str, bounds: Iterable[tuple[int, int]]) -> str:
    """Blank what lies between some bounds in their order."""
    pieces: list[str] = []
    done = 0
    for start, end in bounds:
        if done <= start:
            pieces += text[done:start], " " * (end - start)
            done = end
    return "".join(pieces) + text[done:]


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    start = text.find("[")
    while start >= 0:
        end = text.find("]", start, start + _LONGEST)
        if end > start and _is_mark(text[start + 1 : end], text[max(0, start - 2) : start]):
            yield start, end + 1
        start = text.find("[", start + 1)


def _is_mark(inner: str, before: str) -> bool:
    """Tell what stands in brackets by itself and by the two characters before."""
    if _NUMBERS.issuperset(inner):
        numbers = re.split("[,;–-]", inner)
        if not all(1 <= len(number.strip()) <= 3 for number in numbers):
            return False
        # "12 [10–15]" is a middle and its range.
        is_range = len(numbers) == 2 and not inner.strip("0123456789 –-")
        return not (is_range and before[-1:] == " " and before[0] in "0123456789%")
    if len(inner) == 1:
        return inner.islower() and bool(before.rstrip()) and before[-1] != " "  # not "[a] tablet"
    if inner.startswith(_NOTES):
        return inner.partition(" ")[2].isdigit()
    return inner in _QUERIES


def _is_power(before: str) -> bool:
    letters = len(before) - len(before.rstrip("abcdefghijklmnopqrstuvwxyzµμ"))
    if before[-1:].isalpha() and letters < 2:
        return True
    return before[-1:].isnumeric() or before[len(before) - letters :] in _POWERED
