"""The page as a flat run of leaves: the smallest blocks that hold text themselves."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from readaloud.extract.drafts import Words

ACCORDION = 9  # a heading whose level follows from where it stands
DEEPEST_PATH = 40


class Context:
    """A list, item, table, row, cell, figure, quote or entry that leaves stand in."""

    __slots__ = (
        "alt", "cells", "columns", "element", "headings", "ids", "is_header", "kind", "layout",
        "leaves", "number", "ordered", "parent", "presented", "size", "spans", "src",
    )  # fmt: skip

    def __init__(self, kind: str, parent: "Context | None", element: int) -> None:
        self.kind = kind
        self.parent = parent
        self.element = element
        self.ordered = False
        self.number = 0
        self.cells = 0  # of a table: all cells; of a row: its cells so far
        self.columns = 0
        self.is_header = False
        self.spans = (1, 1)
        self.presented = False  # of a table: its role says that it is none
        self.layout = False
        self.headings = 0
        self.leaves = 0
        self.size = 0
        self.alt = ""
        self.src = ""
        self.ids: list[str] | tuple[()] = ()  # of an item: what links to it may name


@dataclass(slots=True, eq=False)
class Ink:
    """An editor's ignore, as written in a comment or attribute."""

    text: str
    line: int
    whole_page: bool = False


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
    ignores: tuple[Ink, ...] = ()

    @property
    def text(self) -> str:
        return self.words.text


@dataclass(slots=True)
class Element:
    """A block-level element of the page, without its node: the tree is let go once it is read."""

    tag: str
    parent: int
    mask: int
    level: int
    line: int  # where it opens, from 1; 0 where nobody knows
    names: str = ""  # its class attribute


@dataclass(slots=True, eq=False)
class Menu:
    """A part of the page that is never read for its article."""

    line: int
    text: str


@dataclass(slots=True)
class Page:
    """All that was read: elements in document order, leaves in reading order."""

    elements: list[Element] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    inks: list[Ink] = field(default_factory=list)
    depth: int = 0
    menus: list[Menu] = field(default_factory=list)


class Paths:
    """CSS paths of elements, made where one is asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.places: list[int] = []
        self.known: dict[int, str] = {}

    def __getitem__(self, index: int) -> str:
        element = self.page.elements[index]
        if element.parent < 0:
            return element.tag
        if element.level > DEEPEST_PATH:
            return ""
        if not self.places:
            self.places = list(places_of_type(self.page))
        above = self.known.get(element.parent)
        if above is None:  # only these are asked for again
            above = self.known[element.parent] = self[element.parent]
        return f"{above} > {element.tag}:nth-of-type({self.places[index]})"


def places_of_type(page: Page) -> Iterator[int]:
    """For each element its place among the parent's children of its tag."""
    counts: dict[tuple[int, str], int] = {}
    for element in page.elements:
        key = (element.parent, element.tag)
        counts[key] = place = counts.get(key, 0) + 1
        yield place
