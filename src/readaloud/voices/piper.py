"""Neural voices that users bring: `--engine piper --model FILE.onnx` (with FILE.onnx.json).

The text becomes phonemes in espeak-ng's child, the phonemes sound in a child of ONNX Runtime.
A model's noise is left out, so that a section sounds the same every time. Timing is per sentence.
"""

import json
import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from readaloud.errors import SettingsError, VoiceError
from readaloud.model.narration import Clip, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.voices.child import Child, ChildLostError, Opening
from readaloud.voices.guard import guard
from readaloud.voices.level import leveled
from readaloud.voices.library import find_library
from readaloud.voices.speaker import Speaker, trimmed

COUNTS = struct.Struct("<II")
CLAUSE = re.compile(r"[^,.;:!?]+[,.;:!?]?")
START, END, PAD = "^", "$", "_"
USUAL_WPM = 175  # what a model speaks at its own length scale, roughly


@dataclass(frozen=True, slots=True)
class PiperModel:
    """What a model's JSON says of it."""

    path: Path
    rate_hz: int
    voice: str  # espeak-ng's, for the phonemes
    ids: Mapping[str, Sequence[int]]
    length_scale: float

    @property
    def language(self) -> str:
        return self.voice.partition("-")[0].lower()


class PiperVoice:
    """A model in one child, its phonemes from another."""

    def __init__(self, model: PiperModel, settings: NarrateSettings) -> None:
        self.name = model.path.stem
        self.rate_wpm = settings.rate_wpm
        self.volume = settings.volume
        self.model = model
        self.reader = Speaker(find_library().opening(model.voice))
        length = model.length_scale * USUAL_WPM / settings.rate_wpm
        wanted = (("model", str(model.path)), ("length", f"{length:.4f}"), ("threads", "1"))
        self.opening = Opening("piper_worker.py", wanted, bare=False)
        self.child: Child | None = None
        self.alive()

    def alive(self) -> Child:
        """The running child. Raises VoiceError when the model cannot be loaded."""
        if self.child is None:
            try:
                self.child = Child(self.opening)
            except ChildLostError as lost:
                raise VoiceError(f"{self.model.path}: the model does not load: {lost}") from lost
            except VoiceError as wrong:
                raise VoiceError(f"{self.model.path}: {wrong}") from wrong
        return self.child

    def speak(self, utterance: Utterance) -> Clip:
        ids = list(self.numbers(utterance.spoken.text))
        body = json.dumps({"ids": ids, "speaker": None}).encode()
        for _ in range(2):
            try:
                answer = self.alive().ask(b"S", body)
            except ChildLostError:
                self.child = None
                continue
            _, size = COUNTS.unpack_from(answer)
            whole = memoryview(answer)[COUNTS.size : COUNTS.size + size]
            sound, _ = trimmed(whole, self.model.rate_hz)
            return leveled(Clip(sound, self.model.rate_hz), self.volume)
        raise VoiceError(f"the model cannot say {utterance.spoken.text[:60]!r}")

    def numbers(self, text: str) -> Iterator[int]:
        """A sentence as the model knows it: every phoneme's numbers, padding between them."""
        ids = self.model.ids
        yield from ids.get(START, ())
        yield from ids.get(PAD, ())
        for clause in CLAUSE.findall(guard(text).text):
            sounds = self.reader.ask(b"P", b"x" + clause.encode("utf-8", "replace")).decode()
            mark = clause[-1] if clause[-1] in ",.;:!?" else ""
            for symbol in unicodedata.normalize("NFD", sounds + mark):
                if symbol in ids:
                    yield from ids[symbol]
                    yield from ids.get(PAD, ())
        yield from ids.get(END, ())

    def begin_section(self) -> None:
        """A model remembers nothing."""

    def close(self) -> None:
        self.reader.close()
        if self.child is not None:
            self.child.end()
            self.child = None


def open_piper(settings: NarrateSettings, language: str) -> PiperVoice | None:
    """The voice of the model that the settings name; None where it speaks another language.

    Raises SettingsError for a model that is missing or is none, VoiceError without ONNX Runtime.
    """
    if not settings.model:
        raise SettingsError("engine piper needs a model; give --model FILE.onnx")
    model = read_model(Path(settings.model))
    if find_spec("onnxruntime") is None:
        raise VoiceError("engine piper needs ONNX Runtime: pip install 'readaloud[piper]'")
    if settings.voice is None and model.language != language.partition("-")[0].lower():
        return None
    return PiperVoice(model, settings)


def read_model(path: Path) -> PiperModel:
    """What the JSON beside a model says. Raises SettingsError, naming what is wrong with it."""
    described = path.with_name(path.name + ".json")
    for one in (path, described):
        if not one.is_file():
            raise SettingsError(
                f"{one}: no such file; a Piper voice is FILE.onnx and FILE.onnx.json"
            )
    try:
        about = json.loads(described.read_text("utf-8"))
        return PiperModel(
            path.resolve(),
            int(about["audio"]["sample_rate"]),
            str(about["espeak"]["voice"]),
            {str(symbol): tuple(map(int, ids)) for symbol, ids in about["phoneme_id_map"].items()},
            float(about.get("inference", {}).get("length_scale", 1.0)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise SettingsError(
            f"{described}: not a Piper voice: {type(wrong).__name__}: {wrong}"
        ) from wrong
