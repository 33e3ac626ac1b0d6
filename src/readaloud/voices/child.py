"""The parent's end of the speaking child: start it, ask it, notice that it died or hangs."""

import contextlib
import os
import select
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from readaloud.errors import VoiceError

HEADER = struct.Struct("<cI")
PIPE_BYTES = 1 << 20  # room for one long sentence, so that the child need not wait for us
SECONDS = 20.0  # for one answer; a sentence takes milliseconds, a busy machine makes it longer
SECONDS_PER_BYTE = 0.02


class ChildLostError(Exception):
    """The child ended, or did not answer in time, and was ended."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Which program of this folder is the worker, and what its O request says.

    A worker under `bare` sees the standard library alone, which halves its start-up.
    """

    program: str
    wanted: tuple[tuple[str, str], ...]
    bare: bool = True

    def encode(self) -> bytes:
        return "\n".join(f"{name}={value}" for name, value in self.wanted).encode()


class Child:
    """One running worker. Methods raise ChildLostError once it is lost; then start another."""

    def __init__(self, opening: Opening, seconds: float = SECONDS) -> None:
        program = str(Path(__file__).with_name(opening.program))
        flags = ["-I", "-S"] if opening.bare else ["-I"]
        self.seconds = seconds
        self.late = False
        self.buffer = bytearray(PIPE_BYTES)  # one for all answers: fresh memory costs more
        self.process = subprocess.Popen(
            [sys.executable, *flags, program, str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        if self.process.stdin is None or self.process.stdout is None:
            raise VoiceError("the speaking process has no pipes")
        self.requests, self.answers = self.process.stdin, self.process.stdout
        widen(self.requests.fileno())
        widen(self.answers.fileno())
        rate_hz, _, self.version = self.ask(b"O", opening.encode()).decode().partition(" ")
        self.rate_hz = int(rate_hz)

    def ask(self, kind: bytes, body: bytes = b"") -> bytes:
        self.send(kind, body)
        return bytes(self.receive(len(body)))

    def send(self, kind: bytes, body: bytes = b"") -> None:
        view = memoryview(HEADER.pack(kind, len(body)) + body)
        try:
            while view:
                view = view[self.requests.write(view) or 0 :]
        except OSError as gone:
            raise ChildLostError(self.end()) from gone

    def receive(self, length: int) -> memoryview:
        """The next answer's body, to a request of so many bytes; the next one overwrites it.

        Raises VoiceError with the child's words when it refused the request.
        """
        until = time.monotonic() + self.seconds + SECONDS_PER_BYTE * length
        with self.punctual(until):
            kind, size = HEADER.unpack(self.read(HEADER.size, until))
            body = self.read(size, until)
        if kind != b"K":
            raise VoiceError(bytes(body).decode("utf-8", "replace"))
        return body

    def read(self, size: int, until: float) -> memoryview:
        if size > len(self.buffer):
            self.buffer = bytearray(size)
        data = view = memoryview(self.buffer)[:size]
        while view:
            if sys.platform != "win32":
                self.late = not readable(self.answers.fileno(), until)
            count = 0 if self.late else self.answers.readinto(view)  # type: ignore[attr-defined]  # bufsize=0 gives a raw FileIO
            if not count:
                raise ChildLostError(self.end())
            view = view[count:]
        return data

    @contextlib.contextmanager
    def punctual(self, until: float) -> Iterator[None]:
        """Where pipes cannot be waited for with a limit (Windows), a timer ends a late child."""
        if sys.platform != "win32":
            yield
            return
        timer = threading.Timer(until - time.monotonic(), self.give_up)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def give_up(self) -> None:
        self.late = True
        self.process.kill()

    def end(self) -> str:
        """End the process, whatever it does, and say how it went."""
        code = self.process.poll()
        if code is None:
            self.process.kill()
            code = self.process.wait()
        for pipe in (self.requests, self.answers):
            with contextlib.suppress(OSError):
                pipe.close()
        return "no answer in time" if self.late else f"the speaking process ended with {code}"


def readable(file: int, until: float) -> bool:
    """Wait until there is something to read; False when it is too late."""
    poll = select.poll()
    poll.register(file, select.POLLIN)
    return bool(poll.poll(max(0.0, until - time.monotonic()) * 1000))


def widen(file: int) -> None:
    """Make a pipe's buffer larger where the system lets us, to spare both sides waiting."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(file, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
