"""Time grows with the page: doubling what pages hold at worst never squares the work."""

import time
from collections.abc import Callable

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source
from readaloud.model.settings import ExtractSettings

RATIO = 3.2  # doubled input against the single one: two, and room for a noisy machine
LEAD = "<p>It may help to rest and to drink enough, as most people find each day.</p>"


def quoted(number: int) -> str:
    said = f"I slept for {number} hours and felt so much better"
    return f"<blockquote>{said}</blockquote><p>One day {said} than before.</p>"


INPUTS: dict[str, tuple[int, Callable[[int], str]]] = {
    "stops without end": (5_000, lambda n: f"{LEAD}<p>So{'!' * n}</p>"),
    "lines without end": (10_000, lambda n: f"{LEAD}<p>{'She said so.<br>' * n}</p>"),
    "tags that never end in a deep page": (1_000, lambda n: LEAD + "<div>" * 3_000 + "<a" * n),
    "blanks in a long tag": (
        20_000,
        lambda n: f'{LEAD}<p title="{"a" * 70_000}" "{" " * n}">It helps.</p>',
    ),
    "titles and no heading": (6_000, lambda n: LEAD + '<p class="title">Rest</p>' * n),
    "articles below one another": (
        3_000,
        lambda n: f"{LEAD}</article>" + "<article><h1>Rest</h1><p>Sleep.</p></article>" * n,
    ),
    "quotations taken from the text": (3_000, lambda n: "".join(map(quoted, range(n)))),
}


def cost_s(page: str) -> float:
    """CPU seconds of an extraction."""
    head = "" if 'class="title"' in page else "<h1>Rest</h1>"
    source = Source("a.html", f"<article>{head}{page}".encode())
    begin = time.process_time()
    extract(source, ExtractSettings())
    return time.process_time() - begin


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_page_about_doubles_the_work(name: str) -> None:
    size, page = INPUTS[name]
    tries = ((cost_s(page(size)), cost_s(page(2 * size))) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
