"""The page read once, as a flat run of leaves: the smallest blocks that hold text themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.drafts import Words
from readaloud.extract.words import WordBuffer, tidy


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


INLINE, BLOCK, MARK, SKIP, BREAK, IMAGE, COMMENT, MENU = range(1, 9)
KINDS = {
    **dict.fromkeys(
        names(
            "address article aside blockquote body button caption center dd details dialog dir div"
            " dl dt fieldset figcaption figure form frameset h1 h2 h3 h4 h5 h6 header hgroup"
            " hr html label legend li listing main menu ol p plaintext pre search section"
            " summary table tbody td tfoot th thead tr ul xmp select optgroup option object applet"
        ),
        BLOCK,
    ),
    **dict.fromkeys(names("a b strong em i mark abbr acronym dfn sup"), MARK),
    **dict.fromkeys(
        names(
            "script style template noscript iframe svg canvas audio video map"
            " datalist input textarea progress meter head link meta title"
            " base param source track noframes noembed area colgroup col rp rt"
        ),
        SKIP,
    ),
    "br": BREAK,
    "nav": MENU,
    "img": IMAGE,
}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
ACCORDION = 9  # a heading whose level follows from where it stands
STRUCTURES = {
    "ul": "list", "ol": "list", "menu": "list", "dir": "list", "li": "item",
    "dl": "definitions", "dt": "term", "dd": "term",
    "table": "table", "tr": "row", "td": "cell", "th": "cell", "caption": "caption",
    "figure": "figure", "figcaption": "figcaption", "blockquote": "quote", "pre": "pre",
    "listing": "pre", "plaintext": "pre", "xmp": "pre",
}  # fmt: skip
HOLDERS = {"item": ("list",), "term": ("definitions",), "cell": ("row",)}
TAG_HINTS = hints.TAGS
MENU_ROLES = names("navigation contentinfo search menu menubar dialog alertdialog")
SPECIAL = frozenset((*HEADINGS, *STRUCTURES, "summary", "button", "label", "legend"))
CONTROLS = names("button label legend")
CHOICES = names("select optgroup option")  # the rest of a page may stand in one left open
PREFORMATTED = names("pre listing plaintext xmp")
BOLD = names("b strong")
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
STREAMED = re.compile(r"S:[0-9a-f]+")
INK = re.compile(r"\s*readaloud:\s*ignore\b(.*)", re.I | re.S)
LONGEST_TARGET = 2_000
DEEPEST_PATH = 40


class Context:
    """A list, item, table, row, cell, figure, quote or entry that leaves stand in."""

    __slots__ = (
        "alt", "cells", "columns", "element", "headings", "is_header", "kind", "layout", "leaves",
        "line", "node", "number", "ordered", "parent", "row", "size", "spans", "src",
    )  # fmt: skip

    def __init__(
        self, kind: str, node: etree._Element, parent: "Context | None", element: int
    ) -> None:
        self.kind = kind
        self.node = node
        self.parent = parent
        self.element = element
        self.line = 0
        self.ordered = False
        self.number = 0
        self.row = -1
        self.cells = 0  # of a table: all cells; of a row: its cells so far
        self.columns = 0
        self.is_header = False
        self.spans = (1, 1)
        self.layout = False
        self.headings = 0
        self.leaves = 0
        self.size = 0
        self.alt = ""
        self.src = ""


@dataclass(slots=True, eq=False)
class Leaf:
    """One line or paragraph of the page. `element` is the index of the block that holds it."""

    words: Words
    tag: str
    element: int
    context: Context | None
    level: int = 0  # of a heading
    linked: int = 0  # characters inside links
    bold: int = 0  # characters inside b or strong
    control: bool = False  # the words of a button or label
    ignores: tuple["Ink", ...] = ()

    @property
    def text(self) -> str:
        return self.words.text


@dataclass(slots=True, eq=False)
class Ink:
    """An editor's ignore, as written in a comment or attribute."""

    text: str
    line: int
    whole_page: bool = False


@dataclass(slots=True)
class Element:
    """A block-level element of the page."""

    node: etree._Element
    tag: str
    parent: int
    mask: int
    level: int


@dataclass(slots=True, eq=False)
class Menu:
    """A part of the page that is never read for its article."""

    node: etree._Element
    text: str


