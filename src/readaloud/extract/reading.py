"""The tree read once, node by node, to leaves."""

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.attributes import (
    aria_level,
    hints_of_attributes,
    ink_of_attributes,
    is_for_address,
    line_of,
)
from readaloud.extract.drafts import Words
from readaloud.extract.glued import part_glued
from readaloud.extract.head import STATING, Head, Lines
from readaloud.extract.inks import ink_of_comment
from readaloud.extract.layout import mark_pages
from readaloud.extract.leaves import ACCORDION, Context, Ink, Leaf, Look, Menu, Page
from readaloud.extract.looks import OF_MENUS, OWN_HEADING, Looks, is_figure
from readaloud.extract.marking import Marking
from readaloud.extract.maths import math_text
from readaloud.extract.panels import Panels, panel_of
from readaloud.extract.pictures import CLOSING, Pictures
from readaloud.extract.structures import integer, make_context
from readaloud.extract.tags import (
    BLOCK,
    BREAK,
    CHOICES,
    COMMENT,
    CONTROLS,
    FIELD,
    HEADINGS,
    ICON,
    IMAGE,
    INLINE,
    KINDS,
    MARK,
    MATH,
    MENU,
    PREFORMATTED,
    ROLES,
    SKIP,
    STRUCK,
    STRUCTURES,
    heads_list,
    kind_of,
    menu_reason,
)
from readaloud.extract.visible import (
    TELLING,
    Attributes,
    attributes_of,
    holds_links_alone,
    is_hidden,
    kind_as_seen,
    visible_text,
)
from readaloud.extract.words import WordBuffer, collapsed, is_tidy

MOST_IDS = 20  # ids kept of one item
CLASS_ALONE = ["class"]
NOTHING: Attributes = {}
WITHIN = INLINE, MARK  # kinds of the parts of a line
Frame = tuple[Context | None, int, int, int, int]
MANY_ELEMENTS = 50_000  # their looks are spread out once the tree needs no memory
TOLD_BY_ROLE = frozenset(("heading", "button", *ROLES))
NAVIGATION = hints.NAVIGATION
MOST_REFUSED = 10  # boxes named as menus that are none; each costs a look at all it holds
CHANGING = 0  # a box that changes how its words are read; beside the kinds of tags.py


