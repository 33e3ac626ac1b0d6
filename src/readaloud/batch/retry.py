"""Look after an output folder: how its runs went, and another try for what failed."""

import contextlib
import json
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from readaloud.batch.days import day_of
from readaloud.batch.desk import task_of
from readaloud.batch.events import Event
from readaloud.batch.ledger import Entry, Ledger
from readaloud.batch.loop import Line, work_off
from readaloud.batch.outcome import Job, Outcome
from readaloud.errors import OutputError
from readaloud.files.config import from_table
from readaloud.files.inputs import ARCHIVES, MARKER, Input
from readaloud.files.lock import holder
from readaloud.files.paths import status_of
from readaloud.files.remote import is_url
from readaloud.model.settings import BatchSettings

AGAIN = "; run the command again once that is mended"


def open_ledgers(output: Path, *, is_read_only: bool = False) -> list[Ledger]:
    """A ledger for each task of an output folder, the publication first.

    Raises OutputError where no run has written.
    """
    file = output / MARKER / "ledger.sqlite"
    if not file.is_file():
        raise OutputError(f"{output}: no run of readaloud has written here; give its -o folder")
    found = []
    for task in Ledger(file, "", is_read_only=is_read_only).tasks():
        ledger = Ledger(file, task, is_read_only=is_read_only)
        ledger.run = ledger.last_run()
        found.append(ledger)
    return found


def running(output: Path, ledgers: Sequence[Ledger]) -> str:
    """Who works on an output folder, and how far that is; empty where nobody does."""
    process = holder(output / MARKER / "lock")
    if not process:
        return ""
    counts = [ledger.statuses() for ledger in ledgers if not ledger.is_clean]
    done = sum(count["done"] + count["unchanged"] for count in counts)
    return f"running (process {process}), {done} done so far"


def failures(ledger: Ledger) -> list[Entry]:
    """What failed in the last run of a task, in the order of the inputs."""
    return list(ledger.entries("run = ? and status = 'failed'", (ledger.run,)))


def retry(
    output: Path,
    batch: Callable[[BatchSettings], BatchSettings],
    progress: Callable[[Event], None] | None = None,
) -> Iterator[Outcome]:
    """Try again what failed, as the last runs were asked to, and leave all else as it is.

    `batch` may change how the work is done: a longer deadline, more memory. Raises OutputError
    where no run has written, or one is under way.
    """
    ledgers = open_ledgers(output)
    if under_way := running(output, ledgers):
        raise OutputError(f"{output}: {under_way}; let it end, then retry")
    for ledger in ledgers:
        job, folder = last_job(ledger, output)
        failed = failures(ledger)
        ledger.close()
        if not failed:
            continue
        settings = replace(job.settings, batch=batch(job.settings.batch))
        inputs = [input_of(entry, folder) for entry in failed]
        line = Line(inputs, [e.name for e in failed], [e.position for e in failed])
        job = replace(job, settings=settings, today=day_of(settings))
        yield from work_off(line, job, (), progress, again=True)


def last_job(ledger: Ledger, output: Path) -> tuple[Job, str]:
    """What the last run was asked for, and the folder it was asked in."""
    kept: dict[str, Any] = {}
    with contextlib.suppress(ValueError):
        kept = json.loads(ledger.get(f"job {ledger.task}", "{}"))
    if not kept:
        raise OutputError(f"{output}: its last run left no description; run the command again")
    table = {
        stage: {key: value for key, value in values.items() if value is not None}
        for stage, values in kept["settings"].items()
    }
    job = Job(
        tuple(kept["formats"]),
        from_table(table, output / MARKER),
        str(output),
        kept["layout"],
        tuple(kept["folder_formats"]),
    )
    assert task_of(job) == ledger.task
    return job, str(kept["cwd"])


def input_of(entry: Entry, folder: str) -> Input:
    """The input that an entry was made from; relative paths start where they did then."""
    if not entry.path:
        return Input(entry.source, fault="came on standard input; run the command again")
    if is_url(entry.path):
        return Input(entry.source, entry.path, entry.member)
    place = str(Path(folder, entry.path))
    fault = "" if entry.member is not None else fault_of(place, entry)
    return Input(entry.source, place, entry.member, fault=fault)


def fault_of(place: str, entry: Entry) -> str:
    """Why what stands there is not one page to be tried again; empty where it is."""
    status = status_of(place)
    # Neither is a page: what it holds is found when the command looks into it again.
    if entry.source.endswith("/") or place.lower().endswith(ARCHIVES):
        return entry.reason.removesuffix(AGAIN) + AGAIN
    if isinstance(status, str):
        return status
    is_folder = stat.S_ISDIR(status.st_mode)
    return "a folder of pages; run the command again" if is_folder else ""
