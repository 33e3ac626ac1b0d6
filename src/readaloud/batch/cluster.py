"""Shards of articles on a dask cluster; inside each of its workers, our own supervised pool.

The pool makes a shard article by article, so that a page that kills costs itself alone there
too. It starts programs, not children of multiprocessing, and so runs under dask's daemonic
worker processes as well as under others.
"""

import contextlib
import pickle
import tempfile
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from readaloud.batch.engines import Batch, Batches, Take
from readaloud.batch.limits import processors
from readaloud.batch.outcome import Job, Outcome, Task
from readaloud.batch.pool import Pool
from readaloud.batch.stop import Stop
from readaloud.errors import ReadaloudError, SettingsError
from readaloud.files.remote import is_url

SMALL = 4  # articles in the first shards; they double with every round
AHEAD = 2  # shards under way for each thread of the cluster
LOOK_EVERY_S = 0.5


def on_cluster(job: Job, take: Take, folder: Path, stop: Stop) -> Batches:
    """Make what `take` gives on the cluster that the settings name, or on one of our own.

    Raises SettingsError without dask, ReadaloudError when the cluster cannot be reached or is
    lost; what was recorded by then is not made again.
    """
    task = take()
    if task is None:
        return
    try:
        import distributed
    except ImportError as missing:
        raise SettingsError(
            "the dask engine is not installed; pip install 'readaloud[cluster]'"
        ) from missing
    with contextlib.ExitStack() as exits:
        client = connected(distributed, job, folder, exits)
        shards = Shards(distributed, client, portable(job), deque([task]), take, stop)
        exits.callback(shards.cancel)
        yield from shards.run()


def connected(distributed: Any, job: Job, folder: Path, exits: contextlib.ExitStack) -> Any:
    """A client of the named scheduler, or of a cluster started here for this run."""
    import dask

    batch = job.settings.batch
    if batch.scheduler:
        try:
            return exits.enter_context(distributed.Client(batch.scheduler, timeout="20s"))
        except (OSError, ValueError) as wrong:
            raise ReadaloudError(
                f"{batch.scheduler}: no dask scheduler answers; start one with `dask scheduler`"
            ) from wrong
    quiet = {
        "distributed.scheduler.allowed-failures": 1,
        "distributed.admin.system-monitor.gil.enabled": False,
    }
    exits.enter_context(dask.config.set(quiet))
    cluster = exits.enter_context(
        distributed.LocalCluster(
            n_workers=batch.jobs or processors(),
            threads_per_worker=1,
            dashboard_address=None,
            local_directory=str(folder),
            silence_logs=50,  # what matters is told by our own words
        )
    )
    return exits.enter_context(distributed.Client(cluster))


def portable(job: Job) -> Job:
    """The job as it is understood in any folder, on any machine that shares the files."""
    if job.output is None or is_url(job.output):
        return job
    return replace(job, output=str(Path(job.output).absolute()))


def placed(task: Task) -> Task:
    """The task with the path of its input made whole; its name stays as it was given."""
    path = task.input.path
    if not path or is_url(path):
        return task
    return replace(task, input=replace(task.input, path=str(Path(path).absolute())))


class Shards:
    """Keeps the cluster supplied, and brings its results home."""

    def __init__(
        self, distributed: Any, client: Any, job: Job, first: deque[Task], take: Take, stop: Stop
    ) -> None:
        self.distributed, self.client, self.job = distributed, client, job
        self.first, self.take, self.stop = first, take, stop
        self.waiting: dict[Any, list[Task]] = {}
        self.threads, self.submitted = 1, 0

    def run(self) -> Batches:
        while not self.stop.asked:
            self.fill()
            if not self.waiting:
                return
            yield self.collect()

    def fill(self) -> None:
        """Submit shards until every thread has enough to do."""
        self.threads = max(1, sum(self.client.nthreads().values()))
        while len(self.waiting) < AHEAD * self.threads:
            shard = list(self.next_tasks())
            if not shard:
                return
            self.submit(shard)

    def next_tasks(self) -> Iterator[Task]:
        """The next shard: small ones first, so that in a short run too every thread has some."""
        size = SMALL << self.submitted // self.threads
        for _ in range(min(size, self.job.settings.batch.shard)):
            task = self.first.popleft() if self.first else self.take()
            if task is None:
                return
            yield placed(task)

    def submit(self, shard: list[Task]) -> None:
        future = self.client.submit(make_shard, self.job, shard, pure=False)
        self.waiting[future] = shard
        self.submitted += 1

    def collect(self) -> Batch:
        """Wait a little, and take what has come; a shard that killed its worker goes in pieces."""
        try:
            ready, _ = self.distributed.wait(
                list(self.waiting), timeout=LOOK_EVERY_S, return_when="FIRST_COMPLETED"
            )
        except TimeoutError:
            return []
        except (OSError, self.distributed.CancelledError) as wrong:
            raise ReadaloudError("the cluster was lost; run again to go on") from wrong
        batch: Batch = []
        for future in ready:
            shard = self.waiting.pop(future)
            try:
                batch += zip(shard, future.result(), strict=True)
            except self.distributed.scheduler.KilledWorker as killed:
                self.divide(shard, str(killed), batch)
            except (OSError, ImportError, self.distributed.CancelledError) as wrong:
                raise ReadaloudError(
                    f"the cluster cannot work: {wrong}; its machines need readaloud installed"
                ) from wrong
        return batch

    def divide(self, shard: Sequence[Task], killed: str, batch: Batch) -> None:
        """Find the article of a shard that takes whole workers with it, by itself."""
        if len(shard) == 1:
            reason = f"the cluster lost every worker that tried it ({killed[:200]})"
            one = shard[0]
            batch.append((one, Outcome(one.input.name, one.name, "failed", reason)))
            return
        for task in shard:
            self.submit([task])

    def cancel(self) -> None:
        """Let go of what is under way; the files it wrote are made again, alike."""
        if self.waiting:
            self.client.cancel(list(self.waiting))


# What follows runs inside the cluster's workers.

_idle: dict[bytes, list[Pool]] = {}  # by the job that they know
_lock = threading.Lock()


def make_shard(job: Job, shard: list[Task]) -> list[Outcome]:
    """Make a shard's articles in a supervised worker, kept warm for the shards that follow."""
    outcomes: dict[int, Outcome] = {}
    tasks = deque(shard)
    pool = borrowed(job)
    for batch in pool.run(lambda: tasks.popleft() if tasks else None):
        outcomes.update((task.index, outcome) for task, outcome in batch)
    with _lock:
        idle_of(job).append(pool)
    return [outcomes[task.index] for task in shard]


def borrowed(job: Job) -> Pool:
    """A pool of one worker that nobody else uses; one for each thread of this process."""
    with _lock:
        idle = idle_of(job)
        if idle:
            return idle.pop()
    from distributed import get_worker

    # Dask removes this folder with its worker, even after it was killed.
    folder = Path(tempfile.mkdtemp(prefix="readaloud-", dir=get_worker().local_directory))
    return Pool(job, 1, folder, Stop(gently=True))


def idle_of(job: Job) -> list[Pool]:
    return _idle.setdefault(pickle.dumps(job), [])
