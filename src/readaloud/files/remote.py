"""Pages and outputs that are addressed by URL, through fsspec."""

import contextlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readaloud.errors import OutputError, ReadaloudError, SettingsError, SourceError
from readaloud.files.outputs import safe_path

if TYPE_CHECKING:
    from readaloud.model.publication import Asset

# A path type may have made one slash of two; one letter before a colon is a Windows drive.
VERSION_KEYS = ("ETag", "etag", "md5Hash", "LastModified", "mtime", "created")
URL = re.compile(r"([a-z][a-z0-9+.-]+):/+", re.IGNORECASE)


def is_url(place: str) -> bool:
    """Whether a place is addressed by URL, as in s3://bucket/pages; file:// is not among them."""
    found = URL.match(place)
    return found is not None and found[1].lower() != "file"


def normal(place: str) -> str:
    """A place as we keep it: file:/// becomes a path, other URLs have their two slashes."""
    found = URL.match(place)
    if found is None:
        return place
    rest = place[found.end() :]
    return f"/{rest}" if found[1].lower() == "file" else f"{found[1].lower()}://{rest}"


def filesystem(url: str) -> tuple[Any, str]:
    """The file system of a URL, and the path within it.

    Raises SettingsError where no installed package knows such URLs.
    """
    try:
        from fsspec.core import url_to_fs

        opened, path = url_to_fs(url)
    except (ImportError, ValueError) as missing:
        scheme = url.partition(":")[0]
        raise SettingsError(
            f"{url}: cannot reach {scheme} addresses ({missing}); "
            "pip install 'readaloud[cluster]' and the fsspec package for it"
        ) from missing
    return opened, str(path)


@contextlib.contextmanager
def reaching(place: str, trouble: str, kind: type[ReadaloudError]) -> Iterator[None]:
    """Turn what goes wrong at a store into an error of the kind, with the store's own words.

    Its client raises what its library has, of no common family: missing keys, a lost connection.
    """
    try:
        yield
    except ReadaloudError:
        raise
    except Exception as wrong:  # see above; none of it is a bug of ours
        words = " ".join(str(wrong).split()) or type(wrong).__name__
        raise kind(f"{place}: {trouble}: {words}") from wrong


def listed(url: str) -> Iterator[tuple[str, int, int]]:
    """(URL, size, stamp) of every file under a URL, in the order of their names.

    The stamp stands for a time: it changes when the file does. Raises SourceError.
    """
    files, path = filesystem(url)
    found: dict[str, dict[str, Any]] = {}
    with reaching(url, "cannot be listed", SourceError):
        found = files.find(path, detail=True)
        if not found:
            with contextlib.suppress(FileNotFoundError):
                files.cat_file(path, 0, 1)  # which tells a lost connection from an empty folder
    for name in sorted(found):
        info = found[name]
        yield files.unstrip_protocol(name), int(info.get("size") or 0), stamp(info)


def stamp(info: dict[str, Any]) -> int:
    """A number for what a store says of a file's version; 0 where it says nothing."""
    import hashlib  # 4 ms, which most commands over a few files can save

    said = [
        info.get(key) for key in ("ETag", "etag", "md5Hash", "LastModified", "mtime", "created")
    ]
    if not any(said):
        return 0
    return int.from_bytes(hashlib.sha256(repr(said).encode()).digest()[:7])


def read(url: str, name: str, limit_bytes: int) -> bytes:
    """A page's bytes, and not more than one beyond the limit. Raises SourceError."""
    files, path = filesystem(url)
    with reaching(name, "cannot be read", SourceError), files.open(path, "rb") as stored:
        return bytes(stored.read(limit_bytes + 1))


class RemotePlace:
    """An output folder at a URL. A store shows an object whole or not at all."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.files, self.path = filesystem(self.url)
        self.sizes: dict[str, int] | None = None

    def write(self, asset: "Asset") -> None:
        """Put an asset in its place. Raises OutputError."""
        place = f"{self.path}/{safe_path(asset.path)}"
        with reaching(f"{self.url}/{asset.path}", "cannot be written", OutputError):
            with contextlib.suppress(FileExistsError):
                self.files.makedirs(place.rpartition("/")[0], exist_ok=True)
            if isinstance(asset.data, bytes):
                self.files.pipe_file(place, asset.data)
            else:
                self.files.put_file(asset.data.path, place)
                Path(asset.data.path).unlink(missing_ok=True)

    def write_pieces(self, path: str, pieces: Iterable[str]) -> None:
        from readaloud.model.publication import Asset

        text = "".join(pieces).encode("utf-8", "backslashreplace")
        self.write(Asset(path, "application/json", text))

    def intact(self, files: Iterable[tuple[str, int]]) -> bool:
        """Whether the files are there in full length, by one listing of the whole folder."""
        if self.sizes is None:
            found = self.files.find(self.path, detail=True)
            top = len(self.path.rstrip("/")) + 1
            self.sizes = {name[top:]: int(info.get("size") or 0) for name, info in found.items()}
        return all(self.sizes.get(path) == size for path, size in files)

    def size(self, path: str) -> int:
        return int(self.files.info(f"{self.path}/{path}").get("size") or 0)

    def remove(self, paths: Iterable[str]) -> None:
        for path in paths:
            with contextlib.suppress(OSError):
                self.files.rm_file(f"{self.path}/{path}")

    def fetch(self, path: str, target: Path) -> None:
        """Copy a file here if it exists. Raises OutputError when it cannot be read."""
        with reaching(f"{self.url}/{path}", "cannot be read", OutputError):
            if self.files.exists(f"{self.path}/{path}"):
                self.files.get_file(f"{self.path}/{path}", str(target))

    def store(self, source: Path, path: str) -> None:
        with reaching(f"{self.url}/{path}", "cannot be written", OutputError):
            self.files.makedirs(f"{self.path}/{path}".rpartition("/")[0], exist_ok=True)
            self.files.put_file(str(source), f"{self.path}/{path}")
