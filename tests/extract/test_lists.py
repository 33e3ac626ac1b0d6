"""Which lists are the article's own, and which only lead to other pages."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, ItemList, Source

PROSE = (
    "<p>A kettle that is filled each morning gathers chalk at its bottom within a few weeks, and "
    "the chalk keeps the heat from the water. It helps to pour out what is left at night.</p>"
    "<p>Vinegar takes the chalk away: fill the kettle to a third, wait for an hour, and rinse it "
    "twice with clear water before the next pot of tea is made.</p>"
)
LINKS = (
    "<ul><li><a href='/teapots'>The teapots we keep</a></li>"
    "<li><a href='/cups'>Cups that last for years</a></li>"
    "<li><a href='/spoons'>Ten spoons for sugar</a></li></ul>"
)


def read(body: str) -> Article:
    page = f"<html><head><title>Chalk</title></head><body><article>{body}</article></body></html>"
    return extract(Source("chalk.html", page.encode()))


def items(article: Article) -> list[str]:
    return [
        item.text
        for section in article.sections
        for inner in section.walk()
        for block in inner.blocks
        if isinstance(block, ItemList)
        for item in block.items
    ]


@pytest.mark.parametrize(
    "invitation",
    [
        "You might also like:",
        "More helpful articles from our kitchen:",
        "For more, look at our other most popular guides:",
    ],
)
def test_links_after_an_invitation_are_not_the_article(invitation: str) -> None:
    article = read(f"{PROSE}<p>{invitation}</p>{LINKS}{PROSE.replace('kettle', 'boiler')}")
    assert items(article) == []
    assert invitation not in article.text
    assert "related-links" in {removal.reason for removal in article.removals}


def test_links_that_the_text_announces_stay_at_the_end_of_the_article() -> None:
    article = read(f"{PROSE}<p>These shops sell kettles without a seam:</p>{LINKS}")
    assert len(items(article)) == 3


def test_links_that_end_the_article_unannounced_are_taken_away() -> None:
    assert items(read(f"{PROSE}<h2>From the kitchen</h2>{LINKS}")) == []


def test_links_before_the_first_line_are_navigation() -> None:
    article = read(f"{LINKS}{PROSE}")
    assert items(article) == []


def test_stars_to_click_on_are_no_list() -> None:
    stars = "<ul>" + "".join(f"<li>{number}</li>" for number in range(1, 6)) + "</ul>"
    assert items(read(f"{PROSE}{stars}{PROSE.replace('kettle', 'boiler')}")) == []


def test_marks_for_qualities_are_no_list_but_measures_are() -> None:
    marks = "<li class='{}'>Weight 3.5</li><li>Volume 1.7</li><li>Width 2.1</li>"
    rated, plain = (f"<ul>{marks.format(name)}</ul>" for name in ("rating-line", "line"))
    after = PROSE.replace("kettle", "boiler")
    assert items(read(f"{PROSE}{rated}{after}")) == []
    assert len(items(read(f"{PROSE}{plain}{after}"))) == 3


def test_lists_side_by_side_in_a_small_table_are_read_as_lists() -> None:
    table = (
        "<table><tr><th>For</th><th>Against</th></tr><tr>"
        "<td><ul><li>It heats the water quickly</li><li>It is light to carry</li></ul></td>"
        "<td><ul><li>It gathers chalk in summer</li></ul></td></tr></table>"
    )
    article = read(f"{PROSE}{table}{PROSE.replace('kettle', 'boiler')}")
    assert items(article) == [
        "It heats the water quickly",
        "It is light to carry",
        "It gathers chalk in summer",
    ]


def test_footnotes_in_prose_stay_in_the_article() -> None:
    notes = (
        "<section class='footnotes'><ol>"
        "<li id='fn1'>The author owns four of these and uses one. <a href='#ref1'>↩</a></li>"
        "<li id='fn2'>Most of it, at least, on a good day. <a href='#ref2'>↩</a></li>"
        "</ol></section>"
    )
    article = read(f"{PROSE}{PROSE.replace('kettle', 'boiler')}{notes}")
    assert article.metadata.references == ()
