"""What is said of lines before they are chosen, and how they are."""

import pytest

from readaloud.data import load_rows
from readaloud.extract import extract, hints
from readaloud.extract.body import heaviest, with_facts, with_whole_structures
from readaloud.extract.companions import (
    with_headings,
    with_sentences_beside,
    with_short_runs,
)
from readaloud.extract.decode import decode
from readaloud.extract.features import names_of, score_leaves
from readaloud.extract.leaves import Page, ends_of
from readaloud.extract.parse import parse
from readaloud.extract.phrases import phrase_of
from readaloud.extract.profile import Profile
from readaloud.extract.reading import read_page
from readaloud.extract.runs import runs_of
from readaloud.model.article import Article, Source, Table

LONG = "A kettle that is filled each morning gathers chalk at its bottom within a few weeks. " * 3
BOX = "<div class='box'><h3>Ads by the mill</h3><div>Cups from two pounds a piece</div></div>"


def page_of(body: str) -> Page:
    markup = f"<html><body>{body}</body></html>".encode()
    root = parse(decode("kettle.html", markup, 10_000)[0], [])
    assert root is not None
    return read_page(root)


def article_of(body: str) -> Article:
    markup = f"<html><head><title>Chalk</title></head><body>{body}</body></html>"
    return extract(Source("kettle.html", markup.encode()))


@pytest.mark.parametrize(
    "name",
    ["md:hidden", "text-center", "has-sidebar", "category-video", "tag-news", "items-center",
     "overflow-hidden", "format-video", "bottom-0", "no-bottom-spacing"],
)  # fmt: skip
def test_a_name_that_says_how_something_looks_hints_at_nothing(name: str) -> None:
    assert hints.mask_of_names(name) == 0


@pytest.mark.parametrize(
    ("name", "kind"),
    [("tag-list", hints.META), ("no-print", hints.NOTICE), ("cookie-banner", hints.PROMOTION),
     ("modal__body", hints.DIALOG), ("table__of__contents", hints.CONTENTS),
     ("readMore", hints.RELATED), ("product-card", hints.SHOP), ("newsletter", hints.PROMOTION)],
)  # fmt: skip
def test_a_name_that_says_what_something_holds_hints_at_it(name: str, kind: int) -> None:
    assert hints.mask_of_names(name) & kind


def test_a_text_editor_is_no_author() -> None:
    assert not hints.mask_of_names("rich-text-editor") & hints.AUTHOR


@pytest.mark.parametrize(
    ("said", "kind"),
    [("le puede interesar", "related"), ("das könnte sie auch interessieren", "related"),
     ("à lire aussi", "related"), ("inhaltsverzeichnis", "contents"), ("compartir", "share"),
     ("leggi anche", "related"), ("ads by admill", "sponsor"), ("from the shop", "related"),
     ("page last reviewed: 3 may", "dated"), ("12 min read", "minutes"), ("reply", "comment")],
)  # fmt: skip
def test_furniture_is_known_by_what_it_says(said: str, kind: str) -> None:
    assert phrase_of(said) == kind


@pytest.mark.parametrize("said", ["von der leber", "the kettle", "índices de masa", "adsorption"])
def test_a_line_of_text_is_no_furniture(said: str) -> None:
    assert phrase_of(said) == ""


def test_the_score_of_a_line_is_the_sum_of_the_weights_of_its_names() -> None:
    page = page_of(f"<h1>Chalk</h1><p>{LONG}</p>{BOX}<ul><li>Rinse it twice</li></ul>")
    weights = {name: float(weight) for name, weight in load_rows("body_weights.tsv")}

    scores = score_leaves(page)

    by_name = [sum(weights.get(name, 0.0) for name in names) for names in names_of(page)]
    assert scores == pytest.approx(by_name)


def test_the_heading_of_a_box_reaches_no_further_than_the_box() -> None:
    page = page_of(f"<div><h2>Chalk</h2><p>{LONG}</p>{BOX}<p>{LONG}</p></div>")

    runs = list(runs_of(page, Profile(page)))

    assert runs == [(0, 2, 0), (2, 4, 2), (4, 5, 0)]


def test_a_heading_alone_in_its_box_reaches_over_what_follows() -> None:
    page = page_of(f"<div><div><h2>Chalk</h2></div><p>{LONG}</p><p>{LONG}</p></div>")

    assert list(runs_of(page, Profile(page))) == [(0, 3, 0)]


