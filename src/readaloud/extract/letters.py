"""Boxes in which readers give their e-mail address: for letters, for an account, to comment."""

from bisect import bisect_left
from collections.abc import Sequence

from readaloud.extract.leaves import Page
from readaloud.extract.lists import kept_size
from readaloud.extract.safety import advises_to_get_help

LONGEST = 500  # characters of such a box
MOST_LINES = 12
LONGEST_LINE = 260  # a longer one is a paragraph of the article
MOST_OF_ARTICLE = 0.3  # a box that holds more of what was kept is no mere offer
MOST_FIELDS = 20  # boxes with one
LEVELS = 8  # boxes around a field


def drop_letters(page: Page, reasons: list[str]) -> None:
    """Take the widest small box around each field for an address: a name need not tell of it.

    So the heading and the lines that invite to a letter go with the form, in any language.
    """
    if not page.fields:
        return
    longest = min(int(kept_size(page, reasons) * MOST_OF_ARTICLE), LONGEST)
    order = sorted(range(len(reasons)), key=lambda place: page.leaves[place].element)
    elements = [page.leaves[place].element for place in order]
    for field in list(dict.fromkeys(page.fields))[:MOST_FIELDS]:
        found: list[int] = []
        box = field
        for _ in range(LEVELS):
            if box < 0:
                break
            held = order[bisect_left(elements, box) : bisect_left(elements, page.ends[box])]
            if not is_small_box(page, [at for at in held if not reasons[at]], longest):
                break
            found, box = held, page.parents[box]
        for place in found:
            reasons[place] = reasons[place] or "promotion"


def is_small_box(page: Page, places: Sequence[int], longest: int) -> bool:
    """Whether what was kept of a box is a few short lines, of which none heads the article."""
    leaves = [page.leaves[place] for place in places]
    sizes = [len(leaf.words.text) for leaf in leaves]
    if len(sizes) > MOST_LINES or sum(sizes) > longest or max(sizes, default=0) > LONGEST_LINE:
        return False
    return not any(
        leaf.level == 1 or advises_to_get_help(leaf.words.text.lower()) for leaf in leaves
    )
