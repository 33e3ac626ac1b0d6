"""Regular expressions over a page, tried only on sentences that hold what every match needs."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import get_args

from readaloud.model.context import Context, Role, Signals, Stretch
from readaloud.model.phrase import Words

ROLES: frozenset[str] = frozenset(get_args(Role))
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
        self, context: Context, roles: frozenset[str] = ROLES
    ) -> Iterator[tuple[Signals, re.Match[str]]]:
        """The first match in each sentence of the roles, in reading order."""
        for signals in self.likely(context, roles):
            match = self.pattern.search(signals.sentence.text)
            if match is not None:
                yield signals, match

    def likely(self, context: Context, roles: frozenset[str] = ROLES) -> Iterator[Signals]:
        """The sentences of the roles that the pattern may match, in reading order."""
        return holding(self.needs, context, roles)

    def match(self, signals: Signals) -> re.Match[str] | None:
        """The first match in one sentence."""
        text = signals.sentence.text
        plain = text.isascii() and "'" not in text  # its words are all the words there are
        if plain and not all(stands_in(need, signals.words) for need in self.needs):
            return None
        return self.pattern.search(text)


def holding(
    needs: Iterable[Need], context: Context, roles: frozenset[str] = ROLES
) -> Iterator[Signals]:
    """The sentences of the roles that meet every need, in reading order."""
    for stretch in context.stretches:
        mask = stretch.roles.of_any(roles)
        for need in needs:
            mask = mask and mask & meeting(need, stretch)
        yield from stretch.among(mask)


def stands_in(need: Need, words: Words) -> bool:
    if isinstance(need, frozenset):
        return words.has_any(need)
    return any(map(need.__getitem__, words.vocabulary))


def meeting(need: Need, stretch: Stretch) -> int:
    """The sentences that hold what is needed."""
    holds = stretch.holds
    mask = holds.get("", 0)
    if isinstance(need, frozenset):
        return mask | holds.of_any(need)
    for word in filter(need.__getitem__, holds):
        mask |= holds[word]
    return mask


def resembling(pattern: str) -> Likeness:
    """The words that hold a match of a pattern."""
    search = re.compile(pattern).search
    return Likeness(lambda word: search(word) is not None)


def one_of(text: str) -> frozenset[str]:
    return frozenset(text.split())
