"""Struck-out text is no longer valid: it is left out, and told as removed."""

import pytest

from readaloud.extract import extract
from readaloud.formats.article_markdown import article_markdown
from readaloud.model.article import Article, Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Cold sores</title></head><body>
<main><h1>Cold sores</h1>
<p>Cold sores are small blisters on the lips that most people get again from time to time.</p>
{body}
<p>Ask a pharmacist which cream suits you, and wash your hands before and after you use it.</p>
</main></body></html>"""


def read(body: str) -> Article:
    return extract(Source("page.html", PAGE.format(body=body).encode()))


def struck_in(article: Article) -> list[str]:
    return [one.text for one in article.removals if one.reason == "struck-out"]


@pytest.mark.parametrize(
    "old",
    [
        "<del>six times</del>",
        "<s>six times</s>",
        "<strike>six times</strike>",
        '<span style="text-decoration: line-through">six times</span>',
        '<b style="color:red;text-decoration-line:line-through">six times</b>',
    ],
)
def test_what_is_struck_out_is_left_out_and_its_correction_stays(old):
    article = read(f"<p>Use the cream {old} <ins>five times</ins> a day for four days.</p>")

    assert "Use the cream five times a day for four days." in article.text
    assert struck_in(article) == ["six times"]


def test_no_space_is_left_before_a_comma():
    article = read("<p>Use a cream <s>or a gel</s>, and use it <s>four</s> five times a day.</p>")

    assert "Use a cream, and use it five times a day." in article.text


def test_struck_out_paragraphs_are_left_out():
    article = read("<del><p>Never use honey.</p><p>Never use ice.</p></del><p>Rest well.</p>")

    assert "Never" not in article.text
    assert struck_in(article) == ["Never use honey. Never use ice."]


def test_a_struck_out_paragraph_parts_what_stands_around_it():
    article = read(
        "<div>Keep it dry."
        '<p style="text-decoration:line-through">Pick at it.</p>Keep it clean.</div>'
    )

    assert "Keep it dry.\n\nKeep it clean." in article.text


def test_a_struck_out_cell_leaves_its_column_empty():
    article = read(
        "<table><tr><th>Cream</th><th>Before</th><th>Now</th></tr>"
        "<tr><td>Exampla</td><td><s>6 times</s></td><td>5 times</td></tr>"
        '<tr><td>Samplo</td><td style="text-decoration:line-through">4 times</td><td>3 times</td>'
        "</tr></table>"
    )

    markdown = article_markdown(article)
    assert "| Exampla |  | 5 times |" in markdown
    assert "| Samplo |  | 3 times |" in markdown


def test_a_strike_that_was_never_closed_takes_no_article_away():
    """The mark-up of an old price runs on over the rest of the page."""
    article = read("<div><s>Was 8.99<h2>How to use it</h2><p>Dab a little on the sore.</p></div>")

    assert "Dab a little on the sore." in article.text


def test_what_was_inserted_stays():
    assert "Use a new brush." in read("<ins><p>Use a new brush.</p></ins>").text
