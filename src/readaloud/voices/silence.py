"""A voice that is silent for as long as speech would take: for dry runs and tests."""

from readaloud.model.narration import Clip, Utterance, WordEvent
from readaloud.model.settings import NarrateSettings

RATE_HZ = 22_050
CHARACTERS_PER_WORD = 6.0


class Silence:
    """Gives every character of the spoken text the same time, and no sound."""

    def __init__(self, rate_wpm: int) -> None:
        self.name = "silence"
        self.rate_wpm = rate_wpm
        self.samples_each = round(RATE_HZ * 60 / (rate_wpm * CHARACTERS_PER_WORD))

    def speak(self, utterance: Utterance) -> Clip:
        spoken = utterance.spoken
        events = tuple(
            WordEvent(word.spoken, word.spoken.start * self.samples_each) for word in spoken.words
        )
        return Clip(bytes(2 * self.samples_each * len(spoken.text)), RATE_HZ, events)

    def begin_section(self) -> None:
        """Nothing is remembered."""

    def close(self) -> None:
        """Nothing is held."""


def open_silence(settings: NarrateSettings, language: str) -> Silence:
    return Silence(settings.rate_wpm)
