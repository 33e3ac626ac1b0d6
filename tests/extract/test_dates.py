"""The dates of a page, told apart by the words before them."""

import json

import pytest
from lxml import etree

from readaloud.extract.datelines import dates_in
from readaloud.extract.dates import iso_date
from readaloud.extract.metadata import find_metadata
from readaloud.extract.reading import read_all

LONG = "A long paragraph about sleep that goes on for a while. " * 6
Dates = tuple[str | None, str | None, str | None]  # published, modified, reviewed


def read(body: str, head: str = "") -> Dates:
    page = f"<html><head>{head}</head><body><h1>Sleep</h1>{body}<p>{LONG}</p></body></html>"
    leaves, statements = read_all(etree.fromstring(page, etree.HTMLParser()))
    found = find_metadata(statements, leaves)
    return found.published, found.modified, found.reviewed


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("3 March 2024", "2024-03-03"),
        ("Mar. 3rd, 2024", "2024-03-03"),
        ("Sunday, March 3 2024", "2024-03-03"),
        ("3rd of March, 2024", "2024-03-03"),
        ("3-Mar-2024", "2024-03-03"),
        ("2024, revised 3 March 2024", "2024-03-03"),
        ("2024-03-03T10:00Z", "2024-03-03"),
        ("2024-3-3", "2024-03-03"),
        ("2024/03/03", "2024-03-03"),
        ("13/04/2024", "2024-04-13"),
        ("13-04-2024", "2024-04-13"),
        ("Sept. 2024", "2024-09"),
    ],
)
def test_a_written_date_is_one_date(text: str, date: str):
    assert iso_date(text) == date


def test_numbers_that_may_be_day_or_month_are_read_in_the_american_order():
    assert iso_date("03/04/2024") == "2024-03-04"


@pytest.mark.parametrize(
    ("root", "head", "date"),
    [
        ("", "", "2024-03-04"),
        ("lang='en'", "", "2024-03-04"),
        ("lang='en-US'", "", "2024-03-04"),
        ("lang='en-GB'", "", "2024-04-03"),
        ("lang='es'", "", "2024-04-03"),
        ("lang='en'", "<meta property='og:locale' content='en_AU'>", "2024-04-03"),
        ("lang='en-US'", "<link rel=canonical href='https://elm.example.uk/nap'>", "2024-04-03"),
        ("lang='en-US'", "<link rel=canonical href='https://elm.example/in.uk'>", "2024-03-04"),
    ],
)
def test_figures_are_in_the_order_of_the_country(root: str, head: str, date: str):
    body = "<h1>Sleep</h1><p>Published: 03/04/2024</p><p>Updated: 17/04/2024</p>"
    page = f"<html {root}><head>{head}</head><body>{body}<p>{LONG}</p></body></html>"
    leaves, statements = read_all(etree.fromstring(page, etree.HTMLParser()))
    found = find_metadata(statements, leaves)

    assert (found.published, found.modified) == (date, "2024-04-17")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("3 de mayo de 2024", "2024-05-03"),
        ("1er août 2023", "2023-08-01"),
        ("3. März 2024", "2024-03-03"),
        ("14 settembre 2022", "2022-09-14"),
        ("4 mei 2021", "2021-05-04"),
        ("12 października 2023 r.", "2023-10-12"),
        ("5 мая 2024 г.", "2024-05-05"),
        ("Mars 2020 was a rover", None),
        ("Two years ago, 2020 began", None),
    ],
)
def test_months_of_other_languages_stand_behind_a_day(text: str, date: str | None):
    assert iso_date(text) == date


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        (
            "First published 1 May 2020 · Updated 2 May 2022 · Fact checked on May 3, 2024 by Bo",
            [("published", "2020-05-01"), ("modified", "2022-05-02"), ("reviewed", "2024-05-03")],
        ),
        ("Published by Elm Press. Updated 3 May 2024", [("modified", "2024-05-03")]),
        (
            "Reviewed and updated 3 May 2021",
            [("reviewed", "2021-05-03"), ("modified", "2021-05-03")],
        ),
        ("Date of last review: 3 May 2021", [("reviewed", "2021-05-03")]),
        ("This page was last edited on 3 May 2021, at 9:12.", [("modified", "2021-05-03")]),
        ("May 3, 2021 | Updated May 4, 2022", [("", "2021-05-03"), ("modified", "2022-05-04")]),
        (
            "Page last reviewed: 3 May 2021 Next review due: 3 May 2024",
            [("reviewed", "2021-05-03"), ("due", "2024-05-03")],
        ),
        ("A study published in May 2019 found naps", [("", "2019-05")]),
        ("Dr Foss, of Elm Tree, reviewed the data in May 2019.", [("", "2019-05")]),
        ("We reviewed 30 trials in May 2019.", [("", "2019-05")]),
        (
            "Publicado el 3 de mayo de 2021 · Última actualización: 4 de junio de 2022",
            [("published", "2021-05-03"), ("modified", "2022-06-04")],
        ),
        (
            "Publié le 3 mai 2021 - mis à jour le 4 juin 2022",
            [("published", "2021-05-03"), ("modified", "2022-06-04")],
        ),
        (
            "Veröffentlicht am 3. Mai 2021 | Zuletzt aktualisiert: 04.06.2022",
            [("published", "2021-05-03"), ("modified", "2022-04-06")],
        ),
        ("Ärztlich geprüft am 3. Mai 2021", [("reviewed", "2021-05-03")]),
    ],
)
def test_each_date_of_a_line_has_the_kind_of_its_label(line: str, dates: list[tuple[str, str]]):
    assert list(dates_in(line)) == dates