@dataclass(slots=True)
class Page:
    """All that was read: elements in document order, leaves in reading order."""

    elements: list[Element] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    inks: list[Ink] = field(default_factory=list)
    depth: int = 0
    menus: list[Menu] = field(default_factory=list)


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

    def read(self, root: etree._Element) -> Page:
        """Walk the tree by its own links: this loop runs for every node, and is short for that."""
        node = root
        open_kinds: list[int] = []
        buffer = self.buffer
        kinds = KINDS.get
        role: str | None = None
        while True:
            kind = kinds(node.tag) or kind_of(node)
            if kind == BLOCK:
                role = node.get("role")
                if role is not None and role in MENU_ROLES:
                    kind = MENU
            if kind <= MARK and not is_hidden(node):
                if kind == BLOCK:
                    if buffer.parts or self.images:
                        self.flush()
                    self.open_block(node, role)
                elif kind == MARK:
                    self.open_inline(node)
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
                self.close(open_kinds.pop())
            if node is root:
                self.flush()
                return self.page

    def close(self, kind: int) -> None:
        if kind == BLOCK:
            if self.buffer.parts or self.images:
                self.flush()
            self.buffer.gap = False
            self.element, self.context, self.heading, over, controls, raw = self.frames.pop()
            self.controls, self.raw = controls, raw
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
                self.page.menus.append(Menu(node, text))

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
        tag = self.tag_of(self.element)
        leaf = Leaf(
            words,
            tag,
            self.element,
            self.context,
            level,
            self.linked,
            self.bold,
            (self.controls > 0 and not level) or tag in CHOICES,
            (*self.waiting, *self.over) if self.waiting or self.over else (),
        )
        self.waiting.clear()
        self.page.leaves.append(leaf)
        context = self.context
        while context is not None:
            context.leaves += 1
            context.size += len(words.text)
            context.headings += level > 0
            context = context.parent

    def tag_of(self, element: int) -> str:
        return self.page.elements[element].tag if element >= 0 else "body"

    def add_images(self) -> None:
        for image in self.images:
            self.page.leaves.append(Leaf(Words(), "img", self.element, image))
        self.images = []

    def open_block(self, node: etree._Element, role: str | None) -> None:
        tag = node.tag
        above = self.element
        self.frames.append(
            (above, self.context, self.heading, len(self.over), self.controls, self.raw)
        )
        self.buffer.gap = False
        names = node.get("class")
        mask = TAG_HINTS.get(tag, 0)
        if names:
            mask |= hints.mask_of_names(names)
        if value := node.get("id"):
            mask |= hints.mask_of_names(value)
        if role:
            mask |= hints.ROLES.get(role, 0)
        if value := node.get("itemprop"):
            mask |= hints.ITEMPROPS.get(value, 0)
        if (ignore := node.get("data-readaloud-ignore")) is not None:
            self.over.append(ink_of_attributes(node, ignore))
        page = self.page
        elements = page.elements
        level = elements[above].level + 1 if above >= 0 else 0
        self.element = len(elements)
        elements.append(Element(node, tag, above, mask, level))
        if level > page.depth:
            page.depth = level
        if tag in SPECIAL or role == "heading" or (names and "wp-caption" in names):
            self.open_special(node, tag, role, names or "")

    def open_special(self, node: etree._Element, tag: str, role: str | None, names: str) -> None:
        if tag in HEADINGS:
            self.heading = HEADINGS[tag]
        elif tag in STRUCTURES:
            self.open_structure(node, tag)
        elif role == "heading":
            self.heading = aria_level(node)
        elif tag == "div" and "wp-caption" in names:
            self.context = Context("figure", node, self.context, self.element)
        elif tag == "summary" or (tag == "button" and opens_panel(node)):
            self.heading = self.heading or ACCORDION
        self.controls += tag in CONTROLS
        self.raw += tag in PREFORMATTED

    def open_structure(self, node: etree._Element, tag: str) -> None:
        kind = STRUCTURES[tag]
        parent = self.context
        if kind in ("item", "term", "cell"):
            # A cell belongs to its row even where a page leaves tags out.
            while parent is not None and parent.kind not in HOLDERS[kind]:
                parent = parent.parent
            if parent is None:
                return
        context = Context(kind, node, parent, self.element)
        self.context = context
        if kind == "list":
            context.ordered = tag == "ol"
            context.number = integer(node.get("start"), 1) - 1
        elif kind == "item" and parent is not None:
            parent.number = integer(node.get("value"), parent.number + 1)
            context.number = parent.number
        elif kind == "term":
            context.is_header = tag == "dt"
        elif kind == "cell" and parent is not None:
            context.is_header = tag == "th"
            context.spans = (span_of(node.get("colspan")), span_of(node.get("rowspan")))
            parent.cells += 1
            if parent.parent is not None:
                parent.parent.cells += 1
                parent.parent.columns = max(parent.parent.columns, parent.cells)
        elif kind == "row" and parent is not None:
            above = node.getparent()
            context.is_header = above is not None and above.tag == "thead"
        elif kind == "quote":
            context.src = tidy(node.get("cite") or "")

    def open_inline(self, node: etree._Element) -> None:
        tag = node.tag
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
        self.links -= tag == "a"
        self.bolds -= tag in BOLD
        self.buffer.mark(kind, start, target)

    def read_image(self, node: etree._Element) -> None:
        alt = tidy(node.get("alt") or "")
        src = (node.get("src") or node.get("data-src") or "").strip()
        src = "" if src.startswith("data:") else src[:LONGEST_TARGET]
        figure = self.context
        while figure is not None and figure.kind != "figure":
            figure = figure.parent
        if figure is not None:
            if not figure.src:
                figure.src, figure.alt = src, figure.alt or alt
        elif alt and not self.links and is_picture(node, alt):
            image = Context("figure", node, self.context, self.element)
            image.alt, image.src = alt, src
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


