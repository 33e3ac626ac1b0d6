"""An article as semantic markup of our own making; a sentence's id is its element's id.

The same markup is valid in HTML and well-formed in XHTML: it uses no void element.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from readaloud.formats.escape import esc, safe_address
from readaloud.formats.inline import EMPHASIS, Wrapped, render
from readaloud.formats.language import direction_of, direction_of_text, language_tag
from readaloud.formats.naming import NAMELESS, table_names
from readaloud.formats.tables import lay_out
from readaloud.model.article import (
    Article,
    Block,
    Definitions,
    Figure,
    Item,
    ItemList,
    Mark,
    Paragraph,
    Preformatted,
    Quote,
    Reference,
    Section,
    Sentence,
    Table,
)
from readaloud.model.grid import Placed, split_head
from readaloud.model.narration import WordCue

DEEPEST_LIST = 12  # items nested deeper stand on this level: nobody can hear such depth
DEEPEST_SECTION = 40
LIST_TYPES = {"a": "a", "A": "A", "i": "i", "I": "I"}


@dataclass(frozen=True, slots=True)
class Style:
    """How the markup is to be written, and what it needs to know of the article."""

    direction: str = "ltr"
    base: str | None = None
    entries: Mapping[str, int] = field(default_factory=dict)  # see `entries_of`
    epub: bool = False
    sources_at: str = ""  # the document that holds the references, where it is another one
    words: Mapping[str, Sequence[WordCue]] = field(default_factory=dict)
    tables: Mapping[str, str] = field(default_factory=dict)  # what each is called


def style_of(
    article: Article, *, epub: bool = False, words: Mapping[str, Sequence[WordCue]] | None = None
) -> Style:
    meta = article.metadata
    direction = direction_of(language_tag(meta.language))
    base = safe_address(article.url or meta.canonical_url or "")
    entries = entries_of(meta.references)
    return Style(direction, base, entries, epub, words=words or {}, tables=table_names(article))


def entries_of(references: Sequence[Reference]) -> Mapping[str, int]:
    """By what a citation marker may point to, which entry that is, counted from 1."""
    entries: dict[str, int] = {}
    for number, entry in enumerate(references, 1):
        for target in (entry.text, entry.href, entry.label):
            if target:
                entries.setdefault(target, number)
    return entries


def write_sections(sections: Sequence[Section], style: Style, depth: int = 2) -> Iterator[str]:
    """The sections as markup. Headings follow the nesting, so that no level is left out."""
    for section in sections:
        yield f'<section id="{esc(section.id)}">\n'
        if section.heading is not None:
            tag = f"h{min(depth, 6)}"
            deep = f' aria-level="{depth}"' if depth > 6 else ""
            turned = turn(section.heading.text, style)
            yield f"<{tag}{deep}{turned}>{write_sentence(section.heading, style)}</{tag}>\n"
        for block in section.blocks:
            yield write_block(block, style)
        if section.sections:
            inner = depth + 1 if section.heading is not None else depth
            yield from write_sections(section.sections, style, min(inner, DEEPEST_SECTION))
        yield "</section>\n"


def write_block(block: Block, style: Style) -> str:
    match block:
        case Paragraph(text=text, sentences=sentences):
            return f"<p{turn(text, style)}>{flow(sentences, text, style)}</p>\n"
        case ItemList(id=key, text=text, items=items):
            kind = epub_type("list", style)
            tag, shape = list_tag(items, block.ordered)
            opening = f'<{tag} id="{esc(key)}"{kind}{shape}{turn(text, style)}>'
            return f"{opening}\n{write_items(items, style, block.ordered)}</{tag}>\n"
        case Table():
            return write_table(block, style)
        case Figure():
            return write_figure(block, style)
        case Quote(id=key, text=text, sentences=sentences):
            said = (
                f"<blockquote{turn(text, style)}><p>{flow(sentences, text, style)}</p></blockquote>"
            )
            credit = f"<figcaption>— {esc(block.cite)}</figcaption>" if block.cite else ""
            return f'<figure class="quote" id="{esc(key)}">{said}{credit}</figure>\n'
        case Preformatted(id=key, text=text, sentences=sentences):
            return f'<pre id="{esc(key)}">{flow(sentences, text, style, exact=True)}</pre>\n'
        case Definitions():
            return write_definitions(block, style)


def write_sentence(sentence: Sentence, style: Style) -> str:
    words = style.words.get(sentence.id, ())
    marks = [w for w in (wrap(mark, style) for mark in sentence.marks) if w is not None]
    if marks or words:
        spans = [
            Wrapped(cue.span, f'<span id="{esc(sentence.id)}w{n}">', "</span>")
            for n, cue in enumerate(words)
        ]
        inner = render(sentence.text, marks, spans)
    else:
        inner = esc(sentence.text)
    return f'<span id="{esc(sentence.id)}">{inner}</span>'


def flow(sentences: Sequence[Sentence], text: str, style: Style, *, exact: bool = False) -> str:
    """Sentences that follow each other, with what stands between them in the block's text."""
    parts: list[str] = []
    before: Sentence | None = None
    for sentence in sentences:
        if before is not None:
            gap = text[before.span.end : sentence.span.start]
            blank = gap.isspace() or not gap
            parts.append((gap if exact else " " if gap else "") if blank else " ")
        parts.append(write_sentence(sentence, style))
        before = sentence
    return "".join(parts)


