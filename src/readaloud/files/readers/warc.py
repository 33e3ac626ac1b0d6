"""Pages in a WARC file, as crawlers and web archives write it (ISO 28500).

Only the standard library is needed. Each record of a compressed file has to be a gzip member of
its own, as the standard asks, so that one page can be read without those before it.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple

from readaloud.errors import SourceError
from readaloud.files.readers.archive import Archive
from readaloud.files.readers.distinct import distinct

CHUNK = 1 << 16
MAX_HEAD = 1 << 16  # bytes of a record's or a reply's header lines
MAX_RECORD = 256 << 20  # a record is held in memory while it is unpacked
MAX_TRIES = 20  # places in a row that look like a record's beginning and are none
GZIP, PLAIN = b"\x1f\x8b\x08", b"WARC/1."  # how a record begins
DAMAGE = (EOFError, ValueError, zlib.error)
DEFLATE = {"gzip": 31, "x-gzip": 31, "deflate": 47}

Headers = dict[str, str]


class Record(NamedTuple):
    """Where a record starts in the file, its headers, and the block that follows them."""

    offset: int
    headers: Headers
    block: bytes


class Damage(NamedTuple):
    """Where the file cannot be read, and why."""

    offset: int
    reason: str


def opened(path: Path) -> Archive:
    """The addresses of the pages, how to read one, and the places that are damaged.

    Raises SourceError for a file that cannot be read, or where damage has left no page.
    """
    offsets: dict[str, int] = {}
    faults: dict[str, str] = {}
    try:
        with path.open("rb") as file:
            for found in records(file, 0):
                if isinstance(found, Damage):
                    faults[f"byte {found.offset}"] = f"damaged WARC file: {found.reason}"
                elif holds_page(found):
                    address = found.headers.get("warc-target-uri", "page").strip("<>")
                    offsets[distinct(address, offsets)] = found.offset
    except OSError as wrong:
        raise SourceError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    if faults and not offsets:
        raise SourceError(f"{path}: {next(iter(faults.values()))}; fetch it again")
    return Archive(
        tuple(offsets),
        lambda name, limit: page(path, name, offsets[name], limit),
        tuple((place, f"{fault}; what stood there is lost") for place, fault in faults.items()),
    )


def page(path: Path, name: str, offset: int, limit_bytes: int) -> bytes:
    try:
        with path.open("rb") as file:
            record = next(records(file, offset))
            if isinstance(record, Damage):
                raise ValueError(record.reason)
            return body(record, limit_bytes)
    except (OSError, *DAMAGE, StopIteration) as wrong:
        raise SourceError(f"{path}!{name}: damaged in the WARC file; fetch it again") from wrong


def records(file: IO[bytes], start: int) -> Iterator[Record | Damage]:
    """Every record from an offset on, and each stretch in which there is none to be read."""
    file.seek(start)
    mark = GZIP if file.read(len(GZIP)) == GZIP else PLAIN
    read = packed_records if mark == GZIP else one_record
    offset: int | None = start
    tries = 0
    while offset is not None and tries < MAX_TRIES:
        file.seek(offset)
        try:
            found = list(read(file, offset))
        except DAMAGE as wrong:
            if not tries:
                yield Damage(offset, str(wrong))
            tries += 1
            offset = find(file, mark, offset + 1)
            continue
        if file.tell() == offset:
            return
        tries, offset = 0, file.tell()
        yield from found


def find(file: IO[bytes], mark: bytes, start: int) -> int | None:
    """Where a record may begin next."""
    file.seek(start)
    kept = b""
    while raw := file.read(CHUNK):
        place = (kept + raw).find(mark)
        if place >= 0:
            return start - len(kept) + place
        start += len(raw)
        kept = (kept + raw)[1 - len(mark) :]
    return None


def one_record(file: IO[bytes], offset: int) -> Iterator[Record]:
    record = read_record(file, offset)
    if record is not None:
        yield record


def packed_records(file: IO[bytes], offset: int) -> Iterator[Record]:
    """The records of one gzip member: one, as the standard asks, if all is well."""
    inside = BytesIO(unpacked_member(file))
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
    check_end(file, length)
    return Record(offset, headers, file.read(length))


def check_end(file: IO[bytes], length: int) -> None:
    """Raise an error where a block does not end as it says; leave the file at its beginning.

    A record that was cut short would have the next one in its block.
    """
    start = file.tell()
    if file.seek(0, 2) < start + length:
        raise EOFError("it ends inside a record")
    file.seek(start + length)
    if file.read(1) not in (b"", b"\r", b"\n", b"W"):
        raise ValueError("a record is not as long as it says")
    file.seek(start)


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
