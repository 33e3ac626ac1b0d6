"""Pages that go on with the next article below the first: only the first is theirs."""

from collections.abc import Sequence

from readaloud.extract.leaves import Page
from readaloud.extract.titles import likeness

SAME = 0.8  # of a heading and the title, at least


def without_next_articles(page: Page, chosen: Sequence[bool], title: str) -> list[bool]:
    """Leave out each `article` with an h1 of its own beside the one that has the page's title."""
    headings = [leaf for leaf in page.leaves if leaf.level == 1 and leaf.tag == "h1"]
    titles: dict[int, str] = {}  # of each article, by its element
    for leaf in headings if len(headings) > 1 else ():
        if (box := article_around(page, leaf.element)) is not None:
            titles.setdefault(box, leaf.words.text)
    first = next((box for box, text in titles.items() if likeness(text, title) >= SAME), None)
    if first is None or len(titles) < 2:
        return list(chosen)
    others = [box for box in titles if box >= page.ends[first] or page.ends[box] <= first]
    return [
        keep and not any(box <= leaf.element < page.ends[box] for box in others)
        for keep, leaf in zip(chosen, page.leaves, strict=True)
    ]


def article_around(page: Page, element: int) -> int | None:
    """The innermost `article` around an element, or None."""
    while element >= 0 and page.tags[element] != "article":
        element = page.parents[element]
    return element if element >= 0 else None
