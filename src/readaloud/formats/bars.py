"""A bar chart as a list of labels, numbers and bars, with a table behind it.

The words are words of the page: they keep their size and break where it is narrow, and the bars
shrink. Only the bars are drawn, as inline SVG, so that they are printed, too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readaloud.formats.escape import esc


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    count: int
    is_over: bool = False  # beyond a target: drawn hollow, and said in the table


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a chart: what is drawn, how long of the whole width, and in which look."""

    label: str
    number: str
    share: float  # of the longest bar that there may be
    look: str  # a class of bars.css


def bar_chart(key: str, title: str, unit: str, bars: Sequence[Bar]) -> str:
    """A figure: the bars with their numbers, and the same numbers as a table."""
    most = max([bar.count for bar in bars] + [1])
    rows = (
        Row(bar.label, str(bar.count), bar.count / most, "over" if bar.is_over else "bar")
        for bar in bars
    )
    cells = "".join(
        f'<tr><th scope="row">{esc(bar.label)}</th><td class="n">{bar.count}</td>'
        f"<td>{'over the target' if bar.is_over else ''}</td></tr>"
        for bar in bars
    )
    note = '<th scope="col"><span>Note</span></th>'
    if not any(bar.is_over for bar in bars):
        cells, note = cells.replace("<td></td>", ""), ""
    return (
        f'<figure><figcaption id="{key}-title">{esc(title)}</figcaption>'
        f"{bar_list(f'{key}-title', rows)}"
        f"<details><summary>The numbers as a table</summary><table>"
        f'<thead><tr><th scope="col"><span>{esc(title.partition(";")[0])}</span></th>'
        f'<th scope="col" class="n"><span>{esc(unit)}</span></th>{note}</tr></thead>'
        f"<tbody>{cells}</tbody></table></details></figure>"
    )


def bar_list(title_id: str, rows: Iterable[Row]) -> str:
    """The chart itself, named by the element with that id."""
    return f'<ul class="bars" aria-labelledby="{title_id}">{"".join(map(draw, rows))}</ul>'


def draw(row: Row) -> str:
    shape = (
        f'<svg aria-hidden="true"><rect class="{row.look}" width="{100 * row.share:.1f}%" '
        'height="100%"></rect></svg>'
    )
    return (
        f"<li><span>{esc(row.label)}</span> <b>{esc(row.number)}</b>"
        f"{shape if row.share else ''}</li>"
    )
