"""A bar chart as inline SVG with title, description, numbers, and a table behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from readaloud.formats.escape import esc

LABEL, BARS, NUMBER, STEP = 120, 240, 60, 26  # widths, and the height of a row, in units


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    count: int
    is_over: bool = False  # beyond a target: drawn striped, and said in the table


def bar_chart(key: str, title: str, unit: str, bars: Sequence[Bar]) -> str:
    """A figure: the drawing for eyes, the same numbers as a table for everyone."""
    most = max([bar.count for bar in bars] + [1])
    said = "; ".join(f"{bar.label}: {bar.count}" for bar in bars)
    height = STEP * len(bars) + 4
    rows = "".join(draw(bar, at, most) for at, bar in enumerate(bars))
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
        + scrolling(
            title,
            f'<svg viewBox="0 0 {LABEL + BARS + NUMBER} {height}" role="img" '
            f'aria-labelledby="{key}-title {key}-said"><title>{esc(title)}</title>'
            f'<desc id="{key}-said">{esc(said)}</desc>{rows}</svg>',
        )
        + f"<details><summary>The numbers as a table</summary><table>"
        f'<thead><tr><th scope="col"><span>{esc(title.partition(";")[0])}</span></th>'
        f'<th scope="col" class="n"><span>{esc(unit)}</span></th>{note}</tr></thead>'
        f"<tbody>{cells}</tbody></table></details></figure>"
    )


def scrolling(title: str, drawing: str) -> str:
    """A box for a drawing with words, which keep their size where the page is narrow."""
    return f'<div class="wide" role="group" aria-label="{esc(title)}" tabindex="0">{drawing}</div>'


def draw(bar: Bar, at: int, most: int) -> str:
    top = at * STEP + 4
    width = round(BARS * bar.count / most)
    css = "over" if bar.is_over else "bar"
    shape = f'<path class="{css}" d="M{LABEL} {top}h{width}v20h-{width}z"></path>' if width else ""
    return (
        f'<text x="{LABEL - 8}" y="{top + 15}" text-anchor="end">{esc(bar.label)}</text>'
        f"{shape}"
        f'<text x="{LABEL + width + 8}" y="{top + 15}">{bar.count}</text>'
    )
