"""A folder of articles as one EPUB: its articles' own books, bound together as chapters."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import uuid5

from readaloud.formats.cover import draw_png, draw_svg
from readaloud.formats.epub import BOOK_SPACE, CORE_SOUND
from readaloud.formats.escape import one_line
from readaloud.formats.language import language_tag
from readaloud.formats.package import NO_DATE, XHTML, About, Chapter, bind
from readaloud.formats.zipped import Member, zipped
from readaloud.model.narration import Stored
from readaloud.model.publication import Asset, Card

BOOK_PATH = "book.epub"
CONTENTS = re.compile(r"<h1 id=\"contents\"[^>]*>[^<]*</h1>\s*<ol>\n(.*?)</ol>\s*</nav>", re.DOTALL)
TITLE_ITEM = re.compile(r"<li>(<a [^>]*>.*?</a>)</li>\n", re.DOTALL)
LENGTH = re.compile(r'property="media:duration" refines="#overlay-(\d+)">([\d.]+)s<')
NARRATOR = re.compile(r'property="media:narrator">([^<]*)<')
MODIFIED = re.compile(r'property="dcterms:modified">(\d{4}-\d\d-\d\d)T')


@dataclass(frozen=True, slots=True)
class Bound:
    """One article to be bound: its card, the members of its own EPUB, its recording if any.

    Members are those of the archive without the recording, which may be large.
    """

    card: Card
    members: dict[str, bytes]
    sound: Stored | None


def take_apart(archive: zipfile.ZipFile, card: Card, sound: Stored | None) -> Bound:
    """Read an article's own EPUB, its recording left where it is."""
    names = [name for name in archive.namelist() if name.rpartition(".")[2] not in CORE_SOUND]
    return Bound(card, {name: archive.read(name) for name in names}, sound)


def bind_book(parts: Sequence[Bound], title: str) -> Iterator[Asset]:
    """One EPUB with an article per chapter, in the order given; nothing where there is none."""
    if not parts:
        return
    title = one_line(title)
    chapters = [chapter for part in parts for chapter in chapters_of(part)]
    extras = [Member("EPUB/style.css", "text/css", parts[0].members["EPUB/style.css"])]
    extras += [member for part in parts for member in sound_of(part)]
    about = describe(parts, title)
    below = f"{len(parts)} article{'s' if len(parts) != 1 else ''}, read aloud"
    members = bind(about, chapters, extras, draw_svg(title, below), draw_png(title, below))
    yield Asset(BOOK_PATH, "application/epub+zip", zipped(members))


def chapters_of(part: Bound) -> Iterator[Chapter]:
    """The article's documents; the first carries its whole entry of the contents."""
    name = part.card.name
    package = part.members["EPUB/package.opf"].decode()
    lengths = {int(n): round(float(s) * 1000) for n, s in LENGTH.findall(package)}
    language = language_tag(part.card.language)
    contents = entry_of(part.members["EPUB/nav.xhtml"].decode(), language)
    number = 1
    while (text := part.members.get(f"EPUB/{name}/text-{number}.xhtml")) is not None:
        base = f"EPUB/{name}/text-{number}"
        smil = part.members.get(f"{base}.smil")
        overlay = Member(f"{base}.smil", "application/smil+xml", smil) if smil else None
        yield Chapter(
            Member(f"{base}.xhtml", XHTML, text),
            overlay,
            lengths.get(number, 0),
            contents if number == 1 else "",
        )
        number += 1


def entry_of(navigation: str, language: str) -> str:
    """An article's contents as one list item: its title, with its sections below."""
    found = CONTENTS.search(navigation)
    items = found[1] if found else ""
    title = TITLE_ITEM.match(items)
    if title is None:
        return items
    rest = items[title.end() :]
    inner = f"<ol>\n{rest}</ol>" if rest else ""
    return f'<li lang="{language}" xml:lang="{language}">{title[1]}{inner}</li>\n'


def sound_of(part: Bound) -> Iterator[Member]:
    has_overlay = any(name.endswith(".smil") for name in part.members)
    if part.sound is not None and has_overlay:
        suffix = part.sound.path.rpartition(".")[2]
        path = f"EPUB/{part.card.name}/sound.{suffix}"
        yield Member(path, CORE_SOUND[suffix], part.sound)


def describe(parts: Sequence[Bound], title: str) -> About:
    """What the book says of itself, gathered from its articles."""
    languages = Counter(language_tag(part.card.language) for part in parts)
    packages = [part.members["EPUB/package.opf"].decode() for part in parts]
    narrators = sorted({name for text in packages for name in NARRATOR.findall(text)})
    dates = [date for text in packages for date in MODIFIED.findall(text)]
    authors = dict.fromkeys(name for part in parts for name in part.card.authors)
    return About(
        identifier=f"urn:uuid:{uuid5(BOOK_SPACE, f'book/{title}')}",
        title=title,
        language=min(languages, key=lambda tag: (-languages[tag], tag)),
        authors=tuple(authors),
        modified=max(dates, default=NO_DATE),
        description=f"{len(parts)} articles, each a chapter.",
        narrator=", ".join(narrators),
        has_pictures=any("alternativeText" in text for text in packages),
    )
