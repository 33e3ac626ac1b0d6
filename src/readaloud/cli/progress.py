"""Progress on standard error: a bar, plain lines, JSON lines, or nothing."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from readaloud.batch.events import Event

PLAIN_EVERY_S = 5.0  # a line now and then; a screen reader reads each of them
BAR_EVERY_S = 0.1
BAR_WIDTH, LEAST_BAR = 24, 6
USUAL_COLUMNS = 80


@contextmanager
def reporter(mode: str, *, quiet: bool, total: int) -> Iterator[Callable[[Event], None] | None]:
    """Give the function that shows events, and tidy the terminal up when the run is over.

    `auto` is a bar on a terminal and plain lines elsewhere; one article needs no progress, but
    whatever has to be said is said.
    """
    chosen = choose(mode, quiet=quiet, total=total)
    if chosen == "json":
        yield show_json
    elif chosen == "plain":
        yield Plain()
    elif chosen == "bar":
        bar = Bar()
        try:
            yield bar
        finally:
            bar.wipe()
    elif chosen == "notes":
        yield show_note
    else:
        yield None


def choose(mode: str, *, quiet: bool, total: int) -> str:
    if mode != "auto":
        return mode
    if quiet:
        return "none"
    if total < 2:
        return "notes"
    return "bar" if sys.stderr.isatty() and can_rewrite() else "plain"


def can_rewrite() -> bool:
    """Whether a line may be written over: not where plain text is asked for, as for a reader."""
    return os.environ.get("TERM") != "dumb" and not os.environ.get("NO_COLOR")


def make_room(progress: Callable[[Event], None] | None) -> None:
    """Take the bar away, if there is one, where something else is about to be said."""
    if isinstance(progress, Bar):
        progress.wipe()


def show_note(event: Event) -> None:
    if event.kind == "note":
        click.echo(event.reason, err=True)


def show_json(event: Event) -> None:
    """One JSON object a line, as documented in docs/batch.md."""
    click.echo(json.dumps(as_json(event), ensure_ascii=True), err=True)


def as_json(event: Event) -> dict[str, object]:
    """An event of schema readaloud/event/1."""
    shown: dict[str, object] = {"schema": "readaloud/event/1", "event": event.kind}
    if event.kind == "article":
        shown |= {"source": event.source, "name": event.name, "status": event.status}
    if event.reason:
        shown["reason"] = event.reason
    counts = {key: getattr(event, key) for key in ("done", "unchanged", "skipped", "failed")}
    rest_s = remaining_s(event)
    return {
        **shown,
        "total": event.total,
        "finished": event.finished,
        **counts,
        "audio_ms": event.audio_ms,
        "elapsed_ms": round(event.elapsed_s * 1000),
        "remaining_ms": None if rest_s is None else round(rest_s * 1000),
    }


def remaining_s(event: Event) -> float | None:
    """How long the rest will take if it goes on as it went; None while nobody can know."""
    worked = event.done + event.failed
    if not worked:
        return None
    return (event.total - event.finished) * event.elapsed_s / worked


class Plain:
    """A line every few seconds, and one at the end."""

    def __init__(self) -> None:
        self.last = time.monotonic()
        self.told = -1  # how many were finished when we last said so

    def __call__(self, event: Event) -> None:
        due = time.monotonic() - self.last >= PLAIN_EVERY_S
        ends = event.kind == "end" and event.finished != self.told
        if event.kind == "note":
            click.echo(event.reason, err=True)
        elif ends or (event.kind == "article" and due):
            self.last, self.told = time.monotonic(), event.finished
            click.echo(described(event), err=True)


class Bar:
    """One line that is rewritten in place."""

    def __init__(self) -> None:
        self.last = 0.0

    def __call__(self, event: Event) -> None:
        if event.kind == "note":
            self.wipe()
            click.echo(event.reason, err=True)
        elif event.kind == "end" or time.monotonic() - self.last >= BAR_EVERY_S:
            self.last = time.monotonic()
            click.echo(f"\r\x1b[K{drawn(event, columns())}", err=True, nl=False)

    def wipe(self) -> None:
        click.echo("\r\x1b[K", err=True, nl=False)


def drawn(event: Event, width: int) -> str:
    """The bar and what it stands for, in one line of a terminal; a wrapped one stays there."""
    words = described(event)
    room = min(BAR_WIDTH, width - len(words) - 4)
    if room < LEAST_BAR:
        return words[: width - 1]
    filled = room * event.finished // max(event.total, 1)
    return f"[{'#' * filled}{'.' * (room - filled)}] {words}"


def columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or USUAL_COLUMNS
    except (OSError, ValueError):
        return USUAL_COLUMNS


def described(event: Event) -> str:
    """The state of the run in words, for people and screen readers."""
    parts = [f"{event.finished} of {event.total}"]
    if event.failed:
        parts.append(f"{event.failed} failed")
    worked = event.done + event.failed
    if worked and event.elapsed_s > 1:
        parts.append(f"{worked / event.elapsed_s:.1f} a second")
    if event.audio_ms:
        parts.append(f"{event.audio_ms / 60_000:.0f} minutes of audio")
    rest_s = remaining_s(event)
    if rest_s is not None and event.kind != "end" and rest_s >= 1:
        parts.append(f"{clock(rest_s)} left")
    return ", ".join(parts)


def clock(seconds: float) -> str:
    """Hours, minutes and seconds, as 1:02:03 or 2:03."""
    whole = round(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
