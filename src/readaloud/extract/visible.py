"""What of a page is seen: hidden boxes, the panels that open at a click, and the words of menus."""

import re

from lxml import etree

from readaloud.extract.tags import BLOCK, KINDS, MARK, MENU, MENU_ROLES, SKIP, kind_of
from readaloud.extract.words import tidy

UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
STREAMED = re.compile(r"S:[0-9a-f]+")
# Attributes without which an element is seen, and read by its tag and class alone.
TELLING = frozenset(
    (
        "hidden",
        "aria-hidden",
        "style",
        "role",
        "id",
        "name",
        "itemprop",
        "data-readaloud-ignore",
        "aria-controls",
    )
)


def is_hidden(node: etree._Element) -> bool:
    hidden = node.get("hidden")
    if hidden is not None and hidden != "until-found":
        # A page that streams in holds its parts in hidden boxes "S:0", "S:1" until a script runs.
        return not STREAMED.fullmatch(node.get("id") or "")
    if node.get("aria-hidden") == "true":
        return True
    style = node.get("style")
    return style is not None and UNSEEN.search(style) is not None


def kind_as_seen(node: etree._Element, kind: int, panels: set[str]) -> int:
    """The kind of a box or a part of a line by what its attributes say of it."""
    if kind == BLOCK and node.get("role") in MENU_ROLES:
        return MENU
    if is_hidden(node) and not (kind == BLOCK and is_panel(node, panels)):
        return SKIP
    return kind


def is_panel(node: etree._Element, panels: set[str]) -> bool:
    """A part of an accordion that is closed: readers open it at its heading.

    So are a region that a label names, and what a button within a heading opens; buttons
    elsewhere open menus, notices and forms.
    """
    role = node.get("role")
    if role == "region" and node.get("aria-labelledby"):
        return True
    return role in (None, "region") and node.get("id") in panels


def visible_text(root: etree._Element) -> str:
    """The words that a menu shows, as one line."""
    parts: list[str] = []
    node = root
    while True:
        kind = KINDS.get(node.tag) or kind_of(node)
        if kind <= MARK or kind == MENU or node is root:
            keys = node.keys()
            if not keys or TELLING.isdisjoint(keys) or not is_hidden(node):
                if node.text:
                    parts.append(node.text)
                if len(node):
                    node = node[0]
                    continue
        while node is not root:
            if node.tail:
                parts.append(node.tail)
            following = node.getnext()
            if following is not None:
                node = following
                break
            above = node.getparent()
            if above is None:
                break
            node = above
        if node is root:
            return tidy(" ".join(parts))
