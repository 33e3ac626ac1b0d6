"""The supervised pool: a worker that dies, hangs or grows too large costs its one article."""

import contextlib
import os
import pickle
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import field
from pathlib import Path

from readaloud.batch.copies import can_copy, copy_worker
from readaloud.batch.limits import memory_mb
from readaloud.batch.outcome import Failure, Job, Outcome, Task
from readaloud.batch.stop import Stop
from readaloud.batch.wire import NOTE_BYTES, Connection, Process, start_worker, wait
from readaloud.errors import ReadaloudError
from readaloud.model.making import dataclass

LOOK_EVERY_S = 0.2  # how often limits are checked
START_S = 60.0  # for a worker to load what it needs, on a busy machine too
# Articles are sent ahead, so that no worker waits for the next: work for so long, that none is
# idle at the end of a run while another has some waiting; so many; and half as many at once.
AHEAD_S, AHEAD = 0.15, 12
REST_S = 0.05  # for so long results may gather
STARTS_LOST = 3  # workers lost before any was ready: it is not the articles' fault

Take = Callable[[], Task | None]
Batch = list[tuple[Task, Outcome]]
GENEROUS = 4  # how many times what was too little
RETRY = "readaloud batch retry DIR "


@dataclass(slots=True)
class Worker:
    """One process, the tasks it was given in order, and when it began the first of them."""

    process: Process
    pipe: Connection
    notes: Path
    alone: bool = False  # it has an article that killed another worker, and nothing else
    ready: bool = False
    tasks: deque[Task] = field(default_factory=deque)
    began: float = 0.0
    peak_mb: int = 0
    pace_s: float = AHEAD_S  # what an article took of late
    sentence: str = ""  # why we killed it
    remedy: str = ""  # the option that would have spared it

    @property
    def room(self) -> int:
        """How many articles it should be given now."""
        most = min(AHEAD, max(1, int(AHEAD_S / max(self.pace_s, 0.001))))
        free = most - len(self.tasks)
        return free if free * 2 >= most else 0


