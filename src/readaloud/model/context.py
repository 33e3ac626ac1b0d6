"""What surrounds a sentence: evidence, subject, the profile of its page and section.

`audit/` computes a Context once for an article; rules only read it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import compress, count
from typing import Literal

from readaloud.model.article import Sentence, Span
from readaloud.model.making import dataclass
from readaloud.model.phrase import AnyOf, Words

Role = Literal["title", "heading", "sentence", "item", "cell", "caption", "quote", "reference"]


NO_WORDS = Words()
NO_SENTENCE = Sentence("", "", Span(0, 0))


@dataclass(frozen=True, slots=True)
class Signals:
    """What one sentence offers in support or in reserve.

    `evidence` holds kinds such as "link", "reference", "named-source", "year"; `manners` holds
    "hedge", "denial", "myth", "question", "conditional", "quotation", "attribution".
    """

    evidence: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    subject: str = ""  # kind carried over from the heading or the sentence before: "herb", "alt"
    words: Words = NO_WORDS
    sentence: Sentence = NO_SENTENCE
    role: Role = "sentence"
    block: str = ""  # the block's id; "" for headings and the title
    place: int = 0  # number in reading order
    quoted: tuple[Span, ...] = ()  # parts between quotation marks


@dataclass(frozen=True, slots=True)
class Counts:
    """What one sentence adds to a readability score; a section is the sum of its sentences.

    Long words have more than six letters, mini words three or fewer; complex words are those of
    Gunning's Fog, difficult words are not on Dale and Chall's list, unfamiliar ones not on
    Spache's. Frequencies are zipf values (a word's frequency as log10 per thousand million
    words), given as sums of twentieths; complexity is a sum of tenths of people's ratings.
    """

    words: int = 0
    letters: int = 0
    characters: int = 0
    syllables: int = 0
    polysyllables: int = 0
    long_words: int = 0
    difficult_words: int = 0
    difficulty: float = 0.0
    monosyllables: int = 0
    mini_words: int = 0
    complex_words: int = 0
    unfamiliar_words: int = 0
    figures: int = 0
    figure_letters: int = 0
    rare_words: int = 0
    function_words: int = 0
    frequency: int = 0
    frequency_squared: int = 0
    complexity: int = 0
    names: int = 0


class Masks(dict[str, int]):
    """By name, the sentences of a stretch that have it: bit n stands for its sentence n."""

    def __init__(self, masks: Mapping[str, int]) -> None:
        super().__init__(masks)
        self.names = frozenset(masks)
        self.asked = 0  # lists of clauses, by their numbers, for which `likely` is worked out
        self.likely: dict[int, list[tuple[int, int]]] = {}  # of a list: clause, its sentences
        self._found: dict[frozenset[str], int] = {}  # many rules ask for the same names

    def of_any(self, names: frozenset[str]) -> int:
        """The sentences that have one of the names."""
        mask = self._found.get(names)
        if mask is None:
            mask = 0
            for name in self.names & names:
                mask |= self[name]
            self._found[names] = mask
        return mask

    def of_all(self, needs: Iterable[frozenset[str]], mask: int) -> int:
        """The sentences of a mask that have, of each of some sets of names, at least one."""
        for names in needs:
            if not mask:
                break
            mask &= self.of_any(names)
        return mask

    def may_meet(self, wanted: AnyOf) -> int:
        """The sentences that have all the words that one of some phrases needs."""
        mask = 0
        for one in wanted.phrases:
            mask |= self.of_all(one.needed[1:], self.of_any(one.needed[0]))
        return mask


# Digits to what they stand for, so that the bits of a mask choose among a row without a loop.
DIGITS = bytes(code == ord("1") for code in range(256))


def bits_of(mask: int) -> bytes:
    """The bits of a mask from the lowest, a byte of 0 or 1 for each."""
    return f"{mask:b}"[::-1].encode().translate(DIGITS)


def numbers_in(mask: int) -> Iterator[int]:
    """The numbers of the bits that a mask has, from the lowest."""
    return compress(count(), bits_of(mask))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some sentences in a row, and which of them hold what.

    One question to a mask is a question to all the sentences, so that a rule need not read those
    that cannot meet it. Under "" in `holds` stand sentences to which every question must be put.
    """

    signals: tuple[Signals, ...]
    holds: Masks  # a word, or a kind in braces
    roles: Masks
    evidence: Masks
    manners: Masks
    letters: Masks  # "not-ascii"; "capitals", two in a row; "inner-capital", as in "theDoctor"

    def among(self, mask: int) -> Iterator[Signals]:
        """The sentences of a mask, in reading order."""
        return compress(self.signals, bits_of(mask))


@dataclass(frozen=True, slots=True)
class Context:
    """All that a rule may know beside the article itself. Mappings are keyed by sentence id."""

    signals: Mapping[str, Signals] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)  # words of each sentence
    counts: Mapping[str, Counts] = field(default_factory=dict)  # worked out when asked for
    difficulty: Mapping[str, float] = field(default_factory=dict)  # the same
    section_of: Mapping[str, str] = field(default_factory=dict)  # sentence id -> section id
    profile: frozenset[str] = frozenset()  # "remedy-page", "leaflet", "debunking", "references"
    section_profiles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    products: frozenset[str] = frozenset()  # names harvested from the page, in lower case
    today: str = ""  # ISO date given by the caller; "" means that rules about age keep silent
    target_grade: float | None = None
    grades: Mapping[str, float] = field(default_factory=dict)  # "article" or section id -> grade
    stretches: tuple[Stretch, ...] = ()  # all sentences, in reading order

    def words_in(self, sentences: Iterable[Sentence]) -> int:
        """How many words some sentences have."""
        lengths = self.lengths
        return sum([lengths.get(one.id, 0) for one in sentences])

    def in_roles(self, roles: frozenset[str]) -> Iterator[Signals]:
        """The sentences of some roles, in reading order."""
        for stretch in self.stretches:
            yield from stretch.among(stretch.roles.of_any(roles))

    def holding(self, keys: Iterable[str]) -> Iterator[Signals]:
        """Every sentence that holds one of the words or kinds, and perhaps some that do not."""
        wanted = frozenset(keys)
        for stretch in self.stretches:
            yield from stretch.among(stretch.holds.of_any(wanted) | stretch.holds.get("", 0))
