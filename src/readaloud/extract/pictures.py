"""Pictures: those of the article, and the small ones that stand for words."""

from lxml import etree

from readaloud.extract.attributes import LONGEST_TARGET
from readaloud.extract.drafts import Words
from readaloud.extract.head import Lines
from readaloud.extract.icons import is_alone, said_by
from readaloud.extract.leaves import Context, Leaf, Page
from readaloud.extract.marking import Marking
from readaloud.extract.structures import integer
from readaloud.extract.visible import visible_text
from readaloud.extract.words import tidy

CLOSING = frozenset(",.;:!?)")  # no space stands before these


class Pictures:
    """Gives figures their pictures, and lines the words that pictures stand for.

    Those that stand in no figure wait for the end of their line.
    """

    def __init__(self, page: Page, marks: Marking, lines: Lines) -> None:
        self.page = page
        self.marks = marks
        self.lines = lines
        self.waiting: list[Context] = []

    def add_to(self, element: int) -> None:
        """Make leaves of those that wait."""
        for image in self.waiting:
            self.page.leaves.append(Leaf(Words(), "img", element, image))
        self.waiting.clear()

    def read(
        self, node: etree._Element, context: Context | None, element: int, *, in_control: bool
    ) -> None:
        alt = tidy(node.get("alt") or "")
        figure = context
        while figure is not None and figure.kind != "figure":
            figure = figure.parent
        if figure is not None:
            if not figure.src:
                figure.src, figure.alt = src_of(node), figure.alt or alt
        elif not alt or self.marks.links or self.say(node, context, in_control=in_control):
            return
        elif is_picture(node, alt):
            image = Context("figure", context, element)
            image.alt, image.src = alt, src_of(node)
            self.waiting.append(image)

    def read_icon(self, node: etree._Element, context: Context | None, *, in_control: bool) -> None:
        """Read a picture that is drawn on the page, or the words that stand in its place."""
        if node.tag == "svg":
            if len(node):
                self.lines.see_all(node.iterdescendants())
            if node.get("role") == "img" and not self.marks.links:
                self.say(node, context, in_control=in_control)
        else:
            text = visible_text(node, self.lines)
            may_stand = not text or is_alone(node)
            is_named = may_stand and self.say(node, context, in_control=in_control)
            if text and not is_named:
                self.marks.buffer.add(text)

    def say(self, node: etree._Element, context: Context | None, *, in_control: bool) -> bool:
        """Add the words that a picture stands for, where it stands for any."""
        buffer = self.marks.buffer
        begins = not buffer.parts or buffer.parts[-1] == "\n"
        said = "" if in_control else said_by(node, context, begins=begins)
        if said:
            buffer.gap = True
            buffer.add(said)
            buffer.gap = (node.tail or " ")[0] not in CLOSING
        return bool(said)


def src_of(node: etree._Element) -> str:
    src = (node.get("src") or node.get("data-src") or "").strip()
    return "" if src.startswith("data:") else src[:LONGEST_TARGET]


def is_picture(node: etree._Element, alt: str) -> bool:
    """Tell a picture of the article from an icon, an avatar or a counting pixel."""
    sizes = [integer(node.get(name), 400) for name in ("width", "height")]
    return min(sizes) >= 100 and " " in alt