class Pool:
    """Keeps up to `jobs` warm workers busy. Close it, whatever happens."""

    def __init__(self, job: Job, jobs: int, folder: Path, stop: Stop) -> None:
        self.job, self.jobs, self.folder, self.stop = job, jobs, folder, stop
        self.packed_job = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        self.workers: list[Worker] = []
        self.suspects: deque[Task] = deque()  # to be tried once more, each in a fresh worker
        self.tried: set[int] = set()
        self.returned: deque[Task] = deque()  # were waiting behind an article that killed
        self.started = 0
        self.starts_lost = 0
        self.looked = 0.0

    def run(self, take: Take) -> Iterator[Batch]:
        """Make what `take` gives until it gives None and all is done; in the order of finishing.

        Yields whatever has finished since the last time. Raises ReadaloudError when workers
        cannot start at all.
        """
        while True:
            self.fill(take)
            if not any(worker.tasks for worker in self.workers):
                if self.stop.asked or not (self.suspects or self.returned):
                    return
                continue
            self.rest()
            batch = self.collect()
            self.enforce()
            if self.stop.asked > 1:
                return
            yield batch

    def fill(self, take: Take) -> None:
        """Give work to every worker that has room, starting workers as long as there is work."""
        if self.stop.asked:
            return
        for worker in self.workers:
            if not worker.alone and worker.room > 0:
                self.give(worker, self.next_tasks(take, worker.room))
        idle = next((worker for worker in self.workers if not worker.tasks), None)
        if self.suspects and idle is not None and len(self.workers) >= self.jobs:
            self.dismiss(idle)
        while len(self.workers) < self.jobs:
            suspect = self.suspects.popleft() if self.suspects else None
            task = suspect or self.next_task(take)
            if task is None:
                return
            self.give(self.start(alone=suspect is not None), [task])

    def next_tasks(self, take: Take, count: int) -> list[Task]:
        tasks: list[Task] = []
        while len(tasks) < count and (task := self.next_task(take)) is not None:
            tasks.append(task)
        return tasks

    def next_task(self, take: Take) -> Task | None:
        return self.returned.popleft() if self.returned else take()

    def start(self, *, alone: bool) -> Worker:
        self.started += 1
        notes = self.folder / f"worker-{os.getpid()}-{self.started}"
        try:
            notes.write_bytes(b"start".ljust(NOTE_BYTES))
            start = copy_worker if can_copy() else start_worker
            process, pipe = start(notes, self.folder)
        except OSError as wrong:
            raise ReadaloudError(f"cannot start a worker process: {wrong.strerror}") from wrong
        worker = Worker(process, pipe, notes, alone)
        self.workers.append(worker)
        with contextlib.suppress(OSError):  # it died already; its end is noticed below
            pipe.send_bytes(self.packed_job)
        return worker

    def give(self, worker: Worker, tasks: list[Task]) -> None:
        if not tasks:
            return
        if not worker.tasks:
            worker.began = time.monotonic()
        worker.tasks.extend(tasks)
        with contextlib.suppress(OSError):
            worker.pipe.send_bytes(pickle.dumps(tasks, pickle.HIGHEST_PROTOCOL))

    def rest(self) -> None:
        """Let results gather, as long as every worker has work ahead.

        Most of what a run costs beside its workers is to wake up for each article: 0.3 ms.
        """
        if self.job.output is None:
            return  # they hold whole files: a worker with a full pipe would wait for us
        ahead_s = min(worker.pace_s * (len(worker.tasks) - 1) for worker in self.workers)
        if ahead_s > 0:
            time.sleep(min(ahead_s / 2, REST_S))

    def collect(self) -> Batch:
        """Wait a little for results, and take all that are there."""
        batch: Batch = []
        by_pipe = {worker.pipe: worker for worker in self.workers}
        for pipe in wait(list(by_pipe), LOOK_EVERY_S):
            worker = by_pipe[pipe]
            try:
                while True:
                    self.receive(worker, pickle.loads(worker.pipe.recv_bytes()), batch)
                    if worker.pipe.closed or not wait([worker.pipe], 0):
                        break
            except (EOFError, OSError, pickle.UnpicklingError):
                self.bury(worker, batch)
        return batch

    def receive(self, worker: Worker, message: tuple[object, object], batch: Batch) -> None:
        kind, content = message
        now = time.monotonic()
        if kind == "ready":
            worker.ready, worker.began, self.starts_lost = True, now, 0
        elif isinstance(content, ReadaloudError):
            raise content
        elif isinstance(content, Outcome):
            task = worker.tasks.popleft()
            took_s = sum(ms for _, ms in content.stages) / 1000
            worker.pace_s = (worker.pace_s + took_s) / 2
            worker.began = now
            batch.append((task, content))
            if worker.alone:
                self.dismiss(worker)

    def enforce(self) -> None:
        """Kill every worker that is beyond its time or memory; `bury` finds it later."""
        batch = self.job.settings.batch
        now = time.monotonic()
        if now - self.looked < LOOK_EVERY_S:
            return
        self.looked = now
        for worker in self.workers:
            used_mb = memory_mb(worker.process.pid)
            worker.peak_mb = max(worker.peak_mb, used_mb)
            allowed_s = batch.timeout_s if worker.ready else batch.timeout_s + START_S
            if worker.tasks and now - worker.began > allowed_s:
                worker.sentence = f"took longer than {batch.timeout_s:g} s"
                worker.remedy = f"--timeout {batch.timeout_s * GENEROUS:g}"
            elif used_mb > batch.max_memory_mb:
                worker.sentence = f"needed more memory than {batch.max_memory_mb} MB"
                worker.remedy = f"--max-memory {batch.max_memory_mb * GENEROUS}"
            elif not worker.tasks and used_mb > batch.max_memory_mb // 2:
                self.dismiss(worker)  # grown large over time: the next article gets a fresh one
                return
            if worker.sentence:
                kill(worker.process)

    def bury(self, worker: Worker, batch: Batch) -> None:
        """A worker is gone: what it was at is tried once more alone, what waited goes back."""
        self.workers.remove(worker)
        worker.pipe.close()
        kill(worker.process)
        code = worker.process.wait()
        if not worker.tasks:
            return
        if not worker.ready and not worker.sentence:
            self.mourn_start(worker, code)
            return
        task = worker.tasks.popleft()
        self.returned.extend(worker.tasks)
        too_slow = worker.sentence.startswith("took longer")
        if task.index in self.tried or too_slow:  # a second wait of the same length helps nobody
            batch.append((task, self.give_up(worker, task, code)))
        else:
            self.tried.add(task.index)
            self.suspects.append(task)

    def mourn_start(self, worker: Worker, code: int) -> None:
        """A worker died before it could begin. Raises ReadaloudError when that goes on."""
        self.returned.extend(worker.tasks)
        self.starts_lost += 1
        if self.starts_lost >= STARTS_LOST:
            said = Path(f"{worker.notes}.err").read_text("utf-8", "replace").strip()
            last = said.splitlines()[-1][:300] if said else describe_end(code)
            raise ReadaloudError(f"worker processes cannot start: {last}")

    def give_up(self, worker: Worker, task: Task, code: int) -> Outcome:
        """The outcome of an article that cost its worker."""
        phase = worker.notes.read_bytes().decode("ascii", "replace").strip()
        ended = worker.sentence or describe_end(code)
        seconds = round(time.monotonic() - worker.began, 1)
        failure = Failure(phase, ended, seconds, worker.peak_mb, reproduce(task, self.job))
        reason = f"{ended} (during {phase}); {advice(worker.remedy, failure, self.job)}"
        return Outcome(task.input.name, task.name, "failed", reason, failure=failure)

    def dismiss(self, worker: Worker) -> None:
        """Let a worker go that has nothing to do."""
        self.workers.remove(worker)
        worker.pipe.close()
        kill(worker.process)
        worker.process.wait()

    def close(self) -> None:
        """End every worker and what they started. Safe to call again."""
        for worker in self.workers:
            worker.pipe.close()
            kill(worker.process)
        for worker in self.workers:
            worker.process.wait()
        self.workers.clear()


def kill(process: Process) -> None:
    """End a worker and the programs that it started."""
    if sys.platform == "win32":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def describe_end(code: int) -> str:
    """An exit code in words: the name of the signal, or the number."""
    if code >= 0:
        return f"its worker ended with code {code}"
    try:
        return f"its worker was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"its worker was ended by signal {-code}"


def advice(remedy: str, failure: Failure, job: Job) -> str:
    """What may help; where nothing is known to, how to see the fault again.

    The folder goes without its name: what we write says nowhere where it was.
    """
    if not remedy:
        return f"to see it again: {failure.command}"
    return f"give it more: {'' if job.output is None else RETRY}{remedy}"


def reproduce(task: Task, job: Job) -> str:
    """A command that does the same to this article alone."""
    import shlex

    batch = job.settings.batch
    words = ["readaloud", "publish", task.input.path or "-", "-o", "out"]
    if task.input.member is not None:
        words += ["--include", f"*!{task.input.member}"]
    words += ["--formats", ",".join(job.formats), "--jobs", "1"]
    words += ["--timeout", f"{batch.timeout_s:g}", "--max-memory", str(batch.max_memory_mb)]
    return shlex.join(words)
