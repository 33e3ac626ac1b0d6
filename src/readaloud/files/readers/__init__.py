"""Pages inside archives: zip, WARC and WordPress exports, found once and read one by one."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from readaloud.errors import SourceError
from readaloud.files.readers import warc, wordpress, zips

__all__ = ["names", "read"]

Read = Callable[[str, int], bytes]


class Archive(NamedTuple):
    """What an archive holds: the names of its pages in their order, and how to read one.

    `read` takes a name and a limit, and gives at most one byte beyond the limit.
    """

    names: tuple[str, ...]
    read: Read


OPENERS: dict[str, Callable[[Path], tuple[tuple[str, ...], Read]]] = {
    ".zip": zips.opened,
    ".warc": warc.opened,
    ".warc.gz": warc.opened,
    ".xml": wordpress.opened,
}


def names(path: Path) -> tuple[str, ...]:
    """The pages of an archive. Raises SourceError when it is damaged or holds none."""
    found = archive_of(path).names
    if not found:
        raise SourceError(f"{path}: holds no page; leave it out")
    return found


def read(path: Path, name: str, limit_bytes: int) -> bytes:
    """One page of an archive. Raises SourceError where it is gone or damaged."""
    archive = archive_of(path)
    if name not in archive.names:
        raise SourceError(f"{path}!{name}: no longer in its archive; run again")
    return archive.read(name, limit_bytes)


def archive_of(path: Path) -> Archive:
    try:
        status = path.stat()
    except OSError as wrong:
        raise SourceError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    return indexed(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1)  # a worker reads the pages of one archive after another
def indexed(path: Path, _size: int, _mtime_ns: int) -> Archive:
    """The archive's index, made once for each state of the file."""
    lowered = path.name.lower()
    suffix = next(ending for ending in OPENERS if lowered.endswith(ending))
    return Archive(*OPENERS[suffix](path))
