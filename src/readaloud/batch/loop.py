"""The one loop: outcomes in the order of the inputs, then what is about the whole folder."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from readaloud.batch.events import Event
from readaloud.batch.outcome import Layout, Outcome
from readaloud.batch.work import work
from readaloud.files.inputs import Input, Skipped
from readaloud.files.names import output_names
from readaloud.files.outputs import make_folder, write_asset
from readaloud.model.publication import Asset, Card
from readaloud.model.settings import Settings
from readaloud.toolkit import build

TAKEN = {"publication": ("index", "audit"), "flat": ()}  # audit/index.html, audit/audit.json


def run(
    inputs: Sequence[Input],
    formats: tuple[str, ...],
    settings: Settings,
    *,
    output: Path | None,
    layout: Layout = "flat",
    folder_formats: tuple[str, ...] = (),
    skipped: Sequence[Skipped] = (),
    progress: Callable[[Event], None] | None = None,
) -> Iterator[Outcome]:
    """Process every input and yield what became of it, in the order given.

    In the publication layout the folder's own files follow the last article, and run.json last.
    Raises SettingsError for tools that nobody offers and OutputError for a folder that cannot be
    used at all; all else is the outcome of its article.
    """
    tools = build(settings, formats, folder_formats)
    if output is not None:
        make_folder(output)
    names = output_names(inputs, taken=TAKEN[layout])
    tell = Teller(len(inputs) + len(skipped), progress)
    records: list[dict[str, object]] = []
    cards: list[Card] = []
    for passed in skipped:
        outcome = Outcome(passed.name, "", "skipped", passed.reason)
        records.append(record_of(outcome))
        tell(outcome)
        yield outcome
    for one in inputs:
        outcome = work(one, names[one], tools, settings, output, layout)
        records.append(record_of(outcome))
        if outcome.card is not None:
            cards.append(outcome.card)
        tell(outcome)
        yield outcome
    if layout == "publication" and output is not None:
        for folder_format in tools.folder_formats:
            for asset in folder_format.export(cards, settings):
                write_asset(output, asset)
        write_asset(output, run_report(records))
    tell.end()


def record_of(outcome: Outcome) -> dict[str, object]:
    """An input's entry in run.json."""
    return {
        "source": outcome.source,
        "name": outcome.name,
        "status": outcome.status,
        "reason": outcome.reason,
        "written": list(outcome.written),
    }


def run_report(records: Sequence[dict[str, object]]) -> Asset:
    """run.json: every input, what became of it, why, and what was written."""
    counts = dict.fromkeys(("done", "unchanged", "skipped", "failed"), 0)
    for record in records:
        counts[str(record["status"])] += 1
    report = {"schema": "readaloud/run/1", "summary": counts, "inputs": list(records)}
    text = json.dumps(report, ensure_ascii=False, indent=1) + "\n"
    return Asset("run.json", "application/json", text.encode("utf-8", "backslashreplace"))


class Teller:
    """Keeps the sums of a run and passes them on as events."""

    def __init__(self, total: int, progress: Callable[[Event], None] | None) -> None:
        self.progress = progress
        self.began = time.monotonic()
        self.now = Event("start", total)
        self.send(self.now)

    def __call__(self, outcome: Outcome) -> None:
        counts = {outcome.status: getattr(self.now, outcome.status) + 1}
        self.now = replace(
            self.now,
            kind="article",
            audio_ms=self.now.audio_ms + outcome.duration_ms,
            elapsed_s=time.monotonic() - self.began,
            source=outcome.source,
            name=outcome.name,
            status=outcome.status,
            reason=outcome.reason,
            **counts,
        )
        self.send(self.now)

    def end(self) -> None:
        elapsed_s = time.monotonic() - self.began
        self.send(
            replace(
                self.now,
                kind="end",
                source="",
                name="",
                status=None,
                reason="",
                elapsed_s=elapsed_s,
            )
        )

    def send(self, event: Event) -> None:
        if self.progress is not None:
            self.progress(event)
