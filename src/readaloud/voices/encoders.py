"""Which encoder makes which kind of file."""

from typing import Protocol

from readaloud.model.settings import NarrateSettings
from readaloud.model.toolkit import Encoder, Picture, no_picture


class MakeEncoder(Protocol):
    """Gives an encoder for one recording; `picture` draws the cover of a kind that has one."""

    def __call__(self, settings: NarrateSettings, picture: Picture = no_picture) -> Encoder: ...


def mp3(settings: NarrateSettings, picture: Picture = no_picture) -> Encoder:
    from readaloud.voices.mp3 import Mp3Encoder

    return Mp3Encoder(settings.bitrate, picture)


def wav(settings: NarrateSettings, picture: Picture = no_picture) -> Encoder:
    from readaloud.voices.wav import WavEncoder

    return WavEncoder()


def flac(settings: NarrateSettings, picture: Picture = no_picture) -> Encoder:
    from readaloud.voices.flac import FlacEncoder

    return FlacEncoder()


def m4b(settings: NarrateSettings, picture: Picture = no_picture) -> Encoder:
    from readaloud.voices.outside import open_outside

    return open_outside("m4b", settings.bitrate, picture)


def opus(settings: NarrateSettings, picture: Picture = no_picture) -> Encoder:
    from readaloud.voices.outside import open_outside

    return open_outside("opus", settings.bitrate)


ENCODERS: dict[str, MakeEncoder] = {
    "mp3": mp3,
    "m4b": m4b,
    "opus": opus,
    "flac": flac,
    "wav": wav,
}
