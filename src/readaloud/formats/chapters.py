"""An article as the content documents of a book, each with its overlay."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readaloud.formats.escape import esc, one_line
from readaloud.formats.language import in_english, language_tag
from readaloud.formats.markup import (
    Style,
    style_of,
    write_contents,
    write_references,
    write_sections,
    write_sentence,
)
from readaloud.formats.overlay import (
    Words,
    clip_all,
    total_ms,
    words_by_sentence,
    write_overlay,
)
from readaloud.formats.package import XHTML, Chapter, page
from readaloud.formats.wording import say_people
from readaloud.formats.zipped import Member
from readaloud.model.article import Article, Section
from readaloud.model.narration import Narration

FILE_CHARACTERS = 150_000  # reading systems grow slow on much longer documents


@dataclass(frozen=True, slots=True)
class Part:
    """The sections that share one content document; the sources stand in the last one."""

    key: str
    sections: tuple[Section, ...]
    is_first: bool
    is_last: bool

    @property
    def file(self) -> str:
        return f"{self.key}.xhtml"

    def sentence_ids(self, article: Article) -> Iterator[str]:
        if self.is_first:
            yield article.metadata.title.id
        for section in self.sections:
            yield from (s.id for s in section.sentences())


def write_chapters(
    name: str, article: Article, narration: Narration | None, *, by_word: bool
) -> list[Chapter]:
    """The article's content documents in reading order, under EPUB/NAME/."""
    words: Words = words_by_sentence(narration) if narration is not None and by_word else {}
    clips = clip_all(narration) if narration is not None else []
    sound = f"sound.{narration.recording.suffix}" if narration is not None else ""
    parts = divide(article.sections)
    style = style_of(article, epub=True, words=words)
    chapters = []
    for part in parts:
        own = set(part.sentence_ids(article))
        heard = [clip for clip in clips if clip.cue.sentence_id in own]
        near = "" if part.is_last else parts[-1].file
        text = write_part(name, article, part, replace(style, sources_at=near))
        chapters.append(
            Chapter(
                Member(f"EPUB/{name}/{part.file}", XHTML, text.encode()),
                overlay_of(name, part, write_overlay(heard, article, part.file, sound, words))
                if heard
                else None,
                total_ms(heard),
                contents_of(name, article, part),
            )
        )
    return chapters


def overlay_of(name: str, part: Part, smil: str) -> Member:
    return Member(f"EPUB/{name}/{part.key}.smil", "application/smil+xml", smil.encode())


def divide(sections: Sequence[Section]) -> list[Part]:
    """Top-level sections grouped so that no file grows much beyond FILE_CHARACTERS."""
    groups: list[list[Section]] = [[]]
    size = 0
    for section in sections:
        length = sum(len(s.text) for s in section.sentences())
        if groups[-1] and size + length > FILE_CHARACTERS:
            groups.append([])
            size = 0
        groups[-1].append(section)
        size += length
    last = len(groups)
    return [Part(f"text-{n}", tuple(group), n == 1, n == last) for n, group in enumerate(groups, 1)]


def write_part(name: str, article: Article, part: Part, style: Style) -> str:
    meta = article.metadata
    ours = in_english(language_tag(meta.language), "xhtml")
    title = one_line(article.title) or name
    head = ""
    if part.is_first:
        shown = write_sentence(meta.title, style) if one_line(meta.title.text) else esc(title)
        people = "<br/>".join(esc(line) for line in say_people(meta))
        byline = f'<p class="byline"{ours}>{people}</p>\n' if people else ""
        head = f'<header><h1 dir="auto">{shown}</h1>\n{byline}</header>\n'
    body = "".join(write_sections(part.sections, style))
    sources = write_references(meta.references, style) if part.is_last else ""
    if sources:
        body += (
            '<section id="sources" epub:type="bibliography" role="doc-bibliography">'
            f"<h2{ours}>Sources</h2>\n{sources}</section>\n"
        )
    inner = f'<section epub:type="bodymatter">\n{head}{body}</section>\n'
    return page(meta.language, title, "../style.css", inner)


def contents_of(name: str, article: Article, part: Part) -> str:
    """The part's entries of the navigation, as list items; the first begins with the title."""
    address = f"{esc(name)}/{part.file}"
    entries = write_contents(part.sections, f"{name}/{part.file}#{{}}")
    inner = entries.removeprefix("<ol>\n").removesuffix("</ol>\n")
    if part.is_last and article.metadata.references:
        ours = in_english(language_tag(article.metadata.language), "xhtml")
        inner += f'<li><a href="{address}#sources"{ours}>Sources</a></li>\n'
    if part.is_first:
        title = esc(one_line(article.title) or name)
        inner = f'<li><a href="{address}">{title}</a></li>\n{inner}'
    return inner or f'<li><a href="{address}">Continued</a></li>\n'
