"""Vorbis comments: title, author and chapters, for FLAC and Opus.

Source: wiki.xiph.org, "Chapter Extension" (CHAPTER000=00:00:00.000, CHAPTER000NAME=...).
"""

import struct
from collections.abc import Iterator, Sequence

from readaloud.model.narration import SectionCue

VENDOR = b"readaloud"


def comments(title: str, author: str, sections: Sequence[SectionCue]) -> bytes:
    """A comment header: the vendor, then every NAME=value with its length."""
    entries = [
        f"{name}={value}".encode("utf-8", "replace")
        for name, value in tags(title, author, sections)
    ]
    listed = b"".join(struct.pack("<I", len(entry)) + entry for entry in entries)
    return struct.pack("<I", len(VENDOR)) + VENDOR + struct.pack("<I", len(entries)) + listed


def tags(title: str, author: str, sections: Sequence[SectionCue]) -> Iterator[tuple[str, str]]:
    yield "TITLE", title
    if author:
        yield "ARTIST", author
    yield "GENRE", "Speech"
    for number, section in enumerate(sections[:1000]):
        yield f"CHAPTER{number:03}", clock(section.start_ms)
        yield f"CHAPTER{number:03}NAME", section.title


def clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"
