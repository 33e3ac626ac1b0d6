"""Sidebars that say more than the article, and boxes that only sound like some."""

from readaloud.extract import extract
from readaloud.model.article import Source

TICKS = (
    "<h1>Ticks</h1><p>Ticks wait in long grass. Remove them soon and remove them whole, please.</p>"
    "<p>The county sees around four hundred cases of Lyme disease each year, most in summer.</p>"
    "<h2>Afterwards</h2><p>Note the date, and watch the skin around the bite for four weeks.</p>"
    "<p>Call a doctor if a red ring grows around the bite, or if you get a fever and pain.</p>"
)
NEWS = "".join(
    f"<h3>County news {n}</h3><p>We asked three specialists what they tell their own families, "
    f"and number {n} of them said that it is the simple things that help the most of all.</p>"
    for n in range(8)
)


def read(body: str) -> str:
    page = f"<html><title>Ticks</title><body>{body}</body></html>"
    article = extract(Source("ticks.html", page.encode()))
    return " ".join(block.text for block in article.blocks())


def test_a_sidebar_beside_the_article_is_none_of_it():
    for names in ("column sidebar", "sidebar-second", "right-sidebar"):
        text = read(f'<div class="main">{TICKS}</div><div class="{names}">{NEWS}</div>')
        assert "Ticks wait" in text
        assert "specialists" not in text


def test_what_holds_the_article_is_no_sidebar():
    assert "Ticks wait" in read(f'<div class="sidebar-container">{TICKS}{NEWS}</div>')


def test_a_field_that_refers_to_terms_is_no_list_of_sources():
    tags = "<h3>Tags</h3><ul><li>Lyme, 2019</li></ul>"
    tags = f'<div class="field-type-taxonomy-term-reference">{tags}</div>'
    page = f"<html><title>Ticks</title><body><main>{TICKS}{tags}</main></body></html>"
    assert extract(Source("ticks.html", page.encode())).metadata.references == ()
