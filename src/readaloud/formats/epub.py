"""EPUB 3.3 with media overlays: the article as a book that reads itself."""

from collections.abc import Iterator
from uuid import UUID, uuid5

from readaloud.formats.chapters import write_chapters
from readaloud.formats.cover import draw_png, draw_svg
from readaloud.formats.escape import one_line, safe_address
from readaloud.formats.language import language_tag
from readaloud.formats.overlay import clip_all
from readaloud.formats.package import NO_DATE, About, bind
from readaloud.formats.paths import article_folder
from readaloud.formats.sheet import asset
from readaloud.formats.zipped import Member, zipped
from readaloud.model.article import Figure
from readaloud.model.narration import Narration
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

BOOK_SPACE = UUID("5a1f5b1c-2f6e-5c27-9f0e-6a3d0c9b7e41")  # ours, drawn once
CORE_SOUND = {  # what every reading system must play, by file ending
    "mp3": "audio/mpeg",
    "m4b": "audio/mp4",
    "m4a": "audio/mp4",
    "opus": "audio/ogg; codecs=opus",
}
LARGEST_SOUND = 50_000_000  # bytes; three and a half hours at 32 kbit/s


def export_epub(edition: Edition, settings: Settings) -> Iterator[Asset]:
    article = edition.audited.article
    narration = playable(edition.narration)
    about = describe(edition, narration)
    words = narration is not None and settings.publish.overlay == "word"
    chapters = write_chapters(edition.name, article, narration, by_word=words)
    extras = [Member("EPUB/style.css", "text/css", asset("epub.css").encode())]
    if narration is not None:
        recording = narration.recording
        path = f"EPUB/{edition.name}/sound.{recording.suffix}"
        extras.append(Member(path, CORE_SOUND[recording.suffix], recording.data))
    svg, png = draw_svg(about.title, byline(about)), draw_png(about.title, byline(about))
    book = zipped(bind(about, chapters, extras, svg, png))
    path = f"{article_folder(edition.name)}/{edition.name}.epub"
    yield Asset(path, "application/epub+zip", book)


def playable(narration: Narration | None) -> Narration | None:
    """The narration, unless its recording is of a kind that reading systems need not play.

    Nor is one put in that makes a book which mail and many readers refuse: then it is text only.
    """
    if narration is None or narration.recording.suffix not in CORE_SOUND or not clip_all(narration):
        return None
    return narration if narration.recording.size <= LARGEST_SOUND else None


def byline(about: About) -> str:
    return ", ".join(about.authors) or about.publisher


def describe(edition: Edition, narration: Narration | None) -> About:
    article = edition.audited.article
    meta = article.metadata
    source = safe_address(meta.canonical_url or article.url or "") or ""
    dates = [d for d in (meta.modified, meta.published, meta.reviewed) if d and full_date(d)]
    return About(
        identifier=f"urn:uuid:{uuid5(BOOK_SPACE, source or edition.name)}",
        title=one_line(article.title) or edition.name,
        language=language_tag(meta.language),
        authors=tuple(one_line(name) for name in meta.authors if one_line(name)),
        reviewers=tuple(one_line(name) for name in meta.reviewers if one_line(name)),
        publisher=one_line(meta.publisher or ""),
        published=(meta.published or "")[:10] if full_date(meta.published or "") else "",
        modified=max(dates)[:10] if dates else NO_DATE,
        description=one_line(meta.description),
        source=source,
        rights=one_line(meta.licence or ""),
        narrator=one_line(narration.voice) if narration else "",
        has_pictures=any(isinstance(block, Figure) for block in article.blocks()),
    )


def full_date(text: str) -> bool:
    year, _, rest = text[:10].partition("-")
    month, _, day = rest.partition("-")
    numbers = (year, month, day)
    return [len(n) for n in numbers] == [4, 2, 2] and all(
        n.isascii() and n.isdigit() for n in numbers
    )


EPUB = Format(
    "epub",
    "a book with the sound in step with the words (EPUB 3.3)",
    "narration",
    export_epub,
    without_sound=True,
)
