"""The audit as CSV: one row a finding, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Sequence

from readaloud.formats.audit_json import Entry
from readaloud.formats.escape import clean
from readaloud.model.publication import Failed

COLUMNS = (
    "source", "line", "section", "severity", "rule", "status", "message", "quote", "sentence",
    "action", "fix", "confidence", "fingerprint", "reason",
)  # fmt: skip
CELL_LENGTH = 32_000  # no spreadsheet takes more than 32,767 characters in a cell
# A cell that opens with one of these is a formula to some spreadsheet; a quote makes it text.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(entries: Sequence[Entry], _failed: Sequence[Failed] = ()) -> str:
    """All findings with a header row, quoted throughout, lines ended as RFC 4180 asks.

    A row is a finding; what could not be audited has none.
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        for finding in entry["findings"]:
            values = {**finding, "source": entry["source"]["name"]}
            writer.writerow([safe_cell(values[column]) for column in COLUMNS])
    return out.getvalue()


def safe_cell(value: object) -> str:
    """The value as text that no spreadsheet takes for a formula."""
    text = clean(str(value)).replace("\n", " ")
    text = text if len(text) <= CELL_LENGTH else text[:CELL_LENGTH] + "…"
    return "'" + text if text.lstrip(" \u00a0").startswith(FORMULA_SIGNS) else text
