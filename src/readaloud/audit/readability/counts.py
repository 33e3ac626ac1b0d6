"""Sentences to counts, in one pass."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from zlib import adler32

from readaloud.audit.readability.familiar import easy
from readaloud.audit.readability.figures import ABBREVIATIONS
from readaloud.audit.readability.packing import NAMES_PLACE, ONE, WORDS_MASK, unpack
from readaloud.audit.readability.pronouncing import pronouncing
from readaloud.audit.readability.words import Known
from readaloud.model.context import Counts

_ASCII = bytes(range(128))
# What a byte of UTF-8 is: white space, a letter or digit of ASCII, or another sign.
_WHITE, _LETTER, _SIGN = 0, 1, 2
_KINDS = bytes(
    _WHITE if chr(c).isspace() else _LETTER if chr(c).isalnum() else _SIGN for c in _ASCII
)
_KINDS += bytes([_SIGN]) * 128
_SUMMED = 30_000  # bytes of at most 2 that are added up at once
_TWO_NAMES = 2 * ONE["names"]
_INNER_COMMA = re.compile(r",(?! )")


@cache
def known_tokens() -> Known:
    return Known()


def load_tables() -> None:
    """Load at once what many texts need, so that the first answer is all that waits for it."""
    known_tokens()
    pronouncing()
    easy()


def tally(sentence: str) -> int:
    """Count one sentence into a packed integer; such integers add up like counts."""
    return tally_words(sentence) + tally_signs(sentence)


def tally_words(sentence: str) -> int:
    """Count one sentence into a packed integer, all but its letters and characters.

    The first word's capital says nothing, nor do those of a heading in title case, so both are
    taken away before a capital is read as the mark of a name.
    """
    return _tally_tokens(sentence.replace(", ", "  ").split(), known_tokens().__getitem__)


def tally_each(sentences: Iterable[str]) -> list[int]:
    """Do as `tally_words` does with many sentences that went through `without_commas`."""
    known = known_tokens().__getitem__
    return [_tally_tokens(sentence.split(), known) for sentence in sentences]


def without_commas(text: str) -> str:
    """Put spaces for the commonest punctuation at the ends of words; nothing changes its place.

    So there are a third fewer tokens to know.
    """
    # One character is put in another's place in a tenth of the time that two take, but "1,000"
    # must stay whole.
    parts = _INNER_COMMA.split(text)
    if len(parts) == 1:
        return text.replace(",", " ")
    return ",".join([part.replace(",", " ") for part in parts])


def _tally_tokens(words: list[str], known: Callable[[str], int]) -> int:
    if not words:
        return 0
    first, last = words[0], words[-1]
    if last[-1] == ".":
        bare = last[:-1]
        if bare.isalnum() and last not in ABBREVIATIONS:
            words[-1] = bare  # one token less to know, and "Jan." is a person here
    if first[1:].islower():
        words[0] = first.lower()
    counted = sum(map(known, words))
    if 0 <= counted < _TWO_NAMES:
        return counted
    # Above the names stand the letters that a reference mark takes back.
    names = counted >> NAMES_PLACE & WORDS_MASK
    if names > 1 and 2 * names >= len(words):  # a line in title case
        lowered = [word.lower() if word[1:].islower() else word for word in words]
        return sum(map(known, lowered))
    return counted


def tally_signs(text: str) -> int:
    """Count letters and digits, and all that is not white space, into a packed integer."""
    raw = text.encode("utf-8", "surrogatepass")
    kinds = raw.translate(_KINDS)
    signs = kinds.count(_SIGN)
    letters = _add_up(kinds) - _SIGN * signs
    characters = letters + signs
    if len(raw) > len(text):
        beyond = raw.translate(None, _ASCII)
        rest = beyond.decode("utf-8", "surrogatepass")
        letters += sum(map(str.isalnum, rest))
        characters += len(rest) - len(beyond) - sum(map(str.isspace, rest))
    return letters * ONE["letters"] + characters * ONE["characters"]


def _add_up(kinds: bytes) -> int:
    """Add bytes of at most 2 up.

    The lower half of an Adler-32 checksum is one more than the sum of the bytes while that is
    under 65,521: to count so takes a fifth of the time that looking for each byte takes.
    """
    if len(kinds) <= _SUMMED:
        return (adler32(kinds) & 0xFFFF) - 1
    return sum(_add_up(kinds[at : at + _SUMMED]) for at in range(0, len(kinds), _SUMMED))


def count(sentences: Iterable[str]) -> Counts:
    """Count sentences together."""
    return unpack(sum(map(tally, sentences)))
