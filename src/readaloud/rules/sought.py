"""Regular expressions over a page, tried only on sentences that hold what every match needs."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from readaloud.model.context import Context, Signals, Stretch, union

Need = frozenset[str] | Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Sought:
    """A pattern, and the words it needs: of each need, one stands in every text that it matches.

    A need is a set of words or kinds, or a test of one word. A pattern reads a sentence letter
    by letter; that a page's words can tell for all its sentences at once where there is no use.
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
    if callable(need):
        return stretch.holding([word for word in stretch.holds if need(word)])
    return stretch.holding(need)


def resembling(pattern: str) -> Callable[[str], bool]:
    """A test for words that hold a match, and that remembers the words it has seen."""
    search = re.compile(pattern).search

    @lru_cache(maxsize=1 << 15)
    def test(word: str) -> bool:
        return search(word) is not None

    return test


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())
