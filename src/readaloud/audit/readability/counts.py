"""Sentences to counts, in one pass."""

from collections.abc import Iterable
from functools import cache

from readaloud.audit.readability.words import FIELD_BITS, FIELDS, SPECIAL, Tokens
from readaloud.model.context import Counts

_MASK = (1 << FIELD_BITS) - 1
_SHIFTS = tuple(FIELD_BITS * place for place in range(len(FIELDS)))
_CHARACTERS = 1 << FIELD_BITS * FIELDS.index("characters")
_NAMES_SHIFT = FIELD_BITS * FIELDS.index("names")
_DIFFICULTY_PLACE = 7  # among the fields of Counts, which alone has it
_SHARE_OF_TITLE = 0.5  # of words with a capital, from which a line is in title case


@cache
def tokens() -> Tokens:
    return Tokens()


def tally(sentence: str) -> int:
    """Count one sentence into a packed integer; such integers add up like counts.

    The first word's capital says nothing, nor do those of a heading in title case, so both are
    taken away before a capital is read as the mark of a name.
    """
    # Without the commonest punctuation at the ends of words there are a third fewer tokens to know.
    text = sentence.replace(", ", " ")
    words = text.split()
    if not words:
        return 0
    characters = (len("".join(words)) + len(sentence) - len(text)) * _CHARACTERS
    first, last = words[0], words[-1].rstrip(".?!")
    if last.isalpha() and last not in SPECIAL:
        words[-1] = last
    if first[1:].islower():
        words[0] = first.lower()
    known = tokens()
    packed = sum(map(known.__getitem__, words))
    names = packed >> _NAMES_SHIFT
    if names > 1 and names >= _SHARE_OF_TITLE * len(words):
        packed = sum(known[word.lower() if word[1:].islower() else word] for word in words)
    return packed + characters


def words_in(packed: int) -> int:
    return packed & _MASK  # words are the first field


def unpack(packed: int) -> Counts:
    """Give the counts of a packed integer, or of a sum of them."""
    numbers = [packed >> shift & _MASK for shift in _SHIFTS]
    numbers[_DIFFICULTY_PLACE:_DIFFICULTY_PLACE] = [0]
    return Counts(*numbers)


def count(sentences: Iterable[str]) -> Counts:
    """Count sentences together."""
    return unpack(sum(map(tally, sentences)))