def spaced(sentences: Sequence[Sentence], style: Style) -> str:
    return " ".join(write_sentence(s, style) for s in sentences)


def wrap(mark: Mark, style: Style) -> Wrapped | None:
    """The tags that a mark stands for, or None for one that means nothing here."""
    match mark.kind:
        case "link":
            address = safe_address(mark.target, style.base)
            if address is None:
                return None
            return Wrapped(mark.span, f'<a href="{esc(address)}">', "</a>", is_link=True)
        case "citation":
            number = style.entries.get(mark.target)
            if number is None:
                return Wrapped(mark.span, '<span class="cite">', "</span>")
            role = (
                ' epub:type="noteref" role="doc-noteref"' if style.epub else ' role="doc-noteref"'
            )
            address = f"{style.sources_at}#ref-{number}"
            return Wrapped(
                mark.span, f'<a class="cite"{role} href="{address}">', "</a>", is_link=True
            )
        case "abbreviation":
            return Wrapped(mark.span, f'<abbr title="{esc(mark.target)}">', "</abbr>")
        case "emphasis":
            tag = mark.target if mark.target in EMPHASIS else "em"
            return Wrapped(mark.span, f"<{tag}>", f"</{tag}>")


def list_tag(items: Sequence[Item], ordered: bool) -> tuple[str, str]:
    """The element of a list, and the attribute that has it count in letters."""
    if not ordered:
        return "ul", ""
    first = items[0].number.strip(" .)(") if items else ""
    kind = LIST_TYPES.get(first)
    return "ol", f' type="{kind}"' if kind else ""


def write_items(items: Sequence[Item], style: Style, ordered: bool, depth: int = 1) -> str:
    if depth >= DEEPEST_LIST:
        items = [Item(one.sentences) for item in items for one in item.walk()]
    parts: list[str] = []
    counted = 0  # what a browser has counted to
    for item in items:
        counted += 1
        value = ""
        digits = item.number.strip(" .)(")[:6]
        if ordered and digits.isascii() and digits.isdigit() and int(digits) != counted:
            counted = int(digits)
            value = f' value="{counted}"'
        parts.append(f"<li{value}>{spaced(item.sentences, style)}")
        if item.items:
            numbered = is_numbered(item.items, ordered and not item.number)
            tag, shape = list_tag(item.items, numbered)
            inner = write_items(item.items, style, numbered, depth + 1)
            parts.append(f"\n<{tag}{shape}>\n{inner}</{tag}>\n")
        parts.append("</li>\n")
    return "".join(parts)


def is_numbered(items: Sequence[Item], otherwise: bool) -> bool:
    """Whether a list within an item counts: its items show numbers, or none in the list do."""
    return otherwise or any(item.number for item in items)


