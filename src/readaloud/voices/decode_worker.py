"""The child process in which FFmpeg's libraries decode a recording, through PyAV.

python -I decode_worker.py PATH RATE writes mono signed 16-bit samples at RATE to stdout.
"""

import sys
from typing import Any

import av


def decode(path: str, rate_hz: int) -> None:
    resampler = av.AudioResampler("s16", "mono", rate_hz)
    with av.open(path) as source:
        for frame in source.decode(audio=0):
            write(resampler.resample(frame))
        write(resampler.resample(None))


def write(frames: Any) -> None:
    for frame in frames:
        sys.stdout.buffer.write(bytes(frame.planes[0])[: frame.samples * 2])


if __name__ == "__main__":
    decode(sys.argv[1], int(sys.argv[2]))
