"""Sound to the loudspeaker: through sounddevice, or a player that the system has."""

import contextlib
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import Any, Protocol

from readaloud.errors import VoiceError

# Programs that play raw 16-bit mono sound from standard input.
PLAYERS = (
    ("pw-play", ("--raw", "--format=s16", "--channels=1", "--rate={rate}", "-")),
    ("paplay", ("--raw", "--format=s16le", "--channels=1", "--rate={rate}")),
    ("aplay", ("-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", "{rate}", "-")),
    ("play", ("-q", "-t", "raw", "-e", "signed", "-b", "16", "-c", "1", "-r", "{rate}", "-")),
    ("ffplay", ("-loglevel", "error", "-nodisp", "-autoexit", "-f", "s16le", "-ar", "{rate}", "-")),
    (
        "mpv",
        (
            "--really-quiet",
            "--demuxer=rawaudio",
            "--demuxer-rawaudio-channels=1",
            "--demuxer-rawaudio-rate={rate}",
            "-",
        ),
    ),
)
HINT = {
    "linux": "install alsa-utils (aplay), pulseaudio-utils (paplay) or sox (play)",
    "darwin": "install sox (brew install sox) or pip install sounddevice",
    "win32": "pip install sounddevice",
}


class Player(Protocol):
    """Takes sound as fast as it is heard: `write` waits while enough is under way."""

    def write(self, samples: bytes, rate_hz: int) -> None: ...

    def close(self) -> None:
        """Wait until all is heard, and let go of the device."""

    def drop(self) -> None:
        """Fall silent at once."""


def open_player() -> Player:
    """The best player of this system. Raises VoiceError, saying what to install."""
    if find_spec("sounddevice") is not None:
        return DevicePlayer()
    for name, arguments in PLAYERS:
        program = shutil.which(name)
        if program:
            return ProgramPlayer(program, arguments)
    hint = HINT.get(sys.platform, "pip install sounddevice")
    raise VoiceError(f"nothing here can play sound; {hint}, or narrate to a file")


class ProgramPlayer:
    """A program that reads raw sound on its standard input."""

    def __init__(self, program: str, arguments: tuple[str, ...]) -> None:
        self.program, self.arguments = program, arguments
        self.process: subprocess.Popen[bytes] | None = None

    def write(self, samples: bytes, rate_hz: int) -> None:
        if self.process is None:
            arguments = [argument.format(rate=rate_hz) for argument in self.arguments]
            self.process = subprocess.Popen(
                [self.program, *arguments], stdin=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
            )
        if self.process.stdin is None:
            return
        try:
            view = memoryview(samples)
            while view:
                view = view[self.process.stdin.write(view) or 0 :]
        except OSError as gone:
            raise VoiceError(f"{self.program} stopped playing: {self.complaint()}") from gone

    def complaint(self) -> str:
        """The last line that the program said before it ended."""
        if self.process is None:
            return ""
        _, said = self.process.communicate()
        return (said.decode("utf-8", "replace").strip().splitlines() or ["no sound device?"])[-1]

    def close(self) -> None:
        if self.process is not None and self.process.stdin is not None:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
            self.process.stdin = None
            _, said = self.process.communicate()
            failed, self.process = self.process.returncode, None
            if failed:
                words = said.decode("utf-8", "replace").strip().splitlines() or [f"exit {failed}"]
                raise VoiceError(f"{self.program} cannot play: {words[-1]}")

    def drop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class DevicePlayer:
    """The sounddevice package (PortAudio)."""

    def __init__(self) -> None:
        self.stream: Any = None  # sounddevice has no types

    def write(self, samples: bytes, rate_hz: int) -> None:
        import sounddevice

        try:
            if self.stream is None:
                self.stream = sounddevice.RawOutputStream(
                    samplerate=rate_hz, channels=1, dtype="int16"
                )
                self.stream.start()
            self.stream.write(samples)
        except sounddevice.PortAudioError as wrong:
            raise VoiceError(f"the sound device refuses: {wrong}") from wrong

    def close(self) -> None:
        if self.stream is not None:
            self.stream.stop()
            self.stream.close()
            self.stream = None

    def drop(self) -> None:
        if self.stream is not None:
            self.stream.abort()
            self.stream.close()
            self.stream = None
