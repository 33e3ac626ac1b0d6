"""Regular expressions over a page, tried only on sentences that hold what every match needs."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import get_args

from readaloud.model.context import Context, Role, Signals, Stretch
from readaloud.model.pattern import Late
from readaloud.model.phrase import Words

ROLES: frozenset[str] = frozenset(get_args(Role))
MOST_WORDS = 40_000  # remembered, so that a long run stays small


class Met:
    """The words that this process has met, in the order in which it met them."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.seen: set[str] = set()
        self.times_cleared = 0
        self.last: frozenset[str] = frozenset()  # a page's, for which many rules ask in a row

    def note(self, words: frozenset[str]) -> None:
        if words is self.last:
            return
        if len(self.words) >= MOST_WORDS:
            self.words, self.seen = [], set()
            self.times_cleared += 1
        self.words += words - self.seen
        self.seen |= words
        self.last = words


MET = Met()


class Likeness:
    """The words that pass a test, which each word that is met has to take only once."""

    def __init__(self, choose: Callable[[Sequence[str]], Iterable[str]]) -> None:
        self.choose = choose  # gives those of some words that pass
        self.passed: set[str] = set()
        self.tested = 0  # of the words met
        self.times_cleared = 0

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some words that pass."""
        MET.note(words)
        if self.times_cleared != MET.times_cleared:
            self.passed, self.tested, self.times_cleared = set(), 0, MET.times_cleared
        if self.tested < len(MET.words):
            self.passed.update(self.choose(MET.words[self.tested :]))
            self.tested = len(MET.words)
        return words & self.passed


Need = frozenset[str] | Likeness


class Sought(Late):
    """A pattern, and the words it needs: of each need, one stands in every text that it matches.

    A need is a set of words or kinds, or a likeness. A pattern reads a sentence letter by letter;
    the words of a page can tell for all its sentences at once where that would be in vain.
    """

    def __init__(self, written: str, needs: tuple[Need, ...], flags: int = 0) -> None:
        super().__init__(written, flags)
        self.needs = needs

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

    def likely_in(self, stretch: Stretch) -> int:
        """The sentences of a stretch, of any role, that the pattern may match."""
        return meeting_all(self.needs, stretch, -1)

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
        yield from stretch.among(meeting_all(needs, stretch, stretch.roles.of_any(roles)))


def meeting_all(needs: Iterable[Need], stretch: Stretch, mask: int) -> int:
    """The sentences of a mask that hold all that is needed."""
    for need in needs:
        mask = mask and mask & meeting(need, stretch)
    return mask


def stands_in(need: Need, words: Words) -> bool:
    if isinstance(need, frozenset):
        return words.has_any(need)
    return bool(need.among(frozenset(words.words)))


def meeting(need: Need, stretch: Stretch) -> int:
    """The sentences that hold what is needed."""
    holds = stretch.holds
    mask = holds.get("", 0)
    if isinstance(need, frozenset):
        return mask | holds.of_any(need)
    for word in need.among(holds.names):
        mask |= holds[word]
    return mask


def resembling(pattern: str) -> Likeness:
    """The words that hold a match of a pattern."""
    matches = re.compile(pattern, re.MULTILINE).finditer

    def choose(words: Sequence[str]) -> Iterator[str]:
        text = "\n".join((*words, ""))  # a search in each word would take twice as long
        for found in matches(text):
            yield text[text.rfind("\n", 0, found.start()) + 1 : text.find("\n", found.end())]

    return Likeness(choose)


def one_of(text: str) -> frozenset[str]:
    return frozenset(text.split())
