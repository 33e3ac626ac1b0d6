"""What leads from an article to others, to shops and to its own sections."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

WAKING = "Most people who wake at night fall asleep again within twenty minutes, without any help."
COFFEE = "A cup of coffee at four in the afternoon still has half of its effect at ten at night."
DOCTOR = "If poor sleep lasts for more than three months, a doctor should look into it with you."


def lines_of(between: str, after: str = "") -> list[str]:
    body = f"<h1>Sleep</h1><p>{WAKING}</p>{between}<h2>Coffee</h2><p>{COFFEE}</p><p>{DOCTOR}</p>"
    page = f"<title>Sleep</title><body><main>{body}{after}</main></body>"
    article = extract(Source("sleep.html", f"<html>{page}</html>".encode()))
    sections = [one for section in article.sections for one in section.walk()]
    headings = [one.heading.text for one in sections if one.heading]
    return [*headings, *(line for block in article.blocks() for line in block.text.split("\n"))]


@pytest.mark.parametrize(
    "contents",
    [
        '<div><a href="#a">Why we wake</a><a href="#b">Coffee and tea</a></div>',
        '<p><a href="#a">A</a> <a href="#b">B</a> <a href="#c">C</a></p>',
        '<div><a href="#a">Why we wake</a></div><div><a href="#b">Coffee and tea</a></div>'
        '<div><a href="#c">When to ask for help</a></div>',
        "<p>Inhaltsverzeichnis</p>",
        "<p>Sommaire :</p>",
    ],
)
def test_links_to_places_on_the_page_are_its_contents_in_a_list_or_not(contents: str):
    assert set(lines_of(contents)) == {"Coffee", WAKING, COFFEE, DOCTOR}


def test_a_sentence_with_links_to_sections_stays():
    line = '<p>See <a href="#a">why we wake</a> and <a href="#b">what coffee does</a> below.</p>'

    assert "See why we wake and what coffee does below." in lines_of(line)


@pytest.mark.parametrize(
    "link",
    [
        "Read full story",
        "Check price at Elmshop",
        "View at Elmshop",
        "Buy on Elmshop (Save $20)",
        "Buy now",
    ],
)
def test_a_link_to_a_shop_is_no_line_of_the_article(link: str):
    assert link not in lines_of(f'<p><a href="https://elm.example/p">{link}</a></p>')


@pytest.mark.parametrize("line", ["See at once whether it is cold.", "Buy from farms near you"])
def test_a_line_of_such_words_that_is_no_link_stays(line: str):
    assert line in lines_of(f"<ul><li>{line}</li><li>Eat it on the same day, if you can.</li></ul>")


CARD = (
    '<div><a href="/naps"><div><h2>Naps that work</h2><div><h3>And those that do not</h3></div>'
    "<p>elm.example</p></div></a></div>"
)


@pytest.mark.parametrize("card", [CARD, CARD.replace("h2>", "div>").replace("h3>", "div>")])
def test_the_title_of_a_card_goes_with_its_other_lines(card: str):
    assert "Naps that work" not in lines_of(card)
    assert "And those that do not" not in lines_of(card)


def test_an_article_that_stands_in_one_link_stays():
    assert WAKING in lines_of(f"<a href='/'><div>{WAKING}</div><div>A</div><div>B</div></a>")


def test_a_linked_heading_above_text_stays():
    assert "Naps" in lines_of(f'<h2><a href="/naps">Naps</a></h2><p>{DOCTOR.upper()}</p>')


def test_what_announces_the_next_article_goes_with_it():
    assert "Up next" not in lines_of("", after="<div>Up next</div>")
    assert "Up next" in lines_of("<h2>Up next</h2><p>Naps, which are for the whole family.</p>")


def test_the_titles_under_what_was_picked_go_with_it():
    picks = "<h3>Patient picks for Ear</h3><a href='/e'><h4>How to clean ears</h4></a>"

    assert set(lines_of(picks)) == {"Coffee", WAKING, COFFEE, DOCTOR}
