"""A published folder bound into one EPUB and one audiobook, an article a chapter."""

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from readaloud.errors import OutputError
from readaloud.formats.book import Bound, bind_book, take_apart
from readaloud.formats.cover import draw_square
from readaloud.model.narration import SectionCue, Stored
from readaloud.model.publication import Asset, Card
from readaloud.model.settings import Settings

AUDIOBOOK_PATH = "book.m4b"


def bind_folder(folder: Path, cards: Sequence[Card], settings: Settings) -> Iterator[Asset]:
    """book.epub of the articles that have an EPUB, book.m4b of those that have a recording.

    Raises OutputError where a file of the folder cannot be read, VoiceError where nothing is
    installed that joins recordings.
    """
    yield from bind_book(
        [bound(folder, card) for card in cards if epub_of(card)], title_of(settings)
    )
    spoken = [card for card in cards if sound_path(card)]
    if spoken:
        yield bind_sound(folder, spoken, settings)


def title_of(settings: Settings) -> str:
    return settings.publish.book or settings.publish.title


def bound(folder: Path, card: Card) -> Bound:
    sound = sound_path(card)
    stored = Stored(str(folder / sound[0]), sound[1], "") if sound else None
    path = folder / (epub_of(card) or "")
    try:
        with zipfile.ZipFile(path) as archive:
            return take_apart(archive, card, stored)
    except (OSError, zipfile.BadZipFile) as wrong:
        raise OutputError(f"{path}: cannot be bound into a book: {wrong}") from wrong


def bind_sound(folder: Path, cards: Sequence[Card], settings: Settings) -> Asset:
    """The recordings one after the other, as an M4B with a chapter for each article."""
    from readaloud.voices import ENCODERS
    from readaloud.voices.decode import RATE_HZ, decode

    encoder = ENCODERS["m4b"](settings.narrate, draw_square)
    chapters: list[SectionCue] = []
    samples = 0
    try:
        for card in cards:
            start_ms = round(samples * 1000 / RATE_HZ)
            for piece in decode(folder / (sound_path(card) or ("", 0))[0]):
                encoder.write(piece, RATE_HZ)
                samples += len(piece) // 2
            end_ms = round(samples * 1000 / RATE_HZ)
            chapters.append(SectionCue(card.name, card.title, start_ms, end_ms))
    except BaseException:
        encoder.discard()
        raise
    recording = encoder.finish(title_of(settings), "", chapters)
    return Asset(AUDIOBOOK_PATH, recording.media_type, recording.data)


def epub_of(card: Card) -> str | None:
    return next((path for path, kind, _ in card.assets if kind == "application/epub+zip"), None)


def sound_path(card: Card) -> tuple[str, int] | None:
    return next(
        ((path, size) for path, kind, size in card.assets if kind.startswith("audio/")), None
    )
