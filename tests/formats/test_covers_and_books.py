"""Covers made from titles, and a folder bound into one book."""

import io
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from PIL import Image

from readaloud.formats.book import bind_book, take_apart
from readaloud.formats.card import make_card
from readaloud.formats.cover import (
    HEIGHT,
    PALETTES,
    SQUARE,
    WIDTH,
    baselines,
    draw_png,
    draw_square,
    draw_svg,
    lay_out,
)
from readaloud.formats.epub import EPUB
from readaloud.model.article import Article
from readaloud.model.publication import Edition
from readaloud.model.settings import Settings
from readaloud.toolkit import build

TITLES = ["Sleep", "word " * 80, "x" * 300, "كيف تنام", "睡眠" * 60, "🫀" * 40, "<&\"'>", ""]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", PALETTES)
def test_a_title_on_its_cover_has_a_contrast_of_seven(palette: tuple[str, str, str]) -> None:
    ground, _, ink = palette

    assert (luminance(ink) + 0.05) / (luminance(ground) + 0.05) >= 7


@pytest.mark.parametrize("title", TITLES)
def test_any_title_gives_a_cover_of_its_size(title: str) -> None:
    with Image.open(io.BytesIO(draw_png(title, "By someone"))) as image:
        assert image.size == (WIDTH, HEIGHT)
    ElementTree.fromstring(draw_svg(title, "By someone"))


@pytest.mark.parametrize("title", TITLES)
def test_a_title_stays_above_the_waves(title: str) -> None:
    plan = lay_out(title, "", WIDTH, HEIGHT)

    assert max(y for _, y in baselines(plan)) < HEIGHT * 0.66


@pytest.mark.parametrize("title", TITLES)
def test_a_recording_has_a_square_cover_with_its_title_above_the_waves(title: str) -> None:
    plan = lay_out(title, "By someone", SQUARE, SQUARE)

    with Image.open(io.BytesIO(draw_square(title, "By someone"))) as image:
        assert image.size == (SQUARE, SQUARE)
    assert max(y for _, y in baselines(plan)) < min(y for _, y, _, _ in plan.bars)


def test_an_mp3_carries_the_cover_of_its_title() -> None:
    settings = Settings()
    make = build(settings, ["audio"]).encoder
    assert make is not None
    encoder = make()
    encoder.write(bytes(4410), 22050)

    data = encoder.finish("Sleep well", "Nora Quill", ()).data

    assert isinstance(data, bytes)
    assert b"APIC" in data
    assert draw_square("Sleep well", "Nora Quill") in data
    assert draw_square("Sleep well", "") != draw_square("Rest well", "")


def test_a_cover_is_the_same_every_time() -> None:
    assert draw_png("Sleep", "Nora") == draw_png("Sleep", "Nora")


def test_a_folder_becomes_one_book_with_a_chapter_for_each_article(
    edition: Edition, make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    short = make_edition(make_article("Short text.", title="Short"), name="short", silent=True)
    parts = []
    for one in (edition, short):
        assets = list(EPUB.export(one, Settings()))
        data = assets[0].data
        assert isinstance(data, bytes)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts.append(take_apart(archive, make_card(one, assets), None))
    (book,) = bind_book(parts, 'All "our" articles <1>')

    assert isinstance(book.data, bytes)
    with zipfile.ZipFile(io.BytesIO(book.data)) as archive:
        names = archive.namelist()
        navigation = ElementTree.fromstring(archive.read("EPUB/nav.xhtml"))
        package = archive.read("EPUB/package.opf").decode()
    assert {"EPUB/sleep/text-1.xhtml", "EPUB/short/text-1.xhtml"} <= set(names)
    tops = navigation.findall(".//{*}nav[@id='toc']/{*}ol/{*}li/{*}a")
    assert [a.text for a in tops] == ["Sleeping well after sixty", "Short"]
    assert package.index("sleep/text-1.xhtml") < package.index("short/text-1.xhtml")
    assert "All &quot;our&quot; articles &lt;1&gt;" in package


def test_no_articles_make_no_book() -> None:
    assert list(bind_book([], "Nothing")) == []
