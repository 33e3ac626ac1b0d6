"""The tree read once, node by node, to leaves."""

import re

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.drafts import Words
from readaloud.extract.leaves import ACCORDION, Context, Element, Ink, Leaf, Menu, Page
from readaloud.extract.structures import integer, make_context
from readaloud.extract.tags import (
    BLOCK,
    BOLD,
    BREAK,
    CHOICES,
    COMMENT,
    CONTROLS,
    HEADINGS,
    IMAGE,
    INLINE,
    KINDS,
    MARK,
    PREFORMATTED,
    SKIP,
    SPECIAL,
    STRUCTURES,
    kind_of,
)
from readaloud.extract.visible import TELLING, is_hidden, kind_as_seen, visible_text
from readaloud.extract.words import WordBuffer, tidy

INK = re.compile(r"\s*readaloud:\s*ignore\b(.*)", re.I | re.S)
LONGEST_TARGET = 2_000
MOST_IDS = 20  # ids kept of one item
CLASS_ALONE = ["class"]
TAG_HINTS = hints.TAGS.get


def read_page(root: etree._Element) -> Page:
    """Read every visible leaf of the page, in reading order."""
    return Reader().read(root)


class Reader:
    """Holds what is open while the tree goes by, node by node and without recursion."""

    def __init__(self) -> None:
        self.page = Page()
        self.buffer = WordBuffer()
        self.element = -1
        self.context: Context | None = None
        self.heading = 0
        self.controls = 0
        self.links = 0
        self.bolds = 0
        self.raw = 0  # preformatted elements that are open
        self.linked = 0
        self.bold = 0
        self.frames: list[tuple[int, Context | None, int, int, int, int]] = []
        self.inlines: list[tuple[str, str, str]] = []
        self.starts: list[int] = []
        self.images: list[Context] = []
        self.waiting: list[Ink] = []  # comments that wait for the next leaf
        self.over: list[Ink] = []  # attributes of elements that are open
        self.panels: set[str] = set()  # ids of what the buttons in headings open
        self.named: dict[str, tuple[str, int]] = {}  # class attributes with their hints

    def read(self, root: etree._Element) -> Page:
        """Walk the tree by its own links: this loop runs for every node, and is short for that."""
        node = root
        open_kinds: list[int] = []
        buffer = self.buffer
        kinds = KINDS.get
        while True:
            tag = node.tag
            kind = kinds(tag) or kind_of(node)
            if kind <= MARK:
                keys = node.keys()
                # One call tells that most elements have none of the attributes asked for below.
                tells = bool(keys) and keys != CLASS_ALONE and not TELLING.isdisjoint(keys)
                if tells:
                    kind = kind_as_seen(node, kind, self.panels)
            if kind <= MARK:
                if kind == BLOCK:
                    if buffer.parts or self.images:
                        self.flush()
                    self.open_block(node, tag, bool(keys), tells)
                elif kind == MARK:
                    self.open_inline(node, tag)
                if tells and (self.context is not None or self.heading):
                    self.keep_ids(node)
                text = node.text
                if text:
                    if text.isspace() and not self.raw:
                        buffer.gap = True
                    else:
                        self.add(text)
                if len(node):
                    open_kinds.append(kind)
                    node = node[0]
                    continue
                if kind != INLINE:
                    self.close(kind)
            elif kind > SKIP:
                self.read_void(node, kind)
            while node is not root:
                tail = node.tail
                if tail:
                    if tail.isspace() and not self.raw:
                        buffer.gap = True
                    else:
                        self.add(tail)
                following = node.getnext()
                if following is not None:
                    node = following
                    break
                above = node.getparent()
                if above is None:
                    break
                node = above
                kind = open_kinds.pop()
                if kind != INLINE:
                    self.close(kind)
            if node is root:
                self.flush()
                return self.page

    def close(self, kind: int) -> None:
        if kind == BLOCK:
            if self.buffer.parts or self.images:
                self.flush()
            self.buffer.gap = False
            self.element, self.context, self.heading, over, self.controls, self.raw = (
                self.frames.pop()
            )
            if over < len(self.over):
                del self.over[over:]
        elif kind == MARK:
            self.close_inline()

    def read_void(self, node: etree._Element, kind: int) -> None:
        """What holds no text: a line break, a picture, a comment, or a whole menu."""
        if kind == BREAK:
            if not self.buffer.break_line():
                self.flush()
        elif kind == IMAGE:
            self.read_image(node)
        elif kind == COMMENT:
            self.read_comment(node)
        elif not is_hidden(node):
            self.flush()
            text = visible_text(node)
            if text:
                self.page.menus.append(Menu(line_of(node), text))

    def add(self, chunk: str) -> None:
        buffer = self.buffer
        count = buffer.add_raw(chunk) if self.raw else buffer.add(chunk)
        if self.links:
            self.linked += count
        if self.bolds:
            self.bold += count

    def flush(self) -> None:
        """Make a leaf of the words gathered so far."""
        buffer = self.buffer
        if buffer.parts:
            for place, (kind, target, _) in enumerate(self.inlines):
                buffer.mark(kind, self.starts[place], target)
            words = buffer.take()
            if words.text:
                self.add_leaf(words)
            self.linked = self.bold = 0
        if self.starts:
            self.starts = [0] * len(self.starts)
        if self.images:
            self.add_images()

    def add_leaf(self, words: Words) -> None:
        level = self.heading
        element = self.element
        tag = self.page.elements[element].tag if element >= 0 else "body"
        ignores: tuple[Ink, ...] = ()
        if self.waiting or self.over:
            ignores = (*self.waiting, *self.over)
            self.waiting.clear()
        context = self.context
        control = (self.controls > 0 and not level) or tag in CHOICES
        self.page.leaves.append(
            Leaf(words, tag, element, context, level, self.linked, self.bold, control, ignores)
        )
        if context is not None:
            size = len(words.text)
            while context is not None:
                context.leaves += 1
                context.size += size
                context.headings += level > 0
                context = context.parent

    def add_images(self) -> None:
        for image in self.images:
            self.page.leaves.append(Leaf(Words(), "img", self.element, image))
        self.images = []

    def open_block(self, node: etree._Element, tag: str, has_attributes: bool, tells: bool) -> None:
        above = self.element
        self.frames.append(
            (above, self.context, self.heading, len(self.over), self.controls, self.raw)
        )
        self.buffer.gap = False
        mask = TAG_HINTS(tag, 0)
        names = node.get("class") if has_attributes else None
        if names:
            # Equal ones are kept once, with their hints.
            known = self.named.get(names)
            if known is None:
                known = self.named[names] = (names, hints.mask_of_names(names))
            names = known[0]
            mask |= known[1]
        role = None
        if tells:
            role = node.get("role")
            mask |= hints_of_attributes(node, role)
            if (ignore := node.get("data-readaloud-ignore")) is not None:
                self.over.append(ink_of_attributes(node, ignore))
        page = self.page
        elements = page.elements
        level = elements[above].level + 1 if above >= 0 else 0
        self.element = len(elements)
        elements.append(Element(tag, above, mask, level, line_of(node), names or ""))
        if level > page.depth:
            page.depth = level
        if tag in SPECIAL or role == "heading" or (names and "wp-caption" in names):
            self.open_special(node, tag, role, names or "")

    def open_special(self, node: etree._Element, tag: str, role: str | None, names: str) -> None:
        if tag in HEADINGS:
            self.heading = HEADINGS[tag]
        elif tag in STRUCTURES:
            self.context = make_context(node, tag, self.context, self.element)
        elif role == "heading":
            self.heading = aria_level(node)
        elif tag == "div" and "wp-caption" in names:
            self.context = Context("figure", self.context, self.element)
        elif tag == "summary" or (tag == "button" and panel_of(node) is not None):
            self.heading = self.heading or ACCORDION
        self.controls += tag in CONTROLS
        self.raw += tag in PREFORMATTED

    def open_inline(self, node: etree._Element, tag: str) -> None:
        kind, target = "", ""
        if tag == "a":
            href = node.get("href")
            self.links += 1
            if href is not None:
                kind, target = "link", href.strip()[:LONGEST_TARGET]
        elif tag in BOLD:
            self.bolds += 1
            kind, target = "emphasis", tag
        elif tag in ("em", "i", "mark"):
            kind, target = "emphasis", tag
        elif tag == "sup":
            kind = "sup"
        elif title := node.get("title"):
            kind, target = "abbreviation", tidy(title)
        self.inlines.append((kind, target, tag))
        self.starts.append(self.buffer.length)

    def close_inline(self) -> None:
        kind, target, tag = self.inlines.pop()
        start = self.starts.pop()
        if tag == "a":
            self.links -= 1
        elif tag in BOLD:
            self.bolds -= 1
        self.buffer.mark(kind, start, target)

    def keep_ids(self, node: etree._Element) -> None:
        """Keep what links may name within an item, and what a heading opens at a click."""
        if 0 < self.heading < ACCORDION and (panel := panel_of(node)):
            self.panels.add(panel)
        item = self.context
        while item is not None and item.kind != "item":
            item = item.parent
        if item is None or len(item.ids) >= MOST_IDS:
            return
        found = [value for value in (node.get("id"), node.get("name")) if value]
        if found:
            item.ids = [*item.ids, *found]

    def read_image(self, node: etree._Element) -> None:
        alt = tidy(node.get("alt") or "")
        figure = self.context
        while figure is not None and figure.kind != "figure":
            figure = figure.parent
        if figure is not None:
            if not figure.src:
                figure.src, figure.alt = src_of(node), figure.alt or alt
        elif alt and not self.links and is_picture(node, alt):
            image = Context("figure", self.context, self.element)
            image.alt, image.src = alt, src_of(node)
            self.images.append(image)

    def read_comment(self, node: etree._Element) -> None:
        found = INK.match(node.text or "") if isinstance(node, etree._Comment) else None
        if found is not None:
            ink = Ink(found[1].strip(), line_of(node), self.element < 1)
            self.page.inks.append(ink)
            if not ink.whole_page:
                self.flush()
                self.waiting.append(ink)


