"""The package's own tables: each read once and kept.

The only room outside files/ that reads from the disk, and only what the package ships. Where a
table comes from and under which licence stands in NOTICE.
"""

import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def load_bytes(name: str) -> bytes:
    """Give a table's bytes; those of a name ending in `.z` are zlib data and come unpacked."""
    raw = (FOLDER / name).read_bytes()
    return zlib.decompress(raw) if name.endswith(".z") else raw


@cache
def load_text(name: str) -> str:
    """Give a table's text, which is UTF-8 whatever the system's own encoding is."""
    return load_bytes(name).decode("utf-8")


@cache
def load_lines(name: str) -> tuple[str, ...]:
    """Give a table's lines without the empty ones and those that begin with `#`."""
    return tuple(_lines(load_text(name)))


@cache
def load_rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the rows of a table whose columns are parted by tabs."""
    return tuple(tuple(line.split("\t")) for line in load_lines(name))


@cache
def load_packed(name: str) -> dict[str, int]:
    """Give a table of words and numbers, whose lines are a number and the words that have it.

    To make a dict of each line and put that in at once takes a quarter longer.
    """
    table: dict[str, int] = {}
    for line in load_text(name).split("\n"):
        number, *words = line.split(" ")
        if words:
            code = int(number)
            for word in words:
                table[word] = code
    return table


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if line and not line.startswith("#"))
