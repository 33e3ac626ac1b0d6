"""The tree read once, node by node, to leaves."""

import re

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.drafts import Words
from readaloud.extract.head import STATING, Head, Lines
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
from readaloud.extract.visible import (
    TELLING,
    Attributes,
    attributes_of,
    is_hidden,
    kind_as_seen,
    visible_text,
)
from readaloud.extract.words import WordBuffer, tidy

INK = re.compile(r"\s*readaloud:\s*ignore\b(.*)", re.I | re.S)
LONGEST_TARGET = 2_000
MOST_IDS = 20  # ids kept of one item
CLASS_ALONE = ["class"]
NOTHING: Attributes = {}
Frame = tuple[Context | None, int, int, int, int]
TAG_HINTS = hints.TAGS.get


def read_page(root: etree._Element) -> Page:
    """Read every visible leaf of the page, in reading order."""
    return read_all(root)[0]


def read_all(root: etree._Element) -> tuple[Page, Head]:
    """Read the leaves of the page, and what it says of itself, in one walk."""
    reader = Reader(Lines(Head(root)))
    return reader.read(root), reader.lines.finished()


class Reader:
    """Holds what is open while the tree goes by, node by node and without recursion."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
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
        self.frames: list[Frame | None] = []  # of boxes that change nothing: None
        self.inlines: list[tuple[str, str, str]] = []
        self.starts: list[int] = []
        self.images: list[Context] = []
        self.waiting: list[Ink] = []  # comments that wait for the next leaf
        self.over: list[Ink] = []  # attributes of elements that are open
        self.panels: set[str] = set()  # ids of what the buttons in headings open
        self.named: dict[str, tuple[str, int]] = {}  # class attributes with their hints

    def read(self, root: etree._Element) -> Page:
        """Walk the tree by its own links: this loop runs for every node, and is short for that.

        The lines see each node as it comes by. A second walk of their own took a tenth longer.
        """
        node = root
        open_kinds: list[int] = []
        open_tails: list[str | None] = []
        buffer, see = self.buffer, self.lines.see
        kinds = KINDS.get
        while True:
            tag, text, tail = node.tag, node.text, node.tail
            said = text if text and not text.isspace() else ""
            followed = tail if tail and not tail.isspace() else ""
            if said or followed or tag in STATING:
                see(node, tag, said, followed)
            kind = kinds(tag) or kind_of(node)
            if kind <= MARK:
                keys = node.keys()
                # One call tells that most elements have none of the attributes asked for below.
                tells = keys and keys != CLASS_ALONE and not TELLING.isdisjoint(keys)
                attributes = attributes_of(node) if tells else NOTHING
                if tells:
                    kind = kind_as_seen(attributes, kind, self.panels)
            if kind <= MARK:
                if kind == BLOCK:
                    if buffer.parts or self.images:
                        self.flush()
                    self.open_block(node, tag, node.get("class") if keys else None, attributes)
                elif kind == MARK:
                    self.open_inline(node, tag)
                if tells and (self.context is not None or self.heading):
                    self.keep_ids(attributes)
                if text:
                    if said or self.raw:
                        self.add(text)
                    else:
                        buffer.gap = True
                if len(node):
                    open_kinds.append(kind)
                    open_tails.append(tail)
                    node = node[0]
                    continue
                if kind != INLINE:
                    self.close(kind)
            elif kind == SKIP:
                if len(node):
                    self.lines.see_all(node.iterdescendants())
            else:
                self.read_void(node, kind)
            while node is not root:
                if tail:
                    if self.raw or not tail.isspace():
                        self.add(tail)
                    else:
                        buffer.gap = True
                following = node.getnext()
                if following is not None:
                    node = following
                    break
                above = node.getparent()
                if above is None:
                    break
                node = above
                tail = open_tails.pop()
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
            self.element = self.page.elements[self.element].parent
            frame = self.frames.pop()
            if frame is not None:
                self.context, self.heading, over, self.controls, self.raw = frame
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
        elif is_hidden(attributes_of(node)):
            self.lines.see_all(node.iterdescendants())
        else:
            self.flush()
            text = visible_text(node, self.lines)
            if text:
                self.page.menus.append(Menu(line_of(node), text))

    def add(self, chunk: str) -> None:
        count = self.buffer.add_raw(chunk) if self.raw else self.buffer.add(chunk)
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

    def open_block(
        self, node: etree._Element, tag: str, names: str | None, attributes: Attributes
    ) -> None:
        mask = TAG_HINTS(tag, 0)
        if names:
            # Equal ones are kept once, with their hints.
            known = self.named.get(names)
            if known is None:
                known = self.named[names] = (names, hints.mask_of_names(names))
            names = known[0]
            mask |= known[1]
        is_special = tag in SPECIAL or (names is not None and "wp-caption" in names)
        over = len(self.over)
        role = None
        if attributes:
            role = attributes.get("role")
            is_special = is_special or role == "heading"
            mask |= hints_of_attributes(attributes, role)
            if (ignore := attributes.get("data-readaloud-ignore")) is not None:
                self.over.append(ink_of_attributes(node, ignore))
        changes = is_special or over < len(self.over)
        self.frames.append(
            (self.context, self.heading, over, self.controls, self.raw) if changes else None
        )
        self.buffer.gap = False
        page, above = self.page, self.element
        elements = page.elements
        level = elements[above].level + 1 if above >= 0 else 0
        self.element = len(elements)
        elements.append(Element(tag, above, mask, level, line_of(node), names or ""))
        if level > page.depth:
            page.depth = level
        if is_special:
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
        elif tag == "summary" or (tag == "button" and panel_of(attributes_of(node)) is not None):
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

    def keep_ids(self, attributes: Attributes) -> None:
        """Keep what links may name within an item, and what a heading opens at a click."""
        if 0 < self.heading < ACCORDION and (panel := panel_of(attributes)):
            self.panels.add(panel)
        item = self.context
        while item is not None and item.kind != "item":
            item = item.parent
        if item is None or len(item.ids) >= MOST_IDS:
            return
        found = [value for value in (attributes.get("id"), attributes.get("name")) if value]
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


def hints_of_attributes(attributes: Attributes, role: str | None) -> int:
    mask = 0
    if value := attributes.get("id"):
        mask |= hints.mask_of_names(value)
    if role:
        mask |= hints.ROLES.get(role, 0)
    if value := attributes.get("itemprop"):
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


def panel_of(attributes: Attributes) -> str | None:
    """The panel of text that a button opens: the button is that panel's heading."""
    is_button = attributes.get("aria-expanded") is not None
    return attributes.get("aria-controls") if is_button else None


def is_picture(node: etree._Element, alt: str) -> bool:
    """Tell a picture of the article from an icon, an avatar or a counting pixel."""
    sizes = [integer(node.get(name), 400) for name in ("width", "height")]
    return min(sizes) >= 100 and " " in alt


def aria_level(node: etree._Element) -> int:
    return min(max(integer(node.get("aria-level"), 2), 1), 6)
