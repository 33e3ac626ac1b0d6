"""Workers as copies of this process: half of what it costs to start a program anew.

A copy has loaded already what the run has, and shares its memory. It is only made where nothing
of ours or of others can go wrong with it; everywhere else `wire` starts a program.
"""

import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

from readaloud.batch.limits import PAGE_BYTES
from readaloud.batch.wire import Pipes, pair, surroundings

# A worker's limits count what it shares with us; the command itself has 30 and 60 MB.
MOST_RESIDENT, MOST_ADDRESSES = 100 << 20, 500 << 20


class Copy:
    """A process that was copied from this one; like a `Popen`, as far as the pool needs it."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.code: int | None = None

    def wait(self) -> int:
        """Its exit code, once it has ended: minus the signal where one ended it."""
        if self.code is None:
            try:
                self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
            except ChildProcessError:  # whoever started us ignores the ends of children
                self.code = 0
        return self.code


def can_copy() -> bool:
    """Whether this process is small, and nothing else runs in it: no thread, of no library.

    A lock that another thread holds is never opened in a copy. All three of the standard streams
    must be there, or their numbers would be those of our pipes.
    """
    if sys.platform != "linux":
        return False
    try:
        size, resident = Path("/proc/self/statm").read_bytes().split()[:2]
        threads = list(Path("/proc/self/task").iterdir())
        for stream in range(3):
            os.fstat(stream)
    except (OSError, ValueError):
        return False
    is_small = (
        int(resident) * PAGE_BYTES < MOST_RESIDENT and int(size) * PAGE_BYTES < MOST_ADDRESSES
    )
    return is_small and len(threads) == 1


def copy_worker(notes: Path, folder: Path) -> tuple[Copy, Pipes]:
    """Start a worker as `wire.start_worker` does. Raises OSError where there can be no more."""
    ours, theirs = pair()
    try:
        pid = os.fork()
    except OSError:
        ours.close()
        theirs.close()
        raise
    if pid == 0:
        become_worker(theirs, notes, folder)
    theirs.close()
    with contextlib.suppress(OSError):  # it was quicker, or is dead
        os.setpgid(pid, pid)
    return Copy(pid), ours


def become_worker(pipe: Pipes, notes: Path, folder: Path) -> NoReturn:
    """Keep nothing of the run but its code; never come back to what it was about to do."""
    try:
        os.setpgid(0, 0)
        for number in (signal.SIGTERM, signal.SIGHUP):
            if callable(signal.getsignal(number)):  # the run's; whoever ignores it means it
                signal.signal(number, signal.SIG_DFL)
        keep_open(pipe, Path(f"{notes}.err"))
        os.environ.update(surroundings(folder))
        if "tempfile" in sys.modules:  # it would go on with the folder that it found before
            import tempfile

            tempfile.tempdir = None
        from readaloud.batch.worker import serve_run

        serve_run(pipe, str(notes))
    except BaseException:  # noqa: BLE001  nothing may go on in the run's place
        import traceback

        traceback.print_exc()
    finally:
        os._exit(1)


def keep_open(pipe: Pipes, errors: Path) -> None:
    """Close every file but the pipe; standard error goes to a file, the other two nowhere."""
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 1)
    os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), 2)
    for file in [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]:
        if file > 2 and file not in (pipe.read, pipe.write):
            with contextlib.suppress(OSError):  # that of the list itself is closed by now
                os.close(file)
