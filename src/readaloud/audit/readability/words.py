"""One token between white space to all that it adds to the counts, worked out once.

Everything a formula or the difficulty score needs of a word is packed into one big integer, a
field of 40 bits for each count. The counts of a sentence are then a plain sum over its tokens,
and those of a section or an article a sum over sentences: text is never read twice.
"""

import re
import unicodedata
from collections.abc import Sequence

from readaloud.audit.readability import figures
from readaloud.audit.readability.familiar import is_familiar, is_on_spache
from readaloud.audit.readability.function_words import FUNCTION_WORDS
from readaloud.audit.readability.spoken_words import count_mixed, count_said
from readaloud.audit.readability.syllables import count_syllables, table
from readaloud.audit.readability.tables import load_packed

FIELDS = (
    "words",
    "letters",
    "characters",
    "syllables",
    "polysyllables",
    "monosyllables",
    "long_words",
    "mini_words",
    "complex_words",
    "difficult_words",
    "unfamiliar_words",
    "figures",
    "rare_words",
    "function_words",
    "commas",
    "names",
    "frequency",
    "frequency_squared",
    "complexity",
)
FIELD_BITS = 40  # room for forty million words; wider integers add up more slowly
_ONE = {name: 1 << FIELD_BITS * place for place, name in enumerate(FIELDS)}
_CHARACTER, _COMMA, _NAME, _FIGURE = (
    _ONE[name] for name in ("characters", "commas", "names", "figures")
)
_WORD, _LETTER, _LONG, _MINI = (
    _ONE[name] for name in ("words", "letters", "long_words", "mini_words")
)
_SYLLABLE, _MANY_SYLLABLES, _ONE_SYLLABLE = (
    _ONE[name] for name in ("syllables", "polysyllables", "monosyllables")
)
_DIFFICULT, _UNFAMILIAR, _COMPLEX = (
    _ONE[name] for name in ("difficult_words", "unfamiliar_words", "complex_words")
)
_ZIPF, _ZIPF_SQUARED, _RARE, _FUNCTION, _RATING = (
    _ONE[name]
    for name in ("frequency", "frequency_squared", "rare_words", "function_words", "complexity")
)
_NOT_OF_NAMES = ~(_DIFFICULT | _UNFAMILIAR | _COMPLEX)

