"""What tables are called, for those who come to one by itself and not through what is above it."""

from collections.abc import Iterator, Mapping, Sequence

from readaloud.formats.escape import one_line, shorten
from readaloud.formats.shown import SPAN_START, said
from readaloud.model.article import Article, Section, Sentence, Table

LONGEST_NAME = 120
NAMELESS = "Table"


def table_names(article: Article) -> Mapping[str, str]:
    """By its id the name of each table: its caption, or else the heading that it stands under.

    No two are called the same: a second one of a name has a number behind it.
    """
    names: dict[str, str] = {}
    given: set[str] = set()
    for table, heading in tables_under(article.sections, one_line(article.title)):
        caption = " ".join(map(unmarked, table.caption))
        wanted = shorten(caption or heading or NAMELESS, LONGEST_NAME)
        name, number = wanted, 1
        while name in given:
            number += 1
            name = f"{wanted} ({number})"
        given.add(name)
        names[table.id] = name
    return names


def tables_under(sections: Sequence[Section], heading: str) -> Iterator[tuple[Table, str]]:
    """The tables in reading order, each with the nearest heading above it."""
    for section in sections:
        own = one_line(section.heading.text) if section.heading is not None else ""
        nearest = own or heading
        yield from ((block, nearest) for block in section.blocks if isinstance(block, Table))
        yield from tables_under(section.sections, nearest)


def unmarked(sentence: Sentence) -> str:
    """A sentence on one line without the markers of what it cites, which are said as links."""
    spans = sorted((m.span for m in sentence.marks if m.kind == "citation"), key=SPAN_START)
    return said(sentence.text, 0, len(sentence.text), spans)
