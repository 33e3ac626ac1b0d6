"""The article as readaloud/article/1 JSON."""

import json
from collections.abc import Iterator
from typing import Any

from readaloud.model.article import (
    Article,
    Block,
    Cell,
    Definitions,
    Figure,
    Item,
    ItemList,
    Mark,
    Paragraph,
    Preformatted,
    Quote,
    Section,
    Sentence,
    Table,
)
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

Json = dict[str, Any]


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    document = article_document(edition.audited.article)
    # Built just now of fresh parts, it holds no cycle; looking for one takes a third of the time.
    data = json.dumps(
        document, ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
    )
    path = f"articles/{edition.name}/article.json"
    yield Asset(path, "application/json", data.encode("utf-8") + b"\n")


def article_document(article: Article) -> Json:
    """The document of CONTRACT section 2; offsets count code points."""
    metadata = article.metadata
    return {
        "schema": "readaloud/article/1",
        "source": {"name": article.name, "sha256": article.digest, "url": article.url},
        "metadata": {
            "title": metadata.title.text,
            "title_id": metadata.title.id,
            "authors": list(metadata.authors),
            "reviewers": list(metadata.reviewers),
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
        },
        "text": article.text,
        "sections": [section_document(section) for section in article.sections],
        "removals": [
            {"reason": r.reason, "text": r.text, "line": r.anchor.line} for r in article.removals
        ],
        "notices": [{"code": n.code, "message": n.message} for n in article.notices],
    }


def section_document(section: Section) -> Json:
    heading = section.heading
    return {
        "id": section.id,
        "level": section.level,
        "heading": {"id": heading.id, "text": heading.text} if heading is not None else None,
        "blocks": [block_document(block) for block in section.blocks],
        "sections": [section_document(inner) for inner in section.sections],
    }


def block_document(block: Block) -> Json:
    kind = KINDS[type(block)]
    return {
        "id": block.id,
        "kind": kind,
        "anchor": {"path": block.anchor.path, "line": block.anchor.line},
        "text": block.text,
        "sentences": [sentence_document(sentence) for sentence in block.sentences],
    } | own_fields(block)


KINDS = {
    Paragraph: "paragraph",
    ItemList: "list",
    Table: "table",
    Figure: "figure",
    Quote: "quote",
    Preformatted: "preformatted",
    Definitions: "definitions",
}


def own_fields(block: Block) -> Json:
    """What a kind of block has beyond text and sentences."""
    match block:
        case ItemList(items=items, ordered=ordered):
            return {"ordered": ordered, "items": [item_document(item) for item in items]}
        case Table(caption=caption, header=header, rows=rows):
            return {
                "caption": " ".join(sentence.text for sentence in caption),
                "header": [cell_document(cell) for cell in header],
                "rows": [[cell_document(cell) for cell in row] for row in rows],
            }
        case Figure(alt=alt, src=src, text=text, has_caption=has_caption):
            return {"alt": alt, "caption": text if has_caption else "", "src": src}
        case Quote(cite=cite):
            return {"cite": cite}
        case Definitions(entries=entries):
            return {
                "entries": [
                    {
                        "term": " ".join(s.text for s in entry.term),
                        "meaning": " ".join(s.text for s in entry.meaning),
                    }
                    for entry in entries
                ]
            }
    return {}


def item_document(item: Item) -> Json:
    document: Json = {
        "text": item.text,
        "sentences": [sentence.id for sentence in item.sentences],
        "items": [item_document(inner) for inner in item.items],
    }
    return document | ({"number": item.number} if item.number else {})


def cell_document(cell: Cell) -> Json:
    document: Json = {"text": cell.text, "sentences": [sentence.id for sentence in cell.sentences]}
    if cell.is_header:
        document["header"] = True
    if cell.column_span > 1:
        document["colspan"] = cell.column_span
    if cell.row_span > 1:
        document["rowspan"] = cell.row_span
    return document


def sentence_document(sentence: Sentence) -> Json:
    span = sentence.span
    document: Json = {
        "id": sentence.id,
        "text": sentence.text,
        "start": span.start,
        "end": span.end,
        "links": [],
    }
    if not sentence.marks:
        return document  # so it is with nine of ten
    document["links"] = [place(mark) | {"href": mark.target} for mark in sentence.links()]
    others = [mark for mark in sentence.marks if mark.kind != "link"]
    if others:
        document["marks"] = [
            {"kind": mark.kind} | place(mark) | {"target": mark.target} for mark in others
        ]
    return document


def place(mark: Mark) -> Json:
    return {"start": mark.span.start, "end": mark.span.end}


FORMAT = Format("article-json", "the article as JSON (readaloud/article/1)", "article", export)
