"""Tables read aloud: row by row, each cell after the header of its column."""

from collections.abc import Iterator, Sequence

from readaloud.model.article import Cell, Row, Table
from readaloud.model.narration import Utterance
from readaloud.narrate.teller import Teller


def say_table(table: Table, teller: Teller) -> Iterator[Utterance]:
    """Caption, size and header, then the rows; a large table is only summarised."""
    rows, columns = len(table.rows), max(map(_width, (table.header, *table.rows)), default=0)
    if not table.sentences:
        return
    size = f"Table with {_count(rows, 'row')} and {_count(columns, 'column')}."
    yield teller.note(size)
    yield from teller.sentences(table.caption, "note")
    yield from _say_cells(table.header, teller)
    limit = teller.settings.table_cells
    if limit and rows * columns > limit:
        yield teller.note("The rows of this large table are not read.")
        yield from teller.silent([s for row in table.rows for cell in row for s in cell.sentences])
        return
    headers = _headers(table.header)
    for row in table.rows:
        yield from _say_row(row, headers, teller)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _width(row: Sequence[Cell]) -> int:
    return sum(max(1, cell.column_span) for cell in row)


def _headers(header: Row) -> list[str]:
    """The header's text for each column; a wide cell stands over several."""
    return [cell.text.strip() for cell in header for _ in range(min(64, max(1, cell.column_span)))]


def _say_cells(cells: Row, teller: Teller) -> Iterator[Utterance]:
    for cell in cells:
        yield from teller.sentences(cell.sentences, "note", teller.settings.pause_item_ms)


def _say_row(row: Row, headers: list[str], teller: Teller) -> Iterator[Utterance]:
    """The first cell names the row; the others follow the header of their column."""
    settings, column = teller.settings, 0
    for cell in row:
        header = headers[column] if column < len(headers) else ""
        if column and header and cell.sentences and not cell.is_header:
            yield teller.echo(f"{header.rstrip(':')}:", settings.pause_sentence_ms // 2)
        yield from teller.sentences(cell.sentences, last_ms=settings.pause_item_ms)
        column += max(1, cell.column_span)
