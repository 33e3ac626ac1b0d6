"""Bylines with what people do, in rows of authors, and beside their labels."""

import pytest

from readaloud.extract import extract
from readaloud.extract.furniture import line_reason
from readaloud.extract.people import split_names
from readaloud.model.article import Article, Source

MORE = (
    "<p>Most of them sleep for seven hours, and few of them sleep through. Who wakes up at four"
    " has often gone to bed at nine, as the body asks for no more than it needs.</p>"
)


def read(line: str) -> Article:
    body = f"<h1>Sleep after sixty</h1>{line}<p>Older people wake early. They nap by day.</p>{MORE}"
    page = (
        f"<html lang='en'><head><title>Sleep after sixty</title></head><body>{body}</body></html>"
    )
    return extract(Source("sleep.html", page.encode()))


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ottilie Brandt, community pharmacist", ("Ottilie Brandt, community pharmacist",)),
        ("By Jolanta, Certified Sleep Coach", ("Jolanta, Certified Sleep Coach",)),
        ("By Health Correspondent Idris Falk", ("Idris Falk",)),
        ("By Idris Falk, Senior Health Editor", ("Idris Falk",)),
        ("By Idris Falk, nurse at Elm Tree Surgery", ("Idris Falk, nurse at Elm Tree Surgery",)),
        ("By Garden and Health Reporter", ()),
        ("By JQnews Reporter", ("JQnews Reporter",)),
        ("By Idris Falk, Ottilie Brandt", ("Idris Falk", "Ottilie Brandt")),
        ("By Easter, see your doctor", ()),
    ],
)
def test_a_job_is_no_name(byline: str, authors: tuple[str, ...]):
    assert read(f"<p>{byline}</p>").metadata.authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>Published:</b> 2 May 2024. <i>Authors:</i> Falk TA, Brandt O, Bauer AG et al</p>",
        "<p>Published: 2 May 2024. Authors: Falk TA, Brandt O and Bauer AG</p>",
    ],
)
def test_a_row_of_authors_and_its_date_are_read_from_one_line(line: str):
    found = read(line)

    assert found.metadata.authors == ("Falk TA", "Brandt O", "Bauer AG")
    assert found.metadata.published == "2024-05-02"
    assert "Falk" not in "".join(block.text for block in found.blocks())


def test_the_authors_of_what_is_told_of_are_not_those_of_the_page():
    tools = "<ul><li>A tool for naps. Authors: Idris Falk (Elm) and Ottilie Brandt.</li></ul>"

    assert read(tools).metadata.authors == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Ottilie Brandt, community pharmacist", "byline"),
        ("By Jolanta, Certified Sleep Coach", "byline"),
        ("By Easter, see your doctor", ""),
        ("By Monday, most people sleep well", ""),
    ],
)
def test_a_byline_with_a_job_is_no_part_of_the_article(line: str, reason: str):
    assert line_reason(line) == reason


def test_a_job_for_the_press_is_left_out_and_one_in_health_is_kept():
    assert list(split_names("Idris Falk, RN, Staff Writer")) == ["Idris Falk, RN"]
    assert list(split_names("Idris Falk, dietitian, and Bo Li")) == [
        "Idris Falk, dietitian",
        "Bo Li",
    ]


@pytest.mark.parametrize(
    "person",
    [
        "Jane Roe, DNP, APRN, FNP-BC, CNE",
        "Jane Roe, PharmD, BCACP",
        "Jane Roe, M.B.B.S., F.R.C.S. (Orth)",
        "Jane Roe, RDN, LD/N",
        "Jane Roe, DO, FACOI",
        "Jane Roe, PhD, RYT-500",
        "Jane Roe, E-RYT 200",
        "Jane Roe, mBANT, BSc (Hons), FRCPath",
        "Jane Roe, Jr., Ph. D.",
    ],
)
def test_credentials_of_any_form_stay_with_the_name(person: str):
    assert list(split_names(f"By {person} and Bo Larkin, PT, OCS")) == [
        person,
        "Bo Larkin, PT, OCS",
    ]
    assert line_reason(f"By {person}") == "byline"
    found = read(f"<p>Medically reviewed by {person} | 3 May 2021</p>").metadata.reviewers
    assert found == (person,)


