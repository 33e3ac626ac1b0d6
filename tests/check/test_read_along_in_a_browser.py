"""The read-along page as its readers use it, in a real browser."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

ARTICLE = "articles/sleep-after-sixty/index.html"
READY = (
    "document.documentElement.hasAttribute('data-ready')"
    " && document.getElementById('sound').readyState >= 1"
)
CURRENT = "(document.querySelector('.now') || {}).id"
# The sentence that is marked, and the one whose cue contains the time of the sound, read at once.
TRUTH = """() => {
  const cues = window.cues, ms = document.getElementById('sound').currentTime * 1000;
  const began = cues.filter((cue) => cue.sentence && cue.start_ms <= ms + 1);
  const inside = began.filter((cue) => ms < cue.end_ms - 30 && ms > cue.start_ms + 60);
  const marked = (document.querySelector('.now') || {}).id;
  return {marked, inside: inside.map((cue) => cue.sentence), ms};
}"""


@pytest.fixture
def page(visit: Callable[..., Page], published: Path) -> Page:
    opened = visit(published / ARTICLE, viewport={"width": 900, "height": 700})
    until(opened, READY)
    cues = (published / ARTICLE).with_name("cues.json").read_text(encoding="utf-8")
    opened.evaluate("(text) => { window.cues = JSON.parse(text).cues; }", cues)
    return opened


def until(page: Page, statement: str) -> None:
    """Wait for a statement to hold; the page's policy forbids the driver's own way of waiting."""
    for _ in range(200):
        if page.evaluate(f"Boolean({statement})"):
            return
        page.wait_for_timeout(50)
    raise AssertionError(statement)


def sample(page: Page, times: int, pause_ms: int) -> int:
    """Compare mark and truth while the sound plays; gives how often a cue was heard."""
    heard = 0
    for _ in range(times):
        page.wait_for_timeout(pause_ms)
        seen = page.evaluate(TRUTH)
        if seen["inside"]:
            heard += 1
            assert seen["marked"] in seen["inside"], seen
    return heard


def playing(page: Page) -> bool:
    return page.evaluate("!document.getElementById('sound').paused")


def now(page: Page) -> float:
    return page.evaluate("document.getElementById('sound').currentTime")


def test_space_plays_and_pauses_and_the_mark_follows_the_sound(page: Page) -> None:
    page.keyboard.press("Space")

    heard = sample(page, 30, 200)

    assert heard >= 20
    assert playing(page)
    page.keyboard.press("Space")
    assert not playing(page)


def test_the_mark_keeps_up_at_three_times_the_speed(page: Page) -> None:
    page.keyboard.press("Space")
    for _ in range(20):
        page.keyboard.press("+")

    assert page.evaluate("document.getElementById('sound').playbackRate") == 3
    assert sample(page, 20, 150) >= 10


WORD = """() => {
  const range = [...CSS.highlights.get('word')][0];
  const ms = document.getElementById('sound').currentTime * 1000;
  const cue = window.cues.find((one) => one.sentence && one.start_ms <= ms && ms < one.end_ms);
  const heard = (word) => word.start_ms + 45 < ms && ms < word.end_ms - 25;
  const said = cue && cue.words.filter(heard).pop();
  const letters = said && [...cue.text].slice(said.start, said.end).join('');
  return range && said ? [String(range), letters] : null;
}"""


def test_the_word_being_spoken_is_marked(page: Page) -> None:
    page.keyboard.press("Space")
    seen = []
    for _ in range(40):
        page.wait_for_timeout(110)
        seen.append(page.evaluate(WORD))
    seen = [pair for pair in seen if pair]

    assert len(seen) >= 10
    assert [marked for marked, _ in seen] == [said for _, said in seen]


def test_arrows_and_brackets_skip_by_sentence_and_section(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    second = page.evaluate(CURRENT)
    page.keyboard.press("ArrowLeft")
    first = page.evaluate(CURRENT)
    page.keyboard.press("]")
    page.keyboard.press("]")
    section = page.evaluate(f"document.getElementById({CURRENT}).closest('h1, h2, h3') !== null")

    assert int(second[1:]) > int(first[1:])
    assert section


def test_a_sentence_is_chosen_with_j_and_played_with_enter(page: Page) -> None:
    for _ in range(4):
        page.keyboard.press("j")
    chosen = page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)

    assert chosen.startswith("s")
    assert page.evaluate(CURRENT) == chosen
    assert playing(page)


def test_a_click_on_a_sentence_plays_from_there(page: Page) -> None:
    target = page.locator("main p .spoken").nth(2)
    target.click(position={"x": 5, "y": 8})
    page.wait_for_timeout(300)

    assert page.evaluate(CURRENT) == target.get_attribute("id")
    assert playing(page)


def test_everything_can_be_reached_and_used_with_the_tab_key(page: Page) -> None:
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")
        )
        if reached[-1] == "later":
            break

    assert reached[0] == "Skip to the article"
    assert {"sound", "earlier", "play", "later"} <= set(reached)


def test_a_reload_restores_place_speed_and_looks(page: Page) -> None:
    page.keyboard.press("s")
    page.get_by_label("Sepia").check()
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('dialog[open]')")  # the browser closes it in its own time
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    until(page, "document.getElementById('sound').playbackRate == 1.1")
    page.keyboard.press("Space")
    page.wait_for_timeout(1500)
    page.keyboard.press("Space")
    place, marked = now(page), page.evaluate(CURRENT)

    page.reload()
    until(page, READY)
    until(page, "document.getElementById('sound').currentTime > 0")

    assert abs(now(page) - place) < 0.1
    assert page.evaluate(CURRENT) == marked
    until(page, "document.getElementById('sound').playbackRate == 1.1")
    assert page.evaluate("document.documentElement.dataset.theme") == "sepia"


def test_an_address_with_a_sentence_starts_there(
    visit: Callable[..., Page], published: Path
) -> None:
    cues = json.loads((published / ARTICLE).with_name("cues.json").read_text(encoding="utf-8"))
    cue = next(cue for cue in cues["cues"][5:] if cue["sentence"])
    page = visit(published / ARTICLE)
    page.goto(f"{(published / ARTICLE).as_uri()}#{cue['sentence']}")
    page.reload()
    until(page, READY)
    page.wait_for_timeout(300)

    assert abs(now(page) * 1000 - cue["start_ms"]) < 50


def test_the_page_scrolls_along_until_the_reader_scrolls_away(page: Page) -> None:
    page.evaluate("document.getElementById('sound').currentTime = 60")
    page.keyboard.press("Space")
    page.wait_for_timeout(1500)
    followed = page.evaluate("scrollY")

    page.mouse.move(400, 300)
    page.mouse.wheel(0, -2000)
    page.wait_for_timeout(400)
    away = page.evaluate("scrollY")
    page.wait_for_timeout(3000)

    assert followed > 0
    assert page.evaluate("scrollY") == away
    page.get_by_role("button", name="Back to the voice").click()
    page.wait_for_timeout(1500)
    assert page.evaluate("scrollY") > away


def test_the_sleep_timer_stops_at_the_end_of_the_section(page: Page) -> None:
    page.keyboard.press("s")
    page.select_option("#sleep", "section")
    page.keyboard.press("Escape")
    end = page.evaluate(
        "JSON.parse(document.getElementById('reading').textContent).sections[1].start"
    )
    page.evaluate(f"document.getElementById('sound').currentTime = {end} - 0.6")
    page.keyboard.press("Space")
    page.wait_for_timeout(2000)

    assert not playing(page)


def test_a_sentence_can_be_repeated(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    start, marked = now(page), page.evaluate(CURRENT)
    page.keyboard.press("s")
    page.get_by_label("Keep repeating the sentence").check()
    page.keyboard.press("Escape")
    page.keyboard.press("Space")
    for _ in range(20):
        page.wait_for_timeout(250)
        assert page.evaluate(CURRENT) == marked
    page.keyboard.press("Space")

    assert now(page) >= start


def test_single_keys_can_be_turned_off(page: Page) -> None:
    page.keyboard.press("s")
    page.get_by_label("Use single keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("Space")
    page.wait_for_timeout(200)

    assert not playing(page)


def test_the_page_works_without_script(visit: Callable[..., Page], published: Path) -> None:
    page = visit(published / ARTICLE, java_script_enabled=False)

    assert page.locator("audio[controls]").is_visible()
    assert page.locator("main p").first.is_visible()
    assert not page.locator("#player").is_visible()
    assert page.get_by_role("button").count() == 0


@pytest.mark.parametrize("size", ["1", "4"])
def test_nothing_is_cut_off_at_320_pixels(
    visit: Callable[..., Page], published: Path, size: str
) -> None:
    page = visit(published / ARTICLE, viewport={"width": 320, "height": 256})
    until(page, READY)
    page.evaluate(f"document.documentElement.style.setProperty('--size', '{size}')")

    wide = page.evaluate("document.documentElement.scrollWidth")

    assert wide <= 320


def test_motion_is_spared_those_who_ask(visit: Callable[..., Page], published: Path) -> None:
    page = visit(
        published / ARTICLE, reduced_motion="reduce", viewport={"width": 900, "height": 500}
    )
    until(page, READY)
    page.evaluate("document.getElementById('sound').currentTime = 60")
    page.keyboard.press("Space")
    page.wait_for_timeout(120)
    first = page.evaluate("scrollY")
    page.wait_for_timeout(150)

    assert first > 0
    assert page.evaluate("scrollY") == first
