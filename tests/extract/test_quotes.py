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


SAID = "I rested for a week and drank a lot."


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote class='wp-block-quote'><p>{SAID}</p><cite>Ann Roe</cite></blockquote>",
        f"<blockquote><p>{SAID}</p><p><cite>Ann Roe</cite></p></blockquote>",
        f"<blockquote><p>{SAID}<br><cite>Ann Roe</cite></p></blockquote>",
        f"<blockquote>{SAID} <cite>— Ann Roe</cite></blockquote>",
        f"<blockquote><p>{SAID}</p><p>— Ann Roe</p></blockquote>",
        f"<blockquote><p>{SAID}<br>– Ann Roe</p></blockquote>",
        f"<blockquote><p>{SAID}</p><p>- <b>Ann</b> Roe</p></blockquote>",
        f"<figure><blockquote><p>{SAID}</p></blockquote>"
        "<figcaption>— Ann <cite>Roe</cite></figcaption></figure>",
        f"<figure class='wp-block-pullquote'><blockquote><p>{SAID}</p>"
        "<cite>Ann Roe</cite></blockquote></figure>",
    ],
)
def test_the_source_of_a_quotation_is_found_wherever_it_stands(markup: str) -> None:
    quote = quote_in(markup)

    assert (quote.text, quote.cite) == (SAID, "Ann Roe")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>I read it in <cite>The Pulse</cite></p>", "I read it in The Pulse"),
        ("<cite>The Pulse</cite> wrote of it.", "The Pulse wrote of it."),
        ("<p>— Does it hurt?</p><p>— Not now.</p>", "— Does it hurt?\n— Not now."),
        ("<p>I slept.</p><p>— Did you?</p>", "I slept.\n— Did you?"),
        ("<p>— I slept.</p>", "— I slept."),
    ],
)
def test_words_of_a_quotation_are_not_taken_for_its_source(markup: str, text: str) -> None:
    quote = quote_in(f"<blockquote>{markup}</blockquote>")

    assert (quote.text, quote.cite) == (text, "")


def test_a_footer_of_a_quotation_is_none_of_the_page() -> None:
    page = PAGE.replace("article>", "div>").format(
        quote=f"<blockquote><p>{SAID}</p><footer>— Ann Roe</footer></blockquote>"
    )

    article = extract(Source("page.html", page.encode()))

    assert [b.cite for b in article.blocks() if isinstance(b, Quote)] == ["Ann Roe"]


def test_a_quotation_in_a_figure_without_a_source_is_no_caption() -> None:
    quote = quote_in(f"<figure><blockquote>{SAID}</blockquote></figure>")

    assert (quote.text, quote.cite) == (SAID, "")
