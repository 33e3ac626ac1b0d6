"""The place a run works at: its lock, its ledger, a folder for temporary files."""

import contextlib
import json
import os
import time
import weakref
from dataclasses import asdict
from pathlib import Path
from types import TracebackType

from readaloud.batch import journal
from readaloud.batch.days import same_on
from readaloud.batch.fingerprint import Fingerprints
from readaloud.batch.ledger import Entry, Files, Ledger
from readaloud.batch.outcome import Job, Outcome
from readaloud.errors import OutputError, SourceError
from readaloud.files.clashes import refuse_foreign
from readaloud.files.inputs import MARKER, Input
from readaloud.files.lock import Lock
from readaloud.files.outputs import PART, make_folder
from readaloud.files.paths import is_there
from readaloud.files.places import DiskPlace, Place, place_of
from readaloud.files.remote import RemotePlace, is_url

TAG = """Signature: 8a477f597d28d172789f06886806bc55
# This folder is readaloud's memory of what it made: it makes the next run short. It can be
# removed at any time, and need not be published.
"""
COMMIT_S, COMMIT_AFTER = 0.5, 64  # how long, and for how many, workers' own notes have to do


class Desk:
    """Everything a run keeps on disk while it goes on and between runs.

    Without an output folder there is only the temporary one. Enter it before use.
    """

    def __init__(self, job: Job, *, again: bool = False) -> None:
        self.job, self.again = job, again
        self.folder = Path()
        self.ledger: Ledger | None = None
        self.place: Place = DiskPlace("")
        self.fingerprints: Fingerprints | None = None
        self.began_ns = 0
        self.committed_s = 0.0
        self.pending = 0  # recorded since
        self.is_new = False  # nothing was ever made here
        self.kept: list[tuple[int, int, int, str]] = []
        self.before: dict[str, Files] = {}  # of articles under way
        self.exits = contextlib.ExitStack()

    def __enter__(self) -> "Desk":
        """Lock the output folder, open its ledger, and sweep what a killed run left.

        Raises OutputError when the folder cannot be used, or another run uses it, and
        SettingsError when it holds somebody else's pages.
        """
        with contextlib.ExitStack() as exits:
            if self.job.output is None:
                self.folder = temporary(None)
                exits.callback(clear, self.folder)
            else:
                self.open(self.job.output, exits)
            # An abandoned run (a closed pipe, an exit) must not leave it either.
            weakref.finalize(self, clear, self.folder)
            self.exits = exits.pop_all()
        return self

    def open(self, output: str, exits: contextlib.ExitStack) -> None:
        self.place = place_of(output)
        own = self.at_url(self.place, exits) if is_url(output) else self.on_disk(output, exits)
        # Cleared after the ledger is closed: until then the workers' notes stand for it.
        self.folder = temporary(own)
        exits.callback(clear, self.folder)
        task = task_of(self.job)
        self.ledger = Ledger(own / "ledger.sqlite", task)
        exits.callback(self.ledger.close)
        if not self.ledger.last_run() and not is_url(output):
            self.refuse_foreign(output)
        if not self.ledger.begin(again=self.again) and not is_url(output):
            sweep(Path(output))
        self.ledger.put(f"job {task}", job_json(self.job))
        self.is_new = self.ledger.is_empty()
        self.fingerprints = Fingerprints(self.job)
        self.began_ns = time.time_ns()
        self.committed_s = time.monotonic()
        journal.begin(self.folder, task, self.began_ns)

    def on_disk(self, output: str, exits: contextlib.ExitStack) -> Path:
        """Lock a folder; what another run left in ours is swept."""
        own = Path(output) / MARKER
        if not is_there(own):
            self.refuse_foreign(output)  # before anything of ours is there
        make_folder(own)
        mark(own)
        exits.enter_context(Lock(own / "lock", wait=self.job.settings.batch.wait))
        for left in sorted(own.glob("tmp-*")):
            journal.absorb(left, own / "ledger.sqlite")
            clear(left)
        return own

    def refuse_foreign(self, output: str) -> None:
        """Raise SettingsError where a first run would write over what is not ours."""
        if self.job.layout == "publication":
            refuse_foreign(Path(output), self.job.folder_formats)

    def at_url(self, place: Place, exits: contextlib.ExitStack) -> Path:
        """Bring the ledger here; it goes back when the run ends. A store has no locks."""
        assert isinstance(place, RemotePlace)
        own = temporary(None)
        exits.callback(clear, own)
        kept = f"{MARKER}/ledger.sqlite"
        place.fetch(kept, own / "ledger.sqlite")
        exits.callback(place.store, own / "ledger.sqlite", kept)
        return own

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # On a full disk a worker may have been ended in the middle of a file. Whoever interrupts
        # a run does not wait for this: the next one begins with it.
        if isinstance(wrong, OutputError) and isinstance(self.place, DiskPlace):
            sweep(self.place.folder)
        self.exits.close()

    def unchanged(self, one: Input, name: str, position: int) -> Outcome | None:
        """The outcome of an input whose files are there already, made from the same."""
        if self.ledger is None or self.is_new:
            return None
        entry = self.ledger.find(one.name)
        if entry is not None:
            self.before[one.name] = entry.written
        if entry is None or not entry.is_good or entry.fingerprint != self.fingerprint(one):
            return None
        if entry.name != name or entry.source != one.name or not self.place.intact(entry.written):
            return None
        if entry.days and not same_on(self.job.today, entry.days):
            return None
        quick = one.mtime_ns and (entry.size, entry.mtime_ns) == (one.size, one.mtime_ns)
        if not quick and self.digest(one) != entry.digest:
            return None
        del self.before[one.name]
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
            days=entry.days,
        )

    def fingerprint(self, one: Input) -> str:
        """What an input's files are made from beside its bytes; "" where nothing is kept."""
        return "" if self.fingerprints is None else self.fingerprints.of(one.name)

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
        old = self.before.pop(one.name, ())
        steady = journal.steady(one, self.began_ns)
        self.ledger.record(steady, position, outcome, self.fingerprint(one), old)
        self.pending += 1

    def commit(self, *, noted: bool = False) -> None:
        """Make sure that what was recorded outlives us.

        Where workers have `noted` the same, that has some time: a commit costs as much as the
        rest of the engine's work for an article.
        """
        if self.ledger is None:
            return
        now = time.monotonic()
        if noted and self.pending < COMMIT_AFTER and now - self.committed_s < COMMIT_S:
            return
        if self.kept:
            self.ledger.keep(self.kept)
            self.kept.clear()
        self.ledger.commit()
        self.pending, self.committed_s = 0, now

    def tidy(self, *, prune: bool) -> list[Entry]:
        """Remove stale files; give the entries of inputs that are gone, removed if `prune`."""
        if self.ledger is None or self.again:
            return []
        gone = list(self.ledger.gone()) if self.job.layout == "publication" else []
        if prune:
            self.ledger.outdate(path for entry in gone for path, _ in entry.written)
        self.place.remove(self.ledger.stale())
        self.ledger.forget_stale()
        for entry in gone:
            if prune or not entry.written:
                self.ledger.forget(entry.key)
        return [entry for entry in gone if entry.written]


