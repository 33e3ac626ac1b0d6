"""Bytes that pile up: in memory while few, in a private temporary file once they are many."""

import hashlib
import shutil
import tempfile
from pathlib import Path
from typing import IO

from readaloud.errors import OutputError
from readaloud.model.narration import Stored

IN_MEMORY = 1_000_000  # bytes; about four minutes of MP3
BLOCK = 1 << 18


class Spool:
    """Takes bytes in order; `finish` puts a head before them and hands all over.

    Raises OutputError when the temporary folder is full or cannot be written.
    """

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        self.limit = in_memory
        self.parts: list[bytes] = []
        self.size = 0
        self.held = 0
        self.file: IO[bytes] | None = None

    def write(self, data: bytes) -> None:
        self.parts.append(data)
        self.size += len(data)
        self.held += len(data)
        if self.held > (BLOCK if self.file else self.limit):
            self.spill()

    def spill(self) -> None:
        try:
            if self.file is None:
                self.file = new_file()
            self.file.write(b"".join(self.parts))
        except OSError as full:
            self.discard()
            raise OutputError(f"cannot write temporary sound: {full.strerror}") from full
        self.parts.clear()
        self.held = 0

    def finish(self, head: bytes = b"") -> bytes | Stored:
        """The head and all that was written: bytes, or a file where there is much."""
        if self.file is None:
            whole = head + b"".join(self.parts)
            self.parts.clear()
            return whole
        self.spill()
        whole_file = Path(self.file.name) if not head else with_head(head, self.file)
        self.file.close()
        if head:
            self.discard()
        self.file = None
        return stored(whole_file)

    def discard(self) -> None:
        self.parts.clear()
        if self.file is not None:
            self.file.close()
            Path(self.file.name).unlink(missing_ok=True)
            self.file = None


def with_head(head: bytes, body: IO[bytes]) -> Path:
    """Copy a file behind a head that became known last."""
    whole = new_file()
    try:
        with whole:
            whole.write(head)
            body.seek(0)
            shutil.copyfileobj(body, whole, BLOCK)
    except OSError as full:
        Path(whole.name).unlink(missing_ok=True)
        raise OutputError(f"cannot write temporary sound: {full.strerror}") from full
    return Path(whole.name)


def new_file() -> IO[bytes]:
    """A private file that whoever gets it moves or removes."""
    return tempfile.NamedTemporaryFile(prefix="readaloud-", delete=False)


def stored(path: Path) -> Stored:
    """Describe a finished temporary file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return Stored(str(path), path.stat().st_size, digest.hexdigest())
