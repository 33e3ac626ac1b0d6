"""The default voice: espeak-ng in a child process, from the wheel that carries it."""

from collections.abc import Iterable, Iterator

from readaloud.errors import SettingsError, VoiceError
from readaloud.model.narration import Clip, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.voices.child import Opening
from readaloud.voices.languages import VoiceInfo, choose
from readaloud.voices.library import find_library
from readaloud.voices.speaker import Speaker

ENGLISH = {"en": "en-us", "en-us": "en-us", "en-gb": "en-gb"}  # no need to ask the library


class EspeakVoice:
    """Speaks with word events, section by section the same whatever was said before."""

    def __init__(self, name: str, settings: NarrateSettings) -> None:
        library = find_library()
        self.name = name
        self.rate_wpm = settings.rate_wpm
        self.speaker = Speaker(
            Opening(
                library.path,
                library.data,
                name,
                rate=settings.rate_wpm,
                pitch=settings.pitch,
                gap=settings.gap,
            )
        )
        self.identity = (
            f"espeak-ng {self.speaker.version} {name} {settings.rate_wpm} {settings.pitch}"
            f" {settings.gap} {settings.volume}"
        )

    def speak(self, utterance: Utterance) -> Clip:
        return self.speaker.speak(utterance.spoken)

    def speak_all(self, utterances: Iterable[Utterance]) -> Iterator[Clip | VoiceError]:
        return self.speaker.speak_all(utterance.spoken for utterance in utterances)

    def begin_section(self) -> None:
        self.speaker.begin()

    def close(self) -> None:
        self.speaker.close()


def open_espeak(settings: NarrateSettings, language: str) -> EspeakVoice | None:
    """The voice that the settings name, or one for the language; None where there is none.

    Raises SettingsError for a voice nobody has, VoiceError where espeak-ng does not start.
    """
    wanted = settings.voice or language
    name = ENGLISH.get(wanted.lower())
    if name is None:
        name = choose(espeak_voices(), wanted, is_name=settings.voice is not None)
    return EspeakVoice(name, settings) if name else None


def espeak_voices() -> tuple[VoiceInfo, ...]:
    """What espeak-ng can speak, by language."""
    library = find_library()
    speaker = Speaker(Opening(library.path, library.data, "en-us"))
    try:
        lines = speaker.ask(b"V", b"").decode("utf-8", "replace").splitlines()
    finally:
        speaker.close()
    return tuple(sorted(map(voice_info, lines), key=lambda voice: voice.languages))


def voice_info(line: str) -> VoiceInfo:
    identifier, name, gender, languages = line.split("\t")
    tags = tuple(languages.lower().split())
    return VoiceInfo("espeak", tags[0] if tags else identifier, name, tags, gender)


def phonemes(text: str, language: str = "en-us", *, ipa: bool = False) -> str:
    """What espeak-ng would say for a text, in its own mnemonics or in IPA.

    Raises SettingsError for a language it does not speak.
    """
    return " ".join(phonemes_of((text,), language, ipa=ipa))


def phonemes_of(texts: Iterable[str], language: str = "en-us", *, ipa: bool = False) -> list[str]:
    """The same for many texts with one start of the engine."""
    library = find_library()
    try:
        speaker = Speaker(Opening(library.path, library.data, language))
    except VoiceError as wrong:
        raise SettingsError(f"{wrong}; see readaloud voices") from wrong
    mark = b"x" if ipa else b"-"
    try:
        return [speaker.ask(b"P", mark + text.encode()).decode() for text in texts]
    finally:
        speaker.close()
