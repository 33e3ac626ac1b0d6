"""Which voices are installed, engine by engine."""

from collections.abc import Callable

from readaloud.errors import SettingsError
from readaloud.voices.languages import VoiceInfo


def installed_voices(engine: str) -> tuple[VoiceInfo, ...]:
    """The voices of an engine, ordered by language.

    Raises SettingsError for an engine that has no list, VoiceError where it does not start.
    """
    name = engine.partition(":")[0]
    lists: dict[str, Callable[[str], tuple[VoiceInfo, ...]]] = {
        "espeak": of_espeak,
        "pyttsx3": of_system,
        "silence": of_silence,
    }
    if name not in lists:
        raise SettingsError(f"no list of voices for engine {engine!r}; known: {', '.join(lists)}")
    return lists[name](engine)


def of_espeak(engine: str) -> tuple[VoiceInfo, ...]:
    from readaloud.voices.espeak import espeak_voices

    return espeak_voices()


def of_system(engine: str) -> tuple[VoiceInfo, ...]:
    from readaloud.voices.system import driver_of, system_voices

    return system_voices(driver_of(engine))


def of_silence(engine: str) -> tuple[VoiceInfo, ...]:
    return (VoiceInfo("silence", "silence", "no sound, for dry runs", ()),)
