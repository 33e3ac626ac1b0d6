"""What tells readers to get help is never taken for a call to action."""

import pytest

from readaloud.extract import extract
from readaloud.extract.safety import tells_to_get_help
from readaloud.model.article import Article, Source

SHORT = """<!DOCTYPE html><html lang="en"><head><title>Nosebleeds</title></head><body><article>
<h1>Nosebleeds</h1>
<p>Sit down and lean forward. Pinch your nose.</p>
<p>Most of them stop in ten minutes.</p>
<h2>{heading}</h2>
{advice}
</article></body></html>"""


def read(advice: str, heading: str = "When to get help") -> Article:
    return extract(Source("page.html", SHORT.format(heading=heading, advice=advice).encode()))


@pytest.mark.parametrize(
    "advice",
    [
        "Call if it bleeds for more than twenty minutes.",
        "Call your doctor.",
        "Call 999 or go to A&amp;E if you feel faint.",
        "Call 111 for advice.",
        "Ring your GP surgery.",
        "Contact your midwife if you are pregnant.",
        "Get medical help right away if you have hit your head.",
        "Ask a pharmacist which spray to use.",
        "Book a blood test with the practice nurse.",
        "See a dentist within two days if your tooth is loose.",
    ],
)
def test_advice_to_get_help_stays_on_a_short_page(advice):
    article = read(f"<p>{advice}</p>")

    assert advice.replace("&amp;", "&") in article.text
    assert any(
        s.heading and s.heading.text == "When to get help" for s in article.sections[0].walk()
    )


def test_advice_to_get_help_stays_in_a_list():
    article = read(
        "<ul><li>Call 911 if you choke.</li><li>Call your doctor if you are hot.</li></ul>"
    )

    assert "Call 911 if you choke." in article.text
    assert "Call your doctor if you are hot." in article.text


def test_advice_to_get_help_stays_in_a_box_with_the_name_of_an_offer():
    article = read(
        '<div class="cta"><p>Call <a href="tel:999">999</a> if you cannot breathe.</p></div>'
    )

    assert "Call 999 if you cannot breathe." in article.text


def test_what_comes_before_an_appointment_is_no_promotion():
    article = read("<p>Get the swab done before your appointment.</p>")

    assert "Get the swab done before your appointment." in article.text


def test_an_offer_in_a_box_with_such_a_name_still_goes():
    article = read(
        "<p>Call your doctor.</p>"
        '<div class="cta"><p>Get our free nose kit. <a href="/shop">Order today</a></p></div>'
    )

    assert "free nose kit" not in article.text


@pytest.mark.parametrize(
    "offer",
    [
        "See a Brindle provider by video, 7 days a week.",
        "Talk to a nurse from your sofa.",
        "Visit our clinic and meet the team.",
    ],
)
def test_a_box_that_sells_appointments_is_no_advice(offer):
    article = read(
        '<p>Call your doctor.</p><aside class="PromoCard_card__Xy1Za">'
        f'<h3>No waiting room</h3><p>{offer}</p><a href="/visit">Start now</a></aside>'
    )

    assert offer not in article.text
    assert "No waiting room" not in article.text


@pytest.mark.parametrize(
    "advice", ["Ask your pharmacist first.", "See a doctor if the bleeding comes back."]
)
def test_advice_stays_in_a_promotional_box(advice):
    article = read(f'<aside class="promo"><p>{advice} <a href="/more">More</a></p></aside>')

    assert advice in article.text


@pytest.mark.parametrize(
    "offer",
    [
        "book now",
        "call today for a free quote",
        "call us at 555-0100",
        "find a doctor",
        "talk to a doctor online today",
        "get our free app",
        "schedule an appointment",
        "get 20% off when you order your first box",
    ],
)
def test_an_offer_is_no_advice(offer):
    assert not tells_to_get_help(offer)
