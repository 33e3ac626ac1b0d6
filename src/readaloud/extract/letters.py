"""Boxes in which readers give their e-mail address: for letters, for an account, to comment."""

from collections.abc import Sequence

from readaloud.extract.leaves import Page
from readaloud.extract.safety import advises_to_get_help

LONGEST = 500  # characters of such a box
MOST_LINES = 12
LONGEST_LINE = 260  # a longer one is a paragraph of the article
MOST_OF_ARTICLE = 0.3  # a box that holds more of what was kept is no mere offer
MOST_FIELDS = 20  # each costs a look at all lines
LEVELS = 8  # boxes around a field


def drop_letters(page: Page, reasons: list[str]) -> None:
    """Take the widest small box around each field for an address: a name need not tell of it.

    So the heading and the lines that invite to a letter go with the form, in any language.
    """
    kept = sum(
        len(leaf.words.text) for leaf, why in zip(page.leaves, reasons, strict=True) if not why
    )
    for field in page.fields[:MOST_FIELDS]:
        for place in places_of_offer(page, reasons, field, int(kept * MOST_OF_ARTICLE)):
            reasons[place] = reasons[place] or "promotion"


def places_of_offer(page: Page, reasons: Sequence[str], field: int, most: int) -> list[int]:
    """The places of the lines in the widest box around a field that is no more than an offer."""
    found: list[int] = []
    box = field
    for _ in range(LEVELS):
        if box < 0:
            break
        end = page.ends[box]
        places = [at for at, leaf in enumerate(page.leaves) if box <= leaf.element < end]
        if not is_offer(page, [at for at in places if not reasons[at]], min(most, LONGEST)):
            break
        found, box = places, page.parents[box]
    return found


def is_offer(page: Page, places: Sequence[int], longest: int) -> bool:
    """Whether what was kept of a box is a few short lines, of which none heads the article."""
    leaves = [page.leaves[place] for place in places]
    sizes = [len(leaf.words.text) for leaf in leaves]
    if len(sizes) > MOST_LINES or sum(sizes) > longest or max(sizes, default=0) > LONGEST_LINE:
        return False
    return not any(
        leaf.level == 1 or advises_to_get_help(leaf.words.text.lower()) for leaf in leaves
    )
