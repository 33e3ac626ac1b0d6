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


def test_notes_that_lead_back_to_the_text_stay() -> None:
    notes = (
        "<ol><li id='n1'><p>The author owns four of these, which is three more than she needs. "
        "<a href='#r1'>↩</a></p></li><li id='n2'><p>Or so the baker on the corner said when asked "
        "about it on a day in spring. <a href='#r2'>↩</a></p></li></ol>"
    )
    assert len(items(read(f"{PROSE}{PROSE.replace('kettle', 'boiler')}{notes}"))) == 2


def test_an_index_of_the_places_of_a_site_is_navigation() -> None:
    towns = ("Alder", "Birch", "Cedar", "Dune", "Elm", "Fern", "Gorse", "Heath", "Ivy", "Juniper")
    many = [*towns, "Kelp", "Larch", "Maple"]
    index = "".join(f"<li><a href='/{town}'>{town} kettles</a></li>" for town in many)
    after = PROSE.replace("kettle", "boiler")
    assert items(read(f"{PROSE}{after}<ul>{index}</ul><p>{'Tea is best. ' * 40}</p>")) == []


def test_profiles_on_social_networks_are_no_list_of_the_article() -> None:
    names = ("facebook", "instagram", "youtube")
    links = "".join(f"<li>{n}: <a href='https://www.{n}.com/kettle'>Kettle</a></li>" for n in names)
    article = read(f"{PROSE}<p>Stay in touch:</p><ul>{links}</ul>")
    assert items(article) == []
    assert "share-links" in {removal.reason for removal in article.removals}


def test_a_year_in_a_remark_makes_it_no_source() -> None:
    notes = (
        "<section class='footnotes'><ol>"
        "<li>The 2021 kettle was never sold here. <a href='#r1'>↩</a></li>"
        "<li>In 2019 spouts were longer by a thumb. <a href='#r2'>↩</a></li></ol></section>"
    )
    article = read(f"{PROSE}{PROSE.replace('kettle', 'boiler')}{notes}")
    assert article.metadata.references == ()


def test_labels_on_every_card_of_a_shop_are_no_list_but_points_said_once_are() -> None:
    labels = "<ul><li>In stock</li><li>Sold here</li></ul>"
    points = "<ul><li>It is light</li><li>It pours well</li></ul>"
    cards = "".join(
        f"<h2>Kettle {number}</h2>{PROSE.replace('chalk', f'scale {number}')}{labels}"
        for number in range(5)
    )
    assert items(read(f"{cards}{points}<p>{'Tea is best. ' * 40}</p>")) == [
        "It is light",
        "It pours well",
    ]


def test_short_lines_of_one_class_head_a_page_without_headings() -> None:
    parts = "".join(
        f"<div class='hd'>{line}</div>{PROSE.replace('chalk', line.lower())}"
        for line in ("The lid", "The spout", "The handle")
    )
    article = read(f"{PROSE}{parts}")
    headings = [one.heading for section in article.sections for one in section.walk()]
    assert [one.text for one in headings if one] == ["The lid", "The spout", "The handle"]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>• The <b>lid</b> is off</p><p>•The water is cold</p>",
        "<div>• The lid is off<br>• The water is cold</div>",
        "<p>· The lid is off</p><p>· The water is cold</p>",
        "<p>➤ The lid is off</p><p>➤ The water is cold</p>",
        "<p>* The lid is off<br>* The water is cold</p>",
        "<div role='list'><div role='listitem'>The lid is off</div>"
        "<div role='listitem'>The water is cold</div></div>",
    ],
)
def test_lists_are_told_by_bullets_and_by_roles(lines: str) -> None:
    article = read(f"{PROSE}<p>Before you begin, see to it that:</p>{lines}{PROSE}")

    assert items(article) == ["The lid is off", "The water is cold"]


def test_a_single_bullet_makes_no_list() -> None:
    article = read(f"{PROSE}<p>• The lid must be off while it boils, or it will spill.</p>")

    assert items(article) == []
    assert "The lid must be off" in article.text


