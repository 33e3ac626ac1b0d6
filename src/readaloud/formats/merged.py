"""The folder's findings as one file each: JSON, CSV and SARIF, from the entries of its articles."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, overload

from readaloud.formats.audit_json import SCHEMA, failures_of
from readaloud.formats.reports import REPORTS
from readaloud.model.audit import SEVERITIES
from readaloud.model.publication import Asset, Card, Failed, FolderFormat
from readaloud.model.settings import Settings

MEDIA_TYPES = {"csv": "text/csv", "sarif": "application/sarif+json"}
Entry = dict[str, Any]


def export_json(
    cards: Sequence[Card], settings: Settings, failed: Sequence[Failed] = ()
) -> Iterator[Asset]:
    """readaloud/audit/1 with an article a line, put together without being read again."""
    counts = dict.fromkeys(SEVERITIES, 0)
    parts: list[str] = []
    for card in cards:
        parts.append(card.audit)
        for severity, count in zip(SEVERITIES, card.findings, strict=True):
            counts[severity] += count
    summary = json.dumps({"articles": len(parts), "findings": counts})
    told = ",\n".join(part for part in parts if part)
    lost = json.dumps(failures_of(failed), ensure_ascii=False)
    text = (
        f'{{"schema": "{SCHEMA}", "articles": [\n{told}\n], '
        f'"failures": {lost}, "summary": {summary}}}\n'
    )
    yield Asset("audit/audit.json", "application/json", text.encode("utf-8", "replace"))


class Entries(Sequence[Entry]):
    """The articles' entries, read one at a time: a large folder's would fill the memory."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self.cards = cards

    def __len__(self) -> int:
        return len(self.cards)

    def __iter__(self) -> Iterator[Entry]:
        return (json.loads(card.audit) for card in self.cards if card.audit)

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> list[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | list[Entry]:
        return list(self)[at]


def merged(kind: str) -> FolderFormat:
    """The folder format that renders one of the reports of `readaloud audit`."""

    def export(
        cards: Sequence[Card], settings: Settings, failed: Sequence[Failed] = ()
    ) -> Iterator[Asset]:
        text = REPORTS[kind](Entries(cards), failed)
        yield Asset(f"audit/audit.{kind}", MEDIA_TYPES[kind], text.encode("utf-8", "replace"))

    return FolderFormat(f"audit-{kind}", f"all findings of the folder as {kind.upper()}", export)


JSON = FolderFormat("audit-json", "all findings of the folder as JSON", export_json)
CSV, SARIF = merged("csv"), merged("sarif")
