"""What of a page is seen: hidden boxes, the panels that open at a click, and the words of menus."""

import re
from collections.abc import Mapping

from lxml import etree

from readaloud.extract.head import STATING, Lines
from readaloud.extract.parse import last_within
from readaloud.extract.tags import (
    BLOCK,
    CELLS,
    ICON,
    INLINE,
    KINDS,
    MARK,
    MATH,
    MENU,
    MENU_ROLES,
    SKIP,
    STRUCK,
    kind_of,
)
from readaloud.extract.words import tidy

Attributes = Mapping[str, str]

UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
STREAMED = re.compile(r"S:[0-9a-f]+")
SHOWN = (INLINE, BLOCK, MARK, MENU, MATH, STRUCK)  # kinds of elements whose words a menu shows
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
    role = attributes.get("role")
    if kind == BLOCK and role in MENU_ROLES:
        return MENU
    if is_hidden(attributes) and not (kind == BLOCK and is_panel(attributes, panels)):
        return SKIP
    if role is not None and kind != BLOCK:
        if role == "img" and attributes.get("aria-label"):
            return ICON
        if role in CELLS:
            return BLOCK
    style = attributes.get("style")
    return STRUCK if style is not None and "line-through" in style else kind


def is_panel(attributes: Attributes, panels: set[str]) -> bool:
    """A part of an accordion that is closed: readers open it at its heading.

    So are a region that a label names, and what a tab or a button within a heading opens;
    buttons elsewhere open menus, notices and forms.
    """
    role = attributes.get("role")
    if role == "region" and attributes.get("aria-labelledby"):
        return True
    if role == "tabpanel" and attributes.get("aria-labelledby") in panels:
        return True
    return role in (None, "region", "tabpanel") and attributes.get("id") in panels


def is_plainly_deep(root: etree._Element, deepest: int) -> bool:
    """Whether boxes that never close, as on most deep pages, stand deeper than `deepest`.

    Found before the page is read, it need not be read twice.
    """
    chain = last_within(root)
    boxes = 0
    for node in chain if len(chain) > deepest else ():
        kind = KINDS.get(node.tag) or kind_of(node)
        if kind <= MARK:
            kind = kind_as_seen(attributes_of(node), kind, set())
        if kind > MARK:
            break  # what stands in it is not read
        boxes += kind == BLOCK
    return boxes > deepest + 1  # the outermost stands in none


def visible_text(root: etree._Element, lines: Lines) -> str:
    """The words that a menu shows, as one line; `lines` sees all that stands below it.

    As in the reader of the page, what is asked of each node is asked here, without a call.
    """
    parts: list[str] = [root.text or ""]
    opened: list[tuple[etree._Element, str]] = []  # elements, and what follows each
    if not len(root):
        return tidy(parts[0])
    node = root[0]
    while True:
        tag, text, tail = node.tag, node.text, node.tail
        said = text if text and not text.isspace() else ""
        followed = tail if tail and not tail.isspace() else ""
        if said or followed or tag in STATING:
            lines.see(node, tag, said, followed)
        if (KINDS.get(tag) or kind_of(node)) in SHOWN and is_shown(node):
            if said:
                parts.append(said)
            if len(node):
                opened.append((node, followed))
                node = node[0]
                continue
        elif len(node):
            lines.see_all(node.iterdescendants())
        if followed:
            parts.append(followed)
        following = node.getnext()
        while following is None:
            if not opened:
                return tidy(" ".join(parts))
            node, followed = opened.pop()
            parts.append(followed)
            following = node.getnext()
        node = following


def holds_links_alone(box: etree._Element) -> bool:
    """Whether all words and pictures of a box stand in links. Most others tell it at once."""
    text = box.text
    if text and not text.isspace():
        return False
    for node in box.iterdescendants():
        text, tail = node.text, node.tail
        says = node.tag == "img" or (text and not text.isspace())
        if says and node.tag != "a" and not is_in_link(node):
            return False
        if tail and not tail.isspace() and not is_in_link(node):
            return False
    return True


def is_in_link(node: etree._Element) -> bool:
    return next(node.iterancestors("a"), None) is not None


def is_shown(node: etree._Element) -> bool:
    """Whether an element of a menu is seen, by its attributes."""
    keys = node.keys()
    return not keys or TELLING.isdisjoint(keys) or not is_hidden(attributes_of(node))
