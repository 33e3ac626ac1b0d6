"""A worker process: told its job once, it makes articles until the pipe is closed.

Started as `python -m readaloud.batch.worker ADDRESS NOTES`: a program of its own and no child of
multiprocessing, so that it starts alike on every system, in notebooks and under daemons, and
never runs the caller's main module again. Where that is safe it is a copy of the run instead.
"""

import faulthandler
import gc
import mmap
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from readaloud.batch.limits import limit_memory
from readaloud.batch.outcome import Job, Task
from readaloud.batch.wire import NOTE_BYTES, Connection, connect
from readaloud.errors import ReadaloudError
from readaloud.files.inputs import MARKER

if TYPE_CHECKING:
    from readaloud.batch.journal import Journal


def main() -> None:
    """Be a worker that was started as a program."""
    address, notes = sys.argv[1:3]
    serve_run(connect(address), notes)


def serve_run(connection: Connection, notes: str) -> None:
    """Serve one parent. Leaves at once when the parent is gone, in the middle of work too."""
    # What is loaded from here on stays for good: searching it for garbage is in vain.
    gc.set_threshold(50_000, 20, 100)
    # The parent alone decides what an interrupt means; it closes the pipe when it is over.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    job: Job = pickle.loads(connection.recv_bytes())
    limit_memory(job.settings.batch.max_memory_mb)
    with Path(notes).open("r+b") as note, Path(notes + ".trace").open("wb") as trace:
        faulthandler.enable(trace)
        serve(connection, job, phase_writer(note.fileno()), journal_of(job, notes))
        faulthandler.disable()


def journal_of(job: Job, notes: str) -> "Journal | None":
    """A journal, where the run keeps this worker's files in its own output folder."""
    if job.output is None or Path(notes).parent.parent != Path(job.output, MARKER):
        return None
    from readaloud.batch.journal import Journal

    return Journal(notes)


def serve(
    connection: Connection, job: Job, watch: Callable[[str], None], journal: "Journal | None"
) -> None:
    from readaloud.batch.work import equip, work

    tasks: SimpleQueue[Task] = SimpleQueue()
    threading.Thread(target=listen, args=(connection, tasks), daemon=True).start()
    watch("start")
    try:
        tools = equip(job)
    except ReadaloudError as wrong:
        send(connection, ("refused", wrong))
        return
    # The rules and tables stay for good: searching them for garbage costs a tenth of the time.
    gc.freeze()
    send(connection, ("ready", os.getpid()))
    while True:
        task = tasks.get()
        outcome = work(task, tools, job, watch)
        if journal is not None and outcome.status == "done":
            journal.note(task, outcome)
        watch("idle")
        send(connection, (task.index, outcome))


def listen(connection: Connection, tasks: "SimpleQueue[Task]") -> None:
    """Take tasks off the pipe as they come; the end of the pipe is the end of this process."""
    try:
        while True:
            for task in pickle.loads(connection.recv_bytes()):
                tasks.put(task)
    except (EOFError, OSError):
        os._exit(0)


def send(connection: Connection, message: object) -> None:
    try:
        connection.send_bytes(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))
    except OSError:
        os._exit(0)


def phase_writer(file: int) -> Callable[[str], None]:
    """A function that notes the phase where the parent can read it after our death.

    It writes to mapped memory: no system call, and nothing is lost when the process is killed.
    """
    note = mmap.mmap(file, NOTE_BYTES)

    def write(phase: str) -> None:
        note[:NOTE_BYTES] = phase.encode()[:NOTE_BYTES].ljust(NOTE_BYTES)

    return write


if __name__ == "__main__":
    main()
