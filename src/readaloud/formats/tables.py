"""Table cells laid on a grid, so that no span overlaps, overhangs or leaves a hole."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from readaloud.formats.citing import bracketed
from readaloud.model.article import Row
from readaloud.model.grid import Placed, place

CELLS_PARTED = " · "  # between the cells of a row that is told in one line


def lay_out(rows: Sequence[Row]) -> list[list[Placed]]:
    """Place the cells of one row group as browsers do, and trim what a validator refuses.

    Rows and columns in which no cell begins are dropped, and the spans over them shortened.
    """
    placed = place(rows)
    columns = sorted({p.column for p in placed})
    used_rows = sorted({p.row for p in placed})
    lines: dict[int, list[Placed]] = {row: [] for row in used_rows}
    for one in placed:
        wide = count_from(columns, one.column, one.columns)
        tall = count_from(used_rows, one.row, one.rows)
        lines[one.row].append(replace(one, columns=wide, rows=tall))
    return [lines[row] for row in used_rows]


def count_from(used: Sequence[int], first: int, many: int) -> int:
    """How many of so many rows or columns are among those used, which come in their order."""
    return bisect_left(used, first + many) - bisect_left(used, first)


def written_rows(rows: Sequence[Row]) -> list[list[str]]:
    """The text of each row's cells, one for each column; "" where a cell from before reaches in."""
    lines: list[list[str]] = [[] for _ in rows]
    for one in place(rows):
        line = lines[one.row]
        line += [""] * (one.column - len(line))
        line.append(" ".join(map(bracketed, one.cell.sentences)))
    return lines
