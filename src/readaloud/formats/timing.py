"""Cues packed for a page: a word costs about a character, and less in a long article."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from readaloud.formats.bits import Bits
from readaloud.formats.ear import STEP_MS, Ear, Heard
from readaloud.formats.escape import clean
from readaloud.model.narration import Cue

# Orders of the code (see bits.py), by what is told: measured on the sample articles.
HOW_MANY, PACE, PAUSE, NEXT, WORDS, FIRST, GAP, LENGTH = 8, 8, 8, 0, 3, 0, 0, 2
# What the script takes for a word where it is not told otherwise, and the letters for which
# Python and browsers surely agree about it.
WORD = re.compile(r"\w+(?:['’.,]\w+)*")
AGREED = re.compile(r"[\t\n\x20-\x7e\xa0-\u024f\u2010-\u2027]*")
STOPS = frozenset(".,;:!?")  # a voice draws out the word before them


def pack(cues: Iterable[Cue], shown: Container[str] | None = None) -> str:
    """Cues as text in base 64; "" for none. `shown` are the sentences of the page, if not all.

    First the number of cues, the pace of the voice, and the pauses that occur, the most frequent
    first. Then for each cue the step of the sentence's number, which pause came before it, and a
    bit that is 1 where its words are just those that the script finds. Where they are not follow
    a bit that is 1 where the page has the sentence letter by letter, the number of words, and for
    each a bit that is 1 where the units since the last one and its length are told, because it is
    not the next that is found.
    Then come the steps until the first word, and for each word how long it takes, less what is
    expected: in steps, and of the last one, with which the cue ends, in milliseconds.
    Cues of no sentence, or of one that is not called s and a number, are left out.
    """
    told = [(n, c) for c in cues if (n := sentence_number(c.sentence_id)) is not None]
    if not told:
        return ""
    trusted = [is_trusted(cue, shown) for _, cue in told]
    words = [list(hear(cue, is_known)) for (_, cue), is_known in zip(told, trusted, strict=True)]
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
    ear = Ear(pace)
    before = 0
    for (number, cue), heard, pause, is_known in zip(told, words, pauses, trusted, strict=True):
        bits.put_signed(number - before - 1, NEXT)
        bits.put(places[pause], NEXT)
        put_places(bits, cue, heard, is_known)
        put_times(bits, cue, heard, ear)
        before = number
    return bits.text()


def is_trusted(cue: Cue, shown: Container[str] | None) -> bool:
    """Will the script find the very letters of the cue? Not those that no document may hold."""
    return (shown is None or cue.sentence_id in shown) and clean(cue.text) == cue.text


def put_places(bits: Bits, cue: Cue, words: Sequence[Heard], is_known: bool) -> None:
    is_agreed = is_known and AGREED.fullmatch(cue.text) is not None
    spans = [(word.span.start, word.span.end) for word in cue.words]
    if is_agreed and spans == [match.span() for match in WORD.finditer(cue.text)]:
        bits.add(1, 1)
        return
    bits.add(0, 1)
    bits.add(is_known, 1)
    bits.put(len(words), WORDS)
    place = 0
    for word, span in zip(words, spans, strict=True):
        found = WORD.search(cue.text, place) if is_agreed else None
        is_told = found is None or found.span() != span
        bits.add(is_told, 1)
        if is_told:
            bits.put_signed(word.start - place, GAP)
            bits.put(word.end - word.start, LENGTH)
        place = word.end


def put_times(bits: Bits, cue: Cue, words: Sequence[Heard], ear: Ear) -> None:
    length = max(cue.end_ms - cue.start_ms, 0)
    if not words:
        ear.rests.put(bits, length)
        return
    bits.put(words[0].steps, FIRST)
    for word, after in pairwise(words):
        ear.hear(bits, word, after.steps - word.steps)
    ear.hear_last(bits, words[-1], length - STEP_MS * words[-1].steps)


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


def hear(cue: Cue, is_known: bool) -> Iterator[Heard]:
    """The cue's words, none beginning before the one ahead of it."""
    steps = 0
    for word in cue.words:
        start, end = (utf16(cue.text, edge) for edge in (word.span.start, word.span.end))
        steps = max(round((word.start_ms - cue.start_ms) / STEP_MS), steps)
        said = word.span.of(cue.text) if is_known else ""
        after = cue.text[word.span.end : word.span.end + 1] if is_known else ""
        yield Heard(start, max(end, start), steps, said, after if after in STOPS else "")


def utf16(text: str, offset: int) -> int:
    """An offset in code points as the offset in UTF-16 units that browsers count in."""
    if text.isascii():
        return offset
    return offset + sum(char > "\uffff" for char in text[:offset])


def sentence_number(key: str) -> int | None:
    digits = key[1:]
    return int(digits) if key[:1] == "s" and digits.isascii() and digits.isdigit() else None
