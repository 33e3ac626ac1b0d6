"""What the heading above a leaf, and the lines around it, say about the leaf."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import repeat

from readaloud.extract.leaves import Page
from readaloud.extract.profile import SIZES, Profile, density
from readaloud.extract.sums import Sum, Tables


def of_sections(page: Page, profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what stands in its run of lines, and the heading above them."""
    leaves, lengths = page.leaves, profile.lengths
    linked, worths, links = profile.linked, profile.worths, profile.link_classes
    for first, end, heading in runs_of(page, profile):
        start = first + (leaves[first].level > 0)
        size = sum(lengths[start:end])
        own = bisect_right(SIZES, size // 4)
        link = density(sum(linked[start:end]), size)
        worth = bisect_right(SIZES, int(sum(worths[first:end])) // 4)
        if start > first:
            yield known.headings[own, link, worth]
        if start < end:
            level = min(leaves[heading].level, 5) if heading >= 0 else 0
            above = links[heading] if heading >= 0 else 0
            yield from repeat(known.sections[own, link, worth, level, above], end - start)


def runs_of(page: Page, profile: Profile) -> Iterator[tuple[int, int, int]]:
    """Runs of leaves under one heading each: where it begins and ends, the place of the heading.

    A heading reaches no further than the smallest box around it and the line that follows it, so
    that the heading of a box within the article does not reach over what comes after the box.
    """
    leaves, parents, ends = page.leaves, profile.parents, profile.ends
    open_heads: list[tuple[int, int]] = []  # where each heading's reach ends, and its place
    first = 0
    count = len(leaves)
    for place, leaf in enumerate(leaves):
        index = leaf.element
        left = bool(open_heads) and index >= open_heads[-1][0]
        if (left or leaf.level) and place > first:
            yield first, place, open_heads[-1][1] if open_heads else -1
            first = place
        while open_heads and index >= open_heads[-1][0]:
            open_heads.pop()
        if leaf.level:
            following = leaves[place + 1].element if place + 1 < count else index
            around = parents[index]
            while around >= 0 and following >= ends[around]:
                around = parents[around]
            while open_heads and leaves[open_heads[-1][1]].level >= leaf.level:
                open_heads.pop()
            open_heads.append((ends[around] if around >= 0 else len(ends), place))
    if first < count:
        yield first, count, open_heads[-1][1] if open_heads else -1
