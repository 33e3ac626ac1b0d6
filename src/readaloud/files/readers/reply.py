"""The page in an HTTP reply as a crawler kept it: whole, unpacked, or a fault."""

import codecs
import re
import zlib
from io import BytesIO
from typing import IO

from readaloud.files.inflate import WITH_HEAD, inflated

MAX_HEAD = 1 << 16  # bytes of a reply's or a record's header lines
PACKED = {"gzip": WITH_HEAD, "x-gzip": WITH_HEAD, "deflate": 47}
BARE = -15  # what many servers send as "deflate": without the frame that the standard asks for
CUT = "the page was cut short when it was fetched"
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Headers = dict[str, str]


class UnfitError(ValueError):
    """Why there is no page to be had from a reply, in words for people."""


def is_reply(block: bytes) -> bool:
    return block.startswith(b"HTTP/")


def is_page(block: bytes) -> bool:
    """Whether a reply is a page that was fetched with success."""
    reply = BytesIO(block)
    status = reply.readline(MAX_HEAD).split()
    kind = read_headers(reply).get("content-type", "text/html")
    return len(status) > 1 and status[1] == b"200" and "html" in kind.lower()


def read_headers(file: IO[bytes]) -> Headers:
    """Header lines up to the empty one, by name in lower case."""
    headers: Headers = {}
    while (line := file.readline(MAX_HEAD)).strip():
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


def page_of(block: bytes, limit_bytes: int) -> bytes:
    """The page, and not more than a byte beyond the limit.

    Raises UnfitError where a part of it is missing: half an article must not pass for a whole one.
    """
    reply = BytesIO(block)
    reply.readline(MAX_HEAD)
    headers = read_headers(reply)
    data = reply.read()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = joined_chunks(data)
    elif len(data) < length_of(headers):
        raise UnfitError(CUT)
    for packing in reversed(packings(headers)):
        data = unpacked(data, packing, limit_bytes)
    return in_utf8(data[: limit_bytes + 1], headers.get("content-type", ""))


def length_of(headers: Headers) -> int:
    told = headers.get("content-length", "")
    return int(told) if told.isascii() and told.isdigit() else 0


def packings(headers: Headers) -> list[str]:
    """How the page was packed, the last time last."""
    told = headers.get("content-encoding", "").lower().split(",")
    return [name for one in told if (name := one.strip()) not in ("", "identity")]


def unpacked(data: bytes, packing: str, limit_bytes: int) -> bytes:
    if is_plain(data):
        return data
    if packing not in PACKED:
        raise UnfitError(f"the page is packed as {packing[:20]!r}, which is not understood")
    wbits = PACKED[packing]
    try:
        try:
            return inflated(data, wbits, limit_bytes)
        except zlib.error:
            if wbits != PACKED["deflate"]:
                raise
            return inflated(data, BARE, limit_bytes)
    except EOFError:
        raise UnfitError(CUT) from None


def is_plain(data: bytes) -> bool:
    """Whether a crawler unpacked the reply and kept the header that says otherwise."""
    return data.lstrip()[:1] == b"<"


def joined_chunks(data: bytes) -> bytes:
    """Undo HTTP's chunked transfer; give the data back where a crawler did that already."""
    parts: list[bytes] = []
    rest = BytesIO(data)
    while True:
        told = rest.readline(MAX_HEAD).partition(b";")[0].strip()
        size = int(told, 16) if re.fullmatch(rb"[0-9A-Fa-f]{1,15}", told) else -1
        if size == 0:
            return b"".join(parts)
        if size < 0 and not parts:
            return data
        parts.append(rest.read(max(size, 0)))
        if size < 0 or len(parts[-1]) < size:
            raise UnfitError(CUT)
        rest.readline(MAX_HEAD)


def in_utf8(data: bytes, kind: str) -> bytes:
    """The page in UTF-8, with the mark of it, where the server alone tells how it is written.

    What is UTF-8 already, or bears a mark of its own, stays as it is, whatever the server says.
    """
    told = CHARSET.search(kind)
    if told is None or data.startswith(MARKS) or data.isascii():
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return data
    try:
        return codecs.BOM_UTF8 + data.decode(told[1]).encode("utf-8")
    except (LookupError, UnicodeError):
        return data  # the page's own label, or a guess, has to do
