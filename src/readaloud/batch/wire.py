"""How a run and its workers speak: framed messages over two pipes of their own."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import subprocess  # which a worker has no use for

NOTE_BYTES = 32  # the name of a phase
HEAD_BYTES = 8  # before each message: its length


class Connection(Protocol):
    """One end of the way between a run and a worker."""

    closed: bool

    def fileno(self) -> int: ...

    def send_bytes(self, data: bytes, /) -> None:
        """Send a message. Raises OSError when nobody listens any more."""

    def recv_bytes(self) -> bytes:
        """Take the next message, waiting for it. Raises EOFError or OSError at the end."""

    def close(self) -> None: ...


class Pipes:
    """Messages over a pipe in and a pipe out.

    That of `multiprocessing.connection` does the same, and takes 16 ms to load.
    """

    def __init__(self, read: int, write: int) -> None:
        self.read, self.write = read, write
        self.closed = False

    def fileno(self) -> int:
        return self.read

    def send_bytes(self, data: bytes, /) -> None:
        rest = memoryview(len(data).to_bytes(HEAD_BYTES, "little") + data)
        while rest:
            rest = rest[os.write(self.write, rest) :]

    def recv_bytes(self) -> bytes:
        return self.take(int.from_bytes(self.take(HEAD_BYTES), "little"))

    def take(self, count: int) -> bytes:
        pieces = []
        while count:
            piece = os.read(self.read, min(count, 1 << 20))
            if not piece:
                raise EOFError
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            os.close(self.read)
            os.close(self.write)


def wait(connections: Sequence[Connection], seconds: float) -> list[Connection]:
    """Those that have a message, or have ended, once there are any or the time is over."""
    if sys.platform == "win32":
        from multiprocessing import connection

        found: Any = connection.wait(connections, seconds)  # type: ignore[arg-type]  # pipes
        return list(found)
    import select

    poll = select.poll()
    by_file = {one.fileno(): one for one in connections}
    for file in by_file:
        poll.register(file, select.POLLIN)
    return [by_file[file] for file, _ in poll.poll(seconds * 1000)]


class Process(Protocol):
    """A worker's process; its number is that of its process group as well."""

    @property
    def pid(self) -> int: ...

    def wait(self) -> int:
        """Its exit code, once it has ended: minus the signal where one ended it."""


def start_worker(notes: Path, folder: Path) -> tuple[Process, Connection]:
    """Start a worker as a program of its own; give it and our end of its pipe.

    Its temporary files go to `folder`. Raises OSError where there can be no more.

    The worker has a process group of its own: Ctrl-C reaches us alone, and killing the group
    ends the programs that the worker has started as well.
    """
    import subprocess

    command = [sys.executable, "-P", "-m", "readaloud.batch.worker"]
    environment = {**os.environ, **surroundings(folder)}
    # The worker finds the modules that we find, in the same order; never those of a folder of
    # pages that happens to be the current one.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    # Standard error goes to a file, read only when a worker could not start.
    with open(f"{notes}.err", "wb") as errors:  # noqa: PTH123  a name with an ending more
        if sys.platform == "win32":
            return start_on_windows(command, notes, environment, errors)
        ours, theirs = pair()
        try:
            process = subprocess.Popen(
                [*command, f"{theirs.read},{theirs.write}", str(notes)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env=environment,
                pass_fds=[theirs.read, theirs.write],
                process_group=0,
            )
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
    return process, ours


def surroundings(folder: Path) -> dict[str, str]:
    """What a worker's environment has beside ours: where temporary files go."""
    return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))


def pair() -> tuple[Pipes, Pipes]:
    """Two ends that hear each other. Raises OSError where too many files are open."""
    first = os.pipe()
    try:
        second = os.pipe()
    except OSError:
        Pipes(*first).close()
        raise
    return Pipes(second[0], first[1]), Pipes(first[0], second[1])


def start_on_windows(
    command: list[str], notes: Path, environment: dict[str, str], errors: IO[bytes]
) -> "tuple[subprocess.Popen[bytes], Any]":
    """The same over a named pipe, which needs no inherited handle."""
    import subprocess
    from multiprocessing.connection import Listener

    with Listener(family="AF_PIPE") as listener:
        process = subprocess.Popen(
            [*command, str(listener.address), str(notes)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            env=environment,
            creationflags=0x00000200,  # CREATE_NEW_PROCESS_GROUP
        )
        return process, listener.accept()


def connect(address: str) -> Connection:
    """The worker's end of the pipe."""
    if sys.platform == "win32":
        from multiprocessing.connection import Client

        client: Any = Client(address, family="AF_PIPE")
        return client  # type: ignore[no-any-return]  # a PipeConnection, alike in all we use
    read, _, write = address.partition(",")
    return Pipes(int(read), int(write))
