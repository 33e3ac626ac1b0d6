"""What a leaflet ends with, ticks off and warns of stays, though its markup looks like a page's."""

import pytest

from readaloud.extract import extract
from readaloud.extract.furniture import line_reason
from readaloud.model.article import Article, Source

OPENING = "Most people with a sore throat recover within a week, and few need more than that."
CLOSING = "If your throat is still sore after three weeks, a nurse will look at it in the surgery."
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Sore throats</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>Sore throats</h1><div><p>{opening}</p>{body}</div></article></main>
<footer><p>© Marsh Surgery</p></footer></body></html>"""


def read(body: str) -> Article:
    return extract(Source("page.html", PAGE.format(opening=OPENING, body=body).encode()))


def said(article: Article) -> list[str]:
    headings = [s.heading.text for top in article.sections for s in top.walk() if s.heading]
    blocks = [line for block in article.blocks() for line in block.text.split("\n")]
    return [line for line in (*headings, *blocks) if line not in (OPENING, CLOSING)]


def listed(*items: str, tag: str = "ul") -> str:
    return f"<{tag}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"


HELP = listed("<a href='https://throat.example'>Throat Line</a>", "<a href='/find'>A pharmacy</a>")


@pytest.mark.parametrize(
    "heading",
    [
        "Where to get help",
        "Where can I find support?",
        "Get help now",
        "Finding help and support",
        "Find services near you",
        "Find a clinic near you",
        "Helplines",
        "Crisis lines",
        "Emergency contacts",
        "Useful organisations",
        "Useful phone numbers",
        "Who to contact",
        "Who can I talk to?",
        "Support groups",
        "More help and advice",
        "Further support",
        "Support and information",
        "Organizations that can help",
    ],
)
@pytest.mark.parametrize("end", ["", f"<p>{CLOSING}</p>"])
def test_links_to_help_stay_under_their_heading(heading, end):
    article = read(f"<p>{CLOSING}</p><h2>{heading}</h2>{HELP}{end}")

    assert said(article) == [heading, "Throat Line", "A pharmacy"]


@pytest.mark.parametrize(
    "heading",
    ["Related articles", "You may also like", "More from Marsh Surgery", "Read next", "Popular"],
)
def test_links_to_other_articles_go_with_their_heading(heading):
    article = read(f"<p>{CLOSING}</p><h2>{heading}</h2>{HELP}")

    assert said(article) == []


def test_telephone_numbers_stay_at_the_end():
    numbers = listed("<a href='tel:080055501'>Throat Line</a>", "<a href='tel:111'>Night nurse</a>")

    article = read(f"<p>{CLOSING}</p><h2>Numbers</h2>{numbers}")

    assert said(article) == ["Numbers", "Throat Line", "Night nurse"]


@pytest.mark.parametrize(
    "items",
    [
        "<input type=checkbox id=a><label for=a>{}</label>",
        "<label for=a>{}</label><input type=checkbox id=a>",
        "<label><input type=checkbox> {}</label>",
        "<label><input type=checkbox> <span>{}</span></label>",
        "<div><input type=CHECKBOX><label>{}</label></div>",
    ],
)
@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_the_label_of_a_box_to_tick_is_the_text_of_its_item(items, tag):
    ticked = listed(*map(items.format, ("2 tbsp olive oil", "1 onion, chopped")), tag=tag)

    article = read(f"<h2>Ingredients</h2>{ticked}<p>{CLOSING}</p>")

    assert said(article) == ["Ingredients", "2 tbsp olive oil", "1 onion, chopped"]


def test_the_sign_for_a_box_to_tick_is_no_text():
    item = "<span><input type=checkbox><label><span>▢</span></label></span>2 tbsp oil"

    assert said(read(f"<h2>Ingredients</h2>{listed(item)}<p>{CLOSING}</p>"))[1:] == ["2 tbsp oil"]


@pytest.mark.parametrize(
    "form",
    [
        "<p>{}</p><form><label>Your name</label><input><button>Send</button></form>",
        "<p>{}</p><form><ul><li><input type=radio><label>Yes</label></li></ul></form>",
        "<p>{}</p><form class=newsletter-form><h3>Our letters</h3><input type=email><ul>"
        "<li><input type=checkbox><label>Daily digest</label></li></ul><button>Go</button></form>",
    ],
)
def test_the_labels_of_a_form_are_no_text(form):
    assert said(read(form.format(CLOSING))) == []


def test_a_legend_over_a_list_stays():
    box = f"<fieldset><legend>Symptoms to report</legend>{listed('A fever', 'A rash')}</fieldset>"

    assert said(read(f"{box}<p>{CLOSING}</p>")) == ["Symptoms to report", "A fever", "A rash"]


@pytest.mark.parametrize("kind", ["info", "warning", "emergency", "slim"])
def test_a_short_text_in_an_alert_stays(kind):
    alert = f"""<h2>At school</h2><p>{CLOSING}</p><div class="usa-alert usa-alert--{kind}">
    <div class="usa-alert__body"><h3 class="usa-alert__heading">Training</h3>
    <p class="usa-alert__text">Staff practise once a term.</p></div></div><h2>At home</h2>"""

    article = read(f"{alert}<p>{OPENING}</p>")

    assert "Staff practise once a term." in said(article)


def test_an_address_in_the_article_stays():
    article = read(f"<h2>Find us</h2><address>Throat clinic, level 1</address><p>{CLOSING}</p>")

    assert said(article) == ["Find us", "Throat clinic, level 1"]


TASKS = ("Start during a cold", "Try a nasal spray", "Book a dental check", "Watch for a rash")


@pytest.mark.parametrize("task", TASKS)
def test_an_item_that_says_what_to_do_stays_with_its_list(task):
    tasks = listed(task, "Change two things at once")

    article = read(f"<h3>Don't</h3>{tasks}<p>{CLOSING}</p>")

    assert said(article) == ["Don't", task, "Change two things at once"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Checked by a nurse, your wound will heal.",
        "Reviewed by a midwife every week, you can stay at home.",
        "Follow us to the ward when your name is called.",
        "Tags on the wrist show your name.",
        "Labels list the sugar in each spoon.",
        "Topics that worry you can wait.",
    ],
)
@pytest.mark.parametrize("form", ["<p>{}</p>", "<ul><li>{}</li><li>Ask for a drink.</li></ul>"])
def test_sentences_that_begin_as_furniture_does_stay(sentence, form):
    article = read(f"<h2>On the ward</h2>{form.format(sentence)}<p>{CLOSING}</p>")

    assert sentence in said(article)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Reviewed by Asha Verkade.", "byline"),
        ("Medically reviewed by our team.", "byline"),
        ("Checked by the editors.", "byline"),
        ("Follow us on all channels", "share-links"),
        ("Follow us!", "share-links"),
        ("Tags: naps, coffee.", "tags"),
        ("Topics Sleep Naps", "tags"),
        ("Categories", "tags"),
    ],
)
def test_furniture_that_looks_like_those_sentences_goes(line, reason):
    assert line_reason(line) == reason
