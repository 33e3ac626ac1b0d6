"""What an article's sentences add to its scores, worked out for those that are asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from readaloud.audit.readability.difficulty import NEEDED, difficulty_from
from readaloud.audit.readability.packing import WORDS_MASK, cut, picked, unpack
from readaloud.model.context import Counts

DECIMALS = 4
Kind = TypeVar("Kind", covariant=True)

needed_in = picked(NEEDED)


class BySentence(Mapping[str, Kind]):
    """A value for each sentence by its id, read from the sentence's packed counts when asked for.

    A page has a hundred sentences, of which rules look closer at a few.
    """

    __slots__ = ("packed", "read")

    def __init__(self, packed: Mapping[str, int], read: Callable[[int], Kind]) -> None:
        self.packed = packed
        self.read = read

    def __getitem__(self, sentence_id: str) -> Kind:
        return self.read(self.packed[sentence_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


def counts_in(packed: int) -> Counts:
    """The counts of a sentence, its difficulty among them."""
    return unpack(packed, difficulty_in(packed))


def difficulty_in(packed: int) -> float:
    """How hard a sentence is by itself; 0 where it has no words."""
    words = packed & WORDS_MASK
    if not words:
        return 0.0
    return round(difficulty_from(needed_in(cut(packed)), 1, words), DECIMALS)


def with_difficulty(ids: Iterable[str], packed: Mapping[str, int]) -> Iterator[tuple[str, float]]:
    """Those of some sentences that have words, each with its difficulty."""
    for sentence_id in ids:
        if packed[sentence_id] & WORDS_MASK:
            yield sentence_id, difficulty_in(packed[sentence_id])