def kind_of(node: etree._Element) -> int:
    """The kind of a node whose tag no table names: elements of scripts are boxes."""
    tag = node.tag
    if not isinstance(tag, str):
        return COMMENT
    if tag == "footer":
        inside = next(node.iterancestors("article", "main", "section"), None)
        return BLOCK if inside is not None else MENU
    return BLOCK if "-" in tag else INLINE


def is_hidden(node: etree._Element) -> bool:
    hidden = node.get("hidden")
    if hidden is not None and hidden != "until-found":
        # A page that streams in holds its parts in hidden boxes "S:0", "S:1" until a script runs.
        return not STREAMED.fullmatch(node.get("id") or "")
    if node.get("aria-hidden") == "true":
        return True
    style = node.get("style")
    return style is not None and UNSEEN.search(style) is not None


def visible_text(root: etree._Element) -> str:
    """The words that a menu shows, as one line."""
    parts: list[str] = []
    waiting: list[etree._Element | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if node is not root and node.tail:
            waiting.append(node.tail)
        kind = KINDS.get(node.tag) or kind_of(node)
        if (kind <= MARK or kind == MENU or node is root) and not is_hidden(node):
            waiting.extend(reversed(node))
            if node.text:
                waiting.append(node.text)
    return tidy(" ".join(parts))


def ink_of_attributes(node: etree._Element, ignore: str) -> Ink:
    parts = [ignore]
    for name in ("reason", "until"):
        if (value := node.get(f"data-readaloud-{name}")) is not None:
            parts.append(f'{name}="{value}"')
    return Ink(" ".join(parts), line_of(node))


def opens_panel(node: etree._Element) -> bool:
    """A button that opens a panel of text is that panel's heading."""
    return node.get("aria-expanded") is not None and node.get("aria-controls") is not None


def is_picture(node: etree._Element, alt: str) -> bool:
    """Tell a picture of the article from an icon, an avatar or a counting pixel."""
    sizes = [integer(node.get(name), 400) for name in ("width", "height")]
    return min(sizes) >= 100 and " " in alt


def aria_level(node: etree._Element) -> int:
    return min(max(integer(node.get("aria-level"), 2), 1), 6)


def integer(value: str | None, default: int) -> int:
    """A small whole number from an attribute, whatever stands in it."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else default


def span_of(value: str | None) -> int:
    return min(max(integer(value, 1), 1), 1000)


class Paths:
    """CSS paths of elements, made where one is asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.places: list[int] = []
        self.known: dict[int, str] = {}

    def __getitem__(self, index: int) -> str:
        if not self.places:
            self.places = list(places_of_type(self.page))
        element = self.page.elements[index]
        if index not in self.known:
            if element.parent < 0:
                self.known[index] = element.tag
            elif element.level > DEEPEST_PATH:
                self.known[index] = ""
            else:
                step = f"{element.tag}:nth-of-type({self.places[index]})"
                self.known[index] = f"{self[element.parent]} > {step}"
        return self.known[index]


def places_of_type(page: Page) -> Iterator[int]:
    """For each element its place among the parent's children of its tag."""
    counts: dict[tuple[int, str], int] = {}
    for element in page.elements:
        key = (element.parent, element.tag)
        counts[key] = place = counts.get(key, 0) + 1
        yield place
