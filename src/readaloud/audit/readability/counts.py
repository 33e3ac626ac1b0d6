"""Sentences to counts, in one pass."""

from collections.abc import Iterable
from functools import cache

from readaloud.audit.readability.words import FIELD_BITS, FIELDS, Tokens
from readaloud.model.context import Counts

_SIZE = FIELD_BITS // 8
_FIELD_MASK = (1 << FIELD_BITS) - 1
_NAMES_SHIFT = FIELD_BITS * FIELDS.index("names")
_SHARE_OF_TITLE = 0.5  # of words with a capital, from which a line is in title case


@cache
def tokens() -> Tokens:
    return Tokens()


def tally(sentence: str) -> int:
    """Count one sentence into a packed integer; such integers add up like counts.

    The first word's capital says nothing, nor do those of a heading in title case, so both are
    taken away before a capital is read as the mark of a name.
    """
    words = sentence.split()
    if not words:
        return 0
    first = words[0]
    if first[1:].islower():
        words[0] = first.lower()
    known = tokens()
    packed = sum(map(known.__getitem__, words))
    names = packed >> _NAMES_SHIFT & _FIELD_MASK
    if names > 1 and names >= _SHARE_OF_TITLE * len(words):
        return sum(known[word.lower() if word[1:].islower() else word] for word in words)
    return packed


def words_in(packed: int) -> int:
    return packed & _FIELD_MASK  # words are the first field


def unpack(packed: int) -> Counts:
    """Give the counts of a packed integer, or of a sum of them."""
    data = packed.to_bytes(_SIZE * len(FIELDS), "little")
    places = range(0, len(data), _SIZE)
    numbers = (int.from_bytes(data[place : place + _SIZE], "little") for place in places)
    return Counts(**dict(zip(FIELDS, numbers, strict=True)))


def count(sentences: Iterable[str]) -> Counts:
    """Count sentences together."""
    return unpack(sum(map(tally, sentences)))
