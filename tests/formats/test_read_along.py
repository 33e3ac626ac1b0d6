"""The read-along page: self-contained, strict, small, the same bytes every time."""

import json
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest

from readaloud.formats.read_along import PAGE, SINGLE
from readaloud.model.article import Article
from readaloud.model.publication import Edition
from readaloud.model.settings import PublishSettings, Settings

TITLES = [
    'He said "no" & left <b>',
    "</script><script>alert(1)</script>",
    "🫀 Heart 💊",
    "كيف تنام جيدا",
    "../../etc/passwd",
    "CON",
    "x" * 300,
    "a\x00b\u202ec",
    "  ",
]


def page_of(edition: Edition, settings: Settings | None = None) -> str:
    asset = next(iter(PAGE.export(edition, settings or Settings())))
    assert isinstance(asset.data, bytes)
    return asset.data.decode()


def policy_of(page: str) -> dict[str, str]:
    content = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert content
    return dict(part.strip().split(" ", 1) for part in content[1].split(";"))


def test_the_policy_allows_these_scripts_and_this_style_and_nothing_else(edition: Edition) -> None:
    page = page_of(edition)
    policy = policy_of(page)

    for kind, pattern in (
        ("script", r"<script>(.*?)</script>"),
        ("style", r"<style>(.*?)</style>"),
    ):
        digests = [sha256(inline.encode()).digest() for inline in re.findall(pattern, page, re.S)]
        expected = [f"'sha256-{b64encode(digest).decode()}'" for digest in digests]
        assert policy[f"{kind}-src"].split() == expected != []
    assert policy["default-src"] == "'none'"
    assert "unsafe" not in str(policy)


def test_the_scripts_are_the_same_for_every_article(
    edition: Edition, make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    other = make_edition(make_article("Other text."), name="other")

    assert policy_of(page_of(edition)) == policy_of(page_of(other))


def test_nothing_is_loaded_from_elsewhere(edition: Edition) -> None:
    page = page_of(edition)

    assert re.findall(r'(?:src|srcset|poster)="([^"]*)"', page) == ["sleep.mp3"]
    assert not re.search(r"<(?:link|img|iframe|object)\b", page)


def test_the_single_file_carries_its_recording(edition: Edition) -> None:
    (asset,) = SINGLE.export(edition, Settings())
    assert isinstance(asset.data, bytes)
    page = asset.data.decode()

    assert f"data:audio/mpeg;base64,{b64encode(b'ID3 no sound').decode()}" in page
    assert policy_of(page)["media-src"] == "data:"
    assert "../../index.html" not in page


@pytest.mark.parametrize("title", TITLES)
def test_any_title_stays_text(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article], title: str
) -> None:
    page = page_of(make_edition(make_article("Words to hear.", title=title), name="safe-name"))

    assert page.count("<script") == 3
    assert "<b>" not in page
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", page)
    assert json.loads(re.findall(r'id="reading">(.*?)</script>', page)[0])["cues"]


def test_an_article_without_a_recording_says_so(
    make_edition: Callable[..., Edition], article: Article
) -> None:
    page = page_of(make_edition(article, silent=True))

    assert "There is no recording of this article." in page
    assert "<audio" not in page
    assert 'id="player"' not in page
    assert re.findall(r'href="([^"]*)" download', page) == ["sleep.epub"]


def test_findings_never_reach_the_readers_page(edition: Edition) -> None:
    page = page_of(edition)

    assert not re.search(r"\b(?:finding|verdict|severity)\b", page)


def test_only_files_that_are_written_are_offered(edition: Edition) -> None:
    only = Settings(publish=PublishSettings(formats=("read-along", "audio")))

    assert 'href="sleep.epub"' in page_of(edition)
    assert ".epub" not in page_of(edition, only)
    assert "../../index.html" not in page_of(edition, only)


def test_the_page_alone_brings_its_recording(edition: Edition) -> None:
    only = Settings(publish=PublishSettings(formats=("read-along",)))

    assert [a.path for a in PAGE.export(edition, only)] == [
        "articles/sleep/index.html",
        "articles/sleep/sleep.mp3",
    ]


@pytest.mark.parametrize("paragraphs", [1, 30, 300])
def test_the_page_is_at_most_60_kb_and_1_3_times_its_text(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article], paragraphs: int
) -> None:
    text = (
        "Most people who begin to walk for half an hour a day sleep better after a few weeks, "
        "and many of them say that their mood has improved as well."
    )
    page = page_of(make_edition(make_article(*[text] * paragraphs)))

    assert len(page.encode()) <= 60_000 + 1.3 * paragraphs * len(text)


def test_five_hundred_sections_are_listed(
    make_edition: Callable[..., Edition], article: Article
) -> None:
    many = tuple(replace(article.sections[1], id=f"c{n}", blocks=()) for n in range(10, 510))

    page = page_of(make_edition(replace(article, sections=many), silent=True))

    assert page.count('<li><a href="#c') == 500


def test_what_needs_the_script_is_shown_by_it(edition: Edition) -> None:
    page = page_of(edition)

    assert '<span class="voice-hint"> The words light up as they are spoken;' in page
    assert "body:not(.voiced) .voice-hint" in page


def test_the_same_edition_gives_the_same_bytes(edition: Edition) -> None:
    assert page_of(edition) == page_of(edition)


def test_contents_end_with_the_sources(edition: Edition) -> None:
    page = page_of(edition)

    contents = page[page.index("<nav") : page.index("</nav>")]
    assert re.findall('href="#([^"]+)"', contents)[-1] == "sources"


def test_a_link_leads_to_the_player_where_there_is_one(
    edition: Edition, article: Article, make_edition: Callable[..., Edition]
) -> None:
    assert 'id="to-player" href="#play" hidden' in page_of(edition)
    assert "to-player" not in page_of(make_edition(article, silent=True)).split("<script")[0]
