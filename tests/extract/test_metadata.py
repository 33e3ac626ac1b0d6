"""What a page says about itself, in the many places where pages say it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from readaloud.extract.dates import iso_date
from readaloud.extract.metadata import find_metadata
from readaloud.extract.people import split_names
from readaloud.extract.reading import read_all
from readaloud.model.article import Metadata

LONG = "A long paragraph about sleep that goes on for a while. " * 6


@pytest.mark.parametrize("line", [
    "By Ann Lee", "BY ANN LEE", "by: Ann Lee", "Written by", "Author: Bo", "THE AUTHORS", "Updated",
    "Published", "Posted on Monday", "Reviewed", "REVIEWED", "Fact checked", "May 2024", "In 1998",
])  # fmt: skip
def test_a_line_that_may_name_people_or_dates_is_kept(line: str):
    page = etree.fromstring(f"<body><p>{line}</p></body>", etree.HTMLParser())

    assert read_all(page)[1].short_lines == [line]


@pytest.mark.parametrize("line", ["Bystanders", "Rubys", "Hosted", "The ewe is fed", "In 2450"])
def test_a_line_that_names_neither_people_nor_dates_is_passed_by(line: str):
    page = etree.fromstring(f"<body><p>{line}</p></body>", etree.HTMLParser())

    assert not read_all(page)[1].short_lines


def read(head: str = "", body: str = "", attributes: str = "") -> Metadata:
    page = f"<html {attributes}><head>{head}</head><body>{body}</body></html>"
    leaves, statements = read_all(etree.fromstring(page, etree.HTMLParser()))
    return find_metadata(statements, leaves)


def schema(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "Article", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_the_title_is_the_heading_without_the_name_of_the_site():
    found = read("<title>Sleeping well | Example Health</title>", "<h1>Sleeping <br>well</h1>")

    assert found.title.text == "Sleeping well"


def test_a_slogan_in_the_first_heading_is_not_the_title():
    page = "<h1>Example Health</h1><h1>Sleeping well after sixty</h1>"

    assert read("<title>Sleeping well after sixty - Example</title>", page).title.text == (
        "Sleeping well after sixty"
    )


def test_the_name_of_the_site_in_the_only_heading_is_not_the_title():
    head = "<title>Sleeping well after sixty - Sleep - Quiet Brook Wiki</title>"

    assert read(head, "<h1>Quiet Brook Wiki</h1>").title.text == "Sleeping well after sixty"


def test_a_heading_that_repeats_the_title_of_the_window_is_cut_like_it():
    title = "How to help a toddler sleep through the night | For parents | Quiet Brook"

    found = read(f"<title>{title}</title>", f"<h1>{title}</h1>").title.text
    assert found == "How to help a toddler sleep through the night"


def test_without_a_heading_the_site_is_cut_from_the_title():
    assert read("<title>Sleeping well after sixty - Example</title>").title.text == (
        "Sleeping well after sixty"
    )


@pytest.mark.parametrize(
    "head",
    [
        "<title>How to sleep… | Quiet Brook</title>",
        "<title>How to sle... - Quiet Brook</title><meta property='og:title' content='How to…'>",
        "<meta property='og:title' content='Quiet Brook'><title>Quiet Brook</title>"
        "<meta property='og:site_name' content='Quiet Brook'>",
        schema(headline="Quiet Brook", name="x") + "<title>How to sleep well - Quiet Brook</title>"
        "<meta property='og:site_name' content='Quiet Brook'>",
        "<meta property='og:title' content='quietbrook.example'>"
        "<link rel='canonical' href='https://www.quietbrook.example/sleep'>",
    ],
)
def test_a_title_that_is_cut_or_names_the_site_gives_way_to_the_heading(head: str):
    assert read(head, "<h1>How to sleep well after sixty</h1>").title.text == (
        "How to sleep well after sixty"
    )


def test_a_cut_title_gives_way_to_a_whole_one_where_no_heading_shows():
    head = "<meta property='og:title' content='How to sleep…'><title>How to sleep well</title>"

    assert read(head).title.text == "How to sleep well"
    assert read("<meta property='og:title' content='How to sleep…'>").title.text == "How to sleep…"


def test_a_page_that_only_names_its_site_is_called_so():
    head = "<meta property='og:site_name' content='Quiet Brook'><title>Quiet Brook</title>"

    assert read(head).title.text == "Quiet Brook"


def test_a_dash_inside_a_title_is_not_the_name_of_a_site():
    title = "Sleep – what helps older people and what does not help them"

    assert read(f"<title>{title}</title>").title.text == title


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        (schema(author={"@type": "Person", "name": "Ann Lee"}), "", ("Ann Lee",)),
        (schema(author=[{"name": "Ann Lee"}, {"name": "Bo Li"}]), "", ("Ann Lee", "Bo Li")),
        (schema(author={"name": "Ann Lee", "honorificSuffix": "MD"}), "", ("Ann Lee, MD",)),
        ('<meta name="author" content="Ann Lee, MD and Bo Li">', "", ("Ann Lee, MD", "Bo Li")),
        ("", "<h1>Sleep</h1><p>By <a href='/x'>Ann Lee</a> | 3 May 2021</p>", ("Ann Lee",)),
        ("", "<div class='byline'><span>By</span> <a>Ann Lee, RN</a></div>", ("Ann Lee, RN",)),
        ("", "<h1>Sleep</h1><div><span>By</span> Ann Lee</div>", ("Ann Lee",)),
        ("", "<h1>Sleep</h1><p>By Ann Lee with Bo Li</p>", ("Ann Lee", "Bo Li")),
        ('<meta name="author" content="admin">', "", ()),
        ('<meta name="author" content="https://example.org/people/1">', "", ()),
        (
            '<meta property="og:site_name" content="Example Health">'
            + schema(author={"@type": "Organization", "name": "Example Health"}),
            "",
            (),
        ),
        ("", f"<h1>Sleep</h1><p>{LONG}</p><p>Sleep is helped by Quiet Rooms.</p>", ()),
        (
            '<meta property="og:site_name" content="Quiet Brook Counseling">'
            '<meta name="author" content="Quiet Brook Counseling">',
            "",
            (),
        ),
        ("", f"<p>{LONG}</p><p>Posted by Ann Lee at 9:14 PM in <a>Sleep</a></p>", ("Ann Lee",)),
        ("", f"<p>{LONG}</p><p>Submitted by Ann Lee on 6 May 2022</p>", ("Ann Lee",)),
        ("", f"<b>Sleep</b><br><i>by Nurse A. Lee, February 11, 2004</i><p>{LONG}</p>",
         ("Nurse A. Lee",)),
        ("", f"<p>Sleep</p><p>by Ann Lee, 7 July 2024</p><p>{LONG}</p>", ("Ann Lee",)),
        ("", f"<p>Sleep</p><p>by train, 7 July 2024</p><p>{LONG}</p>", ()),
        ("", "<h1>Sleep</h1><p>Author: Ann Lee Date: 3 May 2021</p>", ("Ann Lee",)),
    ],
)  # fmt: skip
def test_authors_are_those_the_page_names(head, body, authors):
    assert read(head, body).authors == authors


SITE = (
    "<meta property='og:site_name' content='Quiet Brook Health'>"
    "<link rel='canonical' href='https://www.quietbrook.example/sleep'>"
)


@pytest.mark.parametrize(
    "name",
    ["admin", "Administrator", "webmaster", "Editor", "guest", "Site Admin", "admin2",
     "Quiet Brook Health", "quietbrook.example", "www.quietbrook.example", "elm.example"],
)  # fmt: skip
@pytest.mark.parametrize("by", ["meta", "schema"])
def test_a_default_author_gives_way_to_who_is_shown_or_to_nobody(name: str, by: str):
    head = f"<meta name='author' content='{name}'>" if by == "meta" else schema(
        author={"@type": "Person", "name": name}
    )  # fmt: skip
    shown = "<div class='post-author'>Posted by <a href='/a'>Ann Lee</a> in <a>Sleep</a></div>"

    assert read(SITE + head, "<h1>Sleep</h1>").authors == ()
    assert read(SITE + head, f"<p>{LONG}</p>{shown}").authors == ("Ann Lee",)


def test_the_team_of_the_site_is_told_where_nobody_else_is():
    team = SITE + "<meta name='author' content='Quiet Brook Health Team'>"

    assert read(team).authors == ("Quiet Brook Health Team",)
    assert read(team, "<div class='byline'>By <a>Ann Lee</a></div>").authors == ("Ann Lee",)


def test_a_person_whose_name_is_that_of_the_site_is_the_author():
    own = "<meta property='og:site_name' content='Ann Lee'><meta name='author' content='Ann Lee'>"

    assert read(own).authors == ("Ann Lee",)


def test_a_byline_before_much_else_on_its_line_is_read():
    others = (
        "Medically reviewed by Bo Larkin, MD | Last updated: Mar. 3rd, 2024 | Nine minutes to read"
    )
    line = f"<p>Written by Ann Lee, PharmD, BCACP | {others}</p>"

    assert read("", f"<h1>Sleep</h1>{line}").authors == ("Ann Lee, PharmD, BCACP",)


def test_the_byline_under_the_title_comes_before_the_account_that_posted():
    head = schema(author={"name": "Web Desk"})

    assert read(head, "<h1>Sleep</h1><p>By Ann Lee</p>").authors == ("Ann Lee",)


def test_a_byline_far_below_the_title_is_that_of_another_article():
    body = "<h1>Sleep</h1>" + f"<p>{LONG}</p>" * 4 + "<div>By Bo Li February 15, 2023</div>"

    assert read(schema(author={"name": "Ann Lee"}), body).authors == ("Ann Lee",)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Medically reviewed by Ann Lee, MD</p>",
        "<p>Medically reviewed by <a href='/a'>Ann Lee, MD</a> on May 3, 2021</p>",
        "<div>Medically Reviewed By: Ann Lee, MD | Updated 2021</div>",
    ],
)
def test_a_reviewer_is_named_with_credentials_and_is_no_author(body):
    found = read("", f"<h1>Sleep</h1>{body}")

    assert found.reviewers == ("Ann Lee, MD",)
    assert found.authors == ()


def test_each_date_has_its_own_kind():
    found = read(
        schema(datePublished="2020-01-02T03:04:05Z", dateModified="2021-02-03"),
        f"<h1>Sleep</h1><p>{LONG}</p><p>Page last reviewed: 14 March 2022</p>",
    )

    assert (found.published, found.modified, found.reviewed) == (
        "2020-01-02",
        "2021-02-03",
        "2022-03-14",
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2022-02-14T09:12:44+00:00", "2022-02-14"),
        ("20220214", "2022-02-14"),
        ("February 14, 2022", "2022-02-14"),
        ("Feb. 14 2022", "2022-02-14"),
        ("14th of February 2022", "2022-02-14"),
        ("2022 Feb 14", "2022-02-14"),
        ("February 2022", "2022-02"),
        ("14/02/2022", "2022-02-14"),
        ("02/14/2022", "2022-02-14"),
        ("31 February 2022", None),
        ("page 14 of 20", None),
        ("", None),
    ],
)
def test_a_date_is_read_in_the_forms_people_write(text, date):
    assert iso_date(text) == date


@pytest.mark.parametrize(
    ("attributes", "body", "language"),
    [
        ('lang="en-GB"', "", "en"),
        ('lang="es"', "<p>The and of to is that with for are.</p>", "es"),
        ("", "<p>Los dolores de cabeza son una de las causas más comunes, pero el estrés y el "
             "sueño también influyen para los que están cansados.</p>", "es"),
        ("", "<p>Kopf.</p>", "en"),
    ],
)  # fmt: skip
def test_the_language_is_what_the_page_says_else_what_its_words_say(attributes, body, language):
    assert read("", body, attributes).language == language


GERMAN = (
    "Der Schlaf ist für den Körper wichtig, und wer nicht schläft, wird auf die Dauer krank. "
    "Mit dem Alter werden die Nächte kürzer, das ist nicht schlimm und auch nicht zu ändern. "
    "Die meisten Menschen schlafen wieder ein, wenn sie sich nicht ärgern, und den Rest holen "
    "sie von selbst nach, auch wenn es ein paar Tage dauert."
)
ENGLISH = (
    "Sleep is good for the body, and those who do not get enough of it fall ill in the end. With "
    "age the nights get shorter, which is not bad and can not be changed. You can sleep again if "
    "you are not angry with yourself, and the rest is made up for by the body in a few days."
)


def test_a_page_that_states_the_language_of_its_program_is_in_that_of_its_words():
    assert read("", f"<p>{GERMAN}</p><p>{GERMAN}</p>", "lang=en").language == "de"
    assert read("", f"<p>{GERMAN}</p><p>{ENGLISH}</p>", "lang=en").language == "en"
    assert read("", f"<p>{ENGLISH}</p><p>{ENGLISH}</p>", "lang=de").language == "en"


@pytest.mark.parametrize(
    ("title", "heading", "site"),
    [
        ("Flu shots in autumn | Alder Health", "Flu shots in autumn", "Alder Health"),
        ("Alder Health - Flu shots in autumn", "Flu shots in autumn", "Alder Health"),
        ("Flu shots - Vaccines - Alder Health", "Flu shots", "Alder Health"),
        ("Flu shots – what now?", "Flu shots", None),
        ("Flu shots", "Flu shots", None),
    ],
)
def test_the_site_named_beside_the_title_is_the_publisher(title: str, heading: str, site: str):
    assert read(f"<title>{title}</title>", f"<h1>{heading}</h1>").publisher == site


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Flu shots – what now?</title>", "", "Flu shots – what now?"),
        (
            "<title>Alder: Flu shots</title><meta property=og:site_name content=Alder>",
            "",
            "Flu shots",
        ),
        (
            "<title>Granny's Remedies: Honey for a cough</title>"
            '<meta property="og:title" content="Honey for a cough">',
            "<h1>Granny's Remedies</h1><h3>Honey for a cough</h3>",
            "Honey for a cough",
        ),
        (
            "<title>Ferritin test</title>",
            "<h1>Ferritin test <button>Save</button></h1>",
            "Ferritin test",
        ),
        ("", '<p class="c2 title">Caring for croup</p><h1>At home</h1>', "Caring for croup"),
        ("", '<h1>Croup</h1><p class="title">At home</p>', "Croup"),
        ("", '<h1><a class="header-anchor" href="#c">#</a> Croup</h1>', "Croup"),
        ("", "<h1>Croup in C# <i>#</i></h1>", "Croup in C# #"),
        ("<title>Croup</title>", '<h1>Croup</h1><p class="title">Home</p>', "Croup"),
    ],
)
def test_the_title_is_whole_and_alone(head: str, body: str, title: str):
    assert read(head, body).title.text == title


def test_the_licence_in_the_foot_of_the_page_is_its_own_and_that_of_a_picture_is_not():
    link = '<a rel="license" href="https://commons.example/by/4.0/">CC BY</a>'
    assert read("", f"<footer>{link}</footer>").licence == "https://commons.example/by/4.0/"
    assert read("", f"<figure>{link}</figure>").licence is None


def test_an_archive_is_not_the_publisher_of_a_journal():
    archive = '<meta property="og:site_name" content="Open Archive">'
    journal = '<meta name="citation_journal_title" content="Elm Journal of Sleep">'
    house = '<meta name="citation_publisher" content="Elm Press">'

    assert read(archive + journal).publisher == "Elm Journal of Sleep"
    assert read(archive + journal + house).publisher == "Elm Press"
    assert read(archive).publisher == "Open Archive"


def test_structured_data_with_a_comma_too_many_or_names_in_parts_is_read():
    node = '{"@type": "Article", "author": {"givenName": "Ann", "familyName": "Lee",},}'
    assert read(f'<script type="application/ld+json">{node}</script>').authors == ("Ann Lee",)


def test_medical_fields_publisher_licence_and_address_are_kept():
    found = read(
        '<link rel="canonical" href="https://example.org/sleep">'
        '<link rel="license" href="https://example.org/licence">'
        + schema(**{"@type": "MedicalWebPage", "audience": {"@type": "Patient", "name": "Patients"},
                    "publisher": {"@type": "Organization", "name": "Example Health"}})
    )  # fmt: skip

    assert found.medical == (("audience", "Patients"),)
    assert found.publisher == "Example Health"
    assert found.licence == "https://example.org/licence"
    assert found.canonical_url == "https://example.org/sleep"


@pytest.mark.parametrize("data", ["{", "[[[[", '{"@graph": 3}', '{"author": {"@id": 4}}', "null"])
def test_broken_structured_data_is_passed_over(data):
    head = f'<script type="application/ld+json">{data}</script><title>Sleep</title>'

    assert read(head).title.text == "Sleep"


@given(st.text("ABcd ,;.&|'0é"))
def test_no_name_is_invented(text):
    for name in split_names(text):
        words = [word for word in name.replace(",", " ").split() if word.isalnum()]
        assert all(word in text for word in words)


@given(st.text())
def test_a_date_is_a_date_or_none(text):
    date = iso_date(text)

    assert date is None or iso_date(date) == date
