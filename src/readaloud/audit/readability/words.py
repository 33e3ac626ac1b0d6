"""One token between white space to all that it adds to the counts, worked out once.

Everything a formula or the difficulty score needs of a word is packed into one big integer, a
field of 40 bits for each count. The counts of a sentence are then a plain sum over its tokens,
and those of a section or an article a sum over sentences: text is never read twice.
"""

import re
import unicodedata

from readaloud.audit.readability import figures
from readaloud.audit.readability.describe import describe
from readaloud.audit.readability.spoken_words import count_mixed, count_said
from readaloud.audit.readability.syllables import count_by_rule, count_syllables
from readaloud.data import lexicon

# In the order of Counts. Words are lowest and names highest, where they are quickest to reach.
FIELDS = (
    "words",
    "letters",
    "characters",
    "syllables",
    "polysyllables",
    "long_words",
    "difficult_words",
    "monosyllables",
    "mini_words",
    "complex_words",
    "unfamiliar_words",
    "figures",
    "figure_letters",
    "rare_words",
    "function_words",
    "frequency",
    "frequency_squared",
    "complexity",
    "names",
)
FIELD_BITS = 40  # room for forty million words; wider integers add up more slowly
_ONE = {name: 1 << FIELD_BITS * place for place, name in enumerate(FIELDS)}
_NAME, _RATING = _ONE["names"], _ONE["complexity"]
_NOT_OF_NAMES = ~(_ONE["difficult_words"] | _ONE["unfamiliar_words"] | _ONE["complex_words"])

_LONGEST_KEPT = 40  # characters; longer tokens are not words and would only fill the memory
_MOST_KEPT = 400_000  # tokens; then all but the lexicon's are forgotten
_LONGEST_SPOKEN = 100  # characters; beyond them nothing is read part by part
# An unspaced dash or a slash parts words but not figures: "and/or" is two, "120/80" is one.
_PARTING = re.compile(r"[—―]|--+|(?<=[^\W\d_])[/–](?=[^\W\d_])|…|(?<=\w)\.{3,}(?=\w)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_APOSTROPHES = str.maketrans("’ʼ‘＇", "''''")
_CORE = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_ASCII_EDGES = ".,;:!?\"'()[]*"
_HINT = re.compile(r"[—―/–…@]|--|\.\.\.|www")  # without one of these a token is one word at most
_ADDRESS = re.compile(r"https?:|www\.|[^\s@]{1,200}@")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\.?")  # U.S., e.g., a.m.
# Words whose syllables or ending need a closer look.
SPECIAL = frozenset(figures.UNITS) | {short[:-1] for short in figures.ABBREVIATIONS}


class Codes(dict[str, int]):
    """Token to a number for its counts; one met for the first time is worked out and kept.

    Numbers from 0 are those of the lexicon, so most words need no working out at all. Tokens
    that are not one plain word get numbers below 0, and their counts go straight into `packed`.
    """

    def __init__(self) -> None:
        super().__init__(lexicon.codes())
        for word in SPECIAL:
            self.pop(word, None)
        self.packed = Packed()

    def __missing__(self, token: str) -> int:
        core = token.strip(_ASCII_EDGES)
        low = core.lower()
        if core.isalpha() and core[1:] == low[1:] and low not in SPECIAL:
            code = lexicon.codes().get(low)
            if code is None:
                code = describe(low, count_syllables(low))
            if core != low and len(core) > 1:
                code |= lexicon.NAME
        else:
            code = -1 - len(self.packed)
            self.packed[code] = count_token(token)
        if len(token) <= _LONGEST_KEPT:
            self[token] = code
        return code

    @property
    def is_full(self) -> bool:
        return len(self) + len(self.packed) > _MOST_KEPT


class Packed(dict[int, int]):
    """The number of a word to its packed counts, without letters and characters."""

    def __missing__(self, code: int) -> int:
        packed = self[code] = _pack_code(code)
        return packed


def _pack_syllables(syllables: int) -> int:
    packed = syllables * _ONE["syllables"]
    if syllables == 1:
        return packed + _ONE["monosyllables"]
    return packed + _ONE["polysyllables"] if syllables > 2 else packed


def _pack_zipf(zipf: int) -> int:
    packed = zipf * _ONE["frequency"] + zipf * zipf * _ONE["frequency_squared"]
    return packed + _ONE["rare_words"] if zipf < lexicon.RARE_ZIPF else packed


def _pack_flags(flags: int) -> int:
    names = ("difficult_words", "unfamiliar_words", "complex_words", "function_words")
    return sum(_ONE[name] for place, name in enumerate(names) if flags >> place & 1)


_OF_SIZE = (_ONE["words"] + _ONE["mini_words"], _ONE["words"], _ONE["words"] + _ONE["long_words"])
_OF_SYLLABLES = tuple(map(_pack_syllables, range(32)))
_OF_ZIPF = tuple(map(_pack_zipf, range(256)))
_OF_FLAGS = tuple(map(_pack_flags, range(16)))


def _pack_code(code: int) -> int:
    """Pack a word's number. Names are familiar and never complex, whatever the lists say."""
    # The fields are cut out here rather than by lexicon's functions: this runs for each new word.
    syllables = code >> 21
    packed = (
        (_OF_SYLLABLES[syllables] if syllables < 32 else _pack_syllables(syllables))
        + _OF_SIZE[code >> 18 & 3]
        + _OF_ZIPF[code >> 6 & 255]
        + _OF_FLAGS[code >> 14 & 15]
        + (code & 63) * _RATING
    )
    return (packed & _NOT_OF_NAMES) + _NAME if code & lexicon.NAME else packed


def count_token(token: str) -> int:
    """Pack the counts of one token, which may hold several words or none."""
    text = token if token.isascii() else _plain(token)
    if not _HINT.search(text) or _ADDRESS.match(text):
        return _count_word(text)
    return sum(map(_count_word, _PARTING.split(text)))


def _plain(token: str) -> str:
    """Take out what is not seen, and write accents and apostrophes in one way."""
    return unicodedata.normalize("NFC", token.translate(_INVISIBLE)).translate(_APOSTROPHES)


def _count_word(word: str) -> int:
    """Pack the counts of one written word, punctuation at its edges included; 0 for none."""
    core = word.strip(_ASCII_EDGES)
    if not (core.isalnum() and core.isascii()):
        found = _CORE.search(core)
        if found is None:
            return 0
        core = found.group()
    low = core.lower()
    syllables = _count_syllables(word, core, low)
    if core[0].isdigit():  # figures have neither frequency nor difficulty
        letters = sum(map(str.isalnum, core))
        size = _OF_SIZE[0 if letters <= 3 else 1 if letters <= 6 else 2]
        figure = letters * _ONE["figure_letters"] + _ONE["figures"]
        return size + figure + _pack_syllables(syllables)
    code = describe(low, syllables)
    if len(core) > 1 and core[0].isupper() and not core.isupper():
        code |= lexicon.NAME
    return _pack_code(code)


def _count_syllables(word: str, core: str, low: str) -> int:
    """Count the syllables of a word as written, whose edges are bare in `core`; at least 1."""
    if len(core) > _LONGEST_SPOKEN:
        return count_by_rule(low)
    if core.isalpha():
        short = figures.ABBREVIATIONS.get(low + ".") if word[-1] == "." else None
        return short or figures.UNITS.get(low) or count_said(core)
    if _DOTTED.fullmatch(core):
        return figures.spell(core.replace(".", ""))
    if "'" in low and low.replace("'", "").isalpha():
        return count_said(core)
    return max(1, count_mixed(word))
