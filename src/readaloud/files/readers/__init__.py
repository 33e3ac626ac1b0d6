"""Pages inside archives: zip, WARC and WordPress exports, found once and read one by one."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from readaloud.errors import SourceError
from readaloud.files.readers import warc, wordpress, zips
from readaloud.files.readers.archive import Archive

__all__ = ["contents", "read"]

OPENERS: dict[str, Callable[[Path], Archive]] = {
    ".zip": zips.opened,
    ".warc": warc.opened,
    ".warc.gz": warc.opened,
    ".xml": wordpress.opened,
}


def contents(path: Path) -> Archive:
    """What an archive holds. Raises SourceError when it is damaged as a whole or holds nothing."""
    archive = archive_of(path)
    if not (archive.names or archive.left_out):
        raise SourceError(f"{path}: holds no page; leave it out")
    return archive


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
    return OPENERS[suffix](path)
