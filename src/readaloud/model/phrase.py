"""Phrases: patterns over the words of a sentence, matched without ever stepping back.

A phrase is written as elements parted by blanks:

    cures|heals     one of these words
    {remedy}        a term of that kind (of several: {herb|food}), however many words it has
    really?         may be missing
    ..  ..4         up to eight (four) words between, no negation among them
    ~~  ~4          the same, and no hedge among them either
    __  _4          the same, whatever the words are
    ^               the sentence begins here

No match reaches across a full stop, semicolon or dash inside the sentence.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache, lru_cache
from operator import attrgetter

from readaloud.model.article import Span
from readaloud.model.making import dataclass

WORD = re.compile(r"\d++(?:[.,\u202f]\d++)*+|[^\W\d_]++(?:['’][^\W\d_]++)*+|[%$£€]")
GAP = 8  # words, where a gap names no number


@lru_cache(maxsize=512)  # a page goes round once for every rule
def bounds_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of a sentence stands. Rules ask for few of them, but those repeatedly."""
    return tuple(map(re.Match.span, WORD.finditer(text)))


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as words. `at` leads from a kind in braces to where terms of that kind stand.

    The inner mapping goes from the first word's number to the number after the last word.
    `breaks` are numbers of words before which a clause ends for good.
    """

    words: tuple[str, ...] = ()
    text: str = ""
    at: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    breaks: frozenset[int] = frozenset()

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(Span(*bounds) for bounds in bounds_of(self.text))

    def has(self, *keys: str) -> bool:
        return self.has_any(keys)

    def has_any(self, keys: Collection[str]) -> bool:
        """Tell whether one of some words or kinds stands in the sentence."""
        return not (self.at.keys().isdisjoint(keys) and frozenset(keys).isdisjoint(self.words))

    def span(self, first: int, end: int) -> Span:
        """The characters from one word to the word before another."""
        bounds = bounds_of(self.text)
        return Span(bounds[first][0], bounds[max(end, first + 1) - 1][1])

    def gap(self, number: int) -> str:
        """The characters between a word and the next."""
        bounds = bounds_of(self.text)
        return self.text[bounds[number][1] : bounds[number + 1][0]]


@dataclass(frozen=True, slots=True)
class Element:
    """One step of a phrase: alternatives, or a gap of at most so many words.

    `keys` are its words and kinds; `commonness` is about how many sentences of a hundred hold one.
    """

    words: frozenset[str] = frozenset()
    kinds: tuple[str, ...] = ()
    gap: int = -1
    barred: tuple[str, ...] = ()
    optional: bool = False
    keys: frozenset[str] = frozenset()
    commonness: float = 0.0

    def starts(self, sentence: Words) -> list[int]:
        """Where an alternative stands, in order."""
        own = self.words
        found = [i for i, word in enumerate(sentence.words) if word in own] if own else []
        if not self.kinds:
            return found
        return sorted({*found}.union(*(sentence.at.get(kind, ()) for kind in self.kinds)))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled pattern. `anchors`: at least one of them stands in every sentence it matches."""

    text: str
    elements: tuple[Element, ...]
    anchors: frozenset[str]
    needed: tuple[frozenset[str], ...] = ()  # of each, one stands in every sentence it matches
    at_start: bool = False

    def find(self, sentence: Words) -> Iterator[tuple[int, int]]:
        """The first and last-but-one word numbers of every match, shortest for each start."""
        return self.matches(sentence) if self.may_be_in(sentence) else iter(())

    def may_be_in(self, sentence: Words) -> bool:
        return all(map(sentence.has_any, self.needed))

    def matches(self, sentence: Words) -> Iterator[tuple[int, int]]:
        """What `find` finds, for a caller who has seen that the phrase may be there."""
        for start in [0] if self.at_start else self.elements[0].starts(sentence):
            end = self.end_from(start, sentence)
            if end is not None:
                yield start, end

    def end_from(self, start: int, sentence: Words) -> int | None:
        """Where the shortest match that begins at a word ends, if one does."""
        reached = {start}
        for element in self.elements:
            reached = step(element, reached, start, sentence)
            if not reached:
                return None
        return min(reached)


def step(element: Element, reached: set[int], start: int, sentence: Words) -> set[int]:
    """The word numbers that an element leads to."""
    if element.gap >= 0:
        return cross(element, reached, start, sentence)
    further = set(reached) if element.optional else set()
    for position in reached:
        if position in sentence.breaks and position != start:
            continue
        if position < len(sentence.words) and sentence.words[position] in element.words:
            further.add(position + 1)
        for kind in element.kinds:
            end = sentence.at.get(kind, {}).get(position)
            if end is not None:
                further.add(end)
    return further