def test_one_long_paragraph_is_not_the_body() -> None:
    parents = [-1, 0, 1, 1, -1]  # a page, a box, two paragraphs

    assert heaviest(parents, ends_of(parents), [100.0, 100.0, 95.0, 5.0, 0.0], 0.8) == 1


def test_elements_end_where_the_next_one_beside_them_begins() -> None:
    assert ends_of([-1, 0, 1, 1, 0, -1])[:5] == [5, 4, 3, 4, 5]


def test_a_short_last_line_after_a_very_long_paragraph_stays() -> None:
    last = "It is better to rinse it twice with clear water before the pot of tea."
    body = f"<article><h1>Chalk</h1><p>{LONG * 90}</p><p>{LONG}</p><p>{last}</p></article>"

    assert last in article_of(body).text


def test_an_article_in_a_cell_of_a_layout_table_is_told_from_what_stands_beside_it() -> None:
    asides = "".join(f'<li><a href="/{n}">Mills by river {n}</a></li>' for n in range(30))
    article = article_of(
        "<table><tr><td><h2>Chalk in kettles</h2>"
        + "".join(f"<p>In week {n} it was otherwise. {LONG}</p>" for n in range(4))
        + f"</td><td class='sidebar'><ul>{asides}</ul></td></tr></table>"
    )
    text = "\n".join(article.texts())

    assert all(f"In week {n} it was otherwise." in text for n in range(4))
    assert "Mills by river" not in text


def test_a_short_article_in_one_cell_of_an_old_page_is_no_row_of_a_table() -> None:
    menu = "<font><a href='/a'>Home</a><br><a href='/b'>Links</a></font>"
    text = (
        "<font size=5><b>Chalk</b></font><p>Chalk comes from hard water, which runs through lime."
        "<p>Vinegar takes it away in an hour or so, and lemon does as well.<p>Rinse the kettle "
        "twice before you boil the water for tea.<p>It is back in a month, and does no harm to"
        " you; nor does the water that you boil in it, however white it looks in"
        " the morning sun."
    )
    article = article_of(
        f"<table><tr><td colspan=2>The Kettle Pages</td></tr><tr><td>{menu}</td><td>{text}</td>"
        "</tr></table>"
    )

    assert not any(isinstance(block, Table) for block in article.blocks())
    assert "Vinegar takes it away" in article.text


@pytest.mark.parametrize("share", ["equal", "most"])
def test_a_table_whose_cells_hold_some_lines_stays_one(share: str) -> None:
    cell = "<td><p>Fill it with vinegar.</p><p>Wait for an hour.</p><p>Rinse.</p><p>Boil.</p></td>"
    long = cell.replace("hour.", f"hour. {LONG}")
    cells = cell * 2 if share == "equal" else f"<td>The same.</td>{long}"
    article = article_of(
        f"<p>{LONG}</p><table><tr><th>Vinegar</th><th>Lemon</th></tr><tr>{cells}</tr></table>"
        f"<p>{LONG} So.</p>"
    )

    assert any(isinstance(block, Table) for block in article.blocks())


@pytest.mark.parametrize(
    ("terms", "stays"),
    [
        ("<dt>Chalk</dt><dd>What hard water leaves behind when it is boiled.</dd>", True),
        ("<dt>*</dt><dd>What hard water leaves behind when it is boiled.</dd>", False),
        ("<dt>Author</dt><dd>Ann Lee</dd>", False),
    ],
)
def test_terms_in_the_body_stay_where_their_meanings_are_sentences(
    terms: str, *, stays: bool
) -> None:
    page = page_of(f"<div><p>{LONG}</p><dl>{terms}</dl><p>{LONG}</p></div>")

    kept = with_whole_structures(page, [True, False, False, True], [True] * 4)

    assert kept == [True, stays, stays, True]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Calories: 231kcal | Carbohydrates: 38g | Iron: 5mg", True),
        ("Calories: 231 kcal", False),
        ("From 4 pounds | For 3 people | In 2 rooms", False),
    ],
)
def test_a_row_of_amounts_under_a_heading_stays(line: str, *, stays: bool) -> None:
    page = page_of(f"<p>{LONG}</p><h3>Nutrition</h3><div>{line}</div><p>{LONG}</p>")

    kept = with_facts(page, [True, True, False, True], [True] * 4)

    assert kept == [True, True, stays, True]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Nine in ten kettles are clean within the hour.", True),
        ("With it, you can get the following kettles:", False),
        ("Call to add a kettle for free!", False),
    ],
)
def test_a_box_that_little_speaks_for_stays_where_it_says_something(
    line: str, *, stays: bool
) -> None:
    page = page_of(f"<p>{LONG}</p><div><h3>The same day</h3><p>{line}</p></div><p>{LONG}</p>")

    kept = with_short_runs(page, [True, False, False, True], [True] * 4, [0.9, 0.2, 0.07, 0.9])

    assert kept == [True, stays, stays, True]


