"""A pyttsx3 driver over espeak-ng: `pyttsx3.init("readaloud")`.

It speaks in a child process, so that nothing a text does can harm the program that uses it. It is
synchronous: `runAndWait()` returns when all is said or saved, and raises VoiceError when something
could not be. Beside pyttsx3's own topics it notifies of

    word    name, location, length, sample, rate_hz    a word, and the sample it begins at
    sound   name, samples, rate_hz                      16-bit mono sound, sentence by sentence

Importing readaloud registers it.
"""

import re
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readaloud.errors import ReadaloudError, SettingsError, VoiceError
from readaloud.model.narration import Clip, Spoken
from readaloud.voices.child import Opening
from readaloud.voices.espeak import AMERICAN, espeak_voices
from readaloud.voices.languages import choose
from readaloud.voices.level import leveled
from readaloud.voices.library import find_library
from readaloud.voices.speaker import Speaker

if TYPE_CHECKING:
    from readaloud.voices.player import Player

SENTENCE = re.compile(
    r"\S.{0,398}?(?:[.!?]['\"”’)\]]*(?=\s)|\n\s*\n|$)|\S.{0,398}(?=\s|$)|\S{1,400}", re.S
)
PAUSE_MS = 250  # after each sentence
RANGES = {"rate": (80, 450), "pitch": (0, 99), "gap": (0, 100)}


class Driver:
    """What pyttsx3 calls a driver; its proxy hands over the commands one by one."""

    def __init__(self, proxy: Any) -> None:
        self.proxy = proxy
        self.values: dict[str, Any] = {
            "rate": 175,
            "pitch": 50,
            "gap": 0,
            "volume": 1.0,
            "voice": AMERICAN.key,
        }
        self.speaker: Speaker | None = None
        self.player: Player | None = None
        self.stopped = False
        self.trouble: ReadaloudError | None = None

    def startLoop(self) -> None:  # noqa: N802  pyttsx3's name
        """Do all that is queued. Raises the first error that happened meanwhile."""
        self.proxy.setBusy(False)
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble

    def endLoop(self) -> None:  # noqa: N802  pyttsx3's name
        """The loop ends by itself once the queue is empty."""

    def iterate(self) -> Iterator[None]:
        self.proxy.setBusy(False)
        yield

    def say(self, text: str) -> None:
        """Speak through the system's player, notifying of words as they are heard."""
        from readaloud.voices.player import open_player

        self.utter(text, lambda: open_player())

    def save_to_file(self, text: str, filename: str) -> None:
        """Write a WAV file; it is whole when this returns."""
        self.utter(text, lambda: WavFile(filename))

    def utter(self, text: str, open_sink: Any) -> None:
        self.stopped = False
        self.proxy.setBusy(True)
        self.proxy.notify("started-utterance")
        try:
            sink = open_sink()
            try:
                self.send(text, sink)
            finally:
                sink.close()
        except ReadaloudError as wrong:
            self.stopped = True
            self.trouble = self.trouble or wrong
            self.proxy.notify("error", exception=wrong)
        except OSError as wrong:
            self.stopped = True
            self.trouble = self.trouble or VoiceError(f"cannot save or play: {wrong}")
            self.proxy.notify("error", exception=wrong)
        self.proxy.notify("finished-utterance", completed=not self.stopped)
        self.proxy.setBusy(False)

    def send(self, text: str, sink: Any) -> None:
        position = 0
        for offset, clip in self.clips(text):
            if self.stopped:
                return
            self.proxy.notify("sound", samples=clip.samples, rate_hz=clip.rate_hz)
            done = 0
            for word in clip.words:
                sink.write(clip.samples[2 * done : 2 * word.sample], clip.rate_hz)
                done = max(done, word.sample)
                place = {
                    "location": offset + word.span.start,
                    "length": word.span.end - word.span.start,
                }
                self.proxy.notify("started-word", **place)
                sample = position + word.sample
                self.proxy.notify("word", **place, sample=sample, rate_hz=clip.rate_hz)
            pause = PAUSE_MS * clip.rate_hz // 1000
            sink.write(clip.samples[2 * done :] + bytes(2 * pause), clip.rate_hz)
            position += clip.length + pause

    def clips(self, text: str) -> Iterator[tuple[int, Clip]]:
        """The sound of a text, sentence by sentence, each with its place in the text.

        Raises VoiceError for a sentence that cannot be spoken.
        """
        pieces = [(found.start(), found.group()) for found in SENTENCE.finditer(text)]
        speaker = self.ready()
        speaker.begin()
        outcomes = speaker.speak_all(Spoken(piece, ()) for _, piece in pieces)
        volume = round(100 * float(self.values["volume"]))
        for (offset, _), outcome in zip(pieces, outcomes, strict=True):
            if isinstance(outcome, VoiceError):
                raise outcome
            yield offset, leveled(outcome, volume)

    def ready(self) -> Speaker:
        """The speaker with the properties as they are now."""
        wanted = self.opening()
        if self.speaker is not None and self.speaker.opening != wanted:
            self.speaker.close()
            self.speaker = None
        if self.speaker is None:
            self.speaker = Speaker(wanted)
        return self.speaker

    def opening(self) -> Opening:
        values = self.values
        return find_library().opening(
            values["voice"], values["rate"], values["pitch"], values["gap"]
        )

    def stop(self) -> None:
        self.stopped = True

    def destroy(self) -> None:
        if self.speaker is not None:
            self.speaker.close()
            self.speaker = None

    def getProperty(self, name: str) -> Any:  # noqa: N802  pyttsx3's name
        """rate (words per minute), volume (0-1), pitch (0-99), gap (10 ms), voice, voices.

        Raises KeyError for any other name.
        """
        if name != "voices":
            return self.values[name]
        from pyttsx3.voice import Voice

        return [
            Voice(one.key, one.label, list(one.languages), one.gender) for one in espeak_voices()
        ]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802  pyttsx3's name
        """Set a property; numbers outside their range are clipped, as pyttsx3 promises.

        Raises KeyError for a property that does not exist.
        """
        if name not in self.values:
            raise KeyError(f"unknown property {name}")
        if name == "voice":
            self.set_voice(str(value))
        elif name == "volume":
            self.values[name] = min(1.0, max(0.0, float(value)))
        else:
            least, most = RANGES[name]
            self.values[name] = min(most, max(least, round(float(value))))

    def set_voice(self, wanted: str) -> None:
        try:
            voice = choose(espeak_voices(), wanted, is_name=True)
        except SettingsError as wrong:
            self.trouble = self.trouble or wrong
            raise
        if voice is not None:
            self.values["voice"] = voice.key


class WavFile:
    """A WAV file that is complete once it is closed."""

    def __init__(self, filename: str) -> None:
        self.raw = Path(filename).open("wb")  # noqa: SIM115  closed by its owner
        self.file = wave.open(self.raw, "wb")  # noqa: SIM115  closed below
        self.file.setnchannels(1)
        self.file.setsampwidth(2)
        self.file.setframerate(22_050)

    def write(self, samples: bytes, rate_hz: int) -> None:
        self.file.writeframesraw(samples)

    def close(self) -> None:
        self.file.close()
        self.raw.close()


def buildDriver(proxy: Any) -> Driver:  # noqa: N802  pyttsx3's name
    """What pyttsx3 calls to make a driver."""
    return Driver(proxy)
