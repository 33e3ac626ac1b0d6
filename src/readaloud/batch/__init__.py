"""The one loop over articles: read, process, write; one failure never stops the rest."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readaloud.batch.events import Event, Status
    from readaloud.batch.loop import run
    from readaloud.batch.outcome import Layout, Outcome

__all__ = ["Event", "Layout", "Outcome", "Status", "run"]
HOMES = {"Event": "events", "Layout": "outcome", "Outcome": "outcome", "Status": "events"}


def __getattr__(name: str) -> Any:
    """Load what is asked for: a worker has no use for the loop and its ledger."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{HOMES.get(name, 'loop')}"), name)
