"""Jargon is told until the page explains it, and people are named before their illness."""

import pytest

from readaloud.audit import audit
from readaloud.extract import extract
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Source
from readaloud.model.settings import AuditSettings
from readaloud.rules.language import RULES


def quotes(name: str, text: str) -> list[str]:
    return [quote for quote, _ in told(name, text)]


def told(name: str, text: str) -> list[tuple[str, str]]:
    rule = next(rule for rule in RULES if rule.name == f"plain-language.{name}")
    page = article_from_text("page", text)
    if text.startswith("<"):
        page = extract(Source("page.html", f"<h1>Page</h1><main>{text}</main>".encode()))
    found = audit(page, (rule,), AuditSettings())
    assert not found.broken_rules
    return [(finding.quote, finding.message) for finding in found.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Pruritus (itching skin) is common.\nPruritus can last.",
        "Itching skin (pruritus) is common.\nPruritus can last.",
        "Bradycardia means that your heart beats slowly.\nBradycardia can make you faint.",
        "Syncope is the medical word for passing out.\nSyncope is common.",
        "A heart attack (myocardial infarction) hurts.",
        "A myocardial infarction, or heart attack, hurts.",
        "Itching, or pruritus, is common.",
        "Sepsis: when the body harms itself.",
        "Chronic pain is pain that lasts for months. Chronic pain is common.",
        "Sepsis is an illness in which the body harms itself. Sepsis can kill.",
        "<h2>Syncope</h2><p>Passing out (syncope) is common.</p>",
        "<dl><dt>Syncope</dt><dd>Passing out for a moment.</dd></dl><p>Syncope is common.</p>",
        "Renal failure (the kidneys stop) is rare.",
    ],
)
def test_a_term_is_not_told_once_the_page_has_explained_it(text: str) -> None:
    assert not quotes("jargon", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pruritus lasts. Itching skin (pruritus) is common.", ["Pruritus"]),
        ("Hypertension (HTN) is common.", ["Hypertension"]),
        ("Take it prior to (and after) a meal.", ["prior to"]),
        ("It brings anxiety, nausea, or fever, they say.", ["nausea"]),
        ("A myocardial infarction hurts.", ["myocardial infarction"]),
        ("<h2>Syncope</h2><p>Syncope is common.</p>", ["Syncope"]),
        ("The nurse administers it. We administered it twice.", ["administers"]),
    ],
)
def test_a_word_that_nobody_explained_is_told_once(text: str, expected: list[str]) -> None:
    assert quotes("jargon", text) == expected


@pytest.mark.parametrize(
    "term",
    [
        "Malignant hyperthermia",
        "Pulmonary hypertension",
        "Acute lymphoblastic leukaemia",
        "Chronic obstructive pulmonary disease",
        "Acute respiratory distress syndrome",
        "Respiratory syncytial virus",
        "Cognitive behavioural therapy",
        "Chronic widespread pain syndrome",
        "Acute kidney injury (AKI)",
        "A physician associate",
    ],
)
def test_a_word_inside_the_name_of_one_thing_is_not_torn_out(term: str) -> None:
    assert not quotes("jargon", f"{term} is on the list.")


@pytest.mark.parametrize(
    "name",
    [
        "Royal College of Physicians",
        "Renal Association",
        "Journal of Hypertension",
        "Cardiac Society",
    ],
)
def test_a_body_keeps_its_name(name: str) -> None:
    assert not quotes("jargon", f"The {name} has a leaflet.")
    assert quotes("jargon", f"{name} and others ask how hypertension begins.") == ["hypertension"]


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("It may be renal impairment.", "“renal” could be “kidney”."),
        ("It came subsequent to the jab.", "“subsequent to” could be “after”."),
        ("At this point in time we wait.", "“At this point in time” could be “now”."),
        ("The baby is febrile.", "“febrile” could be “feverish”."),
        ("We commence at nine.", "“commence” could be “start, begin”."),
        ("It takes approximately an hour.", "“approximately” could be “about”."),
        ("We wait due to the fact that it rains.", "“due to the fact that” could be “because”."),
    ],
)
def test_what_is_offered_fits_the_sentence(text: str, offer: str) -> None:
    assert [message for _, message in told("jargon", text)] == [offer]


@pytest.mark.parametrize(
    "text",
    [
        "The elderly man sat down.",
        "The elderly and frail residents sat down.",
        "The disabled parking place is free.",
        "The blind spot grows.",
        "The deaf community signs.",
        "The mentally ill neighbours slept.",
        "A diabetic foot needs care.",
        "Leave out alcoholic drinks.",
        "Ask Alcoholics Anonymous.",
        "The Royal Institute for the Blind can help.",
        "The clinic suffers from a lack of staff.",
    ],
)
def test_a_description_and_a_name_are_no_labels(text: str) -> None:
    assert not quotes("person-first", text)


@pytest.mark.parametrize(
    ("text", "quote", "offer"),
    [
        ("My aunt is a diabetic.", "a diabetic", "a person with diabetes"),
        ("He suffers from asthma.", "suffers from", "has"),
        ("Gout sufferers know it.", "sufferers", "people with the illness"),
        ("The deaf often sign.", "The deaf", "deaf people"),
        ("We care for the elderly.", "the elderly", "older people"),
        ("She is wheelchair-bound.", "wheelchair-bound", "uses a wheelchair"),
        ("Wheelchair-bound adults came.", "Wheelchair-bound adults", "adults who use a wheelchair"),
    ],
)
def test_a_label_is_told_with_words_that_fit(text: str, quote: str, offer: str) -> None:
    message = f"“{quote}” could be “{offer}”: put the person before the illness."

    assert told("person-first", text) == [(quote, message)]
