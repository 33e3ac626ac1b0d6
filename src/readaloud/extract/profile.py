"""The page as a whole: what its elements say about the leaves that they hold."""

from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.body import ends_of, heaviest, running_text, worth_of
from readaloud.extract.leaves import Page

SIZES = (8, 16, 30, 50, 80, 120, 180, 260, 400, 700)
SHARES = (0.01, 0.03, 0.1, 0.25, 0.5, 0.8)
WIDE = 0.5  # an element that holds more of the page's text than this wraps the page
WRAPPERS = hints.BODY | hints.ARTICLE  # other hints of what wraps a page say nothing
LIKELY = (0.8, 0.5)  # shares of the running text that two guesses at the body hold
DEEPEST_TOLD = 6


def density(part: int, whole: int) -> int:
    """A share in five classes: none, under a third, under two thirds, more, all."""
    if part <= 0:
        return 0
    if part >= whole:
        return 4
    return 1 + 3 * part // whole


class Profile:
    """Sums for each element of the page; every list ends with a zero for what has no parent."""

    def __init__(self, page: Page) -> None:
        elements = page.elements
        count = len(elements)
        self.texts = [leaf.words.text for leaf in page.leaves]
        self.lengths = list(map(len, self.texts))
        self.worths = [
            0.0 if leaf.control else worth_of(size, leaf.linked)
            for leaf, size in zip(page.leaves, self.lengths, strict=True)
        ]
        self.parents = [element.parent for element in elements]
        self.parents.append(-1)
        masks = [element.mask for element in elements]
        self.sizes = [0] * (count + 1)
        self.links = [0] * (count + 1)
        self.own = [0.0] * (count + 1)  # running text that stands in no element below
        for leaf, size, worth in zip(page.leaves, self.lengths, self.worths, strict=True):
            index = leaf.element
            self.sizes[index] += size
            self.links[index] += leaf.linked
            self.own[index] += worth
        self.plain = sum(self.own) or 1.0
        self.near = self.spread_sizes(count)
        self.gains = running_text(self.parents, masks, self.own)
        self.whole = self.gains[0] or 1.0
        self.spread_masks(masks, count)
        levels = [element.level for element in elements]
        self.ends = ends_of(self.parents)
        self.bodies = [
            LikelyBody(heaviest(self.parents, self.gains, share), self.parents, levels, self.ends)
            for share in LIKELY
        ]

    def spread_sizes(self, count: int) -> list[float]:
        """Add to each element what those below hold; give what each and its children hold."""
        sizes, links, own, near, parents = (
            self.sizes,
            self.links,
            self.own,
            self.own[:],
            self.parents,
        )
        for index in range(count - 1, 0, -1):
            if sizes[index]:
                parent = parents[index]
                sizes[parent] += sizes[index]
                links[parent] += links[index]
                near[parent] += own[index]
        return near

    def spread_masks(self, masks: Sequence[int], count: int) -> None:
        """For each element its own hints, all from the root down to it, and those of wrappers."""
        limit = max(1, self.sizes[0]) * WIDE
        self.hints = hints_of = [0] * (count + 1)
        self.above = above = [0] * (count + 1)
        self.wide = wide = [0] * (count + 1)
        index = -1
        for mask, parent, size in zip(masks, self.parents, self.sizes, strict=False):
            index += 1
            if size > limit or parent < 0:
                wide[index] = wide[parent] | mask & WRAPPERS
                above[index] = above[parent]
            else:
                hints_of[index] = mask
                above[index] = above[parent] | mask
                wide[index] = wide[parent]


class LikelyBody:
    """A guess at the article's element, from the running text alone."""

    def __init__(
        self, first: int, parents: Sequence[int], levels: Sequence[int], ends: Sequence[int]
    ) -> None:
        self.first = first
        self.end = ends[first]
        self.parents = parents
        self.levels = levels
        self.steps: dict[int, int] = {-1: DEEPEST_TOLD}  # up from the body to an element around
        index = first if levels else -1
        while index >= 0:
            self.steps[index] = len(self.steps) - 1
            index = parents[index]

    def holds(self, index: int) -> bool:
        return self.first <= index < self.end

    def distance(self, index: int) -> int:
        """Levels inside the body; outside of it -1 and below, for the levels up to meet it."""
        if self.first <= index < self.end:
            return min(self.levels[index] - self.levels[self.first], DEEPEST_TOLD)
        passed = []
        while index not in self.steps:
            passed.append(index)
            index = self.parents[index]
        steps = self.steps[index]
        for index in passed:
            self.steps[index] = steps
        return -1 - min(steps, DEEPEST_TOLD)
