"""The bytes of a page: from a file, an archive or a store."""

import os
import stat
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from readaloud.errors import SourceError
from readaloud.files import remote
from readaloud.files.inflate import unzipped
from readaloud.files.remote import is_url

if TYPE_CHECKING:
    from readaloud.files.inputs import Input

# Without waiting: a pipe in the place of a file would hold the run up for ever.
READ = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
PIECE = 1 << 20


def read_page(one: "Input", limit_bytes: int) -> bytes:
    """A page's bytes, unzipped, and not more than one beyond the limit. Raises SourceError."""
    try:
        return unzipped(stored_bytes(one, limit_bytes), limit_bytes)
    except (EOFError, zlib.error) as wrong:
        raise SourceError(f"{one.name}: damaged gzip file; unpack or fetch it again") from wrong
    except OSError as wrong:
        raise SourceError(f"{one.name}: cannot be read: {wrong.strerror}") from wrong


def stored_bytes(one: "Input", limit_bytes: int) -> bytes:
    """What a file, a member of an archive or a store holds. Raises OSError, SourceError."""
    if is_url(one.path):
        return remote.read(one.path, one.name, limit_bytes)
    if one.member is not None:
        from readaloud.files import readers

        return readers.read(Path(one.path), one.member, limit_bytes)
    return read_file(one.path, limit_bytes)


def read_file(path: str, limit_bytes: int) -> bytes:
    """A file's bytes, and not more than one beyond the limit. Raises OSError.

    Asked for 20 MB at once, Python makes room for 20 MB: five times the cost of reading a page.
    """
    file = os.open(path, READ)
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(0, "it is no regular file any more")
        size = status.st_size
        data = os.read(file, min(size, limit_bytes) + 1)
        if len(data) == size > 0:
            return data  # to ask whether there is more takes as long again
        while len(data) <= limit_bytes and (more := os.read(file, min(len(data) + 1, PIECE))):
            data += more
    finally:
        os.close(file)
    return data[: limit_bytes + 1]
