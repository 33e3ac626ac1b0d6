"""The place a run works at: its lock, its ledger, a folder for temporary files."""

import contextlib
import json
import os
import shutil
import tempfile
import time
import weakref
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

from readaloud.batch.fingerprint import fingerprint
from readaloud.batch.ledger import Entry, Files, Ledger
from readaloud.batch.outcome import Job, Outcome
from readaloud.errors import OutputError, SourceError
from readaloud.files.inputs import MARKER, Input
from readaloud.files.lock import Lock
from readaloud.files.outputs import PART, make_folder

RACE_NS = 50_000_000  # a file this young may change again within the clock's step


class Desk:
    """Everything a run keeps on disk while it goes on and between runs.

    Without an output folder there is only the temporary one. Enter it before use.
    """

    def __init__(self, job: Job, *, again: bool = False) -> None:
        self.job, self.again = job, again
        self.folder = Path()
        self.ledger: Ledger | None = None
        self.fingerprint = ""
        self.began_ns = 0
        self.kept: list[tuple[int, int, int, str]] = []
        self.stale: dict[str, None] = {}
        self.exits = contextlib.ExitStack()

    def __enter__(self) -> "Desk":
        """Lock the output folder, open its ledger, and sweep what a killed run left.

        Raises OutputError when the folder cannot be used, or another run uses it.
        """
        with contextlib.ExitStack() as exits:
            if self.job.output is None:
                self.folder = temporary(None)
            else:
                self.open(Path(self.job.output), exits)
            exits.callback(clear, self.folder)
            # An abandoned run (a closed pipe, an exit) must not leave it either.
            weakref.finalize(self, clear, self.folder)
            self.exits = exits.pop_all()
        return self

    def open(self, output: Path, exits: contextlib.ExitStack) -> None:
        own = output / MARKER
        make_folder(own)
        exits.enter_context(Lock(own / "lock", wait=self.job.settings.batch.wait))
        task = task_of(self.job)
        self.ledger = Ledger(own / "ledger.sqlite", task)
        exits.callback(self.ledger.close)
        for left in own.glob("tmp-*"):
            clear(left)
        if not self.ledger.begin(again=self.again):
            sweep(output)
        self.ledger.put(f"job {task}", job_json(self.job))
        self.folder = temporary(own)
        self.fingerprint = fingerprint(self.job)
        self.began_ns = time.time_ns()

    def __exit__(self, *_: object) -> None:
        self.exits.close()

    def unchanged(self, one: Input, name: str, position: int) -> Outcome | None:
        """The outcome of an input whose files are there already, made from the same."""
        if self.ledger is None:
            return None
        entry = self.ledger.find(one.name)
        if entry is None or not entry.is_good or entry.fingerprint != self.fingerprint:
            return None
        if entry.name != name or entry.source != one.name or not self.intact(entry.written):
            return None
        quick = one.mtime_ns and (entry.size, entry.mtime_ns) == (one.size, one.mtime_ns)
        if not quick and self.digest(one) != entry.digest:
            return None
        self.kept.append((position, one.size, one.mtime_ns, entry.key))
        return Outcome(
            entry.source,
            entry.name,
            "unchanged",
            written=tuple(path for path, _ in entry.written),
            sizes=tuple(size for _, size in entry.written),
            duration_ms=entry.duration_ms,
            findings=entry.findings,
            digest=entry.digest,
        )

    def intact(self, files: Files) -> bool:
        """Whether the files are there in full length."""
        try:
            return all(
                os.stat(f"{self.job.output}/{path}").st_size == size  # noqa: PTH116  80,000 times
                for path, size in files
            )
        except OSError:
            return False

    def digest(self, one: Input) -> str:
        import hashlib

        try:
            source = one.read(self.job.settings.extract.max_bytes)
        except SourceError:
            return ""
        return hashlib.sha256(source.data).hexdigest()

    def record(self, one: Input, position: int, outcome: Outcome) -> None:
        """Note an outcome; files of an earlier making that are not among the new ones are stale."""
        if self.ledger is None:
            return
        before = self.ledger.find(one.name)
        old = before.written if before else ()
        if outcome.status == "done":
            new = set(outcome.written)
            self.stale.update((path, None) for path, _ in old if path not in new)
        self.ledger.record(self.steady(one), position, outcome, self.fingerprint, old)

    def steady(self, one: Input) -> Input:
        """The input as it is noted: a very young file is looked into again next time."""
        young = one.mtime_ns > self.began_ns - RACE_NS
        return replace(one, mtime_ns=0) if young else one

    def commit(self) -> None:
        if self.ledger is not None:
            if self.kept:
                self.ledger.keep(self.kept)
                self.kept.clear()
            self.ledger.commit()

    def tidy(self, *, prune: bool) -> list[Entry]:
        """Remove stale files; give the entries of inputs that are gone, removed if `prune`."""
        if self.ledger is None or self.again:
            return []
        gone = list(self.ledger.gone()) if self.job.layout == "publication" else []
        if prune:
            self.stale.update((path, None) for entry in gone for path, _ in entry.written)
        if self.stale:
            for entry in self.ledger.entries():
                for path, _ in entry.written:
                    self.stale.pop(path, None)
            remove(Path(self.job.output or ""), self.stale)
        if prune:
            for entry in gone:
                self.ledger.forget(entry.key)
        return gone


def task_of(job: Job) -> str:
    """What parts the entries of one command from those of another in the same folder."""
    return f"flat {','.join(job.formats)}" if job.layout == "flat" else "publication"


def job_json(job: Job) -> str:
    """What the ledger keeps of a run, so that its failures can be tried again."""
    return json.dumps({**asdict(job), "cwd": str(Path.cwd())}, ensure_ascii=True)


def temporary(parent: Path | None) -> Path:
    """A fresh folder for temporary files. Raises OutputError."""
    try:
        return Path(tempfile.mkdtemp(prefix="tmp-" if parent else "readaloud-", dir=parent))
    except OSError as wrong:
        raise OutputError(f"{parent}: cannot be written: {wrong.strerror}") from wrong


def clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def sweep(output: Path) -> None:
    """Remove the half-written files of a run that was killed."""
    for folder, _, names in os.walk(output):
        for name in names:
            if name.endswith(PART):
                with contextlib.suppress(OSError):
                    Path(folder, name).unlink()


def remove(output: Path, paths: Iterable[str]) -> None:
    """Remove files below the output folder, and the folders that this leaves empty."""
    for path in paths:
        place = output / path
        with contextlib.suppress(OSError):
            place.unlink()
        with contextlib.suppress(OSError):
            if place.parent != output:
                place.parent.rmdir()
