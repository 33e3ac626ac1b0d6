"""An article to sound and cues, with the silent voice and with the real one."""

import json
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readaloud.errors import VoiceError
from readaloud.extract.plain import article_from_text
from readaloud.formats.cues import AUDIO, CUES
from readaloud.model.audit import Audit
from readaloud.model.narration import Clip, Cue, WordCue, WordCues
from readaloud.model.publication import Edition
from readaloud.model.settings import NarrateSettings, Settings
from readaloud.model.span import Span
from readaloud.narrate import narrate
from readaloud.narrate.speech import count_of, unpack, write_clip
from readaloud.voices import BUILTIN, ENCODERS

TEXT = """# Back pain

Low back pain is common. Take 10 mg of the tablets, and rest.

# What helps?

Walking helps – a little each day. Do not stop your medicine!
"""
FAST = NarrateSettings(engine="silence", audio="wav")
REAL = NarrateSettings(audio="wav")


@pytest.fixture(scope="module")
def espeak():
    voice = BUILTIN["espeak"](REAL, "en")
    yield voice
    voice.close()


def told(text, voice, chosen=REAL, cache=None):
    article = article_from_text("page", text)
    return narrate(article, voice, ENCODERS[chosen.audio](chosen), chosen, (), cache)


class Kept(dict):
    """A cache that counts what it was asked."""

    def __init__(self):
        self.found = 0

    def get(self, key):
        value = super().get(key)
        self.found += value is not None
        return None if value is None else BytesIO(value)

    def begin(self, key):
        return Entry(self, key)


class Entry(BytesIO):
    def __init__(self, cache, key):
        self.cache, self.key = cache, key

    def keep(self):
        self.cache[self.key] = self.getvalue()

    def drop(self):
        self.close()


def test_every_sentence_is_heard_in_reading_order(espeak):
    article = article_from_text("page", TEXT)

    narration = told(TEXT, espeak)

    assert [cue.sentence_id for cue in narration.cues] == [s.id for s in article.sentences()]
    assert narration.faults == ()


def test_cues_end_by_the_end_of_the_recording(espeak):
    narration = told(TEXT, espeak)

    assert narration.cues[-1].end_ms <= narration.recording.duration_ms
    assert narration.recording.duration_ms - narration.cues[-1].end_ms <= 500


def test_sections_cover_the_recording_without_gaps(espeak):
    narration = told(TEXT, espeak)

    edges = [(s.start_ms, s.end_ms) for s in narration.sections]
    assert edges[0][0] == 0
    assert edges[-1][1] == narration.recording.duration_ms
    assert all(a[1] == b[0] for a, b in pairwise(edges))


def test_the_same_article_sounds_the_same_twice(espeak):
    assert told(TEXT, espeak) == told(TEXT, espeak)


def test_another_process_makes_the_same_sound(espeak):
    other = BUILTIN["espeak"](REAL, "en")
    try:
        assert told(TEXT, espeak) == told(TEXT, other)
    finally:
        other.close()


def test_editing_one_section_speaks_one_section(espeak):
    cache = Kept()
    told(TEXT, espeak, cache=cache)
    parts = len(cache)

    told(TEXT.replace("a little each day", "a little every day"), espeak, cache=cache)

    assert parts == 2
    assert (cache.found, len(cache)) == (1, 3)


def test_sound_from_the_cache_is_the_sound_itself(espeak):
    cache = Kept()

    first = told(TEXT, espeak, cache=cache)
    second = told(TEXT, espeak, cache=cache)

    assert first == second == told(TEXT, espeak)
    assert cache.found == 2


def test_another_rate_is_another_sound(espeak):
    cache = Kept()
    quick = BUILTIN["espeak"](NarrateSettings(audio="wav", rate_wpm=300), "en")
    told(TEXT, espeak, cache=cache)
    try:
        narration = told(TEXT, quick, cache=cache)
    finally:
        quick.close()

    assert cache.found == 0
    assert narration.recording.duration_ms < told(TEXT, espeak).recording.duration_ms


@pytest.mark.parametrize("cut", [1, 13, 40])
def test_a_damaged_cache_entry_is_not_believed(cut):
    clips = [Clip(b"\1\0" * 30, 22_050), Clip(b"\2\0", 22_050)]
    packed = BytesIO()
    for clip in clips:
        write_clip(clip, packed)

    packed.seek(0)

    assert count_of(packed) == 2
    assert list(unpack(packed)) == clips
    assert count_of(BytesIO(packed.getvalue()[:-cut])) is None


class Failing:
    """A voice that cannot say some words."""

    name, rate_wpm = "failing", 175

    def __init__(self, *words):
        self.words = words
        self.inner = BUILTIN["silence"](FAST, "en")

    def speak(self, utterance):
        if any(word in utterance.text for word in self.words):
            raise VoiceError("no way")
        return self.inner.speak(utterance)

    def begin_section(self):
        pass

    def close(self):
        pass