@pytest.mark.parametrize("between", ["</p><p>", "<br>"])
def test_marks_stay_on_their_words_where_bullets_go(between: str) -> None:
    link = "<a href='https://example.org/lids'>all about lids</a>"
    article = read(f"{PROSE}<p>• Wait{between}• Read {link} first</p>")
    sentences = [s for s in article.sentences() if any(m.kind == "link" for m in s.marks)]

    assert [m.span.of(s.text) for s in sentences for m in s.marks] == ["all about lids"]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>- The lid is off<br />\n- The water is cold</p>",
        "<p>• The lid is off<br />\n• The water is cold</p>",
        "<p>See to it that:<br>\n- The lid is off<br>\n- The water is cold<br>\nThen boil it.</p>",
        "<p>- The lid is off</p>\n<p>- The water is cold</p>",
    ],
)
def test_lines_with_hyphens_or_bullets_are_a_list_however_the_source_is_laid_out(
    lines: str,
) -> None:
    article = read(f"{PROSE}{lines}{PROSE}")

    assert items(article) == ["The lid is off", "The water is cold"]
    assert ("See to it that:" in article.text) == ("See to it that:" in lines)
    assert ("Then boil it." in article.text) == ("Then boil it." in lines)


def test_one_line_with_a_hyphen_among_others_is_no_item() -> None:
    article = read(f"{PROSE}<p>Boil it<br>- at night, when it is cheap -<br>and let it rest.</p>")

    assert items(article) == []
    assert "- at night, when it is cheap -" in article.text


def test_marks_stay_on_their_words_around_lines_with_bullets() -> None:
    article = read(f"{PROSE}<p>Take <b>two<br>- lids<br>- pots</b><br>and <i>wait</i>.</p>")
    marked = [(m.span.of(s.text), s.text) for s in article.sentences() for m in s.marks]

    assert [said for said, _ in marked] == ["two", "lids", "pots", "wait"]


def test_no_blank_begins_a_line_behind_a_break() -> None:
    article = read(f"{PROSE}<p>Fill it.<br />\nBoil it.</p>")

    assert "Fill it.\nBoil it." in article.text


@pytest.mark.parametrize(
    ("above", "said"),
    [
        ("Where kettles stand:", ["Home", "School", "Work"]),
        ("How to reach the maker:", ["Email", "Phone", "Post"]),
        ("Apps with a timer:", ["WhatsApp", "Telegram", "Signal"]),
        ("Some say it in two words.", ["Close", "Open"]),
    ],
)
def test_items_that_say_what_buttons_say_stay_among_others(above: str, said: list[str]) -> None:
    lines = "".join(f"<li>{one}</li>" for one in said)
    article = read(f"{PROSE}<p>{above}</p><ul>{lines}</ul>{PROSE}")

    assert items(article) == said


def test_a_list_of_little_but_buttons_does_not_get_them_back() -> None:
    lines = "<li>Share</li><li>Print</li><li>Email</li><li>Kettles</li>"
    article = read(f"{PROSE}<p>That is all.</p><ul>{lines}</ul>{PROSE}")

    assert not {"Share", "Print", "Email"} & set(items(article))


def test_a_term_that_says_what_a_button_says_keeps_its_meaning() -> None:
    lines = "<dt>Home</dt><dd>Where kettles whistle.</dd><dt>Print</dt><dd>On the lid.</dd>"
    article = read(f"{PROSE}<dl>{lines}</dl>{PROSE}")

    assert "Home\nWhere kettles whistle.\nPrint\nOn the lid." in article.text


@pytest.mark.parametrize(
    ("opening", "numbers"),
    [
        ("<ol reversed>", ["3", "2", "1"]),
        ("<ol reversed start=10>", ["10", "9", "8"]),
        ("<ol start=4>", ["4", "5", "6"]),
    ],
)
def test_items_have_the_numbers_that_a_browser_shows(opening: str, numbers: list[str]) -> None:
    lines = ("Fill the kettle to a third.", "Wait for an hour.", "Rinse it twice with water.")
    article = read(PROSE + opening + "".join(f"<li>{line}</li>" for line in lines) + "</ol>")
    blocks = [b for section in article.sections for b in section.blocks if isinstance(b, ItemList)]
    assert [item.number for item in blocks[0].items] == numbers


def test_what_readers_are_told_to_do_may_come_again_and_again() -> None:
    told = "<ul><li>Sit still for five minutes.</li><li>Palm up</li></ul>"
    parts = "".join(f"<h2>Day {n}</h2><p>{'Tea is best. ' * 9}{n}</p>{told}" for n in range(6))
    assert items(read(parts)) == ["Sit still for five minutes.", "Palm up"] * 6
