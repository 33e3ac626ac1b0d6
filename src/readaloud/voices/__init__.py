"""Engines that speak, and encoders of sound: the catalogue of voices."""

from collections.abc import Callable

from readaloud.model.settings import NarrateSettings
from readaloud.model.toolkit import Voice
from readaloud.voices.encoders import ENCODERS as ENCODERS


def espeak(settings: NarrateSettings, language: str) -> Voice | None:
    from readaloud.voices.espeak import open_espeak

    return open_espeak(settings, language)


def silence(settings: NarrateSettings, language: str) -> Voice | None:
    from readaloud.voices.silence import open_silence

    return open_silence(settings, language)


def pyttsx3(settings: NarrateSettings, language: str) -> Voice | None:
    from readaloud.voices.system import open_system

    return open_system(settings, language)


def piper(settings: NarrateSettings, language: str) -> Voice | None:
    from readaloud.voices.piper import open_piper

    return open_piper(settings, language)


BUILTIN: dict[str, Callable[[NarrateSettings, str], Voice | None]] = {
    "espeak": espeak,
    "piper": piper,
    "pyttsx3": pyttsx3,
    "silence": silence,
}


def library_version() -> str:
    """Name and version of the speech library, and where it comes from, for `doctor`."""
    from readaloud.voices.library import find_library
    from readaloud.voices.speaker import Speaker

    library = find_library()
    speaker = Speaker(library.opening("gmw/en-US"))
    speaker.close()
    return f"espeak-ng {speaker.version} ({library.origin})"
