"""Samples to WAV: the sound as it is, behind a header."""

import struct
from collections.abc import Sequence

from readaloud.errors import VoiceError
from readaloud.model.narration import Recording, SectionCue
from readaloud.voices.spool import Spool

LARGEST = 0xFFFFFFFF - 36  # bytes of sound that the header can state


class WavEncoder:
    """Mono signed 16-bit PCM."""

    def __init__(self) -> None:
        self.spool = Spool()
        self.rate_hz = 0

    def write(self, samples: bytes, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self.spool.write(samples)

    def finish(self, title: str, author: str, sections: Sequence[SectionCue]) -> Recording:
        size = self.spool.size
        if size > LARGEST:
            self.discard()
            raise VoiceError("more sound than a WAV file can hold; choose --format flac or mp3")
        data = self.spool.finish(wav_header(size, self.rate_hz))
        duration_ms = round(size * 500 / self.rate_hz) if self.rate_hz else 0
        return Recording(data, "audio/wav", "wav", duration_ms)

    def discard(self) -> None:
        self.spool.discard()


def wav_header(size: int, rate_hz: int) -> bytes:
    """The 44 bytes before `size` bytes of mono 16-bit sound."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate_hz, rate_hz * 2, 2, 16)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
        + form
        + struct.pack("<4sI", b"data", size)
    )
