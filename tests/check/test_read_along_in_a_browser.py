"""The read-along page as its readers use it, in a real browser."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

ARTICLE = "articles/sleep-after-sixty/index.html"
WITH_TABLE = "articles/blood-pressure-at-home/index.html"
LONGEST = 600  # looks at a page before we give up: half a minute, or more where looks are slow
READY = (
    "document.documentElement.hasAttribute('data-ready')"
    " && document.getElementById('sound').readyState >= 1"
)
CURRENT = "(document.querySelector('.now') || {}).id"
NOW = "document.getElementById('sound').currentTime"
HEARD = f"[{CURRENT}, !document.getElementById('sound').paused]"
# Read within the picture that the page has just drawn: however slow the machine is and however few
# pictures it draws, in each of them the mark is where the sound is.
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => done((%s)())))"
# The sentence that is marked, and the one whose cue contains the time of the sound, read at once.
TRUTH = """() => {
  const cues = window.cues, ms = document.getElementById('sound').currentTime * 1000;
  const began = cues.filter((cue) => cue.sentence && cue.start_ms <= ms + 1);
  const inside = began.filter((cue) => ms < cue.end_ms - 30 && ms > cue.start_ms + 20);
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
    for _ in range(LONGEST):
        if page.evaluate(f"Boolean({statement})"):
            return
        page.wait_for_timeout(50)
    raise AssertionError(statement)


def sample(page: Page, times: int, pause_ms: int) -> list[str]:
    """Compare mark and truth while the sound plays, so many times within a cue.

    Gives the marked sentences in the order in which they were heard.
    """
    heard: list[str] = []
    for _ in range(LONGEST):
        page.wait_for_timeout(pause_ms)
        seen = page.evaluate(DRAWN % TRUTH)
        if seen["inside"]:
            assert seen["marked"] in seen["inside"], seen
            heard.append(seen["marked"])
        if len(heard) == times:
            return list(dict.fromkeys(heard))
    raise AssertionError(heard)


def rest(page: Page) -> float:
    """Where the page stands once it has come to rest."""
    before = -1.0
    for _ in range(LONGEST):
        at = page.evaluate("scrollY")
        if at == before:
            return float(at)
        before = at
        page.wait_for_timeout(250)
    raise AssertionError(before)


def playing(page: Page) -> bool:
    return page.evaluate("!document.getElementById('sound').paused")


def now(page: Page) -> float:
    return page.evaluate(NOW)


def test_space_plays_and_pauses_and_the_mark_follows_the_sound(page: Page) -> None:
    page.keyboard.press("Space")

    heard = sample(page, 25, 200)

    assert len(heard) >= 2
    assert playing(page)
    page.keyboard.press("Space")
    assert not playing(page)


def test_a_link_at_the_top_leads_past_the_article_to_the_player(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the player"

    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'play'")
    page.keyboard.press("Enter")
    until(page, "!document.getElementById('sound').paused")


def test_the_mark_keeps_up_at_three_times_the_speed(page: Page) -> None:
    page.keyboard.press("Space")
    for _ in range(20):
        page.keyboard.press("+")

    assert page.evaluate("document.getElementById('sound').playbackRate") == 3
    assert len(sample(page, 20, 150)) >= 2


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
    seen: list[list[str]] = []
    for _ in range(LONGEST):
        page.wait_for_timeout(110)
        pair = page.evaluate(DRAWN % WORD)
        seen += [pair] if pair else []
        if len(seen) == 20:
            break

    assert len(seen) == 20
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
    heard = page.evaluate(HEARD)

    assert chosen.startswith("s")
    assert heard == [chosen, True]


def test_a_click_on_a_sentence_plays_from_there(page: Page) -> None:
    target = page.locator("main p .spoken").nth(2)
    target.click(position={"x": 5, "y": 8})
    heard = page.evaluate(HEARD)

    assert heard == [target.get_attribute("id"), True]


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


# The panel closes, and the next key comes before anything is drawn.
QUICK = """() => {
  const radio = document.activeElement;
  document.querySelector('dialog').close();
  radio.dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true, cancelable: true}));
  return document.getElementById('sound').playbackRate;
}"""
FOCUS = "[document.querySelector('dialog').open, document.activeElement.tagName]"


def test_a_reload_restores_place_speed_and_looks(page: Page) -> None:
    page.keyboard.press("s")
    page.get_by_label("Sepia").check()
    page.keyboard.press("Escape")
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


def test_keys_are_the_page_s_own_as_soon_as_the_settings_close(page: Page) -> None:
    """A browser leaves the focus on a button of the closed panel until it draws again."""
    page.keyboard.press("s")
    page.get_by_label("Sepia").check()
    page.keyboard.press("Escape")
    left = page.evaluate(FOCUS)
    page.keyboard.press("s")
    page.get_by_label("Dark").check()

    assert left == [False, "BODY"]
    assert page.evaluate(QUICK) == 1.1


@pytest.mark.parametrize("way", ["Escape", "Enter"])
def test_the_focus_returns_to_where_the_settings_were_opened(page: Page, way: str) -> None:
    opener = page.get_by_role("button", name="Display settings")
    opener.focus()
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id == 'close'")
    page.keyboard.press(way)
    until(page, "!document.querySelector('dialog[open]')")

    assert opener.evaluate("(el) => el === document.activeElement")


def test_an_address_with_a_sentence_starts_there(
    visit: Callable[..., Page], published: Path
) -> None:
    cues = json.loads((published / ARTICLE).with_name("cues.json").read_text(encoding="utf-8"))
    cue = next(cue for cue in cues["cues"][5:] if cue["sentence"])
    page = visit(published / ARTICLE)
    page.goto(f"{(published / ARTICLE).as_uri()}#{cue['sentence']}")
    page.reload()
    until(page, READY)
    until(page, f"Math.abs({NOW} * 1000 - {cue['start_ms']}) < 50")

    assert page.evaluate(CURRENT) == cue["sentence"]


@pytest.mark.parametrize("is_playing", [True, False])
def test_a_heading_chosen_in_the_contents_is_where_the_voice_goes(
    page: Page, is_playing: bool
) -> None:
    if is_playing:
        page.keyboard.press("Space")
    page.get_by_text("Contents").click()
    link = page.locator(".contents a").nth(2)
    section = (link.get_attribute("href") or "").lstrip("#")
    link.click()
    until(page, f"document.querySelector('.now')?.closest('section').id === '{section}'")
    stands = rest(page)
    seen = page.evaluate(
        "(() => { const {top} = document.querySelector('.now').getBoundingClientRect();"
        " return top >= 0 && top < innerHeight * .8; })()"
    )

    assert playing(page) is is_playing
    assert stands > 0
    assert seen
    assert page.locator("#back").is_hidden()


def test_an_address_with_a_heading_starts_there(page: Page) -> None:
    section = page.locator(".contents a").nth(3).get_attribute("href")
    page.goto(page.url + str(section))
    page.reload()
    until(page, READY)
    page.keyboard.press("Space")

    until(page, "document.querySelector('.now') !== null")
    assert page.evaluate("'#' + document.querySelector('.now').closest('section').id") == section


def test_a_new_speed_is_told_to_those_who_do_not_see_it(page: Page) -> None:
    page.keyboard.press("+")
    told = page.locator("#status").inner_text()
    page.keyboard.press("-")

    assert told == "Speed 1.1×"
    assert page.locator("#status").inner_text() == "Speed 1×"


def test_the_page_scrolls_along_until_the_reader_scrolls_away(page: Page) -> None:
    page.evaluate(f"{NOW} = 60")
    page.keyboard.press("Space")
    until(page, "scrollY > 0")
    rest(page)

    page.mouse.move(400, 300)
    page.mouse.wheel(0, -2000)
    until(page, "!document.getElementById('back').hidden")
    away, first = rest(page), page.evaluate(CURRENT)
    until(page, f"{CURRENT} != '{first}'")
    second = page.evaluate(CURRENT)
    until(page, f"{CURRENT} != '{second}'")

    assert rest(page) == away
    page.get_by_role("button", name="Back to the voice").click()
    until(page, f"scrollY > {away}")
    assert page.evaluate("document.getElementById('back').hidden")


def test_the_sleep_timer_stops_at_the_end_of_the_section(page: Page) -> None:
    page.keyboard.press("s")
    page.select_option("#sleep", "section")
    page.keyboard.press("Escape")
    end = page.evaluate(
        "JSON.parse(document.getElementById('reading').textContent).sections[1].start"
    )
    page.evaluate(f"{NOW} = {end} - 0.6")
    page.keyboard.press("Space")
    assert playing(page)
    until(page, "document.getElementById('sound').paused")

    assert now(page) >= end - 0.01
    assert page.get_by_role("status").text_content() == "The section is over."


def test_a_sentence_can_be_repeated(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    start, marked = now(page), page.evaluate(CURRENT)
    page.keyboard.press("s")
    page.get_by_label("Keep repeating the sentence").check()
    page.keyboard.press("Escape")
    page.keyboard.press("Space")
    times = [start]
    while times[-1] >= times[-2:][0]:  # until it was taken back once
        page.wait_for_timeout(250)
        assert page.evaluate(CURRENT) == marked
        times.append(now(page))
        assert len(times) < LONGEST
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
    assert not page.get_by_text("choose a sentence to hear it").is_visible()
    assert not page.locator("#player").is_visible()
    assert page.get_by_role("button").count() == 0


def large_letters(size: str) -> str:
    """A script that sets the size of the text as a reader has left it."""
    looks = json.dumps({"size": size})
    return f"try {{ localStorage.setItem('readaloud:looks', '{looks}') }} catch {{}}"


# The marked word, and how far it stands beyond the room between the window's top and the player.
BEYOND = """() => {
  const range = [...CSS.highlights.get('word')][0];
  if (!range) return null;
  const {top, bottom} = range.getBoundingClientRect();
  const room = innerHeight - document.getElementById('player').offsetHeight;
  return [String(range), Math.max(0, -top, bottom - room)];
}"""
ZOOMED = {"width": 320, "height": 256}  # what 1280 x 1024 leaves at 400 %


@pytest.mark.parametrize(("viewport", "size"), [(ZOOMED, "1"), (ZOOMED, "2")])
def test_the_word_being_spoken_is_never_out_of_sight(
    visit: Callable[..., Page], published: Path, viewport: dict[str, int], size: str
) -> None:
    page = visit(
        published / ARTICLE, large_letters(size), viewport=viewport, reduced_motion="reduce"
    )
    until(page, READY)
    page.keyboard.press("Space")
    seen: list[tuple[str, float]] = []
    for _ in range(LONGEST):
        page.wait_for_timeout(100)
        word = page.evaluate(DRAWN % BEYOND)
        seen += [tuple(word)] if word else []
        if len(seen) == 100:
            break

    assert len({word for word, _ in seen}) > 10
    assert [word for word, beyond in seen if beyond > 2] == []
    assert page.evaluate("scrollY") > 0


def test_the_page_takes_its_own_scrolling_for_no_one_else_s(
    visit: Callable[..., Page], published: Path
) -> None:
    """It scrolls smoothly, and on to the next word before it has come to rest."""
    page = visit(published / ARTICLE, large_letters("2"), viewport=ZOOMED)
    until(page, READY)
    page.keyboard.press("Space")
    page.evaluate("() => { document.getElementById('sound').playbackRate = 3; }")
    until(page, f"{NOW} > 20")

    assert page.evaluate("document.getElementById('back').hidden")


def test_a_jump_of_the_reader_s_is_no_scrolling_of_the_page_s(
    visit: Callable[..., Page], published: Path
) -> None:
    """Also a jump at once after the page has scrolled: with large letters it often does."""
    page = visit(published / ARTICLE, large_letters("2"), viewport=ZOOMED, reduced_motion="reduce")
    until(page, READY)
    page.keyboard.press("Space")
    until(page, "scrollY > 0")
    away = page.evaluate("() => { scrollBy({top: 2000, behavior: 'instant'}); return scrollY; }")
    until(page, "!document.getElementById('back').hidden")
    then = now(page)
    until(page, f"{NOW} > {then} + 5")

    assert page.evaluate("scrollY") == away


COUNT = """
  window.reads = 0; window.marks = 0;
  const read = Range.prototype.getBoundingClientRect, mark = Highlight.prototype.add;
  Range.prototype.getBoundingClientRect = function () { window.reads++; return read.call(this); };
  Highlight.prototype.add = function (range) { window.marks++; return mark.call(this, range); };
"""


def test_the_place_of_a_word_is_read_once(visit: Callable[..., Page], published: Path) -> None:
    page = visit(published / ARTICLE, COUNT, viewport=ZOOMED)
    until(page, READY)
    page.keyboard.press("Space")
    until(page, "window.marks > 20")
    reads, marks = page.evaluate("[window.reads, window.marks]")

    assert reads <= marks + 1  # once more as it begins to play


ASIDE = """() => {
  const range = [...CSS.highlights.get('word')][0];
  if (!range || !range.startContainer.parentNode.closest('td:last-child')) return false;
  const word = range.getBoundingClientRect();
  const box = range.startContainer.parentNode.closest('.wide').getBoundingClientRect();
  return word.left >= box.left && word.right <= box.right + 1;
}"""


def test_a_wide_table_moves_sideways_to_the_word(
    visit: Callable[..., Page], published: Path
) -> None:
    page = visit(
        published / WITH_TABLE, large_letters("1.5"), viewport={"width": 320, "height": 640}
    )
    until(page, READY)
    last = "[...document.querySelectorAll('main tbody td:last-child')][0]"
    out = page.evaluate(f"{last}.getBoundingClientRect().right > innerWidth")
    page.evaluate(f"() => {{ {last}.querySelector('.spoken').click(); }}")

    assert out
    until(page, f"({ASIDE})()")


@pytest.mark.parametrize("size", ["1", "4"])
def test_nothing_is_cut_off_at_320_pixels(
    visit: Callable[..., Page], published: Path, size: str
) -> None:
    page = visit(published / ARTICLE, viewport={"width": 320, "height": 256})
    until(page, READY)
    page.evaluate(f"document.documentElement.style.setProperty('--size', '{size}')")

    wide = page.evaluate("document.documentElement.scrollWidth")

    assert wide <= 320


# Of each bar of the charts: its length as a part of the chart's, and the number it stands for.
BARS = """() => [...document.querySelectorAll('.bars')].map((chart) => {
  const long = (bar) => (bar ? bar.getBoundingClientRect().width / chart.clientWidth : 0);
  const number = (row) => Number(row.querySelector('b').textContent);
  return [...chart.children].map((row) => [long(row.querySelector('rect')), number(row)]);
})"""
# What of the charts is cut off or beyond the window, or what moves sideways to be seen.
UNSEEN = """() => {
  const parts = [...document.querySelectorAll('.bars, .bars *')].filter((part) => {
    const {left, right} = part.getBoundingClientRect();
    const hidden = part.clientWidth && part.scrollWidth > part.clientWidth + 1;
    return left < 0 || right > innerWidth || hidden;
  }).map((part) => part.outerHTML);
  return [...parts, document.documentElement.scrollWidth > innerWidth];
}"""
LETTERS = "[...document.querySelectorAll('.bars span')].map(el => getComputedStyle(el).fontSize)"


@pytest.mark.parametrize("width", [320, 640, 1280])
@pytest.mark.parametrize("name", ["audit/index.html", "audit/sleep-after-sixty.html"])
def test_bars_shrink_with_the_page_and_keep_their_numbers_in_sight(
    visit: Callable[..., Page], published: Path, name: str, width: int
) -> None:
    page = visit(published / name, viewport={"width": width, "height": 640})

    charts = page.evaluate(BARS)

    assert charts
    assert page.evaluate(UNSEEN) == [False]
    for bars in charts:
        longest, most = max(bars)
        assert longest > 0.1
        assert all(abs(part * most - longest * number) < 0.02 * most for part, number in bars)


@pytest.mark.parametrize("name", ["audit/index.html", "audit/sleep-after-sixty.html"])
def test_the_words_of_charts_keep_their_size_at_320_pixels(
    visit: Callable[..., Page], published: Path, name: str
) -> None:
    narrow = visit(published / name, viewport={"width": 320, "height": 640}).evaluate(LETTERS)
    usual = visit(published / name, viewport={"width": 1280, "height": 900}).evaluate(LETTERS)

    assert narrow
    assert narrow == usual


CAPTION = """() => {
  const table = document.querySelector('main caption').parentNode, box = table.parentNode;
  box.scrollLeft = 1000;
  const {left, right} = table.caption.getBoundingClientRect();
  return [box.scrollLeft > 0, left >= 0, right <= innerWidth];
}"""


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_wide_table_takes_the_margin_of_a_wide_window(
    visit: Callable[..., Page], published: Path, direction: str
) -> None:
    page = visit(published / WITH_TABLE, viewport={"width": 1280, "height": 900})
    cells = "<td>several words in a cell</td>" * 12
    sizes = page.evaluate(
        """([direction, cells]) => {
  document.getElementById('article').dir = direction;
  const table = document.querySelector('.wide table');
  const before = table.closest('article').clientWidth;
  table.insertRow().innerHTML = cells;
  const {left, right} = table.parentNode.getBoundingClientRect();
  return [right - left - before, left, innerWidth - right,
          document.documentElement.scrollWidth - innerWidth];
}""",
        [direction, cells],
    )

    assert sizes[0] > 100
    assert min(sizes[1:3]) >= 0
    assert sizes[3] <= 0


def test_the_caption_of_a_wide_table_stays_in_sight(
    visit: Callable[..., Page], published: Path
) -> None:
    page = visit(published / WITH_TABLE, viewport={"width": 320, "height": 640})
    until(page, READY)

    assert page.evaluate(CAPTION) == [True, True, True]


def test_all_buttons_of_the_settings_have_one_shape(page: Page) -> None:
    page.keyboard.press("s")
    shapes = page.evaluate(
        "[...document.querySelectorAll('dialog button')]"
        ".map((el) => getComputedStyle(el).borderRadius)"
    )

    assert len(shapes) > 5
    assert len(set(shapes)) == 1


def test_motion_is_spared_those_who_ask(visit: Callable[..., Page], published: Path) -> None:
    page = visit(
        published / ARTICLE, reduced_motion="reduce", viewport={"width": 900, "height": 500}
    )
    until(page, READY)
    page.evaluate(
        f"() => {{ window.jumps = []; addEventListener('scroll', () => jumps.push({CURRENT})); }}"
    )
    page.evaluate(f"{NOW} = 60")
    page.keyboard.press("Space")
    until(page, "window.jumps.length >= 1 && scrollY > 0")
    rest(page)
    jumps = page.evaluate("window.jumps")

    assert len(jumps) == len(set(jumps)), "one step to each sentence, and none between"