def read_page(root: etree._Element) -> Page:
    """Read every visible leaf of the page, in reading order."""
    page = read_all(root)[0]
    page.spread_looks()
    return page


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
        self.contexts: list[Context] = []  # all that were opened
        self.heading = 0
        self.is_titled = False  # whether the heading that was opened last has words already
        self.controls = 0
        self.marks = Marking(self.buffer, lines.head.bylines)
        self.frames: list[Frame] = []
        self.pictures = Pictures(self.page, self.marks, lines)
        self.images = self.pictures.waiting
        self.waiting: list[Ink] = []  # comments that wait for the next leaf
        self.over: list[Ink] = []  # attributes of elements that are open
        self.panels = Panels(self.page, lines.head.root)
        self.refused = 0  # boxes that are named as menus, and are none

    def read(self, root: etree._Element) -> Page:
        """Walk the tree by its own links: this loop runs for every node, and is short for that.

        The lines see each node as it comes by. A second walk of their own took a tenth longer.
        Boxes are opened and closed here, because most change nothing but where their words
        stand; calls for that took a tenth longer. What is open is held, because lxml looks for
        a parent that somebody holds, up to the root, whenever it lets go of a node.
        """
        node = root
        opened: list[tuple[etree._Element, int, str | None, str]] = []
        buffer, see, page = self.buffer, self.lines.see, self.page
        add = buffer.add
        parts, images, marks = buffer.parts, self.images, self.marks
        looks, parents, lines, known = page.looks, page.parents, page.lines, Looks()
        kinds, bylines = KINDS.get, self.lines.head.bylines
        while True:
            tag, text, tail = node.tag, node.text, node.tail
            said = text if text and not text.isspace() else ""
            followed = tail if tail and not tail.isspace() else ""
            if said or followed or tag in STATING:
                see(node, tag, said, followed)
            kind = kinds(tag) or kind_of(node)
            if kind <= MARK:
                keys = node.keys()
                names = (node.get("class") or "") if keys else ""
                if "uthor" in names or "yline" in names:
                    bylines.append(node)
                # One call tells that most elements have none of the attributes asked for below.
                if keys and keys != CLASS_ALONE and not TELLING.isdisjoint(keys):
                    attributes = attributes_of(node)
                    if attributes.get("itemprop") == "author":
                        bylines.append(node)
                    seen = kind_as_seen(attributes, kind, self.panels.ids)
                    is_answer = seen == SKIP and kind == BLOCK
                    if is_answer and self.panels.is_answer(node, self.element):
                        seen = BLOCK
                    kind = seen
                    if attributes.get("role") == "tablist" and self.panels.take_tabs(node):
                        kind = SKIP
                else:
                    attributes = NOTHING
                if kind == BLOCK:
                    look = known[tag, names]
                    if look[2] & NAVIGATION and self.is_menu(node, look):
                        kind = MENU
            if kind <= MARK:
                if kind == BLOCK:
                    if parts or images:
                        self.flush()
                    buffer.gap = False
                    parents.append(self.element)
                    self.element = len(looks)
                    looks.append(look)
                    lines.append(node.sourceline or 0)  # type: ignore[arg-type]  # lxml's stubs
                    if attributes or look[3]:
                        kind = self.open_special(node, look, attributes)
                elif kind == MARK:
                    marks.open(node, tag)
                if attributes and (self.context is not None or self.heading):
                    self.keep_ids(attributes)
                inside = len(node)
                if said:
                    if inside or kind in WITHIN or not self.add_line(said):
                        add(said)
                elif text:
                    if buffer.raw:
                        add(text)
                    else:
                        buffer.gap = True
                if inside:
                    opened.append((node, kind, tail, followed))
                    node = node[0]
                    continue
            else:
                if kind != SKIP:
                    self.read_void(node, kind)
                elif len(node):
                    self.lines.see_all(node.iterdescendants())
                kind = INLINE  # nothing to close
            while True:
                if kind == BLOCK:
                    if parts or images:
                        if len(parts) > 1 and len(node):
                            part_glued(node, buffer)
                        self.flush()
                    buffer.gap = False
                    self.element = parents[self.element]
                elif kind == MARK:
                    marks.close()
                elif kind != INLINE:
                    self.close(node)
                if not opened:
                    self.flush()
                    return self.finished()
                if followed:
                    add(followed)
                elif tail:
                    if buffer.raw:
                        add(tail)
                    else:
                        buffer.gap = True
                following = node.getnext()
                if following is not None:
                    node = following
                    break
                node, kind, tail, followed = opened.pop()

    def is_menu(self, box: etree._Element, look: Look) -> bool:
        """Whether a box that is named as a menu holds nothing but links."""
        if look[2] & ~OF_MENUS or self.refused >= MOST_REFUSED:
            return False
        if holds_links_alone(box):
            return True
        self.refused += 1
        return False

    def finished(self) -> Page:
        """The page, with what its structures hold in all."""
        # Those inside come after those around them, and add up to them.
        for context in reversed(self.contexts):
            if (around := context.parent) is not None:
                around.leaves += context.leaves
                around.size += context.size
                around.headings += context.headings
        mark_pages(self.contexts)
        if len(self.page.looks) < MANY_ELEMENTS:
            self.page.spread_looks()
        return self.page

    def close(self, box: etree._Element) -> None:
        """Close a box that changed how its words are read."""
        if self.buffer.parts or self.images:
            if len(self.buffer.parts) > 1 and len(box):
                part_glued(box, self.buffer)
            self.flush()
        self.buffer.gap = False
        self.element = self.page.parents[self.element]
        self.context, self.heading, over, self.controls, self.buffer.raw = self.frames.pop()
        del self.over[over:]

    def read_void(self, node: etree._Element, kind: int) -> None:
        """What is no part of the walk: a line break, a picture, a formula, a whole menu."""
        if kind == BREAK:
            if not self.buffer.break_line():
                self.flush()
        elif kind == IMAGE:
            self.pictures.read(node, self.context, self.element, in_control=self.controls > 0)
        elif kind == ICON:
            self.pictures.read_icon(node, self.context, in_control=self.controls > 0)
        elif kind == COMMENT:
            self.read_comment(node)
        elif kind == FIELD:
            if is_for_address(node):
                self.page.fields.append(self.element)
        elif is_hidden(attributes_of(node)):
            self.lines.see_all(node.iterdescendants())
        elif kind == MATH:
            self.lines.see_all(node.iterdescendants())
            if text := math_text(node):
                self.buffer.add(text)
        else:
            is_struck = kind == STRUCK
            if not is_struck or KINDS.get(node.tag) == BLOCK:
                self.flush()
            if node.tag in ("td", "th"):  # the cells behind it keep their columns
                make_context(node, str(node.tag), self.context, self.element)
            if text := visible_text(node, self.lines):
                buffer = self.buffer
                buffer.gap = buffer.gap and not (is_struck and (node.tail or " ")[0] in CLOSING)
                reason = "struck-out" if is_struck else menu_reason(node)
                self.page.menus.append(Menu(line_of(node), text, reason))

    def flush(self) -> None:
        """Make a leaf of the words gathered so far."""
        buffer = self.buffer
        if buffer.parts:
            if self.marks.opened:
                self.marks.part()
            words = buffer.take()
            if words.text:
                self.add_leaf(words)
            self.marks.begin_line()
        elif self.marks.opened:
            self.marks.go_on()
        if self.images:
            self.pictures.add_to(self.element)

    def add_line(self, said: str) -> bool:
        """Make a leaf of all that a box holds, where that is plain text; nothing else is open."""
        if self.marks.opened or self.buffer.raw:
            return False
        if is_tidy(said):
            text = said.strip(" ")
        elif not (text := collapsed(said)).isprintable():
            return False
        self.add_leaf(Words(text))
        return True

    def add_leaf(self, words: Words) -> None:
        level, element, context, marks = self.heading, self.element, self.context, self.marks
        if 0 < level < ACCORDION and self.controls and self.is_titled:
            level = 0  # a button beside the words of a heading
        self.is_titled = self.is_titled or level > 0
        tag = self.page.looks[element][0] if element >= 0 else "body"
        ignores: tuple[Ink, ...] = ()
        if self.waiting or self.over:
            ignores = (*self.waiting, *self.over)
            self.waiting.clear()
        control = (self.controls > 0 and not level) or tag in CHOICES
        self.page.leaves.append(
            Leaf(words, tag, element, context, level, marks.linked, marks.bold, control, ignores)
        )
        if context is not None:
            context.leaves += 1
            context.size += len(words.text)
            if level:
                context.headings += 1

    def add_label(self, label: str) -> None:
        """Make of a tab's label the heading of the panel that opens."""
        around, self.heading = self.heading, ACCORDION
        self.add_leaf(Words(label))
        self.heading = around

    def open_special(self, node: etree._Element, look: Look, attributes: Attributes) -> int:
        """Take in what is special about a box; give CHANGING where it changes what is inside."""
        tag, names, mask, is_special = look
        over = len(self.over)
        role = attributes.get("role")
        if attributes:
            is_special = is_special or role in TOLD_BY_ROLE
            told = mask | hints_of_attributes(attributes, role)
            if told != mask:
                self.page.looks[-1] = (tag, names, told, is_special)
            if (ignore := attributes.get("data-readaloud-ignore")) is not None:
                self.over.append(ink_of_attributes(node, ignore))
        if self.panels.tabs.labels and (label := self.panels.tabs.label(node)):
            self.add_label(label)
        if not is_special and over == len(self.over):
            return BLOCK
        raw = self.buffer.raw
        around = self.context
        self.frames.append((around, self.heading, over, self.controls, raw))
        if tag in HEADINGS:
            self.heading, self.is_titled = HEADINGS[tag], False
        elif is_figure(tag, names):
            self.context = Context("figure", around, self.element)
        elif tag in STRUCTURES:
            self.context = make_context(node, tag, around, self.element)
        elif role == "heading":
            self.heading, self.is_titled = aria_level(node), False
        elif (
            role == "button"
            and tag == "div"
            and self.panels.opens_panel(node, attributes, self.element)
        ):
            self.heading = self.heading or ACCORDION
        elif role in ROLES:
            self.context = make_context(node, ROLES[role], around, self.element)
        elif tag.endswith(OWN_HEADING):
            self.heading = min(integer(node.get("level"), 0), 6)
        elif tag == "summary" or (tag == "button" and self.panels.opens_at(node, self.element)):
            self.heading = self.heading or ACCORDION
        if self.context is not None and self.context is not around:
            self.contexts.append(self.context)
        self.controls += tag in CONTROLS and not heads_list(node)
        self.buffer.raw += tag in PREFORMATTED
        return CHANGING

    def keep_ids(self, attributes: Attributes) -> None:
        """Keep what links may name within an item, and what a heading opens at a click."""
        if 0 < self.heading < ACCORDION and (panel := panel_of(attributes)):
            self.panels.ids.add(panel)
        item = self.context
        while item is not None and item.kind != "item":
            item = item.parent
        if item is None or len(item.ids) >= MOST_IDS:
            return
        found = [value for value in (attributes.get("id"), attributes.get("name")) if value]
        if found:
            item.ids = [*item.ids, *found]

    def read_comment(self, node: etree._Element) -> None:
        ink = ink_of_comment(node, is_first=self.element < 1)
        if ink is not None:
            self.page.inks.append(ink)
            if not ink.whole_page:
                self.flush()
                self.waiting.append(ink)
