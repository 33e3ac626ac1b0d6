"""What a worker has finished, noted by the worker itself.

A run commits to its ledger now and then. Whatever a killed run had not committed is found here
by the next one: all that is made again is what a worker was at in that instant.
"""

import base64
import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from readaloud.batch.outcome import Outcome, Task
from readaloud.files.inputs import Input

ENDING = ".journal"
HEAD = "head.json"
KEPT = 256  # notes that are there at least; a run commits long before
FIELDS = ("source", "name", "status", "reason", "duration_ms", "digest")
FOREIGN = (ValueError, KeyError, TypeError)  # what comes of text that we did not write so
RACE_NS = 50_000_000  # a file this young may change again within the clock's step


class Journal:
    """A worker's notes, in two files by turns, so that a long run's do not grow."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.count = 0
        self.file = -1

    def note(self, task: Task, outcome: Outcome) -> None:
        """Note what is written. Where that fails the ledger will know, if nobody kills the run."""
        with contextlib.suppress(OSError):
            if self.count % KEPT == 0:
                self.turn(self.count // KEPT % 2)
            self.count += 1
            os.write(self.file, b"\n" + line_of(task, outcome))

    def turn(self, number: int) -> None:
        if self.file >= 0:
            os.close(self.file)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        self.file = os.open(f"{self.name}-{number}{ENDING}", flags, 0o666)


def line_of(task: Task, outcome: Outcome) -> bytes:
    one = task.input
    values = {
        "index": task.index,
        "fingerprint": task.fingerprint,
        "input": (one.name, one.path, one.member, one.size, one.mtime_ns),
        "files": tuple(zip(outcome.written, outcome.sizes, strict=True)),
        "findings": outcome.findings,
        "days": outcome.days,
        "packed": base64.b64encode(outcome.packed).decode("ascii"),
        **{name: getattr(outcome, name) for name in FIELDS},
    }
    return json.dumps(values).encode("ascii")


def begin(folder: Path, task: str, began_ns: int) -> None:
    """Say in the folder of a run's workers what their notes will belong to."""
    head = {"task": task, "began_ns": began_ns}
    with contextlib.suppress(OSError):  # a full disk: then there will be no notes either
        (folder / HEAD).write_text(json.dumps(head))


def absorb(folder: Path, ledger_file: Path) -> None:
    """Enter into the ledger what the workers of a killed run have noted.

    Raises OutputError when the ledger cannot be written.
    """
    try:
        head = json.loads((folder / HEAD).read_bytes())
        task, began_ns = str(head["task"]), int(head["began_ns"])
    except (OSError, *FOREIGN):
        return
    notes = list(notes_in(folder))
    if not notes:
        return
    from readaloud.batch.ledger import Ledger  # which a worker has no use for

    ledger = Ledger(ledger_file, task)
    ledger.run = ledger.last_run()
    ledger.execute("begin")
    for index, one, outcome, fingerprint in notes:
        before = ledger.find(one.name)
        position = index if before is None else before.position
        old = () if before is None else before.written
        ledger.record(steady(one, began_ns), position, outcome, fingerprint, old)
    ledger.close()


def notes_in(folder: Path) -> Iterator[tuple[int, Input, Outcome, str]]:
    """Every whole note, as index, input, outcome and fingerprint.

    One that was cut short, or that another version wrote, is of an article that is made again.
    """
    for file in sorted(folder.glob(f"*{ENDING}")):
        for line in file.read_bytes().splitlines():
            with contextlib.suppress(*FOREIGN):
                note = json.loads(line)
                yield int(note["index"]), input_of(note), outcome_of(note), note["fingerprint"]


def input_of(note: dict[str, Any]) -> Input:
    name, path, member, size, mtime_ns = note["input"]
    return Input(name, path, member, size=size, mtime_ns=mtime_ns)


def outcome_of(note: dict[str, Any]) -> Outcome:
    high, medium, low = note["findings"]
    return Outcome(
        written=tuple(path for path, _ in note["files"]),
        sizes=tuple(size for _, size in note["files"]),
        packed=base64.b64decode(note["packed"]),
        findings=(high, medium, low),
        days=tuple(note["days"]),
        **{name: note[name] for name in FIELDS},
    )


def steady(one: Input, began_ns: int) -> Input:
    """The input as it is noted: a very young file is looked into again next time."""
    return replace(one, mtime_ns=0) if one.mtime_ns > began_ns - RACE_NS else one
