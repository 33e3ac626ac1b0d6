"""Sentences and announcements to utterances, in the manner that the settings ask for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readaloud.model.article import Sentence, Span
from readaloud.model.narration import Spoken, SpokenWord, Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Teller:
    settings: NarrateSettings
    language: str = "en"
    lexicon: Lexicon | None = None
    section_id: str = ""
    nitric_oxide: bool = False

    def within(self, section_id: str) -> "Teller":
        return replace(self, section_id=section_id)

    def sentence(self, sentence: Sentence, pause_ms: int, tone: str = "plain") -> Utterance:
        """The utterance of one sentence."""
        spoken = say(
            sentence.text,
            lexicon=self.lexicon,
            citations=self.settings.citations,
            heading=tone == "heading",
            language=self.language,
            silent=() if self.settings.citations else _citations(sentence),
            nitric_oxide=self.nitric_oxide,
        )
        return Utterance(
            sentence.id, self.section_id, sentence.text, spoken, max(0, pause_ms), tone
        )

    def sentences(
        self, sentences: Sequence[Sentence], tone: str = "plain", last_ms: int = 0
    ) -> Iterator[Utterance]:
        """The utterances of sentences that follow each other; `last_ms` after the last."""
        pause = self.settings.pause_sentence_ms
        for place, sentence in enumerate(sentences, 1):
            is_last = place == len(sentences)
            yield self.sentence(sentence, max(pause, last_ms) if is_last else pause, tone)

    def silent(self, sentences: Sequence[Sentence]) -> Iterator[Utterance]:
        """Sentences that are passed over: each keeps a moment of silence that stands for it."""
        for sentence in sentences:
            length = len(sentence.text)
            word = SpokenWord(Span(0, 0), Span(0, length))
            yield Utterance(
                sentence.id, self.section_id, sentence.text, Spoken("", (word,) * bool(length)), 0
            )

    def note(self, text: str, pause_ms: int | None = None, tone: str = "note") -> Utterance:
        """An announcement of ours; it has no text on a page that is not in English."""
        is_english = self.language.lower().startswith("en")
        return self.echo(text if is_english else "", pause_ms, tone)

    def echo(self, text: str, pause_ms: int | None = None, tone: str = "note") -> Utterance:
        """Words of the page once more, such as a column's header before a cell."""
        pause = self.settings.pause_sentence_ms if pause_ms is None else pause_ms
        spoken = say(text, lexicon=self.lexicon, language=self.language)
        return Utterance("", self.section_id, text, spoken, max(0, pause), tone)


def _citations(sentence: Sentence) -> tuple[Span, ...]:
    return tuple(mark.span for mark in sentence.marks if mark.kind == "citation")