@pytest.mark.parametrize(
    "place",
    [
        *("CEO", "IBM", "BBC", "NY", "London", "U.S.A.", "New York", "Cape Town, South Africa"),
        *("MD, Boston, MA", "MD, CEO", "MD, UCLA", "MD, New Delhi"),
    ],
)
def test_a_place_a_firm_or_an_office_is_no_credential(place: str):
    name = "Jane Roe, MD" if "MD" in place else "Jane Roe"

    assert list(split_names(f"Jane Roe, {place}")) == [name]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("ANN LEE, RN, BO LI", ["ANN LEE, RN", "BO LI"]),
        ("Lee, Ann, MD", ["Lee, Ann, MD"]),
        ("Ann Lee, MD*", ["Ann Lee, MD"]),
        ("JQ Travel Editor, SMT", ["JQ Travel Editor, SMT"]),
        ("J.R.R. Roe", ["J.R.R. Roe"]),
        ("Jane Roe (MD, PhD)", ["Jane Roe, MD, PhD"]),
        ("Jane Roe (CNXSoft)", ["Jane Roe (CNXSoft)"]),
        ("van der Berg, Ana, RN", ["van der Berg, Ana, RN"]),
        ("Jane Roe, MPH, Medical Director", ["Jane Roe, MPH, Medical Director"]),
        ("Jane Roe, Founder and Editor", ["Jane Roe"]),
    ],
)
def test_letters_that_are_a_name_stay_one(byline: str, names: list[str]):
    assert list(split_names(byline)) == names


def test_two_reviewers_in_one_line_are_two():
    line = "<p>Reviewed by Ann Lee, MD, FACOI and Bo Larkin, RN</p>"

    assert read(line).metadata.reviewers == ("Ann Lee, MD, FACOI", "Bo Larkin, RN")


def test_a_byline_and_a_date_on_lines_of_one_paragraph_are_no_part_of_the_article():
    found = read("<p>By Berit Halloran, RDN, LD/N<br>Published: 3 April 2024</p>")

    assert found.removals[-1].reason == "byline"
    assert found.metadata.authors == ("Berit Halloran, RDN, LD/N",)


