"""Samples to FLAC in plain Python: lossless, exact, and no codec library needed.

Every frame is coded by the difference of neighbouring differences (the fixed predictor of order
2, right for speech), its residuals as Rice codes with a parameter for each 256 samples.
Source: RFC 9639, "Free Lossless Audio Codec (FLAC)" (2024).
"""

import array
import hashlib
import operator
import struct
import sys
from collections.abc import Iterator, Sequence
from functools import cache

from readaloud.model.narration import Recording, SectionCue
from readaloud.voices.spool import Spool
from readaloud.voices.vorbis import comments

BLOCK = 4096  # samples in a frame
PARTITION_ORDER = 4  # a full frame has 16 partitions of 256 samples
RATE_CODES = {8000: 4, 16000: 5, 22050: 6, 24000: 7, 32000: 8, 44100: 9, 48000: 10}
STREAMINFO, VORBIS_COMMENT, LAST = 0, 4, 0x80
MOST_RICE = 14


class FlacEncoder:
    """Mono, 16 bits."""

    def __init__(self) -> None:
        self.spool = Spool()
        self.digest = hashlib.md5(usedforsecurity=False)
        self.waiting = bytearray()
        self.samples = 0
        self.frames = 0
        self.rate_hz = 0

    def write(self, samples: bytes, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self.digest.update(samples)
        self.waiting += samples
        while len(self.waiting) >= 2 * BLOCK:
            self.encode(bytes(self.waiting[: 2 * BLOCK]))
            del self.waiting[: 2 * BLOCK]

    def encode(self, data: bytes) -> None:
        samples = array.array("h", data)
        if sys.byteorder == "big":
            samples.byteswap()
        self.spool.write(frame(samples, self.frames, self.rate_hz))
        self.samples += len(samples)
        self.frames += 1

    def finish(self, title: str, author: str, sections: Sequence[SectionCue]) -> Recording:
        self.rate_hz = self.rate_hz or 22_050
        if self.waiting:
            self.encode(bytes(self.waiting))
        duration_ms = round(self.samples * 1000 / self.rate_hz)
        head = self.stream_info() + block(VORBIS_COMMENT | LAST, comments(title, author, sections))
        return Recording(self.spool.finish(b"fLaC" + head), "audio/flac", "flac", duration_ms)

    def stream_info(self) -> bytes:
        # 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of samples.
        packed = self.rate_hz << 44 | 0 << 41 | 15 << 36 | self.samples
        sizes = struct.pack(">HH", BLOCK, BLOCK) + bytes(6)
        return block(STREAMINFO, sizes + packed.to_bytes(8, "big") + self.digest.digest())

    def discard(self) -> None:
        self.spool.discard()


def block(kind: int, body: bytes) -> bytes:
    return bytes((kind,)) + len(body).to_bytes(3, "big") + body


def frame(samples: "array.array[int]", number: int, rate_hz: int) -> bytes:
    """One frame; the number counts frames from 0."""
    count = len(samples)
    rate = RATE_CODES.get(rate_hz, 0)  # 0: as the stream's own header says
    size = 12 if count == BLOCK else 7
    head = bytes((0xFF, 0xF8, size << 4 | rate, 0x08)) + utf8_number(number)
    if size == 7:
        head += struct.pack(">H", count - 1)
    head += bytes((crc8(head),))
    bits = subframe(samples)
    bits += "0" * (-len(bits) % 8)
    body = head + int(bits, 2).to_bytes(len(bits) // 8, "big")
    return body + struct.pack(">H", crc16(body))


def subframe(samples: "array.array[int]") -> str:
    """The samples as a string of bits: constant where they are silence, predicted elsewhere."""
    if not any(samples):
        return "0" * 24
    if len(samples) < 3:
        return "00000010" + "".join(f"{value & 0xFFFF:016b}" for value in samples)
    slopes = list(map(operator.sub, samples[1:], samples))
    residuals = list(map(operator.sub, slopes[1:], slopes))
    warm_up = f"{samples[0] & 0xFFFF:016b}{samples[1] & 0xFFFF:016b}"
    order = PARTITION_ORDER if len(samples) == BLOCK else 0
    coded = "".join(partitions(residuals, len(samples) >> order))
    return f"00010100{warm_up}00{order:04b}{coded}"


def partitions(residuals: list[int], size: int) -> Iterator[str]:
    """Each partition with the parameter that suits it; the first lacks the two warm-up samples."""
    start, end = 0, size - 2
    while start < len(residuals):
        part = residuals[start:end]
        mean = sum(map(abs, part)) // len(part)
        rice = min(MOST_RICE, mean.bit_length())
        yield f"{rice:04b}"
        yield "".join(map(codes(rice).__getitem__, part))
        start, end = end, end + size


class Codes(dict[int, str]):
    """Rice codes of one parameter, made when first asked for."""

    def __init__(self, rice: int) -> None:
        self.rice = rice

    def __missing__(self, value: int) -> str:
        folded = 2 * value if value >= 0 else -2 * value - 1
        low = f"{folded & (1 << self.rice) - 1:0{self.rice}b}" if self.rice else ""
        self[value] = code = "0" * (folded >> self.rice) + "1" + low
        return code


@cache
def codes(rice: int) -> Codes:
    return Codes(rice)


def utf8_number(number: int) -> bytes:
    """A frame number in the stretched UTF-8 of the format (up to 31 bits)."""
    if number < 0x80:
        return bytes((number,))
    tail = []
    room = 0x3F
    while number > room:
        tail.append(0x80 | number & 0x3F)
        number >>= 6
        room >>= 1
    lead = (0xFF << (7 - len(tail) - 0)) & 0xFF
    return bytes((lead & ~room & 0xFF | number, *reversed(tail)))


def table(bits: int, polynomial: int) -> tuple[int, ...]:
    top, mask = 1 << bits - 1, (1 << bits) - 1
    entries = []
    for value in range(256):
        crc = value << bits - 8
        for _ in range(8):
            crc = (crc << 1 ^ polynomial if crc & top else crc << 1) & mask
        entries.append(crc)
    return tuple(entries)


CRC8, CRC16 = table(8, 0x07), table(16, 0x8005)


def crc8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc = CRC8[crc ^ byte]
    return crc


def crc16(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc = (crc & 0xFF) << 8 ^ CRC16[crc >> 8 ^ byte]
    return crc
