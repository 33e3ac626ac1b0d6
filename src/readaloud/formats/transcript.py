"""What was said, as Markdown: headings with their times, and the words as they are written."""

import re
from collections.abc import Iterator

from readaloud.formats.escape import one_line, safe_address
from readaloud.formats.paths import article_folder
from readaloud.formats.wording import say_length, say_people
from readaloud.model.article import Article
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


def paragraphs(article: Article, narration: Narration) -> Iterator[str]:
    """Headings and blocks in the order they are heard; sentences of one block stay together."""
    headings = {s.heading.id: s for s in article.walk() if s.heading is not None}
    block_of = {s.id: block.id for block in article.blocks() for s in block.sentences}
    title = article.metadata.title.id
    run: list[str] = []
    running: str | None = None
    for cue in narration.cues:
        if cue.sentence_id == title:
            continue
        block = block_of.get(cue.sentence_id)
        if run and (block != running or block is None):
            yield " ".join(run)
            run = []
        running = block
        section = headings.get(cue.sentence_id)
        if section is not None:
            yield f"{'#' * min(max(section.level, 2), 6)} {plain(cue.text)} ({clock(cue)})"
        elif said := plain(cue.text or cue.spoken):
            run.append(said)
    if run:
        yield " ".join(run)


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