def cross(element: Element, reached: set[int], start: int, sentence: Words) -> set[int]:
    """The word numbers that lie within a gap's reach, up to a break or a barred word."""
    length = len(sentence.words)
    further = set(reached)
    barred = [sentence.at[key] for key in element.barred if key in sentence.at]
    if not barred and not sentence.breaks:  # as in most sentences
        for position in reached:
            further.update(range(position, min(position + element.gap, length) + 1))
        return further
    for position in reached:
        for here in range(position, min(position + element.gap, length)):
            if here in sentence.breaks and here != start:
                break
            if any(here in places for places in barred):
                break
            further.add(here + 1)
    return further


NEGATION, HEDGE = "{not}", "{hedge}"
GAPS = {".": (NEGATION,), "~": (NEGATION, HEDGE), "_": ()}


def phrase(text: str) -> Phrase:
    """Compile one pattern. Raises ValueError where it is empty, or opens with a gap."""
    parts = text.split()
    at_start = bool(parts) and parts[0] == "^"
    elements = tuple(element(part) for part in parts[at_start:])
    if not elements or (elements[0].gap >= 0 and not at_start):
        raise ValueError(f"a phrase must begin with a word or a kind: {text!r}")
    firm = [e for e in elements if e.gap < 0 and not e.optional]
    if not firm or (elements[0].optional and not at_start):
        raise ValueError(f"a phrase must begin with something that cannot be missing: {text!r}")
    firm.sort(key=COMMONNESS)
    needed = tuple([e.keys for e in firm])
    return Phrase(text, elements, needed[0], needed, at_start)


@cache
def shared(keys: frozenset[str]) -> frozenset[str]:
    """The same keys, as one value for all phrases, so that comparing them costs nothing."""
    return keys


# Of a hundred sentences of a health page, about how many hold a word of these, a kind, any other.
COMMON = frozenset(
    "a an the of to in for on with by from at as and or is are was were be been it its this that "
    "these they you your we not no can will may have has do does more most all".split()
)
IN_COMMON, IN_KIND, IN_OTHER = 20, 10, 0.3
COMMONNESS = attrgetter("commonness")


def commonness(words: frozenset[str], kinds: Sequence[str]) -> float:
    """About how many sentences of a hundred hold one of some alternatives."""
    common = len(words & COMMON)
    others = len(words) - common
    return common * IN_COMMON + others * IN_OTHER + len(kinds) * IN_KIND


@cache  # more than half of a catalogue's elements stand in another phrase too
def element(part: str) -> Element:
    """Compile one element of a pattern."""
    sign = part[0]
    if sign in GAPS and part[1:].strip(sign).isdigit() | (part[1:] == sign):
        digits = part[1:].strip(sign)
        return Element(gap=int(digits) if digits else GAP, barred=GAPS[sign])
    optional = part.endswith("?") and len(part) > 1
    part = part.removesuffix("?") if optional else part
    words: list[str] = []
    kinds: list[str] = []
    for alternative in split_alternatives(part):
        if alternative.startswith("{"):
            kinds += ["{" + kind + "}" for kind in alternative.strip("{}").split("|")]
        else:
            words.append(alternative)
    some = frozenset(words)
    return Element(
        some,
        tuple(kinds),
        optional=optional,
        keys=shared(some.union(kinds)),
        commonness=commonness(some, kinds),
    )


def split_alternatives(part: str) -> list[str]:
    """Split at bars that stand outside braces."""
    if "{" not in part:
        return part.split("|")
    pieces, depth = [""], 0
    for character in part:
        depth += (character == "{") - (character == "}")
        if character == "|" and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += character
    return pieces


def phrases(text: str) -> tuple[Phrase, ...]:
    """Compile a pattern from each line; empty lines are left out."""
    return tuple(phrase(line.strip()) for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Several phrases, one of which is enough."""

    phrases: tuple[Phrase, ...]
    anchors: frozenset[str]  # at least one of them stands in every sentence that meets a phrase

    def met_by(self, sentence: Words) -> bool:
        return sentence.has_any(self.anchors) and any(
            next(one.find(sentence), None) for one in self.phrases
        )


def any_of(text: str) -> AnyOf:
    """Compile a pattern from each line, any of which will do."""
    made = phrases(text)
    return AnyOf(made, frozenset(key for one in made for key in one.anchors))
