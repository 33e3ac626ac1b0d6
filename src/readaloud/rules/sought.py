"""Regular expressions over a page, tried only on sentences that hold what every match needs."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from readaloud.model.context import Context, Signals, Stretch, union

MOST_WORDS = 40_000  # remembered by a likeness, so that a long run stays small


class Likeness(dict[str, bool]):
    """Words by whether they pass a test, which each has to take only once."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        self.test = test

    def __missing__(self, word: str) -> bool:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = passed = self.test(word)
        return passed


Need = frozenset[str] | Likeness


@dataclass(frozen=True, slots=True, eq=False)
class Sought:
    """A pattern, and the words it needs: of each need, one stands in every text that it matches.

    A need is a set of words or kinds, or a likeness. A pattern reads a sentence letter by letter;
    the words of a page can tell for all its sentences at once where that would be in vain.
    """

    pattern: re.Pattern[str]
    needs: tuple[Need, ...]

    def search(
        self, context: Context, roles: Collection[str] = ()
    ) -> Iterator[tuple[Signals, re.Match[str]]]:
        """The first match in each sentence of the roles, or of all roles, in reading order."""
        for signals in self.likely(context, roles):
            match = self.pattern.search(signals.sentence.text)
            if match is not None:
                yield signals, match

    def likely(self, context: Context, roles: Collection[str] = ()) -> Iterator[Signals]:
        """The sentences of the roles that the pattern may match, in reading order."""
        for stretch in context.stretches:
            mask = union(stretch.roles, roles or stretch.roles)
            for need in self.needs:
                mask = mask and mask & meeting(need, stretch)
            yield from stretch.among(mask)


def meeting(need: Need, stretch: Stretch) -> int:
    """The sentences that hold what is needed."""
    if isinstance(need, frozenset):
        return stretch.holding(need)
    return stretch.holding(list(filter(need.__getitem__, stretch.holds)))


def resembling(pattern: str) -> Likeness:
    """The words that hold a match of a pattern."""
    search = re.compile(pattern).search
    return Likeness(lambda word: search(word) is not None)


def one_of(text: str) -> frozenset[str]:
    return frozenset(text.split())
