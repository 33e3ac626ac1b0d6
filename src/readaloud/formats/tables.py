"""Table cells laid on a grid, so that no span overlaps, overhangs or leaves a hole."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from readaloud.model.article import Cell, Row

MAX_SPAN = 100


@dataclass(slots=True)
class Placed:
    """A cell at its place on the grid, with the spans it is left with."""

    cell: Cell
    row: int
    column: int
    columns: int
    rows: int


def lay_out(rows: Sequence[Row]) -> list[list[Placed]]:
    """Place the cells of one row group as browsers do, and trim what a validator refuses.

    Rows and columns in which no cell begins are dropped, and the spans over them shortened.
    """
    placed = place(rows)
    columns = sorted({p.column for p in placed})
    used_rows = sorted({p.row for p in placed})
    lines: dict[int, list[Placed]] = {row: [] for row in used_rows}
    for one in placed:
        one.columns = count_from(columns, one.column, one.columns)
        one.rows = count_from(used_rows, one.row, one.rows)
        lines[one.row].append(one)
    return [lines[row] for row in used_rows]


def count_from(used: Sequence[int], first: int, many: int) -> int:
    """How many of so many rows or columns are among those used, which come in their order."""
    return bisect_left(used, first + many) - bisect_left(used, first)


def place(rows: Sequence[Row]) -> list[Placed]:
    """Give every cell the first free columns of its row, cut to the room that is there."""
    taken: set[tuple[int, int]] = set()
    placed: list[Placed] = []
    for y, row in enumerate(rows):
        x = 0
        for cell in row:
            while (y, x) in taken:
                x += 1
            wide = free_columns(taken, y, x, span(cell.column_span))
            tall = min(span(cell.row_span), len(rows) - y)
            if wide > 1 or tall > 1:
                taken.update((y + down, x + right) for down in range(tall) for right in range(wide))
            placed.append(Placed(cell, y, x, wide, tall))
            x += wide
    return placed


def free_columns(taken: set[tuple[int, int]], y: int, x: int, wanted: int) -> int:
    free = 1
    while free < wanted and (y, x + free) not in taken:
        free += 1
    return free


def span(value: int) -> int:
    return min(max(value, 1), MAX_SPAN)
