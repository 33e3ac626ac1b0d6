"""Sentences to stretches: who holds which word, in masks that answer for all of them at once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from readaloud.model.context import Masks, Signals, Stretch

LENGTH = 256  # sentences: masks stay short, so that a book costs no more a sentence than a page
MOST_PARTS = 4  # of a word between apostrophes; what has more is asked everything
# Letters that a pattern without regard to case takes for i, s and k, and that stay other letters.
FOLDED = re.compile("[İıſ\u212a]")


def part_stretches(signals: Sequence[Signals]) -> tuple[Stretch, ...]:
    """Part the sentences of a page into stretches."""
    starts = range(0, len(signals), LENGTH)
    return tuple(make_stretch(tuple(signals[start : start + LENGTH])) for start in starts)


def make_stretch(signals: tuple[Signals, ...]) -> Stretch:
    holds: dict[str, int] = defaultdict(int)
    roles: dict[str, int] = defaultdict(int)
    evidence: dict[str, int] = defaultdict(int)
    manners: dict[str, int] = defaultdict(int)
    for number, one in enumerate(signals):
        bit = 1 << number
        for key in one.words.vocabulary:
            holds[key] |= bit
        for key in one.words.at:
            holds[key] |= bit
        for key in inner_words(one):
            holds[key] |= bit
        roles[one.role] |= bit
        for key in one.evidence:
            evidence[key] |= bit
        for key in one.manners:
            manners[key] |= bit
    return Stretch(signals, Masks(holds), Masks(roles), Masks(evidence), Masks(manners))


def inner_words(signals: Signals) -> Iterable[str]:
    """Words inside words, which a pattern with word boundaries would find: "t" in "isn't"."""
    text = signals.sentence.text
    if text.isascii() and "'" not in text:
        return ()
    folded = ("",) if FOLDED.search(text) else ()
    return chain(folded, inside(word for word in signals.words.words if "'" in word))


def inside(words: Iterable[str]) -> Iterator[str]:
    """Every run of parts that apostrophes join; "" where they are too many to be a word."""
    for word in words:
        parts = word.split("'")
        if len(parts) > MOST_PARTS:
            yield ""
            continue
        for first in range(len(parts)):
            for end in range(first + 1, len(parts) + 1):
                yield "'".join(parts[first:end])
