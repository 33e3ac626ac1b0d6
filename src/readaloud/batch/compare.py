"""The folder's cards beside the findings of an earlier run, for the dashboard's trend."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, overload

from readaloud.errors import SettingsError
from readaloud.model.audit import SEVERITIES
from readaloud.model.publication import Card

Counts = tuple[int, int, int]


class Findings(Protocol):
    """Open findings by source: high, medium, low."""

    def get(self, source: str, /) -> Counts | None: ...


def earlier_findings(path: str) -> dict[str, Counts]:
    """Open findings by source, of an earlier readaloud/audit/1 document; empty for no path.

    Raises SettingsError when the file is not one.
    """
    if not path:
        return {}
    try:
        articles = json.loads(Path(path).read_bytes())["articles"]
        return {one["source"]["name"]: counts_of(one["findings"]) for one in articles}
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        raise SettingsError(
            f"{path}: not the audit.json of an earlier run; give the one under its audit/ folder"
        ) from wrong


def counts_of(findings: Sequence[Mapping[str, str]]) -> Counts:
    still_open = [one["severity"] for one in findings if one["status"] == "new"]
    high, medium, low = (still_open.count(severity) for severity in SEVERITIES)
    return high, medium, low


class Compared(Sequence[Card]):
    """Cards that know what was found in their article before."""

    def __init__(self, cards: Sequence[Card], earlier: Findings) -> None:
        self.cards, self.earlier = cards, earlier

    def __len__(self) -> int:
        return len(self.cards)

    @overload
    def __getitem__(self, at: int) -> Card: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Card]: ...
    def __getitem__(self, at: int | slice) -> Card | Sequence[Card]:
        if isinstance(at, slice):
            return [self.with_before(card) for card in self.cards[at]]
        return self.with_before(self.cards[at])

    def __iter__(self) -> Iterator[Card]:
        return map(self.with_before, self.cards)

    def with_before(self, card: Card) -> Card:
        return replace(card, before=self.earlier.get(card.source))
