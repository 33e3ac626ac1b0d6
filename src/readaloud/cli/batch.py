"""`readaloud batch`: look after a folder that runs write to."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from readaloud.cli.help import Measure, Whole
from readaloud.cli.options import PROGRESS, report_option
from readaloud.cli.progress import make_room, reporter

if TYPE_CHECKING:
    from readaloud.batch.ledger import Ledger

FOLDER = click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
FORMAT = report_option()


@click.group("batch", epilog="Example: readaloud batch status build/")
def batch_command() -> None:
    """Look after a folder that publish (or another command with -o DIR) has written."""


@batch_command.command("status", epilog="Example: readaloud batch status build/")
@FOLDER
@FORMAT
def status_command(folder: Path, form: str) -> int:
    """Say how the last run went: counts, findings, minutes of audio."""
    from readaloud.batch.retry import open_ledgers, running

    ledgers = open_ledgers(folder, is_read_only=True)
    under_way = running(folder, ledgers)
    states = [state_of(ledger, under_way) for ledger in ledgers]
    if form == "json":
        click.echo(json.dumps({"schema": "readaloud/status/1", "runs": states}, ensure_ascii=True))
        return 0
    for state in states:
        click.echo(f"{state['task']}: {state['state']}")
        click.echo(
            "  " + ", ".join(f"{state[n]} {n}" for n in ("done", "unchanged", "skipped", "failed"))
        )
        click.echo(
            f"  findings: {state['high']} high, {state['medium']} medium, {state['low']} low"
        )
        click.echo(f"  audio: {int(str(state['audio_ms'])) / 60_000:.1f} minutes")
    return 0


def state_of(ledger: "Ledger", under_way: str) -> dict[str, object]:
    """What the ledger knows of the last run of a task, which may be the one that is under way."""
    totals = ledger.totals()
    return {
        "task": ledger.task,
        "state": "complete" if ledger.is_clean else under_way or "interrupted; run it again",
        **ledger.statuses(),
        **{name: totals[name] for name in ("high", "medium", "low")},
        "audio_ms": totals["duration_ms"],
    }


@batch_command.command("failures", epilog="Example: readaloud batch failures build/")
@FOLDER
@FORMAT
def failures_command(folder: Path, form: str) -> int:
    """Name what failed in the last run, why, and how to see it again."""
    from readaloud.batch.retry import failures, open_ledgers, running
    from readaloud.cli.run import printable

    ledgers = open_ledgers(folder, is_read_only=True)
    entries = [entry for ledger in ledgers for entry in failures(ledger)]
    if form == "json":
        shown = [
            {"source": one.source, "reason": one.reason, "failure": one.failure} for one in entries
        ]
        body = {"schema": "readaloud/failures/1", "failures": shown}
        click.echo(json.dumps(body, ensure_ascii=True))
        return 0
    for entry in entries:
        click.echo(printable(f"{entry.source}: {entry.reason}"))
        if entry.failure:
            lost = entry.failure
            click.echo(f"  phase {lost['phase']}, {lost['seconds']} s, {lost['memory_mb']} MB")
            click.echo(printable(f"  to see it again: {lost['command']}"))
    if under_way := running(folder, ledgers):
        click.echo(under_way if entries else f"nothing failed so far: {under_way}")
    elif not entries:
        click.echo("nothing failed")
    return 0


@batch_command.command("retry", epilog="Example: readaloud batch retry build/ --timeout 1200")
@FOLDER
@click.option(
    "--timeout",
    type=Measure(0.1),
    metavar="SECONDS",
    help="A new deadline for one article (default: that of the run).",
)
@click.option(
    "--max-memory",
    type=Whole(100),
    metavar="MB",
    help="A new limit for one worker (default: that of the run).",
)
@click.option("-j", "--jobs", type=Whole(1, 256), help="Worker processes (default: as in the run).")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but failures.")
@PROGRESS
def retry_command(
    folder: Path,
    timeout: float | None,
    max_memory: int | None,
    jobs: int | None,
    quiet: bool,
    progress: str,
) -> int:
    """Try again what failed in the last run, and mend the folder's pages.

    Relative paths count from where that run was started.
    """
    from readaloud.batch.retry import retry
    from readaloud.cli.run import warn
    from readaloud.model.settings import BatchSettings

    said = {"timeout_s": timeout, "max_memory_mb": max_memory, "jobs": jobs}

    def changed(batch: BatchSettings) -> BatchSettings:
        given = {name: value for name, value in said.items() if value is not None}
        return BatchSettings(**{**asdict(batch), **given})

    failed = done = 0
    with reporter(progress, quiet=quiet, total=2) as shown:
        for outcome in retry(folder, changed, shown):
            if outcome.status == "failed":
                failed += 1
                if progress != "json":
                    make_room(shown)
                    warn(f"failed {outcome.source}: {outcome.reason}")
            else:
                done += 1
    if not quiet:
        click.echo(f"{done} done, {failed} failed" if done or failed else "nothing had failed")
    return 3 if failed else 0