UNKNOWN_ZIPF = 30  # twentieths: 1.5, a little below the rarest word of the table
RARE_ZIPF = 80  # twentieths: zipf 4, ten times in a million words
_LONGEST_KEPT = 40  # characters; longer tokens are not words and would only fill the memory
_MOST_KEPT = 200_000
# An unspaced dash or a slash parts words but not figures: "and/or" is two, "120/80" is one.
_PARTING = re.compile(r"[—―]|--+|(?<=[^\W\d_])[/–](?=[^\W\d_])|…|(?<=\w)\.{3,}(?=\w)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_APOSTROPHES = str.maketrans("’ʼ‘＇", "''''")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_ASCII_EDGES = ".,;:!?\"'()[]*"
_ADDRESS = re.compile(r"https?:|www\.|\S@\S")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\.?")  # U.S., e.g., a.m.


class Tokens(dict[str, int]):
    """Token to packed counts; a token met for the first time is worked out and kept."""

    def __init__(self) -> None:
        super().__init__()
        self.plain = PlainWords()

    def __missing__(self, token: str) -> int:
        core = token.strip(_ASCII_EDGES)
        if core.isalpha() and core.isascii() and not _is_special(token, core):
            low = core.lower()
            packed = self.plain[low] + len(token) * _CHARACTER
            if "," in token:
                packed += token.count(",") * _COMMA
            if core != low and len(core) > 1:
                packed = _as_name(packed)
        else:
            packed = count_token(token)
        return _keep(self, token, packed)


class PlainWords(dict[str, int]):
    """Word of letters in lower case to packed counts, without characters and commas."""

    def __missing__(self, low: str) -> int:
        return _keep(self, low, _of_letters(low))


def _of_letters(low: str) -> int:
    syllables = count_syllables(low)
    return _measures(len(low), syllables) + _describe(low, syllables)


def _keep(known: dict[str, int], key: str, packed: int) -> int:
    if len(key) <= _LONGEST_KEPT:
        if len(known) >= _MOST_KEPT:
            known.clear()
        known[key] = packed
    return packed


def _is_special(token: str, core: str) -> bool:
    """Tell what needs a closer look: capitals, units, abbreviations with a full stop."""
    if core.islower() or core.istitle():
        low = core.lower() if len(core) < 7 else ""
        return low in figures.UNITS or (token[-1] == "." and low + "." in figures.ABBREVIATIONS)
    return True


def count_token(token: str) -> int:
    """Pack the counts of one token, which may hold several words or none."""
    text = token if token.isascii() else _plain(token)
    packed = len(text) * _CHARACTER + text.count(",") * _COMMA
    parts = (text,) if _ADDRESS.match(text) else _PARTING.split(text)
    return packed + sum(_count_word(part) for part in parts)


def _plain(token: str) -> str:
    """Take out what is not seen, and write accents and apostrophes in one way."""
    return unicodedata.normalize("NFC", token.translate(_INVISIBLE)).translate(_APOSTROPHES)


def _count_word(word: str) -> int:
    """Pack the counts of one written word, punctuation at its edges included; 0 for none."""
    core = _EDGES.sub("", word)
    if not core:
        return 0
    letters = len(core) if core.isalnum() else sum(map(str.isalnum, core))
    syllables = _count_syllables(word, core)
    packed = _measures(letters, syllables)
    if core[0].isdigit():
        return packed + _FIGURE
    packed += _describe(core.lower(), syllables)
    return (
        _as_name(packed) if len(core) > 1 and core[0].isupper() and not core.isupper() else packed
    )


def _measures(letters: int, syllables: int) -> int:
    packed = _WORD + letters * _LETTER + syllables * _SYLLABLE
    if syllables == 1:
        packed += _ONE_SYLLABLE
    elif syllables > 2:
        packed += _MANY_SYLLABLES
    if letters <= 3:
        packed += _MINI
    elif letters > 6:
        packed += _LONG
    return packed


def _as_name(packed: int) -> int:
    """Names are familiar and never complex, whatever the lists say."""
    return (packed & _NOT_OF_NAMES) + _NAME


def _count_syllables(word: str, core: str) -> int:
    """Count the syllables of a word as written, whose edges are bare in `core`; at least 1."""
    low = core.lower()
    if core.isalpha():
        short = figures.ABBREVIATIONS.get(low + ".") if word[-1] == "." else None
        return short or figures.UNITS.get(low) or count_said(core)
    if _DOTTED.fullmatch(core):
        return figures.spell(core.replace(".", ""))
    if low.replace("'", "").isalpha():
        return count_said(core)
    return max(1, count_mixed(word))


def _describe(low: str, syllables: int) -> int:
    """Pack what lists and tables say of a word in lower case."""
    zipf, rating = _frequency(low)
    packed = zipf * _ZIPF + zipf * zipf * _ZIPF_SQUARED + rating * _RATING
    if zipf < RARE_ZIPF:
        packed += _RARE
    if low in FUNCTION_WORDS:
        packed += _FUNCTION
    parts = low.split("-") if "-" in low else ()
    if not is_familiar(low) and not (parts and all(map(is_familiar, parts))):
        packed += _DIFFICULT
        packed += 0 if is_on_spache(low) else _UNFAMILIAR
        packed += _COMPLEX if _is_complex(low, parts, syllables) else 0
    elif not is_on_spache(low) and not (parts and all(map(is_on_spache, parts))):
        packed += _UNFAMILIAR
        packed += _COMPLEX if _is_complex(low, parts, syllables) else 0
    return packed


def _is_complex(low: str, parts: Sequence[str], syllables: int) -> bool:
    """Gunning's hard words: three syllables, neither compounds of easy words nor made by -ed."""
    if syllables < 3:
        return False
    if parts:
        return any(count_syllables(part) >= 3 for part in parts if part)
    for ending, instead in (("ing", ""), ("ing", "e"), ("es", ""), ("es", "e"), ("ed", "")):
        if low.endswith(ending) and low[: -len(ending)] + instead in table():
            return table()[low[: -len(ending)] + instead] >= 3
    return True


def _frequency(low: str) -> tuple[int, int]:
    """How common, and how complex people find, a word; of a compound, its rarest part."""
    zipfs, ratings = load_packed("zipf_en.z"), load_packed("complexity_en.z")
    if low.endswith("'s") and low not in zipfs:
        low = low[:-2]
    zipf = zipfs.get(low)
    if zipf is None:
        parts = [part for part in low.split("-") if part]
        zipf = UNKNOWN_ZIPF if len(parts) < 2 else min(_frequency(part)[0] for part in parts)
    return zipf, ratings.get(low) or guess_complexity(zipf, len(low))


def guess_complexity(zipf: int, length: int) -> int:
    """Guess the rating, in tenths, of a word that nobody rated.

    A least-squares line through the 15,180 rated words; tools/train_difficulty.py prints it.
    """
    return max(10, min(60, round(46.0 - 0.35 * zipf + 0.9 * min(length, 20))))
