"""What the programs of wikis and blogs write around an article, and why it goes."""

import pytest

from readaloud.extract import extract
from readaloud.extract.templates import template_reason
from readaloud.model.article import Article, Paragraph, Source

WAKING = "Most people who wake at night fall asleep again within twenty minutes, without any help."
COFFEE = "A cup of coffee at four in the afternoon still has half of its effect at ten at night."
DOCTOR = "If poor sleep lasts for more than three months, a doctor should look into it with you."


def read(before: str = "", after: str = "") -> Article:
    body = f"<p>{WAKING}</p><h2>Coffee [<a href='/e'>edit</a>]</h2><p>{COFFEE}</p><p>{DOCTOR}</p>"
    page = f"<title>Sleep</title><body><div><h1>Sleep</h1>{before}{body}{after}</div></body>"
    return extract(Source("sleep.html", f"<html lang='en'>{page}</html>".encode()))


def said(article: Article) -> list[str]:
    return [line for block in article.blocks() for line in block.text.split("\n")]


def why(article: Article) -> dict[str, str]:
    return {
        line: one.reason
        for one in article.removals
        for line in one.text.split("\n")
        if one.reason != "title"
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Jump to navigation", "navigation"),
        ("Jump to: navigation, search", "navigation"),
        ("Newer Post Older Post", "navigation"),
        ("← Older Posts | Newer Posts →", "navigation"),
        ("« Previous post: Why we yawn", "navigation"),
        ("Next article: How to nap", "navigation"),
        ("From Marshwiki, the free encyclopedia", "page-details"),
        ('Retrieved from "https://marsh.example/w?title=Sleep&oldid=3"', "page-details"),
        ("This page was last edited on 3 March 2024, at 10:12.", "page-details"),
        ("Your email address will not be published. Required fields are marked *", "comments"),
        ("Tagged with: naps, coffee", "tags"),
        ("Updated: March 2024", "byline"),
        ("Medically reviewed on 3 March 2024 by Asha Verkade, DO, FACOI", "byline"),
        ("Fact-checked March 3rd, 2024", "byline"),
        ("Page last reviewed: 14 March 2022\nNext review due: 14 March 2025", "byline"),
        ("Published 9:00 a.m. ET March 3, 2024 | Updated 11:12 a.m. ET March 4, 2024", "byline"),
        ("By Wilma Stroud, Health Editor, and Bram Oakes, MD, FACP", "byline"),
        ("Follow Wilma Stroud on Twitter", "share-links"),
        ("By Guest", "byline"),
        ("Posted by admin", "byline"),
        ("By the Editorial Team", "byline"),
        ("Please enable JavaScript to view this page.", "page-details"),
        ("Sorry, your browser does not support embedded videos.", "page-details"),
        ("You are using an outdated browser. Please upgrade it.", "page-details"),
        ("Loading paragraph...", "control"),
        ("[edit]", "navigation"),
        ("[edit | edit source]", "navigation"),
        ("[Bearbeiten | Quelltext bearbeiten]", "navigation"),
        ("14.20 BST", "page-details"),
        ("ShareUpdated at 14.31 BST", "page-details"),
        ("asked 1 March 2024 by user1188", "page-details"),
        ("Received 2021 Feb 1; Accepted 2021 Sep 2; Collection date 2021.", "page-details"),
        ("Tap to unmute", "control"),
        ("Jump to Recipe Print Recipe", "control"),
        ("Press enter or click to view image in full size", "control"),
        ("1.2k views", "control"),
        ("0 seconds of 2 minutes, 30 seconds", "control"),
        ("4.8 from 23 votes", "control"),
        ("Text size: A A A", "control"),
        ("Jump to Recipe", "control"),
        ("Cite this article", "control"),
        ("Did this help?", "feedback"),
        ("Join 20,000 readers", "promotion"),
    ],
)
def test_a_line_of_a_template_goes_for_what_it_is(line: str, reason: str):
    assert template_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Loading",
        "Loading dose",
        "Play video games with care",
        "This page requires patience",
        "Copy the link below into your browser",
        "Report any problem to your doctor",
        "4 from 10 people",
        "Join 20 other people in a class",
        "Watch the video to see how it is done",
    ],
)
def test_a_line_that_goes_on_otherwise_stays(line: str):
    assert not template_reason(line)


@pytest.mark.parametrize(
    "line",
    [
        "Next: rinse your eyes with clean water.",
        "Previous studies showed that naps help.",
        "Next page turns are easier with gloves off.",
        "From London, the free trams go to the hospital.",
        "Retrieved from the deep sea, the sponge kills germs.",
        "Updated advice for parents in March 2024",
        "Follow the plan on Monday",
        "By Friday, see your doctor",
        "By midday most people are tired.",
        "Tagged proteins glow under the lamp.",
        "Jump to your feet and call for help",
    ],
)
def test_a_line_of_the_article_that_begins_like_one_stays(line: str):
    assert template_reason(line) == ""


