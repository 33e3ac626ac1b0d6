"""Pages in a WARC file, as crawlers and web archives write it (ISO 28500).

Only the standard library is needed. Each record of a compressed file has to be a gzip member of
its own, as the standard asks, so that one page can be read without those before it.
"""

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple

from readaloud.errors import SourceError
from readaloud.files.readers.distinct import distinct

CHUNK = 1 << 16
MAX_HEAD = 1 << 16  # bytes of a record's or a reply's header lines
MAX_RECORD = 256 << 20  # a record is held in memory while it is unpacked
GZIP = b"\x1f\x8b"
DEFLATE = {"gzip": 31, "x-gzip": 31, "deflate": 47}

Headers = dict[str, str]


class Record(NamedTuple):
    """Where a record starts in the file, its headers, and the block that follows them."""

    offset: int
    headers: Headers
    block: bytes


def opened(path: Path) -> tuple[tuple[str, ...], Callable[[str, int], bytes]]:
    """The addresses of the pages, and how to read one. Raises SourceError for a damaged file."""
    offsets: dict[str, int] = {}
    try:
        with path.open("rb") as file:
            for record in records(file, 0):
                if holds_page(record):
                    address = record.headers.get("warc-target-uri", "page").strip("<>")
                    offsets[distinct(address, offsets)] = record.offset
    except (OSError, EOFError, ValueError, zlib.error) as wrong:
        if not offsets:
            raise SourceError(f"{path}: damaged WARC file: {wrong}; fetch it again") from wrong
        # A crawl that was cut off still holds the pages before the cut.
    return tuple(offsets), lambda name, limit: page(path, name, offsets[name], limit)


def page(path: Path, name: str, offset: int, limit_bytes: int) -> bytes:
    try:
        with path.open("rb") as file:
            record = next(records(file, offset))
            return body(record, limit_bytes)
    except (OSError, EOFError, ValueError, zlib.error, StopIteration) as wrong:
        raise SourceError(f"{path}!{name}: damaged in the WARC file; fetch it again") from wrong


def records(file: IO[bytes], start: int) -> Iterator[Record]:
    """Every record from an offset on."""
    file.seek(start)
    packed = file.read(2) == GZIP
    file.seek(start)
    if not packed:
        while (record := read_record(file, file.tell())) is not None:
            yield record
        return
    while True:
        offset = file.tell()
        data = unpacked_member(file)
        if not data:
            return
        inside = BytesIO(data)
        while (record := read_record(inside, offset)) is not None:
            yield record


def unpacked_member(file: IO[bytes]) -> bytes:
    """Unpack one gzip member and leave the file at the start of the next."""
    machine = zlib.decompressobj(31)
    parts: list[bytes] = []
    size = 0
    while not machine.eof:
        raw = file.read(CHUNK)
        if not raw:
            if parts:
                raise EOFError("it ends inside a record")
            return b""
        parts.append(machine.decompress(raw))
        size += len(parts[-1])
        if size > MAX_RECORD:
            raise ValueError("a record is larger than 256 MB, or records are packed together")
    file.seek(-len(machine.unused_data), 1)
    return b"".join(parts)


def read_record(file: IO[bytes], offset: int) -> Record | None:
    line = file.readline(MAX_HEAD)
    while line in (b"\r\n", b"\n"):
        line = file.readline(MAX_HEAD)
    if not line:
        return None
    if not line.startswith(b"WARC/"):
        raise ValueError("not a WARC record")
    headers = read_headers(file)
    length = int(headers["content-length"]) if headers.get("content-length", "").isdigit() else -1
    if not 0 <= length <= MAX_RECORD:
        raise ValueError("a record without a sensible length")
    block = file.read(length)
    if len(block) < length:
        raise EOFError("it ends inside a record")
    return Record(offset, headers, block)


def read_headers(file: IO[bytes]) -> Headers:
    """Header lines up to the empty one, by name in lower case."""
    headers: Headers = {}
    while (line := file.readline(MAX_HEAD)).strip():
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


def holds_page(record: Record) -> bool:
    """Whether a record is a page that was fetched with success."""
    kind = record.headers.get("warc-type", "").lower()
    if kind == "resource":
        return "html" in record.headers.get("content-type", "")
    if kind != "response" or not record.block.startswith(b"HTTP/"):
        return False
    block = BytesIO(record.block)
    status = block.readline(MAX_HEAD).split()
    return (
        len(status) > 1
        and status[1] == b"200"
        and "html" in read_headers(block).get("content-type", "text/html")
    )


def body(record: Record, limit_bytes: int) -> bytes:
    """The page of a record, without the reply's headers and packing."""
    if not record.block.startswith(b"HTTP/"):
        return record.block[: limit_bytes + 1]
    block = BytesIO(record.block)
    block.readline(MAX_HEAD)
    headers = read_headers(block)
    data = block.read()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = joined_chunks(data)
    packing = headers.get("content-encoding", "identity").lower()
    if packing in DEFLATE and not is_plain(data):
        data = zlib.decompressobj(DEFLATE[packing]).decompress(data, limit_bytes + 1)
    elif packing not in ("", "identity", *DEFLATE):
        raise ValueError(f"packed as {packing}")
    return data[: limit_bytes + 1]


def is_plain(data: bytes) -> bool:
    """Whether a crawler unpacked the reply and kept the header that says otherwise."""
    return data.lstrip()[:1] == b"<"


def joined_chunks(data: bytes) -> bytes:
    """Undo HTTP's chunked transfer; give the data back where it is none."""
    parts: list[bytes] = []
    rest = BytesIO(data)
    while line := rest.readline(MAX_HEAD).strip():
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            return data
        if size == 0:
            break
        parts.append(rest.read(size))
        rest.readline(MAX_HEAD)
    return b"".join(parts)
