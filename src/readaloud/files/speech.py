"""Spoken sections kept from run to run: a file for each, named by what was said and how."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from readaloud.files.outputs import PART

DIGEST_BYTES = 32  # before the data, so that a damaged file is noticed
BLOCK = 1 << 18


class SpeechFiles:
    """Keeps sections below a folder; several processes may use it at once.

    It stops keeping more once this process has put in `limit_bytes`, and never fails: what it
    cannot read or write is spoken again.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self.folder, self.left = folder, limit_bytes

    def get(self, key: str) -> BinaryIO | None:
        try:
            kept = self.place(key).open("rb")
        except OSError:
            return None
        try:
            if is_undamaged(kept):
                os.utime(kept.name)  # it was of use: the oldest go first
                kept.seek(DIGEST_BYTES)
                return kept
        except OSError:
            pass  # as good as never kept
        kept.close()
        return None

    def begin(self, key: str) -> "Entry":
        return Entry(self, self.place(key))

    def place(self, key: str) -> Path:
        return self.folder / key[:2] / key


class Entry:
    """A section on its way to its file, which appears whole or not at all."""

    def __init__(self, files: SpeechFiles, file: Path) -> None:
        self.files, self.file = files, file
        self.part = file.with_name(f"{file.name}.{os.getpid()}{PART}")
        self.size, self.digest = 0, hashlib.sha256()
        self.open: BinaryIO | None = None
        with self.trying():
            file.parent.mkdir(parents=True, exist_ok=True)
            self.open = self.part.open("wb")
            self.open.write(bytes(DIGEST_BYTES))

    def write(self, data: bytes, /) -> None:
        if self.open is None:
            return
        self.size += len(data)
        if self.size > self.files.left:
            self.drop()
            return
        self.digest.update(data)
        with self.trying():
            self.open.write(data)

    def keep(self) -> None:
        if self.open is None:
            return
        with self.trying():
            self.open.seek(0)
            self.open.write(self.digest.digest())
            self.open.close()
            self.part.replace(self.file)
            self.open = None
            self.files.left -= self.size

    def drop(self) -> None:
        if self.open is not None:
            with contextlib.suppress(OSError):
                self.open.close()
            self.open = None
        with contextlib.suppress(OSError):
            self.part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def trying(self) -> Iterator[None]:
        """Keep nothing more where the disk is full, or not ours."""
        try:
            yield
        except OSError:
            self.files.left = 0
            self.drop()


def is_undamaged(kept: BinaryIO) -> bool:
    """Whether the digest at the head of a file is that of the rest."""
    said, digest = kept.read(DIGEST_BYTES), hashlib.sha256()
    while block := kept.read(BLOCK):
        digest.update(block)
    return digest.digest() == said


def trim(folder: Path, limit_bytes: int) -> None:
    """Remove the sections that were of no use for longest, until the rest is small enough."""
    kept: list[tuple[float, int, Path]] = []
    for file in folder.glob("*/*"):
        with contextlib.suppress(OSError):
            status = file.stat()
            kept.append((status.st_mtime, status.st_size, file))
    total = sum(size for _, size, _ in kept)
    for _, size, file in sorted(kept):
        if total <= limit_bytes:
            return
        total -= size
        with contextlib.suppress(OSError):
            file.unlink()
