"""The default voice: espeak-ng in a child process, from the wheel that carries it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from readaloud.errors import SettingsError, VoiceError
from readaloud.model.narration import Clip, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.voices.languages import VoiceInfo, choose
from readaloud.voices.level import leveled
from readaloud.voices.library import find_library
from readaloud.voices.speaker import Speaker

AMERICAN = VoiceInfo("espeak", "en-us", "English (America)", ("en-us", "en"), "male", "gmw/en-US")
KNOWN = {"en": AMERICAN, "en-us": AMERICAN}  # no need to ask the library


class EspeakVoice:
    """Speaks with word events, section by section the same whatever was said before."""

    def __init__(self, name: str, key: str, settings: NarrateSettings) -> None:
        library = find_library()
        self.name = name
        self.volume = settings.volume
        self.rate_wpm = settings.rate_wpm
        self.speaker = Speaker(
            library.opening(key, settings.rate_wpm, settings.pitch, settings.gap)
        )
        self.identity = (
            f"espeak-ng {self.speaker.version} {name} {settings.rate_wpm} {settings.pitch}"
            f" {settings.gap} {settings.volume}"
        )

    def speak(self, utterance: Utterance) -> Clip:
        return leveled(self.speaker.speak(utterance.spoken), self.volume)

    def speak_all(self, utterances: Iterable[Utterance]) -> Iterator[Clip | VoiceError]:
        for outcome in self.speaker.speak_all(utterance.spoken for utterance in utterances):
            yield leveled(outcome, self.volume) if isinstance(outcome, Clip) else outcome

    def begin_section(self) -> None:
        self.speaker.begin()

    def close(self) -> None:
        self.speaker.close()


def open_espeak(settings: NarrateSettings, language: str) -> EspeakVoice | None:
    """The voice that the settings name, or one for the language; None where there is none.

    Raises SettingsError for a voice nobody has, VoiceError where espeak-ng does not start.
    """
    wanted, plus, variant = (settings.voice or language).partition("+")
    voice = KNOWN.get(wanted.lower()) or choose(
        espeak_voices(), wanted, is_name=settings.voice is not None
    )
    if voice is None:
        return None
    # espeak-ng takes "en-us+f3": a voice, and how it is varied. It passes over what it has not.
    if plus and not is_variant(variant):
        raise SettingsError(f"no variant {variant!r} of a voice; try en-us+f3")
    return EspeakVoice(voice.name + plus + variant, voice.key + plus + variant, settings)


def is_variant(name: str) -> bool:
    """Whether there is a variant of this name; any may be where the library keeps its own data."""
    data = find_library().data
    return name.isdigit() or not data or Path(data, "voices", "!v", name).is_file()


def espeak_voices() -> tuple[VoiceInfo, ...]:
    """What espeak-ng can speak, by language."""
    speaker = Speaker(find_library().opening(AMERICAN.key))
    try:
        lines = speaker.ask(b"V", b"").decode("utf-8", "replace").splitlines()
    finally:
        speaker.close()
    return tuple(sorted(map(voice_info, lines), key=lambda voice: voice.languages))


def voice_info(line: str) -> VoiceInfo:
    identifier, name, gender, languages = line.split("\t")
    tags = tuple(languages.lower().split())
    return VoiceInfo("espeak", tags[0] if tags else identifier, name, tags, gender, identifier)


def phonemes(text: str, language: str = "en-us", *, ipa: bool = False) -> str:
    """What espeak-ng would say for a text, in its own mnemonics or in IPA.

    Raises SettingsError for a voice that it does not have.
    """
    return " ".join(phonemes_of((text,), language, ipa=ipa))


def phonemes_of(texts: Iterable[str], language: str = "en-us", *, ipa: bool = False) -> list[str]:
    """The same for many texts with one start of the engine."""
    voice = KNOWN.get(language.lower()) or choose(espeak_voices(), language, is_name=True)
    speaker = Speaker(find_library().opening(voice.key if voice else language))
    mark = b"x" if ipa else b"-"
    try:
        return [speaker.ask(b"P", mark + text.encode()).decode() for text in texts]
    finally:
        speaker.close()
