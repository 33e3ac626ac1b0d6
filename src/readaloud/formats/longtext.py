"""Text that may be too long to hold: bytes while short, a private temporary file once long."""

from __future__ import annotations

from io import BytesIO
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    # Most texts are short: what stores a long one is loaded for that one.
    from collections.abc import Iterable, Iterator

    from readaloud.model.narration import Stored

IN_MEMORY = 1_000_000  # bytes; the cues of an hour of sound
BLOCK = 1 << 18


def long_text(pieces: Iterable[str], most: int = IN_MEMORY) -> bytes | Stored:
    """The pieces as UTF-8, one after the other; whoever writes a stored file out moves it.

    Beyond `most` bytes they are stored. Raises OutputError when the temporary folder is full or
    cannot be written.
    """
    buffer, rest = BytesIO(), iter(pieces)
    for piece in rest:
        buffer.write(piece.encode())
        if buffer.tell() > most:
            return spilled(buffer, rest)
    return buffer.getvalue()


def spilled(buffer: BytesIO, rest: Iterable[str]) -> Stored:
    """A file of what is in the buffer and of the rest. It outlives this call where it is whole."""
    import tempfile
    from pathlib import Path

    from readaloud.errors import OutputError

    try:
        with tempfile.NamedTemporaryFile(prefix="readaloud-", delete=False) as file:
            try:
                return filled(file, buffer, rest)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
    except OSError as full:
        raise OutputError(f"cannot write a temporary text: {full.strerror}") from full


def filled(file: IO[bytes], buffer: BytesIO, rest: Iterable[str]) -> Stored:
    import hashlib

    from readaloud.model.narration import Stored

    digest = hashlib.sha256()
    size = 0
    for block in blocks(buffer, rest):
        digest.update(block)
        size += file.write(block)
    file.flush()  # a full disk is noticed here, not when the file is closed
    return Stored(file.name, size, digest.hexdigest())


def blocks(buffer: BytesIO, rest: Iterable[str]) -> Iterator[bytes]:
    """What the buffer holds, then the rest in pieces of a size that files like."""
    for piece in rest:
        if buffer.tell() >= BLOCK:
            yield buffer.getvalue()
            buffer = BytesIO()
        buffer.write(piece.encode())
    yield buffer.getvalue()
