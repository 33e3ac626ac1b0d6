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


def flac(settings: NarrateSettings) -> Encoder:
    from readaloud.voices.flac import FlacEncoder

    return FlacEncoder()


def m4b(settings: NarrateSettings) -> Encoder:
    from readaloud.voices.outside import open_outside

    return open_outside("m4b", settings.bitrate)


def opus(settings: NarrateSettings) -> Encoder:
    from readaloud.voices.outside import open_outside

    return open_outside("opus", settings.bitrate)


ENCODERS: dict[str, Callable[[NarrateSettings], Encoder]] = {
    "mp3": mp3,
    "m4b": m4b,
    "opus": opus,
    "flac": flac,
    "wav": wav,
}
