"""Our own English words are told from an article in another language, for those who hear a page."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from readaloud.formats.article_html import article_html
from readaloud.formats.book import bind_book, take_apart
from readaloud.formats.card import make_card
from readaloud.formats.epub import EPUB
from readaloud.formats.read_along import PAGE
from readaloud.model.article import Article
from readaloud.model.publication import Edition
from readaloud.model.settings import Settings

OURS = ("Contents", "Sources", "References", "Landmarks", "Start", "By ", "Published ")
EMPTY = ("meta", "link", "br", "img", "input")


class Languages(HTMLParser):
    """The text of a document, each piece with the language that it is said to be in."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.open = [""]
        self.found: list[tuple[str, str]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in EMPTY:
            self.open.append(dict(attrs).get("lang") or self.open[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.append((data.strip(), self.open[-1]))


@pytest.fixture
def spanish(article: Article, make_edition: Callable[..., Edition]) -> Edition:
    return make_edition(replace(article, metadata=replace(article.metadata, language="es")))


def documents(edition: Edition) -> dict[str, str]:
    """What a reader may hear of an article: the pages, and those of its book."""
    (page, *_) = PAGE.export(edition, Settings())
    assets = list(EPUB.export(edition, Settings()))
    assert isinstance(page.data, bytes)
    assert isinstance(assets[0].data, bytes)
    found = {
        "page": page.data.decode().partition("<footer")[0],
        "html": article_html(edition.audited.article),
    }
    with zipfile.ZipFile(io.BytesIO(assets[0].data)) as archive:
        for name in ("EPUB/nav.xhtml", "EPUB/sleep/text-1.xhtml"):
            found[name] = archive.read(name).decode()
    return found


def test_our_words_are_english_and_the_article_s_are_not(spanish: Edition) -> None:
    for name, markup in documents(spanish).items():
        texts = Languages(markup).found
        ours = [(text, tag) for text, tag in texts if text.startswith(OURS)]
        theirs = {
            tag for text, tag in texts if text in ("What helps", "Walk daily.", "Emergencies")
        }

        assert ours, name
        assert {tag for _, tag in ours} == {"en"}, (name, ours)
        assert theirs == {"es"}, name


def test_an_english_article_has_one_language(edition: Edition) -> None:
    documents_in_english = documents(edition)

    assert documents_in_english["html"].count("lang=") == 1
    assert documents_in_english["EPUB/nav.xhtml"].count(' lang="') == 1


def test_a_book_of_several_languages_tells_them_in_its_contents(
    edition: Edition, spanish: Edition
) -> None:
    parts = []
    for one in (edition, replace(spanish, name="dormir")):
        assets = list(EPUB.export(one, Settings()))
        assert isinstance(assets[0].data, bytes)
        with zipfile.ZipFile(io.BytesIO(assets[0].data)) as archive:
            parts.append(take_apart(archive, make_card(one, assets), None))
    (book,) = bind_book(parts, "Sleep")

    assert isinstance(book.data, bytes)
    with zipfile.ZipFile(io.BytesIO(book.data)) as archive:
        texts = Languages(archive.read("EPUB/nav.xhtml").decode()).found

    assert [tag for text, tag in texts if text == "What helps"] == ["en", "es"]
    assert ("Sources", "en") in texts
