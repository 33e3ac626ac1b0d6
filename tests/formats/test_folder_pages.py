"""Pages and files about a folder: library, feed, dashboard, from cards alone."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from readaloud.errors import SettingsError
from readaloud.formats.card import make_card
from readaloud.formats.cues import AUDIO
from readaloud.formats.dashboard import DASHBOARD
from readaloud.formats.library import LIBRARY
from readaloud.formats.podcast import CHAPTERS, FEED
from readaloud.formats.read_along import PAGE
from readaloud.model.article import Article
from readaloud.model.publication import Asset, Card, Edition, FolderFormat
from readaloud.model.settings import PublishSettings, Settings

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
BASE = Settings(publish=PublishSettings(base_url="https://example.org/audio"))


def card_of(edition: Edition) -> Card:
    assets = [a for f in (PAGE, AUDIO, CHAPTERS) for a in f.export(edition, Settings())]
    entry = {"findings": [{"category": "authority", "status": "new"}]}
    path = f"audit/{edition.name}.entry.json"
    return make_card(
        edition, [*assets, Asset(path, "application/json", json.dumps(entry).encode())]
    )


def text_of(form: FolderFormat, cards: list[Card], settings: Settings | None = None) -> str:
    asset = next(iter(form.export(cards, settings or Settings())))
    assert isinstance(asset.data, bytes)
    return asset.data.decode()


def many(card: Card, count: int) -> list[Card]:
    """Cards of long articles: twenty sections, a long title, many findings."""
    strip = tuple(
        (f"c{n}", f"A heading of a usual length, number {n}", ("keep", "review", "remove")[n % 3])
        for n in range(20)
    )
    title = "What you should know about a condition and its treatment"
    return [
        replace(
            card,
            name=f"article-{n}",
            title=f"{title} {n}",
            source=f"articles/health/article-{n}.html",
            strip=strip,
            findings=(n % 4, n % 7, n % 9),
            assets=(*card.assets, (f"audit/article-{n}.html", "text/html", 1)),
        )
        for n in range(count)
    ]


def test_a_card_sums_up_its_edition_and_hides_the_audit_entry(edition: Edition) -> None:
    card = card_of(edition)

    assert (card.title, card.words, card.grade) == ("Sleeping well after sixty", 80, 5.2)
    assert not any("entry" in path for path, _, _ in card.assets)
    assert json.loads(card.audit)["findings"]


def test_the_library_offers_every_article_and_no_finding(edition: Edition) -> None:
    page = text_of(LIBRARY, [card_of(edition)])

    assert 'href="articles/sleep/index.html"' in page
    assert 'data-play href="articles/sleep/sleep.mp3"' in page
    assert "Easy to read" in page
    assert not re.search(r"authority|finding|verdict", page)


def test_an_article_without_recording_has_no_play_button(
    make_edition: Callable[..., Edition], article: Article
) -> None:
    page = text_of(LIBRARY, [card_of(make_edition(article, silent=True))])

    assert "data-play href" not in page
    assert "No recording" in page


def test_a_feed_has_absolute_addresses_and_true_lengths(edition: Edition) -> None:
    feed = ElementTree.fromstring(text_of(FEED, [card_of(edition)], BASE))
    enclosure = feed.find("channel/item/enclosure")

    assert enclosure is not None
    assert enclosure.attrib == {
        "url": "https://example.org/audio/articles/sleep/sleep.mp3",
        "length": str(len(b"ID3 no sound")),
        "type": "audio/mpeg",
    }


def test_a_feed_names_who_made_it(edition: Edition) -> None:
    """Directories show the name below the title, and leave a gap where there is none."""
    feed = ElementTree.fromstring(text_of(FEED, [card_of(edition)], BASE))

    assert feed.findtext(f"channel/{ITUNES}author") == feed.findtext("channel/title")


def test_without_sound_there_is_no_feed_and_no_link_to_one(
    article: Article, make_edition: Callable[..., Edition]
) -> None:
    silent = card_of(make_edition(article, silent=True))

    assert list(FEED.export([silent], BASE)) == []
    assert "feed.xml" not in text_of(LIBRARY, [silent], BASE)


def test_without_a_base_url_the_feed_is_a_draft_and_says_so(edition: Edition) -> None:
    text = text_of(FEED, [card_of(edition)])
    feed = ElementTree.fromstring(text)

    assert "A draft" in text
    assert "http" not in str([e.attrib for e in feed.iter("enclosure")])
    assert feed.findtext(f"channel/{ITUNES}block") == "Yes"


def test_a_guid_stays_when_the_address_of_the_folder_changes(edition: Edition) -> None:
    moved = Settings(publish=PublishSettings(base_url="http://elsewhere.example/"))

    first, second = (
        ElementTree.fromstring(text_of(FEED, [card_of(edition)], s)).findtext("channel/item/guid")
        for s in (BASE, moved)
    )
    assert first == second


@pytest.mark.parametrize("url", ["example.org", "ftp://example.org/", "https://", "https://a/?q=1"])
def test_an_address_that_is_no_folder_is_refused(edition: Edition, url: str) -> None:
    settings = Settings(publish=PublishSettings(base_url=url))

    with pytest.raises(SettingsError, match="base-url"):
        text_of(FEED, [card_of(edition)], settings)


def test_five_hundred_articles_make_a_dashboard_of_at_most_1_5_mb(edition: Edition) -> None:
    page = text_of(DASHBOARD, many(card_of(edition), 500))

    assert len(page.encode()) <= 1_500_000
    assert page.count("<tr data-worst") == 500


def test_a_dashboard_of_thousands_is_paged(edition: Edition) -> None:
    pages = list(DASHBOARD.export(many(card_of(edition), 2001), Settings()))

    assert [asset.path for asset in pages] == ["audit/index.html", "audit/index-2.html"]


def test_the_dashboard_compares_with_the_run_before(edition: Edition) -> None:
    card = replace(card_of(edition), findings=(1, 0, 0), before=(2, 1, 0))

    assert "2 fewer than in the run before" in text_of(DASHBOARD, [card])
    assert "the run before" not in text_of(DASHBOARD, [card_of(edition)])


def test_every_chart_has_a_title_numbers_and_a_table(edition: Edition) -> None:
    page = text_of(DASHBOARD, many(card_of(edition), 9))
    figures = re.findall(r"<figure>.*?</figure>", page, re.DOTALL)

    assert len(figures) == 3
    assert all("<figcaption" in f and "<b>" in f and "<table>" in f for f in figures)


def test_a_hostile_title_stays_text_on_every_page(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    evil = "</title><script>alert(1)</script>\x00\u202e"
    card = card_of(make_edition(make_article("Words.", title=evil)))

    for form in (LIBRARY, DASHBOARD):
        assert text_of(form, [card]).count("<script") == 1
    ElementTree.fromstring(text_of(FEED, [card]))


def test_an_empty_folder_has_its_pages() -> None:
    for form in (LIBRARY, DASHBOARD):
        assert text_of(form, [])
