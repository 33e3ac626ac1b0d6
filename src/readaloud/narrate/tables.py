"""Tables read aloud: row by row, each cell after the header of its column."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from readaloud.model.article import Cell, Table
from readaloud.model.grid import Placed, place, split_head
from readaloud.model.narration import Utterance
from readaloud.narrate.teller import Teller

MOST_HEADERS = 3  # said before one cell; what stands over more columns stands over the row
MOST_SAID_AGAIN = 60  # characters of a cell that reaches over several rows


def say_table(table: Table, teller: Teller) -> Iterator[Utterance]:
    """Caption, size and header, then the rows; a large table is only summarised."""
    if not table.sentences:
        return
    head, body = split_head(table)
    above, cells = place(head), place(body)
    rows = len(body)
    columns = max((one.column + one.columns for one in (*above, *cells)), default=0)
    size = f"Table with {_count(rows, 'row')} and {_count(columns, 'column')}."
    yield teller.note(size)
    yield from teller.sentences(table.caption, "note")
    yield from _say_cells((cell for row in head for cell in row), teller)
    limit = teller.settings.table_cells
    if limit and rows * columns > limit:
        yield teller.note("The rows of this large table are not read.")
        yield from teller.silent([s for row in body for cell in row for s in cell.sentences])
        return
    over = _headers(above)
    for row in _rows(cells):
        yield from _say_row(row, over, teller)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _say_cells(cells: Iterable[Cell], teller: Teller) -> Iterator[Utterance]:
    for cell in cells:
        yield from teller.sentences(cell.sentences, "note", teller.settings.pause_item_ms)


def _rows(cells: Sequence[Placed]) -> Iterator[list[tuple[Placed, bool]]]:
    """The cells of each row from the left, and whether each begins in it or reaches in from above.

    A row of which no cell begins there is none.
    """
    reaching: list[Placed] = []
    for y, begun in groupby(cells, lambda one: one.row):
        own = list(begun)
        reaching = [one for one in reaching if one.row + one.rows > y]
        yield sorted(
            [*((one, True) for one in own), *((one, False) for one in reaching)],
            key=lambda pair: pair[0].column,
        )
        reaching += [one for one in own if one.rows > 1]


def _say_row(
    row: Sequence[tuple[Placed, bool]], over: Mapping[int, Sequence[str]], teller: Teller
) -> Iterator[Utterance]:
    """The first cell names the row; the others follow the header of their column.

    What reaches in from a row above holds here too, so it is said again where it is short.
    """
    settings = teller.settings
    if not any(one.cell.sentences for one, is_own in row if is_own):
        return
    for one, is_own in row:
        if not one.cell.sentences or (not is_own and len(one.cell.text) > MOST_SAID_AGAIN):
            continue
        header = _header(one, over) if one.column and not one.cell.is_header else ""
        if header:
            yield teller.echo(f"{header}:", settings.pause_sentence_ms // 2)
        if is_own:
            yield from teller.sentences(one.cell.sentences, last_ms=settings.pause_item_ms)
        else:
            yield teller.echo(one.cell.text, settings.pause_item_ms)


def _headers(above: Sequence[Placed]) -> dict[int, list[str]]:
    """What stands over each column, from the top."""
    over: dict[int, list[str]] = {}
    for head in above:
        text = head.cell.text.strip().rstrip(":")
        for column in range(head.column, head.column + head.columns):
            if text:
                over.setdefault(column, []).append(text)
    return over


def _header(one: Placed, over: Mapping[int, Sequence[str]]) -> str:
    """What stands over a cell; nothing for one that stands under many columns."""
    columns = range(one.column, one.column + one.columns)
    said = list(dict.fromkeys(text for column in columns for text in over.get(column, ())))
    return ", ".join(said) if len(said) <= MOST_HEADERS or one.columns == 1 else ""
