"""The child process in which FFmpeg's libraries encode AAC and Opus, through PyAV.

The libraries in PyAV's wheel are under the LGPL and lie beside others under the GPL; here they
stay out of the main program, and so does whatever goes wrong in them.

    python -I av_worker.py KIND RATE KBPS RAW OUT

On stdin come pieces of mono 16-bit sound, each behind its length in four bytes (little-endian);
after a length of 0 follows JSON: {"tags": {name: value}, "chapters": [[start_ms, end_ms, title]],
"cover": the path of a PNG, or ""}. RAW takes the sound as it is encoded; OUT is the finished file.
"""

import json
import struct
import sys
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av

KINDS = {
    # container, codec, its options, sample rate that the codec must have (0: the voice's own)
    "m4b": ("mp4", "aac", {"aac_coder": "fast"}, 0),
    "opus": ("ogg", "libopus", {"application": "audio", "compression_level": "5"}, 24_000),
}
AAC_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
MILLISECOND = Fraction(1, 1000)
SAME_BYTES = {"fflags": "bitexact"}  # no random stream numbers, no dates
BOOK = {"movflags": "faststart", "brand": "M4B "}


def pieces() -> Iterator[bytes]:
    """The sound on stdin, until the piece of length 0."""
    while size := struct.unpack("<I", sys.stdin.buffer.read(4))[0]:
        yield sys.stdin.buffer.read(size)


def encode(kind: str, rate_hz: int, kbps: int, path: str) -> None:
    container, codec, options, wanted_hz = KINDS[kind]
    out_hz = wanted_hz or next((rate for rate in AAC_RATES if rate >= rate_hz), AAC_RATES[-1])
    with av.open(path, "w", format=container, options=SAME_BYTES) as output:
        stream: Any = output.add_stream(codec, rate=out_hz, options=options, layout="mono")
        stream.bit_rate = kbps * 1000
        resampler = av.AudioResampler(stream.format.name, "mono", out_hz, stream.frame_size or 960)
        position = 0
        for piece in pieces():
            frame = av.AudioFrame("s16", "mono", len(piece) // 2)
            frame.planes[0].update(piece)
            frame.sample_rate, frame.pts = rate_hz, position
            frame.time_base = Fraction(1, rate_hz)
            position += len(piece) // 2
            for ready in resampler.resample(frame):
                output.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            output.mux(stream.encode(ready))
        output.mux(stream.encode(None))


def finish(kind: str, raw: str, path: str, extra: dict[str, Any]) -> None:
    """Copy the encoded sound into its final file, now that title and chapters are known."""
    container = KINDS[kind][0]
    options = SAME_BYTES | (BOOK if kind == "m4b" else {})
    with av.open(raw) as source, av.open(path, "w", format=container, options=options) as output:
        sound = source.streams.audio[0]
        copy = output.add_stream_from_template(sound)
        (output if kind == "m4b" else copy).metadata.update(extra["tags"])
        if kind == "m4b":
            output.set_chapters([chapter(i, *one) for i, one in enumerate(extra["chapters"])])
        cover = add_cover(output, extra["cover"]) if extra["cover"] else None
        output.start_encoding()
        if cover is not None:
            output.mux(cover)
        for packet in source.demux(sound):
            if packet.size:
                packet.stream = copy
                output.mux(packet)


def chapter(number: int, start_ms: int, end_ms: int, title: str) -> Any:
    return {
        "id": number,
        "start": start_ms,
        "end": end_ms,
        "time_base": MILLISECOND,
        "metadata": {"title": title},
    }


def add_cover(output: Any, path: str) -> Any:
    with av.open(path) as picture:
        source = picture.streams.video[0]
        stream = output.add_stream_from_template(source)
        stream.disposition = av.stream.Disposition.attached_pic
        packet = next(packet for packet in picture.demux(source) if packet.size)
        packet.stream = stream
        return packet


def main() -> None:
    kind, rate_hz, kbps, raw, path = sys.argv[1:6]
    encode(kind, int(rate_hz), int(kbps), raw)
    finish(kind, raw, path, json.loads(sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
