"""Editions built by hand: an article with every kind of block, and a recording that fits it."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from readaloud.model.article import (
    Anchor,
    Article,
    Block,
    Cell,
    Definition,
    Definitions,
    Figure,
    Item,
    ItemList,
    Mark,
    Metadata,
    Paragraph,
    Preformatted,
    Quote,
    Reference,
    Section,
    Sentence,
    Span,
    Table,
)
from readaloud.model.audit import Audit, Score, Verdict
from readaloud.model.narration import Cue, Narration, Recording, SectionCue, WordCue
from readaloud.model.publication import Edition

WORD_MS, PAUSE_MS = 240, 400


class Builder:
    """Gives out ids in reading order, as the extractor does."""

    def __init__(self) -> None:
        self.sentence_number = 0
        self.block_number = 0

    def sentence(self, text: str, *marks: Mark, start: int = 0) -> Sentence:
        self.sentence_number += 1
        return Sentence(f"s{self.sentence_number}", text, Span(start, start + len(text)), marks)

    def run(self, *texts: str) -> tuple[tuple[Sentence, ...], str]:
        sentences, at = [], 0
        for text in texts:
            sentences.append(self.sentence(text, start=at))
            at += len(text) + 1
        return tuple(sentences), " ".join(texts)

    def block_id(self) -> str:
        self.block_number += 1
        return f"b{self.block_number}"

    def paragraph(self, *texts: str) -> Paragraph:
        sentences, text = self.run(*texts)
        return Paragraph(self.block_id(), Anchor(), text, sentences)

    def marked(self, text: str, *marks: Mark) -> Paragraph:
        return Paragraph(self.block_id(), Anchor(), text, (self.sentence(text, *marks),))

    def item(self, text: str, *items: Item, number: str = "") -> Item:
        own = self.sentence(text)
        return Item((own,), items, number)

    def cell(self, text: str, *, header: bool = False, columns: int = 1, rows: int = 1) -> Cell:
        return Cell((self.sentence(text),) if text else (), header, columns, rows)


def find(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


def full_article(title: str = "Sleeping well after sixty") -> Article:
    make = Builder()
    heading = make.sentence(title)
    intro = make.paragraph(
        "Older people often sleep lightly.", "That is not an illness.", "Most need 7 hours."
    )
    linked = "A review of 12 trials [1] found that morning light helps; see the sleep guide."
    marks = (
        Mark("citation", find(linked, "[1]"), "1"),
        Mark("link", find(linked, "sleep guide"), "https://example.org/guide?a=1&b=2"),
        Mark("emphasis", find(linked, "morning light"), "strong"),
    )
    first = make.sentence("What helps")
    blocks: tuple[Block, ...] = (
        make.marked(linked, *marks),
        ItemList(
            make.block_id(),
            Anchor(),
            "Walk daily.\nAvoid coffee after noon.\nTea counts too.",
            (
                make.item("Walk daily.", number="1."),
                make.item(
                    "Avoid coffee after noon.",
                    make.item("Tea counts too.", number="a."),
                    number="2.",
                ),
            ),
            ordered=True,
        ),
        Table(
            make.block_id(),
            Anchor(),
            "",
            (make.sentence("Cups a day"),),
            (make.cell("Drink", header=True), make.cell("Caffeine", header=True)),
            (
                (make.cell("Coffee", header=True), make.cell("95 mg")),
                (make.cell("Tea", header=True), make.cell("47 mg")),
            ),
        ),
    )
    second = make.sentence("When to see a doctor")
    (quote_text,) = (make.paragraph("I wake at four, and it is fine.").sentences,)
    caption = make.sentence("A room prepared for the night.")
    later: tuple[Block, ...] = (
        Quote(make.block_id(), Anchor(), quote_text[0].text, quote_text, "Marta, 71"),
        Figure(
            make.block_id(), Anchor(), caption.text, (caption,), "A dark bedroom", "bed.jpg", True
        ),
        Definitions(
            make.block_id(),
            Anchor(),
            "Apnoea\nPauses in breathing.",
            (Definition((make.sentence("Apnoea"),), (make.sentence("Pauses in breathing."),)),),
        ),
        Preformatted(
            make.block_id(), Anchor(), "22:00  lights out", (make.sentence("22:00  lights out"),)
        ),
    )
    inner = make.sentence("Emergencies")
    urgent = make.paragraph("Call 112 if breathing stops 😴 at night.")
    sections = (
        Section("c1", None, 2, (intro,)),
        Section("c2", first, 2, blocks),
        Section("c3", second, 2, later, (Section("c4", inner, 3, (urgent,)),)),
    )
    meta = Metadata(
        heading,
        authors=("Nora Quill, RN",),
        reviewers=("Ada Stone, MD",),
        publisher="Harbour Health Notes",
        published="2024-03-02",
        modified="2024-05-09",
        references=(
            Reference("A review of light and sleep (2021).", "https://example.org/r", "1"),
        ),
        canonical_url="https://example.org/sleep",
        description="What helps older people sleep, and when to ask.",
    )
    return Article("0" * 64, "sleep.html", meta, sections)


def plain_article(
    *texts: str, title: str = "A title", language: str = "en", name: str = "page.html"
) -> Article:
    make = Builder()
    meta = Metadata(make.sentence(title), language=language)
    blocks = tuple(make.paragraph(text) for text in texts)
    return Article("1" * 64, name, meta, (Section("c1", None, 2, blocks),))


def narrated(article: Article, recording: Recording | None = None) -> Narration:
    """A narration in which every word lasts as long as any other."""
    at, cues, sections = 0, [], []
    heads = {s.heading.id: s for s in article.walk() if s.heading is not None}
    for sentence in article.sentences():
        start, words = at, []
        for found in re.finditer(r"\S+", sentence.text):
            words.append(WordCue(Span(*found.span()), at, at + WORD_MS))
            at += WORD_MS
        cues.append(Cue(sentence.id, sentence.text, sentence.text, start, at, tuple(words)))
        if sentence.id in heads or not sections:
            key = heads[sentence.id].id if sentence.id in heads else "c1"
            sections.append((key, sentence.text, start))
        at += PAUSE_MS
    ends = [start for _, _, start in sections[1:]] + [at]
    shown = tuple(
        SectionCue(key, title, start, end)
        for (key, title, start), end in zip(sections, ends, strict=True)
    )
    sound = recording or Recording(b"ID3 no sound", "audio/mpeg", "mp3", at)
    return Narration(replace(sound, duration_ms=at), tuple(cues), shown, "test-voice", 175)


def edition_of(article: Article, *, name: str = "sleep", silent: bool = False) -> Edition:
    scores = (Score("words", "article", 80.0), Score("flesch_kincaid_grade", "article", 5.2))
    verdicts = tuple(Verdict(s.id, "keep", "") for s in article.walk())
    audited = Audit(article, scores, (), verdicts)
    return Edition(name, audited, None if silent else narrated(article))


@pytest.fixture
def article() -> Article:
    return full_article()


@pytest.fixture
def edition(article: Article) -> Edition:
    return edition_of(article)


@pytest.fixture
def make_edition() -> Callable[..., Edition]:
    return edition_of


@pytest.fixture
def make_article() -> Callable[..., Article]:
    return plain_article
