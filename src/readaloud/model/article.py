"""An article: metadata, and sections of blocks of sentences in reading order."""

from collections.abc import Iterator, Sequence
from typing import Literal

from readaloud.model.making import dataclass
from readaloud.model.span import Span as Span

MarkKind = Literal["link", "citation", "emphasis", "abbreviation"]


@dataclass(frozen=True, slots=True)
class Source:
    """One HTML page as bytes, and the name people know it by (usually its path)."""

    name: str
    data: bytes
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a block opens in the source HTML: a CSS path, and a line counted from 1."""

    path: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """Meaning laid over a part of a sentence.

    The span counts within the sentence's own text. The target is the address of a link, the
    text or address that a citation marker resolves to, the title of an abbreviation, or the
    element name of an emphasis.
    """

    kind: MarkKind
    span: Span
    target: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The thread through the program: one id for findings, cues, elements and overlays.

    The span counts within the text of the block (of the heading or title: its own text).
    """

    id: str
    text: str
    span: Span
    marks: tuple[Mark, ...] = ()

    def links(self) -> Iterator[Mark]:
        return (mark for mark in self.marks if mark.kind == "link")


@dataclass(frozen=True, slots=True)
class Paragraph:
    id: str
    anchor: Anchor
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One list item: its own text, then the items nested under it. `number` is what it shows."""

    sentences: tuple[Sentence, ...]
    items: tuple["Item", ...] = ()
    number: str = ""

    @property
    def text(self) -> str:
        return " ".join(s.text for s in self.sentences)

    def walk(self) -> Iterator["Item"]:
        yield self
        for item in self.items:
            yield from item.walk()


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list. Its text has every item, nested ones too, on a line of its own."""

    id: str
    anchor: Anchor
    text: str
    items: tuple[Item, ...]
    ordered: bool = False

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(s for top in self.items for item in top.walk() for s in item.sentences)


@dataclass(frozen=True, slots=True)
class Cell:
    sentences: tuple[Sentence, ...]
    is_header: bool = False
    column_span: int = 1
    row_span: int = 1

    @property
    def text(self) -> str:
        return " ".join(s.text for s in self.sentences)


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Its text is the caption, then each row on a line, cells parted by " | "."""

    id: str
    anchor: Anchor
    text: str
    caption: tuple[Sentence, ...]
    header: tuple[Cell, ...]
    rows: tuple[Row, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        cells = (cell for row in (self.header, *self.rows) for cell in row)
        return self.caption + tuple(s for cell in cells for s in cell.sentences)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. Its text is the caption, or the alternative text where there is no caption.

    `sentences` are those of `text`; `alt` is kept beside a caption that differs from it.
    """

    id: str
    anchor: Anchor
    text: str
    sentences: tuple[Sentence, ...]
    alt: str = ""
    src: str = ""
    has_caption: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation; `cite` names its source as the page does."""

    id: str
    anchor: Anchor
    text: str
    sentences: tuple[Sentence, ...]
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Preformatted:
    id: str
    anchor: Anchor
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    term: tuple[Sentence, ...]
    meaning: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Definitions:
    """A definition list. Its text has terms and meanings on lines of their own."""

    id: str
    anchor: Anchor
    text: str
    entries: tuple[Definition, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(s for e in self.entries for s in (*e.term, *e.meaning))


Block = Paragraph | ItemList | Table | Figure | Quote | Preformatted | Definitions


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it. The text before the first heading has none.

    Level 1 is the article itself; a section under the title has level 2.
    """

    id: str
    heading: Sentence | None
    level: int
    blocks: Sequence[Block]  # a tuple, but for long articles that are spoken
    sections: tuple["Section", ...] = ()
    anchor: Anchor = Anchor()

    def sentences(self) -> Iterator[Sentence]:
        """The heading, the blocks' sentences, then those of the sections inside."""
        if self.heading is not None:
            yield self.heading
        for block in self.blocks:
            yield from block.sentences
        for section in self.sections:
            yield from section.sentences()

    def own_sentences(self) -> Iterator[Sentence]:
        """The blocks' sentences, without the heading and without the sections inside."""
        for block in self.blocks:
            yield from block.sentences

    def walk(self) -> Iterator["Section"]:
        yield self
        for section in self.sections:
            yield from section.walk()


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the page's list of sources. `label` is the marker that points to it."""

    text: str
    href: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says about itself. Dates are ISO 8601; names keep their credentials."""

    title: Sentence
    authors: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    reviewed: str | None = None
    language: str = "en"
    canonical_url: str | None = None
    references: tuple[Reference, ...] = ()
    description: str = ""
    licence: str | None = None
    medical: tuple[tuple[str, str], ...] = ()  # schema.org MedicalWebPage: name, value


@dataclass(frozen=True, slots=True)
class Removal:
    """What cleaning took away, and why."""

    anchor: Anchor
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader of the result should know about the page or its treatment."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Article:
    """A page's article. `digest` is the SHA-256 of the source bytes in hexadecimal."""

    digest: str
    name: str
    metadata: Metadata
    sections: tuple[Section, ...]
    removals: tuple[Removal, ...] = ()
    notices: tuple[Notice, ...] = ()
    url: str | None = None
    ignores: tuple["Ignore", ...] = ()

    @property
    def title(self) -> str:
        return self.metadata.title.text

    def walk(self) -> Iterator[Section]:
        """Every section in reading order, outer before inner."""
        for section in self.sections:
            yield from section.walk()

    def blocks(self) -> Iterator[Block]:
        for section in self.walk():
            yield from section.blocks

    def sentences(self) -> Iterator[Sentence]:
        """The title, then every heading and sentence, in reading order."""
        if self.metadata.title.text:
            yield self.metadata.title
        for section in self.sections:
            yield from section.sentences()

    @property
    def text(self) -> str:
        """The body: blocks and headings parted by a blank line; neither title nor references.

        The alternative text of a picture is not on the page, and so not in its text.
        """
        return "\n\n".join(self.texts())

    def texts(self) -> Iterator[str]:
        """The blocks and headings of `text`."""
        for section in self.walk():
            if section.heading is not None:
                yield section.heading.text
            for block in section.blocks:
                if block.text and (not isinstance(block, Figure) or block.has_caption):
                    yield block.text


@dataclass(frozen=True, slots=True)
class Ignore:
    """An editor's inline word that a rule shall not apply here (see the audit's manual).

    It reaches over the sentences of the block it stands before (of all blocks inside, where it
    is an element's attribute); `("",)` is the whole page, and `()` nothing that was kept.
    """

    rule: str
    reason: str
    until: str | None
    sentence_ids: tuple[str, ...]
    line: int
