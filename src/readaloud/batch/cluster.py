"""Shards of articles on a dask cluster."""

from collections.abc import Iterator
from pathlib import Path

from readaloud.batch.outcome import Job, Outcome, Task
from readaloud.batch.stop import Stop
from readaloud.errors import SettingsError


def on_cluster(
    job: Job, take: object, folder: Path, stop: Stop
) -> Iterator[list[tuple[Task, Outcome]]]:
    raise SettingsError("the dask engine is not installed")
    yield []
