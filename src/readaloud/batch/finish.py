"""What is about the whole folder, made after the last article: its own pages, and run.json."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readaloud import __version__
from readaloud.batch.desk import Desk
from readaloud.batch.fingerprint import file_digest
from readaloud.batch.ledger import GOOD, Entry, Ledger
from readaloud.batch.outcome import Job
from readaloud.batch.teller import Teller
from readaloud.batch.trend import Earlier
from readaloud.errors import OutputError
from readaloud.files.inputs import MARKER, Input, Skipped
from readaloud.files.remote import is_url
from readaloud.files.speech import trim

if TYPE_CHECKING:
    from readaloud.batch.compare import Findings
    from readaloud.model.publication import Asset, Card, Failed

NAMED_GONE = 3
MANY = 2000  # articles
LINES = "audit-jsonl"
DASHBOARD = "dashboard"


def finish(desk: Desk, inputs: Sequence[Input], skipped: Sequence[Skipped], tell: Teller) -> None:
    """Write the folder's pages and run.json, remove what is stale, and close the books.

    Nothing is pruned where the run may not have met all that is there.
    """
    job = desk.job
    if desk.ledger is None or job.output is None:
        return
    ledger = desk.ledger
    desk.commit()
    unread = unread_of(inputs, skipped)
    prune = job.settings.batch.prune and not unread
    if job.layout == "publication" and not desk.again:
        keep_listed(desk, ledger, inputs, tell)
    gone = desk.tidy(prune=prune)
    if job.layout == "publication":
        if desk.again:  # a retry walks no folder
            skipped = [Skipped(name, reason) for name, reason in ledger.skipped()]
        try:
            write_folder(desk, ledger, tell)
        finally:
            # A book that cannot be bound must not take the record of the articles with it.
            desk.place.write_pieces("run.json", report(ledger, skipped, gone, prune=prune))
        tell_gone(gone, tell, fate_of(unread, job, prune=prune))
    if not is_url(job.output):
        trim(Path(job.output) / MARKER / "speech", job.settings.batch.speech_cache_mb * 1_000_000)
    ledger.end()


def keep_listed(desk: Desk, ledger: Ledger, inputs: Sequence[Input], tell: Teller) -> None:
    """Keep what earlier runs made of folders that this run could not look into.

    Those stay out whose name now belongs to another article, or whose files are not all there.
    """
    folders = [(place, one.name) for place, one in enumerate(inputs) if one.is_folder]
    names = {str(name).lower() for (name,) in ledger.rows("name", "true")} if folders else set()
    for place, folder in folders:
        below = [
            entry
            for entry in ledger.gone_below(folder)
            if entry.name.lower() not in names and desk.place.intact(entry.written)
        ]
        ledger.keep([(place, entry.size, entry.mtime_ns, entry.key) for entry in below])
        names.update(entry.name.lower() for entry in below)
        if below:
            tell.note(f"stay as published before: {len(below)} below {folder}")


def unread_of(inputs: Sequence[Input], skipped: Sequence[Skipped]) -> list[str]:
    """What could not be looked into: there may be pages whose files an earlier run has made."""
    return [one.name for one in inputs if one.fault] + [one.name for one in skipped if one.unread]


def write_folder(desk: Desk, ledger: Ledger, tell: Teller) -> None:
    """Make the folder's own files, unless they are there and made of the very same cards.

    A run without a single article leaves those of earlier runs to their readers.
    """
    before = json.loads(ledger.get("folder files", "[]"))
    files = tuple((str(path), int(size)) for path, size in before)
    if files and not len(ledger.cards()):
        tell.note("not one article was made; the folder's own pages stay as they were")
        return
    tell_unlisted(ledger, tell)
    made_of = inputs_of(ledger)
    earlier = Earlier(ledger, made_of)
    failed = failed_in(ledger)
    state = state_of(made_of, failed, desk.job)
    if ledger.get("folder state") == state and desk.place.intact(files):
        return
    cards = compared(ledger, desk.job, earlier)
    ledger.put("folder state", "")
    written: dict[str, int] = {}
    for path in stream_folder(desk, cards):
        written[path] = desk.place.size(path)
    for asset in folder_assets(desk, cards, failed):
        written[asset.path] = asset.size
        desk.place.write(asset)
    desk.place.remove([path for path, _ in files if path not in written])
    ledger.put("folder files", json.dumps(list(written.items())))
    ledger.put("folder state", state)
    if DASHBOARD in desk.job.folder_formats:  # without one nothing was counted
        earlier.move_on()


def compared(ledger: Ledger, job: Job, earlier: Earlier) -> "Sequence[Card]":
    """The cards, each with what was found in its article before: in the named run, or the last."""
    from readaloud.batch.compare import Compared, earlier_findings

    before: Findings | None = earlier if job.settings.publish.trend else None
    if job.settings.publish.compare:
        before = earlier_findings(job.settings.publish.compare)
    return Compared(ledger.cards(), before) if before is not None else ledger.cards()


def stream_folder(desk: Desk, cards: "Sequence[Card]") -> Iterator[str]:
    """Write what is given in pieces, and give the paths: the lines of the audit, for example.

    From some size on the lines come unasked: what holds all findings in one piece is then too
    large for most programs.
    """
    from readaloud.toolkit import all_folder_formats, pick

    job = desk.job
    known = all_folder_formats()
    wanted = dict.fromkeys(job.folder_formats)
    if wanted and len(cards) > MANY:
        wanted[LINES] = None
    for name in wanted:
        chosen = pick("format", known, name)
        if chosen.pieces is not None:
            desk.place.write_pieces(chosen.path, chosen.pieces(cards, job.settings))
            yield chosen.path


def folder_assets(
    desk: Desk, cards: "Sequence[Card]", failed: "Sequence[Failed]"
) -> "Iterator[Asset]":
    """Pages and reports from the articles' cards; a book from their files, where one is asked for.

    Raises OutputError or VoiceError where the book cannot be made.
    """
    from readaloud.toolkit import all_folder_formats, pick

    job = desk.job
    known = all_folder_formats()
    for name in job.folder_formats:
        yield from pick("format", known, name).export(cards, job.settings, failed)
    if job.settings.publish.book and job.output is not None:
        from readaloud.batch.book import bind_folder

        if is_url(job.output):
            raise OutputError(f"{job.output}: a book needs an output folder on this machine")
        yield from bind_folder(Path(job.output), cards, job.settings)


def state_of(made_of: str, failed: "Sequence[Failed]", job: Job) -> str:
    """A digest of everything that the folder's own files are made from."""
    publish = job.settings.publish
    earlier = file_digest(publish.compare) if publish.compare else str(publish.trend)
    text = f"{made_of} {','.join(job.folder_formats)} {publish.book} {earlier}\n{failed}"
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def failed_in(ledger: Ledger) -> "list[Failed]":
    return [
        (str(name), str(why)) for name, why in ledger.rows("source, reason", "status = 'failed'")
    ]


