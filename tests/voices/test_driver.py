"""The pyttsx3 driver, used the way pyttsx3's own manual does."""

import wave

import pytest
import pyttsx3

import readaloud  # noqa: F401  registers the driver
from readaloud.errors import SettingsError, VoiceError


@pytest.fixture
def engine():
    engine = pyttsx3.init("readaloud")
    yield engine
    engine.proxy._driver.destroy()


def seconds(path):
    with wave.open(str(path)) as file:
        return file.getnframes() / file.getframerate()


def test_every_queued_file_is_there_when_the_loop_returns(engine, tmp_path):
    for number in range(3):
        engine.save_to_file(f"This is file {number}.", str(tmp_path / f"{number}.wav"))

    engine.runAndWait()

    assert [seconds(tmp_path / f"{n}.wav") > 0.8 for n in range(3)] == [True] * 3


def test_an_article_is_saved_whole(engine, tmp_path):
    engine.save_to_file("Back pain is common. " * 200, str(tmp_path / "long.wav"))
    engine.runAndWait()

    assert seconds(tmp_path / "long.wav") > 200


def test_words_are_reported_with_their_place_and_sample(engine, tmp_path):
    text = "Take two tablets. Then rest."
    words = []
    engine.connect("word", lambda **event: words.append(event))

    engine.save_to_file(text, str(tmp_path / "a.wav"), "name")
    engine.runAndWait()

    said = [text[e["location"] : e["location"] + e["length"]] for e in words]
    assert said == ["Take", "two", "tablets", "Then", "rest"]
    samples = [event["sample"] for event in words]
    assert samples == sorted(set(samples))
    assert samples[-1] / 22_050 < seconds(tmp_path / "a.wav")


def test_an_utterance_starts_and_finishes_once(engine, tmp_path):
    told = []
    engine.connect("started-utterance", lambda name: told.append(("start", name)))
    engine.connect("finished-utterance", lambda name, completed: told.append((completed, name)))

    engine.save_to_file("One. Two. Three.", str(tmp_path / "a.wav"), "n")
    engine.runAndWait()

    assert told == [("start", "n"), (True, "n")]


def test_text_that_ends_espeak_is_saved_all_the_same(engine, tmp_path):
    engine.save_to_file("a." * 195, str(tmp_path / "a.wav"))
    engine.runAndWait()

    assert seconds(tmp_path / "a.wav") > 1


def test_a_file_that_cannot_be_written_is_raised_and_the_engine_goes_on(engine, tmp_path):
    engine.save_to_file("One.", str(tmp_path / "none" / "a.wav"))
    with pytest.raises(VoiceError, match="cannot save"):
        engine.runAndWait()

    engine.save_to_file("Two.", str(tmp_path / "b.wav"))
    engine.runAndWait()

    assert seconds(tmp_path / "b.wav") > 0.3


def test_an_unknown_voice_is_raised(engine):
    engine.setProperty("voice", "klingonish")
    with pytest.raises(SettingsError, match="klingonish"):
        engine.runAndWait()


def test_numbers_out_of_range_are_clipped(engine):
    engine.setProperty("rate", 10_000)
    engine.setProperty("volume", 7)
    engine.runAndWait()

    assert engine.getProperty("rate") == 450
    assert engine.getProperty("volume") == 1.0


def test_voices_are_listed_with_their_languages(engine):
    voices = {voice.id: voice.languages for voice in engine.getProperty("voices")}

    assert "en-us" in voices["gmw/en-US"]
    assert len(voices) > 50
