"""Sums left to readers, bases that change and decimals, beside numbers that are fine."""

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules.language_numbers import RULES


def told(name: str, text: str) -> list[str]:
    rule = next(rule for rule in RULES if rule.name == f"plain-language.{name}")
    found = audit(article_from_text("page", text), (rule,), AuditSettings())
    assert not found.broken_rules
    return [finding.message for finding in found.findings]


@pytest.mark.parametrize(
    "text",
    [
        "The midwife will calculate your due date.",
        "We work out your dose from a blood test.",
        "At the clinic they will divide the dose by three.",
        "Our app can calculate how many units you need.",
        "The mice were given 20 mg/kg.",
        "Add the two eggs and stir.",
    ],
)
def test_what_others_calculate_is_not_asked_of_the_reader(text: str) -> None:
    assert not told("calculation", text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Divide 1500 by your age.", "Divide 1500"),
        ("Take 12.5 mg for each kilogram.", "12.5 mg for each kilogram"),
        ("Eat 1.2 g of protein per kilogram of weight.", "1.2 g of protein per kilogram"),
        ("Add both scores.", "Add both scores"),
        ("Halve your weight to get the grams.", "Halve your weight"),
        ("Ask the nurse for your weight, then multiply it by four.", "multiply it by"),
    ],
)
def test_a_sum_is_quoted_with_its_whole_number(text: str, quote: str) -> None:
    assert told("calculation", text) == [f"“{quote}” asks the reader to calculate."]


@pytest.mark.parametrize(
    "text",
    [
        "Put on the 0.025% lotion.",
        "Betamethasone 0.05% helps.",
        "Rinse with chlorhexidine 0.12% to lower the risk.",
        "Use 0.05% in children.",
        "The account pays 4.25%.",
    ],
)
def test_the_strength_of_a_medicine_is_never_to_be_rounded(text: str) -> None:
    assert not told("fine-decimal", text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The risk is 0.03%.", "“0.03%” (3 in 10,000) is finer than a reader can use."),
        ("It failed in 7.25% of cases.", "“7.25%” is finer than a reader can use."),
        ("A 0.005% chance is small.", "“0.005%” (5 in 100,000) is finer than a reader can use."),
        ("Of these 41.25% had a rash.", "“41.25%” is finer than a reader can use."),
    ],
)
def test_a_small_share_is_told_as_a_number_of_people(text: str, message: str) -> None:
    assert told("fine-decimal", text) == [message]


def test_a_base_is_set_beside_the_one_just_before_it() -> None:
    text = "A rash comes to 1 in 30. Untreated, 1 in 6 die. Treated, 1 in 15 die."

    assert told("mixed-denominators", text) == [
        "“1 in 6” has another base than “1 in 30” before it.",
        "“1 in 15” has another base than “1 in 6” before it.",
    ]


def test_bases_that_take_turns_are_told_once() -> None:
    text = "Of men 1 in 5, of women 2 in 9. Of boys 2 in 5, of girls 1 in 9."

    assert len(told("mixed-denominators", text)) == 1


def test_numbers_per_weight_are_no_bases() -> None:
    assert not told("mixed-denominators", "It has 30 per 100 g. 1 in 4 children eat it.")
    assert told("mixed-denominators", "We see 4 per 1,000 births, and 2 per 10,000 tests.")
