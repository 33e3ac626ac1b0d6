"""An article held small while it is spoken: its blocks packed, and made again as they are read."""

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import overload

from readaloud.model.article import Article, Block, Section

EACH = 32  # blocks that are packed together


class PackedBlocks(Sequence[Block]):
    """The blocks of a section as a sixth of their size. It equals any sequence of the same blocks.

    They are made anew each time they are asked for: go through them in order.
    """

    __slots__ = ("_count", "_lots")

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._count = len(blocks)
        self._lots = tuple(
            zlib.compress(pickle.dumps(tuple(blocks[at : at + EACH]), pickle.HIGHEST_PROTOCOL), 1)
            for at in range(0, len(blocks), EACH)
        )

    def _lot(self, number: int) -> tuple[Block, ...]:
        # Our own bytes from this process: pickle would not be safe with others.
        lot: tuple[Block, ...] = pickle.loads(zlib.decompress(self._lots[number]))
        return lot

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Block]:
        for number in range(len(self._lots)):
            yield from self._lot(number)

    @overload
    def __getitem__(self, place: int) -> Block: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Block, ...]: ...

    def __getitem__(self, place: int | slice) -> Block | tuple[Block, ...]:
        if isinstance(place, slice):
            return tuple(self)[place]
        number, inside = divmod(range(self._count)[place], EACH)
        return self._lot(number)[inside]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{self._count} blocks>"


def pack_article(article: Article) -> bytes:
    """An article as bytes, for the memory of this process alone.

    All of it, so that it can be let go whole: a heading that stays here and there would keep the
    memory around it from being of use.
    """
    small = replace(article, sections=tuple(packed(article.sections)))
    return pickle.dumps(small, pickle.HIGHEST_PROTOCOL)


def unpack_article(small: bytes) -> Article:
    """The article again, its blocks still packed: 0.1 in place of 0.5 KB a sentence."""
    article: Article = pickle.loads(small)
    return article


def packed(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        inner = tuple(packed(section.sections))
        yield replace(section, blocks=PackedBlocks(section.blocks), sections=inner)
