"""The voices of the system, through pyttsx3: `--engine pyttsx3:sapi5`, `pyttsx3:nsss`."""

from collections.abc import Iterable, Iterator

from readaloud.errors import SettingsError, VoiceError
from readaloud.model.narration import Clip, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.voices.child import Opening
from readaloud.voices.languages import VoiceInfo, choose
from readaloud.voices.level import leveled
from readaloud.voices.speaker import Speaker

DRIVERS = ("sapi5", "nsss", "avspeech", "readaloud")
BROKEN = "espeak"  # pyttsx3's own driver loses files and crashes on articles; ours is "readaloud"


class SystemVoice:
    """A pyttsx3 driver in a child process. Its timing is per sentence: it reports no words."""

    def __init__(self, driver: str, voice: VoiceInfo | None, settings: NarrateSettings) -> None:
        self.name = voice.name if voice else driver
        self.rate_wpm = settings.rate_wpm
        self.volume = settings.volume
        key = voice.key if voice else ""
        self.speaker = Speaker(opening(driver, key, settings.rate_wpm))

    def speak(self, utterance: Utterance) -> Clip:
        return leveled(self.speaker.speak(utterance.spoken), self.volume)

    def speak_all(self, utterances: Iterable[Utterance]) -> Iterator[Clip | VoiceError]:
        for outcome in self.speaker.speak_all(utterance.spoken for utterance in utterances):
            yield leveled(outcome, self.volume) if isinstance(outcome, Clip) else outcome

    def begin_section(self) -> None:
        self.speaker.begin()

    def close(self) -> None:
        self.speaker.close()


def opening(driver: str, voice: str = "", rate_wpm: int = 175) -> Opening:
    wanted = (("driver", driver), ("voice", voice), ("rate", str(rate_wpm)))
    return Opening("pyttsx3_worker.py", wanted, bare=False)


def open_system(settings: NarrateSettings, language: str) -> SystemVoice | None:
    """The system voice that the settings name, or one for the language.

    Raises SettingsError for a driver or voice nobody has, VoiceError where it does not start.
    """
    driver = driver_of(settings.engine)
    voices = system_voices(driver)
    wanted = settings.voice or language
    voice = choose(voices, wanted, is_name=settings.voice is not None)
    if voice is None and any(one.languages for one in voices):
        return None
    return SystemVoice(driver, voice, settings)


def driver_of(engine: str) -> str:
    driver = engine.partition(":")[2] or "readaloud"
    if driver == BROKEN:
        raise SettingsError(
            "pyttsx3:espeak loses sound and crashes; --engine espeak speaks with the same voices"
        )
    if driver not in DRIVERS:
        raise SettingsError(f"no pyttsx3 driver called {driver!r}; known: {', '.join(DRIVERS)}")
    return driver


def system_voices(driver: str) -> tuple[VoiceInfo, ...]:
    """What a pyttsx3 driver can speak. Raises VoiceError where it does not work here."""
    try:
        speaker = Speaker(opening(driver))
    except VoiceError as wrong:
        raise VoiceError(f"pyttsx3:{driver} does not work on this system: {wrong}") from wrong
    try:
        lines = speaker.ask(b"V", b"").decode("utf-8", "replace").splitlines()
    finally:
        speaker.close()
    return tuple(voice_info(driver, line) for line in lines)


def voice_info(driver: str, line: str) -> VoiceInfo:
    key, name, gender, languages = line.split("\t")
    tags = tuple(languages.lower().split())
    return VoiceInfo(f"pyttsx3:{driver}", name or key, name, tags, gender, key)