@pytest.mark.parametrize(
    "body",
    [
        "<p>Medically reviewed on <time datetime='2024-05-03'>3 May 2024</time> by Bo Li</p>",
        "<p>Last reviewed 3 May 2024</p>",
        "<p>Fact checked on May 3, 2024</p>",
        "<dl><dt>Last reviewed</dt><dd>3 May 2024</dd></dl>",
        "<div><span>Reviewed:</span> <span class='date'>3 May 2024</span></div>",
    ],
)
def test_the_date_of_a_review_is_not_that_of_publication(body: str):
    assert read(body)[0] is None


def test_the_date_of_a_change_far_from_the_title_is_not_that_of_publication():
    footer = f"<p>{LONG}</p>" * 3 + "<p>This page was last edited on 3 May 2024.</p>"

    assert read(footer) == (None, "2024-05-03", None)


def test_a_page_dated_under_its_title_by_its_change_alone_was_published_then_as_it_is():
    assert read("<p>Updated 3 May 2024</p>") == ("2024-05-03", "2024-05-03", None)
    assert read("<p>Updated 3 May 2024</p><p>Posted 2 May 2020</p>")[0] == "2020-05-02"


def test_dates_on_lines_of_one_paragraph_are_told_apart():
    line = "<p>By Bo Li<br>Published: 03/04/2024<br>Updated: 2024-04-05<br>Reviewed: 2024-05-06</p>"

    assert read(line) == ("2024-03-04", "2024-04-05", "2024-05-06")


def test_what_is_shown_agrees_with_the_structured_data():
    shown = "<p>Published 1 May 2020. Updated 2 May 2022. Medically reviewed 3 May 2024.</p>"
    node = {
        "@type": "MedicalWebPage",
        "datePublished": "2020-05-01",
        "dateModified": "2022-05-02",
        "lastReviewed": "2024-05-03",
    }
    stated = f'<script type="application/ld+json">{json.dumps(node)}</script>'

    assert read(shown) == read("", stated) == ("2020-05-01", "2022-05-02", "2024-05-03")


@pytest.mark.parametrize(
    "body",
    [
        '<div class="comments"><span class="comment-date">3 March 2024</span></div>',
        '<section id="comments"><p class="date">3 March 2024</p></section>',
        '<aside class="related"><time datetime="2024-03-03">3 March</time></aside>',
        '<p>The next clinic opens on <time datetime="2024-03-03">3 March</time>.</p>',
        "<p>Join us on 3 March 2024 at the Corn Hall.</p>",
        "<p>Born 3 March 1983</p>",
        "<p>Expires: 3 March 2024</p>",
        '<p><time datetime="1970-01-01">a while ago</time></p>',
        '<div>Next review due</div><div><time datetime="2026-03-03">3 March 2026</time></div>',
    ],
)
def test_a_date_of_something_else_is_none_of_the_page(body: str):
    assert read(body) == (None, None, None)


def test_a_date_that_a_program_never_set_gives_way_to_the_one_shown():
    head = '<meta property="article:published_time" content="1970-01-01T00:00:00Z">'
    assert read("<p>Published: August 1, 2023</p>", head)[0] == "2023-08-01"


def test_a_date_in_seconds_is_read():
    assert read("", '<meta property="og:updated_time" content="1700000000">')[1] == "2023-11-14"


def test_the_place_and_date_that_begin_a_report_are_its_date():
    line = "PORT ELLERY, Iowa, April 19, 2023 — A drop of blood taken at twenty weeks tells enough."
    side = '<div><span class="date">April 2, 2023</span></div>'
    assert read(f"<p>{line}</p>{side}")[0] == "2023-04-19"


@pytest.mark.parametrize(
    "line", ["Laatst bijgewerkt op 14 maart 2024", "Senast uppdaterad: 2024-03-14"]
)
def test_an_update_is_told_in_the_words_of_the_language(line: str):
    assert list(dates_in(line)) == [("modified", "2024-03-14")]