def test_a_reviewer_is_named_also_behind_the_date():
    line = "<p>Medically reviewed on 3 March 2024 by Ann Lee, DO, FACOI</p>"

    assert read(line).metadata.reviewers == ("Ann Lee, DO, FACOI",)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ('<p class="l">Written by</p><p class="n"><a href="/t">Ann Arcy</a></p>', "Ann Arcy"),
        (
            "<div><span>Written by</span> <b>Ann van der Arcy</b> <i>Writer</i></div>",
            "Ann van der Arcy",
        ),
        (
            "<p>Medically reviewed by <a>Bo Lee, MD</a> — Written by <a>Ann Arcy</a> — Updated on"
            " May 3, 2024</p>",
            "Ann Arcy",
        ),
        ('<p class="byline">Story: Ann Arcy</p>', "Ann Arcy"),
        ('<p class="byline">Words: Ann Arcy | Photography: Bo Lee</p>', "Ann Arcy"),
        ("<p>By Ann Arcy, MD, MPH; Bo Lee, PharmD &amp; Cy Ohm, RN</p>",
         "Ann Arcy, MD, MPH; Bo Lee, PharmD; Cy Ohm, RN"),
        ('<div class="byline"><span>By</span> <a>Ann Arcy</a> <a>Bo Lee</a></div>',
         "Ann Arcy; Bo Lee"),
        ("<p>By Ann Arcy, BBX News</p>", "Ann Arcy"),
        ("<p>By Noor al-Hashimi</p>", "Noor al-Hashimi"),
        ("<p>By Ann Arcy May 3, 2024</p>", "Ann Arcy"),
        ("<p>Posted on May 3, 2024 by Ann Arcy</p>", "Ann Arcy"),
        ("<p>By Ann Arcy for Elm Health</p>", "Ann Arcy"),
        ("<p>By Ann Arcy in Geneva</p>", "Ann Arcy"),
        ("<p>By Ann Arcy / Bo Lee</p>", "Ann Arcy; Bo Lee"),
        ("<p>By Ann Arcy @annarcy</p>", "Ann Arcy"),
        ("<p>Reporting by Ann Arcy; editing by Bo Lee</p>", "Ann Arcy"),
        ("<p>Guest post by Ann Arcy · 18 April 2023</p>", "Ann Arcy"),
        ("<p>Contributed by Ann Arcy, Class of 2025</p>", "Ann Arcy"),
        (
            '<ul class="authors"><li><a rel="author">Ann Arcy</a></li><li><a rel="author">Bo Lee'
            "</a></li></ul>",
            "Ann Arcy; Bo Lee",
        ),
        (
            '<p><span class="author">Ann Arcy</span><span class="author">Bo Lee</span></p>',
            "Ann Arcy; Bo Lee",
        ),
        (
            '<p>Posted by <span class="author vcard"><span class="fn">Ann Arcy</span>, <span>'
            "Dietitian</span> at <span>Elm Kitchens</span></span> on 9 Feb 2022</p>",
            "Ann Arcy",
        ),
        ("<p>Author: Ann Arcy. Last Reviewed: 6/14/2022.</p>", "Ann Arcy"),
        ("<p>By Age Group</p>", ""),
        ("<p>By Road and Rail</p>", ""),
        ("<blockquote><p>By Ann Arcy</p></blockquote>", ""),
        (
            '<section class="comments-area"><article class="comment"><b itemprop="author">Ann Arcy'
            "</b><p>Fine.</p></article></section>",
            "",
        ),
    ],
)  # fmt: skip
def test_a_byline_names_its_authors_and_nobody_else(line: str, authors: str):
    assert "; ".join(read(line).metadata.authors) == authors


@pytest.mark.parametrize(
    ("line", "reviewers"),
    [
        ('<p class="l">Medically Reviewed by</p><p class="n"><a>Bo Lee, MD</a></p>', "Bo Lee, MD"),
        ("<p>Authored by <a>Ann Arcy</a>, RN<br>Peer reviewed by <a>Bo Lee</a>, MD</p>",
         "Bo Lee, MD"),
        ("<p>Reviewed by the Elm Medical Advisory Board · 3 May 2024</p>",
         "Elm Medical Advisory Board"),
        ("<p>Medical reviewer: Bo Lee, MD</p>", "Bo Lee, MD"),
        ("<p>Reviewer: Bo Lee</p>", "Bo Lee"),
        ("<p>Last reviewed: 15 January 2024. Reviewed: Dr Bo Lee</p>", "Dr Bo Lee"),
        ("<p>Reviewed: 15 January 2024</p>", ""),
    ],
)  # fmt: skip
def test_a_line_of_review_names_who_reviewed(line: str, reviewers: str):
    assert "; ".join(read(line).metadata.reviewers) == reviewers


@pytest.mark.parametrize(
    ("meta", "authors"),
    [
        ('name="citation_author" content="Olsen, Freja"', ("Freja Olsen",)),
        ('name="citation_author" content="Freja Olsen, MD"', ("Freja Olsen, MD",)),
        ('name="author" content="Freja Olsen | Elm Health"', ("Freja Olsen",)),
    ],
)
def test_an_author_in_the_head_is_given_as_said(meta: str, authors: tuple[str, ...]):
    assert read(f"<meta {meta}>").metadata.authors == authors
