"""A word to what lists and tables say of it."""

from collections.abc import Sequence

from readaloud.audit.readability.familiar import is_familiar, is_on_spache
from readaloud.audit.readability.function_words import FUNCTION_WORDS
from readaloud.audit.readability.pronouncing import pronouncing
from readaloud.audit.readability.syllables import count_syllables
from readaloud.data import lexicon

LONGEST_COMPOUND = 100  # characters that are looked at; longer ones are no words


def describe(low: str, syllables: int) -> int:
    """Give the number of a word in lower case, from the table or worked out by rules."""
    code = lexicon.codes().get(low)
    if code is not None:
        return lexicon.with_syllables(code, syllables)
    return work_out(low, syllables, lexicon.zipf_of(low), 0)


def work_out(low: str, syllables: int, zipf: int, rating: int) -> int:
    """Give a word's number from its frequency and rating (0 where nobody rated it)."""
    parts = [p for p in low[:LONGEST_COMPOUND].split("-") if p] if "-" in low else []
    flags = 0
    if not (is_on_spache(low) or (parts and all(map(is_on_spache, parts)))):
        flags |= lexicon.UNFAMILIAR
        if not (is_familiar(low) or (parts and all(map(is_familiar, parts)))):
            flags |= lexicon.DIFFICULT
    if syllables >= 3 and is_complex(low, parts):
        flags |= lexicon.COMPLEX
    if low in FUNCTION_WORDS:
        flags |= lexicon.FUNCTION
    rating = rating or lexicon.guess_rating(zipf, len(low))
    return lexicon.encode(syllables, flags, zipf, rating, sum(map(str.isalnum, low)))


def is_complex(low: str, parts: Sequence[str]) -> bool:
    """Gunning's hard words: not compounds of easy words, nor made long by -es, -ed or -ing."""
    if parts:
        return any(count_syllables(part) >= 3 for part in parts)
    for ending, instead in (
        ("ing", ""),
        ("ing", "e"),
        ("es", ""),
        ("es", "e"),
        ("ed", ""),
        ("ed", "e"),
    ):
        if low.endswith(ending):
            known = pronouncing().get(low[: -len(ending)] + instead)
            if known is not None:
                return known >= 3
    return True
