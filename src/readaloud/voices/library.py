"""Where espeak-ng is: the wheel espeakng-loader carries it, so that no system package is needed."""

import ctypes.util
from dataclasses import dataclass
from functools import cache

from readaloud.errors import VoiceError
from readaloud.voices.child import Opening


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
        return Opening("worker.py", tuple((name, str(value)) for name, value in wanted.items()))


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
