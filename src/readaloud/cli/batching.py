"""The options of a run over many articles, and what is told of it besides progress."""

import functools
import json
import sys
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import click

from readaloud.batch.events import Event
from readaloud.cli.help import Measure, Whole
from readaloud.cli.options import Option
from readaloud.cli.progress import as_json
from readaloud.errors import OutputError
from readaloud.model.making import dataclass
from readaloud.model.settings import BatchSettings

NAMED = 5  # failures and slow articles that a summary names
Listener = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Batching:
    """How the work is spread and watched, as far as it was said."""

    timeout: float | None = None
    max_memory: int | None = None
    batch_engine: str | None = None
    scheduler: str | None = None
    prune: bool = False
    wait: bool = False
    log_file: Path | None = None
    profile: bool = False

    def settings(self, batch: BatchSettings) -> BatchSettings:
        """The settings with what was said laid over them."""
        return replace(
            batch,
            timeout_s=self.timeout or batch.timeout_s,
            max_memory_mb=self.max_memory or batch.max_memory_mb,
            engine=self.batch_engine or batch.engine,
            scheduler=self.scheduler or batch.scheduler,
            prune=self.prune or batch.prune,
            wait=self.wait or batch.wait,
        )


def batch_engine(*names: str) -> Option:
    """The option that says who does the work, under those names."""
    return click.option(
        *names,
        "batch_engine",
        metavar="NAME",
        help="Who does the work: process, serial, dask, or one of a package (default: process).",
    )


OPTIONS: dict[str, Option] = {
    "timeout": click.option(
        "--timeout",
        type=Measure(0.1),
        metavar="SECONDS",
        help="Deadline for one article (default: 600).",
    ),
    "max_memory": click.option(
        "--max-memory",
        type=Whole(100),
        metavar="MB",
        help="Memory for one worker (default: 2000).",
    ),
    "batch_engine": batch_engine("--batch-engine"),
    "scheduler": click.option(
        "--scheduler",
        metavar="ADDRESS",
        help="A dask scheduler, for the engine dask (default: one on this machine).",
    ),
    "prune": click.option(
        "--prune", is_flag=True, help="Remove the files of inputs that are gone."
    ),
    "wait": click.option("--wait", is_flag=True, help="Wait while another run uses the folder."),
    "log_file": click.option(
        "--log-file",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Append what happens as JSON lines.",
    ),
    "profile": click.option(
        "--profile", is_flag=True, help="Say where the time went, stage by stage."
    ),
}
# Where nothing else is an engine, --engine says the same as --batch-engine.
ONLY_ENGINE = batch_engine("--engine", "--batch-engine")


def batch_options(*, without: Collection[str] = (), is_only_engine: bool = False) -> Option:
    """Give a command the batch options; it receives them as `batching`."""
    chosen = {name: option for name, option in OPTIONS.items() if name not in without}
    if is_only_engine:
        chosen["batch_engine"] = ONLY_ENGINE

    def give(command: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(command)
        def wrapped(*args: Any, **values: Any) -> Any:
            mine = {name: values.pop(name) for name in chosen}
            return command(*args, batching=Batching(**mine), **values)

        optioned: Callable[..., Any] = wrapped
        for option in reversed(chosen.values()):
            optioned = option(optioned)
        return optioned

    return give


@contextmanager
def told(batching: Batching) -> "Iterator[Told]":
    """Listeners for a run; when it ends well, the summary and the profile can be asked for."""
    with ExitStack() as exits:
        listeners: list[Listener] = [sums := Sums()]
        if batching.log_file is not None:
            listeners.append(Log(exits.enter_context(opened(batching.log_file))))
        profile = Profile() if batching.profile else None
        if profile is not None:
            listeners.append(profile)
        yield Told(tuple(listeners), sums, profile)


@dataclass(frozen=True, slots=True)
class Told:
    listeners: tuple[Listener, ...]
    sums: "Sums"
    profile: "Profile | None"

    def say_profile(self) -> None:
        if self.profile is not None:
            say(self.profile.lines())


def opened(file: Path) -> IO[str]:
    try:
        return file.open("a", encoding="utf-8", errors="backslashreplace")
    except OSError as wrong:
        raise OutputError(f"{file}: cannot be written: {wrong.strerror}") from wrong


class Sums:
    """Keeps the last counts and the first failures."""

    def __init__(self) -> None:
        self.last = Event("start", 0)
        self.named: list[str] = []

    def __call__(self, event: Event) -> None:
        self.last = event
        if event.status == "failed" and len(self.named) < NAMED:
            self.named.append(event.source)

    def lines(self, output: str) -> Iterator[str]:
        """A summary that fits a screen: counts, failures by name, where to look next."""
        last = self.last
        counts = [f"{last.done} done", f"{last.unchanged} unchanged"]
        yield f"{', '.join(counts)}, {last.skipped} skipped, {last.failed} failed"
        for source in self.named:
            yield f"  failed: {source}"
        if last.failed > len(self.named):
            yield f"  and {last.failed - len(self.named)} more"
        high, medium, low = last.findings
        if high or medium or low:
            yield f"findings: {high} high, {medium} medium, {low} low"
        if last.audio_ms:
            yield f"audio made: {last.audio_ms / 60_000:.1f} minutes"
        if last.failed:
            yield f"why they failed: readaloud batch failures {output}"


class Log:
    """Writes every event as a line of JSON, with the time of day and the stages' times."""

    def __init__(self, file: IO[str]) -> None:
        self.file = file

    def __call__(self, event: Event) -> None:
        line = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), **as_json(event)}
        if event.kind == "article":
            line["stages_ms"] = dict(event.stages)
            line["written"] = list(event.written)
        self.file.write(json.dumps(line, ensure_ascii=True) + "\n")
        self.file.flush()


class Profile:
    """Adds up what each stage took, and remembers the slowest articles."""

    def __init__(self) -> None:
        self.stages: dict[str, float] = {}
        self.articles = 0
        self.slowest: list[tuple[float, str]] = []

    def __call__(self, event: Event) -> None:
        if event.kind != "article" or not event.stages:
            return
        self.articles += 1
        for stage, ms in event.stages:
            self.stages[stage] = self.stages.get(stage, 0.0) + ms
        took = sum(ms for _, ms in event.stages)
        self.slowest = sorted([*self.slowest, (took, event.source)], reverse=True)[:NAMED]

    def lines(self) -> Iterator[str]:
        """Milliseconds for an article by stage, and the slowest articles."""
        whole = sum(self.stages.values()) or 1
        for stage, ms in self.stages.items():
            share = round(100 * ms / whole)
            yield f"{stage}: {ms / self.articles:.1f} ms an article, {share} % of the time"
        for ms, source in self.slowest:
            yield f"slow: {ms:.0f} ms {source}"


def say(lines: Iterator[str]) -> None:
    """Lines for people, on standard error."""
    from readaloud.cli.run import printable

    for line in lines:
        click.echo(printable(line), file=sys.stderr)
