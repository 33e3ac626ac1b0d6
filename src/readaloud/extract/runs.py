"""What the heading above a leaf, and the lines around it, say about the leaf."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from readaloud.extract.leaves import Page
from readaloud.extract.profile import SIZES, Profile, density
from readaloud.extract.sums import FURTHEST, Key, Sum, Tables

NO_HEADING = 0


def of_sections(
    page: Page, profile: Profile, known: Tables[Sum], links: bytes, says: Sequence[str]
) -> Iterator[Sum]:
    """For each leaf what stands in its run of lines, and the heading above them."""
    leaves, lengths = page.leaves, profile.lengths
    linked, worths = profile.linked, profile.worths
    heads = [leaf for leaf in leaves if leaf.level]
    levels = Counter(leaf.level for leaf in heads)
    same = Counter((leaf.level, names_at(page, leaf.element)) for leaf in heads)
    above = NO_HEADING
    since = 1
    for first, end, heading in runs_of(page, profile):
        leaf = leaves[first]
        start = first + (leaf.level > 0)
        size = sum(lengths[start:end])
        key: Key = (
            bisect_right(SIZES, size // 4),
            density(sum(linked[start:end]), size),
            bisect_right(SIZES, int(sum(worths[first:end])) // 4),
            min(end - start + 1, FURTHEST) // 2,
        )
        if start > first:
            alike_count = same[leaf.level, names_at(page, leaf.element)]
            heading_sum = known.headings[
                min(above, 5), since == 0, min(alike_count, 8) // 2, min(levels[leaf.level], 8) // 2
            ]
            yield known.sections[(*key, True)] + heading_sum
            above, since = leaf.level, 0
        if heading < 0:
            under = known.under[0, 0, ""]
        else:
            under = known.under[min(leaves[heading].level, 5), links[heading], says[heading]]
        common = known.sections[(*key, False)] + under
        for length in lengths[start:end]:
            yield common + known.since[min(since, FURTHEST) // 2]
            since += length > 0


def names_at(page: Page, index: int) -> str:
    return page.names[index] if index >= 0 else ""


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
