"""What a run tells while it goes: counted totals, and each article as it is finished."""

from typing import Literal

from readaloud.model.making import dataclass

Status = Literal["done", "unchanged", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `start` knows the total, `article` one outcome, `end` the sums.

    Counts are those of the run so far; `elapsed_s` is seconds since its start; `audio_ms` is
    the sound made so far, `findings` those of all articles told of (high, medium, low).
    `note` carries words for people in `reason`.
    """

    kind: Literal["start", "article", "note", "end"]
    total: int
    done: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    audio_ms: int = 0
    findings: tuple[int, int, int] = (0, 0, 0)
    elapsed_s: float = 0.0
    source: str = ""
    name: str = ""
    status: Status | None = None
    reason: str = ""
    stages: tuple[tuple[str, float], ...] = ()  # stage, milliseconds
    written: tuple[str, ...] = ()

    @property
    def finished(self) -> int:
        return self.done + self.unchanged + self.skipped + self.failed
