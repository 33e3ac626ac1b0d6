"""Pages in a zip archive."""

import zipfile
import zlib
from pathlib import Path

from readaloud.errors import SourceError
from readaloud.files.readers.archive import Archive
from readaloud.files.readers.distinct import distinct

PAGES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")
ENCRYPTED = 0x1
try:
    from lzma import LZMAError
except ImportError:  # a Python that was built without it reads no such member either
    LZMAError = zlib.error  # type: ignore[misc, assignment]
# A method of packing that Python does not know is a NotImplementedError of zipfile.
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, EOFError),
    *(NotImplementedError, OSError, ValueError),
)


def opened(path: Path) -> Archive:
    """The names of the pages, and how to read one. Raises SourceError for a damaged archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
    except DAMAGE as wrong:
        raise SourceError(f"{path}: damaged zip archive; fetch it again") from wrong
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        if info.filename.lower().endswith(PAGES) and not is_leftover(info.filename):
            found[distinct(info.filename, found)] = info
    return Archive(tuple(found), lambda name, limit: member(path, found[name], limit))


def is_leftover(name: str) -> bool:
    """Whether a member is the shadow of a file that some systems put beside it."""
    return name.startswith("__MACOSX/") or name.rpartition("/")[2].startswith("._")


def member(path: Path, info: zipfile.ZipInfo, limit_bytes: int) -> bytes:
    """Unpack one member, and not more than a byte beyond the limit, whatever it claims."""
    where = f"{path}!{info.filename}"
    if info.flag_bits & ENCRYPTED:
        raise SourceError(f"{where}: is encrypted; unpack the archive first")
    try:
        with zipfile.ZipFile(path) as archive, archive.open(info) as inside:
            return inside.read(limit_bytes + 1)
    except DAMAGE as wrong:
        raise SourceError(f"{where}: damaged in the archive; fetch it again") from wrong
