"""Keeps the sums of a run and passes them on as events."""

import time
from collections.abc import Callable
from dataclasses import replace

from readaloud.batch.events import Event
from readaloud.batch.outcome import Outcome


class Teller:
    """Told of every outcome, tells whoever shows progress."""

    def __init__(self, total: int, progress: Callable[[Event], None] | None) -> None:
        self.progress = progress
        self.began = time.monotonic()
        self.now = Event("start", total)
        self.send(self.now)

    def __call__(self, outcome: Outcome) -> None:
        if self.progress is None:
            return
        high, medium, low = self.now.findings
        more = outcome.findings
        made_ms = outcome.duration_ms if outcome.status == "done" else 0
        self.now = replace(
            self.now,
            kind="article",
            audio_ms=self.now.audio_ms + made_ms,
            findings=(high + more[0], medium + more[1], low + more[2]),
            elapsed_s=time.monotonic() - self.began,
            source=outcome.source,
            name=outcome.name,
            status=outcome.status,
            reason=outcome.reason,
            stages=outcome.stages,
            written=outcome.written,
            **{outcome.status: getattr(self.now, outcome.status) + 1},
        )
        self.send(self.now)

    def note(self, words: str) -> None:
        """Say something to people that is no outcome."""
        self.send(replace(self.bare(), kind="note", reason=words))

    def end(self) -> None:
        self.send(replace(self.bare(), kind="end"))

    def bare(self) -> Event:
        """The sums, without the article told of last."""
        elapsed_s = time.monotonic() - self.began
        plain = replace(self.now, source="", name="", status=None, reason="", stages=(), written=())
        return replace(plain, elapsed_s=elapsed_s)

    def send(self, event: Event) -> None:
        if self.progress is not None:
            self.progress(event)
