"""What was said, as Markdown: headings with their times, and the words as they are written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from readaloud.formats.citing import bracketed
from readaloud.formats.escape import one_line, safe_address
from readaloud.formats.paths import article_folder
from readaloud.formats.tables import CELLS_PARTED
from readaloud.formats.wording import say_length, say_people
from readaloud.model.article import Article, Block, Item, ItemList, Table
from readaloud.model.narration import Cue, Narration
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

SPECIAL = re.compile(r"([\\`*_\[\]<>~|])")
LEADING = re.compile(r"^(#{1,6}(?= )|[-+](?= )|\d+(?=[.)] ))")


def export_transcript(edition: Edition, settings: Settings) -> Iterator[Asset]:
    if edition.narration is None:
        return
    text = write_transcript(edition.audited.article, edition.narration)
    path = f"{article_folder(edition.name)}/{edition.name}.transcript.md"
    yield Asset(path, "text/markdown", text.encode())


def write_transcript(article: Article, narration: Narration) -> str:
    length = say_length(narration.recording.duration_ms)
    head = [f"# {plain(article.title) or 'Transcript'}"]
    head += [plain(line) for line in say_people(article.metadata)]
    head.append(f"Transcript of the recording, {length}, read by a computer voice.")
    origin = safe_address(article.metadata.canonical_url or article.url or "")
    if origin:
        head.append(f"Original page: <{origin}>")
    return "\n\n".join((*head, *paragraphs(article, narration))) + "\n"


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the transcript: its block, the item or row of it, and how the line begins."""

    block: str
    line: int = 0
    bullet: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence's place, and the cell of the row it stands in."""

    place: Place
    cell: int = 0


def paragraphs(article: Article, narration: Narration) -> Iterator[str]:
    """Headings and blocks in the order they are heard; sentences of one block stay together."""
    headings = {s.heading.id: s for s in article.walk() if s.heading is not None}
    places = {key: place for block in article.blocks() for key, place in places_in(block)}
    title = article.metadata.title.id
    cited = {s.id: told for s in article.sentences() if (told := bracketed(s)) != s.text}
    said = partial(words_of, cited)
    heard = [cue for cue in narration.cues if cue.sentence_id != title]
    for place, run in groupby(heard, lambda cue: line_of(places.get(cue.sentence_id))):
        if place is not None:
            cells = groupby(run, lambda cue: places[cue.sentence_id].cell)
            texts = (" ".join(filter(None, map(said, cell))) for _, cell in cells)
            yield place.bullet + CELLS_PARTED.join(filter(None, texts))
            continue
        for cue in run:
            section = headings.get(cue.sentence_id)
            if section is not None:
                yield f"{'#' * min(max(section.level, 2), 6)} {plain(cue.text)} ({clock(cue)})"
            elif words := said(cue):
                yield words


def line_of(written: Written | None) -> Place | None:
    return written.place if written is not None else None


def places_in(block: Block) -> Iterator[tuple[str, Written]]:
    """Each sentence of a block with its place: an item or a table's row is a line of its own."""
    match block:
        case ItemList(items=items):
            for number, (bullet, item) in enumerate(bulleted(items)):
                place = Place(block.id, number, bullet)
                yield from ((s.id, Written(place)) for s in item.sentences)
        case Table(caption=caption, header=header, rows=rows):
            yield from ((s.id, Written(Place(block.id, -1))) for s in caption)
            for number, row in enumerate((header, *rows)):
                place = Place(block.id, number, "- ")
                for at, cell in enumerate(row):
                    yield from ((s.id, Written(place, at)) for s in cell.sentences)
        case _:
            yield from ((s.id, Written(Place(block.id))) for s in block.sentences)


def bulleted(items: Sequence[Item], indent: str = "") -> Iterator[tuple[str, Item]]:
    """Each item, also of the lists within, with how its line begins: as deep as it stands."""
    for item in items:
        number = item.number.strip(" .)(")
        bullet = f"{number}. " if number.isdecimal() else f"- {number}. " if number else "- "
        yield indent + bullet, item
        yield from bulleted(
            item.items, indent + " " * (len(number) + 2 if number.isdecimal() else 2)
        )


def words_of(cited: Mapping[str, str], cue: Cue) -> str:
    """The sentence as it is written, its markers in brackets."""
    return plain(cited.get(cue.sentence_id) or cue.text or cue.spoken)


def plain(text: str) -> str:
    """Text that Markdown takes as text."""
    escaped = SPECIAL.sub(r"\\\1", one_line(text).replace("&", "&amp;"))
    return LEADING.sub(lambda m: ("\\" + m[0]) if m[0][0] in "#-+" else m[0] + "\\", escaped)


def clock(cue: Cue) -> str:
    seconds = cue.start_ms // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


TRANSCRIPT = Format(
    "transcript", "what was said, with times (Markdown)", "narration", export_transcript
)
