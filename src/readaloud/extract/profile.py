"""The page as a whole: what its elements say about the leaves that they hold."""

from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.body import LONG_LEAF, NOT_BODY, heaviest, worth_of
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
        count = len(page.parents)
        self.texts = [leaf.words.text for leaf in page.leaves]
        self.lengths = list(map(len, self.texts))
        self.linked = [leaf.linked for leaf in page.leaves]
        self.worths: list[float] = []  # of each leaf
        self.parents = [*page.parents, -1]
        self.sizes = [0] * (count + 1)
        self.links = [0] * (count + 1)
        self.gains = [0.0] * (count + 1)  # running text; less counts where it is apart
        self.fill(page)
        self.near = self.gains[:]  # running text in an element and its children
        self.plain = sum(self.near) or 1.0
        masks = page.masks
        self.ends = page.ends
        self.spread(masks)
        self.whole = self.gains[0] or 1.0
        self.gain_steps = [share * self.whole for share in SHARES]
        self.near_steps = [share * self.plain for share in SHARES]
        self.spread_masks(masks)
        self.bodies = [
            LikelyBody(heaviest(self.parents, self.ends, self.gains, share), page, self.ends)
            for share in LIKELY
        ]

    def fill(self, page: Page) -> None:
        """Add up for each element what its own leaves hold."""
        sizes, links, own = self.sizes, self.links, self.gains
        add = self.worths.append
        for leaf, size, linked in zip(page.leaves, self.lengths, self.linked, strict=True):
            index = leaf.element
            sizes[index] += size
            if leaf.control:
                add(0.0)
                links[index] += linked
                continue
            if linked:
                links[index] += linked
                worth = worth_of(size, linked)
            else:
                worth = float(size) if size >= LONG_LEAF else size * 0.2
            own[index] += worth
            add(worth)

    def spread(self, masks: Sequence[int]) -> None:
        """Add to each element what those below it hold."""
        parents, sizes, links = self.parents, self.sizes, self.links
        gains, near = self.gains, self.near
        own = near[:]
        for index in range(len(masks) - 1, 0, -1):
            size = sizes[index]
            if size:
                parent = parents[index]
                sizes[parent] += size
                links[parent] += links[index]
                gain = gains[index]
                if gain:
                    near[parent] += own[index]
                    mask = masks[index]
                    if mask & NOT_BODY and not mask & WRAPPERS:
                        gains[index] = gain = gain * 0.1
                    gains[parent] += gain

    def spread_masks(self, masks: Sequence[int]) -> None:
        """For each element its own hints, all from the root down to it, and those of wrappers."""
        limit = max(1, self.sizes[0]) * WIDE
        self.hints = hints_of = [*masks, 0]
        self.above: list[int] = []
        self.wide: list[int] = []
        above, wide = self.above, self.wide
        add_above, add_wide = above.append, wide.append
        for mask, parent, size in zip(masks, self.parents, self.sizes, strict=False):
            if size <= limit and parent >= 0:
                add_above(above[parent] | mask)
                add_wide(wide[parent])
                continue
            hints_of[len(above)] = 0
            add_above(above[parent] if parent >= 0 else 0)
            add_wide(mask & WRAPPERS | (wide[parent] if parent >= 0 else 0))
        add_above(0)
        add_wide(0)


class LikelyBody:
    """A guess at the article's element, from the running text alone."""

    def __init__(self, first: int, page: Page, ends: Sequence[int]) -> None:
        self.first = first
        self.end = ends[first]
        self.parents, self.levels = page.parents, page.levels
        self.level = self.levels[first] if self.levels else 0
        self.steps: dict[int, int] = {-1: DEEPEST_TOLD}  # up from the body to an element around
        index = first if self.levels else -1
        while index >= 0:
            self.steps[index] = len(self.steps) - 1
            index = self.parents[index]

    def holds(self, index: int) -> bool:
        return self.first <= index < self.end

    def distance(self, index: int) -> int:
        """Levels inside the body; outside of it -1 and below, for the levels up to meet it."""
        if self.first <= index < self.end:
            return min(self.levels[index] - self.level, DEEPEST_TOLD)
        passed = []
        while index not in self.steps:
            passed.append(index)
            index = self.parents[index]
        steps = self.steps[index]
        for index in passed:
            self.steps[index] = steps
        return -1 - min(steps, DEEPEST_TOLD)
