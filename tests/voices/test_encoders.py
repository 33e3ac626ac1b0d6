"""What an encoder writes, an independent decoder hears at the same sample."""

import array
import io
import json
import math
import os
import random
import tracemalloc
from pathlib import Path

import av
import pytest

from readaloud.errors import OutputError, VoiceError
from readaloud.formats.cover import draw_square
from readaloud.model.narration import SectionCue, Stored
from readaloud.model.settings import NarrateSettings
from readaloud.voices import ENCODERS
from readaloud.voices.flac import FlacEncoder, utf8_number
from readaloud.voices.mp3 import Mp3Encoder
from readaloud.voices.outside import ffmetadata
from readaloud.voices.spool import Spool
from readaloud.voices.wav import WavEncoder

RATE = 22_050
SECTIONS = (
    SectionCue("c1", "What helps?", 0, 700),
    SectionCue("c2", "Über “quotes” = ; 10 µg", 700, 2000),
)


def bursts(rate_hz=RATE, seconds=2.0):
    """Noise that starts and stops, so that a shift of one sample shows."""
    chance = random.Random(7)
    count = int(rate_hz * seconds)
    samples = array.array("h", bytes(2 * count))
    for i in range(count):
        if (i * 7 // rate_hz) % 2:
            hum = 6000 * math.sin(2 * math.pi * 210 * i / rate_hz)
            samples[i] = round(hum + chance.uniform(-2500, 2500))
    return samples


def encoded(
    encoder, samples, rate_hz=RATE, title="Back pain", author="A. Writer", sections=SECTIONS
):
    data = samples.tobytes()
    for at in range(0, len(data), 9_998):
        encoder.write(data[at : at + 9_998], rate_hz)
    return encoder.finish(title, author, sections)


def bytes_of(recording):
    if isinstance(recording.data, bytes):
        return recording.data
    path = Path(recording.data.path)
    data = path.read_bytes()
    path.unlink()
    return data


def decoded(data, rate_hz=RATE):
    resampler = av.AudioResampler("s16", "mono", rate_hz)
    out = array.array("h")
    with av.open(io.BytesIO(data)) as container:
        for frame in container.decode(audio=0):
            for ready in resampler.resample(frame):
                out.frombytes(bytes(ready.planes[0])[: 2 * ready.samples])
        for ready in resampler.resample(None):
            out.frombytes(bytes(ready.planes[0])[: 2 * ready.samples])
    return out


def lag(original, heard):
    """By how many samples the heard sound is late, found by the best match."""
    window = original[4000:9000]

    def match(shift):
        return sum(a * b for a, b in zip(window, heard[4000 + shift : 9000 + shift], strict=False))

    return max(range(-40, 41), key=match)


@pytest.mark.parametrize("audio", ["mp3", "m4b", "opus", "flac", "wav"])
def test_a_decoder_hears_the_sound_at_its_place(audio):
    samples = bursts()
    recording = encoded(ENCODERS[audio](NarrateSettings(bitrate=48)), samples)

    heard = decoded(bytes_of(recording))

    assert abs(lag(samples, heard)) <= RATE // 100
    assert abs(len(heard) - len(samples)) <= RATE // 20
    assert recording.duration_ms == 2000
    assert recording.suffix == audio


@pytest.mark.parametrize("audio", ["mp3", "m4b", "opus", "flac", "wav"])
def test_the_same_sound_gives_the_same_bytes(audio):
    first, second = (
        bytes_of(encoded(ENCODERS[audio](NarrateSettings()), bursts())) for _ in range(2)
    )

    assert first == second


@pytest.mark.parametrize("audio", ["mp3", "m4b", "opus", "flac"])
def test_chapters_and_title_can_be_read_back(audio):
    data = bytes_of(encoded(ENCODERS[audio](NarrateSettings()), bursts()))

    with av.open(io.BytesIO(data)) as container:
        chapters = [
            (
                chapter["metadata"]["title"],
                round(float(chapter["start"] * chapter["time_base"]) * 1000),
            )
            for chapter in container.chapters()
        ]
        named = {**container.metadata, **container.streams.audio[0].metadata}

    assert chapters == [("What helps?", 0), ("Über “quotes” = ; 10 µg", 700)]
    assert "Back pain" in named.values()


def test_an_audiobook_carries_a_cover():
    data = bytes_of(encoded(ENCODERS["m4b"](NarrateSettings(), draw_square), bursts()))

    with av.open(io.BytesIO(data)) as container:
        (picture,) = container.streams.video

    assert (picture.width, picture.height) == (600, 600)
    assert data[8:12] == b"M4B "


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000])
def test_mp3_is_exact_to_the_sample_at_every_rate(rate_hz):
    samples = bursts(rate_hz)

    heard = decoded(bytes_of(encoded(Mp3Encoder(48), samples, rate_hz)), rate_hz)

    assert len(heard) == len(samples)
    assert lag(samples, heard) == 0


