"""Tables of contents: lists, rows and runs of links to places on the page itself."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.lists import is_link

FEWEST_LINES = 3  # one below the other, in no list


def drop_contents(page: Page, reasons: list[str]) -> None:
    """A list of links to places on the page itself is its table of contents."""
    leading = [n for n, leaf in enumerate(page.leaves) if leaf.linked and leads_within(leaf)]
    if len(leading) < 2:
        return
    for run in runs_of(page.leaves, leading):
        if len(run) >= FEWEST_LINES:  # a table of contents without a list
            mark(reasons, run)
    led = set(leading)
    lists: dict[int, list[int]] = {}
    within: dict[int, int] = {}
    for place, leaf in enumerate(page.leaves):
        holder = leaf.context
        while holder is not None and holder.kind != "list":
            holder = holder.parent
        if holder is not None and not leaf.level:
            lists.setdefault(id(holder), []).append(place)
            within[id(holder)] = within.get(id(holder), 0) + (place in led)
    for key, places in lists.items():
        if len(places) > 1 and within[key] >= 0.8 * len(places):
            mark(reasons, places)


def runs_of(leaves: Sequence[Leaf], leading: Sequence[int]) -> Iterator[list[int]]:
    """The places of such links in runs, between which no other words stand and no heading."""
    run: list[int] = []
    for place, following in pairwise([*leading, len(leaves)]):
        if not leaves[place].level:
            run.append(place)
        if leaves[place].level or any(leaf.words.text for leaf in leaves[place + 1 : following]):
            yield run
            run = []
    yield run


def mark(reasons: list[str], places: Sequence[int]) -> None:
    for place in places:
        reasons[place] = reasons[place] or "table-of-contents"


def leads_within(leaf: Leaf) -> bool:
    if not leaf.linked or not leaf.words.marks:
        return False
    first = leaf.words.marks[0]
    return first.kind == "link" and first.target.startswith("#") and is_link(leaf)


def is_row_within(leaf: Leaf) -> bool:
    """Whether a line is no more than links to places on the page, two or more."""
    links = [mark for mark in leaf.words.marks if mark.kind == "link"]
    is_row = len(links) > 1 and all(one.target.startswith("#") for one in links)
    return is_row and is_link(leaf) and leaf.words.text[-1:] not in ".!?"
