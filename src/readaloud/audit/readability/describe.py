"""A word to what lists and tables say of it."""

from collections.abc import Sequence

from readaloud.audit.readability import figures
from readaloud.audit.readability.familiar import (
    dale_chall,
    easy,
    forms_behind,
    is_familiar,
    is_on_spache,
    other_forms,
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
    flags = _flags_of(low, syllables, parts, is_thorough=zipf > lexicon.UNKNOWN_ZIPF)
    return lexicon.encode(syllables, flags, zipf, rating, letters)


def _flags_of(low: str, syllables: int, parts: Sequence[str], *, is_thorough: bool = False) -> int:
    """Give what the lists say of a word; `parts` are those of a compound.

    A thorough look also finds what rare words cannot be: other spellings of listed words, and
    two of them written as one.
    """
    flags = 0
    forms = forms_behind(low)
    if is_thorough and not parts and easy().isdisjoint(forms):
        forms += other_forms(low)
    if not parts and easy().isdisjoint(forms):  # so it is with nearly all that come here
        flags = lexicon.UNFAMILIAR | lexicon.DIFFICULT
    elif spache().isdisjoint(forms) and not (parts and all(map(is_on_spache, parts))):
        flags |= lexicon.UNFAMILIAR
        if dale_chall().isdisjoint(forms) and not (parts and all(map(is_familiar, parts))):
            flags |= lexicon.DIFFICULT
    if syllables >= 3 and is_complex(low, parts) and not (is_thorough and is_of_easy_words(low)):
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
    """Tell whether a word of three syllables is hard for Gunning.

    Not so are compounds with a hyphen none of whose parts has three, and what -es, -ed or -ing
    made so long: "created", "beginning". Source: Gunning, "The Technique of Clear Writing"
    (1952), which names -es and -ed; -ing goes with them as in most descriptions since.
    """
    if parts:
        return any(count_syllables(part) >= 3 for part in parts)
    for ending, instead in _LENGTHENED.get(low[-1:], ()):
        if low.endswith(ending):
            base = low[: -len(ending)] + instead
            known = pronouncing().get(base)
            if known is None and len(base) > 4 and base[-1] == base[-2]:
                known = pronouncing().get(base[:-1])  # "beginn" is "begin"
            if known is not None:
                return known >= 3
    return True


# Short words that are the second half of compounds; other short ones are mostly endings.
_SHORT_HALVES = frozenset("man men way day eye fly box bag car air arm ear see out due run".split())
_ENDINGS = frozenset("able ship hood less like some ward ties ships hoods fully".split())
_OF_HALVES = ("s", "es", "ed", "ing", "er", "ers")
_SHORTEST_HALF = 4  # letters
_LONGEST_OF_HALVES = 24
_NO_COMPOUNDS = frozenset(
    "beginner beginners comedies endanger endangered endangers forgettable reappear".split()
)


def is_of_easy_words(low: str) -> bool:
    """Tell whether a word is made of two easy ones, as "however" and "grandmother" are.

    Gunning leaves out "combinations of short easy words"; easy are here those of one or two
    syllables on the Dale-Chall list, in the second half with a regular ending too.
    """
    if low in _NO_COMPOUNDS or len(low) > _LONGEST_OF_HALVES:
        return False
    listed = dale_chall()
    return any(
        low[:at] in listed and _is_half(low[at:]) and is_short(low[:at]) and is_short(low[at:])
        for at in range(3, len(low) - 2)
    )


def _is_half(low: str) -> bool:
    if low in _ENDINGS:
        return False
    listed = dale_chall()
    if low in listed:
        return len(low) >= _SHORTEST_HALF or low in _SHORT_HALVES
    bases = [low.removesuffix(ending) for ending in _OF_HALVES if low.endswith(ending)]
    bases += [base + "e" for base in bases]
    return any(len(base) >= _SHORTEST_HALF and base in listed for base in bases)


def is_short(low: str) -> bool:
    return count_syllables(low) < 3
