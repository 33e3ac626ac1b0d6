"""What is known beforehand of 94,000 words: a small number for each, made by tools/.

The table saves working out the same common words again in every run: it holds syllables, what
the word lists say, how common the word is (zipf, in twentieths) and how complex people find it
(a rating from 1 to 6, in tenths).
"""

from functools import cache

from readaloud.data import load_packed

TABLE = "lexicon_en.z"
UNKNOWN_ZIPF = 30  # twentieths: 1.5, a little below the rarest word of the table
LONGEST = 100  # characters of a compound that are looked at
RARE_ZIPF = 80  # twentieths: zipf 4, ten times in a million words

# A word's number holds, from its lowest bit: rating (6 bits), zipf (8), flags (4), size (2), name
# (1), syllables.
DIFFICULT, UNFAMILIAR, COMPLEX, FUNCTION = 1, 2, 4, 8
NAME = 1 << 20
MINI, MIDDLE, LONG = 0, 1, 2  # up to three letters; up to six; more


def encode(syllables: int, flags: int, zipf: int, rating: int, letters: int) -> int:
    return syllables << 21 | size_of(letters) << 18 | flags << 14 | zipf << 6 | rating


def size_of(letters: int) -> int:
    return MINI if letters <= 3 else MIDDLE if letters <= 6 else LONG


def syllables_in(code: int) -> int:
    return code >> 21


def with_syllables(code: int, syllables: int) -> int:
    return code & (1 << 21) - 1 | syllables << 21


def with_flags(code: int, flags: int) -> int:
    """Give the number with flags, where it has none."""
    return code | flags << 14


def size_in(code: int) -> int:
    return code >> 18 & 3


def flags_in(code: int) -> int:
    return code >> 14 & 15


def zipf_in(code: int) -> int:
    return code >> 6 & 255


@cache
def codes() -> dict[str, int]:
    """Every listed word in lower case with its number."""
    return load_packed(TABLE)


def zipf_of(word: str) -> int:
    """How common a word or compound in lower case is; of a compound, its rarest part."""
    for form in (word, word.removesuffix("'s")):
        if form in codes():
            return zipf_in(codes()[form])
    parts = [part for part in word[:LONGEST].split("-") if part]
    if len(parts) < 2:
        return UNKNOWN_ZIPF
    return min(zipf_in(codes().get(part, UNKNOWN_ZIPF << 6)) for part in parts)


def guess_rating(zipf: int, length: int) -> int:
    """Guess how complex people would find a word that nobody rated, in tenths.

    A least-squares line through the 15,180 rated words; it correlates .69 with the ratings.
    """
    return max(10, min(60, round(45.6 - 0.327 * zipf + 1.046 * min(length, 20))))
