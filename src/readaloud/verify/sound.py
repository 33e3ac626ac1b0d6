"""How long a recording lasts, read from its own headers and frames."""

import struct
from collections.abc import Callable, Iterator

from readaloud.verify.fault import UnreadableError

# Kilobits a second by index, for MPEG-1 and MPEG-2 layer III (ISO 11172-3, ISO 13818-3).
RATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
HERTZ = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
OPUS_HERTZ = 48000


def duration_ms(data: bytes, suffix: str) -> int:
    """Milliseconds of sound. Raises UnreadableError for what is not a recording of its kind."""
    readers: dict[str, Callable[[bytes], float]] = {
        "mp3": mp3_seconds,
        "wav": wav_seconds,
        "flac": flac_seconds,
        "opus": opus_seconds,
        "m4b": mp4_seconds,
        "m4a": mp4_seconds,
    }
    if suffix not in readers:
        raise UnreadableError(f"is of a kind we cannot measure: {suffix}")
    try:
        return round(readers[suffix](data) * 1000)
    except (struct.error, IndexError, ZeroDivisionError) as cut:
        raise UnreadableError("ends too early to be a recording") from cut


def mp3_seconds(data: bytes) -> float:
    """All frames but the one that only carries the LAME tag, less what the tag says is padding."""
    at = id3_length(data)
    frames, samples, hertz, padding = 0, 0, 0, 0
    for start, length, frame_samples, frame_hertz in mp3_frames(data, at):
        head = data[start : start + min(length, 200)]
        tag = max(head.find(b"Xing"), head.find(b"Info"))
        if frames == 0 and tag > 0:
            padding = lame_padding(data[start + tag : start + length])
        else:
            samples += frame_samples
        frames += 1
        hertz = frame_hertz
    if not frames:
        raise UnreadableError("holds no MP3 frame")
    return max(samples - padding, 0) / hertz


def id3_length(data: bytes) -> int:
    if data[:3] != b"ID3":
        return 0
    a, b, c, d = data[6:10]
    return 10 + (a << 21 | b << 14 | c << 7 | d)


def mp3_frames(data: bytes, at: int) -> Iterator[tuple[int, int, int, int]]:
    """Start, length in bytes, samples and sample rate of each frame."""
    while at + 4 <= len(data):
        word = int.from_bytes(data[at : at + 4], "big")
        version, layer = word >> 19 & 3, word >> 17 & 3
        rate_index, hertz_index, pad = word >> 12 & 15, word >> 10 & 3, word >> 9 & 1
        if word >> 21 != 0x7FF or version == 1 or layer != 1 or hertz_index == 3:
            return
        kilobits = (RATES_1 if version == 3 else RATES_2)[rate_index]
        hertz = HERTZ[version][hertz_index]
        length = (144 if version == 3 else 72) * kilobits * 1000 // hertz + pad
        if not length:
            return
        yield at, length, 1152 if version == 3 else 576, hertz
        at += length


def lame_padding(tag: bytes) -> int:
    """Samples of silence the encoder added before and after; 0 where the tag does not say."""
    flags = int.from_bytes(tag[4:8], "big")
    at = 8 + 4 * (flags & 1) + 4 * (flags >> 1 & 1) + 100 * (flags >> 2 & 1) + 4 * (flags >> 3 & 1)
    if len(tag) < at + 24 or not tag[at : at + 4].strip(b"\0"):
        return 0
    packed = int.from_bytes(tag[at + 21 : at + 24], "big")
    return (packed >> 12) + (packed & 0xFFF)


def wav_seconds(data: bytes) -> float:
    at, rate = 12, 0
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == b"fmt ":
            rate = int.from_bytes(data[at + 16 : at + 20], "little")
        if kind == b"data":
            return min(length, len(data) - at - 8) / rate
        at += 8 + length + length % 2
    raise UnreadableError("holds no samples")


def flac_seconds(data: bytes) -> float:
    if data[:4] != b"fLaC":
        raise UnreadableError("is not FLAC")
    packed = int.from_bytes(data[18:26], "big")
    return (packed & 0xFFFFFFFFF) / (packed >> 44)


def opus_seconds(data: bytes) -> float:
    last, head = data.rfind(b"OggS"), data.find(b"OpusHead")
    if last < 0 or head < 0:
        raise UnreadableError("is not Ogg Opus")
    skipped = int.from_bytes(data[head + 10 : head + 12], "little")
    return (int.from_bytes(data[last + 6 : last + 14], "little") - skipped) / OPUS_HERTZ


def mp4_seconds(data: bytes) -> float:
    at = data.find(b"mvhd")
    if at < 0:
        raise UnreadableError("has no movie header")
    if data[at + 4]:
        scale, length = struct.unpack(">IQ", data[at + 24 : at + 36])
    else:
        scale, length = struct.unpack(">II", data[at + 16 : at + 24])
    return float(length / scale)
