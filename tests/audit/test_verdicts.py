"""Verdicts: what is kept, reviewed or removed, and in which order an editor works."""

import re
from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.audit.verdicts import share_of
from readaloud.model.article import Article
from readaloud.model.audit import Audit
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

Run = Callable[[str], Audit]
FINE = (
    "<h2>Rest</h2><p>Rest for a day or two. Drink enough water, and see a doctor if it gets "
    "worse.</p>"
)
SPIRITUAL = (
    "<h2>Spiritual meaning of knee pain</h2><p>Knee pain means you are afraid to move on in life. "
    "When the root chakra is blocked, you develop knee pain and weak legs.</p>"
)
MIXED = (
    "<h2>Treatment</h2><p>Rest for a day or two. Drink enough water. Studies have shown that cold "
    "packs shorten the illness. See a doctor if it gets worse.</p>"
)
NUMBERS = (
    "<h2>Numbers</h2><p>About 30% of adults have it. One in five women will get it. It costs "
    "$5 billion a year.</p>"
)


@pytest.fixture
def run(page: Callable[..., Article]) -> Callable[[str], Audit]:
    return lambda body: audit(page(body), BUILTIN, AuditSettings())


def rulings(found: Audit) -> dict[str, str]:
    headings = {s.id: s.heading.text for s in found.article.walk() if s.heading is not None}
    return {headings.get(v.section_id, ""): v.ruling for v in found.verdicts}


def test_a_plain_section_is_kept_and_an_unfounded_one_removed(run: Run) -> None:
    found = rulings(run(FINE + SPIRITUAL))

    assert found["Rest"] == "keep"
    assert found["Spiritual meaning of knee pain"] == "remove"


def test_a_section_with_one_doubt_is_reviewed(run: Run) -> None:
    assert rulings(run(MIXED + FINE))["Treatment"] == "review"


def test_numbers_that_lack_a_source_are_mended_not_removed(run: Run) -> None:
    assert rulings(run(NUMBERS + FINE))["Numbers"] == "review"


def test_every_section_has_a_verdict_with_a_reason(run: Run) -> None:
    found = run(FINE + MIXED + SPIRITUAL)

    assert [v.section_id for v in found.verdicts] == [s.id for s in found.article.walk()]
    assert all(v.reason for v in found.verdicts)


def test_removing_comes_first_in_the_order_of_work(run: Run) -> None:
    found = run(MIXED + SPIRITUAL)

    assert found.agenda[0].startswith("Remove the section “Spiritual meaning of knee pain”")


def test_a_section_without_doubts_is_not_in_the_order_of_work(run: Run) -> None:
    found = run(FINE)

    assert not [step for step in found.agenda if "Remove the section" in step]


TABLE = (
    "<h2>What we treat</h2><p>Zappwave cures cancer and asthma.</p><table><tr><th>Illness</th>"
    "<th>Cured</th></tr><tr><td>Gout</td><td>92%</td></tr><tr><td>Flu</td><td>97%</td></tr></table>"
)
COURSE = (
    "<h2>Learn with us</h2><p>Last year we taught 31,400 people. Of those who wrote to us 91% felt "
    "sure that they could help.</p>"
)
DEBATABLE = (
    "<h2>Echinops root</h2><p>Studies have shown that echinops root shortens colds. Experts agree "
    "that it helps.</p>"
)


def test_no_more_sentences_are_flagged_than_there_are(run: Run) -> None:
    for verdict in run(TABLE + FINE).verdicts:
        counted = re.match(r"(\d+) of (\d+) sentences", verdict.reason)

        assert counted is None or int(counted[1]) <= int(counted[2])


@pytest.mark.parametrize("section", [COURSE, DEBATABLE])
def test_a_section_without_a_grave_claim_is_reviewed_not_removed(run: Run, section: str) -> None:
    found = run(section + FINE)

    assert [v.ruling for v in found.verdicts if v.ruling != "keep"] == ["review"]


def test_a_section_that_was_torn_from_elsewhere_is_removed(run: Run) -> None:
    torn = (
        "<h2>Bone marrow</h2><p>In conclusion, marrow affects how joints age. Looking into it will "
        "surely contribute to better joints.</p>"
    )

    assert rulings(run(torn + FINE))["Bone marrow"] == "remove"


@pytest.mark.parametrize(
    ("flagged", "total", "words"),
    [
        (1, 1, "its only sentence needs"),
        (1, 4, "1 of 4 sentences needs"),
        (3, 4, "3 of 4 sentences need"),
        (2, 2, "both sentences need"),
        (3, 3, "all 3 sentences need"),
    ],
)
def test_the_verb_agrees_with_the_number_of_sentences(flagged: int, total: int, words: str) -> None:
    assert share_of(flagged, total, "needs", "need") == words


def test_a_step_stands_once_in_the_order_of_work(run: Run) -> None:
    claims = "<p>Zappwave cures cancer. My aunt took it and her gout was gone in two days.</p>"
    agenda = run(FINE + claims + FINE.replace("Rest", "Sleep") + MIXED).agenda
    steps = [step.partition(":")[0] for step in agenda]

    assert len(set(steps)) == len(steps)
    assert [step for step in agenda if "of high severity" in step and "of medium" in step]
