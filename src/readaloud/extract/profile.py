"""The page as a whole: what its elements say about the leaves that they hold."""

from bisect import bisect_right
from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.body import LONG_LEAF, heaviest, worth_of
from readaloud.extract.companions import NOT_BODY
from readaloud.extract.leaves import Page

SIZES = (8, 16, 30, 50, 80, 120, 180, 260, 400, 700)
SHARES = (0.01, 0.03, 0.1, 0.25, 0.5, 0.8)
WIDE = 0.5  # an element that holds more of the page's text than this wraps the page
WRAPPERS = hints.BODY | hints.ARTICLE  # of the body and what wraps it
LIKELY = 0.8  # share of the running text that the guess at the body holds
DEEPEST_TOLD = 6
NOWHERE = ("", "", "")  # the look of what stands in no element


def density(part: int, whole: int) -> int:
    """A share in five classes: none, under a third, under two thirds, more, all."""
    if part <= 0:
        return 0
    if part >= whole:
        return 4
    return 1 + 3 * part // whole


class Alike:
    """Elements of one look: the running text, the number, size and links of their leaves."""

    __slots__ = ("count", "linked", "size", "worth")

    def __init__(self) -> None:
        self.worth = 0.0
        self.count = 0
        self.size = 0
        self.linked = 0


class Profile:
    """Columns by leaf, and sums by element; these end with a zero for what has no parent."""

    def __init__(self, page: Page) -> None:
        count = len(page.parents)
        leaves = page.leaves
        self.texts = [leaf.words.text for leaf in leaves]
        self.lengths = list(map(len, self.texts))
        self.linked = [leaf.linked for leaf in leaves]
        self.holders = [leaf.element for leaf in leaves]
        self.size_classes = bytes([bisect_right(SIZES, length) for length in self.lengths])
        self.link_classes = bytes(
            [
                density(linked, length) if linked else 0
                for linked, length in zip(self.linked, self.lengths, strict=True)
            ]
        )
        self.worths: list[float] = []
        self.groups: list[Alike] = []
        self.looks: dict[tuple[str, str], list[Alike]] = {}
        self.parents = [*page.parents, -1]
        self.sizes = [0] * (count + 1)
        self.gains = [0.0] * (count + 1)  # running text; less counts where it is apart
        self.fill(page)
        self.plain = sum(self.worths) or 1.0
        masks = page.masks
        self.ends = page.ends
        self.spread(masks)
        self.gain_steps = [share * (self.gains[0] or 1.0) for share in SHARES]
        self.plain_steps = [share * self.plain for share in SHARES]
        self.spread_masks(masks)
        self.body = LikelyBody(heaviest(self.parents, self.ends, self.gains, LIKELY), page)

    def fill(self, page: Page) -> None:
        """Add up what leaves hold, for each element and for those that look alike.

        A group of these is what has one tag and class in one class of place.
        """
        sizes, own, parents = self.sizes, self.gains, self.parents
        tags, names = page.tags, page.names
        add, put = self.worths.append, self.groups.append
        made: dict[tuple[str, str, str], Alike] = {}
        for leaf, index, size, linked in zip(
            page.leaves, self.holders, self.lengths, self.linked, strict=True
        ):
            look = NOWHERE
            if index >= 0:
                parent = parents[index]
                look = tags[index], names[index], names[parent] if parent >= 0 else ""
            group = made.get(look)
            if group is None:
                group = made[look] = Alike()
            put(group)
            group.count += 1
            group.size += size
            sizes[index] += size
            if linked:
                group.linked += linked
            if leaf.control:
                add(0.0)
                continue
            if linked:
                worth = worth_of(size, linked)
            else:
                worth = float(size) if size >= LONG_LEAF else size * 0.2
            add(worth)
            own[index] += worth
            group.worth += worth
        for (tag, names_held, _), group in made.items():
            self.looks.setdefault((tag, names_held), []).append(group)

    def spread(self, masks: Sequence[int]) -> None:
        """Add to each element what those below it hold."""
        parents, sizes, gains = self.parents, self.sizes, self.gains
        for index in range(len(masks) - 1, 0, -1):
            size = sizes[index]
            if size:
                parent = parents[index]
                sizes[parent] += size
                gain = gains[index]
                if gain:
                    mask = masks[index]
                    if mask & NOT_BODY and not mask & WRAPPERS:
                        gains[index] = gain = gain * 0.1
                    gains[parent] += gain

    def spread_masks(self, masks: Sequence[int]) -> None:
        """For each element its own hints, and all from the root down to it; wrappers have none."""
        limit = max(1, self.sizes[0]) * WIDE
        self.hints = [
            mask if size <= limit else 0 for mask, size in zip(masks, self.sizes, strict=False)
        ]
        self.hints.append(0)
        self.hints[0] = 0
        above = self.above = [0]
        add = above.append
        for mask, parent in zip(self.hints[1:], self.parents[1:], strict=True):
            add(above[parent] | mask if parent >= 0 else 0)


class LikelyBody:
    """A guess at the article's element, from the running text alone."""

    def __init__(self, first: int, page: Page) -> None:
        self.first = first
        self.end = page.ends[first]
        self.parents, self.levels = page.parents, page.levels
        self.level = self.levels[first] if self.levels else 0
        self.steps: dict[int, int] = {-1: DEEPEST_TOLD}  # up from the body to an element around
        index = first if self.levels else -1
        while index >= 0:
            self.steps[index] = len(self.steps) - 1
            index = self.parents[index]

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
