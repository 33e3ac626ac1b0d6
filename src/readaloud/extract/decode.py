"""Bytes to UTF-8 by the rules browsers use; every repair is told in a notice."""

import codecs
import re
import zlib
from collections.abc import Iterator

import webencodings

from readaloud.errors import SourceError
from readaloud.model.article import Notice

PRESCAN = 4096  # browsers look for a label in the first 1024 bytes; real pages put it later
LONGEST_RUN = 20_000

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or video file"),
    (b"RIFF", "a sound, video or WebP file"),
)
META_LABEL = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([^\s\"'/>;]{1,100})", re.I)
XML_LABEL = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([^\"']{1,100})")
# What UTF-8 looks like after somebody read it as windows-1252 and saved it again.
GARBLED = re.compile(
    "â[€\x80]|Ã[\x80-\xbf©¨ª«¡¢£¤¥§¯°±²³´µ¶·¸¹º»¼½¾¿‚ƒ„…†‡ˆ‰Š‹ŒŽ“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]|ï»¿"
)
TWICE_NO_BREAK = "Â\xa0"
SPACES = bytes.maketrans(b"\x0b\x0c", b"  ")
BLANK = b"\xef\xbb\xbf \t\n"
PIECE = 1 << 14  # bytes
LEADING = 1_024  # bytes in which nearly every page says something
# What GARBLED begins with, in UTF-8. Their own first byte is found at the speed of memory.
SIGNS = ("â€".encode(), "â\x80".encode(), "Ã".encode(), "Â".encode() + b"\xc2", "ï»¿".encode())
LATIN = b"\xc3"
MANY_LATIN = 200  # such bytes are looked at one by one; further on a search is quicker
CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\x0c\r") + b"\x7f"


def decode(name: str, data: bytes, max_bytes: int) -> tuple[bytes, list[Notice]]:
    """Give the page in UTF-8 with line ends as `\\n`, and what had to be done to get it.

    Bytes, because the parser wants them: most pages pass without a copy of their text.
    Raises SourceError for an empty file, one larger than `max_bytes`, or one that is no text.
    """
    notices: list[Notice] = []
    data = unpack(name, data, max_bytes)
    refuse_other_files(name, data)
    data = plain_lines(to_utf8(data, notices))
    if not data[:LEADING].strip(BLANK) and not data.strip(BLANK):
        raise SourceError(f"{name}: the file is empty; check how it was saved")
    return mend_garbled(data, notices), notices


def plain_lines(data: bytes) -> bytes:
    """Without the control characters that no page means, and with line ends as `\\n`."""
    if b"\x00" in data or b"\x0b" in data or b"\x0c" in data:
        data = data.translate(SPACES, b"\x00")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data


def unpack(name: str, data: bytes, max_bytes: int) -> bytes:
    """Undo gzip, whatever the file is called, without ever holding more than `max_bytes`."""
    if len(data) > max_bytes:
        raise SourceError(too_large(name, max_bytes))
    if not data.startswith(b"\x1f\x8b"):
        return data
    unzip = zlib.decompressobj(wbits=31)
    try:
        page = unzip.decompress(data, max_bytes + 1)
    except zlib.error as error:
        raise SourceError(f"{name}: damaged gzip data ({error}); fetch the file again") from None
    if len(page) > max_bytes:
        raise SourceError(too_large(name, max_bytes))
    if not unzip.eof:
        raise SourceError(f"{name}: the gzip data breaks off; fetch the file again")
    return page


def too_large(name: str, max_bytes: int) -> str:
    size = f"{max_bytes / 1_000_000:g} MB"
    return f"{name}: larger than {size}; raise extract.max-bytes or split the page"


def refuse_other_files(name: str, data: bytes) -> None:
    for magic, kind in MAGIC:
        if data.startswith(magic):
            raise SourceError(f"{name}: not an HTML page but {kind}; leave it out")
    head = data[:4096]
    strange = len(head) - len(head.translate(None, CONTROLS.replace(b"\0", b"")))
    if len(head) > 100 and strange > len(head) // 10:
        raise SourceError(f"{name}: not text but binary data; leave it out")


def to_utf8(data: bytes, notices: list[Notice]) -> bytes:
    """The page in UTF-8: as it came where it is, else by its mark, its label or a guess."""
    if is_utf8(data) and not data.startswith(codecs.BOM_UTF8) and not wide_without_bom(data):
        label = declared_label(data)
        if not label or label.lower() in ("utf-8", "utf8"):
            return data
    # The tree would end at a lone surrogate.
    return decode_text(data, notices).encode("utf-8", "replace")


def is_utf8(data: bytes) -> bool:
    """Told piece by piece: the text of a whole page may need four times its bytes."""
    if data.isascii():
        return True
    place, size = 0, len(data)
    try:
        while place < size:
            piece = data[place : place + PIECE]
            place += codecs.utf_8_decode(piece, "strict", place + PIECE >= size)[1]
    except UnicodeDecodeError:
        return False
    return True


def decode_text(data: bytes, notices: list[Notice]) -> str:
    for bom, codec in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace")
    if wide := wide_without_bom(data):
        notices.append(Notice("encoding-guessed", f"no byte order mark; read as {wide}"))
        return data.decode(wide, "replace")
    label = declared_label(data)
    encoding = webencodings.lookup(label) if label else None
    if label and encoding is None:
        notices.append(Notice("encoding-unknown", "the page names an encoding that is none"))
    if encoding is None or encoding.name in ("utf-8", "utf-16le", "utf-16be", "x-user-defined"):
        return decode_utf8(data, encoding is not None, notices)
    return decode_labelled(data, encoding, notices)


def declared_label(data: bytes) -> str:
    head = data[:PRESCAN]
    found = META_LABEL.search(head) or XML_LABEL.search(head)
    return found[1].decode("ascii", "replace") if found else ""


def wide_without_bom(data: bytes) -> str | None:
    """UTF-16 whose mark got lost: every second byte of its markup is zero."""
    head = data[:512]
    if head.count(0) < len(head) // 3:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[0::2].count(0) else "utf-16-be"


def decode_utf8(data: bytes, declared: bool, notices: list[Notice]) -> str:
    """UTF-8, or what old editors made of it: windows-1252, wholly or here and there."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    if broken > whole:
        notices.append(Notice("encoding-guessed", "not UTF-8; read as windows-1252"))
        return data.decode("cp1252", "replace")
    mended = data.decode("utf-8", OLD_EDITORS)
    read = max(0, broken - mended.count("\ufffd"))
    message = f"{broken} characters were not UTF-8; {read} read as windows-1252"
    notices.append(Notice("encoding-mixed", message))
    return mended


def read_as_windows_1252(wrong: UnicodeError) -> tuple[str, int]:
    """What stands for bytes that are not UTF-8, and where to go on."""
    assert isinstance(wrong, UnicodeDecodeError)
    return wrong.object[wrong.start : wrong.end].decode("cp1252", "replace"), wrong.end


OLD_EDITORS = "readaloud-windows-1252"
# Beautiful Soup's detwingle takes an é for the beginning of a longer character.
codecs.register_error(OLD_EDITORS, read_as_windows_1252)


def decode_labelled(data: bytes, encoding: webencodings.Encoding, notices: list[Notice]) -> str:
    """By the label, unless the bytes are plainly UTF-8."""
    if not data.isascii():
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            message = f"labelled {encoding.name}, but the bytes are UTF-8"
            notices.append(Notice("encoding-mislabelled", message))
            return text
    if encoding.name == "gbk":
        return data.decode("gb18030", "replace")
    return encoding.codec_info.decode(data, "replace")[0]


def mend_garbled(data: bytes, notices: list[Notice]) -> bytes:
    """Repair text that was encoded twice ("donâ€™t"), line by line."""
    if not has_signs(data):
        return data
    text = data.decode("utf-8")
    if not GARBLED.search(text):
        return data
    pieces: list[str] = []
    last = 0
    for start, end in garbled_runs(text):
        pieces += (text[last:start], unscrambled(text[start:end]))
        last = end
    mended = "".join(pieces) + text[last:]
    if mended != text:
        count = len(pieces) // 2
        notices.append(Notice("encoding-mended", f"text encoded twice was repaired ({count} runs)"))
    return mended.encode("utf-8", "replace")


def unscrambled(text: str) -> str:
    """A run of text as it was before it was encoded twice.

    What is found most by far, a no-break space among ASCII, ftfy could only mend in one way.
    """
    if text.replace(TWICE_NO_BREAK, "").isascii():
        return text.replace(TWICE_NO_BREAK, "\xa0")
    import ftfy  # costs 30 ms to import; few pages need it

    return ftfy.fix_encoding(text)


def has_signs(data: bytes) -> bool:
    """Whether anything on the page begins as garbled text does."""
    place = -1
    for _ in range(MANY_LATIN):
        place = data.find(LATIN, place + 1)
        if place < 0:
            return False
        if data.startswith(SIGNS, place):
            return True
    return any(sign in data for sign in SIGNS)


def garbled_runs(text: str) -> Iterator[tuple[int, int]]:
    """The runs of text between tags that hold something garbled."""
    done = 0
    for match in GARBLED.finditer(text):
        if match.start() < done:
            continue
        start = max(done, *(text.rfind(edge, done, match.start()) + 1 for edge in "<>\n"))
        furthest = min(len(text), match.end() + LONGEST_RUN)
        ends = (text.find(edge, match.end(), furthest) for edge in "<>\n")
        done = min((end for end in ends if end >= 0), default=furthest)
        yield start, done
