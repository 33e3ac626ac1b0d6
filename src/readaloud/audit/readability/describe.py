"""A word to what lists and tables say of it."""

from collections.abc import Sequence

from readaloud.audit.readability import figures
from readaloud.audit.readability.familiar import (
    dale_chall,
    easy,
    forms_behind,
    is_familiar,
    is_on_spache,
    spache,
)
from readaloud.audit.readability.function_words import FUNCTION_WORDS
from readaloud.audit.readability.pronouncing import pronouncing
from readaloud.audit.readability.syllables import count_syllables, count_unlisted
from readaloud.data import lexicon

LONGEST_COMPOUND = 100  # characters that are looked at; longer ones are no words
LONGEST_RATED = 20  # letters; beyond them a word is guessed to be no more complex
# Under their length, what letters that no list holds have but for syllables and flags.
_UNLISTED = [
    lexicon.encode(
        0, 0, lexicon.UNKNOWN_ZIPF, lexicon.guess_rating(lexicon.UNKNOWN_ZIPF, length), length
    )
    for length in range(LONGEST_RATED + 1)
]


def describe(low: str, syllables: int) -> int:
    """Give the number of a word in lower case, from the table or worked out by rules."""
    code = lexicon.codes().get(low)
    if code is not None:
        return lexicon.with_syllables(code, syllables)
    return work_out(low, syllables, lexicon.zipf_of(low), 0)


def describe_unlisted(low: str, *, is_name: bool = False) -> int:
    """Give the number of letters in lower case that the lexicon does not hold."""
    syllables = count_unlisted(low)
    length = len(low)
    code = lexicon.with_syllables(_UNLISTED[min(length, LONGEST_RATED)], syllables)
    if is_name:
        return code | lexicon.NAME  # no list matters to it
    return lexicon.with_flags(code, _flags_of(low, syllables, ()))


def describe_possessive(low: str) -> int:
    """Give the number of letters and "'s" in lower case that the lexicon does not hold."""
    return work_out(low, count_unlisted(low), lexicon.zipf_of(low), 0)


def describe_compound(low: str) -> int | None:
    """Give the number of a compound of letters and hyphens in lower case from those of its parts.

    None where a part is a unit, which is said in full. The same as `describe` would work out
    from scratch, several times as fast.
    """
    parts = low.split("-")
    if not figures.UNITS.keys().isdisjoint(parts):
        return None
    listed = lexicon.codes()
    codes = [listed.get(part) or describe_unlisted(part) for part in parts]
    flags = syllables = 0
    for code in codes:
        spoken = lexicon.syllables_in(code) or 1
        syllables += spoken
        flags |= lexicon.flags_in(code) & (lexicon.UNFAMILIAR | lexicon.DIFFICULT)
        if spoken >= 3:
            flags |= lexicon.COMPLEX
    if flags & lexicon.DIFFICULT and is_familiar(low):
        flags ^= lexicon.DIFFICULT
    zipf = min(map(lexicon.zipf_in, codes))
    rating = lexicon.guess_rating(zipf, len(low))
    return lexicon.encode(syllables, flags, zipf, rating, len(low) - len(parts) + 1)


def work_out(low: str, syllables: int, zipf: int, rating: int) -> int:
    """Give a word's number from its frequency and rating (0 where nobody rated it)."""
    parts = [p for p in low[:LONGEST_COMPOUND].split("-") if p] if "-" in low else []
    rating = rating or lexicon.guess_rating(zipf, len(low))
    letters = len(low) if low.isalnum() else sum(map(str.isalnum, low))
    return lexicon.encode(syllables, _flags_of(low, syllables, parts), zipf, rating, letters)


def _flags_of(low: str, syllables: int, parts: Sequence[str]) -> int:
    """Give what the lists say of a word; `parts` are those of a compound."""
    flags = 0
    forms = forms_behind(low)
    if not parts and easy().isdisjoint(forms):  # so it is with nearly all that come here
        flags = lexicon.UNFAMILIAR | lexicon.DIFFICULT
    elif spache().isdisjoint(forms) and not (parts and all(map(is_on_spache, parts))):
        flags |= lexicon.UNFAMILIAR
        if dale_chall().isdisjoint(forms) and not (parts and all(map(is_familiar, parts))):
            flags |= lexicon.DIFFICULT
    if syllables >= 3 and is_complex(low, parts):
        flags |= lexicon.COMPLEX
    if low in FUNCTION_WORDS:
        flags |= lexicon.FUNCTION
    return flags


# Under the last letter: an ending, and what stands in its place in the word behind it.
_LENGTHENED = {
    "g": (("ing", ""), ("ing", "e")),
    "s": (("es", ""), ("es", "e")),
    "d": (("ed", ""), ("ed", "e")),
}


def is_complex(low: str, parts: Sequence[str]) -> bool:
    """Gunning's hard words: not compounds of easy words, nor made long by -es, -ed or -ing."""
    if parts:
        return any(count_syllables(part) >= 3 for part in parts)
    for ending, instead in _LENGTHENED.get(low[-1:], ()):
        if low.endswith(ending):
            known = pronouncing().get(low[: -len(ending)] + instead)
            if known is not None:
                return known >= 3
    return True
