"""Blocks with more marks on their sentences than the page gave them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from readaloud.model.article import (
    Block,
    Cell,
    Definition,
    Definitions,
    Figure,
    Item,
    ItemList,
    Mark,
    Paragraph,
    Preformatted,
    Quote,
    Sentence,
    Table,
)

Extra = Callable[[str], tuple[Mark, ...]]


def mark_blocks(blocks: Sequence[Block], extra: Extra) -> Iterator[Block]:
    """Each block, its sentences with the marks that `extra` gives for their ids."""
    for block in blocks:
        if not any(extra(s.id) for s in block.sentences):
            yield block
            continue
        yield marked(block, extra)


def marked(block: Block, extra: Extra) -> Block:
    match block:
        case Paragraph() | Figure() | Quote() | Preformatted():
            return replace(block, sentences=sentences(block.sentences, extra))
        case ItemList():
            return replace(block, items=tuple(item(i, extra) for i in block.items))
        case Table():
            return replace(
                block,
                caption=sentences(block.caption, extra),
                header=tuple(cell(c, extra) for c in block.header),
                rows=tuple(tuple(cell(c, extra) for c in row) for row in block.rows),
            )
        case Definitions():
            return replace(
                block,
                entries=tuple(
                    Definition(sentences(e.term, extra), sentences(e.meaning, extra))
                    for e in block.entries
                ),
            )


def sentences(some: Sequence[Sentence], extra: Extra) -> tuple[Sentence, ...]:
    return tuple(replace(s, marks=s.marks + extra(s.id)) for s in some)


def item(one: Item, extra: Extra) -> Item:
    return replace(
        one,
        sentences=sentences(one.sentences, extra),
        items=tuple(item(i, extra) for i in one.items),
    )


def cell(one: Cell, extra: Extra) -> Cell:
    return replace(one, sentences=sentences(one.sentences, extra))
