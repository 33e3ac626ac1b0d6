"""Tables: every cell stays under the header of its column."""

import pytest

from readaloud.extract import extract
from readaloud.formats.article_markdown import article_markdown
from readaloud.model.article import Source, Table
from readaloud.model.settings import NarrateSettings
from readaloud.narrate.script import write_script

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Resting pulse</title></head><body>
<main><h1>Resting pulse</h1>
<p>Your pulse at rest tells how often the heart has to beat while you sit still and breathe.</p>
<table>{rows}</table>
<p>Count it in the morning, before you get up, and write it down for one or two weeks.</p>
</main></body></html>"""


def read(rows: str):
    return extract(Source("page.html", PAGE.format(rows=rows).encode()))


def lines_of(rows: str) -> list[str]:
    return [line for line in article_markdown(read(rows)).splitlines() if line.startswith("|")]


def test_an_empty_cell_keeps_what_follows_in_its_column():
    lines = lines_of(
        "<tr><th></th><th>Men</th><th>Women</th></tr>"
        "<tr><th>Athletes</th><td></td><td>54</td></tr>"
        "<tr><th>Others</th><td>70</td><td> </td></tr>"
    )

    assert lines == [
        "|  | Men | Women |",
        "| --- | --- | --- |",
        "| Athletes |  | 54 |",
        "| Others | 70 |  |",
    ]


def test_an_empty_cell_over_two_columns_holds_the_place_of_both():
    lines = lines_of(
        "<tr><th>Age</th><th>Low</th><th>Usual</th><th>High</th></tr>"
        '<tr><td>20</td><td colspan="2"></td><td>90</td></tr>'
    )

    assert lines[-1] == "| 20 |  |  | 90 |"


def test_a_cell_that_reaches_down_keeps_its_place_in_the_rows_below():
    lines = lines_of(
        '<tr><th rowspan="2">Hours</th><th colspan="2">Beats lost</th></tr>'
        "<tr><th>Year 1</th><th>Year 6</th></tr>"
        '<tr><td rowspan="2">2</td><td>3</td><td>5</td></tr><tr><td>4</td><td>6</td></tr>'
        "<tr><td>8</td><td>7</td><td>9</td></tr>"
    )

    assert [line.split(" | ") for line in lines[2:]] == [
        ["| ", "Year 1", "Year 6 |"],
        ["| 2", "3", "5 |"],
        ["| ", "4", "6 |"],
        ["| 8", "7", "9 |"],
    ]


def test_a_cell_hidden_from_all_has_no_column():
    lines = lines_of(
        "<tr><th>Age</th><th hidden>Key</th><th>Usual</th></tr>"
        "<tr><td>20</td><td hidden>a1</td><td>65</td></tr>"
    )

    assert lines == ["| Age | Usual |", "| --- | --- |", "| 20 | 65 |"]


def test_many_empty_cells_are_one_wide_cell():
    article = read('<tr><th>Age</th><th>Usual</th></tr><tr><td colspan="900"></td><td>65</td></tr>')

    table = list(article.blocks())[1]
    assert [cell.column_span for cell in table.rows[0]] == [900, 1]


def test_a_value_is_heard_after_its_own_header():
    article = read(
        "<tr><th>Group</th><th>Men</th><th>Women</th></tr>"
        "<tr><td>Athletes</td><td></td><td>54</td></tr>"
        "<tr><td>Others</td><td>70</td><td>75</td></tr>"
    )

    heard = [one.spoken.text for one in write_script(article, NarrateSettings())]
    assert heard[heard.index("Athletes") + 1 :][:2] == ["Women:", "fifty four"]


def test_single_words_in_cells_are_no_furniture_of_the_page():
    lines = lines_of(
        "<tr><th>Kind</th><th>Share</th><th>Print</th></tr>"
        "<tr><td>Slow</td><td>80%</td><td>Save</td></tr>"
        "<tr><td>Fast</td><td>20%</td><td>Email</td></tr>"
    )

    assert lines == [
        "| Kind | Share | Print |",
        "| --- | --- | --- |",
        "| Slow | 80% | Save |",
        "| Fast | 20% | Email |",
    ]


def test_the_head_of_a_column_may_be_a_button_that_sorts_the_rows():
    lines = lines_of(
        "<tr><th><button>Age</button></th><th>Usual <button>Sort</button></th></tr>"
        "<tr><td>20</td><td>65</td></tr>"
    )

    assert lines == ["| Age | Usual |", "| --- | --- |", "| 20 | 65 |"]


def test_two_cells_of_one_table_may_say_the_same_at_length():
    said = "Rest for a day, drink enough water, and count your pulse again in the evening."
    lines = lines_of(
        "<tr><th>Pulse</th><th>What to do</th></tr>"
        f"<tr><td>90</td><td>{said}</td></tr><tr><td>45</td><td>{said}</td></tr>"
    )

    assert lines[2:] == [f"| 90 | {said} |", f"| 45 | {said} |"]


@pytest.mark.parametrize("box", ["div", "span"])
def test_a_table_that_only_roles_tell_is_a_table(box: str) -> None:
    def row(role: str, *cells: str) -> str:
        inside = "".join(f'<{box} role="{role}">{cell}</{box}>' for cell in cells)
        return f'<div role="row">{inside}</div>'

    icon = '<img src="a.svg" alt="No">'
    table = (
        f'<div role="rowgroup">{row("columnheader", "Milk", "Protein", "Fresh")}</div>'
        f'<div role="rowgroup">{row("cell", "Almond", "0.5 g", "Yes")}'
        f"{row('cell', 'Oat', '1.0 g', icon)}</div>"
    )
    page = PAGE.replace("<table>{rows}</table>", f'<div role="table">{table}</div>')

    article = extract(Source("page.html", page.encode()))

    lines = [line for line in article_markdown(article).splitlines() if line.startswith("|")]
    assert lines == [
        "| Milk | Protein | Fresh |",
        "| --- | --- | --- |",
        "| Almond | 0.5 g | Yes |",
        "| Oat | 1.0 g | No |",
    ]


@pytest.mark.parametrize("cells", [2, 6])
@pytest.mark.parametrize("above", [True, False])
def test_a_table_in_a_figure_is_a_table_with_its_caption(cells: int, *, above: bool):
    rows = "<tr><th>Age</th><th>Pulse</th></tr>" + "<tr><td>60</td><td>70</td></tr>" * cells
    caption = "<figcaption>Pulse by age</figcaption>"
    table = f"<table>{rows}</table>"
    figure = f"<figure>{caption if above else ''}{table}{'' if above else caption}</figure>"
    article = extract(Source("page.html", PAGE.replace("<table>{rows}</table>", figure).encode()))

    (found,) = [block for block in article.blocks() if isinstance(block, Table)]
    assert [one.text for one in found.caption] == ["Pulse by age"]
    assert [cell.text for cell in found.header] == ["Age", "Pulse"]
    assert len(found.rows) == cells
    assert article.text.count("Pulse by age") == 1


def test_two_tables_in_a_figure_leave_its_caption_beside_them():
    table = "<table><tr><th>Age</th><th>Pulse</th></tr><tr><td>60</td><td>70</td></tr></table>"
    figure = f"<figure>{table * 2}<figcaption>The pulse of two groups by age</figcaption></figure>"
    article = extract(Source("page.html", PAGE.replace("<table>{rows}</table>", figure).encode()))

    tables = [block for block in article.blocks() if isinstance(block, Table)]
    assert [table.caption for table in tables] == [(), ()]
    assert "The pulse of two groups by age" in article.text
