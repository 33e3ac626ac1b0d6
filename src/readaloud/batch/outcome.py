"""What became of one input, and what a run was asked for."""

import json
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Literal

from readaloud.batch.events import Status
from readaloud.files.inputs import Input
from readaloud.model.making import dataclass

if TYPE_CHECKING:  # the run itself has no use for the model
    from readaloud.model.publication import Asset, Card
    from readaloud.model.settings import Settings

Layout = Literal["flat", "publication"]


@dataclass(frozen=True, slots=True)
class Job:
    """What all articles of a run have in common; a worker is told it once."""

    formats: tuple[str, ...]
    settings: "Settings"
    output: str | None
    layout: Layout
    folder_formats: tuple[str, ...] = ()
    today: str = ""  # the day of the audit


@dataclass(frozen=True, slots=True)
class Task:
    """One article to be made: its place among the inputs, and the name of its files.

    `fingerprint` goes into the worker's notes: what it is made from beside its bytes.
    """

    index: int
    input: Input
    name: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """How a worker was lost over an article. `ended` says by what: a signal, a limit, a code."""

    phase: str
    ended: str
    seconds: float
    memory_mb: int
    command: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input, and why.

    `assets` are its files where the run writes none itself; `written` are their paths,
    relative to the output folder, where it does. A `bug` is a failure that is our fault.
    `stages` are (stage, milliseconds) in the order they ran.
    """

    source: str
    name: str
    status: Status
    reason: str = ""
    assets: "tuple[Asset, ...]" = ()
    written: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    packed: bytes = b""
    bug: bool = False
    unwritten: bool = False  # failed for its output, not for itself
    failure: Failure | None = None
    duration_ms: int = 0  # of the sound made
    findings: tuple[int, int, int] = (0, 0, 0)  # high, medium, low
    digest: str = ""
    days: tuple[str, ...] = ()  # of its audit, and its last days; () where it is good for ever
    stages: tuple[tuple[str, float], ...] = ()

    @property
    def card(self) -> "Card | None":
        """What the folder's pages know of the article; None outside a publication."""
        return unpack(self.packed) if self.packed else None


def pack(card: "Card") -> bytes:
    """A card as it travels and is kept. The audit is JSON already and is not encoded again."""
    # asdict() copies deep and slowly; a card is flat.
    rest = {name: getattr(card, name) for name in card.__slots__ if name != "audit"}
    text = json.dumps(rest, ensure_ascii=True) + "\n" + card.audit
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpack(packed: bytes) -> "Card":
    from readaloud.model.publication import Card

    head, _, audit = zlib.decompress(packed).decode("utf-8", "surrogatepass").partition("\n")
    return Card(audit=audit, **{name: frozen(value) for name, value in json.loads(head).items()})


def frozen(value: Any) -> Any:
    """JSON's lists as the tuples they were."""
    return tuple(frozen(one) for one in value) if isinstance(value, list) else value


def failure_json(failure: Failure | None) -> dict[str, object] | None:
    return None if failure is None else asdict(failure)
