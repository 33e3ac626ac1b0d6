"""The ledger: what every article of an output folder was made from, and what was written."""

import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from readaloud.batch.outcome import Outcome, failure_json, unpack
from readaloud.errors import OutputError
from readaloud.files.inputs import Input
from readaloud.model.making import dataclass

if TYPE_CHECKING:
    from readaloud.model.publication import Card

VERSION = 1
SCHEMA = """
create table if not exists meta (key text primary key, value text) without rowid;
create table if not exists articles (
  task text, key text, run integer, position integer, path blob, member text,
  source text, name text, status text, reason text,
  size integer, mtime_ns integer, digest text, fingerprint text,
  written text, card blob, duration_ms integer,
  high integer, medium integer, low integer, failure text, days text,
  primary key (task, key));
create index if not exists by_position on articles (task, run, position);
create table if not exists stale (task text, path text, primary key (task, path)) without rowid;
"""
INSERT = "insert or replace into articles values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
UNDER_WAY = "task of the last run"
# Where the schema itself is damaged, SQLite's own words about it are no text.
FAULTS = (sqlite3.Error, UnicodeDecodeError)
# What SQLite says where the fault is not the ledger's own.
SURROUNDINGS = ("full", "readonly", "unable to open", "I/O", "locked", "interrupted")
GOOD = "status in ('done', 'unchanged')"
Files = tuple[tuple[str, int], ...]  # path below the output folder, size in bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger knows of one input, as of the run that last made it."""

    source: str
    name: str
    status: str
    reason: str
    size: int
    mtime_ns: int
    digest: str
    fingerprint: str
    written: Files
    duration_ms: int
    findings: tuple[int, int, int]
    failure: dict[str, Any] | None
    key: str
    position: int
    path: str
    member: str | None
    days: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether its files are those of the input as it was then."""
        return self.status in ("done", "unchanged")


NAMES = (
    *("source", "name", "status", "reason", "size", "mtime_ns", "digest", "fingerprint"),
    *("written", "duration_ms", "high", "medium", "low", "failure", "key", "position"),
    *("path", "member", "days"),
)
COLUMNS = ", ".join(NAMES)


class Ledger:
    """One SQLite file in WAL mode. A `task` parts the entries of different commands.

    Every method raises OutputError when the disk is full or the file is damaged.
    """

    def __init__(self, file: Path, task: str, *, is_read_only: bool = False) -> None:
        self.file, self.task, self.run = file, task, 0
        try:
            if is_read_only:
                self.base = opened_to_read(file)
            else:
                # One thread at a time uses it; a generator may be continued in another one.
                self.base = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
                self.execute("pragma journal_mode=wal")
                self.execute("pragma synchronous=normal")
                self.base.executescript(SCHEMA)
                self.add_days()
        except FAULTS as wrong:
            raise self.trouble(wrong) from wrong
        if self.get("version", str(VERSION)) != str(VERSION):
            raise OutputError(f"{file}: made by another version of readaloud; remove it")

    def add_days(self) -> None:
        """Give a ledger that was begun without it the column of days."""
        columns = self.base.execute("select name from pragma_table_info('articles')")
        if ("days",) not in columns.fetchall():
            self.base.execute("alter table articles add column days text")

    def trouble(self, wrong: Exception) -> OutputError:
        if any(word in str(wrong) for word in SURROUNDINGS):
            return OutputError(f"{self.file}: {wrong}; free some space or mend the folder's rights")
        return self.damage()

    def damage(self) -> OutputError:
        return OutputError(f"{self.file}: damaged; remove it, and everything is made anew")

    def execute(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        try:
            return self.base.execute(statement, values)
        except FAULTS as wrong:
            raise self.trouble(wrong) from wrong

    def read(self, statement: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, one by one: damage may show at any of them."""
        try:
            yield from self.base.execute(statement, values)
        except FAULTS as wrong:
            raise self.trouble(wrong) from wrong

    def first(self, statement: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        return next(self.read(statement, values), None)

    def entry(self, row: tuple[Any, ...]) -> Entry:
        try:
            return entry_of(row)
        except (ValueError, TypeError) as wrong:
            raise self.damage() from wrong

    def card(self, packed: bytes) -> "Card":
        try:
            return unpack(packed)
        except (ValueError, TypeError, zlib.error) as wrong:
            raise self.damage() from wrong

    def get(self, key: str, default: str = "") -> str:
        row = self.first("select value from meta where key = ?", (key,))
        return str(row[0]) if row else default

    def put(self, key: str, value: str) -> None:
        self.execute("insert or replace into meta values (?, ?)", (key, value))

    def begin(self, *, again: bool = False) -> bool:
        """Begin a run, or the last one `again`; tell whether the one before ended properly."""
        clean = self.get("state", "clean") == "clean"
        number = self.last_run()
        self.run = number if again else number + 1
        self.execute("begin")
        self.put(f"run {self.task}", str(self.run))
        self.put("version", str(VERSION))
        self.put("state", "running")
        self.put(UNDER_WAY, self.task)
        self.commit()
        return clean

    def commit(self) -> None:
        """Make sure that what was recorded outlives us, and go on."""
        self.execute("commit")
        self.execute("begin")

    def end(self) -> None:
        """The run is complete, and has left nothing to sweep."""
        self.put("state", "clean")
        self.execute("commit")

    def close(self) -> None:
        try:
            if self.base.in_transaction:
                self.base.commit()
            self.base.close()
        except FAULTS as wrong:
            raise self.trouble(wrong) from wrong

    def tasks(self) -> list[str]:
        """The tasks that this file has entries of, or will have soon."""
        rows = self.read(
            "select task from articles union select value from meta where key = ? order by 1 desc",
            (UNDER_WAY,),
        )
        return [str(task) for (task,) in rows]

    @property
    def is_clean(self) -> bool:
        """Whether the last run of this task ended properly."""
        return self.get("state") == "clean" or self.get(UNDER_WAY, self.task) != self.task

    def find(self, key: str) -> Entry | None:
        row = self.first(
            f"select {COLUMNS} from articles where task = ? and key = ?", (self.task, key)
        )
        return self.entry(row) if row else None

    def last_run(self) -> int:
        return int(self.get(f"run {self.task}", "0"))

    def keep(self, keys: Sequence[tuple[int, int, int, str]]) -> None:
        """Take entries over into this run: (position, size, mtime_ns, key) of each."""
        statement = (
            "update articles set run = ?, position = ?, size = ?, mtime_ns = ?,"
            " status = 'unchanged' where task = ? and key = ?"
        )
        rows = [(self.run, place, size, time, self.task, key) for place, size, time, key in keys]
        try:
            self.base.executemany(statement, rows)
        except FAULTS as wrong:
            raise self.trouble(wrong) from wrong

    def record(
        self, one: Input, position: int, outcome: Outcome, fingerprint: str, old: Files
    ) -> None:
        """Note what became of an input. `old` are its files of an earlier run.

        Those among them that it no longer has are stale. A failed article keeps them.
        """
        files = tuple(zip(outcome.written, outcome.sizes, strict=True))
        if outcome.status == "done":
            now = set(outcome.written)
            self.outdate(path for path, _ in old if path not in now)
        lost = failure_json(outcome.failure)
        values = (
            *(self.task, one.name, self.run, position, os.fsencode(one.path), one.member),
            *(outcome.source, outcome.name, outcome.status, outcome.reason),
            *(one.size, one.mtime_ns, outcome.digest, fingerprint),
            *(json.dumps(files or old), outcome.packed, outcome.duration_ms),
            *outcome.findings,
            json.dumps(lost) if lost else None,
            json.dumps(outcome.days),
        )
        self.execute(INSERT, values)

    def entries(self, where: str = "run = ?", values: Sequence[object] = ()) -> Iterator[Entry]:
        """The entries of this task for which the condition holds, in the order of the inputs."""
        statement = (
            f"select {COLUMNS} from articles where task = ? and ({where}) order by position, key"
        )
        for row in self.read(statement, (self.task, *(values or (self.run,)))):
            yield self.entry(row)

    def rows(self, columns: str, condition: str) -> Iterator[tuple[Any, ...]]:
        """Some columns of this run's entries, in the order of the inputs."""
        statement = (
            f"select {columns} from articles where task = ? and run = ? and {condition}"
            " order by position, key"
        )
        yield from self.read(statement, (self.task, self.run))

    def outdate(self, paths: Iterable[str]) -> None:
        """Note files that are to be removed at the end of a run, be it of another one."""
        for path in paths:
            self.execute("insert or ignore into stale values (?, ?)", (self.task, path))

    def stale(self) -> list[str]:
        """The files that were outdated, in order, without those that an article now has."""
        rows = self.read("select path from stale where task = ? order by path", (self.task,))
        found = {str(path): None for (path,) in rows}
        for entry in self.entries() if found else ():
            for path, _ in entry.written:
                found.pop(path, None)
        return list(found)

    def forget_stale(self) -> None:
        self.execute("delete from stale where task = ?", (self.task,))

    def is_empty(self) -> bool:
        """Whether this task has no entry at all."""
        return self.first("select 1 from articles where task = ? limit 1", (self.task,)) is None

    def gone(self) -> Iterator[Entry]:
        """Entries of inputs that this run did not meet."""
        return self.entries("run <> ?", (self.run,))

    def gone_below(self, folder: str) -> list[Entry]:
        """Entries of inputs below a folder that this run did not meet, but an earlier one made."""
        start = "" if folder == "./" else folder
        where = f"run <> ? and {GOOD} and substr(key, 1, ?) = ?"
        return list(self.entries(where, (self.run, len(start), start)))

    def forget(self, key: str) -> None:
        self.execute("delete from articles where task = ? and key = ?", (self.task, key))

    def totals(self) -> dict[str, int]:
        """Sums over the articles of this run."""
        names = ("articles", "duration_ms", "high", "medium", "low")
        row = self.first(
            "select count(*), sum(duration_ms), sum(high), sum(medium), sum(low) from articles"
            f" where task = ? and run = ? and {GOOD}",
            (self.task, self.run),
        )
        return {name: int(value or 0) for name, value in zip(names, row or (), strict=True)}

    def statuses(self) -> dict[str, int]:
        """How many inputs of this run ended how, and how many were passed over."""
        rows = self.read(
            "select status, count(*) from articles where task = ? and run = ? group by status",
            (self.task, self.run),
        )
        counts = {str(status): int(count) for status, count in rows}
        named = {status: counts.get(status, 0) for status in ("done", "unchanged")}
        return {**named, "skipped": len(self.skipped()), "failed": counts.get("failed", 0)}

    def put_skipped(self, skipped: Iterable[tuple[str, str]]) -> None:
        """Note what this run passes over, each with the reason."""
        self.put(f"skipped {self.task}", json.dumps(list(skipped)))

    def skipped(self) -> list[tuple[str, str]]:
        """What the last run passed over, a name and a reason each."""
        noted = self.get(f"skipped {self.task}", "[]")
        try:
            return [(str(name), str(reason)) for name, reason in json.loads(noted)]
        except (ValueError, TypeError) as wrong:
            raise self.damage() from wrong

    def cards(self) -> "Cards":
        return Cards(self)


def opened_to_read(file: Path) -> sqlite3.Connection:
    """A ledger that is only looked at, also by somebody who may write nothing beside it.

    Where not even the files may be made by which readers and writers keep out of each other's
    way, there is no writer either. Raises sqlite3.Error.
    """
    place = f"{file.absolute().as_uri()}?mode=ro"
    base = sqlite3.connect(place, uri=True)
    try:
        base.execute("select 1 from meta").fetchone()
    except sqlite3.OperationalError as wrong:
        base.close()
        if not any(word in str(wrong) for word in SURROUNDINGS):
            raise
        base = sqlite3.connect(f"{place}&immutable=1", uri=True)
    return base


class Cards(Sequence["Card"]):
    """The cards of a run in the order of the inputs, read when they are asked for."""

    WHERE = f"from articles where task = ? and run = ? and {GOOD}"

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        row = ledger.first(f"select count(*) {self.WHERE}", self.values)
        self.total = int(row[0]) if row else 0

    @property
    def values(self) -> tuple[str, int]:
        return self.ledger.task, self.ledger.run

    def __len__(self) -> int:
        return self.total

    def __iter__(self) -> "Iterator[Card]":
        for (packed,) in self.ledger.read(
            f"select card {self.WHERE} order by position", self.values
        ):
            yield self.ledger.card(packed)

    @overload
    def __getitem__(self, index: int) -> "Card": ...
    @overload
    def __getitem__(self, index: slice) -> "Sequence[Card]": ...
    def __getitem__(self, index: int | slice) -> "Card | Sequence[Card]":
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(self.total))]
        place = index + self.total if index < 0 else index
        if not 0 <= place < self.total:
            raise IndexError(index)
        row = self.ledger.first(
            f"select card {self.WHERE} order by position limit 1 offset ?", (*self.values, place)
        )
        if row is None:
            raise IndexError(index)
        return self.ledger.card(row[0])


def entry_of(row: tuple[Any, ...]) -> Entry:
    values = dict(zip(NAMES, row, strict=True))
    files = json.loads(values.pop("written"))
    failure = values.pop("failure")
    days = values.pop("days")
    return Entry(
        written=tuple((str(path), int(size)) for path, size in files),
        findings=(values.pop("high"), values.pop("medium"), values.pop("low")),
        failure=json.loads(failure) if failure else None,
        days=tuple(json.loads(days)) if days else (),
        path=os.fsdecode(values.pop("path")),
        **values,
    )
