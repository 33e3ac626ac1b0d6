"""Contradictions: what cannot both stand, and the near misses that can."""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules.contradictions import RULES

Reader = Callable[[str], Article]

OPPOSED = [
    ("About 80% of adults have back pain.", "Roughly 60% of all adults have back pain."),
    ("Babies need 5 ml of the syrup a day.", "A baby needs 10 ml of the syrup per day."),
    ("Wait at least 2 hours between doses.", "Wait no less than 4 hours between doses."),
    ("Do not eat for 6 hours before surgery.", "Do not eat for twelve hours before surgery."),
    ("Rub the burn with butter.", "You should never rub a burn with butter."),
    ("Give the baby honey.", "Avoid giving honey to a baby."),
    ("The vaccine contains mercury.", "The vaccine does not contain mercury."),
    ("Boys over 14 can take aspirin.", "Boys over 16 can take aspirin."),
]
CONSISTENT = [
    ("About 80% of women have back pain.", "About 60% of men have back pain."),
    ("Children over 12 can take it.", "Children under 6 should not take it."),
    ("Wait 2 to 4 hours between doses.", "Wait 3 hours between doses."),
    ("Do not eat for 6 hours before surgery.", "Do not drink for 2 hours before surgery."),
    ("Rub the skin with oil.", "Do not rub broken skin with oil."),
    ("Take ibuprofen with food.", "Do not take ibuprofen without food."),
    ("Does the vaccine contain mercury?", "The vaccine does not contain mercury."),
    ("Myth: The vaccine contains mercury.", "The vaccine does not contain mercury."),
    ("It contains no sugar.", "It contains sugar."),
    ("Walk for 10 minutes in week 1.", "Walk for 20 minutes in week 2."),
    ("Dose for adults: 10 mg", "Dose for adults: 20 mg"),
    ("In 2010 some 20% of adults smoked.", "In 2020 some 12% of adults smoked."),
]


def found(page: Article) -> int:
    return len(audit(page, RULES, AuditSettings()).findings)


@pytest.mark.parametrize(("one", "other"), OPPOSED)
def test_what_cannot_both_stand_is_named(one: str, other: str, page: Reader) -> None:
    assert found(page(f"<p>{one}</p><p>Rest is good for everybody.</p><p>{other}</p>")) == 1


@pytest.mark.parametrize(("one", "other"), CONSISTENT)
def test_what_can_both_stand_is_left_alone(one: str, other: str, page: Reader) -> None:
    assert found(page(f"<p>{one}</p><p>Rest is good for everybody.</p><p>{other}</p>")) == 0
