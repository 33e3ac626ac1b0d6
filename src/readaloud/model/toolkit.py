"""Who plays: the rules, voice, encoder and formats that one run uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from readaloud.model.making import dataclass

if TYPE_CHECKING:
    # Not loaded at run time: what makes no sound must not cost the words for it.
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from readaloud.errors import VoiceError
    from readaloud.model.audit import Rule
    from readaloud.model.narration import Clip, Recording, SectionCue, Utterance
    from readaloud.model.publication import FolderFormat, Format, Stage


class Voice(Protocol):
    """Something that speaks. `name` and `rate_wpm` go into the cues."""

    name: str
    rate_wpm: int

    def speak(self, utterance: Utterance) -> Clip:
        """Say one utterance. Raises VoiceError; the voice is usable again afterwards."""

    def begin_section(self) -> None:
        """Start afresh, so that what follows sounds the same whatever was said before."""

    def close(self) -> None:
        """Let go of programs and memory."""


@runtime_checkable
class StreamingVoice(Voice, Protocol):
    """A voice that can be ahead of its listener, and that says exactly how it sounds.

    Two voices of one `identity` make the same sound of a section, byte for byte; it is part of
    the key under which speech is kept.
    """

    identity: str

    def speak_all(self, utterances: Iterable[Utterance]) -> Iterator[Clip | VoiceError]:
        """Say utterances in order; what cannot be said comes as the error that tells why."""


class SpeechCache(Protocol):
    """Keeps spoken sections from run to run. Keys are hexadecimal digests of what is said and how.

    A cache may forget anything at any time, and answers None for what it never had. Sound comes
    and goes in pieces: two minutes of it are 6 MB.
    """

    def get(self, key: str) -> BinaryIO | None:
        """What was kept, found whole, from its beginning. Whoever asked closes it."""

    def begin(self, key: str) -> SpeechEntry:
        """A place for more, to be kept or dropped at the end."""


class SpeechEntry(Protocol):
    """One section on its way into a cache. Nothing of it is found before `keep`."""

    def write(self, data: bytes, /) -> object: ...

    def keep(self) -> None: ...

    def drop(self) -> None: ...


Picture = Callable[[str, str], bytes]  # title and author -> a PNG, or b"" for none


def no_picture(title: str, author: str) -> bytes:
    """The cover of a recording that shall have none."""
    return b""


class Encoder(Protocol):
    """Takes sound piece by piece and gives the recording at the end."""

    def write(self, samples: bytes, rate_hz: int) -> None: ...

    def finish(self, title: str, author: str, sections: Sequence[SectionCue]) -> Recording: ...

    def discard(self) -> None:
        """Give up and leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Toolkit:
    rules: tuple[Rule, ...] = ()
    formats: tuple[Format, ...] = ()
    folder_formats: tuple[FolderFormat, ...] = ()
    voice: Callable[[str], Voice | None] | None = None  # language -> a voice for it, if any
    encoder: Callable[[], Encoder] | None = None
    speech: SpeechCache | None = None  # keeps spoken sections from run to run

    @property
    def needs(self) -> Stage:
        """How far down the line the chosen formats need an article to go."""
        wanted = {form.needs for form in self.formats}
        return next(stage for stage in ("narration", "audit", "article") if stage in wanted)
