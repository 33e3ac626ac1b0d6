"""Cues packed for a page: a sentence costs about five characters, a word about four."""

from collections.abc import Iterable, Iterator, Sequence

from readaloud.model.narration import Cue, WordCue

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def pack(cues: Iterable[Cue]) -> str:
    """Cues as numbers in base 64, five bits to a character, each told as a step from the last.

    A cue is: step of the sentence's number, pause, length in ms, number of words, and for each
    word: UTF-16 units since the last, its length, and tens of ms since the last began.
    Cues of no sentence, or of one that is not called s and a number, are left out.
    """
    return "".join(CODE[digit] for number in numbers(cues) for digit in digits(number))


def numbers(cues: Iterable[Cue]) -> Iterator[int]:
    number = end_ms = 0
    for cue in cues:
        own = sentence_number(cue.sentence_id)
        if own is None:
            continue
        yield zigzag(own - number)
        yield zigzag(cue.start_ms - end_ms)
        yield max(cue.end_ms - cue.start_ms, 0)
        yield len(cue.words)
        yield from word_numbers(cue.text, cue.start_ms, cue.words)
        number, end_ms = own, max(cue.end_ms, cue.start_ms)


def word_numbers(text: str, start_ms: int, words: Sequence[WordCue]) -> Iterator[int]:
    place, tens = 0, 0
    for word in words:
        start, end = (utf16(text, edge) for edge in (word.span.start, word.span.end))
        heard = round((word.start_ms - start_ms) / 10)
        yield zigzag(start - place)
        yield max(end - start, 0)
        yield zigzag(heard - tens)
        place, tens = max(end, start), heard


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
