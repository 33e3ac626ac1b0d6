"""What is said and when it is heard. Times are integer milliseconds."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from readaloud.model.making import dataclass
from readaloud.model.span import Span
from readaloud.model.spoken import Sound as Sound
from readaloud.model.spoken import Spoken as Spoken
from readaloud.model.spoken import SpokenWord as SpokenWord


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said, then a silence. Announcements of ours belong to no sentence (id "")."""

    sentence_id: str
    section_id: str
    text: str
    spoken: Spoken
    pause_ms: int
    tone: str = "plain"  # plain, heading, quote, note: how the voice sets it off


@dataclass(frozen=True, slots=True)
class WordEvent:
    """The engine began a word: its place in the spoken text, and the sample it begins at."""

    span: Span
    sample: int


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound of one utterance: mono signed 16-bit little-endian samples, silence not included."""

    samples: bytes
    rate_hz: int
    words: tuple[WordEvent, ...] = ()

    @property
    def length(self) -> int:
        """Number of samples."""
        return len(self.samples) // 2


@dataclass(frozen=True, slots=True)
class WordCue:
    """A stretch of the sentence's text, and when it is heard."""

    span: Span
    start_ms: int
    end_ms: int


class WordCues(Sequence[WordCue]):
    """Word cues in order, packed: a long article has hundreds of thousands of them.

    Packed, a word costs 16 bytes, where it would cost 170 as an object. It equals any sequence of
    the same cues; a slice of it is a tuple.
    """

    __slots__ = ("_numbers",)

    def __init__(self, words: Iterable[WordCue] = ()) -> None:
        numbers = array("I")
        for word in words:
            numbers.extend((word.span.start, word.span.end, word.start_ms, word.end_ms))
        self._numbers = numbers

    @classmethod
    def of_packed(cls, packed: bytes | bytearray) -> "WordCues":
        """The cues that `packed` gave."""
        made = cls()
        made._numbers.frombytes(packed)
        return made

    def packed(self) -> bytes:
        """The cues as bytes, for the memory of this machine alone."""
        return self._numbers.tobytes()

    def __len__(self) -> int:
        return len(self._numbers) // 4

    @overload
    def __getitem__(self, place: int) -> WordCue: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[WordCue, ...]: ...

    def __getitem__(self, place: int | slice) -> WordCue | tuple[WordCue, ...]:
        if isinstance(place, slice):
            return tuple(self._at(i) for i in range(*place.indices(len(self))))
        return self._at(range(len(self))[place])

    def _at(self, place: int) -> WordCue:
        start, end, start_ms, end_ms = self._numbers[4 * place : 4 * place + 4]
        return WordCue(Span(start, end), start_ms, end_ms)

    def __iter__(self) -> Iterator[WordCue]:
        numbers = iter(self._numbers)
        for start, end, start_ms, end_ms in zip(numbers, numbers, numbers, numbers, strict=True):
            yield WordCue(Span(start, end), start_ms, end_ms)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, WordCues):
            return self._numbers == other._numbers
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"WordCues({[*self]!r})"


@dataclass(frozen=True, slots=True)
class Cue:
    """When one sentence is heard, its pause not included."""

    sentence_id: str
    text: str
    spoken: str
    start_ms: int
    end_ms: int
    words: Sequence[WordCue] = ()


@dataclass(frozen=True, slots=True)
class SectionCue:
    id: str
    title: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes too many to carry: a private temporary file that whoever writes it out may move."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Recording:
    """Encoded sound. `suffix` is the format's file ending without a dot."""

    data: bytes | Stored
    media_type: str
    suffix: str
    duration_ms: int

    @property
    def size(self) -> int:
        return self.data.size if isinstance(self.data, Stored) else len(self.data)


@dataclass(frozen=True, slots=True)
class Narration:
    """A recording with its cues in reading order. `faults` name sentences nobody could speak."""

    recording: Recording
    cues: Sequence[Cue]  # tens of thousands, perhaps: go through them one by one
    sections: tuple[SectionCue, ...]
    voice: str
    rate_wpm: int
    faults: tuple[tuple[str, str], ...] = ()  # sentence id, what happened
