"""What a leaflet ends with, ticks off and warns of stays, though its markup looks like a page's."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

OPENING = "Most people with a sore throat recover within a week, and few of them need more than rest."
CLOSING = "If your throat is still sore after three weeks, a nurse will look at it in the surgery."
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Sore throats</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>Sore throats</h1><div><p>{opening}</p>{body}</div></article></main>
<footer><p>© Marsh Surgery</p></footer></body></html>"""


def read(body: str) -> Article:
    return extract(Source("page.html", PAGE.format(opening=OPENING, body=body).encode()))


def said(article: Article) -> list[str]:
    headings = [s.heading.text for top in article.sections for s in top.walk() if s.heading]
    blocks = [line for block in article.blocks() for line in block.text.split("\n")]
    return [line for line in (*headings, *blocks) if line not in (OPENING, CLOSING)]


def listed(*items: str, tag: str = "ul") -> str:
    return f"<{tag}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"


HELP = listed("<a href='https://throat.example'>Throat Line</a>", "<a href='/find'>A pharmacy</a>")


@pytest.mark.parametrize(
    "heading",
    [
        "Where to get help",
        "Where can I find support?",
        "Get help now",
        "Finding help and support",
        "Find services near you",
        "Find a clinic near you",
        "Helplines",
        "Crisis lines",
        "Emergency contacts",
        "Useful organisations",
        "Useful phone numbers",
        "Who to contact",
        "Who can I talk to?",
        "Support groups",
        "More help and advice",
        "Further support",
        "Support and information",
        "Organizations that can help",
    ],
)
@pytest.mark.parametrize("end", ["", f"<p>{CLOSING}</p>"])
def test_links_to_help_stay_under_their_heading(heading, end):
    article = read(f"<p>{CLOSING}</p><h2>{heading}</h2>{HELP}{end}")

    assert said(article) == [heading, "Throat Line", "A pharmacy"]


@pytest.mark.parametrize(
    "heading",
    ["Related articles", "You may also like", "More from Marsh Surgery", "Read next", "Popular"],
)
def test_links_to_other_articles_go_with_their_heading(heading):
    article = read(f"<p>{CLOSING}</p><h2>{heading}</h2>{HELP}")

    assert said(article) == []


def test_telephone_numbers_stay_at_the_end():
    numbers = listed("<a href='tel:080055501'>Throat Line</a>", "<a href='tel:111'>Night nurse</a>")

    article = read(f"<p>{CLOSING}</p><h2>Numbers</h2>{numbers}")

    assert said(article) == ["Numbers", "Throat Line", "Night nurse"]
