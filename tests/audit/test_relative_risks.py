"""A risk told as a multiple of another is asked for both; doses and amounts are not."""

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules.relative_risks import RELATIVE_RISK_ALONE


def quotes(text: str) -> list[str]:
    found = audit(article_from_text("page", text), (RELATIVE_RISK_ALONE,), AuditSettings())
    assert not found.broken_rules
    return [finding.quote for finding in found.findings]


@pytest.mark.parametrize(
    "text",
    [
        "The jab cuts the risk of shingles from 9 in 100 to 3 in 100.",
        "The risk drops by 40%, from 5 in 1,000 to 3 in 1,000 a year.",
        "The odds fall by half, from 6% to 3%.",
        "It triples the risk: 3 in 100 get gout, against 1 in 100 others.",
        "The chance of a leak falls from 8 to 4 in 100, so by half.",
        "It doubles the risk. Of 1,000 women who take it, 6 have a clot instead of 3.",
        "Screening cuts deaths by 20%. For every 1,000 women screened, 9 fewer die.",
        "It doubles the risk, with 3 extra cases in 1,000.",
        "Of 100 men given it, 4 fall. Without it 8 fall. The risk is cut by half.",
    ],
)
def test_a_comparison_that_gives_both_risks_is_left_alone(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your dose was lowered by half.",
        "Cut the patch by half.",
        "Sugar intake rose by 15%.",
        "Use 25% less fat.",
        "The hospital trimmed its budget by a third.",
        "We saw 20% more visitors in May.",
        "The swelling shrank by half.",
        "Cutting your sugar by half keeps your teeth well.",
        "The film was made by a third party.",
    ],
)
def test_what_is_no_risk_has_no_base_to_tell(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Flying brings a twofold rise in clots.", "twofold rise"),
        ("After forty the likelihood doubles.", "likelihood doubles"),
        ("It came with a relative risk of 3.", "relative risk of 3"),
        ("Eating less salt cuts the risk of stroke by 20%.", "cuts the risk"),
        ("Deaths fell by half.", "by half"),
        ("The risk doubles. Some 30% of people take it.", "risk doubles"),
        ("About 1 in 9 men get it. Smoking triples the risk.", "triples the risk"),
        ("Drivers are 35% more likely to get it.", "35% more"),
    ],
)
def test_a_risk_without_its_base_is_asked_about(text: str, quote: str) -> None:
    assert quotes(text) == [quote]
