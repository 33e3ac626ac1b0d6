"""Outputs: a file appears whole under its name, or not at all."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from readaloud.errors import OutputError

if TYPE_CHECKING:
    from readaloud.model.narration import Stored
    from readaloud.model.publication import Asset

PART = ".readaloud-part"  # ends the temporary names; a later run sweeps what a kill left


def write_asset(folder: Path, asset: "Asset") -> Path:
    """Write an asset under a temporary name beside its place, then rename it; give the place.

    A `Stored` asset is moved. There is no fsync for each file: a rename survives the death of
    the program, and after a power cut the ledger notices files of a wrong size.
    Raises OutputError; then nothing is left behind and an older file is untouched.
    """
    place = folder / safe_path(asset.path)
    make_folder(place.parent)
    if place.parent != folder:  # else no link can stand between
        refuse_links(folder, place)
    write_file(place, asset.data)
    return place


def write_file(place: Path, data: "bytes | Stored") -> None:
    """Give a file new content in one step. Raises OutputError, and leaves the old one then."""
    part = place.with_name(f".{place.name[:80]}.{os.getpid()}{PART}")
    try:
        fill(part, data)
        part.replace(place)
    except OSError as wrong:
        drop(part)
        if not place.parent.is_dir():
            raise OutputError(f"{place}: no folder {place.parent} is there; make it") from wrong
        raise OutputError(f"{place}: cannot be written: {wrong.strerror or wrong}") from wrong
    except BaseException:
        drop(part)
        raise


def write_named(named: Path, data: "bytes | Stored") -> None:
    """Write to a place that the user named: into a device or a pipe, through a link, or a file.

    A device that a new file took the place of would be gone for everybody. Raises OutputError.
    """
    place = Path(os.path.realpath(named))
    try:
        mode = os.stat(named).st_mode  # noqa: PTH116  a Path's own is no shorter
    except OSError:
        mode = stat.S_IFREG  # not there, or the writing will say what is wrong
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        make_folder(place.parent)
        write_file(place, data)
        return
    try:
        with named.open("wb") as opened:
            opened.write(data if isinstance(data, bytes) else Path(data.path).read_bytes())
    except OSError as wrong:
        raise OutputError(f"{named}: cannot be written: {wrong.strerror}") from wrong
    finally:
        if not isinstance(data, bytes):
            drop(Path(data.path))


def write_pieces(place: Path, pieces: Iterable[str]) -> None:
    """The same for a text that comes in pieces, and may be too long to be held at once."""
    part = place.with_name(f".{place.name[:80]}.{os.getpid()}{PART}")
    try:
        with part.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(pieces)
        part.replace(place)
    except OSError as wrong:
        drop(part)
        raise OutputError(f"{place}: cannot be written: {wrong.strerror or wrong}") from wrong
    except BaseException:
        drop(part)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder and those above it. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise OutputError(f"{folder}: cannot be made a folder: {wrong.strerror}") from wrong


def fill(part: Path, data: "bytes | Stored") -> None:
    if isinstance(data, bytes):
        with part.open("wb") as file:
            file.write(data)
    else:
        import shutil  # 2 ms, with the packers it loads; only sound is stored

        shutil.move(data.path, part)
        part.chmod(0o666 & ~current_umask())  # private temporary files are for their owner only


def refuse_links(folder: Path, place: Path) -> None:
    """Raise OutputError where a link inside the output folder leads out of it."""
    parent, top = os.path.realpath(place.parent), os.path.realpath(folder)
    if os.path.commonpath([parent, top]) != top:
        raise OutputError(f"{place}: a link leads out of the output folder; remove it")


def safe_path(path: str) -> PurePosixPath:
    """The relative path of an asset. Raises OutputError where it would leave its folder."""
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or "\\" in path or "\0" in path or not parts.name:
        raise OutputError(f"{path!r}: not a path inside the output folder")
    return parts


def drop(path: Path) -> None:
    """Remove a temporary file if it is there; failing to must not hide the first trouble."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def current_umask() -> int:
    """The permissions that new files do not get. Reading it means setting it for an instant."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
