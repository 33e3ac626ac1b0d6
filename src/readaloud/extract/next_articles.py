"""Pages that go on with the next article below the first: only the first is theirs."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter

from readaloud.extract.dates import iso_date
from readaloud.extract.furniture import line_reason
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.titles import likeness

SAME = 0.8  # of a heading and the title, at least
FIRST_LINES = 5  # of an article, among which its byline stands
LONGEST_BYLINE = 80  # characters
MOST_BEHIND = 30  # articles; each costs a look at all lines


def without_next_articles(page: Page, chosen: Sequence[bool], title: str) -> list[bool]:
    """Leave out the articles beside the one that has the page's title.

    Each has an h1 of its own, or looks like the first and has a heading and a byline or date.
    """
    headings = [leaf for leaf in page.leaves if leaf.level == 1 and leaf.tag == "h1"]
    titles: dict[int, str] = {}  # of each article, by its element
    for leaf in headings:
        if (box := article_around(page, leaf.element)) is not None:
            titles.setdefault(box, leaf.words.text)
    first = next((box for box, text in titles.items() if likeness(text, title) >= SAME), None)
    if first is None:
        return list(chosen)
    others = [box for box in titles if box >= page.ends[first] or page.ends[box] <= first]
    others += islice(alike_behind(page, first), MOST_BEHIND)
    if not others:
        return list(chosen)
    spans = apart(page, others)
    return [
        keep and not is_within(leaf.element, spans)
        for keep, leaf in zip(chosen, page.leaves, strict=True)
    ]


def apart(page: Page, boxes: Sequence[int]) -> list[tuple[int, int]]:
    """The elements that some boxes hold, as spans that rise; a box within one of them is in it."""
    spans: list[tuple[int, int]] = []
    for box in sorted(boxes):
        if not spans or box >= spans[-1][1]:
            spans.append((box, page.ends[box]))
    return spans


def is_within(element: int, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, element, key=itemgetter(0)) - 1
    return at >= 0 and element < spans[at][1]


def alike_behind(page: Page, first: int) -> Iterator[int]:
    """The articles right behind the first, of its look, that are signed or dated."""
    look = page.names[first]
    box = page.ends[first]
    end = page.ends[page.parents[first]] if page.parents[first] >= 0 else 0
    while look and box < end:
        if page.tags[box] == "article" and page.names[box] == look and is_signed(page, box):
            yield box
        box = page.ends[box]


def is_signed(page: Page, box: int) -> bool:
    """Whether a box begins with a heading, and a byline or date below: chapters have none."""
    lines = list(islice(within(page, box), FIRST_LINES))
    return bool(lines) and lines[0].level > 0 and any(map(is_byline, lines[1:]))


def is_byline(leaf: Leaf) -> bool:
    text = leaf.words.text
    if len(text) > LONGEST_BYLINE:
        return False
    return line_reason(text) == "byline" or iso_date(text) is not None


def within(page: Page, box: int) -> Iterator[Leaf]:
    """The lines of a box that have words."""
    return (
        leaf for leaf in page.leaves if box <= leaf.element < page.ends[box] and leaf.words.text
    )


def article_around(page: Page, element: int) -> int | None:
    """The innermost `article` around an element, or None."""
    while element >= 0 and page.tags[element] != "article":
        element = page.parents[element]
    return element if element >= 0 else None
