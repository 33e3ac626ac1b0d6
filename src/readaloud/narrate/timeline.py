"""Clips laid end to end give the cues: when each sentence, word and section is heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Clip, Cue, SectionCue, Utterance, WordCue, WordCues
from readaloud.narrate.roll import CueRoll

SHORTEST_MS = 15  # of a word; what an engine reports as shorter shares time with its neighbours


@dataclass(slots=True)
class Timeline:
    """Adds clips and pauses up, in samples, and tells times in milliseconds."""

    rate_hz: int = 0
    position: int = 0  # samples so far
    cues: CueRoll = field(default_factory=CueRoll)
    starts: list[tuple[str, int]] = field(default_factory=list)  # section, its first sample

    def ms(self, sample: int) -> int:
        return round(sample * 1000 / self.rate_hz)

    def lay(self, utterance: Utterance, clip: Clip, pause_ms: int) -> int:
        """Put a clip and a pause at the end; give the pause's number of samples.

        Raises VoiceError when two clips differ in sample rate.
        """
        if clip.rate_hz != self.rate_hz:
            if self.rate_hz:
                raise VoiceError(f"one voice gave sound at {self.rate_hz} and {clip.rate_hz} Hz")
            self.rate_hz = clip.rate_hz
        if not self.starts or self.starts[-1][0] != utterance.section_id:
            self.starts.append((utterance.section_id, self.position if self.starts else 0))
        if utterance.sentence_id:
            self.cue(utterance, clip)
        pause = pause_ms * self.rate_hz // 1000
        self.position += clip.length + pause
        return pause

    def cue(self, utterance: Utterance, clip: Clip) -> None:
        start, end = self.ms(self.position), self.ms(self.position + clip.length)
        words = WordCues(
            WordCue(span, self.ms(self.position + first), self.ms(self.position + last))
            for span, first, last in word_times(utterance, clip)
        )
        spoken = utterance.spoken.text
        cue = Cue(utterance.sentence_id, utterance.text, spoken, start, end, words)
        if self.cues and self.cues[-1].sentence_id == utterance.sentence_id:
            self.cues.replace_last(joined(self.cues[-1], cue))
        else:
            self.cues.append(cue)

    def sections(self, titles: dict[str, str]) -> tuple[SectionCue, ...]:
        """The sections in the order heard; each lasts until the next begins."""
        ends = [start for _, start in self.starts[1:]] + [self.position]
        return tuple(
            SectionCue(section, titles.get(section, ""), self.ms(start), self.ms(end))
            for (section, start), end in zip(self.starts, ends, strict=True)
        )


def joined(first: Cue, second: Cue) -> Cue:
    """One cue for a sentence that was said in two breaths."""
    return Cue(
        first.sentence_id,
        first.text,
        f"{first.spoken} {second.spoken}",
        first.start_ms,
        second.end_ms,
        WordCues([*first.words, *second.words]),
    )


def word_times(utterance: Utterance, clip: Clip) -> Iterator[tuple[Span, int, int]]:
    """For each word, the source characters it stands for and its first and last sample.

    Words that stand for the same characters count as one. The engine's events say when a word
    begins; words it reports nothing of share the time up to the next one by their length.
    """
    words = [(word.spoken, word.source) for word in utterance.spoken.words]
    merged: list[tuple[Span, Span]] = []
    for spoken, source in words:
        if merged and overlap(merged[-1][1], source):
            before_spoken, before_source = merged.pop()
            spoken = Span(before_spoken.start, spoken.end)
            source = hull(before_source, source)
        merged.append((spoken, source))
    starts = begin_samples([spoken for spoken, _ in merged], clip)
    ends = [*starts[1:], clip.length]
    for (_, source), start, end in zip(merged, starts, ends, strict=False):
        yield source, start, end


def overlap(a: Span, b: Span) -> bool:
    return a == b or max(a.start, b.start) < min(a.end, b.end)


def hull(a: Span, b: Span) -> Span:
    return Span(min(a.start, b.start), max(a.end, b.end))


def begin_samples(words: Sequence[Span], clip: Clip) -> list[int]:
    """The sample at which each word begins, rising, starting with 0."""
    known = known_starts(words, clip)
    starts: list[int] = []
    for index in range(len(words)):
        if index < len(starts):
            continue
        until = next((i for i in range(index + 1, len(words)) if i in known), len(words))
        begin, end = known.get(index, 0), known.get(until, clip.length)
        starts.extend(shares(begin, end, [max(1, w.end - w.start) for w in words[index:until]]))
    return starts


def known_starts(words: Sequence[Span], clip: Clip) -> dict[int, int]:
    """Word number to first sample, for the words the engine reported at a plausible time."""
    shortest = SHORTEST_MS * clip.rate_hz // 1000
    known = {0: 0}
    events = iter(clip.words)
    event = next(events, None)
    last = 0
    for number, word in enumerate(words):
        while event is not None and event.span.end <= word.start:
            event = next(events, None)
        if event is None:
            break
        room = (len(words) - number) * shortest
        if (
            number
            and word.start <= event.span.start < word.end
            and last + shortest <= event.sample <= clip.length - min(room, shortest)
        ):
            known[number] = last = event.sample
    return known


def shares(begin: int, end: int, weights: Sequence[int]) -> list[int]:
    """Where each of some neighbours begins when they share a stretch by weight."""
    total, passed, starts = sum(weights), 0, []
    for weight in weights:
        starts.append(begin + (end - begin) * passed // total)
        passed += weight
    return starts
