"""The one loop over articles: read, process, write; one failure never stops the rest."""

from readaloud.batch.events import Event, Status
from readaloud.batch.loop import run
from readaloud.batch.outcome import Layout, Outcome

__all__ = ["Event", "Layout", "Outcome", "Status", "run"]
