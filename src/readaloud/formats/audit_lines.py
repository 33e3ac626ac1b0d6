"""All findings of a folder of any size: a line of JSON for each article, or Parquet."""

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from readaloud.errors import SettingsError
from readaloud.formats.escape import clean
from readaloud.model.publication import Asset, Card, Failed, FolderFormat
from readaloud.model.settings import Settings

TEXTS = (
    "rule", "category", "severity", "status", "message", "quote", "sentence", "sentence_id",
    "section", "section_id", "action", "fingerprint",
)  # fmt: skip
ARTICLES_AT_ONCE = 500  # articles in a row group


def lines(cards: Sequence[Card], settings: Settings) -> Iterator[str]:
    """Each article's entry of readaloud/audit/1, one a line."""
    return (f"{card.audit}\n" for card in cards if card.audit)


def nothing(
    cards: Sequence[Card], settings: Settings, _failed: Sequence[Failed] = ()
) -> Iterable[Asset]:
    return ()


def export_parquet(
    cards: Sequence[Card], settings: Settings, _failed: Sequence[Failed] = ()
) -> Iterator[Asset]:
    """One row a finding, compressed by columns. Raises SettingsError without pyarrow."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as missing:
        raise SettingsError("audit-parquet needs pyarrow; pip install pyarrow") from missing
    text = pyarrow.string()
    schema = pyarrow.schema(
        [(name, text) for name in ("source", "title", *TEXTS)]
        + [("line", pyarrow.int64()), ("confidence", pyarrow.float64())]
    )
    out = io.BytesIO()
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        for group in grouped(cards):
            found = [row for card in group for row in rows(card)]
            writer.write_table(pyarrow.Table.from_pylist(found, schema))
    yield Asset("audit/audit.parquet", "application/vnd.apache.parquet", out.getvalue())


def rows(card: Card) -> Iterator[dict[str, Any]]:
    """The findings of an article as rows."""
    entry = json.loads(card.audit) if card.audit else {"findings": []}
    for finding in entry["findings"]:
        yield {
            "source": card.source,
            "title": clean(card.title),
            **{name: clean(str(finding.get(name) or "")) for name in TEXTS},
            "line": int(finding.get("line") or 0),
            "confidence": float(finding.get("confidence") or 0),
        }


def grouped(cards: Iterable[Card]) -> Iterator[list[Card]]:
    group: list[Card] = []
    for card in cards:
        group.append(card)
        if len(group) == ARTICLES_AT_ONCE:
            yield group
            group = []
    yield group


JSONL = FolderFormat(
    "audit-jsonl",
    "all findings of the folder, a line of JSON for each article",
    nothing,
    on_request=True,
    path="audit/audit.jsonl",
    pieces=lines,
)
PARQUET = FolderFormat(
    "audit-parquet",
    "all findings of the folder as Parquet, for which pyarrow is needed",
    export_parquet,
    on_request=True,
)
