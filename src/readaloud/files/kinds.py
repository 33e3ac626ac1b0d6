"""What a file is by its first bytes, where a decoder of text would make something of it."""

HEADS = {
    b"II*\x00": "a TIFF image",
    b"MM\x00*": "a TIFF image",
    b"\x00\x00\x01\x00": "an icon",
    b"\x00asm": "a program",
    b"SQLi": "a database",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"{\\rt": "an RTF document",
    b"%!PS": "a PostScript document",
}
AT_4 = {b"ftyp": "a sound or video file"}
AT_257 = {b"ustar": "a tar archive"}


def kind_of(data: bytes) -> str:
    """What the data is, or "" where it may be a page; other files are told by the decoder."""
    if data[:2] == b"BM" and data[6:10] == b"\x00\x00\x00\x00":
        return "a BMP image"
    return HEADS.get(data[:4]) or AT_4.get(data[4:8]) or AT_257.get(data[257:262]) or ""
