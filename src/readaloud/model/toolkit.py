"""Who plays: the rules, voice, encoder and formats that one run uses."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

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

    @property
    def needs(self) -> Stage:
        """How far down the line the chosen formats need an article to go."""
        wanted = {form.needs for form in self.formats}
        return next(stage for stage in ("narration", "audit", "article") if stage in wanted)
