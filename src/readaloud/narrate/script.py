"""The script of an article: what is said, in which order, with which pauses."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readaloud.model.article import (
    Article,
    Block,
    Definitions,
    Figure,
    Item,
    ItemList,
    Paragraph,
    Preformatted,
    Quote,
    Section,
    Table,
)
from readaloud.model.audit import Verdict
from readaloud.model.narration import Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.narrate.choice import Chosen, choose_sections
from readaloud.narrate.spoken.lexicon import lexicon_for
from readaloud.narrate.spoken.nitric_oxide import abbreviates_nitric_oxide
from readaloud.narrate.tables import say_table
from readaloud.narrate.teller import Teller

COUNTED_FROM = 3  # items; shorter lists are heard as such


def write_script(
    article: Article, settings: NarrateSettings, verdicts: Sequence[Verdict] = ()
) -> Iterator[Utterance]:
    """Give every utterance in the order it is heard; a sentence keeps its id and its text.

    Announcements of ours have no sentence id. The pause after an utterance is the longer of its
    own and the one that the next one asks for before it.
    """
    held: Utterance | None = None
    for before_ms, utterance in _tell(article, settings, verdicts):
        if not utterance.sentence_id and not utterance.text:
            continue
        if held is not None:
            yield replace(held, pause_ms=max(held.pause_ms, before_ms))
        held = utterance
    if held is not None:
        yield held


def _tell(
    article: Article, settings: NarrateSettings, verdicts: Sequence[Verdict]
) -> Iterator[tuple[int, Utterance]]:
    """Utterances, each with the pause wanted before it."""
    lexicon = lexicon_for(article.name, settings.pronunciations)
    has_gas = any(abbreviates_nitric_oxide(text) for text in article.texts())
    teller = Teller(settings, article.metadata.language, lexicon, nitric_oxide=has_gas)
    chosen = choose_sections(article, settings, verdicts)
    if chosen:
        yield from _opening(article, teller.within(chosen[0].section.id), chosen[0].section)
    for one in chosen:
        yield from _tell_section(one, teller.within(one.section.id))


def _opening(article: Article, teller: Teller, first: Section) -> Iterator[tuple[int, Utterance]]:
    """Title, byline and date; the title is not said twice where the first heading repeats it."""
    settings, metadata = teller.settings, article.metadata
    repeated = first.heading is not None and first.heading.text.strip() == article.title.strip()
    if settings.sections and not settings.byline and not settings.date:
        return
    if article.title.strip() and not repeated:
        yield 0, teller.sentence(metadata.title, settings.pause_section_ms, "heading")
    if settings.byline and metadata.authors:
        yield 0, teller.note(f"By {', '.join(metadata.authors)}.", settings.pause_block_ms)
    if settings.date and metadata.published:
        yield 0, teller.note(f"Published {metadata.published}.", settings.pause_block_ms)


def _tell_section(chosen: Chosen, teller: Teller) -> Iterator[tuple[int, Utterance]]:
    settings, heading = teller.settings, chosen.section.heading
    if chosen.unsaid:
        yield from _pass_over(chosen, teller)
        return
    before = settings.pause_section_ms
    if chosen.note:
        yield before, teller.note(chosen.note, settings.pause_block_ms)
    if heading is not None and heading.text.strip():
        if settings.announce == "words" and chosen.number:
            count = f"Section {chosen.number} of {chosen.total}:"
            yield before, teller.note(count, settings.pause_sentence_ms, "heading")
            before = 0
        yield before, teller.sentence(heading, settings.pause_heading_ms, "heading")
    for block in chosen.section.blocks:
        yield from _block(block, teller)


def _pass_over(chosen: Chosen, teller: Teller) -> Iterator[tuple[int, Utterance]]:
    """A section that is not read; of references the listener is told so."""
    heading, sentences = chosen.section.heading, list(chosen.section.own_sentences())
    if heading is not None and chosen.unsaid == "references":
        yield teller.settings.pause_section_ms, teller.sentence(heading, 0, "heading")
        yield 0, teller.note("Not read aloud.")
    elif heading is not None:
        sentences.insert(0, heading)
    for utterance in teller.silent(sentences):
        yield 0, utterance


def _block(block: Block, teller: Teller) -> Iterator[tuple[int, Utterance]]:
    """A block's utterances; the last one is followed by the pause between blocks."""
    last: Utterance | None = None
    for utterance in _say_block(block, teller):
        if last is not None:
            yield 0, last
        last = utterance
    if last is not None:
        yield 0, replace(last, pause_ms=max(last.pause_ms, teller.settings.pause_block_ms))


def _say_block(block: Block, teller: Teller) -> Iterator[Utterance]:
    match block:
        case Paragraph(sentences=sentences) | Preformatted(sentences=sentences):
            yield from teller.sentences(sentences)
        case ItemList():
            yield from _say_list(block, teller)
        case Table():
            yield from say_table(block, teller)
        case Figure():
            yield from _say_figure(block, teller)
        case Quote():
            yield from _say_quote(block, teller)
        case Definitions(entries=entries):
            for entry in entries:
                yield from teller.sentences(entry.term, last_ms=teller.settings.pause_item_ms)
                yield from teller.sentences(entry.meaning, last_ms=teller.settings.pause_item_ms)


def _say_list(block: ItemList, teller: Teller) -> Iterator[Utterance]:
    announced = teller.settings.lists == "announce"
    count = len(block.items)
    if announced and not block.ordered and count >= COUNTED_FROM:
        yield teller.note(f"List of {count}.")
    yield from _say_items(block.items, block.ordered and announced, teller)


def _say_items(items: Sequence[Item], numbered: bool, teller: Teller) -> Iterator[Utterance]:
    for place, item in enumerate(items, 1):
        number = item.number.strip() or (str(place) if numbered else "")
        if numbered and item.sentences:
            yield teller.note(f"{number.rstrip('.):')}.", teller.settings.pause_sentence_ms // 2)
        yield from teller.sentences(item.sentences, last_ms=teller.settings.pause_item_ms)
        yield from _say_items(
            item.items, bool(numbered and item.items and item.items[0].number), teller
        )


def _say_figure(figure: Figure, teller: Teller) -> Iterator[Utterance]:
    if not figure.sentences and not figure.alt.strip():
        return
    yield teller.note("Image:", teller.settings.pause_sentence_ms // 2)
    if figure.has_caption and figure.alt.strip() and not _same(figure.alt, figure.text):
        yield teller.echo(figure.alt)
    yield from teller.sentences(figure.sentences, "note")


def _same(a: str, b: str) -> bool:
    """Whether two texts say the same, or one is part of the other."""
    a, b = a.strip(" .").casefold(), b.strip(" .").casefold()
    return a in b or b in a


def _say_quote(quote: Quote, teller: Teller) -> Iterator[Utterance]:
    if not quote.sentences:
        return
    yield teller.note("Quote:", teller.settings.pause_sentence_ms // 2)
    yield from teller.sentences(quote.sentences, "quote")
    source = f", {quote.cite.strip()}" if quote.cite.strip() else ""
    yield teller.note(f"End of quote{source}.")
