"""What stands at a path, and why nothing is found there.

A Path's own `exists` and its like raise PermissionError in a folder that one may not enter.
"""

# Strings are at home here, as in inputs.py.
# ruff: noqa: PTH110, PTH112, PTH113, PTH116, PTH120

import os
import stat
from glob import has_magic
from pathlib import Path


def is_there(path: Path | str) -> bool:
    return os.path.exists(path)


def is_file(path: Path | str) -> bool:
    return os.path.isfile(path)


def is_folder(path: Path | str) -> bool:
    return os.path.isdir(path)


def why_absent(path: str) -> str:
    """Why nothing is found at a path; empty where something is, be it a link to nowhere."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        return "no such file or folder"
    except OSError as wrong:  # a folder on the way is closed, or is a file
        return f"cannot be read: {wrong.strerror}"
    return ""


def why_no_match(pattern: str) -> str:
    """Why a pattern matches nothing: the folder it starts in may be closed."""
    folder = pattern
    while has_magic(folder):
        folder = os.path.dirname(folder)
    try:
        os.scandir(folder or ".").close()
    except FileNotFoundError:
        return "no file matches this pattern; there is no such folder"
    except OSError as wrong:
        return f"no file matches this pattern; the folder cannot be read: {wrong.strerror}"
    return "no file matches this pattern"


def status_of(path: str) -> os.stat_result | str:
    """The state of a file or folder that was named by hand, or why it can be neither."""
    try:
        status = os.stat(path)
    except OSError as wrong:
        return f"cannot be read: {wrong.strerror}"
    if stat.S_ISDIR(status.st_mode) or stat.S_ISREG(status.st_mode):
        return status
    return f"{type_of(status.st_mode)}, not a file; pipe a page in with -"


def type_of(mode: int) -> str:
    """What a file that is not a regular one is called."""
    kinds = {
        stat.S_IFLNK: "a symbolic link",
        stat.S_IFIFO: "a named pipe",
        stat.S_IFSOCK: "a socket",
        stat.S_IFCHR: "a device",
        stat.S_IFBLK: "a device",
        stat.S_IFDIR: "a folder",
    }
    return kinds.get(stat.S_IFMT(mode), "a special file")
