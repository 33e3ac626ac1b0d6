"""A Piper voice that the test makes: every phoneme number sounds as a tone of its own."""

import array
import json
import struct

import pytest

from readaloud.errors import SettingsError, VoiceError
from readaloud.extract.plain import article_from_text
from readaloud.model.narration import Spoken, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.narrate import narrate
from readaloud.voices import BUILTIN, ENCODERS

PER_PHONEME = 512
SYMBOLS = "_^$ ,.?!abcdefghijklmnopqrstuvwxyzəɛɪɔʊʌæŋθðʃʒɹɡˈˌːɐɑɜɾ"


def varint(number):
    out = b""
    while number > 0x7F:
        out += bytes((number & 0x7F | 0x80,))
        number >>= 7
    return out + bytes((number,))


def field(number, value):
    """One field of a protocol buffer: a number, or bytes with their length."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def node(kind, inputs, output, attributes=b""):
    return (
        b"".join(field(1, name) for name in inputs) + field(2, output) + field(4, kind) + attributes
    )


def tensor(name, kind, shape, data):
    return b"".join(field(1, n) for n in shape) + field(2, kind) + field(8, name) + field(9, data)


def value(name, kind, *dimensions):
    shape = b"".join(field(1, field(2, dimension)) for dimension in dimensions)
    return field(1, name) + field(2, field(1, field(1, kind) + field(2, shape)))


def tiny_model():
    """sin(number * ramp), laid end to end: ONNX written by hand."""
    float32, int64 = 1, 7
    ramp = struct.pack(f"<{PER_PHONEME}f", *(0.01 * i for i in range(PER_PHONEME)))
    to_float = field(5, field(1, "to") + field(3, float32) + field(20, 2))
    graph = b"".join(
        (
            field(1, node("Cast", ["input"], "f", to_float)),
            field(1, node("Unsqueeze", ["f", "axis"], "u")),
            field(1, node("Mul", ["u", "ramp"], "m")),
            field(1, node("Sin", ["m"], "s")),
            field(1, node("Reshape", ["s", "shape"], "output")),
            field(2, "tones"),
            field(5, tensor("axis", int64, [1], struct.pack("<q", 2))),
            field(5, tensor("ramp", float32, [PER_PHONEME], ramp)),
            field(5, tensor("shape", int64, [3], struct.pack("<3q", 1, 1, -1))),
            field(11, value("input", int64, "one", "phonemes")),
            field(11, value("scales", float32, "three")),
            field(12, value("output", float32, "one", "one", "time")),
        )
    )
    return field(1, 8) + field(7, graph) + field(8, field(1, "") + field(2, 13))


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "tones.onnx"
    path.write_bytes(tiny_model())
    about = {
        "audio": {"sample_rate": 16_000},
        "espeak": {"voice": "en-us"},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_id_map": {symbol: [number] for number, symbol in enumerate(SYMBOLS)},
    }
    path.with_name("tones.onnx.json").write_text(json.dumps(about))
    return path


@pytest.fixture
def voice(model):
    voice = BUILTIN["piper"](NarrateSettings(engine="piper", model=str(model)), "en")
    yield voice
    voice.close()


def utterance(text):
    return Utterance("s1", "c1", text, Spoken(text, ()), 0)


def test_a_sentence_has_a_tone_for_each_phoneme(voice):
    clip = voice.speak(utterance("Hello."))

    assert clip.rate_hz == 16_000
    assert clip.length > 6 * PER_PHONEME
    assert any(array.array("h", clip.samples))


def test_a_longer_sentence_is_longer(voice):
    short, long = voice.speak(utterance("Yes.")), voice.speak(utterance("Yes, and no, and yes."))

    assert long.length > 2 * short.length


def test_it_sounds_the_same_every_time(voice):
    assert voice.speak(utterance("Low back pain.")) == voice.speak(utterance("Low back pain."))


def test_a_model_whose_process_dies_is_loaded_again(voice):
    first = voice.speak(utterance("One."))
    voice.alive().process.kill()

    assert voice.speak(utterance("One.")) == first


def test_an_article_is_narrated_with_words_by_length(voice):
    article = article_from_text("page", "Low back pain is common.\n\nWalking helps.")

    narration = narrate(article, voice, ENCODERS["mp3"](NarrateSettings()), NarrateSettings())

    assert narration.voice == "tones"
    assert [len(cue.words) for cue in narration.cues] == [5, 2]


def test_a_page_in_another_language_is_not_for_this_voice(model):
    assert BUILTIN["piper"](NarrateSettings(engine="piper", model=str(model)), "de") is None


def test_no_model_says_how_to_give_one():
    with pytest.raises(SettingsError, match="--model"):
        BUILTIN["piper"](NarrateSettings(engine="piper"), "en")


def test_a_missing_model_is_named(tmp_path):
    missing = str(tmp_path / "none.onnx")

    with pytest.raises(SettingsError, match=r"none\.onnx: no such file"):
        BUILTIN["piper"](NarrateSettings(engine="piper", model=missing), "en")


def test_a_description_that_is_none_is_named(model):
    model.with_name("tones.onnx.json").write_text('{"audio": []}')

    with pytest.raises(SettingsError, match="not a Piper voice"):
        BUILTIN["piper"](NarrateSettings(engine="piper", model=str(model)), "en")


def test_a_file_that_is_no_model_is_named(model):
    model.write_bytes(b"not a model")

    with pytest.raises(VoiceError, match=r"tones\.onnx"):
        BUILTIN["piper"](NarrateSettings(engine="piper", model=str(model)), "en")