def test_a_sentence_nobody_can_say_becomes_silence_and_a_fault():
    narration = told(TEXT, Failing("Walking"), FAST)

    ((sentence, why),) = narration.faults
    cue = next(cue for cue in narration.cues if cue.sentence_id == sentence)
    assert "Walking" in cue.text
    assert cue.end_ms > cue.start_ms
    assert "no way" in why


def test_a_voice_that_says_nothing_at_all_is_an_error():
    with pytest.raises(VoiceError, match="no sentence could be spoken"):
        told(TEXT, Failing(""), FAST)


def test_an_article_cut_short_by_the_user_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    class Interrupted(Failing):
        def speak(self, utterance):
            if "Walking" in utterance.text:
                raise KeyboardInterrupt
            return super().speak(utterance)

    with pytest.raises(KeyboardInterrupt):
        told(TEXT, Interrupted(), NarrateSettings(audio="m4b"))

    assert list(tmp_path.iterdir()) == []


def test_pauses_are_silent_and_speech_is_not(espeak):
    narration = told(TEXT, espeak)
    samples = narration.recording.data[44:]

    def loud(start_ms, end_ms):
        return any(samples[2 * (start_ms * 22_050 // 1000) : 2 * (end_ms * 22_050 // 1000)])

    for before, after in pairwise(narration.cues):
        assert not loud(before.end_ms + 2, after.start_ms - 2)
        assert loud(after.start_ms, after.start_ms + 60)


def test_the_cues_file_is_as_the_contract_says(espeak):
    edition = Edition("page", Audit(article_from_text("page", TEXT)), told(TEXT, espeak))

    (asset,) = CUES.export(edition, Settings())
    (sound,) = AUDIO.export(edition, Settings())

    document = json.loads(asset.data)
    assert (asset.path, sound.path) == ("articles/page/cues.json", "articles/page/page.wav")
    assert document["schema"] == "readaloud/cues/1"
    assert document["media"] == "page.wav"
    assert document["voice"] == "en-us"
    assert document["rate_wpm"] == 175
    assert {"id", "title", "start_ms", "end_ms"} == set(document["sections"][0])
    assert {"sentence", "text", "spoken", "start_ms", "end_ms", "words"} == set(document["cues"][0])
    assert {"start", "end", "start_ms", "end_ms"} == set(document["cues"][0]["words"][0])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_narrated_in_order_without_overlap(text):
    voice = BUILTIN["silence"](FAST, "en")
    try:
        narration = told(f"Begin. {text}", voice, FAST)
    except VoiceError:
        return

    edges = [edge for cue in narration.cues for edge in (cue.start_ms, cue.end_ms)]
    assert edges == sorted(edges)
    assert all(
        cue.start_ms <= w.start_ms <= w.end_ms <= cue.end_ms
        for cue in narration.cues
        for w in cue.words
    )


HOSTILE = {
    "no space": "a" * 20_000,
    "digits": "7" * 1000,
    "controls": "one\x00two \x1b[31mred\x07 \x9b three",
    "ssml": '<break time="999999s"/> [[h@l\'oU]] </speak>',
    "dots": "a." * 2000,
    "emoji": "😀" * 500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_delivered(espeak, text):
    narration = told(f"Hello there. {text} And good bye.", espeak)

    assert narration.recording.duration_ms > 1000
    assert all(why.endswith("is left out") for _, why in narration.faults)


def test_a_string_that_is_no_text_is_left_out_and_becomes_a_fault(espeak):
    narration = told(f"# Data\n\nHere it is: {'a1' * 500_000}. Now rest.", espeak)

    assert narration.recording.duration_ms < 60_000
    ((_, why),) = narration.faults
    assert why == "a string of 1,000,001 characters is left out"


def test_packed_words_are_the_words():
    words = [WordCue(Span(0, 4), 0, 190), WordCue(Span(5, 12), 190, 4_000_000)]

    packed = WordCues(words)

    assert packed == tuple(words)
    assert Cue("s1", "", "", 0, 1, packed) == Cue("s1", "", "", 0, 1, tuple(words))
    assert (len(packed), packed[1], packed[-2], packed[:1]) == (2, words[1], words[0], (words[0],))
    assert hash(packed) == hash(tuple(words))
    with pytest.raises(IndexError):
        packed[2]


def test_a_section_that_is_not_there_is_answered_with_those_that_are(espeak):
    with pytest.raises(VoiceError, match="its sections are 1 'Back pain', 2 'What helps\\?'"):
        told(TEXT, espeak, NarrateSettings(audio="wav", sections=("nope",)))
