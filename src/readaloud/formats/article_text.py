"""The article as plain text: title, headings and blocks parted by blank lines."""

from collections.abc import Iterable, Iterator

from readaloud.formats.citing import bracketed
from readaloud.formats.tables import written_rows
from readaloud.model.article import (
    Article,
    Block,
    Definitions,
    Figure,
    Item,
    ItemList,
    Preformatted,
    Sentence,
    Table,
)
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    text = article_text(edition.audited.article)
    path = f"articles/{edition.name}/{edition.name}.txt"
    yield Asset(path, "text/plain; charset=utf-8", text.encode("utf-8"))


def article_text(article: Article) -> str:
    """Everything a reader would read, items with their bullets and numbers, one item a line."""
    parts = [article.title] if article.title else []
    for section in article.walk():
        if section.heading is not None:
            parts.append(section.heading.text)
        parts.extend(text for block in section.blocks if (text := block_text(block)))
    if article.metadata.references:
        parts.append("References")
        parts.append("\n".join(r.text or r.href or "" for r in article.metadata.references))
    return "\n\n".join(parts) + "\n"


def block_text(block: Block) -> str:
    match block:
        case ItemList(items=items):
            return "\n".join(line for item in items for line in item_lines(item, 0))
        case Table(caption=caption, header=header, rows=rows):
            lines = [joined(caption)] if caption else []
            whole = [row for row in (header, *rows) if row]
            lines += ["\t".join(cells) for cells in written_rows(whole)]
            return "\n".join(lines)
        case Definitions(entries=entries):
            return "\n".join(
                f"{joined(entry.term)}: {joined(entry.meaning)}" if entry.term and entry.meaning
                else joined(entry.term) or joined(entry.meaning)
                for entry in entries
            )  # fmt: skip
        case Figure(has_caption=False, text=text):
            return f"[Image: {text}]" if text else ""
        case Preformatted(text=text):
            return text
    return flowing(block.text, block.sentences)


def flowing(text: str, sentences: Iterable[Sentence]) -> str:
    """A block's text with the markers in its sentences in brackets."""
    parts, at = [], 0
    for sentence in sentences:
        parts += [text[at : sentence.span.start], bracketed(sentence)]
        at = sentence.span.end
    return "".join((*parts, text[at:]))


def joined(sentences: Iterable[Sentence]) -> str:
    return " ".join(map(bracketed, sentences))


def item_lines(item: Item, depth: int) -> Iterator[str]:
    bullet = f"{item.number}." if item.number else "-"
    yield f"{'  ' * depth}{bullet} {joined(item.sentences)}".rstrip()
    for inner in item.items:
        yield from item_lines(inner, depth + 1)


FORMAT = Format("text", "the article as plain text", "article", export, on_request=True)
