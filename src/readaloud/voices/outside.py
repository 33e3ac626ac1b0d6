"""AAC and Opus by an outside encoder: PyAV in a child process, or the ffmpeg program."""

import contextlib
import json
import shutil
import struct
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from readaloud.errors import OutputError, ReadaloudError, VoiceError
from readaloud.model.narration import Recording, SectionCue
from readaloud.model.toolkit import Encoder, Picture, no_picture
from readaloud.voices.aside import drawn
from readaloud.voices.pcm import audioop
from readaloud.voices.spool import IN_MEMORY, stored
from readaloud.voices.vorbis import tags

MEDIA_TYPES = {"m4b": "audio/mp4", "opus": "audio/ogg"}
HEADROOM = {"opus": 0.93}  # -0.6 dB: its peaks overshoot by up to 1.4 dB, others' by 0.6
BLOCK_BYTES = 1 << 16
LEAST_FREE = 1 << 20  # bytes; with fewer a failure needs no other reason
SECONDS = 600.0  # to finish what was encoded


def open_outside(kind: str, bitrate: int, picture: Picture = no_picture) -> Encoder:
    """The encoder that is installed, PyAV before ffmpeg. Raises VoiceError where none is."""
    if find_spec("av") is not None:
        return PyAvEncoder(kind, bitrate, picture)
    program = shutil.which("ffmpeg")
    if program is None:
        raise VoiceError(f"{kind} needs PyAV: pip install 'readaloud[audio]', or install ffmpeg")
    return FfmpegEncoder(kind, bitrate, picture, program)


