"""Zip files that are the same bytes every time they are written."""

import hashlib
import io
import shutil
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from readaloud.errors import OutputError
from readaloud.model.narration import Stored

NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
BLOCK = 1 << 18
PACKED = (".mp3", ".m4b", ".m4a", ".opus", ".ogg", ".png")  # compressed already


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside: bytes, or a stored file too large to carry."""

    path: str
    media_type: str
    data: bytes | Stored
    properties: str = ""  # of the manifest


def zipped(members: Iterable[Member]) -> bytes | Stored:
    """All members in order; a temporary file where one of them is stored.

    Raises OutputError when the temporary folder is full or cannot be written.
    """
    files = list(members)
    if not any(isinstance(member.data, Stored) for member in files):
        buffer = io.BytesIO()
        write_zip(buffer, files)
        return buffer.getvalue()
    try:
        # The file outlives this call: whoever writes it out moves it.
        with tempfile.NamedTemporaryFile(prefix="readaloud-", delete=False) as target:
            write_zip(target, files)
    except OSError as full:
        Path(target.name).unlink(missing_ok=True)
        raise OutputError(f"cannot write a temporary book: {full.strerror}") from full
    return describe(Path(target.name))


def write_zip(target: IO[bytes], members: Iterable[Member]) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for member in members:
            add(archive, member)


def add(archive: zipfile.ZipFile, member: Member) -> None:
    info = zipfile.ZipInfo(member.path, NO_TIME)
    info.create_system = 3  # the same on every system
    info.external_attr = 0o644 << 16
    plain = member.path == "mimetype" or member.path.endswith(PACKED)
    info.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
    if isinstance(member.data, bytes):
        archive.writestr(info, member.data)
        return
    info.file_size = member.data.size
    with archive.open(info, "w") as inside, Path(member.data.path).open("rb") as outside:
        shutil.copyfileobj(outside, inside, BLOCK)


def describe(path: Path) -> Stored:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return Stored(str(path), path.stat().st_size, digest.hexdigest())
