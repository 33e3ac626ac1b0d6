"""What is found, and what is asked of the folder it is found in."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a file. A note is worth knowing, but not wrong."""

    path: str
    message: str
    is_note: bool = False


class Folder(Protocol):
    """A folder of files, by relative paths with forward slashes."""

    def paths(self) -> Sequence[str]: ...

    def size(self, path: str) -> int | None:
        """Bytes of the file, or None where there is none."""

    def read(self, path: str) -> bytes:
        """Raises OSError where there is no such file."""


class UnreadableError(Exception):
    """A file is not what its name says; the message says why."""


def read_json(folder: Folder, path: str) -> dict[str, Any]:
    """A JSON object. Raises UnreadableError."""
    try:
        value = json.loads(folder.read(path))
    except OSError as missing:
        raise UnreadableError("is missing") from missing
    except ValueError as wrong:
        raise UnreadableError(f"is not JSON: {wrong}") from wrong
    if not isinstance(value, dict):
        raise UnreadableError("is not a JSON object")
    return value


def read_xml(data: bytes) -> ET.Element:
    """An XML document without declarations of its own. Raises UnreadableError."""
    if b"<!ENTITY" in data:
        raise UnreadableError("declares entities")
    try:
        return ET.fromstring(data)
    except ET.ParseError as wrong:
        raise UnreadableError(f"is not well-formed: {wrong}") from wrong
