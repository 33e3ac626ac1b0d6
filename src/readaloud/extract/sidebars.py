"""Sidebars that were taken for the article, as on pages where they say more than it does."""

import re
from collections.abc import Iterator, Sequence

from readaloud.extract import hints
from readaloud.extract.leaves import Page

NAME = re.compile(r"(?:(?:left|right|site|page|primary|secondary|widget)[-_])?sidebar(?:[-_]\w+)?")
HOLDERS = frozenset(("aside", "div", "section", "td", "ul"))
LEAST_BESIDE = 150  # characters of the article beside a sidebar; what holds all of it is none


def without_sidebars(page: Page, chosen: Sequence[bool]) -> list[bool]:
    """Leave out what stands in a sidebar by its name, where the article stands beside it."""
    leaves, kept = page.leaves, list(chosen)
    for box in sidebars(page):
        end = page.ends[box]
        inside = [n for n, leaf in enumerate(leaves) if kept[n] and box <= leaf.element < end]
        if not inside or any(leaves[n].tag == "h1" for n in inside):
            continue
        within = set(inside)
        beside = (
            len(leaves[n].words.text) for n in range(len(leaves)) if kept[n] and n not in within
        )
        if sum(beside) >= LEAST_BESIDE:
            for n in inside:
                kept[n] = False
    return kept


def sidebars(page: Page) -> Iterator[int]:
    """The outermost boxes that are sidebars by their names."""
    done = 0
    for index in [n for n, mask in enumerate(page.masks) if mask & hints.SIDEBAR]:
        names = page.names[index].lower().split() if page.tags[index] in HOLDERS else ()
        if index >= done and any(map(NAME.fullmatch, names)):
            done = page.ends[index]
            yield index