class OutsideEncoder(ABC):
    """Sound goes into a child as it comes, and the child into a folder that nobody else sees."""

    def __init__(self, kind: str, bitrate: int, picture: Picture) -> None:
        self.kind, self.bitrate, self.picture = kind, bitrate, picture
        self.folder = Path(tempfile.mkdtemp(prefix="readaloud-"))
        self.out = self.folder / f"sound.{kind}"
        self.child: subprocess.Popen[bytes] | None = None
        self.waiting: list[bytes] = []
        self.held = 0
        self.samples = 0
        self.rate_hz = 0

    def write(self, samples: bytes, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self.samples += len(samples) // 2
        self.waiting.append(samples)
        self.held += len(samples)
        if self.held >= BLOCK_BYTES:
            self.send()

    def send(self) -> None:
        if self.held:
            sound = b"".join(self.waiting)
            headroom = HEADROOM.get(self.kind)
            self.feed(self.framed(audioop.mul(sound, 2, headroom) if headroom else sound))
        self.waiting.clear()
        self.held = 0

    def feed(self, data: bytes) -> None:
        child = self.child = self.child or self.run(self.first_command())
        try:
            if child.stdin is not None:
                child.stdin.write(data)
        except OSError as gone:
            raise self.failure() from gone

    def finish(self, title: str, author: str, sections: Sequence[SectionCue]) -> Recording:
        if not self.samples:
            self.write(bytes(2), 22_050)
        self.send()
        self.conclude(title, author, sections)
        duration_ms = round(self.samples * 1000 / self.rate_hz)
        if self.out.stat().st_size > IN_MEMORY:
            # Whoever writes it out moves the file; the empty folder goes with the next clear-up.
            kept = Path(tempfile.mkstemp(prefix="readaloud-", suffix=self.out.suffix)[1])
            self.out.replace(kept)
            data, media_type = stored(kept), MEDIA_TYPES[self.kind]
            self.clear()
            return Recording(data, media_type, self.kind, duration_ms)
        whole = self.out.read_bytes()
        self.clear()
        return Recording(whole, MEDIA_TYPES[self.kind], self.kind, duration_ms)

    @abstractmethod
    def first_command(self) -> list[str]:
        """The program that takes the sound on its standard input."""

    def framed(self, sound: bytes) -> bytes:
        return sound

    @abstractmethod
    def conclude(self, title: str, author: str, sections: Sequence[SectionCue]) -> None:
        """Make `out` of all that was sent, with title, chapters and cover."""

    def run(self, command: list[str]) -> "subprocess.Popen[bytes]":
        with (self.folder / "said").open("wb") as said:
            return subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=said
            )

    def wait(self) -> None:
        """Close the child's input and wait for it. Raises what it failed of."""
        if self.child is None or self.child.stdin is None:
            return
        with contextlib.suppress(OSError):
            self.child.stdin.close()
        try:
            code = self.child.wait(SECONDS)
        except subprocess.TimeoutExpired as late:
            raise self.failure() from late
        if code:
            raise self.failure()

    def failure(self) -> ReadaloudError:
        """What went wrong, in the child's last words; everything of it is cleared away."""
        said = (self.folder / "said").read_text("utf-8", "replace")
        is_full = shutil.disk_usage(self.folder).free < LEAST_FREE
        self.discard()
        if is_full or "No space left" in said:
            return OutputError("cannot write temporary sound: No space left on device")
        words = (said.strip().splitlines() or ["it ended without a word"])[-1]
        return VoiceError(f"the {self.kind} encoder failed: {words}")

    def clear(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def discard(self) -> None:
        if self.child is not None:
            self.child.kill()
            self.child.wait()
            if self.child.stdin is not None:
                with contextlib.suppress(OSError):
                    self.child.stdin.close()
        self.clear()

    def cover(self, title: str, author: str) -> str:
        """The path of the cover; "" for a kind that shows none, or where there is none."""
        duration_ms = self.samples * 1000 // self.rate_hz
        is_shown = self.kind == "m4b"
        data = drawn(self.picture, title, author, duration_ms) if is_shown else b""
        if not data:
            return ""
        path = self.folder / "cover.png"
        path.write_bytes(data)
        return str(path)


class PyAvEncoder(OutsideEncoder):
    """FFmpeg's libraries, from the wheel of PyAV, in av_worker.py."""

    def first_command(self) -> list[str]:
        worker = str(Path(__file__).with_name("av_worker.py"))
        numbers = str(self.rate_hz), str(self.bitrate)
        paths = str(self.folder / "raw"), str(self.out)
        return [sys.executable, "-I", worker, self.kind, *numbers, *paths]

    def framed(self, sound: bytes) -> bytes:
        return struct.pack("<I", len(sound)) + sound

    def conclude(self, title: str, author: str, sections: Sequence[SectionCue]) -> None:
        is_book = self.kind == "m4b"
        extra = {
            "tags": book_tags(title, author) if is_book else dict(tags(title, author, sections)),
            "chapters": [(s.start_ms, s.end_ms, s.title) for s in sections] if is_book else [],
            "cover": self.cover(title, author),
        }
        self.feed(struct.pack("<I", 0) + json.dumps(extra).encode())
        self.wait()


class FfmpegEncoder(OutsideEncoder):
    """The ffmpeg program of the system."""

    def __init__(self, kind: str, bitrate: int, picture: Picture, program: str) -> None:
        super().__init__(kind, bitrate, picture)
        self.program = [program, "-v", "error", "-nostdin", "-y"]

    def first_command(self) -> list[str]:
        sound = ["-f", "s16le", "-ar", str(self.rate_hz), "-ac", "1", "-i", "pipe:0"]
        if self.kind == "m4b":
            codec = ["-c:a", "aac", "-aac_coder", "fast", "-f", "mp4"]
        else:
            codec = ["-c:a", "libopus", "-application", "audio", "-f", "ogg"]
        rate = ["-b:a", f"{self.bitrate}k", str(self.folder / "raw")]
        return [*self.program, *sound, *codec, *rate]

    def conclude(self, title: str, author: str, sections: Sequence[SectionCue]) -> None:
        self.wait()
        listed = self.folder / "tags"
        if self.kind == "m4b":
            listed.write_text(ffmetadata(book_tags(title, author), sections), "utf-8")
            form = ["-movflags", "faststart", "-brand", "M4B ", "-f", "mp4"]
        else:
            listed.write_text(ffmetadata(dict(tags(title, author, sections)), ()), "utf-8")
            form = ["-f", "ogg"]
        raw = ["-i", str(self.folder / "raw"), "-i", str(listed)]
        picture = self.cover(title, author)
        cover = ["-map", "0:a"]
        if picture:
            cover = ["-i", picture, *cover, "-map", "2", "-disposition:v", "attached_pic"]
        copy = ["-map_metadata", "1", "-c", "copy", "-fflags", "+bitexact"]
        self.child = self.run([*self.program, *raw, *cover, *copy, *form, str(self.out)])
        self.wait()


def book_tags(title: str, author: str) -> dict[str, str]:
    return {"title": title, "artist": author, "album": title, "genre": "Speech"}


def ffmetadata(named: dict[str, str], sections: Sequence[SectionCue]) -> str:
    """ffmpeg's own text form of tags and chapters."""
    lines = [";FFMETADATA1", *(f"{name}={escaped(value)}" for name, value in named.items())]
    for section in sections:
        times = (f"START={section.start_ms}", f"END={section.end_ms}")
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", *times, f"title={escaped(section.title)}"]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    return "".join(f"\\{char}" if char in "=;#\\\n" else char for char in text)
