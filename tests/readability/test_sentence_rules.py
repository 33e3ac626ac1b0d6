"""Passives, denials, hidden verbs and acronyms, beside what only looks like them."""

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.audit import Rule
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN
from readaloud.rules.language import RULES

THREE_DEEDS = "The drip was moved. The bed was raised. The wound was washed."


def quotes(name: str, text: str) -> list[str]:
    rule = next(rule for rule in RULES if rule.name == f"plain-language.{name}")
    found = audit(article_from_text("page", text), (rule,), AuditSettings())
    assert not found.broken_rules
    return [finding.quote for finding in found.findings]


@pytest.mark.parametrize(
    "state",
    [
        "He was born in June.",
        "The gate is closed.",
        "It is called croup.",
        "Bone is made of minerals.",
        "The gland is located in the neck.",
        "The ligament is torn.",
        "The heart is divided into four rooms.",
        "It is known as croup.",
        "The lung is surrounded with fluid.",
    ],
)
def test_how_a_thing_is_counts_as_no_passive(state: str) -> None:
    assert len(quotes("passive-voice", THREE_DEEDS)) == 3
    assert len(quotes("passive-voice", f"{THREE_DEEDS} {state}")) == 3


@pytest.mark.parametrize(
    "deed",
    [
        "The gate was closed by the porter.",
        "You are called in at ten.",
        "The cast is made at the clinic.",
    ],
)
def test_what_somebody_does_stays_a_passive(deed: str) -> None:
    assert len(quotes("passive-voice", f"{THREE_DEEDS} {deed}")) == 4


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("A cough is not impossible.", "not impossible"),
        ("Hives are not infrequent.", "not infrequent"),
        ("That is hardly unusual.", "hardly unusual"),
        ("This isn’t unusual.", "isn’t unusual"),
        ("You cannot not notice.", "cannot not"),
        ("Nobody leaves without a plan.", "Nobody leaves without"),
    ],
)
def test_a_denied_denial_is_found(text: str, quote: str) -> None:
    assert quotes("double-negative", text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "It is not uniform.",
        "It is not under control.",
        "It is hard, if not impossible, to hear.",
        "Nobody should stop it without asking a nurse.",
        "It isn’t important.",
    ],
)
def test_a_single_denial_is_left_alone(text: str) -> None:
    assert not quotes("double-negative", text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We carry out a review of your notes.", "carry out a review of"),
        ("They undertook an investigation of it.", "undertook an investigation of"),
        ("Implementation of the plan takes a year.", "Implementation of"),
        ("We take into consideration how you feel.", "take into consideration"),
        ("Have a discussion with your nurse.", "Have a discussion with"),
        ("The removal of the cast takes an hour.", "The removal of"),
    ],
)
def test_a_verb_in_a_noun_is_found(text: str, quote: str) -> None:
    assert quotes("hidden-verb", text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The administration of the clinic is on floor two.",
        "You have an injection in the arm.",
        "Reviews of the ward are on the wall.",
    ],
)
def test_an_office_and_a_thing_hide_no_verb(text: str) -> None:
    assert not quotes("hidden-verb", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PCOS - polycystic ovary syndrome - is common.", []),
        ("PCOS, short for polycystic ovary syndrome, is common.", []),
        ("Your waist hip ratio, WHR for short, is a number.", []),
        ("Her blood type is AB.", []),
        ("Written by Dr Ada Brandt, FRCP.", []),
        ("IBD is not IBS.", ["IBD", "IBS"]),
        ("3. REUSE", []),
        ("Ask about PCOS - many do.", ["PCOS"]),
        ("It is a CMS, which means you can stop.", ["CMS"]),
    ],
)
def test_an_acronym_may_be_spelled_out_in_many_ways(text: str, expected: list[str]) -> None:
    assert quotes("acronym", text) == expected


@pytest.mark.parametrize("rule", BUILTIN, ids=lambda rule: rule.name)
def test_no_example_of_a_rule_stands_twice(rule: Rule) -> None:
    assert len(set(rule.flags)) == len(rule.flags)
    assert len(set(rule.passes)) == len(rule.passes)
