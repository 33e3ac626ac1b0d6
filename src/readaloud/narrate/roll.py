"""The cues of a narration in order, held small: twenty hours of sound have 200,000 words."""

import marshal
import zlib
from collections.abc import Iterator, Sequence
from typing import overload

from readaloud.model.narration import Cue, WordCues

EACH = 256  # cues that are packed together; the last few stay as they are


class CueRoll(Sequence[Cue]):
    """Cues to which more are added at the end. It equals any sequence of the same cues.

    Packed, a cue costs 80 bytes beside its text, which the article holds anyway; as an object
    with its words it costs 600.
    """

    __slots__ = ("_blocks", "_last", "_named", "_open")

    def __init__(self) -> None:
        self._blocks: list[bytes] = []
        self._named: list[tuple[str, str]] = []  # sentence id and text of each packed cue
        self._last: list[Cue] = []
        self._open: tuple[int, list[Cue]] = (-1, [])  # the block read last

    def append(self, cue: Cue) -> None:
        self._last.append(cue)
        if len(self._last) > EACH:  # one stays, for it may go on
            self._pack(self._last[:EACH])
            del self._last[:EACH]

    def replace_last(self, cue: Cue) -> None:
        self._last[-1] = cue

    def _pack(self, cues: list[Cue]) -> None:
        rows = [(c.spoken, c.start_ms, c.end_ms, WordCues(c.words).packed()) for c in cues]
        self._blocks.append(zlib.compress(marshal.dumps(rows), 1))
        self._named += [(cue.sentence_id, cue.text) for cue in cues]

    def _unpack(self, number: int) -> list[Cue]:
        rows = marshal.loads(zlib.decompress(self._blocks[number]))  # our own bytes, never read in
        named = self._named[number * EACH : (number + 1) * EACH]
        return [
            Cue(*name, spoken, start_ms, end_ms, WordCues.of_packed(words))
            for name, (spoken, start_ms, end_ms, words) in zip(named, rows, strict=True)
        ]

    def __len__(self) -> int:
        return len(self._named) + len(self._last)

    def __iter__(self) -> Iterator[Cue]:
        for number in range(len(self._blocks)):
            yield from self._unpack(number)
        yield from self._last

    @overload
    def __getitem__(self, place: int) -> Cue: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Cue, ...]: ...

    def __getitem__(self, place: int | slice) -> Cue | tuple[Cue, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        at = range(len(self))[place]
        if at >= len(self._named):
            return self._last[at - len(self._named)]
        number, inside = divmod(at, EACH)
        if self._open[0] != number:
            self._open = number, self._unpack(number)
        return self._open[1][inside]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Sequence)
            and len(self) == len(other)
            and all(mine == theirs for mine, theirs in zip(self, other, strict=True))
        )

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{len(self)} cues>"
