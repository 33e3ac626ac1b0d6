"""Pages in a WARC file, as crawlers and web archives write it (ISO 28500).

Only the standard library is needed. Where each record of a compressed file is a gzip member of
its own, as the standard asks, one page is read without those before it. A file that was packed
as a whole has one member with all records, and is held in memory while they are read.
"""

import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple

from readaloud.errors import SourceError
from readaloud.files.readers.archive import Archive
from readaloud.files.readers.distinct import distinct
from readaloud.files.readers.reply import (
    CUT,
    MAX_HEAD,
    Headers,
    UnfitError,
    is_page,
    is_reply,
    page_of,
    read_headers,
)

CHUNK = 1 << 16
MAX_RECORD = 256 << 20  # a record is held in memory while it is unpacked
MAX_TRIES = 20  # places in a row that look like a record's beginning and are none
GZIP, PLAIN = b"\x1f\x8b\x08", b"WARC/1."  # how a record begins
DAMAGE = (EOFError, ValueError, zlib.error)


class Record(NamedTuple):
    """Where a record is in the file, its headers, and the block that follows them.

    `offset` is that of the gzip member, where it is in one, and `number` its place in there.
    """

    offset: int
    number: int
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
    places: dict[str, tuple[int, int]] = {}
    faults: dict[str, str] = {}
    try:
        with path.open("rb") as file:
            for found in records(file, 0):
                if isinstance(found, Damage):
                    faults[f"byte {found.offset}"] = f"damaged WARC file: {found.reason}"
                elif holds_page(found):
                    address = found.headers.get("warc-target-uri", "page").strip("<>")
                    places[distinct(address, places)] = (found.offset, found.number)
    except OSError as wrong:
        raise SourceError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    if faults and not places:
        raise SourceError(f"{path}: {next(iter(faults.values()))}; fetch it again")
    # The pages of one member are read one after another.
    member = lru_cache(maxsize=1)(lambda offset: records_at(path, offset))
    return Archive(
        tuple(places),
        lambda name, limit: page(path, name, places[name], member, limit),
        tuple((place, f"{fault}; what stood there is lost") for place, fault in faults.items()),
    )


def page(
    path: Path,
    name: str,
    place: tuple[int, int],
    member: Callable[[int], list[Record]],
    limit_bytes: int,
) -> bytes:
    offset, number = place
    try:
        return body(member(offset)[number], limit_bytes)
    except UnfitError as wrong:
        raise SourceError(f"{path}!{name}: {wrong}; fetch it again") from wrong
    except (OSError, *DAMAGE, IndexError) as wrong:
        raise SourceError(f"{path}!{name}: damaged in the WARC file; fetch it again") from wrong


def records_at(path: Path, offset: int) -> list[Record]:
    """The records of the gzip member that begins there, or the one record."""
    with path.open("rb") as file:
        file.seek(offset)
        packed = file.read(len(GZIP)) == GZIP
        file.seek(offset)
        return list(packed_records(file, offset) if packed else one_record(file, offset))


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
    record = read_record(file, offset, 0)
    if record is not None:
        yield record


def packed_records(file: IO[bytes], offset: int) -> Iterator[Record]:
    """The records of one gzip member: one, as the standard asks, or all of the file."""
    inside = BytesIO(unpacked_member(file))
    number = 0
    while (record := read_record(inside, offset, number)) is not None:
        yield record
        number += 1


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
            raise ValueError("a record is larger than 256 MB, or a file that was packed as a whole")
    file.seek(-len(machine.unused_data), 1)
    return b"".join(parts)


def read_record(file: IO[bytes], offset: int, number: int) -> Record | None:
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
    return Record(offset, number, headers, file.read(length))


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


def holds_page(record: Record) -> bool:
    """Whether a record is a page that was fetched with success."""
    kind = record.headers.get("warc-type", "").lower()
    if kind == "resource":
        return "html" in record.headers.get("content-type", "").lower()
    return kind == "response" and is_reply(record.block) and is_page(record.block)


def body(record: Record, limit_bytes: int) -> bytes:
    """The page of a record, without the reply's headers and packing. Raises UnfitError."""
    if record.headers.get("warc-truncated"):
        raise UnfitError(CUT)
    if not is_reply(record.block):
        return record.block[: limit_bytes + 1]
    return page_of(record.block, limit_bytes)
