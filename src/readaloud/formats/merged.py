"""The folder's findings as one file each: JSON, CSV and SARIF, from the entries of its articles."""

import json
from collections.abc import Iterator, Sequence

from readaloud.formats.reports import REPORTS
from readaloud.model.publication import Asset, Card, FolderFormat
from readaloud.model.settings import Settings

MEDIA_TYPES = {"json": "application/json", "csv": "text/csv", "sarif": "application/sarif+json"}


def merged(kind: str) -> FolderFormat:
    """The folder format that renders one of the reports of `readaloud audit`."""

    def export(cards: Sequence[Card], settings: Settings) -> Iterator[Asset]:
        entries = [json.loads(card.audit) for card in cards if card.audit]
        text = REPORTS[kind](entries)
        yield Asset(f"audit/audit.{kind}", MEDIA_TYPES[kind], text.encode("utf-8", "replace"))

    return FolderFormat(f"audit-{kind}", f"all findings of the folder as {kind.upper()}", export)


MERGED = tuple(merged(kind) for kind in MEDIA_TYPES if kind in REPORTS)
