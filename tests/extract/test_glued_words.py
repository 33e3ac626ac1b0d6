"""Words that only a style sheet parts are parted; words in several pieces stay whole."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import ItemList, Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Opening hours</title></head><body>
<main><h1>Opening hours</h1>
<p>The clinic sees people with sore throats and coughs without an appointment on most days.</p>
<ul><li>{item}</li><li>Closed on holidays</li></ul>
<p>Ring the bell at the side door if the one at the front is shut and you need help at once.</p>
</main></body></html>"""


def read(*pieces: str) -> str:
    spans = "".join(f"<span>{piece}</span>" for piece in pieces)
    article = extract(Source("page.html", PAGE.format(item=spans).encode()))
    return next(b for b in article.blocks() if isinstance(b, ItemList)).items[0].text


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (("Monday", "9–5"), "Monday 9–5"),
        (("Length", "20 minutes"), "Length 20 minutes"),
        (("Cost", "None"), "Cost None"),
        (("1", "Wash it"), "1 Wash it"),
        (("Oat", "1.0 g", "Often"), "Oat 1.0 g Often"),
        (("<b>Monday</b>", "9–5", "Tuesday"), "Monday 9–5 Tuesday"),
    ],
)
def test_words_in_a_span_each_are_parted(pieces: tuple[str, ...], text: str) -> None:
    assert read(*pieces) == text


@pytest.mark.parametrize(
    "pieces",
    [
        ("H", "ello"),
        ("He", "alth is dear"),
        ("Ask your doc", "tor today"),
        ("90 mg", "/dL"),
        ("CO", "2"),
        ("B", "12"),
        ("HbA", "1c"),
        ("pH", "7"),
        ("2", "nd visit"),
        ("3", "D scan"),
        ("Mc", "Donald"),
        ("DR", "Jones"),
        ("C", "A", "R", "E"),
    ],
)
def test_pieces_of_a_word_are_not_parted(pieces: tuple[str, ...]) -> None:
    assert read(*pieces) == "".join(pieces)


def test_marks_stay_over_their_words_where_these_are_parted() -> None:
    page = PAGE.format(item="<span>Monday</span><span><em>9–5</em></span><span>Tuesday</span>")

    article = extract(Source("page.html", page.encode()))

    sentence = next(b for b in article.blocks() if isinstance(b, ItemList)).sentences[0]
    (mark,) = sentence.marks
    assert sentence.text[mark.span.start : mark.span.end] == "9–5"
