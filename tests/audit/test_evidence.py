"""What counts as support, what does not, and how far it reaches."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.context import build_context
from readaloud.audit.targets import PLAIN_ADDRESS, classify
from readaloud.model.article import Article
from readaloud.model.context import Context, Signals

ContextOf = Callable[..., Context]


@pytest.fixture
def context_of(page: Callable[..., Article]) -> ContextOf:
    return lambda body, **more: build_context(page(body, **more), "", None)


def signals_of(context: Context, words: str) -> Signals:
    return next(s for s in context.signals.values() if words in s.sentence.text)


@pytest.mark.parametrize(
    ("href", "kind"),
    [
        ("https://doi.org/10.1000/x", "journal"),
        ("https://pubmed.ncbi.nlm.nih.gov/1", "journal"),
        ("https://www.cdc.gov/sleep", "health-body"),
        ("https://www.example.gov/a", "government"),
        ("https://www.example.edu/a", "university"),
        ("https://www.amazon.com/dp/B0", "shop"),
        ("https://example.com/shop/pills", "shop"),
        ("/products/pills", "shop"),
        ("https://example.com/a?affid=7", "shop"),
        ("/other-article", "own-site"),
        ("https://me.example/a", "own-site"),
        ("#fn1", "anchor"),
        ("mailto:a@example.com", "own-site"),
        ("https://example.org/a", "other"),
        ("http://[bad", "other"),
    ],
)
def test_a_link_is_told_by_its_address(href: str, kind: str) -> None:
    assert classify(href, "me.example") == kind


def test_a_link_elsewhere_is_support(context_of: ContextOf) -> None:
    body = (
        '<p>Ginger eases nausea (<a href="https://doi.org/10.1000/x">trial</a>) in many people.</p>'
    )

    assert "link" in signals_of(context_of(body), "Ginger").evidence


def test_a_shop_is_no_support(context_of: ContextOf) -> None:
    body = (
        '<p>Ginger eases nausea (<a href="https://x.example/shop/g">here</a>) in many people.</p>'
    )

    assert "link" not in signals_of(context_of(body), "Ginger").evidence


@pytest.mark.parametrize(
    "text",
    [
        "Ginger eased nausea (Lee et al., 2019).",
        "Ginger eased nausea in a trial by Lee (2019).",
        "Ginger eased nausea [12].",
        "Ginger eased nausea (doi:10.1000/xyz).",
        "Ginger eased nausea (PMID 12345678).",
        "Ginger eased nausea (Food Sci 2019; 12(3): 45).",
        "Nausea was rarer, as Figure 2 shows.",
        "Ginger eased nausea.² It is cheap.",
    ],
)
def test_a_reference_in_the_text_is_support(text: str, context_of: ContextOf) -> None:
    assert signals_of(context_of(f"<p>{text}</p>"), text[:10]).evidence


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2019.",
        "She is (mostly) well.",
        "It costs (about) $5.",
        "The burn covers 12 m² of it.",
        "A count of 9 × 10⁹/L is high.",
        "Cells need Ca²⁺ to move.",
    ],
)
def test_a_year_or_a_bracket_alone_is_no_support(text: str, context_of: ContextOf) -> None:
    assert not signals_of(context_of(f"<p>{text}</p>"), text[:8]).evidence


def test_what_follows_about_a_cited_study_leans_on_it(context_of: ContextOf) -> None:
    body = (
        '<p>A <a href="https://doi.org/10.1000/x">trial</a> found little. The authors said that '
        "larger trials are needed. Rest is free.</p>"
    )
    context = context_of(body)

    found = {s.sentence.text: s.evidence for s in context.signals.values()}
    assert "previous" in found["The authors said that larger trials are needed."]
    assert "previous" not in found["Rest is free."]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("It may help.", "hedge"),
        ("There is no evidence that it helps.", "denial"),
        ("Sellers claim that it helps.", "reported"),
        ("Does it help?", "question"),
        ("Myth: it helps.", "myth"),
        ("If you take it, rest.", "conditional"),
        ("Ask your doctor about it.", "advice"),
    ],
)
def test_how_a_thing_is_said_is_noticed(text: str, manner: str, context_of: ContextOf) -> None:
    assert manner in signals_of(context_of(f"<p>{text}</p>"), text[:6]).manners


def test_a_remedy_is_carried_to_the_sentence_after_it(context_of: ContextOf) -> None:
    body = "<h2>Uses</h2><p>Ginger is a root. It helps against worms.</p>"

    assert signals_of(context_of(body), "It helps").subject == "herb"


def test_a_page_that_retells_claims_to_deny_them_is_known(context_of: ContextOf) -> None:
    body = "<h2>Myths</h2>" + "".join(
        f"<p>Some sellers claim that herb {n} flushes toxins. There is no evidence for that.</p>"
        for n in range(4)
    )

    assert "debunking" in context_of(body).profile


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "<p>Be wary of any clinic that:</p><ul><li>says one herb cures all</li></ul>",
            "one herb",
        ),
        (
            "<h2>Things people may tell you</h2><p>“Ginger draws the poison out.” It does not.</p>",
            "draws",
        ),
    ],
)
def test_what_others_say_is_retold(body: str, words: str, context_of: ContextOf) -> None:
    assert "reported" in signals_of(context_of(body), words).manners


@pytest.mark.parametrize("name", ["omeprazole", "adalimumab", "sertralin", "april", "cholesterol"])
def test_a_medicine_is_told_by_its_ending(name: str, context_of: ContextOf) -> None:
    is_drug = "{drug}" in signals_of(context_of(f"<p>They asked about {name}.</p>"), name).words.at

    assert is_drug == (name in ("omeprazole", "adalimumab"))


def test_a_trademark_makes_a_product(context_of: ContextOf) -> None:
    assert "glowroot" in context_of("<p>GlowRoot™ is a drink.</p>").products


def test_a_name_in_the_title_of_a_page_that_sells_is_a_product(context_of: ContextOf) -> None:
    said = (
        "<p>Order your bottle now. Kneesol is here, and Kneesol works; ask for Kneesol by name.</p>"
    )

    assert "kneesol" in context_of(said + "<p>Try Kneesol.</p>", title="Kneesol").products
    assert "kneesol" not in context_of("<p>Kneesol is a drug.</p>" * 4, title="Kneesol").products


def test_the_list_of_sources_is_not_read_as_claims(context_of: ContextOf) -> None:
    entry = "<p>Lee A. Ginger cures nausea in 90% of cases. 2019.</p>"

    found = context_of(f"<p>Rest helps.</p><h2>References</h2>{entry}").signals.values()

    assert {s.role for s in found if "Ginger" in s.sentence.text} <= {"reference"}


SIGNS = st.text("ab/:?#@.&=%-_~![]\\;,+ \t\n\x00é", max_size=12)
OPENINGS = st.sampled_from(["http://", "https://", "", "/", "//", "HTTP://", "https://a.org/"])


@given(st.builds(str.__add__, OPENINGS, SIGNS))
def test_a_plain_address_is_read_as_any_other(address: str) -> None:
    plain = PLAIN_ADDRESS.fullmatch(address)

    if plain is not None:
        parts = urlsplit(address)
        assert parts.scheme in ("http", "https", "")
        assert plain.groups("") == (parts.netloc, parts.path, parts.query)


def test_a_page_that_tells_its_own_review_need_not_cite_it(context_of: ContextOf) -> None:
    context = context_of(
        "<p>This review found nine trials of splints for a sore wrist.</p>"
        "<p>The certainty of the evidence was low, because the trials were small.</p>"
        "<p>Splints eased the pain in 40% of the people who wore them.</p>"
    )

    assert "report" in context.profile
    assert "own-data" in signals_of(context, "40%").evidence


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("Vitamin C shortens colds a little, a 2013 Cochrane review found.", True),
        ("The ASPREE trial showed no gain in 2018.", True),
        ("Rates fell by half, The Lancet reported in 2021.", True),
        ("A Cochrane review found that vitamin C shortens colds.", False),  # which of them?
        ("A 2013 trial found that vitamin C shortens colds.", False),
        ("A COVID trial of 2021 found nothing.", False),
    ],
)
def test_a_publication_is_found_by_its_name_and_year(
    context_of: ContextOf, text: str, is_named: bool
) -> None:
    evidence = signals_of(context_of(f"<p>{text}</p>"), text).evidence

    assert ("named-source" in evidence) is is_named
