"""Pictures that stand for words: in a cell, within a line, before the words of an item."""

import re

from lxml import etree

from readaloud.extract.leaves import Context
from readaloud.extract.structures import integer
from readaloud.extract.tags import BLOCK, CELLS, INLINE, KINDS, MARK
from readaloud.extract.visible import attributes_of, is_hidden
from readaloud.extract.words import tidy

# Names that say what is drawn, and not what it means.
OF_DRAWING = re.compile(
    r"\b(?:icon|logo|bullet|image|picture|photo|graphic|arrow|chevron|spacer|divider|avatar|emoji"
    r"|link|window|copy|share|print|close|menu)s?\b|\.\w{3,4}$|[_{}\\<>/]",
    re.I,
)
# What says nothing before an item, where all others have it as well; in a cell it is the answer.
MARKS = re.compile(r"(?:green |red )?(?:tick|check(?:ed)?|cross|x)(?: ?-?mark)?", re.I)
LONGEST_NAME = 40  # characters
MOST_WORDS = 4  # of the name of a picture that is drawn as no other icon is
LARGEST_ICON, SMALLEST_PICTURE = 64, 100  # pixels
DRAWN = (".svg", ".gif", ".png")
BOXES = frozenset(("span", "i", "b", "em", "strong", "div", "p", "center"))
MOST_BOXES = 5  # around an icon


def said_by(node: etree._Element, context: Context | None, *, begins: bool) -> str:
    """The words that a picture stands for, or "" for an ornament and a picture of the article.

    `begins` tells that no words stand before it on its line.
    """
    name = name_of(node)
    if not 0 < len(name) <= LONGEST_NAME or OF_DRAWING.search(name) or not means_something(name):
        return ""
    if is_hidden(attributes_of(node)):
        return ""
    kind = context.kind if context is not None else ""
    box = alone_in(node)
    if kind == "cell" and is_only(box):
        return name if is_icon(node, name, SMALLEST_PICTURE) else ""
    if MARKS.fullmatch(name) or not is_icon(node, name, LARGEST_ICON):
        return ""
    if begins:
        return name if kind == "item" and has_words_after(box) else ""
    return name if box.tail and not box.tail.isspace() else ""


def name_of(node: etree._Element) -> str:
    name = node.get("alt") if node.tag == "img" else node.get("aria-label")
    if name is None and node.get("role") == "img":
        title = next((child for child in node if str(child.tag).endswith("title")), None)
        name = title.text if title is not None else None
    return tidy(name or "")


def means_something(name: str) -> bool:
    return any(map(str.isalnum, name))


def alone_in(node: etree._Element) -> etree._Element:
    """The outermost of the boxes that hold nothing but a picture."""
    for _ in range(MOST_BOXES):
        above = node.getparent()
        is_box = above is not None and above.tag in BOXES and above.get("role") not in CELLS
        if above is None or not is_box or not is_only(node):
            return node
        node = above
    return node


def is_alone(node: etree._Element) -> bool:
    """Whether a picture is all that the paragraph or cell around it holds."""
    return is_only(alone_in(node))


def is_only(node: etree._Element) -> bool:
    """Whether nothing stands beside an element in the one around it."""
    above = node.getparent()
    texts = (node.tail, above.text if above is not None else None)
    beside = any(text and not text.isspace() for text in texts)
    return not beside and node.getprevious() is None and node.getnext() is None


def has_words_after(box: etree._Element) -> bool:
    """Whether words, or a part of the line, follow on the same line."""
    if KINDS.get(box.tag) == BLOCK:
        return False
    if box.tail and not box.tail.isspace():
        return True
    following = box.getnext()
    return following is not None and KINDS.get(following.tag) in (INLINE, MARK)


def is_icon(node: etree._Element, name: str, largest: int) -> bool:
    """Whether a picture is small, or at least drawn and named in a few words."""
    if node.tag != "img":
        return True
    sizes = [integer(node.get(side), 0) for side in ("width", "height")]
    if any(sizes):
        return max(sizes) <= largest
    source = (node.get("src") or "").partition("?")[0].lower()
    return source.endswith(DRAWN) and name.count(" ") < MOST_WORDS
