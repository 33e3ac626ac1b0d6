"""Time grows with the article: twice the rows, marks or findings never square the work."""

import time
from collections.abc import Callable

import pytest

from readaloud.extract import extract
from readaloud.formats.article_html import FORMAT as HTML
from readaloud.formats.article_markdown import FORMAT as MARKDOWN
from readaloud.formats.inline import Wrapped, render
from readaloud.formats.source_page import Place, line_starts, marked_lines
from readaloud.model.article import Source, Span
from readaloud.model.audit import Audit
from readaloud.model.publication import Edition, Format
from readaloud.model.settings import Settings

RATIO = 3.2  # doubled input against the single one: two, and room for a noisy machine
Work = Callable[[], object]


def exported(form: Format, inside: str) -> Work:
    page = f"<article><h1>Rest</h1><p>It may help to rest each day.</p>{inside}</article>"
    edition = Edition("a", Audit(extract(Source("a.html", page.encode()), Settings().extract)))
    return lambda: list(form.export(edition, Settings()))


def rows(count: int, cells: int = 2) -> str:
    return f"<tr>{'<td>a 1</td>' * cells}</tr>" * count


def with_words_marked(count: int) -> Work:
    bits = [Wrapped(Span(at, at + 1), "<b>", "</b>") for at in range(0, 2 * count, 2)]
    return lambda: render("a " * count, bits, bits)


def with_doubts(count: int, parting: str) -> Work:
    source = f"so{parting}" * count
    starts = line_starts(source)
    step = 2 + len(parting)
    spans = [(at, at + 2) for at in range(0, step * count, step)]
    places = [Place(n, start, end) for n, (start, end) in enumerate(spans, 1)]
    return lambda: list(marked_lines(source, starts, 1, len(starts), places))


INPUTS: dict[str, tuple[int, Callable[[int], Work]]] = {
    "a table of many rows": (4_000, lambda n: exported(HTML, f"<table>{rows(n)}</table>")),
    "a table of many columns": (4_000, lambda n: exported(HTML, f"<table>{rows(2, n)}</table>")),
    "many rows under a wide one": (
        3_000,
        lambda n: exported(MARKDOWN, f"<table>{rows(1, n)}{rows(n)}</table>"),
    ),
    "many marked words": (4_000, with_words_marked),
    "doubts on many lines": (4_000, lambda n: with_doubts(n, "\n")),
    "doubts on one line": (4_000, lambda n: with_doubts(n, " " * 3_000)),
}


def cost_s(work: Work) -> float:
    """CPU seconds."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_article_about_doubles_the_work(name: str) -> None:
    size, made = INPUTS[name]
    single, double = made(size), made(2 * size)
    tries = ((cost_s(single), cost_s(double)) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
