"""The child process in which a pyttsx3 driver runs: the voices of Windows and macOS.

It speaks the protocol of worker.py, by saving each sentence to a file and reading that. A system
voice tells nothing about single words, so there are no word events.
"""

import os
import struct
import sys
import tempfile
import time
import wave
from pathlib import Path
from typing import Any

HEADER = struct.Struct("<cI")
SETTLED_S, PATIENCE_S = 0.2, 15.0  # some drivers write on after they say that they are done


class Driver:
    """A pyttsx3 engine that is told a voice, a rate and a volume once."""

    def __init__(self, wanted: dict[str, str]) -> None:
        import pyttsx3

        if wanted["driver"] == "readaloud":
            import readaloud  # noqa: F401  registers the driver
        self.engine: Any = pyttsx3.init(wanted["driver"])
        self.engine.connect("error", self.note)
        self.trouble: BaseException | None = None
        if wanted["voice"]:
            self.engine.setProperty("voice", wanted["voice"])
        self.engine.setProperty("rate", int(wanted["rate"]))
        self.rate_hz = self.sound("One.")[0]

    def note(self, name: str | None, exception: BaseException) -> None:
        self.trouble = exception

    def sound(self, text: str) -> tuple[int, bytes]:
        """Sample rate and samples of a text, by way of a file that is gone afterwards."""
        with tempfile.TemporaryDirectory(prefix="readaloud-", ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "sound.wav"
            self.engine.save_to_file(text, str(path))
            self.engine.runAndWait()
            if self.trouble is not None:
                trouble, self.trouble = self.trouble, None
                raise OSError(f"{type(trouble).__name__}: {trouble}")
            settle(path)
            return read_sound(path)

    def speak(self, text: str) -> bytes:
        sound = self.sound(text)[1]
        return struct.pack("<II", 0, len(sound)) + sound

    def voices(self) -> bytes:
        lines = []
        for voice in self.engine.getProperty("voices"):
            tags = [tag.decode() if isinstance(tag, bytes) else str(tag) for tag in voice.languages]
            languages = " ".join(tag.strip("\x05").replace("_", "-") for tag in tags)
            lines.append("\t".join((str(voice.id), str(voice.name), voice.gender or "", languages)))
        return "\n".join(lines).encode()


def settle(path: Path) -> None:
    """Wait until the file is there and has stopped growing."""
    size, until = -1, time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        now = path.stat().st_size if path.exists() else 0
        if now and now == size:
            return
        if now > 44 and size == -1 and complete(path):
            return
        size = now
        time.sleep(SETTLED_S)
    raise OSError("the driver wrote no sound")


def complete(path: Path) -> bool:
    """Does the file hold as much as its own header says?"""
    head = path.read_bytes()[:8]
    order = "<I" if head[:4] == b"RIFF" else ">I"
    return path.stat().st_size >= int(struct.unpack(order, head[4:8])[0]) + 8


def read_sound(path: Path) -> tuple[int, bytes]:
    """Sample rate and mono 16-bit samples of a WAV or AIFF file."""
    data = path.read_bytes()
    if data[:4] == b"FORM":
        return read_aiff(data)
    with wave.open(str(path), "rb") as file:
        if file.getsampwidth() != 2:
            raise OSError(f"{8 * file.getsampwidth()}-bit sound; 16-bit is needed")
        sound = file.readframes(file.getnframes())
        return file.getframerate(), first_channel(sound, file.getnchannels())


def read_aiff(data: bytes) -> tuple[int, bytes]:
    """AIFF or little-endian AIFF-C, as macOS writes it."""
    channels, rate_hz, sound, is_little = 1, 22_050, b"", False
    at = 12
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "big")
        body = data[at + 8 : at + 8 + size]
        if kind == b"COMM":
            channels = int.from_bytes(body[:2], "big")
            exponent = int.from_bytes(body[8:10], "big") - 16383 - 63
            rate_hz = round(int.from_bytes(body[10:18], "big") * 2.0**exponent)
            is_little = body[18:22] == b"sowt"
        elif kind == b"SSND":
            sound = body[8:]
        at += 8 + size + size % 2
    if not is_little:
        swapped = bytearray(sound[: len(sound) // 2 * 2])
        swapped[0::2], swapped[1::2] = swapped[1::2], swapped[0::2]
        sound = bytes(swapped)
    return rate_hz, first_channel(sound, channels)


def first_channel(sound: bytes, channels: int) -> bytes:
    if channels == 1:
        return sound
    left = bytearray(len(sound) // channels // 2 * 2)
    left[0::2] = sound[0 :: 2 * channels][: len(left) // 2]
    left[1::2] = sound[1 :: 2 * channels][: len(left) // 2]
    return bytes(left)


def answer(driver: Driver | None, kind: bytes, body: bytes) -> tuple[Driver | None, bytes]:
    if kind == b"O":
        driver = Driver(dict(line.split("=", 1) for line in body.decode().splitlines()))
        return driver, f"{driver.rate_hz} pyttsx3".encode()
    if driver is None:
        raise OSError("not opened yet")
    if kind == b"S":
        return driver, driver.speak(body.decode())
    if kind == b"V":
        return driver, driver.voices()
    return driver, b""


def main() -> None:
    requests = sys.stdin.buffer
    # Drivers print; nothing of that shall get among the answers.
    answers = os.dup(1)
    os.dup2(2, 1)
    driver: Driver | None = None
    while len(head := requests.read(HEADER.size)) == HEADER.size:
        kind, size = HEADER.unpack(head)
        body = requests.read(size)
        try:
            driver, message = answer(driver, kind, body)
            kind = b"K"
        except Exception as wrong:  # noqa: BLE001  a driver may raise anything, COM errors included
            kind, message = b"E", f"{type(wrong).__name__}: {wrong}".encode()
        view = memoryview(HEADER.pack(kind, len(message)) + message)
        while view:
            view = view[os.write(answers, view) :]


if __name__ == "__main__":
    main()
