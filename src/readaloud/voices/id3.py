"""ID3v2.3 tags: title, author, and chapters that players can jump to.

Sources: id3.org, "ID3 tag version 2.3.0" and "ID3v2 Chapter Frame Addendum" (2005).
"""

import struct
from collections.abc import Sequence

from readaloud.model.narration import SectionCue

TOP_LEVEL_IN_ORDER = 3
UNKNOWN_OFFSET = 0xFFFFFFFF
MOST_CHAPTERS = 255  # the count in the table of contents is one byte


def id3_tag(
    title: str,
    author: str,
    duration_ms: int,
    sections: Sequence[SectionCue],
    cover_png: bytes = b"",
) -> bytes:
    frames = [text_frame(b"TIT2", title), text_frame(b"TLEN", str(duration_ms))]
    if author:
        frames.insert(1, text_frame(b"TPE1", author))
    frames.append(text_frame(b"TCON", "Speech"))
    frames.extend(chapter_frames(sections[:MOST_CHAPTERS]))
    if cover_png:
        frames.append(frame(b"APIC", b"\0image/png\0\x03\0" + cover_png))
    body = b"".join(frames)
    return b"ID3\x03\x00\x00" + synchsafe(len(body)) + body


def chapter_frames(sections: Sequence[SectionCue]) -> list[bytes]:
    if not sections:
        return []
    names = [f"ch{number}".encode() + b"\0" for number in range(len(sections))]
    contents = frame(
        b"CTOC", b"toc\0" + bytes((TOP_LEVEL_IN_ORDER, len(sections))) + b"".join(names)
    )
    return [contents, *(chapter(name, cue) for name, cue in zip(names, sections, strict=True))]


def chapter(name: bytes, cue: SectionCue) -> bytes:
    times = struct.pack(">IIII", cue.start_ms, cue.end_ms, UNKNOWN_OFFSET, UNKNOWN_OFFSET)
    return frame(b"CHAP", name + times + text_frame(b"TIT2", cue.title))


def text_frame(name: bytes, text: str) -> bytes:
    try:
        return frame(name, b"\0" + text.encode("latin-1"))
    except UnicodeEncodeError:
        return frame(name, b"\1" + text.encode("utf-16", "replace"))


def frame(name: bytes, body: bytes) -> bytes:
    return name + struct.pack(">IH", len(body), 0) + body


def synchsafe(size: int) -> bytes:
    """A length in four bytes of seven bits each."""
    return bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
