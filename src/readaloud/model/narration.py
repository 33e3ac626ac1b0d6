"""What is said and when it is heard. Times are integer milliseconds."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Cue:
    """When one sentence is heard, its pause not included."""

    sentence_id: str
    text: str
    spoken: str
    start_ms: int
    end_ms: int
    words: tuple[WordCue, ...] = ()


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
    cues: tuple[Cue, ...]
    sections: tuple[SectionCue, ...]
    voice: str
    rate_wpm: int
    faults: tuple[tuple[str, str], ...] = ()  # sentence id, what happened
