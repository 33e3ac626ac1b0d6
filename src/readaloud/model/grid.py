"""A table's cells on a grid, each at the columns and rows it covers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readaloud.model.article import Cell, Row, Table

MAX_SPAN = 100


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell at its place on the grid, and how many columns and rows it covers there."""

    cell: Cell
    row: int
    column: int
    columns: int
    rows: int


def place(rows: Sequence[Row]) -> list[Placed]:
    """Give every cell of one row group the first free columns of its row, as browsers do.

    A cell is cut to the room that is there: none lies over another, or below the last row.
    """
    busy: dict[int, int] = {}  # until which row a cell from above reaches into a column
    placed: list[Placed] = []
    for y, row in enumerate(rows):
        x = 0
        for cell in row:
            while busy.get(x, 0) > y:
                x += 1
            wide = _free_columns(busy, y, x, _span(cell.column_span))
            tall = min(_span(cell.row_span), len(rows) - y)
            if tall > 1:
                busy.update(dict.fromkeys(range(x, x + wide), y + tall))
            placed.append(Placed(cell, y, x, wide, tall))
            x += wide
    return placed


def split_head(table: Table) -> tuple[list[Row], Sequence[Row]]:
    """The rows of the header, of which a table may have several, and those below.

    A row goes on with the header where a cell of the header reaches into it, or where it names
    the columns under a cell that stands over several.
    """
    if not table.header:
        return [], table.rows
    head = [table.header]
    for row in table.rows:
        if not _goes_on(head, row):
            break
        head.append(row)
    return head, table.rows[len(head) - 1 :]


def _goes_on(head: list[Row], row: Row) -> bool:
    said = [cell for cell in row if cell.sentences]
    if not said:
        return False
    are_headers = all(cell.is_header for cell in said)
    reaching = sum(width for above, width in _overhangs(head) if above)
    if reaching:
        full = max(_width(above) for above in head)
        return are_headers or reaching + _width(row) == full
    is_parted = any(cell.column_span > 1 for cell in head[-1])
    return is_parted and are_headers and len(said) > 1


def _overhangs(head: list[Row]) -> Iterator[tuple[bool, int]]:
    """Of each cell of the header, whether it reaches below it, and its width."""
    for height, row in zip(range(len(head), 0, -1), head, strict=True):
        for cell in row:
            yield _span(cell.row_span) > height, _span(cell.column_span)


def _width(row: Row) -> int:
    return sum(_span(cell.column_span) for cell in row)


def _free_columns(busy: dict[int, int], y: int, x: int, wanted: int) -> int:
    free = 1
    while free < wanted and busy.get(x + free, 0) <= y:
        free += 1
    return free


def _span(value: int) -> int:
    return min(max(value, 1), MAX_SPAN)
