"""Quotations keep their words and the name of who said them, each once."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Quote, Source

PAGE = """<html><body><article><h1>Mumps at home</h1>
<p>Mumps is an illness caused by a virus, and it spreads when people share a cup or a spoon.</p>
{quote}
<p>Most people get better within two weeks, though swelling near the ears can hurt for longer.</p>
</article></body></html>"""


def quote_in(markup: str) -> Quote:
    article = extract(Source("page.html", PAGE.format(quote=markup).encode()))
    return next(block for block in article.blocks() if isinstance(block, Quote))


@pytest.mark.parametrize("dash", ["", "— ", "- "])
def test_the_source_of_a_quotation_is_no_part_of_its_words(dash: str) -> None:
    quote = quote_in(
        "<blockquote><p>I rested for a week and drank a lot.</p>"
        f"<footer>{dash}Ann Roe</footer></blockquote>"
    )

    assert quote.text == "I rested for a week and drank a lot."
    assert quote.cite == "Ann Roe"


def test_a_quotation_that_names_nobody_keeps_its_last_line() -> None:
    quote = quote_in("<blockquote><p>I rested for a week.</p><p>I drank a lot.</p></blockquote>")

    assert quote.text.endswith("I drank a lot.")
    assert quote.cite == ""
