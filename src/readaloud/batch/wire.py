"""How a run and its workers speak: framed messages over a pipe of their own."""

import copyreg
import os
import subprocess
import sys
from dataclasses import fields
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path
from typing import Any

from readaloud.batch.outcome import Outcome, Task
from readaloud.files.inputs import Input

NOTE_BYTES = 32  # the name of a phase


def travels(kind: type[Any]) -> None:
    """Let a frozen dataclass travel as the plain tuple of its fields: a third of the cost."""
    values = attrgetter(*(field.name for field in fields(kind)))
    copyreg.pickle(kind, lambda one: (kind, values(one)))


for kind in (Input, Task, Outcome):
    travels(kind)


def start_worker(notes: Path, folder: Path) -> "tuple[subprocess.Popen[bytes], Connection]":
    """Start a worker whose temporary files go to `folder`; give it and our end of its pipe.

    The worker has a process group of its own: Ctrl-C reaches us alone, and killing the group
    ends the programs that the worker has started as well.
    """
    notes.write_bytes(b"start".ljust(NOTE_BYTES))
    command = [sys.executable, "-P", "-m", "readaloud.batch.worker"]
    environment = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    # The worker finds the modules that we find, in the same order; never those of a folder of
    # pages that happens to be the current one.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    if sys.platform == "win32":
        return start_on_windows(command, notes, environment)
    from multiprocessing import Pipe

    ours, theirs = Pipe()
    try:
        process = subprocess.Popen(
            [*command, str(theirs.fileno()), str(notes)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=error_file(notes),
            env=environment,
            pass_fds=[theirs.fileno()],
            process_group=0,
        )
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()
    return process, ours


def start_on_windows(
    command: list[str], notes: Path, environment: dict[str, str]
) -> "tuple[subprocess.Popen[bytes], Any]":
    """The same over a named pipe, which needs no inherited handle."""
    from multiprocessing.connection import Listener

    with Listener(family="AF_PIPE") as listener:
        process = subprocess.Popen(
            [*command, str(listener.address), str(notes)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=error_file(notes),
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
    return Connection(int(address))


def error_file(notes: Path) -> int:
    """Where a worker's standard error goes: a file, read only when it could not start."""
    return os.open(f"{notes}.err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
