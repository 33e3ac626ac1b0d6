"""A script in parts small enough to hold, each spoken by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from readaloud.model.article import Span
from readaloud.model.narration import Sound, Spoken, SpokenWord, Utterance

PART_CHARACTERS = 2000  # of a section: two minutes of speech, 6 MB of samples
BREATH = 400  # characters said in one go; engines lose words of clauses far longer than that


def parts_of(script: Iterable[Utterance]) -> Iterator[list[Utterance]]:
    """Utterances of one section together, long sections in several parts."""
    part: list[Utterance] = []
    size = 0
    for whole in script:
        for utterance in breaths(whole):
            length = len(utterance.spoken.text)
            is_other = bool(part) and utterance.section_id != part[-1].section_id
            if part and (is_other or size + length > PART_CHARACTERS):
                yield part
                part, size = [], 0
            part.append(utterance)
            size += length
    if part:
        yield part


def breaths(utterance: Utterance) -> Iterator[Utterance]:
    """An utterance cut where it is too long to be said in one go, between words if possible."""
    spoken = utterance.spoken
    start, length = 0, len(spoken.text)
    while length - start > BREATH:
        end = cut(spoken, start)
        piece = slice_of(spoken, start, end)
        yield replace(utterance, spoken=piece, pause_ms=0)
        start = end
    yield replace(utterance, spoken=slice_of(spoken, start, length)) if start else utterance


def cut(spoken: Spoken, start: int) -> int:
    """Where the piece that begins at `start` should end: after a comma, else before a word."""
    window = spoken.text[start : start + BREATH]
    comma = max(window.rfind(mark) for mark in (", ", "; ", ": ", " – ", " — "))
    at = comma + 1 if comma > BREATH // 2 else window.rfind(" ", 1)
    end = start + (at if at > 0 else BREATH)
    inside = next((w.spoken for w in spoken.words if w.spoken.start < end < w.spoken.end), None)
    if inside is not None and start < inside.start:
        end = inside.start
    return end


def slice_of(spoken: Spoken, start: int, end: int) -> Spoken:
    """The piece of a spoken text, with the words and sounds that begin in it."""
    words = tuple(
        SpokenWord(within(word.spoken, start, end), word.source)
        for word in spoken.words
        if start <= word.spoken.start < end
    )
    sounds = tuple(
        Sound(within(sound.span, start, end), sound.phonemes)
        for sound in spoken.sounds
        if start <= sound.span.start < end
    )
    return Spoken(spoken.text[start:end], words, sounds)


def within(span: Span, start: int, end: int) -> Span:
    return Span(span.start - start, min(span.end, end) - start)
