"""Where the article is on the page."""

import math

from readaloud.extract import hints
from readaloud.extract.leaves import Context, Leaf, Page

NOT_BODY = (
    hints.NAVIGATION | hints.COMMENTS | hints.SHARE | hints.RELATED | hints.PROMOTION
    | hints.SIDEBAR | hints.FOOTER | hints.CONTENTS | hints.FEEDBACK | hints.NOTICE | hints.FORM
)  # fmt: skip
SHARE_OF_TEXT = 0.8
SHARE_OF_ODDS = 0.75  # the body holds at least this share of what looks like article
RELATIVE = 0.5  # of the chance that most of the body reaches
FAR_CHANCE = 0.8  # what a leaf outside the body must reach
LONGEST_COUNTED = 500
LONG_LEAF = 80
SHORTEST_CAPTION = 25  # shorter ones are mostly credits
MOST, LITTLE = 0.6, 0.25  # shares of a structure


def find_body(page: Page) -> int:
    """The index of the smallest element that holds nearly all of the page's running text."""
    return descend(page, running_text(page), SHARE_OF_TEXT)


def running_text(page: Page) -> list[float]:
    """How much running text each element holds."""
    gains = [0.0] * (len(page.elements) + 1)
    for leaf in page.leaves:
        gains[leaf.element] += worth(leaf)
    for index in range(len(page.elements) - 1, 0, -1):
        element = page.elements[index]
        if element.mask & NOT_BODY and not element.mask & (hints.BODY | hints.ARTICLE):
            gains[index] *= 0.1
        gains[element.parent] += gains[index]
    return gains


def descend(page: Page, gains: list[float], share: float) -> int:
    best = 0
    for index in range(1, len(page.elements)):
        if page.elements[index].parent == best and gains[index] >= share * gains[best] > 0:
            best = index
    return best


def inside_of(page: Page, body: int) -> list[int]:
    """For each element: 1 inside the body, 0 outside of it."""
    inside = [0] * (len(page.elements) + 1)
    for index, element in enumerate(page.elements):
        inside[index] = int(index == body or (element.parent >= 0 and inside[element.parent]))
    return inside


def worth(leaf: Leaf) -> float:
    """How much a leaf looks like running text: its characters outside links, if it is long."""
    size = len(leaf.words.text)
    plain = size - leaf.linked
    if leaf.control or plain < 0.6 * size:
        return 0.0
    return float(plain) if size >= 80 else plain * 0.2


def choose(page: Page, odds: list[float]) -> list[bool]:
    """Which leaves are the article, by the log odds of each.

    Odds are not compared with an absolute level: a page of an unusual make has low ones
    everywhere, and its article is still what stands out from the rest of the page.
    """
    chances = [1 / (1 + math.exp(-max(-30.0, min(30.0, odd)))) for odd in odds]
    gains = [0.0] * (len(page.elements) + 1)
    for leaf, chance in zip(page.leaves, chances, strict=True):
        gains[leaf.element] += weight(leaf) * chance
    for index in range(len(page.elements) - 1, 0, -1):
        gains[page.elements[index].parent] += gains[index]
    inside = inside_of(page, descend(page, gains, SHARE_OF_ODDS))
    limit = min(0.5, RELATIVE * usual_chance(page, chances, inside))
    kept = [
        chance >= (limit if inside[leaf.element] else FAR_CHANCE)
        for leaf, chance in zip(page.leaves, chances, strict=True)
    ]
    return with_captions(page, with_whole_structures(page, kept), inside)


def with_captions(page: Page, kept: list[bool], inside: list[int]) -> list[bool]:
    """A caption or preformatted text in the body belongs to the article, whatever its odds."""
    return [
        keep
        or (leaf.tag in ("figcaption", "pre") and bool(inside[leaf.element]) and is_caption(leaf))
        for leaf, keep in zip(page.leaves, kept, strict=True)
    ]


def is_caption(leaf: Leaf) -> bool:
    return leaf.tag == "pre" or (len(leaf.words.text) >= SHORTEST_CAPTION and not leaf.linked)


def with_whole_structures(page: Page, kept: list[bool]) -> list[bool]:
    """A table or list of which most was chosen stays whole; one of which little was goes."""
    counts: dict[int, list[int]] = {}
    holders = [structure_of(leaf.context) for leaf in page.leaves]
    for holder, keep in zip(holders, kept, strict=True):
        if holder is not None:
            count = counts.setdefault(id(holder), [0, 0])
            count[0] += keep
            count[1] += 1
    decided = []
    for holder, keep in zip(holders, kept, strict=True):
        if holder is not None:
            share = counts[id(holder)][0] / counts[id(holder)][1]
            keep = keep if LITTLE < share < MOST else share >= MOST
        decided.append(keep)
    return decided


def structure_of(context: Context | None) -> Context | None:
    """The innermost list or table around a leaf."""
    while context is not None and context.kind not in ("list", "table"):
        context = context.parent
    return context


def weight(leaf: Leaf) -> float:
    """How much a leaf counts in the search for the body: its characters outside links."""
    size = len(leaf.words.text)
    if not size:
        return 0.0
    counted = min(size, LONGEST_COUNTED) * (1 - leaf.linked / size)
    return counted * 0.2 if leaf.tag == "pre" else counted


def usual_chance(page: Page, chances: list[float], inside: list[int]) -> float:
    """The chance that half of the running text inside the body reaches."""
    long = [
        (chance, weight(leaf))
        for leaf, chance in zip(page.leaves, chances, strict=True)
        if inside[leaf.element] and len(leaf.words.text) >= LONG_LEAF
    ]
    half = sum(size for _, size in long) / 2
    for chance, size in sorted(long, reverse=True):
        half -= size
        if half <= 0:
            return chance
    return 1.0