def line_of(node: etree._Element) -> int:
    """The line where an element opens, counted from 1; 0 where nobody knows."""
    line = node.sourceline
    return line if isinstance(line, int) else 0


def hints_of_attributes(node: etree._Element, role: str | None) -> int:
    mask = 0
    if value := node.get("id"):
        mask |= hints.mask_of_names(value)
    if role:
        mask |= hints.ROLES.get(role, 0)
    if value := node.get("itemprop"):
        mask |= hints.ITEMPROPS.get(value, 0)
    return mask


def src_of(node: etree._Element) -> str:
    src = (node.get("src") or node.get("data-src") or "").strip()
    return "" if src.startswith("data:") else src[:LONGEST_TARGET]


def ink_of_attributes(node: etree._Element, ignore: str) -> Ink:
    parts = [ignore]
    for name in ("reason", "until"):
        if (value := node.get(f"data-readaloud-{name}")) is not None:
            parts.append(f'{name}="{value}"')
    return Ink(" ".join(parts), line_of(node))


def panel_of(node: etree._Element) -> str | None:
    """The panel of text that a button opens: the button is that panel's heading."""
    return node.get("aria-controls") if node.get("aria-expanded") is not None else None


def is_picture(node: etree._Element, alt: str) -> bool:
    """Tell a picture of the article from an icon, an avatar or a counting pixel."""
    sizes = [integer(node.get(name), 400) for name in ("width", "height")]
    return min(sizes) >= 100 and " " in alt


def aria_level(node: etree._Element) -> int:
    return min(max(integer(node.get("aria-level"), 2), 1), 6)
