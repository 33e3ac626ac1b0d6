"""Spoken sections kept from run to run: a file for each, named by what was said and how."""

import contextlib
import hashlib
import os
from pathlib import Path

from readaloud.files.outputs import PART

DIGEST_BYTES = 32  # before the data, so that a damaged file is noticed


class SpeechFiles:
    """Keeps sections below a folder; several processes may use it at once.

    It stops keeping more once this process has put in `limit_bytes`, and never fails: what it
    cannot read or write is spoken again.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self.folder, self.left = folder, limit_bytes

    def get(self, key: str) -> bytes | None:
        file = self.place(key)
        try:
            with file.open("rb") as kept:
                digest, data = kept.read(DIGEST_BYTES), kept.read()
            os.utime(file)  # it was of use: the oldest go first
        except OSError:
            return None
        return data if hashlib.sha256(data).digest() == digest else None

    def put(self, key: str, data: bytes) -> None:
        if len(data) > self.left:
            return
        self.left -= len(data)
        file = self.place(key)
        part = file.with_name(f"{file.name}.{os.getpid()}{PART}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as kept:
                kept.write(hashlib.sha256(data).digest())
                kept.write(data)
            part.replace(file)
        except OSError:
            self.left = 0  # the disk is full, or not ours
            with contextlib.suppress(OSError):
                part.unlink()

    def place(self, key: str) -> Path:
        return self.folder / key[:2] / key


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
