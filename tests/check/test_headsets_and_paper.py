"""What a headset, a lock screen and a printer make of the pages."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

ARTICLE = "articles/sleep-after-sixty/index.html"
# The keys of a headset cannot be pressed here; what the page does on them can be asked for.
KEEP = """
  window.acts = {};
  window.places = [];
  const session = navigator.mediaSession;
  session.setActionHandler = (name, act) => { window.acts[name] = act; };
  session.setPositionState = (state) => { window.places.push(state); };
"""
NAME = "golden-root-elixir.html"
PAPERS = ["index.html", ARTICLE, "audit/index.html", f"audit/{NAME}", f"audit/source/{NAME}"]
NOW = "document.getElementById('sound').currentTime"
SECTIONS = "JSON.parse(document.getElementById('reading').textContent).sections"


@pytest.fixture
def page(visit: Callable[..., Page], published: Path) -> Page:
    opened = visit(published / ARTICLE, before=KEEP, viewport={"width": 900, "height": 700})
    until(opened, "document.documentElement.hasAttribute('data-ready')")
    until(opened, "document.getElementById('sound').readyState >= 1")
    return opened


def until(page: Page, statement: str) -> None:
    for _ in range(600):
        if page.evaluate(f"Boolean({statement})"):
            return
        page.wait_for_timeout(50)
    raise AssertionError(statement)


def press(page: Page, key: str, order: str = "{}") -> None:
    page.evaluate(f"window.acts['{key}']({order})")


def test_a_headset_plays_and_pauses(page: Page) -> None:
    press(page, "play")
    until(page, "!document.getElementById('sound').paused")
    until(page, "navigator.mediaSession.playbackState === 'playing'")

    press(page, "pause")
    until(page, "document.getElementById('sound').paused")
    until(page, "navigator.mediaSession.playbackState === 'paused'")


def test_a_headset_skips_by_section_and_by_sentence(page: Page) -> None:
    starts = [section["start"] for section in page.evaluate(SECTIONS)]

    press(page, "nexttrack")
    assert page.evaluate(NOW) == pytest.approx(starts[1], abs=0.6)
    press(page, "nexttrack")
    assert page.evaluate(NOW) == pytest.approx(starts[2], abs=0.6)
    press(page, "previoustrack")
    assert page.evaluate(NOW) == pytest.approx(starts[1], abs=0.6)
    before = page.evaluate(NOW)
    press(page, "seekforward")
    assert page.evaluate(NOW) > before
    press(page, "seekbackward")
    assert page.evaluate(NOW) == pytest.approx(before, abs=0.1)


def test_a_lock_screen_seeks_to_a_time(page: Page) -> None:
    press(page, "seekto", "{seekTime: 42}")
    assert page.evaluate(NOW) == pytest.approx(42, abs=0.1)

    press(page, "seekforward", "{seekOffset: 10}")
    assert page.evaluate(NOW) == pytest.approx(52, abs=0.1)


def test_a_lock_screen_is_told_title_author_and_place(page: Page, published: Path) -> None:
    article = json.loads((published / ARTICLE).with_name("article.json").read_text("utf-8"))
    shown = page.evaluate("(({title, artist}) => [title, artist])(navigator.mediaSession.metadata)")

    assert shown[0] == article["metadata"]["title"]
    assert article["metadata"]["authors"][0] in shown[1]
    press(page, "seekto", "{seekTime: 30}")
    until(page, "window.places.some((place) => Math.abs(place.position - 30) < 0.2)")
    length = page.evaluate("document.getElementById('sound').duration")
    assert page.evaluate("window.places.at(-1).duration") == pytest.approx(length, abs=0.1)


PRINTED = """() => {
  const shown = (css) => [...document.querySelectorAll(css)].filter((el) => el.checkVisibility());
  const paper = getComputedStyle(document.documentElement);
  const inks = shown('main p, main li, main h1, main h2, main td, main th');
  return {
    tools: shown('button, audio, dialog, nav, .player, .top, input, .skip').length,
    ground: paper.backgroundColor,
    inks: [...new Set(inks.map((el) => getComputedStyle(el).color))],
    text: inks.length,
    links: shown('main a[href^="http"]').map((el) => getComputedStyle(el, '::after').content),
    wide: document.documentElement.scrollWidth,
  };
}"""


@pytest.mark.parametrize("theme", ["", "dark", "contrast"])
def test_paper_gets_black_text_and_no_buttons(
    visit: Callable[..., Page], published: Path, theme: str
) -> None:
    """Whatever the theme and the system's colours; the addresses of links are written out."""
    page = visit(published / ARTICLE, color_scheme="dark", viewport={"width": 700, "height": 1000})
    page.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
    if not theme:
        page.evaluate("delete document.documentElement.dataset.theme")
    page.emulate_media(media="print")
    seen = page.evaluate(PRINTED)

    assert seen["tools"] == 0
    assert seen["ground"] == "rgb(255, 255, 255)"
    assert seen["inks"] == ["rgb(0, 0, 0)"]
    assert seen["text"] > 20
    assert seen["links"]
    assert all('" ("' in content or "http" in content for content in seen["links"])
    assert seen["wide"] <= 700


@pytest.mark.parametrize("path", PAPERS)
def test_every_page_becomes_a_document_of_pages(
    visit: Callable[..., Page], published: Path, path: str
) -> None:
    page = visit(published / path, viewport={"width": 700, "height": 1000})

    assert page.pdf(format="A4").startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 700
    assert page.evaluate(
        "[...document.querySelectorAll('a[data-play], input, audio')]"
        ".every((el) => !el.checkVisibility())"
    )