def write_table(table: Table, style: Style) -> str:
    above, below = split_head(table)
    head = "".join(write_row(row, style, "col") for row in lay_out(above))
    rows = "".join(write_row(row, style, "row") for row in lay_out(below))
    if not head and not rows:
        return f'<p id="{esc(table.id)}">{spaced(table.caption, style)}</p>\n'
    caption = f"<caption>{spaced(table.caption, style)}</caption>" if table.caption else ""
    label = esc(style.tables.get(table.id, NAMELESS))
    kind = epub_type("table", style)
    # A wide table scrolls inside its own box, which the keyboard must be able to reach.
    around = (
        "" if style.epub else f'<div class="wide" role="group" aria-label="{label}" tabindex="0">'
    )
    own = f' aria-label="{label}"' if style.epub and not caption else ""
    return (
        f'{around}<table id="{esc(table.id)}"{kind}{own}{turn(table.text, style)}>{caption}'
        + (f"<thead>{head}</thead>" if head else "")
        + (f"<tbody>{rows}</tbody>" if rows else "")
        + ("</table>\n" if style.epub else "</table></div>\n")
    )


def write_row(row: Sequence[Placed], style: Style, scope: str) -> str:
    return f"<tr>{''.join(write_cell(placed, style, scope) for placed in row)}</tr>\n"


def write_cell(placed: Placed, style: Style, scope: str) -> str:
    content = spaced(placed.cell.sentences, style)
    heads = (placed.cell.is_header or scope == "col") and bool(content)
    tag = "th" if heads else "td"
    wide = f' colspan="{placed.columns}"' if placed.columns > 1 else ""
    tall = f' rowspan="{placed.rows}"' if placed.rows > 1 else ""
    what = f' scope="{scope}"' if heads else ""
    return f"<{tag}{what}{wide}{tall}>{content}</{tag}>"


def write_figure(figure: Figure, style: Style) -> str:
    """A picture in words: we fetch nothing, so its alternative text stands in its place."""
    said = flow(figure.sentences, figure.text, style)
    alt = f'<p class="alt">{esc(figure.alt)}</p>' if figure.alt and figure.has_caption else ""
    inner = (
        f"{alt}<figcaption>{said}</figcaption>"
        if figure.has_caption
        else f'<p class="alt">{said}</p>'
    )
    kind = epub_type("figure", style)
    opening = f'<figure class="picture" id="{esc(figure.id)}"{kind}{turn(figure.text, style)}>'
    return f"{opening}{inner}</figure>\n"


def write_definitions(block: Definitions, style: Style) -> str:
    parts = [f'<dl id="{esc(block.id)}"{turn(block.text, style)}>\n']
    for entry in block.entries:
        parts.append(
            f"<dt>{spaced(entry.term, style)}</dt><dd>{spaced(entry.meaning, style)}</dd>\n"
        )
    return "".join((*parts, "</dl>\n")) if block.entries else ""


def write_contents(sections: Sequence[Section], link: str = "#{}") -> str:
    """The headings as nested ordered lists of links; "" where no section has one."""
    parts: list[str] = []
    for section in sections:
        inner = write_contents(section.sections, link)
        if section.heading is None:
            # What stands under a section without heading moves up to its place.
            parts.append(inner.removeprefix("<ol>\n").removesuffix("</ol>\n"))
            continue
        target = esc(link.format(section.id))
        parts.append(f'<li><a href="{target}">{esc(section.heading.text)}</a>{inner}</li>\n')
    body = "".join(parts)
    return f"<ol>\n{body}</ol>\n" if body else ""


def write_references(references: Sequence[Reference], style: Style) -> str:
    parts = []
    for number, entry in enumerate(references, 1):
        address = safe_address(entry.href or "", style.base)
        text = esc(entry.text or entry.href or "")
        inner = f'<a href="{esc(address)}">{text}</a>' if address else text
        parts.append(f'<li id="ref-{number}">{inner}</li>\n')
    return f"<ol>\n{''.join(parts)}</ol>\n" if parts else ""


def turn(text: str, style: Style) -> str:
    """A dir attribute where the text is written against the document's direction."""
    way = direction_of_text(text)
    return f' dir="{way}"' if way and way != style.direction else ""


def epub_type(name: str, style: Style) -> str:
    return f' epub:type="{name}"' if style.epub else ""
