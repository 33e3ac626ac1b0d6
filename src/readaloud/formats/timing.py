"""Cues packed for a page: a word costs about two thirds of a character."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from readaloud.formats.bits import Bits
from readaloud.model.narration import Cue

STEP_MS = 20  # what word times are rounded to; an engine's own events are 13 ms off
# Orders of the code (see bits.py), by what is told: measured on the sample articles.
HOW_MANY, PACE, STEP, PAUSE, NEXT, WORDS, GAP, LENGTH, REST = 8, 8, 2, 8, 0, 4, 0, 2, 7
# What the script takes for a word where it is not told otherwise, and the letters for which
# Python and browsers surely agree about it.
WORD = re.compile(r"\w+(?:['’.,]\w+)*")
AGREED = re.compile(r"[\x00-\u024f\u2010-\u2027]*")


@dataclass(frozen=True, slots=True)
class Heard:
    """A word in UTF-16 units of its sentence, and the steps from the cue's start to its own."""

    start: int
    end: int
    steps: int


def pack(cues: Iterable[Cue]) -> str:
    """Cues as text in base 64; "" for none.

    First the number of cues, the pace of the voice, and the pauses that occur, the most frequent
    first. Then for each cue the step of the sentence's number, which pause came before it, and
    twice the number of words, plus one where they are not those that the script finds. For each
    word follow, where its place is told, the units since the last one and its length; then its
    steps since the last one began, less what the pace expects. The cue ends with its
    milliseconds, less what its words and the pace expect.
    Cues of no sentence, or of one that is not called s and a number, are left out.
    """
    told = [(n, c) for c in cues if (n := sentence_number(c.sentence_id)) is not None]
    if not told:
        return ""
    words = [words_of(cue) for _, cue in told]
    pauses = pauses_of([cue for _, cue in told])
    common = [pause for pause, _ in Counter(pauses).most_common()]
    pace = pace_of(words)
    bits = Bits()
    bits.put(len(told), HOW_MANY)
    bits.put(pace, PACE)
    bits.put(len(common), HOW_MANY)
    for pause in common:
        bits.put_signed(pause, PAUSE)
    places = {pause: place for place, pause in enumerate(common)}
    before = 0
    for (number, cue), heard, pause in zip(told, words, pauses, strict=True):
        bits.put_signed(number - before - 1, NEXT)
        bits.put(places[pause], NEXT)
        put_words(bits, cue, heard, pace)
        before = number
    return bits.text()


def put_words(bits: Bits, cue: Cue, words: Sequence[Heard], pace: int) -> None:
    plain = are_plain(cue)
    bits.put(2 * len(words) + (not plain), WORDS)
    place = steps = expected = 0
    for word in words:
        if not plain:
            bits.put_signed(word.start - place, GAP)
            bits.put(word.end - word.start, LENGTH)
        bits.put_signed(word.steps - steps - expected, STEP)
        place, steps, expected = word.end, word.steps, expect(word, pace)
    length = max(cue.end_ms - cue.start_ms, 0)
    bits.put_signed(length - STEP_MS * (steps + expected), REST)


def expect(word: Heard, pace: int) -> int:
    """Steps that a word of this length takes at a pace."""
    return pace * (2 * (word.end - word.start) + 1) >> 5


def pace_of(sentences: Iterable[Sequence[Heard]]) -> int:
    """Sixteenths of a step that a letter takes, on average."""
    steps = letters = 0
    for words in sentences:
        steps += words[-1].steps - words[0].steps if words else 0
        letters += sum(2 * (word.end - word.start) + 1 for word in words[:-1])
    return round(32 * steps / letters) if letters else 0


def pauses_of(cues: Sequence[Cue]) -> list[int]:
    """The silence before each cue; less than none where it begins before the last one ends."""
    ends = [0, *(max(cue.end_ms, cue.start_ms) for cue in cues)]
    return [cue.start_ms - end for cue, end in zip(cues, ends, strict=False)]


def are_plain(cue: Cue) -> bool:
    """Are the words just those that the script finds by itself?"""
    if not AGREED.fullmatch(cue.text):
        return False
    found = [match.span() for match in WORD.finditer(cue.text)]
    return found == [(word.span.start, word.span.end) for word in cue.words]


def words_of(cue: Cue) -> list[Heard]:
    return list(hear(cue))


def hear(cue: Cue) -> Iterator[Heard]:
    """The cue's words, none beginning before the one ahead of it."""
    steps = 0
    for word in cue.words:
        start, end = (utf16(cue.text, edge) for edge in (word.span.start, word.span.end))
        steps = max(round((word.start_ms - cue.start_ms) / STEP_MS), steps)
        yield Heard(start, max(end, start), steps)


def utf16(text: str, offset: int) -> int:
    """An offset in code points as the offset in UTF-16 units that browsers count in."""
    if text.isascii():
        return offset
    return offset + sum(char > "\uffff" for char in text[:offset])


def sentence_number(key: str) -> int | None:
    digits = key[1:]
    return int(digits) if key[:1] == "s" and digits.isascii() and digits.isdigit() else None
