"""The article as readaloud/article/1 JSON.

The text is written straight from the article: a tree of dicts for json.dumps to walk took three
times as long, and with it a large page stood in memory twice more.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring as quote
from typing import TYPE_CHECKING, TypeVar

from readaloud.formats.longtext import long_text
from readaloud.model.article import (
    Article,
    Block,
    Cell,
    Definitions,
    Figure,
    Item,
    ItemList,
    Metadata,
    Paragraph,
    Preformatted,
    Quote,
    Removal,
    Section,
    Sentence,
    Table,
)
from readaloud.model.publication import Asset, Edition, Format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from readaloud.model.narration import Stored
    from readaloud.model.settings import Settings

Value = TypeVar("Value")

IN_MEMORY = 8_000_000  # bytes; a page of more than two million characters has them
FEW = 500  # blocks, or removals, in one piece


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    path = f"articles/{edition.name}/article.json"
    yield Asset(path, "application/json", article_json(edition.audited.article))


def article_json(article: Article) -> bytes | Stored:
    """The document of CONTRACT section 2 on one line; offsets count code points."""
    return long_text(pieces(article), IN_MEMORY)


def pieces(article: Article) -> Iterator[str]:
    plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    source = {"name": article.name, "sha256": article.digest, "url": article.url}
    yield f'{{"schema":"readaloud/article/1","source":{plain(source)},'
    yield f'"metadata":{plain(metadata_values(article.metadata))},'
    yield '"text":"'
    yield from quoted(article.texts())
    yield '","sections":['
    yield from listed(map(section_pieces, article.sections))
    yield '],"removals":['
    yield from in_lots(removal_json, article.removals)
    yield '],"notices":'
    yield array(f'{{"code":{quote(n.code)},"message":{quote(n.message)}}}' for n in article.notices)
    yield "}\n"


def removal_json(removal: Removal) -> str:
    line = removal.anchor.line
    return f'{{"reason":{quote(removal.reason)},"text":{quote(removal.text)},"line":{line}}}'


def quoted(texts: Iterable[str]) -> Iterator[str]:
    """Texts with a blank line between them, as they stand between quotation marks."""
    joint = ""
    for text in texts:
        yield joint + quote(text)[1:-1]
        joint = r"\n\n"


def array(values: Iterable[str]) -> str:
    return f"[{','.join(values)}]"


def metadata_values(metadata: Metadata) -> dict[str, object]:
    return {
        "title": metadata.title.text,
        "title_id": metadata.title.id,
        "authors": metadata.authors,
        "reviewers": metadata.reviewers,
        "publisher": metadata.publisher,
        "published": metadata.published,
        "modified": metadata.modified,
        "reviewed": metadata.reviewed,
        "language": metadata.language,
        "canonical_url": metadata.canonical_url,
        "description": metadata.description,
        "licence": metadata.licence,
        "medical": dict(metadata.medical),
        "references": [
            {"text": r.text, "href": r.href} | ({"label": r.label} if r.label else {})
            for r in metadata.references
        ],
    }


def listed(values: Iterable[Iterable[str]]) -> Iterator[str]:
    """The pieces of each value, with a comma before all but the first."""
    for number, value in enumerate(values):
        if number:
            yield ","
        yield from value


def in_lots(write: Callable[[Value], str], values: Sequence[Value]) -> Iterator[str]:
    """The values with commas between them, some hundreds in one piece."""
    for start in range(0, len(values), FEW):
        yield ("," if start else "") + ",".join(map(write, values[start : start + FEW]))


def section_pieces(section: Section) -> Iterator[str]:
    heading = section.heading
    named = f'{{"id":{quote(heading.id)},"text":{quote(heading.text)}}}' if heading else "null"
    yield f'{{"id":{quote(section.id)},"level":{section.level},"heading":{named},"blocks":['
    yield from in_lots(block_json, section.blocks)
    yield '],"sections":['
    yield from listed(map(section_pieces, section.sections))
    yield "]}"


def block_json(block: Block) -> str:
    kind = KINDS[type(block)]
    anchor = block.anchor
    own = "" if kind in PLAIN else own_fields(block)
    text = quote(block.text)
    # Where nothing in the whole is escaped, nothing in its sentences is: most are read but once.
    write = sentence_json if len(text) > len(block.text) + 2 else plain_sentence_json
    return (
        f'{{"id":"{block.id}","kind":"{kind}",'
        f'"anchor":{{"path":{quote(anchor.path)},"line":{anchor.line}}},'
        f'"text":{text},'
        f'"sentences":{array(map(write, block.sentences))}{own}}}'
    )


KINDS = {
    Paragraph: "paragraph",
    ItemList: "list",
    Table: "table",
    Figure: "figure",
    Quote: "quote",
    Preformatted: "preformatted",
    Definitions: "definitions",
}
PLAIN = ("paragraph", "preformatted")  # have nothing beyond text and sentences


def own_fields(block: Block) -> str:
    """What a kind of block has beyond text and sentences."""
    match block:
        case ItemList(items=items, ordered=ordered):
            kind = "true" if ordered else "false"
            return f',"ordered":{kind},"items":{array(map(item_json, items))}'
        case Table(caption=caption, header=header, rows=rows):
            cells = (array(map(cell_json, row)) for row in rows)
            return (
                f',"caption":{joined(caption)},"header":{array(map(cell_json, header))},'
                f'"rows":{array(cells)}'
            )
        case Figure(alt=alt, src=src, text=text, has_caption=has_caption):
            shown = quote(text if has_caption else "")
            return f',"alt":{quote(alt)},"caption":{shown},"src":{quote(src)}'
        case Quote(cite=cite):
            return f',"cite":{quote(cite)}'
        case Definitions(entries=entries):
            told = (
                f'{{"term":{joined(entry.term)},"meaning":{joined(entry.meaning)}}}'
                for entry in entries
            )
            return f',"entries":{array(told)}'
    return ""


def joined(sentences: Iterable[Sentence]) -> str:
    return quote(" ".join(sentence.text for sentence in sentences))


def item_json(item: Item) -> str:
    number = f',"number":{quote(item.number)}' if item.number else ""
    return (
        f'{{"text":{quote(item.text)},"sentences":{ids(item.sentences)},'
        f'"items":{array(map(item_json, item.items))}{number}}}'
    )


def cell_json(cell: Cell) -> str:
    header = ',"header":true' if cell.is_header else ""
    columns = f',"colspan":{cell.column_span}' if cell.column_span > 1 else ""
    rows = f',"rowspan":{cell.row_span}' if cell.row_span > 1 else ""
    told = f'{{"text":{quote(cell.text)},"sentences":{ids(cell.sentences)}'
    return f"{told}{header}{columns}{rows}}}"


def ids(sentences: Iterable[Sentence]) -> str:
    return array([quote(sentence.id) for sentence in sentences])


def plain_sentence_json(sentence: Sentence) -> str:
    """A sentence whose text holds nothing to escape."""
    return sentence_json(sentence, f'"{sentence.text}"')


def sentence_json(sentence: Sentence, text: str = "") -> str:
    span = sentence.span
    told = (
        f'{{"id":"{sentence.id}","text":{text or quote(sentence.text)},'
        f'"start":{span.start},"end":{span.end},"links":'
    )
    if not sentence.marks:
        return f"{told}[]}}"  # so it is with nine of ten
    links, others = [], []
    for mark in sentence.marks:
        span, target = mark.span, quote(mark.target)
        place = f'"start":{span.start},"end":{span.end}'
        if mark.kind == "link":
            links.append(f'{{{place},"href":{target}}}')
        else:
            others.append(f'{{"kind":{quote(mark.kind)},{place},"target":{target}}}')
    marks = f',"marks":{array(others)}' if others else ""
    return f"{told}{array(links)}{marks}}}"


FORMAT = Format("article-json", "the article as JSON (readaloud/article/1)", "article", export)
