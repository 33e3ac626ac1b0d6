"""The engines that spread articles over processes: built-in ones, and what packages offer."""

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from readaloud.batch.limits import processors
from readaloud.batch.outcome import Job, Outcome, Task
from readaloud.batch.stop import Stop
from readaloud.errors import SettingsError
from readaloud.files.packages import entry_points_of

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Batch = list[tuple[Task, Outcome]]
Batches = Generator[Batch, None, None]
Take = Callable[[], Task | None]


class Engine(Protocol):
    """Makes tasks into outcomes, in any order.

    `take` gives the next task, or None when there is none for now; when there is none while
    nothing is under way, all is done. `folder` is for temporary files. An engine yields what
    has finished, ends early once `stop.asked`, and leaves nothing behind when it is closed.
    """

    def __call__(self, job: Job, take: Take, folder: Path, stop: Stop) -> Batches: ...


def serial(job: Job, take: Take, folder: Path, stop: Stop) -> Batches:
    """Make one article after the other in this very process."""
    task = take()
    if task is None:
        return  # and nothing heavy was loaded
    from readaloud.batch.work import equip, work

    tools = equip(job)
    while task is not None and not stop.asked:
        yield [(task, work(task, tools, job))]
        task = take()


def process(job: Job, take: Take, folder: Path, stop: Stop) -> Batches:
    """Spread articles over supervised worker processes on this machine."""
    first = take()
    if first is None:
        return  # all is unchanged
    from readaloud.batch.pool import Pool

    waiting = [first]
    with closing(Pool(job, job.settings.batch.jobs or processors(), folder, stop)) as pool:
        yield from pool.run(lambda: waiting.pop() if waiting else take())


def dask(job: Job, take: Take, folder: Path, stop: Stop) -> Batches:
    """Spread shards of articles over a dask cluster."""
    from readaloud.batch.cluster import on_cluster

    yield from on_cluster(job, take, folder, stop)


BUILTIN: dict[str, Engine] = {"process": process, "serial": serial, "dask": dask}


def offered() -> "dict[str, EntryPoint]":
    """Engines that installed packages offer, by name."""
    return {entry.name: entry for entry in entry_points_of("readaloud.engines")}


def engine_names() -> list[str]:
    return sorted({*BUILTIN, *offered()})


def find_engine(name: str) -> Engine:
    """The named engine. Raises SettingsError with the nearest known name."""
    if name in BUILTIN:
        return BUILTIN[name]
    others = offered()
    if name in others:
        engine: Engine = others[name].load()
        return engine
    from difflib import get_close_matches

    near = get_close_matches(name, engine_names(), 1)
    hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(engine_names())}"
    raise SettingsError(f"no batch engine called {name!r}; {hint}")
