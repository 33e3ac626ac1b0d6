"""What became of one input."""

from dataclasses import dataclass
from typing import Literal

from readaloud.batch.events import Status
from readaloud.model.publication import Asset, Card

Layout = Literal["flat", "publication"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input, and why.

    `assets` are its files where the run writes none itself; `written` are their paths,
    relative to the output folder, where it does. A `bug` is a failure that is our fault.
    """

    source: str
    name: str
    status: Status
    reason: str = ""
    assets: tuple[Asset, ...] = ()
    written: tuple[str, ...] = ()
    card: Card | None = None
    bug: bool = False
    duration_ms: int = 0  # of the sound made
