"""A page so long that its script marks the sentences works like any other."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

WORDS = (
    "walk sleep water doctor pressure breathing medicine every because patients may about with "
    "treatment and for the of in a to is morning evening <b>heart</b> “rest” 7–9 A&amp;E"
).split()
NAME, DENSE, LINKS = "guide", "directory", "links"
IN_SIGHT = """(id) => {
  const box = document.getElementById(id).getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}"""


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(6, 24))).capitalize() + "."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base, chance = tmp_path_factory.mktemp("long"), random.Random(3)
    parts = []
    for part in range(40):
        told = [" ".join(sentence(chance) for _ in range(4)) for _ in range(6)]
        items = "".join(f"<li>{sentence(chance)}" for _ in range(3))
        linked = f'<p><a href="https://example.org/{part}">{sentence(chance)}</a> Ask first.'
        body = "".join(f"<p>{one}</p>" for one in told)
        parts.append(f"<h2>Part {part + 1} of the guide</h2>{body}<ul>{items}</ul>{linked}")
    head = "<!doctype html><html lang=en><title>A long guide</title><article><h1>A long guide</h1>"
    page = f"{head}{''.join(parts)}</article></html>"
    (base / f"{NAME}.html").write_text(page, "utf-8")
    (base / f"{DENSE}.html").write_text(dense(chance), "utf-8")
    (base / f"{LINKS}.html").write_text(links(chance), "utf-8")
    pages = [f"{name}.html" for name in (NAME, DENSE, LINKS)]
    command = [sys.executable, "-m", "readaloud", "publish", *pages, "-o", "out", "--quiet"]
    subprocess.run(command, check=True, cwd=base)
    return base / "out"


def dense(chance: random.Random) -> str:
    """A directory of advice: nearly as much in headings and addresses as in text."""
    parts = []
    for part in range(300):
        tag = "h3" if part % 3 else "h2"
        address = f"https://example.org/{'advice-' * 40}{part}"
        linked, told = sorted((sentence(chance), sentence(chance)), key=len)
        told = f'<p><a href="{address}">{linked}</a> {told}</p>'
        parts.append(f"<{tag}>Advice {part + 1} of the list</{tag}>{told}")
    parts.append("<h2>References</h2><ol><li>Abara T. Walking. 2021.<li>Quist L. Sleep. 2022.</ol>")
    head = "<!doctype html><html lang=en><title>A directory</title><article><h1>A directory</h1>"
    return f"{head}{''.join(parts)}</article></html>"


def links(chance: random.Random) -> str:
    """Courses under few headings: the addresses are nearly as long as what is said of them."""
    plain = [word for word in WORDS if word.isalpha()]
    parts = []
    for part in range(15):
        items = []
        for number in range(30):
            name = " ".join(chance.choices(plain, k=4))
            address = f"https://example.org/{name.replace(' ', '-') * 2}-{part}-{number}"
            told = " ".join(chance.choices(plain, k=9))
            items.append(f'<li><a href="{address}">{name.capitalize()}</a>, and {told}.</li>')
        opening = " ".join(sentence(chance) for _ in range(2))
        parts.append(f"<h2>Courses {part + 1}</h2><p>{opening}</p><ul>{''.join(items)}</ul>")
    head = "<!doctype html><html lang=en><title>Courses</title><article><h1>Courses</h1>"
    return f"{head}{''.join(parts)}</article></html>"


@pytest.fixture
def page(visit: Callable[..., Page], folder: Path) -> Page:
    opened = visit(folder / f"articles/{NAME}/index.html", viewport={"width": 900, "height": 700})
    ready(opened)
    return opened


def ready(page: Page) -> None:
    for _ in range(600):
        if page.evaluate("document.documentElement.hasAttribute('data-ready')"):
            return
        page.wait_for_timeout(50)
    raise AssertionError


def cues_of(folder: Path, name: str = NAME) -> list[dict[str, object]]:
    text = (folder / f"articles/{name}/cues.json").read_text("utf-8")
    return [cue for cue in json.loads(text)["cues"] if cue["sentence"]]


@pytest.mark.parametrize("name", [NAME, LINKS])
def test_the_page_keeps_below_its_size(folder: Path, name: str) -> None:
    page = folder / f"articles/{name}/index.html"
    text = json.loads(page.with_name("article.json").read_text("utf-8"))["text"]

    assert b'"places":' in page.read_bytes()
    assert page.stat().st_size <= 60_000 + 1.3 * len(text.encode())


def test_the_script_marks_every_sentence_with_its_text(page: Page, folder: Path) -> None:
    cues = cues_of(folder)
    marked = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('main span[id^=s]')]"
        ".map((el) => [el.id, el.textContent]))"
    )

    assert len(cues) > 800
    assert marked == {cue["sentence"]: cue["text"] for cue in cues}


def test_sentences_and_sections_are_reached_by_keyboard(page: Page, folder: Path) -> None:
    cues = cues_of(folder)
    heads = [cue for cue in cues if str(cue["text"]).startswith("Part ")]

    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    now = page.evaluate("document.getElementById('sound').currentTime * 1000")
    assert abs(now - heads[1]["start_ms"]) < 60
    page.keyboard.press("ArrowRight")
    assert (
        page.evaluate("document.querySelector('.now').id")
        == cues[cues.index(heads[1]) + 1]["sentence"]
    )


def test_an_address_with_a_sentence_leads_to_it(visit: Callable[..., Page], folder: Path) -> None:
    cue = cues_of(folder)[500]
    page = visit(folder / f"audit/{NAME}.html")
    page.goto(f"{(folder / f'articles/{NAME}/index.html').as_uri()}#{cue['sentence']}")
    ready(page)
    for _ in range(600):
        if page.evaluate(IN_SIGHT, cue["sentence"]):
            break
        page.wait_for_timeout(50)

    assert page.evaluate(IN_SIGHT, cue["sentence"])


def test_the_checkers_accept_it(
    page: Page,
    folder: Path,
    axe: Callable[[Page], list[str]],
    nu: Callable[[list[Path]], list[str]],
) -> None:
    assert axe(page) == []
    assert nu([folder / f"articles/{NAME}/index.html"]) == []


OUTLINE = """() => [...document.querySelectorAll('.contents a')].map((link) => [
  link.textContent, link.closest('ol').parentElement.tagName,
  (document.getElementById(link.hash.slice(1)) || {}).textContent])"""


def test_the_script_lists_the_headings_of_a_page_that_says_them_once(
    visit: Callable[..., Page], folder: Path, axe: Callable[[Page], list[str]]
) -> None:
    page = visit(folder / f"articles/{DENSE}/index.html", viewport={"width": 320, "height": 640})
    ready(page)
    listed = page.evaluate(OUTLINE)
    names = [f"Advice {part + 1} of the list" for part in range(300)]

    *heads, sources = listed
    assert [(name, leads) for name, _, leads in heads] == [(name, name) for name in names]
    assert sources[:2] == ["Sources", "DETAILS"]
    assert "Abara" in sources[2]
    assert [where for _, where, _ in heads] == ["DETAILS", "LI", "LI"] * 100
    page.get_by_text("Contents").click()
    page.get_by_role("link", name="Advice 5 of the list").click()
    assert page.evaluate("location.hash") == "#" + page.evaluate(
        "[...document.querySelectorAll('main h3')].find((el) => el.textContent.includes(' 5 ')).id"
    )
    assert axe(page) == []


def test_a_page_that_lists_no_headings_is_whole_without_script(
    visit: Callable[..., Page],
    folder: Path,
    nu: Callable[[list[Path]], list[str]],
) -> None:
    file = folder / f"articles/{DENSE}/index.html"
    page = visit(file, java_script_enabled=False)

    assert page.locator("#outline").count() == 1
    assert page.locator("main h2, main h3").count() == 301
    assert page.locator("main p a").count() == 300
    assert page.locator("audio[controls]").is_visible()
    assert page.get_by_text("Contents").count() == 0
    assert nu([file]) == []


# What is heard and marked, read within one picture: both are then of the same moment.
PLAYING = """() => new Promise((done) => requestAnimationFrame(() => done({
  ms: document.getElementById('sound').currentTime * 1000,
  marked: (document.querySelector('.now') || {}).id,
  words: CSS.highlights.get('word').size})))"""


@pytest.fixture
def unfolded(visit: Callable[..., Page], folder: Path) -> Page:
    """A page whose player, settings and script came folded up."""
    file = folder / f"articles/{LINKS}/index.html"
    assert b"DecompressionStream" in file.read_bytes()
    opened = visit(file, viewport={"width": 900, "height": 700}, color_scheme="light")
    ready(opened)
    return opened


def test_a_page_that_came_folded_up_plays_and_marks_what_it_says(
    unfolded: Page, folder: Path
) -> None:
    cues = cues_of(folder, LINKS)
    marked = unfolded.evaluate(
        "Object.fromEntries([...document.querySelectorAll('main span[id^=s]')]"
        ".map((el) => [el.id, el.textContent]))"
    )
    assert marked == {cue["sentence"]: cue["text"] for cue in cues}

    unfolded.keyboard.press("Shift+ArrowRight")
    unfolded.keyboard.press(" ")
    for _ in range(600):
        seen = unfolded.evaluate(PLAYING)
        begun = [cue["sentence"] for cue in cues if int(str(cue["start_ms"])) <= seen["ms"] + 1]
        if len(begun) > 2 and seen["words"]:
            break
        unfolded.wait_for_timeout(50)
    assert seen["words"] == 1
    assert seen["marked"] == begun[-1]


def test_a_page_that_came_folded_up_has_its_settings(
    unfolded: Page, axe: Callable[[Page], list[str]]
) -> None:
    assert axe(unfolded) == []
    unfolded.keyboard.press("s")
    assert unfolded.get_by_role("dialog", name="Settings").is_visible()
    assert axe(unfolded) == []
    unfolded.get_by_label("Yellow on black").check()
    assert unfolded.evaluate("getComputedStyle(document.body).color") == "rgb(255, 255, 0)"
    unfolded.keyboard.press("Escape")
    assert unfolded.locator(".contents a").count() == 15
    unfolded.emulate_media(media="print")
    assert unfolded.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert not unfolded.locator("#player").is_visible()


def test_a_page_that_came_folded_up_is_whole_where_it_cannot_be_unfolded(
    visit: Callable[..., Page], folder: Path, nu: Callable[[list[Path]], list[str]]
) -> None:
    """Without script, and in a browser of before 2023."""
    file = folder / f"articles/{LINKS}/index.html"
    without = visit(file, java_script_enabled=False)
    old = visit(file, before="delete window.DecompressionStream")
    for page in (without, old):
        assert page.locator("main li a").count() == 450
        assert page.locator("main h2").count() == 15
        assert page.locator("audio[controls]").is_visible()
        assert page.locator("button").count() == page.locator("button[hidden]").count()
    assert nu([file]) == []
