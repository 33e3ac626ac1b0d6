"""The page as a flat run of leaves: the smallest blocks that hold text themselves."""

from array import array
from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from readaloud.extract.drafts import Words
from readaloud.model.making import dataclass

if TYPE_CHECKING:
    from readaloud.extract.signatures import Signature

Look = tuple[str, str, int, bool]  # tag, class, hints, and whether a box changes what is inside
ACCORDION = 9  # a heading whose level follows from where it stands
DEEPEST_PATH = 40


class Context:
    """A list, item, table, row, cell, figure, quote or entry that leaves stand in."""

    __slots__ = (
        "alt", "cells", "columns", "element", "headings", "ids", "is_header", "kind", "layout",
        "leaves", "number", "ordered", "parent", "presented", "size", "spans", "src", "step",
    )  # fmt: skip

    def __init__(self, kind: str, parent: "Context | None", element: int) -> None:
        self.kind = kind
        self.parent = parent
        self.element = element
        self.ordered = False
        self.step = 1  # from the number of one item of a list to that of the next
        self.number = 0  # of an item; of a cell: the column it begins in; of a row: its columns
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


@dataclass(slots=True, eq=False)
class Menu:
    """A part of the page that is never read for its article, and why."""

    line: int
    text: str
    reason: str = "navigation"


def integers() -> "array[int]":
    return array("i")


@dataclass(slots=True)
class Page:
    """All that was read: elements in document order, leaves in reading order.

    Of the block-level elements each thing asked for has a list of its own. One object for each
    took twice as long to make, and 20 MB more on a page of 20 MB.
    """

    looks: list[Look] = field(default_factory=list)  # until they are spread out
    tags: Sequence[str] = ()
    names: Sequence[str] = ()  # class attributes
    masks: Sequence[int] = ()  # what names, roles and tags hint at
    parents: list[int] = field(default_factory=list)  # -1 for what has none
    lines: "array[int]" = field(default_factory=integers)  # where it opens, from 1; 0: nobody knows
    leaves: list[Leaf] = field(default_factory=list)
    inks: list[Ink] = field(default_factory=list)
    menus: list[Menu] = field(default_factory=list)
    fields: list[int] = field(default_factory=list)  # elements in which one types an address
    signatures: "tuple[Signature, ...] | None" = None  # lines that name people, once looked for
    known_ends: list[int] = field(default_factory=list)
    known_levels: "array[int]" = field(default_factory=integers)

    def spread_looks(self) -> None:
        """Give tags, names and masks a list each."""
        if not self.looks:
            return
        self.tags = [look[0] for look in self.looks]
        self.names = [look[1] for look in self.looks]
        self.masks = [look[2] for look in self.looks]
        self.looks = []

    @property
    def levels(self) -> "array[int]":
        """For each element how many others it stands in."""
        if not self.known_levels:
            levels = self.known_levels
            for parent in self.parents:
                levels.append(levels[parent] + 1 if parent >= 0 else 0)
        return self.known_levels

    @property
    def depth(self) -> int:
        return max(self.levels, default=0)

    def mask_near(self, index: int, levels: int) -> int:
        """What the names of an element and of those around it hint at, so many in all."""
        mask = 0
        for _ in range(levels):
            if index < 0:
                break
            mask |= self.masks[index] if self.masks else self.looks[index][2]
            index = self.parents[index]
        return mask

    @property
    def ends(self) -> list[int]:
        """For each element the index after the last one inside, and one number more."""
        if not self.known_ends:
            self.known_ends = ends_of([*self.parents, -1])
        return self.known_ends


class Paths:
    """CSS paths of elements, made where one is asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.places: list[int] = []  # of an element among the parent's children of its tag
        self.known: dict[int, str] = {}  # of parents; only these are asked for again

    def __getitem__(self, index: int) -> str:
        page = self.page
        tag, parent = page.tags[index], page.parents[index]
        if parent < 0:
            return tag
        if page.levels[index] > DEEPEST_PATH:
            return ""
        above = self.known.get(parent)
        if above is None:
            above = self.known[parent] = self[parent]
            self.count_children(parent)
        return f"{above} > {tag}:nth-of-type({self.places[index]})"

    def count_children(self, parent: int) -> None:
        """Find the places of one element's children, passing by what is inside them."""
        tags, ends = self.page.tags, self.page.ends
        places = self.places = self.places or [0] * len(tags)
        counts: dict[str, int] = {}
        child = parent + 1
        while child < ends[parent]:
            tag = tags[child]
            places[child] = counts[tag] = counts.get(tag, 0) + 1
            child = ends[child]


def ends_of(parents: Sequence[int]) -> list[int]:
    """For each element the index after the last one inside; they stand in document order.

    `parents` ends with a -1 for what has none.
    """
    ends = list(range(1, len(parents) + 1))
    for index in range(len(parents) - 2, 0, -1):
        parent = parents[index]
        if ends[index] > ends[parent]:
            ends[parent] = ends[index]
    return ends