@pytest.mark.parametrize(
    "names", ["et_pb_tab et_pb_tab_0", "et_pb_all_tabs", "et_pb_tab_content", "w-dropdown-list"]
)
def test_names_of_panels_that_page_builders_give_hint_at_no_menu(names: str) -> None:
    assert not hints.mask_of_names(names) & hints.NAVIGATION


def test_a_cell_that_begins_with_by_is_no_byline() -> None:
    rows = "".join(
        f"<tr><td>{when}</td><td>{how}</td></tr>"
        for when, how in (
            ("Monday", "by hand"),
            ("Tuesday", "by the old filter"),
            ("Friday", "not"),
        )
    )
    article = article_of(f"<article><p>{LONG}</p><table>{rows}</table><p>{LONG} So.</p></article>")

    assert "by the old filter" in "\n".join(article.texts())


@pytest.mark.parametrize(
    ("between", "chance", "stays"),
    [
        ("<p>Do one of these:</p>", 0.3, True),
        ("<blockquote><i>“</i>Do one of these.<i>”</i></blockquote>", 0.3, True),
        ("<p>Do one of these:</p>", 0.1, False),  # of very low odds
        ("<p>Read on</p>", 0.3, False),  # no sentence
        ("<div class='promo'><p>Ask us for a filter today.</p></div>", 0.3, False),
    ],
)
def test_a_sentence_between_chosen_lines_stays(between: str, chance: float, stays: bool) -> None:
    page = page_of(f"<p>{LONG}</p>{between}<p>{LONG}</p>")

    kept = with_sentences_beside(page, [True, False, True], [True] * 3, [0.9, chance, 0.9])

    assert kept == [True, stays, True]


@pytest.mark.parametrize(
    ("name", "is_read"), [("standfirst", True), ("article-dek", True), ("x", False)]
)
def test_the_sentence_below_the_title_is_read_where_its_name_says_that_it_leads_in(
    name: str, *, is_read: bool
) -> None:
    said = "Chalk in a kettle costs power, and it takes an hour to be rid of it."
    body = "".join(f"<p>{LONG} That is line {n}.</p>" for n in range(5))
    article = article_of(
        f"<header><h1>Chalk</h1><p class='{name}'>{said}</p><p>By Ann Mill</p></header>"
        f"<main>{body}</main>"
    )

    assert (said in " ".join(block.text for block in article.blocks())) == is_read


@pytest.mark.parametrize(
    ("heading", "is_kept"),
    [
        ("<h2>What you need</h2>", True),
        ("<h2>What you need</h2><button>Grams</button>", True),
        ("<h2>Sign up for our newsletter</h2>", False),
        ("<h2><a href='/tea'>Teapots of the year</a></h2>", False),
    ],
)
def test_the_heading_above_a_chosen_line_is_the_articles(heading: str, *, is_kept: bool) -> None:
    page = page_of(f"<main>{heading}<p>{LONG}</p></main>")
    places = range(len(page.leaves))
    last = places[-1]

    kept = with_headings(page, [n == last for n in places], [True] * (last + 1), [0.2] * (last + 1))

    assert kept[0] == is_kept


def test_a_page_that_is_nearly_all_list_keeps_what_stands_around_the_list() -> None:
    foods = "".join(f"<li>Bean {n}: {n / 10} g of fibre in 100 g." for n in range(1, 41))
    article = article_of(
        "<header><nav><a href='/'>Home</a> <a href='/topics'>Topics</a></nav></header><main>"
        "<article><h1>Forty beans</h1><p>Here are forty beans. Eat a few of them each day.</p>"
        f"<h2>The list</h2><ol>{foods}</ol><h2>After the list</h2><p>Drink two litres of water a"
        " day as well.</p></article></main><footer>© Mill House</footer>"
    )
    assert [block.text for block in article.blocks()][::2] == [
        "Here are forty beans. Eat a few of them each day.",
        "Drink two litres of water a day as well.",
    ]
