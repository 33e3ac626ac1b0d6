"""Where the article is on the page."""

from readaloud.extract import hints
from readaloud.extract.leaves import Leaf, Page

NOT_BODY = (
    hints.NAVIGATION | hints.COMMENTS | hints.SHARE | hints.RELATED | hints.PROMOTION
    | hints.SIDEBAR | hints.FOOTER | hints.CONTENTS | hints.FEEDBACK | hints.NOTICE | hints.FORM
)  # fmt: skip
SHARE_OF_TEXT = 0.8


def find_body(page: Page) -> int:
    """The index of the smallest element that holds nearly all of the page's running text."""
    gains = [0.0] * len(page.elements)
    for leaf in page.leaves:
        if leaf.element >= 0:
            gains[leaf.element] += worth(leaf)
    for index in range(len(gains) - 1, 0, -1):
        element = page.elements[index]
        if element.mask & NOT_BODY and not element.mask & (hints.BODY | hints.ARTICLE):
            gains[index] *= 0.1
        gains[element.parent] += gains[index]
    best = 0
    for index in range(1, len(gains)):
        if page.elements[index].parent == best and gains[index] >= SHARE_OF_TEXT * gains[best] > 0:
            best = index
    return best


def worth(leaf: Leaf) -> float:
    """How much a leaf looks like running text: its characters outside links, if it is long."""
    size = len(leaf.words.text)
    plain = size - leaf.linked
    if leaf.control or plain < 0.6 * size:
        return 0.0
    return float(plain) if size >= 80 else plain * 0.2
