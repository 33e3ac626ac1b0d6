"""Drafts of blocks: words with marks, read from the tree, before anything has an id."""

from collections.abc import Iterator, Sequence
from dataclasses import field

from readaloud.model.article import Anchor, Mark
from readaloud.model.making import dataclass


@dataclass(slots=True)
class Words:
    """Text in reading form; the spans of its marks count within this text."""

    text: str = ""
    marks: Sequence[Mark] = ()


@dataclass(slots=True)
class HeadingDraft:
    anchor: Anchor
    level: int
    words: Words


@dataclass(slots=True)
class ParagraphDraft:
    anchor: Anchor
    words: Words


@dataclass(slots=True)
class ItemDraft:
    words: Words
    number: str = ""
    items: list["ItemDraft"] = field(default_factory=list)


@dataclass(slots=True)
class ListDraft:
    anchor: Anchor
    items: list[ItemDraft]
    ordered: bool = False


@dataclass(slots=True)
class CellDraft:
    words: Words
    is_header: bool = False
    column_span: int = 1
    row_span: int = 1


@dataclass(slots=True)
class TableDraft:
    anchor: Anchor
    caption: Words
    header: list[CellDraft]
    rows: list[list[CellDraft]]


@dataclass(slots=True)
class FigureDraft:
    anchor: Anchor
    words: Words
    alt: str = ""
    src: str = ""
    has_caption: bool = False


@dataclass(slots=True)
class QuoteDraft:
    anchor: Anchor
    words: Words
    cite: str = ""


@dataclass(slots=True)
class PreformattedDraft:
    anchor: Anchor
    words: Words


@dataclass(slots=True)
class DefinitionsDraft:
    anchor: Anchor
    entries: list[tuple[Words, Words]]


@dataclass(slots=True)
class IgnoreDraft:
    """An editor's word about the block that follows, the whole page, or nothing that was kept.

    Drafts with the same rule and `mark` are one ignore that reaches over several blocks.
    """

    rule: str
    reason: str
    until: str | None
    line: int
    whole_page: bool = False
    mark: int = 0
    is_lost: bool = False


BlockDraft = (
    ParagraphDraft
    | ListDraft
    | TableDraft
    | FigureDraft
    | QuoteDraft
    | PreformattedDraft
    | DefinitionsDraft
)
Draft = HeadingDraft | BlockDraft | IgnoreDraft


def words_of(draft: Draft) -> Iterator[Words]:
    """Every stretch of words in a draft, in reading order."""
    match draft:
        case ListDraft(items=items):
            for item in items:
                yield from item_words(item)
        case TableDraft(caption=caption, header=header, rows=rows):
            yield caption
            for row in (header, *rows):
                yield from (cell.words for cell in row)
        case DefinitionsDraft(entries=entries):
            for term, meaning in entries:
                yield term
                yield meaning
        case IgnoreDraft():
            return
        case _:
            yield draft.words


def item_words(item: ItemDraft) -> Iterator[Words]:
    """An item's own words, then those of the items under it."""
    waiting = [item]
    while waiting:
        current = waiting.pop()
        yield current.words
        waiting.extend(reversed(current.items))