def test_a_wiki_page_without_names_keeps_its_article_alone():
    found = read(
        "<p>From Marshwiki, the free encyclopedia</p><p>Jump to: <a href='#n'>navigation</a></p>",
        "<p>Retrieved from \"<a href='http://marsh.example'>http://marsh.example</a>\"</p>"
        "<p>Categories: <a href='/a'>Sleep</a> | <a href='/b'>Symptoms</a></p>"
        "<p>This page was last modified on 3 March 2024, at 10:12.</p>",
    )

    assert said(found) == [WAKING, COFFEE, DOCTOR]
    assert list(why(found).values()) == [
        "page-details", "navigation", "page-details", "tags", "page-details",
    ]  # fmt: skip


def test_what_a_blog_writes_behind_a_post_goes():
    found = read(
        "<p>By Guest</p>",
        "<p>Filed under: <a href='/c'>Sleep</a></p><p><a href='/x'>← Why we yawn</a></p>"
        "<p><a href='/y'>How to nap →</a></p><p>Next post: <a href='/z'>Feet</a> »</p>"
        "<h3>Leave a reply</h3><p>Your email address will not be published.</p>",
    )

    assert said(found) == [WAKING, COFFEE, DOCTOR]
    assert list(why(found).values()) == [
        "byline", "tags", "navigation", "navigation", "navigation", "comments", "comments",
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["About the author", "About the Author: Ann Lee", "Author bio"])
def test_what_is_told_of_the_author_behind_the_article_is_no_part_of_it(title: str):
    found = read("", f"<h3>{title}</h3><p>Ann Lee is a nurse in Leeds who keeps bees.</p>")

    assert said(found) == [WAKING, COFFEE, DOCTOR]
    assert why(found)["Ann Lee is a nurse in Leeds who keeps bees."] == "author-box"


def test_what_follows_a_box_about_the_author_above_the_article_stays():
    assert WAKING in said(read("<h3>About the author</h3><p>Ann Lee is a nurse in Leeds.</p>"))


def test_an_empty_heading_is_not_told_of_the_author():
    end = "<h3>Open questions</h3><h3>About the author</h3><p>Ann Lee is a nurse in Leeds.</p>"

    assert why(read("", end)).get("Open questions") != "author-box"


def test_a_line_that_names_the_source_at_the_end_is_a_reference():
    links = "<a href='https://rest.example/1'>Institute of Rest</a>, <a href='/2'>Nap Day</a>"
    found = read("", f"<p>Sources: {links}</p>")

    assert [(one.text, one.href) for one in found.metadata.references] == [
        ("Institute of Rest", "https://rest.example/1"),
        ("Nap Day", None),
    ]
    assert said(found) == [WAKING, COFFEE, DOCTOR]


def test_a_source_within_the_article_stays_where_it_stands():
    line = "<p>Source: <a href='https://rest.example'>Institute of Rest</a></p>"

    assert "Source: Institute of Rest" in said(read(line))


def test_the_foot_of_the_page_is_no_navigation():
    foot = "</div><footer>Proudly written with pens by <a href='/q'>Quiet Brook</a></footer><div>"

    assert why(read("", foot))["Proudly written with pens by Quiet Brook"] == "footer"


@pytest.mark.parametrize(
    "item",
    [
        "Share this meal with others",
        "Share via the same needle",
        "Rate this pain from 1 to 10",
        "How can we improve sleep",
        "Topics to avoid",
        "Labels on food",
        "Categories of drugs",
        "10 minutes",
    ],
)
def test_an_item_that_begins_as_a_line_of_the_page_stays(item: str):
    assert item in said(read(f"<p>{COFFEE}</p><ul><li>{item}</li><li>Walk by day</li></ul>"))


@pytest.mark.parametrize(
    "line",
    ["Share this", "Share this article with a friend!", "Share on Facebook", "Rate this page"],
)
def test_a_line_that_offers_to_share_or_rate_goes(line: str):
    assert line not in said(read(f"<p>{line}</p>"))


def test_parts_of_a_mobile_page_that_are_no_text_are_not_read():
    menu = "<amp-sidebar><ul><li><a href='/n'>News</a></li></ul></amp-sidebar>"
    ad = "<amp-ad><div fallback>The ad could not be loaded.</div></amp-ad>"
    article = read(before=menu, after=f"{ad}<p>{DOCTOR.upper()}</p>")

    assert "The ad could not be loaded." not in said(article)
    assert why(article)["News"] == "navigation"


def test_paragraphs_that_a_wiki_indents_are_no_meanings():
    article = read(after="<dl><dd>Thin pillows are often blamed, and nobody knows why.</dd></dl>")

    assert all(isinstance(block, Paragraph) for block in article.blocks())
    assert any("Thin pillows" in line for line in said(article))


@pytest.mark.parametrize("heading", ["Article history", "How we reviewed this article:"])
def test_how_an_article_came_about_is_no_part_of_it(heading: str):
    lines = "<p>Our experts look at each article anew.</p><p>The first version is of 2019.</p>"
    after = f"<h3>{heading}</h3>{lines}<div>Sources</div><p>Walker's notes on sleep, and ours.</p>"
    found = said(read(after=after))

    assert "Our experts look at each article anew." not in found
    assert heading not in [one.heading.text for one in read(after=after).walk() if one.heading]
    assert "Walker's notes on sleep, and ours." in found


def test_a_history_before_the_text_is_the_article():
    line = "<p>Sleep was studied long before there were clocks. Here is how.</p>"

    assert "Sleep was studied" in " ".join(said(read(before=f"<h3>Article history</h3>{line}")))
