"""Output folders, on this machine's disk or at a URL."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from readaloud.files.outputs import make_folder, write_asset, write_pieces
from readaloud.files.remote import RemotePlace, is_url

if TYPE_CHECKING:
    from readaloud.model.publication import Asset


class Place(Protocol):
    """Where assets go. Paths are relative, with forward slashes."""

    def write(self, asset: "Asset") -> None:
        """Write an asset whole or not at all. Raises OutputError."""

    def write_pieces(self, path: str, pieces: Iterable[str]) -> None:
        """The same for a text in pieces."""

    def intact(self, files: Iterable[tuple[str, int]]) -> bool:
        """Whether files are there in the sizes given."""

    def size(self, path: str) -> int:
        """The size of a file that is there."""

    def remove(self, paths: Iterable[str]) -> None:
        """Remove files, and folders that this leaves empty."""


class DiskPlace:
    """A folder on disk."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)

    def write(self, asset: "Asset") -> None:
        write_asset(self.folder, asset)

    def write_pieces(self, path: str, pieces: Iterable[str]) -> None:
        place = self.folder / path
        make_folder(place.parent)
        write_pieces(place, pieces)

    def intact(self, files: Iterable[tuple[str, int]]) -> bool:
        top = str(self.folder)
        try:
            return all(os.stat(f"{top}/{path}").st_size == size for path, size in files)  # noqa: PTH116  80,000 times
        except OSError:
            return False

    def size(self, path: str) -> int:
        return (self.folder / path).stat().st_size

    def remove(self, paths: Iterable[str]) -> None:
        for path in paths:
            place = self.folder / path
            with contextlib.suppress(OSError):
                place.unlink()
            with contextlib.suppress(OSError):
                if place.parent != self.folder:
                    place.parent.rmdir()


def place_of(output: str) -> Place:
    """The output folder that a path or URL names."""
    return RemotePlace(output) if is_url(output) else DiskPlace(output)
