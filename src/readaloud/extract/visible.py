"""What of a page is seen: hidden boxes, the panels that open at a click, and the words of menus."""

import re
from collections.abc import Mapping

from lxml import etree

from readaloud.extract.head import Lines
from readaloud.extract.tags import BLOCK, KINDS, MARK, MENU, MENU_ROLES, SKIP, kind_of
from readaloud.extract.words import tidy

Attributes = Mapping[str, str]

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


def attributes_of(node: etree._Element) -> Attributes:
    """All of them at once: quicker where more than two are asked for."""
    return dict(node.items())  # type: ignore[arg-type]  # lxml's stubs: they might be bytes


def is_hidden(attributes: Attributes) -> bool:
    hidden = attributes.get("hidden")
    if hidden is not None and hidden != "until-found":
        # A page that streams in holds its parts in hidden boxes "S:0", "S:1" until a script runs.
        return not STREAMED.fullmatch(attributes.get("id") or "")
    if attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and UNSEEN.search(style) is not None


def kind_as_seen(attributes: Attributes, kind: int, panels: set[str]) -> int:
    """The kind of a box or a part of a line by what its attributes say of it."""
    if kind == BLOCK and attributes.get("role") in MENU_ROLES:
        return MENU
    if is_hidden(attributes) and not (kind == BLOCK and is_panel(attributes, panels)):
        return SKIP
    return kind


def is_panel(attributes: Attributes, panels: set[str]) -> bool:
    """A part of an accordion that is closed: readers open it at its heading.

    So are a region that a label names, and what a button within a heading opens; buttons
    elsewhere open menus, notices and forms.
    """
    role = attributes.get("role")
    if role == "region" and attributes.get("aria-labelledby"):
        return True
    return role in (None, "region") and attributes.get("id") in panels


def is_shown(node: etree._Element) -> bool:
    """Whether a part of a menu is seen."""
    kind = KINDS.get(node.tag) or kind_of(node)
    if kind > MARK and kind != MENU:
        return False
    keys = node.keys()
    return not keys or TELLING.isdisjoint(keys) or not is_hidden(attributes_of(node))


def visible_text(root: etree._Element, lines: Lines) -> str:
    """The words that a menu shows, as one line; `lines` sees all that stands below it."""
    parts: list[str] = []
    tails: list[str] = []  # of the elements that are open
    node = root
    text, tail = root.text or "", ""
    while True:
        if node is root or is_shown(node):
            parts.append(text)
            if len(node):
                tails.append(tail)
                node = node[0]
                text, tail = lines.pass_by(node)
                continue
        else:
            lines.see_all(node.iterdescendants())
        parts.append(tail)
        following = node.getnext()
        while following is None or node is root:
            above = node.getparent()
            if node is root or above is None:
                return tidy(" ".join(parts))
            node = above
            parts.append(tails.pop())
            following = node.getnext()
        node = following
        text, tail = lines.pass_by(node)
