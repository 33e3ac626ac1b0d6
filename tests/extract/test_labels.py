"""Pages that call themselves an advertisement, and pages with one."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

TEXT = "<p>Older people wake up early, and they nap by day.</p>" * 2


def read(body: str, head: str = "") -> Article:
    head = f"<title>Sleep after sixty</title>{head}"
    page = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return extract(Source("sleep.html", page.encode()))


def labels(article: Article) -> list[str]:
    return [notice.message for notice in article.notices if notice.code == "paid-content"]


@pytest.mark.parametrize(
    "label",
    [
        "SPONSORED", "Advertorial", "Paid content", "Partner content",
        "Sponsored content from Dozza", "In paid partnership with Dozza", "Advertisement feature",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "body",
    [
        "<h1>Sleep after sixty</h1><p>{}</p>" + TEXT,
        "<article><header><span class='kicker'>{}</span><h1>Sleep after sixty</h1></header>"
        + TEXT
        + "</article>",
        "<h1>Sleep after sixty</h1><p>By Idris Falk</p><div class='sponsor-label'>{}</div>" + TEXT,
    ],
)
def test_the_label_of_a_page_is_told(body: str, label: str):
    assert labels(read(body.format(label))) == [label]


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Sleep after sixty</h1><div class='ad-slot'><p>Sponsored</p></div>{TEXT}",
        f"<h1>Sleep after sixty</h1><p>Advertisement</p>{TEXT}",
        f"<h1>Sleep after sixty</h1>{TEXT}<div><p>Sponsored</p><a href='/x'>Win a bed</a></div>",
        f"<h1>Sleep after sixty</h1>{TEXT}<aside><p>Sponsored content</p></aside>",
        f"<aside><p>Sponsored</p><p>Buy a bed</p></aside><h1>Sleep after sixty</h1>{TEXT}",
        f"<h1>Sleep after sixty</h1><p>Sponsored walks help to pay for our ward.</p>{TEXT}",
    ],
)
def test_the_label_of_one_advertisement_is_none_of_the_page(body: str):
    assert labels(read(body)) == []


def test_what_structured_data_call_paid_is_told():
    data = '{"@type": "AdvertiserContentArticle", "headline": "Sleep after sixty"}'
    head = f'<script type="application/ld+json">{data}</script>'

    assert labels(read(f"<h1>Sleep after sixty</h1>{TEXT}", head)) == ["AdvertiserContentArticle"]
