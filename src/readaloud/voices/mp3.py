"""Samples to MP3 by LAME, with the header that tells players where the sound begins.

LAME puts 576 samples before the sound and some after it. Players take them away when the first
frame holds an Info tag that says so; lameenc does not write one, so it is written here.
Source of the tag's layout: Gabriel Bouvigne, "Mp3 Info Tag revision 1".
"""

import struct
from collections.abc import Sequence
from typing import Any

from readaloud.errors import VoiceError
from readaloud.model.narration import Recording, SectionCue
from readaloud.model.toolkit import Picture, no_picture
from readaloud.voices.aside import drawn
from readaloud.voices.id3 import id3_tag
from readaloud.voices.spool import Spool

ENCODER_DELAY = 576  # samples, for every rate and bit rate of LAME 3.100
QUALITY = 7  # twice as fast as 5, and no worse for one voice at these rates
BITRATES_MPEG1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
BITRATES_MPEG2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
RATES_MPEG1 = (44100, 48000, 32000)
ROOM = 4 + 17 + 120 + 36  # header, side information, Xing fields, LAME tag
BLOCK_BYTES = 1 << 16  # of samples: fewer, larger calls


class Mp3Encoder:
    """Constant bit rate, mono, at the voice's own sample rate."""

    def __init__(self, bitrate: int, picture: Picture = no_picture) -> None:
        self.bitrate, self.picture = bitrate, picture
        self.spool = Spool()
        self.waiting: list[bytes] = []
        self.held = 0
        self.samples = 0
        self.rate_hz = 0
        self.first = b""
        self.encoder: Any = None  # lameenc has no types

    def write(self, samples: bytes, rate_hz: int) -> None:
        if not self.rate_hz:
            self.rate_hz = rate_hz
            self.encoder = lame(rate_hz, self.bitrate)
        self.samples += len(samples) // 2
        self.waiting.append(samples)
        self.held += len(samples)
        if self.held >= BLOCK_BYTES:
            self.encode()

    def encode(self) -> None:
        self.keep(bytes(self.encoder.encode(b"".join(self.waiting))))
        self.waiting.clear()
        self.held = 0

    def keep(self, data: bytes) -> None:
        if data:
            self.first = self.first or data[:4]
            self.spool.write(data)

    def finish(self, title: str, author: str, sections: Sequence[SectionCue]) -> Recording:
        if not self.rate_hz:
            self.write(bytes(2), 22050)
        self.encode()
        self.keep(bytes(self.encoder.flush()))
        duration_ms = round(self.samples * 1000 / self.rate_hz)
        picture = drawn(self.picture, title, author, duration_ms)
        tag = id3_tag(title, author, duration_ms, sections, picture)
        info = info_frame(self.first, self.spool.size, self.samples)
        return Recording(self.spool.finish(tag + info), "audio/mpeg", "mp3", duration_ms)

    def discard(self) -> None:
        self.waiting.clear()
        self.spool.discard()


def lame(rate_hz: int, bitrate: int) -> Any:
    """A configured lameenc.Encoder. Raises VoiceError where the library is missing."""
    try:
        import lameenc
    except ImportError as missing:
        raise VoiceError("no MP3 encoder; install it with pip install lameenc") from missing
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_bit_rate(bitrate)
    encoder.set_in_sample_rate(rate_hz)
    encoder.set_out_sample_rate(rate_hz)
    encoder.set_quality(QUALITY)
    return encoder


def info_frame(first: bytes, size: int, samples: int) -> bytes:
    """A silent frame that says how many frames follow, and how much of them is not sound.

    `first` is the header of the first real frame, `size` the bytes of all of them.
    """
    is_mpeg1 = (first[1] >> 3) & 3 == 3
    per_frame, side_info = (1152, 17) if is_mpeg1 else (576, 9)
    rates = BITRATES_MPEG1 if is_mpeg1 else BITRATES_MPEG2
    kbps, rate_hz = rates[first[2] >> 4], sample_rate(first)
    frames = round(size * 8 * rate_hz / (kbps * 1000 * per_frame))
    padding = max(0, min(4095, frames * per_frame - ENCODER_DELAY - samples))
    head, length = roomy_header(first, per_frame, rate_hz, rates)
    contents = bytes(i * 255 // 99 for i in range(100))
    xing = struct.pack(">4sIII", b"Info", 0xF, frames, size + length) + contents + bytes(4)
    gap = (ENCODER_DELAY << 12 | padding).to_bytes(3, "big")
    lame_tag = struct.pack(
        ">9sBB8sBB3s4sI", b"LAME3.100", 1, 0, bytes(8), 0, kbps, gap, bytes(4), size + length
    )
    # The two bytes before the last check would be a sum over all sound: costly, and read by none.
    body = head + bytes(side_info) + xing + lame_tag + bytes(2)
    return (body + crc16(body).to_bytes(2, "big")).ljust(length, b"\0")


def sample_rate(first: bytes) -> int:
    base = RATES_MPEG1[(first[2] >> 2) & 3]
    return {3: base, 2: base // 2, 0: base // 4}[(first[1] >> 3) & 3]


def roomy_header(
    first: bytes, per_frame: int, rate_hz: int, rates: Sequence[int]
) -> tuple[bytes, int]:
    """The first frame's header with the least bit rate whose frame has room for the tag."""
    for index, kbps in enumerate(rates):
        length = per_frame // 8 * kbps * 1000 // rate_hz
        if length >= ROOM:
            return bytes((first[0], first[1] | 1, index << 4 | first[2] & 0x0C, first[3])), length
    raise VoiceError(f"no MP3 frame at {rate_hz} Hz can hold the Info tag")


def crc16(data: bytes) -> int:
    """CRC-16 as the tag wants it (polynomial 0x8005, reflected)."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc
