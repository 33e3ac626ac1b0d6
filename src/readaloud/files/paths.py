"""What stands at a path, and why nothing is found there.

A Path's own `exists` and its like raise PermissionError in a folder that one may not enter.
"""

# Strings are at home here, as in inputs.py.
# ruff: noqa: PTH110, PTH112, PTH113, PTH120

import os
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
