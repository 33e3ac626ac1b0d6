"""The parent's end of the speaking child: start it, ask it, notice that it died or hangs."""

import contextlib
import mmap
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
COUNTS = struct.Struct("<II")
SLOTS, SLOT_BYTES = 4, 4 << 20  # as in worker.py: sounds in shared memory, a minute and a half each
BUFFER_BYTES = 1 << 16
PIPE_BYTES = 1 << 20  # room for one long sentence, so that the child need not wait for us
SECONDS = 20.0  # for one answer; a sentence takes milliseconds, a busy machine makes it longer
SECONDS_PER_BYTE = 0.02
CAN_SHARE = hasattr(os, "memfd_create")


class ChildLostError(Exception):
    """The child ended, or did not answer in time, and was ended."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Which program of this folder is the worker, and what its O request says.

    A worker under `bare` sees the standard library alone, which halves its start-up. One that is
    `mapped` may leave its sound in memory it shares with us: pipes copy it twice.
    """

    program: str
    wanted: tuple[tuple[str, str], ...]
    bare: bool = True
    mapped: bool = False

    def encode(self) -> bytes:
        return "\n".join(f"{name}={value}" for name, value in self.wanted).encode()


class Child:
    """One running worker. Methods raise ChildLostError once it is lost; then start another."""

    def __init__(self, opening: Opening, seconds: float = SECONDS) -> None:
        program = str(Path(__file__).with_name(opening.program))
        flags = ["-I", "-S"] if opening.bare else ["-I"]
        self.seconds = seconds
        self.late = False
        self.buffer = bytearray(BUFFER_BYTES)  # one for all answers: fresh memory costs more
        self.taken = self.filled = 0  # what of the buffer was given away, and what was read
        self.heard = 0  # sounds so far
        shared = os.memfd_create("readaloud-sound") if opening.mapped and CAN_SHARE else None
        self.memory = shared_memory(shared) if shared is not None else memoryview(b"")
        passed = (shared,) if shared is not None else ()
        try:
            self.process = subprocess.Popen(
                [sys.executable, *flags, program, str(os.getpid()), *map(str, passed)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                pass_fds=passed,
            )
        finally:
            for file in passed:
                os.close(file)
        if self.process.stdin is None or self.process.stdout is None:
            raise VoiceError("the speaking process has no pipes")
        self.requests, self.answers = self.process.stdin, self.process.stdout
        if sys.platform != "win32":
            self.poll = select.poll()
            self.poll.register(self.answers, select.POLLIN)
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
        kind, body = self.answer(length)
        if kind == b"E":
            raise VoiceError(bytes(body).decode("utf-8", "replace"))
        return body

    def hear(self, length: int) -> tuple[memoryview, memoryview]:
        """The sound and the word events that answer an S request; read them before the next one.

        Raises VoiceError with the child's words when it refused the request.
        """
        slot = SLOT_BYTES * (self.heard % SLOTS)
        self.heard += 1
        kind, body = self.answer(length)
        if kind == b"E":
            raise VoiceError(bytes(body).decode("utf-8", "replace"))
        _, size = COUNTS.unpack_from(body)
        rest = body[COUNTS.size :]
        if kind == b"M":
            return self.memory[slot : slot + size], rest
        return rest[:size], rest[size:]

    def answer(self, length: int) -> tuple[bytes, memoryview]:
        """The next answer to a request of so many bytes: its letter and body."""
        until = time.monotonic() + self.seconds + SECONDS_PER_BYTE * length
        with self.punctual(until):
            kind, size = HEADER.unpack(self.read(HEADER.size, until))
            return kind, self.read(size, until)

    def read(self, size: int, until: float) -> memoryview:
        """The next bytes; often they are here already, come with those before them."""
        if self.taken == self.filled:
            self.taken = self.filled = 0
        self.make_room(size)
        while self.filled - self.taken < size:
            self.late = not self.readable(until)
            free = memoryview(self.buffer)[self.filled :]
            count = 0 if self.late else self.answers.readinto(free)  # type: ignore[attr-defined]  # bufsize=0 gives a raw FileIO
            if not count:
                raise ChildLostError(self.end())
            self.filled += count
        self.taken += size
        return memoryview(self.buffer)[self.taken - size : self.taken]

    def make_room(self, size: int) -> None:
        """See to it that so many bytes fit behind those that were given away."""
        if self.taken + size <= len(self.buffer):
            return
        held = self.buffer[self.taken : self.filled]
        if size > len(self.buffer):
            self.buffer = bytearray(size)
        self.buffer[: len(held)] = held
        self.taken, self.filled = 0, len(held)

    def readable(self, until: float) -> bool:
        """Wait until there is something to read; False when it is too late."""
        if sys.platform == "win32":
            return not self.late
        left_ms = (until - time.monotonic()) * 1000
        return bool(self.poll.poll(max(0.0, left_ms)))

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


def shared_memory(file: int) -> memoryview:
    """The memory into which the child puts its sounds, one after the other, slot by slot."""
    os.ftruncate(file, SLOTS * SLOT_BYTES)
    return memoryview(mmap.mmap(file, SLOTS * SLOT_BYTES))


def widen(file: int) -> None:
    """Make a pipe's buffer larger where the system lets us, to spare both sides waiting."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(file, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
