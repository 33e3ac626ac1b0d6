"""Every rule of plain language flags its own examples and passes its near misses."""

import pytest

from readaloud.audit import audit
from readaloud.extract import extract
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article, Source
from readaloud.model.audit import Audit, Rule
from readaloud.model.settings import AuditSettings
from readaloud.rules.language import RULES

SETTINGS = AuditSettings(target_grade=8.0)
FLAGS = [pytest.param(r, e, id=f"{r.name}-{n}") for r in RULES for n, e in enumerate(r.flags)]
PASSES = [pytest.param(r, e, id=f"{r.name}-{n}") for r in RULES for n, e in enumerate(r.passes)]


def read(example: str) -> Article:
    if not example.startswith("<"):
        return article_from_text("example", example)
    html = (
        '<html lang="en"><head><title>Example</title></head><body><article><h1>Example</h1>'
        f"{example}</article></body></html>"
    )
    return extract(Source("example.html", html.encode()))


def run(rule: Rule, example: str, settings: AuditSettings = SETTINGS) -> Audit:
    found = audit(read(example), (rule,), settings)
    assert not found.broken_rules
    return found


@pytest.mark.parametrize(("rule", "example"), FLAGS)
def test_a_rule_flags_its_examples(rule: Rule, example: str) -> None:
    assert run(rule, example).findings


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_a_rule_passes_its_near_misses(rule: Rule, example: str) -> None:
    assert not run(rule, example).findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_why_and_what_to_do(rule: Rule) -> None:
    assert rule.category == "plain-language"
    assert rule.why.endswith(".")
    assert rule.fix.endswith(".")
    assert rule.reference
    assert len(rule.flags) >= 2
    assert len(rule.passes) >= 2


def test_only_the_target_grade_can_fail_a_run() -> None:
    grave = [rule.name for rule in RULES if rule.severity == "high"]

    assert grave == ["plain-language.above-target-grade"]


def test_without_a_target_there_is_no_finding_about_it() -> None:
    for rule in RULES[:2]:
        assert not run(rule, rule.flags[0], AuditSettings()).findings


def named(name: str) -> Rule:
    return next(rule for rule in RULES if rule.name == f"plain-language.{name}")


def test_the_plain_word_is_offered_in_the_message() -> None:
    found = run(named("jargon"), "Hypertension often has no symptoms.").findings

    assert [f.message for f in found] == ["“Hypertension” could be “high blood pressure”."]


def test_a_word_is_pointed_at_once_for_the_page() -> None:
    found = run(named("jargon"), "Take it prior to a meal.\nAlso prior to sleep.").findings

    assert [f.quote for f in found] == ["prior to"]


def test_an_acronym_spelled_out_later_is_still_flagged_at_its_first_use() -> None:
    page = "IBS is common.\nIrritable bowel syndrome (IBS) has many causes."

    assert [f.quote for f in run(named("acronym"), page).findings] == ["IBS"]


def test_capitals_for_emphasis_are_no_acronyms() -> None:
    assert not run(named("acronym"), "NEVER TAKE IT WITH WINE.").findings
    assert not run(named("acronym"), "Eat a good DIET every day.").findings


def test_the_hardest_sentences_say_why_they_are_hard() -> None:
    rule = named("hardest-sentence")
    found = run(rule, rule.flags[0]).findings

    assert "rare words:" in found[0].message


def test_the_share_of_passives_is_told() -> None:
    rule = named("passive-voice")
    found = run(rule, rule.flags[0]).findings

    assert "3 of 4 sentences of its text and lists, 75%" in found[0].message
    assert found[0].quote == "was taken"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("When you have no signs for months, doctors call this remission.", []),
        ("High pressure in the arteries is also known as pulmonary hypertension.", []),
        ("Remission means that the signs have gone.", []),
        ("She has a condition called hypertension.", ["hypertension"]),
        ("He was called by his oncologist.", ["oncologist"]),
        ("The leaflet says it “kills all malignant cells overnight” and more.", []),
        ("A so-called “malignant” lump was found.", ["malignant"]),
        ("“It was malignant and it grew fast. My oncologist knew,” she says.", []),
        ("“It grew,” she says of the malignant lump, “and I knew.”", ["malignant"]),
    ],
)
def test_a_word_is_left_where_it_is_explained_or_quoted(text: str, flagged: list[str]) -> None:
    assert [f.quote for f in run(named("jargon"), text).findings] == flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Written with Nilsen TA, Okoro BE and Marsh ICP.", []),
        ("Marsh ICP et al looked into it.", []),
        ("Dr Nilsen ordered a DEXA scan.", ["DEXA"]),
        ("Take COQ, and ask about CIDP.", ["COQ", "CIDP"]),
        ("<p>Our SWELM plan:</p><ul><li>Sleep</li><li>Walk</li></ul>", ["SWELM"]),
    ],
)
def test_initials_are_no_acronyms(text: str, flagged: list[str]) -> None:
    assert [f.quote for f in run(named("acronym"), text).findings] == flagged


def test_the_share_of_passives_is_rounded() -> None:
    active = "<p>Rest now. Walk each day. Take the pill. Drink tea. Sleep well. Eat well.</p>"
    found = run(named("passive-voice"), named("passive-voice").flags[0] + active).findings

    assert "3 of 10 sentences" in found[0].message
    assert "30%" in found[0].message


@pytest.mark.parametrize(
    "text",
    [
        "Endocrinology departments administer levothyroxine.",
        "1 tsp ground fenugreek and 2 tsp asafoetida powder",
        "Ottoline Merriweather developed relapsing polychondritis at 41.",
    ],
)
def test_a_short_sentence_is_none_of_the_hardest(text: str) -> None:
    assert not run(named("hardest-sentence"), text).findings


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Never stop your tablets without speaking to the surgery.", False),
        ("You should not give it to babies unless a pharmacist has told you to.", False),
        ("Don’t drive until your doctor says that you may.", False),
        ("You will not get better without sleep.", True),
        ("It is not unlikely, so never stop it without asking your doctor.", True),
        ("“It is not unlikely that it will rain today,” he says.", False),
    ],
)
def test_a_warning_in_its_usual_words_is_no_double_negative(text: str, flagged: bool) -> None:
    assert bool(run(named("double-negative"), text).findings) == flagged
