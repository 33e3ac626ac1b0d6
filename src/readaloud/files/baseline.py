"""The baseline: findings an editor has settled, kept in a file beside the articles."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from readaloud.errors import SettingsError
from readaloud.files.outputs import write_file

SCHEMA = "readaloud/baseline/1"


def read_baseline(file: Path) -> Counter[str]:
    """The fingerprints in a baseline, each as often as it stands there.

    Raises SettingsError where the file is missing, unreadable or no baseline.
    """
    try:
        document = json.loads(file.read_text("utf-8"))
        return Counter(str(one["fingerprint"]) for one in document["findings"])
    except FileNotFoundError as wrong:
        raise SettingsError(
            f"{file}: no such baseline; write one with --update-baseline"
        ) from wrong
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise SettingsError(
            f"{file}: no readaloud baseline; write one with --update-baseline"
        ) from wrong


def refuse_no_baseline(file: Path) -> None:
    """Raise SettingsError where a file that would be written over is no baseline, nor empty."""
    if not file.exists() or (file.is_file() and not file.stat().st_size):
        return
    try:
        read_baseline(file)
    except SettingsError as wrong:
        raise SettingsError(
            f"{file}: no readaloud baseline, and not written over; give another file"
        ) from wrong


def write_baseline(file: Path, entries: Sequence[dict[str, Any]]) -> None:
    """Write a run's findings as its baseline, in an order that makes small differences."""
    rows = sorted(
        (
            {
                "fingerprint": finding["fingerprint"],
                "rule": finding["rule"],
                "source": entry["source"]["name"],
                "quote": finding["quote"][:120],
            }
            for entry in entries
            for finding in entry["findings"]
            if finding["status"] != "ignored"
        ),
        key=lambda row: (row["source"], row["rule"], row["fingerprint"]),
    )
    document = {"schema": SCHEMA, "findings": rows}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    write_file(file, text.encode("utf-8", "replace"))