@pytest.mark.parametrize("kbps", [16, 24, 32, 64, 128, 160])
def test_mp3_is_exact_at_every_bit_rate(kbps):
    samples = bursts()

    heard = decoded(bytes_of(encoded(Mp3Encoder(kbps), samples)))

    assert len(heard) == len(samples)
    assert lag(samples, heard) == 0


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4095, 4096, 4097, 12_345])
def test_flac_gives_back_every_sample(count):
    samples = bursts()[:count]

    data = bytes_of(encoded(FlacEncoder(), samples))

    assert (decoded(data) if count else samples) == samples
    assert data[:4] == b"fLaC"


def test_flac_survives_the_loudest_noise():
    chance = random.Random(3)
    samples = array.array("h", (chance.choice((-32_768, 32_767, 0)) for _ in range(9000)))

    assert decoded(bytes_of(encoded(FlacEncoder(), samples))) == samples


@pytest.mark.parametrize("number", [0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF])
def test_flac_counts_frames_as_utf8_does(number):
    if not 0xD800 <= number < 0xE000:
        assert utf8_number(number) == chr(number).encode("utf-8")


def test_sound_too_long_for_memory_goes_to_a_file_that_is_whole():
    encoder = WavEncoder()
    encoder.spool = Spool(in_memory=100_000)
    samples = bursts(seconds=8)

    recording = encoded(encoder, samples)

    assert isinstance(recording.data, Stored)
    assert recording.size == recording.data.size == 44 + 2 * len(samples)
    assert decoded(bytes_of(recording)) == samples


@pytest.mark.parametrize("audio", ["mp3", "m4b", "opus", "flac", "wav"])
def test_giving_up_leaves_nothing_behind(audio, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    encoder = ENCODERS[audio](NarrateSettings())
    for _ in range(4):
        encoder.write(bytes(3_000_000), RATE)

    encoder.discard()

    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_an_output_error_and_leaves_nothing(tmp_path, monkeypatch):
    class Full(io.BytesIO):
        name = str(tmp_path / "full")

        def write(self, data):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("readaloud.voices.spool.new_file", Full)
    spool = Spool(in_memory=10)

    with pytest.raises(OutputError, match="No space left"):
        spool.write(b"more than ten bytes")

    assert list(tmp_path.iterdir()) == []


def test_an_encoder_that_is_missing_says_what_to_install(monkeypatch):
    monkeypatch.setattr("readaloud.voices.outside.find_spec", lambda name: None)
    monkeypatch.setenv("PATH", os.devnull)

    with pytest.raises(VoiceError, match="pip install"):
        ENCODERS["m4b"](NarrateSettings())


def test_titles_cannot_break_out_of_the_chapter_list():
    text = ffmetadata({"title": "a=b;c\n[CHAPTER]"}, SECTIONS)

    assert text.count("\n[CHAPTER]\n") == len(SECTIONS)
    assert json.dumps(text)


@pytest.mark.parametrize("audio", ["mp3", "m4b", "opus", "flac", "wav"])
def test_memory_does_not_grow_with_the_sound(audio):
    """Seven minutes are twenty megabytes of samples."""
    encoder = ENCODERS[audio](NarrateSettings())
    quiet = bytes(200_000)
    tracemalloc.start()

    for _ in range(100):
        encoder.write(quiet, RATE)
    recording = encoder.finish("Quiet", "", SECTIONS)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 12_000_000
    assert recording.duration_ms == round(10_000_000 * 1000 / RATE)
    assert bytes_of(recording)
