"""Installed packages: their versions, and what they plug in, without a search by the library.

`importlib.metadata` takes 20 ms to load, in the run and in each of its workers, and nearly
always finds that nobody plugs anything in. The folders' names tell that in two.
"""

# Names stay strings: see inputs.py.
# ruff: noqa: PTH118, PTH123, PTH208

import os
import re
import sys
from functools import cache
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

OUR_GROUPS = re.compile(r"^\s*\[\s*readaloud\.", re.MULTILINE)
INFO = re.compile(r"([^-]+)-([^-]+)(?:-.*)?\.(?:dist|egg)-info", re.IGNORECASE)


class Installed(NamedTuple):
    """Versions by normal name, and whether any package has something for us."""

    versions: dict[str, str]
    plugs_in: bool


def entry_points_of(group: str) -> "list[EntryPoint]":
    """What installed packages offer under an entry-point group, ordered by name."""
    if not found().plugs_in:
        return []
    from importlib.metadata import entry_points

    return sorted(entry_points(group=group), key=lambda entry: entry.name)


def version_of(name: str) -> str:
    """The version of an installed package; "" where it is not installed."""
    seen = found().versions.get(normal(name))
    if seen is not None:
        return seen
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def found() -> Installed:
    return look_through(tuple(sys.path))


@cache
def look_through(folders: tuple[str, ...]) -> Installed:
    """Read the names of what is installed in the folders; the first of a name counts."""
    versions: dict[str, str] = {}
    # Whoever finds packages in another way can only be asked by the library.
    plugs_in = any(
        hasattr(finder, "find_distributions") and finder is not PathFinder
        for finder in sys.meta_path
    )
    for folder in dict.fromkeys(folders):
        try:
            names = os.listdir(folder or ".")
        except NotADirectoryError:
            plugs_in = True  # a zip archive
            continue
        except OSError:
            continue
        for name in names:
            described = INFO.fullmatch(name)
            if described is not None:
                versions.setdefault(normal(described[1]), described[2])
            if name.endswith(("-info", ".egg")):
                plugs_in = plugs_in or mentions_us(os.path.join(folder, name))
    return Installed(versions, plugs_in)


def mentions_us(info: str) -> bool:
    """Whether a package's description names an entry point of ours."""
    if info.endswith(".egg"):
        return True
    try:
        with open(os.path.join(info, "entry_points.txt"), encoding="utf-8") as listed:
            return OUR_GROUPS.search(listed.read()) is not None
    except (OSError, ValueError):
        return False


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
