"""Where espeak-ng is: the wheel espeakng-loader carries it, so that no system package is needed."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from readaloud.errors import VoiceError
from readaloud.voices.child import Opening

IN_WHEEL = 52  # espeakng-loader 0.2.4 carries espeak-ng 1.52
FOLDERS = ("usr/local/lib", "usr/lib", "usr/lib64", "usr/lib/*-linux-gnu")
VERSION = re.compile(r"\.so\.1\.(?:1\.)?(\d+)(?:\.\d+)?$")  # 1.51 is called .so.1.1.51


@dataclass(frozen=True, slots=True)
class Library:
    """The shared library, and the folder of its data ("" where it finds that itself)."""

    path: str
    data: str
    origin: str

    def opening(self, voice: str, rate_wpm: int = 175, pitch: int = 50, gap: int = 0) -> Opening:
        """What a worker must be told to speak with a voice. Loudness is evened out later."""
        wanted = {
            "library": self.path,
            "data": self.data,
            "voice": voice,
            "rate": rate_wpm,
            "pitch": pitch,
            "volume": 100,
            "gap": gap,
        }
        pairs = tuple((name, str(value)) for name, value in wanted.items())
        return Opening("worker.py", pairs, mapped=True)


@cache
def find_library() -> Library:
    """The wheel's library, or the system's where that is newer or the wheel is missing.

    Raises VoiceError, saying what to install.
    """
    newer = newer_in_system()
    if newer:
        return Library(newer, "", "system")
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


def newer_in_system(root: Path = Path("/")) -> str:
    """The system's library if its file name tells of a later version than the wheel's."""
    found = [
        (int(version.group(1)), str(path))
        for folder in FOLDERS
        for path in root.glob(f"{folder}/libespeak-ng.so.1.*")
        if (version := VERSION.search(path.name))
    ]
    minor, path = max(found, default=(0, ""))
    return path if minor > IN_WHEEL else ""


def system_library() -> Library:
    import ctypes.util  # slow to import, and rarely wanted

    found = ctypes.util.find_library("espeak-ng")
    if found is None:
        raise VoiceError("no espeak-ng; install it with pip install espeakng-loader")
    return Library(found, "", "system")
