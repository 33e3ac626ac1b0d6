"""Where espeak-ng is: the wheel espeakng-loader carries it, so that no system package is needed."""

import ctypes.util
from dataclasses import dataclass
from functools import cache

from readaloud.errors import VoiceError


@dataclass(frozen=True, slots=True)
class Library:
    """The shared library, and the folder of its data ("" where it finds that itself)."""

    path: str
    data: str
    origin: str


@cache
def find_library() -> Library:
    """The wheel's library, or the system's where the wheel is missing.

    Raises VoiceError, saying what to install.
    """
    try:
        import espeakng_loader
    except ImportError:
        return system_library()
    try:
        data = espeakng_loader.get_data_path()
    except RuntimeError as missing:
        raise VoiceError(
            f"espeak-ng has no data: {missing}; reinstall espeakng-loader"
        ) from missing
    return Library(espeakng_loader.get_library_path(), data, "espeakng-loader")


def system_library() -> Library:
    found = ctypes.util.find_library("espeak-ng")
    if found is None:
        raise VoiceError("no espeak-ng; install it with pip install espeakng-loader")
    return Library(found, "", "system")
