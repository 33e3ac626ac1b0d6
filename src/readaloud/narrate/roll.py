"""The cues of a narration in order, held small: twenty hours of sound have 200,000 words."""

import marshal
import zlib
from collections.abc import Iterator, Sequence
from typing import overload

from readaloud.model.narration import Cue, WordCues

EACH = 256  # cues that are packed together; the last few stay as they are
WORD_BYTES = 16


class CueRoll(Sequence[Cue]):
    """Cues to which more are added at the end. It equals any sequence of the same cues.

    Packed, a cue costs 120 bytes; as an object with its words and texts it costs 750.
    """

    __slots__ = ("_blocks", "_last", "_open")

    def __init__(self) -> None:
        self._blocks: list[tuple[bytes, bytes]] = []  # what is said and when, the words
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
        words = [WordCues(cue.words).packed() for cue in cues]
        rows = [
            (cue.sentence_id, cue.text, cue.spoken, cue.start_ms, cue.end_ms, len(numbers))
            for cue, numbers in zip(cues, words, strict=True)
        ]
        numbers = b"".join(words)
        # Byte by byte of its size a word differs little from the one before it: a third less.
        planes = b"".join(numbers[at::WORD_BYTES] for at in range(WORD_BYTES))
        self._blocks.append((zlib.compress(marshal.dumps(rows), 1), zlib.compress(planes, 1)))

    def _unpack(self, number: int) -> Iterator[Cue]:
        said, planes = map(zlib.decompress, self._blocks[number])
        count = len(planes) // WORD_BYTES
        numbers = bytearray(len(planes))
        for at in range(WORD_BYTES):
            numbers[at::WORD_BYTES] = planes[at * count : (at + 1) * count]
        start = 0
        # Our own bytes from this run: marshal would not be safe with others.
        for sentence_id, text, spoken, start_ms, end_ms, size in marshal.loads(said):
            words = WordCues.of_packed(numbers[start : start + size])
            start += size
            yield Cue(sentence_id, text, spoken, start_ms, end_ms, words)

    def __len__(self) -> int:
        return EACH * len(self._blocks) + len(self._last)

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
        number, inside = divmod(range(len(self))[place], EACH)
        if number >= len(self._blocks):
            return self._last[range(len(self))[place] - EACH * len(self._blocks)]
        if self._open[0] != number:
            self._open = number, list(self._unpack(number))
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
