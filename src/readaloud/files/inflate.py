"""Undo the packing of gzip and deflate, and never hold more than was asked for."""

import zlib

GZIP = b"\x1f\x8b"
WITH_HEAD = 31  # zlib's name for data in gzip's own frame


def unzipped(data: bytes, limit_bytes: int) -> bytes:
    """A page that may be packed by gzip, and not more than a byte beyond the limit.

    Raises EOFError where a part is missing, zlib.error where it is damaged. A GzipFile would read
    4 KB at a time and make room for all that the limit allows: it takes half as long again.
    """
    return inflated(data, WITH_HEAD, limit_bytes) if data.startswith(GZIP) else data


def inflated(data: bytes, wbits: int, limit_bytes: int) -> bytes:
    """Every part of a packed page: some are pressed in several, one behind the other."""
    parts: list[bytes] = []
    room = limit_bytes + 1
    while room > 0:
        machine = zlib.decompressobj(wbits)
        parts.append(machine.decompress(data, room))
        room -= len(parts[-1])
        if not machine.eof and room > 0:
            raise EOFError("the packed data breaks off")
        data = machine.unused_data
        if not data.startswith(GZIP):
            break
    return b"".join(parts)
