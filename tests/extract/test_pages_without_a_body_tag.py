"""Pages that leave out tags which HTML lets them leave out."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

TEXT = (
    "<h1>Tea</h1><p>Many people like a cup of tea in the evening, and most of them sleep well.</p>"
    "<p>Black tea holds caffeine, which can keep some people awake for hours after the cup.</p>"
)


@pytest.mark.parametrize(
    "page",
    [
        f"<title>Tea</title><article>{TEXT}</article>",
        f"<html lang=en><title>Tea</title><main>{TEXT}</main></html>",
        f"<html><head><title>Tea</title></head><article>{TEXT}</article></html>",
        f"<title>Tea</title>{TEXT}",
        TEXT,
    ],
)
def test_an_article_without_a_body_tag_is_found(page):
    article = extract(Source("tea.html", page.encode()))

    assert "Black tea holds caffeine" in article.text
    assert article.title == "Tea"
