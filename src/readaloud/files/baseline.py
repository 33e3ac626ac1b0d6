"""The baseline: findings an editor has settled, kept in a file beside the articles."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from readaloud.errors import SettingsError
from readaloud.files.outputs import write_named
from readaloud.files.paths import is_file, is_there

SCHEMA = "readaloud/baseline/1"


def read_baseline(file: Path) -> Counter[str]:
    """The fingerprints in a baseline, each as often as it stands there.

    Raises SettingsError where the file is missing, unreadable or no baseline.
    """
    return Counter(row["fingerprint"] for row in rows_of(file))


def rows_of(file: Path) -> list[dict[str, str]]:
    """The findings in a baseline. Raises SettingsError as `read_baseline` does."""
    try:
        document = json.loads(file.read_text("utf-8"))
        return [{**one, "fingerprint": str(one["fingerprint"])} for one in document["findings"]]
    except FileNotFoundError as wrong:
        raise SettingsError(
            f"{file}: no such baseline; write one with --update-baseline"
        ) from wrong
    except OSError as wrong:
        raise SettingsError(f"{file}: cannot be read: {wrong.strerror}") from wrong
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise SettingsError(
            f"{file}: no readaloud baseline; write one with --update-baseline"
        ) from wrong


def refuse_no_baseline(file: Path) -> None:
    """Raise SettingsError where a file that would be written over is no baseline, nor empty."""
    if not is_there(file) or (is_file(file) and not file.stat().st_size):
        return
    try:
        read_baseline(file)
    except SettingsError as wrong:
        raise SettingsError(
            f"{file}: no readaloud baseline, and not written over; give another file"
        ) from wrong


def renew_baseline(
    file: Path, entries: Sequence[dict[str, Any]], ran: Callable[[str], Collection[str]]
) -> tuple[int, int, int]:
    """Write a run's findings into a baseline; what the run did not look at stays as it was.

    `ran` gives the rules that looked at the page of a name. Returns how many findings the file
    held before, how many it holds now, and how many of these were not looked at.
    """
    old = rows_of(file) if is_there(file) and file.stat().st_size else []
    seen = {
        (entry["source"]["name"], rule)
        for entry in entries
        for rule in set(ran(entry["source"]["name"])) - {b["rule"] for b in entry["broken_rules"]}
    }
    kept = [row for row in old if (row.get("source"), row.get("rule")) not in seen]
    rows = kept + [row for entry in entries for row in new_rows(entry)]
    write_rows(file, rows)
    return len(old), len(rows), len(kept)


def new_rows(entry: dict[str, Any]) -> Iterator[dict[str, str]]:
    """What is kept of an article's findings, those apart that an ignore settles."""
    for finding in entry["findings"]:
        if finding["status"] != "ignored":
            yield {
                "fingerprint": finding["fingerprint"],
                "rule": finding["rule"],
                "source": entry["source"]["name"],
                "quote": finding["quote"][:120],
            }


def write_rows(file: Path, rows: Sequence[dict[str, str]]) -> None:
    """Write a baseline in an order that makes small differences."""
    keys = ("source", "rule", "fingerprint")
    ordered = sorted(rows, key=lambda row: [str(row.get(key, "")) for key in keys])
    document = {"schema": SCHEMA, "findings": ordered}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    write_named(file, text.encode("utf-8", "replace"))
