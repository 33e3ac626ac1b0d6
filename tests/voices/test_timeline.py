"""Cues come from lengths of clips and from the engine's events."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Clip, Spoken, SpokenWord, Utterance, WordEvent
from readaloud.narrate.parts import BREATH, breaths, parts_of
from readaloud.narrate.timeline import Timeline

RATE = 22_050


def utterance(text, sentence="s1", section="c1", pause_ms=300):
    words, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        words.append(SpokenWord(Span(start, at), Span(start, at)))
    return Utterance(sentence, section, text, Spoken(text, tuple(words)), pause_ms)


def clip(text, seconds, times):
    said = utterance(text).spoken.words
    events = tuple(WordEvent(said[i].spoken, int(t * RATE)) for i, t in times.items())
    return Clip(bytes(2 * int(seconds * RATE)), RATE, events)


def cue_of(text, seconds, times):
    timeline = Timeline()
    timeline.lay(utterance(text), clip(text, seconds, times), 300)
    return timeline.cues[0]


def test_words_begin_where_the_engine_says():
    cue = cue_of("one two three", 3, {0: 0, 1: 0.5, 2: 2})

    assert [(w.start_ms, w.end_ms) for w in cue.words] == [(0, 500), (500, 2000), (2000, 3000)]


def test_words_without_an_event_share_the_time_by_length():
    cue = cue_of("aa bbbb cc", 3, {0: 0, 2: 1.8})

    assert [w.start_ms for w in cue.words] == [0, 600, 1800]


def test_an_engine_without_events_gives_words_by_length():
    cue = cue_of("aa bb", 2, {})

    assert [(w.start_ms, w.end_ms) for w in cue.words] == [(0, 1000), (1000, 2000)]


def test_events_at_one_moment_do_not_make_words_of_no_length():
    cue = cue_of("one two three four", 2, {0: 0, 1: 0.5, 2: 0.5, 3: 0.5})

    assert all(w.end_ms - w.start_ms >= 15 for w in cue.words)


def test_spoken_words_for_the_same_characters_make_one_cue():
    spoken = Spoken(
        "fifty billion dollars",
        (
            SpokenWord(Span(0, 5), Span(0, 11)),
            SpokenWord(Span(6, 13), Span(0, 11)),
            SpokenWord(Span(14, 21), Span(0, 11)),
        ),
    )
    timeline = Timeline()

    timeline.lay(Utterance("s1", "c1", "$50 billion", spoken, 0), Clip(bytes(2 * RATE), RATE), 0)

    assert [(w.span, w.start_ms, w.end_ms) for w in timeline.cues[0].words] == [
        (Span(0, 11), 0, 1000)
    ]


def test_a_cue_leaves_out_the_pause_that_follows():
    timeline = Timeline()
    timeline.lay(utterance("one", "s1"), clip("one", 1, {}), 300)
    timeline.lay(utterance("two", "s2"), clip("two", 1, {}), 300)

    assert [(c.start_ms, c.end_ms) for c in timeline.cues] == [(0, 1000), (1300, 2300)]


def test_sections_last_until_the_next_begins():
    timeline = Timeline()
    timeline.lay(utterance("one", "s1", "c1"), clip("one", 1, {}), 500)
    timeline.lay(utterance("two", "s2", "c2"), clip("two", 1, {}), 500)

    sections = timeline.sections({"c1": "First", "c2": "Second"})

    assert [(s.title, s.start_ms, s.end_ms) for s in sections] == [
        ("First", 0, 1500),
        ("Second", 1500, 3000),
    ]


def test_announcements_are_heard_but_have_no_cue():
    timeline = Timeline()
    timeline.lay(utterance("Section 2.", ""), clip("Section 2.", 1, {}), 200)
    timeline.lay(utterance("one", "s1"), clip("one", 1, {}), 0)

    assert [(c.sentence_id, c.start_ms) for c in timeline.cues] == [("s1", 1200)]


def test_two_sample_rates_are_refused():
    timeline = Timeline()
    timeline.lay(utterance("one"), Clip(b"\0\0", 22_050), 0)

    with pytest.raises(VoiceError, match="22050 and 16000"):
        timeline.lay(utterance("two"), Clip(b"\0\0", 16_000), 0)


@given(
    st.lists(st.text(alphabet="abc", min_size=1, max_size=8), min_size=1, max_size=30),
    st.lists(st.integers(-100, 200_000), max_size=30),
    st.integers(0, 200_000),
)
def test_words_follow_one_another_inside_their_cue(words, samples, length):
    """Whatever an engine reports, in whatever order."""
    text = " ".join(words)
    said = utterance(text)
    pairs = zip(said.spoken.words, samples, strict=False)
    events = tuple(WordEvent(word.spoken, sample) for word, sample in pairs)
    timeline = Timeline(position=5)

    timeline.lay(said, Clip(bytes(2 * length), RATE, events), 100)

    (cue,) = timeline.cues
    assert len(cue.words) == len(words)
    edges = [cue.start_ms, *(t for w in cue.words for t in (w.start_ms, w.end_ms)), cue.end_ms]
    assert edges == sorted(edges)


@given(st.text(alphabet="ab, .;", max_size=2500))
def test_a_long_sentence_is_said_in_breaths_and_loses_nothing(text):
    pieces = list(breaths(utterance(text, pause_ms=450)))

    assert "".join(piece.spoken.text for piece in pieces) == text
    assert all(len(piece.spoken.text) <= BREATH for piece in pieces)
    assert sum(len(piece.spoken.words) for piece in pieces) == len(text.split())
    assert [piece.pause_ms for piece in pieces] == [0] * (len(pieces) - 1) + [450]


def test_a_sentence_in_breaths_has_one_cue():
    timeline = Timeline()
    for piece in breaths(utterance("word " * 300)):
        timeline.lay(piece, Clip(bytes(2 * RATE), RATE), 0)

    (cue,) = timeline.cues
    assert len(cue.words) == 300
    assert cue.end_ms == timeline.ms(timeline.position)


def test_parts_hold_one_section_and_little_text():
    script = [utterance("word " * 50, f"s{i}", f"c{i // 30}") for i in range(60)]

    parts = list(parts_of(script))

    assert [u.sentence_id for part in parts for u in part] == [f"s{i}" for i in range(60)]
    assert all(len({u.section_id for u in part}) == 1 for part in parts)
    assert all(sum(len(u.spoken.text) for u in part) <= 2000 for part in parts)
