"""Cues packed for a page: a sentence costs about five characters, a word one or two."""

import re
from collections.abc import Iterable, Iterator, Sequence

from readaloud.model.narration import Cue, WordCue

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
STEP_MS = 20  # what word times are rounded to; an engine's own events are 13 ms off
# What the script takes for a word where it is not told otherwise, and the letters for which
# Python and browsers surely agree about it.
WORD = re.compile(r"\w+(?:['’.,]\w+)*")
AGREED = re.compile(r"[\x00-\u024f\u2010-\u2027]*")


def pack(cues: Iterable[Cue]) -> str:
    """Cues as numbers in base 64, five bits to a character, each told as a step from the last.

    A cue is: step of the sentence's number, pause, length in ms, and twice the number of words,
    plus one where their places are told. Then for each word the steps of STEP_MS since the last
    began; before that, where places are told, the UTF-16 units since the last and its length.
    Cues of no sentence, or of one that is not called s and a number, are left out.
    """
    return "".join(CODE[digit] for number in numbers(cues) for digit in digits(number))


def numbers(cues: Iterable[Cue]) -> Iterator[int]:
    number = end_ms = 0
    for cue in cues:
        own = sentence_number(cue.sentence_id)
        if own is None:
            continue
        told = not are_plain(cue)
        yield zigzag(own - number)
        yield zigzag(cue.start_ms - end_ms)
        yield max(cue.end_ms - cue.start_ms, 0)
        yield 2 * len(cue.words) + told
        yield from word_numbers(cue.text, cue.start_ms, cue.words, told=told)
        number, end_ms = own, max(cue.end_ms, cue.start_ms)


def are_plain(cue: Cue) -> bool:
    """Are the words just those that the script finds by itself?"""
    if not AGREED.fullmatch(cue.text):
        return False
    found = [match.span() for match in WORD.finditer(cue.text)]
    return found == [(word.span.start, word.span.end) for word in cue.words]


def word_numbers(
    text: str, start_ms: int, words: Sequence[WordCue], *, told: bool
) -> Iterator[int]:
    place, steps = 0, 0
    for word in words:
        if told:
            start, end = (utf16(text, edge) for edge in (word.span.start, word.span.end))
            yield zigzag(start - place)
            yield max(end - start, 0)
            place = max(end, start)
        heard = max(round((word.start_ms - start_ms) / STEP_MS), steps)
        yield heard - steps
        steps = heard


def utf16(text: str, offset: int) -> int:
    """An offset in code points as the offset in UTF-16 units that browsers count in."""
    if text.isascii():
        return offset
    return offset + sum(char > "\uffff" for char in text[:offset])


def sentence_number(key: str) -> int | None:
    digits = key[1:]
    return int(digits) if key[:1] == "s" and digits.isascii() and digits.isdigit() else None


def zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1


def digits(value: int) -> Iterator[int]:
    while value >= 32:
        yield value % 32 + 32
        value //= 32
    yield value
