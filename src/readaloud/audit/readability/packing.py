"""What is known of a word to one packed integer, so that counts add up as plain sums.

Everything a formula or the difficulty score needs of a word is packed into one big integer, a
field for each count. The counts of a sentence are then a plain sum over its tokens, and those of
a section or an article a sum over sentences: text is never read twice.
"""

from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter
from struct import Struct

from readaloud.data import lexicon
from readaloud.model.context import Counts

# In the order of Counts.
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
# Short integers add up faster. So a field has room for twenty million words and no more, and on
# top stand the one that grows fastest, the one that every sentence is asked for (of words alone
# nothing is above it, so it is cut out with one shift), and the two that words have not.
_BITS, _WIDE_BITS = 32, 64
_ON_TOP = ("frequency_squared", "names", "letters", "characters")
_LOW = [name for name in FIELDS if name not in _ON_TOP]
_PLACES = {name: _BITS * place for place, name in enumerate(_LOW)} | {
    name: _BITS * len(_LOW) + _WIDE_BITS * place for place, name in enumerate(_ON_TOP)
}
ONE = {name: 1 << _PLACES[name] for name in FIELDS}
WORDS_MASK = (1 << _BITS) - 1  # words are the lowest field

# All fields are cut out at once, in the order in which they are packed.
_CUT = Struct(f"<{len(_LOW)}I{len(_ON_TOP)}Q")
_AS_CUT = (*_LOW, *_ON_TOP)
NAMES_PLACE = _PLACES["names"]
_DIFFICULTY_PLACE = 7  # among the fields of Counts, which alone has it
_NOT_OF_NAMES = ~(ONE["difficult_words"] | ONE["unfamiliar_words"] | ONE["complex_words"])
_FLAGS = ("difficult_words", "unfamiliar_words", "complex_words", "function_words")
_OF_SIZE = (ONE["words"] + ONE["mini_words"], ONE["words"], ONE["words"] + ONE["long_words"])


class Packs(dict[int, int]):
    """A word's number to its packed counts. Words of one number share one integer."""

    def __missing__(self, code: int) -> int:
        # The numbers are many, but their halves few: so almost every packing is two additions.
        packed = _pack_shape(code >> 14) + _OF_ZIPF[code >> 6 & 255] + _OF_RATING[code & 63]
        self[code] = packed
        return packed


@cache
def packs() -> Packs:
    return Packs()


@cache
def _pack_shape(shape: int) -> int:
    """Pack syllables, length and flags. Names are familiar and never complex, by any list."""
    code = shape << 14
    flags = lexicon.flags_in(code)
    packed = _pack_syllables(lexicon.syllables_in(code) or 1) + _OF_SIZE[lexicon.size_in(code)]
    packed += sum(ONE[name] for place, name in enumerate(_FLAGS) if flags >> place & 1)
    return (packed & _NOT_OF_NAMES) + ONE["names"] if code & lexicon.NAME else packed


def _pack_zipf(zipf: int) -> int:
    packed = zipf * ONE["frequency"] + zipf * zipf * ONE["frequency_squared"]
    return packed + ONE["rare_words"] if zipf < lexicon.RARE_ZIPF else packed


_OF_ZIPF = tuple(map(_pack_zipf, range(256)))
_OF_RATING = tuple(rating * ONE["complexity"] for rating in range(64))


@cache
def pack_figure(letters: int, syllables: int) -> int:
    """Pack a figure of some letters and digits; it has neither frequency nor difficulty."""
    size = _OF_SIZE[lexicon.size_of(letters)]
    return size + letters * ONE["figure_letters"] + ONE["figures"] + _pack_syllables(syllables)


def _pack_syllables(syllables: int) -> int:
    packed = syllables * ONE["syllables"]
    if syllables == 1:
        return packed + ONE["monosyllables"]
    return packed + ONE["polysyllables"] if syllables > 2 else packed


def words_in(packed: int) -> int:
    return packed & WORDS_MASK


def unpack(packed: int, difficulty: float = 0.0) -> Counts:
    """Give the counts of a packed integer, or of a sum of them."""
    return Counts(*_AS_COUNTS((*cut(packed), difficulty)))


def cut(packed: int) -> tuple[int, ...]:
    """Give the fields of a packed integer as they are packed; `picked` finds some among them."""
    return _CUT.unpack(packed.to_bytes(_CUT.size, "little"))


def picked(names: Sequence[str]) -> Callable[[Sequence[int]], tuple[int, ...]]:
    """Give what takes some fields out of those that `cut` gives."""
    return itemgetter(*map(_AS_CUT.index, names))


_IN_COUNTS = [_AS_CUT.index(name) for name in FIELDS]
_IN_COUNTS.insert(_DIFFICULTY_PLACE, len(_AS_CUT))
_AS_COUNTS = itemgetter(*_IN_COUNTS)
