"""Which encoder makes which kind of file."""

from collections.abc import Callable

from readaloud.model.settings import NarrateSettings
from readaloud.model.toolkit import Encoder


def mp3(settings: NarrateSettings) -> Encoder:
    from readaloud.voices.mp3 import Mp3Encoder

    return Mp3Encoder(settings.bitrate)


def wav(settings: NarrateSettings) -> Encoder:
    from readaloud.voices.wav import WavEncoder

    return WavEncoder()


ENCODERS: dict[str, Callable[[NarrateSettings], Encoder]] = {"mp3": mp3, "wav": wav}
