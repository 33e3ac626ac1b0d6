"""Lines that stay because of the chosen ones beside which they stand."""

import pytest

from readaloud.extract import extract
from readaloud.extract.companions import (
    with_lead,
    with_panels,
    with_question,
    with_sentences_beside,
    with_short_runs,
)
from readaloud.extract.leaves import Page
from readaloud.extract.parse import parse
from readaloud.extract.reading import read_page
from readaloud.model.article import Source

LONG = "A kettle that is filled each morning gathers chalk at its bottom within a few weeks."
LAST = "Rinse it twice, then."
PANEL = (
    '<div class="item"><h3><button aria-expanded="false" aria-controls="p{n}">Kettle {n}</button>'
    "</h3><p>{text}</p></div>"
)


def page_of(body: str) -> Page:
    root = parse(f"<html><body>{body}</body></html>".encode(), [])
    assert root is not None
    return read_page(root)


@pytest.mark.parametrize(
    ("last", "chance", "stays"),
    [
        (f"<p>{LAST}</p>", 0.3, True),
        (f"<p>{LAST}</p>", 0.1, False),  # of very low odds
        (f'<p class="fine">{LAST}</p>', 0.3, False),  # of another look
        (f"<div><p>{LAST}</p></div>", 0.3, False),  # in a box of its own
        (f'<p>{LAST} <a href="/">Go on.</a></p>', 0.3, False),
    ],
)
def test_the_last_paragraph_stays_with_the_one_before(last: str, chance: float, stays: bool):
    page = page_of(f"<p>{LONG}</p>{last}<div>Sent on Monday</div>")

    kept = with_sentences_beside(page, [True, False, False], [True] * 3, [0.9, chance, 0.0])

    assert kept == [True, stays, False]


def test_a_long_sentence_among_labels_stays_where_it_is_not_unlikely():
    page = page_of(f"<p>{LONG}</p><div>Print</div><div>{LONG}</div><div>Pin</div><p>{LONG}</p>")

    kept = with_sentences_beside(
        page, [True, False, False, False, True], [True] * 5, [0.9, 0.1, 0.4, 0.1, 0.9]
    )

    assert kept == [True, False, True, False, True]


@pytest.mark.parametrize(
    ("run", "stays"),
    [
        ("<p>Rinse it twice, then.</p><p>Do not use soap.</p>", True),
        ("<h3>Rinse</h3><p>Rinse it twice, then.</p>", True),
        ('<div class="warning"><p>Hot steam</p><div><p>Stand back a step.</p></div></div>', True),
        ("<p>Rinse it twice, then.</p><p>Advertisement</p>", False),
        ('<p>Rinse it twice.</p><p><a href="/">Read on about chalk.</a></p>', False),
        ('<div class="promo"><p>Buy two kettles today.</p></div>', False),
        ("<p>One is off.</p><p>Two is on.</p><p>Three is hot.</p><p>Four is not.</p>", False),
    ],
)
def test_a_few_sentences_between_chosen_lines_stay(run: str, stays: bool):
    page = page_of(f"<p>{LONG}</p>{run}<p>{LONG}</p>")
    between = len(page.leaves) - 2
    kept = with_short_runs(
        page, [True, *[False] * between, True], [True] * len(page.leaves), [0.15] * (between + 2)
    )
    assert kept[1:-1] == [stays] * between


@pytest.mark.parametrize(
    ("lead", "chance", "stays"),
    [
        (f"<p>{LONG}</p>", 0.3, True),
        (f"<p>{LONG}</p>", 0.2, False),
        (f"<p>{LAST}</p>", 0.3, False),  # a short one must be likelier
        (f"<p>{LAST}</p>", 0.6, True),
        (f'<div class="cookie-notice"><p>{LONG}</p></div>', 0.3, False),
    ],
)
def test_the_paragraph_before_the_first_chosen_line_leads_in(lead: str, chance: float, stays: bool):
    page = page_of(f"<h1>Chalk</h1>{lead}<article><h2>Why</h2><p>{LONG}</p></article>")

    kept = with_lead(page, [False, False, True, True], [0.3, chance, 0.9, 0.9])

    assert kept == [False, stays, True, True]


def test_the_panels_of_an_accordion_stay_together_with_their_headings():
    body = "".join(PANEL.format(n=n, text=f"Number {n} needs vinegar.") for n in range(3))
    page = page_of(f"<div>{body}</div><p>Call us.</p>")
    kept = [True, True, False, True, True, False, False]

    stayed = with_panels(page, kept, [True] * 7, [0.9, 0.9, 0.2, 0.9, 0.4, 0.3, 0.3])

    assert stayed == [True] * 6 + [False]


def test_an_accordion_of_which_little_was_chosen_stays_as_it_was():
    body = "".join(PANEL.format(n=n, text=f"Number {n} needs vinegar.") for n in range(3))
    page = page_of(f"<div>{body}</div>")
    kept = [True, True, False, False, False, False]

    assert with_panels(page, kept, [True] * 6, [0.4] * 6) == kept


def test_the_question_of_a_thread_stays_with_the_answer_that_was_chosen():
    page = page_of(
        '<div class="user">mo</div><div class="post"><p>Why is there chalk?</p></div>'
        f'<div class="user">jo</div><div class="post"><p>{LONG}</p></div>'
    )
    body = page.leaves[3].element - 1

    assert with_question(page, [False, False, False, True], body) == [False, True, False, True]


def test_a_question_page_is_read_with_its_question():
    question = "Every week there is chalk in my kettle again. Is that bad for my health?"
    answer = "".join(f"<p>In week {n} it was otherwise. {LONG} {LONG}</p>" for n in range(5))
    page = (
        '<html><head><title>Chalk</title><script type="application/ld+json">{"@type": "QAPage"}'
        f'</script></head><body><h1>Chalk</h1><div class="msg"><div class="post">{question}</div>'
        f'<div class="bar">Report</div></div><div class="msg"><div class="post">{answer}</div>'
        '<div class="bar">Report</div></div></body></html>'
    )

    assert question in extract(Source("kettle.html", page.encode())).text
