"""A name for every page of an archive."""

from collections.abc import Container


def distinct(name: str, taken: Container[str]) -> str:
    """The name, with a number where an earlier page of the archive has it already."""
    if name not in taken:
        return name
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"
