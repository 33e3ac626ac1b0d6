"""What is about the whole folder, made after the last article: its own pages, and run.json."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence

from readaloud import __version__
from readaloud.batch.desk import Desk
from readaloud.batch.ledger import Entry, Ledger
from readaloud.batch.teller import Teller
from readaloud.files.inputs import Skipped

NAMED_GONE = 3


def finish(desk: Desk, skipped: Sequence[Skipped], tell: Teller) -> None:
    """Write the folder's pages and run.json, remove what is stale, and close the books."""
    job = desk.job
    if desk.ledger is None or job.output is None:
        return
    ledger = desk.ledger
    desk.commit()
    prune = job.settings.batch.prune
    gone = desk.tidy(prune=prune)
    if job.layout == "publication":
        skipped = remembered(desk, ledger, skipped)
        write_folder(desk, ledger)
        desk.place.write_pieces("run.json", report(ledger, skipped, gone, prune=prune))
        tell_gone(gone, tell, prune=prune)
    ledger.end()


def remembered(desk: Desk, ledger: Ledger, skipped: Sequence[Skipped]) -> Sequence[Skipped]:
    """What was passed over when the folder was walked; a retry walks none."""
    key = f"skipped {ledger.task}"
    if desk.again:
        return [Skipped(name, reason) for name, reason in json.loads(ledger.get(key, "[]"))]
    ledger.put(key, json.dumps([(passed.name, passed.reason) for passed in skipped]))
    return skipped


def write_folder(desk: Desk, ledger: Ledger) -> None:
    """Make the folder's own files, unless they are there and made of the very same cards."""
    from readaloud.toolkit import all_folder_formats, pick

    folder_formats = desk.job.folder_formats
    made_of = state_of(ledger, desk.fingerprint, folder_formats)
    before = json.loads(ledger.get("folder files", "[]"))
    files = tuple((str(path), int(size)) for path, size in before)
    if ledger.get("folder state") == made_of and desk.place.intact(files):
        return
    ledger.put("folder state", "")
    written: dict[str, int] = {}
    cards = ledger.cards()
    known = all_folder_formats()
    for name in folder_formats:
        for asset in pick("format", known, name).export(cards, desk.job.settings):
            written[asset.path] = asset.size
            desk.place.write(asset)
    desk.place.remove([path for path, _ in files if path not in written])
    ledger.put("folder files", json.dumps(list(written.items())))
    ledger.put("folder state", made_of)


def state_of(ledger: Ledger, fingerprint: str, folder_formats: tuple[str, ...]) -> str:
    """A digest of everything that the folder's own files are made from."""
    digest = hashlib.sha256(f"{fingerprint} {','.join(folder_formats)}\n".encode())
    for entry in ledger.entries():
        if entry.is_good:
            digest.update(f"{entry.digest} {entry.name} {entry.source}\n".encode())
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
            "skipped": len(skipped),
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
    for entry in ledger.entries():
        yield {
            "source": entry.source,
            "name": entry.name,
            "status": entry.status,
            "reason": entry.reason,
            "written": [path for path, _ in entry.written] if entry.is_good else [],
            **({"failure": entry.failure} if entry.failure else {}),
        }


def joined(values: Iterable[dict[str, object]]) -> Iterator[str]:
    """JSON objects parted by commas, one a line."""
    for number, value in enumerate(values):
        yield (",\n  " if number else "  ") + json.dumps(value, ensure_ascii=False)


def tell_gone(gone: Sequence[Entry], tell: Teller, *, prune: bool) -> None:
    """Name the inputs of earlier runs that are gone."""
    if not gone:
        return
    named = ", ".join(entry.source for entry in gone[:NAMED_GONE])
    more = f" and {len(gone) - NAMED_GONE} more" if len(gone) > NAMED_GONE else ""
    what = "their files were removed" if prune else "their files stay; --prune removes them"
    tell.note(f"no longer among the inputs: {named}{more}; {what}")
