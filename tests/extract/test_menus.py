"""Boxes named as menus that hold nothing but links go as one."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

LINKS = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Sleep", "Naps", "Dreams"))
PROSE = (
    "<p>Most people who wake at night fall asleep again within twenty minutes, without help.</p>"
    "<p>A cup of coffee at four in the afternoon still has half of its effect at ten at night.</p>"
    "<p>If poor sleep lasts for more than three months, a doctor should look into it with you.</p>"
)


def read(box: str) -> Article:
    page = f"<html lang='en'><title>Sleep</title><body>{{}}<h1>Sleep</h1>{PROSE}</body></html>"
    return extract(Source("sleep.html", page.format(box).encode()))


def removed(article: Article) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in article.removals if one.reason != "title"]


@pytest.mark.parametrize("names", ["main-menu", "site-nav header", "menu items"])
def test_a_menu_is_one_removal(names: str):
    article = read(f'<div class="{names}">\n <ul>{LINKS}</ul>\n</div>')
    assert removed(article) == [("navigation", "Sleep Naps Dreams")]


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="menu"><p>Choose one.</p><ul>{LINKS}</ul></div>',
        f'<div class="menu"><img src="a.png" alt="Two beds"><ul>{LINKS}</ul></div>',
        '<div class="menu"><a href="/"></a><p>Choose one.</p></div>',
        f'<div class="nav related"><ul>{LINKS}</ul></div>',
        f'<div class="toc-menu"><ul>{LINKS}</ul></div>',
    ],
)
def test_a_box_that_holds_more_or_is_more_is_read_line_by_line(box: str):
    assert ("navigation", "Sleep Naps Dreams") not in removed(read(box))


def test_words_in_a_box_named_as_a_menu_stay_in_the_article():
    article = read(f'<div class="tabs">{PROSE.replace("<p>", "<p>Here it says this: ")}</div>')
    assert "Here it says this: A cup of coffee" in " ".join(b.text for b in article.blocks())


def test_after_many_boxes_that_are_no_menus_none_is_looked_into():
    """Each look goes through all that a box holds, and boxes stand in boxes."""
    from readaloud.extract.reading import MOST_REFUSED

    boxes = '<div class="menu"><p>One.</p></div>' * MOST_REFUSED
    menu = f'<div class="menu"><ul>{LINKS}</ul></div>'
    assert ("navigation", "Sleep Naps Dreams") not in removed(read(boxes + menu))