def task_of(job: Job) -> str:
    """What parts the entries of one command from those of another in the same folder."""
    return f"flat {','.join(job.formats)}" if job.layout == "flat" else "publication"


def job_json(job: Job) -> str:
    """What the ledger keeps of a run, so that its failures can be tried again."""
    return json.dumps({**asdict(job), "cwd": str(Path.cwd())}, ensure_ascii=True)


def temporary(parent: Path | None) -> Path:
    """A fresh folder for temporary files. Raises OutputError.

    `tempfile` takes 4 ms to load; below an output folder, which is locked, there is nobody to
    race with for a name.
    """
    try:
        if parent is None:
            from tempfile import mkdtemp

            return Path(mkdtemp(prefix="readaloud-"))
        folder = parent / f"tmp-{os.getpid()}-{time.time_ns():x}"
        folder.mkdir(mode=0o700)
        return folder
    except OSError as wrong:
        raise OutputError(f"{parent}: cannot be written: {wrong.strerror}") from wrong


def clear(folder: Path) -> None:
    """Remove a folder with all that is in it: mostly a few files, for which nothing is loaded."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                os.unlink(entry)  # noqa: PTH108  an entry, not a path
        folder.rmdir()
    except FileNotFoundError:
        return
    except OSError:
        from shutil import rmtree

        rmtree(folder, ignore_errors=True)


def mark(own: Path) -> None:
    """Tell backup programs, and people who look, what our folder is for."""
    with contextlib.suppress(OSError):
        if not (own / "CACHEDIR.TAG").exists():
            (own / "CACHEDIR.TAG").write_text(TAG)


def sweep(output: Path) -> None:
    """Remove the half-written files of a run that was killed."""
    for folder, _, names in os.walk(output):
        for name in names:
            if name.endswith(PART):
                with contextlib.suppress(OSError):
                    Path(folder, name).unlink()