def inputs_of(ledger: Ledger) -> str:
    """A digest of what the articles were made from."""
    digest = hashlib.sha256()
    for row in ledger.rows("digest, name, source, fingerprint", GOOD):
        digest.update(" ".join(map(str, row)).encode() + b"\n")
    return digest.hexdigest()


def report(
    ledger: Ledger, skipped: Sequence[Skipped], gone: Sequence[Entry], *, prune: bool
) -> Iterator[str]:
    """run.json in pieces: every input, what became of it, why, and what was written.

    It tells no times, so that two runs that did the same give the same bytes.
    """
    totals = ledger.totals()
    head = {
        "schema": "readaloud/run/1",
        "generator": f"readaloud {__version__}",
        "summary": {
            **ledger.statuses(),
            "audio_ms": totals["duration_ms"],
            "findings": {name: totals[name] for name in ("high", "medium", "low")},
        },
    }
    yield json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "inputs": [\n'
    yield from joined(records(ledger, skipped))
    yield '\n ],\n "removed": [\n'
    yield from joined(
        {"source": entry.source, "files": [path for path, _ in entry.written], "pruned": prune}
        for entry in gone
    )
    yield "\n ]}\n"


def records(ledger: Ledger, skipped: Sequence[Skipped]) -> Iterator[dict[str, object]]:
    for passed in skipped:
        yield {"source": passed.name, "status": "skipped", "reason": passed.reason, "written": []}
    columns = "source, name, status, reason, written, failure"
    for source, name, status, reason, written, failure in ledger.rows(columns, "true"):
        shown = {"source": source, "name": name, "status": status, "reason": reason}
        good = status in ("done", "unchanged")
        shown["written"] = [path for path, _ in json.loads(written)] if good else []
        if failure:
            shown["failure"] = json.loads(failure)
        yield shown


def joined(values: Iterable[dict[str, object]]) -> Iterator[str]:
    """JSON objects parted by commas, one a line."""
    for number, value in enumerate(values):
        yield (",\n  " if number else "  ") + json.dumps(value, ensure_ascii=False)


def fate_of(unread: Sequence[str], job: Job, *, prune: bool) -> str:
    """What becomes of the files of inputs that are gone."""
    if prune:
        return "their files were removed"
    if job.settings.batch.prune:
        return f"their files stay, because {unread[0]} could not be read or gave nothing"
    return "their files stay; --prune removes them"


def tell_unlisted(ledger: Ledger, tell: Teller) -> None:
    """Name what failed now and was published before: the library no longer leads there.

    What its page says now nobody has read, so that the old version is not offered beside it.
    """
    failed = "status = 'failed' and written != '[]'"
    named = [str(source) for (source,) in ledger.rows("source", failed)]
    if named:
        tell.note(
            f"published before and not listed until it is made again: {first_of(named)}; "
            "its files stay"
        )


def first_of(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = f" and {len(names) - NAMED_GONE} more" if len(names) > NAMED_GONE else ""
    return ", ".join(names[:NAMED_GONE]) + more


def tell_gone(gone: Sequence[Entry], tell: Teller, fate: str) -> None:
    """Name the inputs of earlier runs that are gone."""
    if not gone:
        return
    tell.note(f"no longer among the inputs: {first_of([e.source for e in gone])}; {fate}")
