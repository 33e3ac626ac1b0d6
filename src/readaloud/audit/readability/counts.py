"""Sentences to counts, in one pass."""

from collections.abc import Iterable
from functools import cache

from readaloud.audit.readability.words import FIELD_BITS, FIELDS, SPECIAL, Codes
from readaloud.model.context import Counts

_MASK = (1 << FIELD_BITS) - 1
_SHIFTS = tuple(FIELD_BITS * place for place in range(len(FIELDS)))
_LETTERS = 1 << FIELD_BITS * FIELDS.index("letters")
_CHARACTERS = 1 << FIELD_BITS * FIELDS.index("characters")
_NAMES_SHIFT = FIELD_BITS * FIELDS.index("names")
_DIFFICULTY_PLACE = 7  # among the fields of Counts, which alone has it
_SHARE_OF_TITLE = 0.5  # of words with a capital, from which a line is in title case


# What is neither a letter nor a digit, among ASCII.
_NOT_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


@cache
def known_tokens() -> Codes:
    return Codes()


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
    first, last = words[0], words[-1].rstrip(".?!")
    packed = count_letters(text) * _LETTERS
    packed += (len("".join(words)) + len(sentence) - len(text)) * _CHARACTERS
    if last.isalpha() and last not in SPECIAL:
        words[-1] = last
    if first[1:].islower():
        words[0] = first.lower()
    counted = sum_words(words)
    names = counted >> _NAMES_SHIFT
    if names > 1 and names >= _SHARE_OF_TITLE * len(words):
        counted = sum_words([word.lower() if word[1:].islower() else word for word in words])
    return packed + counted


def sum_words(words: list[str]) -> int:
    known = known_tokens()
    if known.is_full:
        known_tokens.cache_clear()
        known = known_tokens()
    return sum(map(known.packed.__getitem__, map(known.__getitem__, words)))


def count_letters(text: str) -> int:
    """Count letters and digits."""
    if text.isascii():
        return len(text.encode().translate(None, _NOT_LETTERS))
    return sum(map(str.isalnum, text))


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
