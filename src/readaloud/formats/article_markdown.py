"""The article as CommonMark with tables: headings, nested lists, links and references."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from readaloud.formats.citing import bare_markers
from readaloud.formats.escape import safe_address
from readaloud.model.article import (
    Article,
    Block,
    Cell,
    Definitions,
    Figure,
    Item,
    ItemList,
    Mark,
    Metadata,
    Paragraph,
    Preformatted,
    Quote,
    Sentence,
    Table,
)
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

SPECIAL = re.compile(r"([\\`*_\[\]<>])|^(\s*)([#+-]|\d+(?=[.)]\s))|([&](?=\w+;|#))|^(=+|-+)$", re.M)
MOST_ADDED = 100  # empty cells at a row's end, where readers of Markdown add what is missing
MOST_SPANNED = 50  # columns that one cell may fill
TICKS = re.compile(r"`+")


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    text = article_markdown(edition.audited.article)
    path = f"articles/{edition.name}/{edition.name}.md"
    yield Asset(path, "text/markdown; charset=utf-8", text.encode("utf-8"))


def article_markdown(article: Article) -> str:
    parts = [f"# {escape(article.title)}"] if article.title else []
    parts.extend(byline(article.metadata))
    for section in article.walk():
        if section.heading is not None:
            level = min(max(section.level, 2), 6)
            parts.append(f"{'#' * level} {inline(section.heading)}")
        parts.extend(text for block in section.blocks if (text := block_markdown(block)))
    parts.extend(references(article.metadata))
    return "\n\n".join(parts) + "\n"


def byline(metadata: Metadata) -> Iterator[str]:
    """Who wrote it and when, as one line in italics, where the page says so."""
    facts = []
    if metadata.authors:
        facts.append("By " + ", ".join(metadata.authors))
    if metadata.reviewers:
        facts.append("Reviewed by " + ", ".join(metadata.reviewers))
    if metadata.published:
        facts.append(f"Published {metadata.published}")
    if metadata.reviewed:
        facts.append(f"Last reviewed {metadata.reviewed}")
    if facts:
        yield f"*{escape(' · '.join(facts))}*"


def block_markdown(block: Block) -> str:
    match block:
        case Paragraph(sentences=sentences):
            return flow(sentences)
        case ItemList(items=items, ordered=ordered):
            return "\n".join(item_lines(items, "", ordered))
        case Table():
            return table_markdown(block)
        case Quote(sentences=sentences, cite=cite):
            lines = [f"> {flow(sentences)}"] + ([">", f"> — {escape(cite)}"] if cite else [])
            return "\n".join(lines)
        case Figure(text=text, alt=alt, src=src, has_caption=has_caption, sentences=sentences):
            address = safe_address(src)
            image = f"![{escape(alt or text)}]({address})" if address else ""
            caption = f"*{flow(sentences)}*" if has_caption or not image else ""
            return "\n\n".join(part for part in (image, caption) if part)
        case Preformatted(text=text):
            fence = "`" * max(3, 1 + max(map(len, TICKS.findall(text)), default=0))
            return f"{fence}\n{text}\n{fence}"
        case Definitions(entries=entries):
            return "\n\n".join(
                f"**{flow(entry.term)}**  \n{flow(entry.meaning)}" if entry.term
                else flow(entry.meaning)
                for entry in entries
            )  # fmt: skip


def flow(sentences: Iterable[Sentence]) -> str:
    return " ".join(inline(sentence) for sentence in sentences)


def inline(sentence: Sentence) -> str:
    """A sentence with its links and markers; other marks add nothing that a reader would miss."""
    parts: list[str] = []
    place = 0
    markers = frozenset(bare_markers(sentence))
    for mark in sorted(sentence.marks, key=lambda m: m.span):
        address = link_address(mark)
        is_marker = mark.span in markers
        if (address is None and not is_marker) or mark.span.start < place:
            continue
        words = escape(mark.span.of(sentence.text))
        parts.append(escape(sentence.text[place : mark.span.start]))
        parts.append(f"[{words}]({address})" if address else f"\\[{words}\\]")
        place = mark.span.end
    parts.append(escape(sentence.text[place:]))
    return "".join(parts)


def link_address(mark: Mark) -> str | None:
    return safe_address(mark.target) if mark.kind == "link" else None


def escape(text: str) -> str:
    """Text in which no character means anything to a Markdown reader."""
    return SPECIAL.sub(escaped, text.replace("\n", " "))


def escaped(match: re.Match[str]) -> str:
    if match[3] and match[3].isdigit():
        return f"{match[2]}{match[3]}\\"  # "1." would begin a list; "1\\." does not
    return f"{match[2] or ''}\\{match[1] or match[3] or match[4] or match[5]}"


def item_lines(items: Sequence[Item], indent: str, ordered: bool) -> Iterator[str]:
    for item in items:
        bullet = f"{item.number}." if item.number and ordered else "-"
        yield f"{indent}{bullet} {flow(item.sentences)}".rstrip()
        nested_ordered = any(inner.number for inner in item.items)
        yield from item_lines(item.items, indent + " " * (len(bullet) + 1), nested_ordered)


def table_markdown(table: Table) -> str:
    """A table of pipes; one without a header gets an empty one, as the syntax demands."""
    width = max((width_of(row) for row in (table.header, *table.rows)), default=0)
    lines = [f"*{flow(table.caption)}*", ""] if table.caption else []
    if width:
        header, *rows = row_lines((table.header, *table.rows), width)
        lines += [header, "|" + " --- |" * width, *rows]
    return "\n".join(lines).strip()


def width_of(row: Sequence[Cell]) -> int:
    return sum(min(cell.column_span, MOST_SPANNED) for cell in row)


def row_lines(rows: Sequence[Sequence[Cell]], width: int) -> Iterator[str]:
    """Each row as a line; a cell that reaches down leaves its place empty in the rows below."""
    open_rows: dict[int, int] = {}  # by column, in how many rows below a cell still stands
    for row in rows:
        cells: list[str] = []
        for cell in row:
            skip_covered(cells, open_rows)
            span = min(cell.column_span, MOST_SPANNED)
            if cell.row_span > 1:
                for column in range(len(cells), min(len(cells) + span, MOST_SPANNED)):
                    open_rows[column] = cell.row_span  # with this one
            cells.append(flow(cell.sentences).replace("|", "\\|"))
            cells.extend([""] * (span - 1))
        open_rows = {column: left - 1 for column, left in open_rows.items() if left > 1}
        cells.extend([""] * min(width - len(cells), MOST_ADDED))
        yield "| " + " | ".join(cells) + " |"


def skip_covered(cells: list[str], open_rows: Mapping[int, int]) -> None:
    """Leave places empty in which cells of rows above still stand."""
    while len(cells) in open_rows:
        cells.append("")


def references(metadata: Metadata) -> Iterator[str]:
    if not metadata.references:
        return
    yield "## References"
    lines = []
    for number, reference in enumerate(metadata.references, 1):
        address = safe_address(reference.href or "")
        text = escape(reference.text or reference.href or "")
        lines.append(f"{number}. [{text}]({address})" if address else f"{number}. {text}")
    yield "\n".join(lines)


FORMAT = Format("markdown", "the article as Markdown", "article", export, on_request=True)
