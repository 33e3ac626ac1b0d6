"""A recording back to samples: PyAV in a child process, or the ffmpeg program."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from readaloud.errors import VoiceError

RATE_HZ = 22_050  # what most voices speak at
BLOCK_BYTES = 1 << 16


def decode(path: Path) -> Iterator[bytes]:
    """The file's sound as mono signed 16-bit little-endian samples at RATE_HZ, piece by piece.

    Raises VoiceError where nothing is installed that can read it, or it cannot be read.
    """
    with subprocess.Popen(
        command_for(path), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None  # asked for above
        assert child.stderr is not None
        try:
            while piece := child.stdout.read(BLOCK_BYTES):
                yield piece
            said = child.stderr.read().decode("utf-8", "replace").strip()
        except GeneratorExit:
            child.kill()
            raise
    if child.returncode:
        words = (said.splitlines() or ["it ended without a word"])[-1]
        raise VoiceError(f"{path.name}: the recording cannot be read: {words}")


def command_for(path: Path) -> list[str]:
    if find_spec("av") is not None:
        worker = str(Path(__file__).with_name("decode_worker.py"))
        return [sys.executable, "-I", worker, str(path), str(RATE_HZ)]
    program = shutil.which("ffmpeg")
    if program is None:
        raise VoiceError(
            "joining recordings needs PyAV: pip install 'readaloud[audio]', or install ffmpeg"
        )
    sound = ["-f", "s16le", "-ac", "1", "-ar", str(RATE_HZ), "pipe:1"]
    return [program, "-v", "error", "-nostdin", "-i", str(path), *sound]
