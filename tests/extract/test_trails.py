"""The way to a page, such as "Conditions › Heart", is no part of its article."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Palpitations</title></head><body>
<article><header>{trail}<h1>Palpitations</h1></header>
<p>Palpitations are heartbeats that you suddenly notice. They feel like a flutter or a thump.</p>
<p>They are common, and most often they are harmless and pass within a few minutes.</p>
{body}
</article></body></html>"""


def read(trail: str = "", body: str = "") -> Article:
    return extract(Source("page.html", PAGE.format(trail=trail, body=body).encode()))


@pytest.mark.parametrize(
    "trail",
    [
        '<p><a href="/a">Conditions</a> / <a href="/a/b">Heart</a></p>',
        '<p><a href="/a">Conditions</a> &rsaquo; <a href="/a/b">Heart</a> &rsaquo;</p>',
        '<p><a href="/a">Conditions</a> » Palpitations</p>',
        '<div><a href="/">Start</a> &gt; <a href="/a">Heart</a> &gt; Palpitations</div>',
        '<p>/ <a href="/a">Conditions</a> / <a href="/a/b">Heart</a></p>',
        "<p>Home &gt; Conditions &gt; Palpitations</p>",
        '<p>You are here: <a href="/a">Conditions</a></p>',
        '<ol><li><a href="/">Start</a></li><li><a href="/a">Heart</a></li></ol>',
    ],
)
def test_a_trail_above_the_heading_goes(trail):
    article = read(trail)

    assert article.text.startswith("Palpitations are heartbeats")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<p>Read <a href="/a">tea</a> / <a href="/b">coffee</a></p>', "Read tea / coffee"),
        (
            '<p><a href="/a">Tea</a> / <a href="/b">coffee</a> may help.</p>',
            "Tea / coffee may help.",
        ),
        ('<p><a href="/a">Tea</a> » it calms you.</p>', "Tea » it calms you."),
        ("<p>Home &gt; clinic readings are common in people at ease.</p>", "Home > clinic"),
    ],
)
def test_a_sentence_with_such_signs_stays(body, text):
    assert text in read(body=body).text
