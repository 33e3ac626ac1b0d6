"""What an editor has ruled: inline ignores, baselines, and what is wrong with them."""

from collections import Counter
from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.audit.decisions import match_baseline
from readaloud.model.article import Article
from readaloud.model.audit import Audit
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

Run = Callable[[str], Audit]
CLAIM = "<p>Neem cures diabetes, as the old books of the village say.</p>"


@pytest.fixture
def run(page: Callable[..., Article]) -> Run:
    return lambda body: audit(page(body), BUILTIN, AuditSettings(today="2026-11-22"))


def status(found: Audit, rule: str) -> list[str]:
    return [f.status for f in found.findings if f.rule.name == rule]


def names(found: Audit) -> set[str]:
    return {f.rule.name for f in found.findings}


def test_an_ignore_with_a_reason_settles_the_finding_after_it(run: Run) -> None:
    found = run(f'<!-- readaloud: ignore overclaim reason="quoted" -->{CLAIM}')

    finding = next(f for f in found.findings if f.rule.name == "overclaim.cure-miracle")
    assert (finding.status, finding.reason) == ("ignored", "quoted")


@pytest.mark.parametrize("name", ["readaloud", "ReadAloud", "READALOUD"])
def test_an_ignore_is_read_in_letters_of_any_size(run: Run, name: str) -> None:
    found = run(f'<!-- {name}: Ignore overclaim reason="quoted" -->{CLAIM}')

    assert status(found, "overclaim.cure-miracle") == ["ignored"]


def test_an_ignore_reaches_over_its_own_block_only(run: Run) -> None:
    found = run(
        f'<!-- readaloud: ignore overclaim reason="quoted" -->{CLAIM}'
        "<p>Neem cures malaria in every village of the land.</p>"
    )

    assert sorted(status(found, "overclaim.cure-miracle")) == ["ignored", "new"]


def test_an_ignore_without_a_reason_does_nothing_and_is_reported(run: Run) -> None:
    found = run(f"<!-- readaloud: ignore overclaim -->{CLAIM}")

    assert status(found, "overclaim.cure-miracle") == ["new"]
    assert "decisions.ignore-without-reason" in names(found)


def test_an_expired_ignore_does_nothing_and_is_reported(run: Run) -> None:
    found = run(f'<!-- readaloud: ignore overclaim reason="x" until=2026-01-01 -->{CLAIM}')

    assert status(found, "overclaim.cure-miracle") == ["new"]
    assert "decisions.expired-ignore" in names(found)


@pytest.mark.parametrize("until", ["31.12.2020", "soon", "2020-13-01", "2027-1-1"])
def test_an_ignore_whose_date_cannot_be_read_does_nothing_and_is_reported(
    run: Run, until: str
) -> None:
    found = run(f'<!-- readaloud: ignore overclaim reason="quoted" until={until} -->{CLAIM}')

    assert status(found, "overclaim.cure-miracle") == ["new"]
    notice = next(f for f in found.findings if f.rule.name == "decisions.unreadable-date")
    assert f"(until {until})" in notice.message


def test_an_ignore_still_works_on_its_last_day(run: Run) -> None:
    found = run(f'<!-- readaloud: ignore overclaim reason="x" until=2026-11-22 -->{CLAIM}')

    assert status(found, "overclaim.cure-miracle") == ["ignored"]


def test_an_unused_ignore_is_reported(run: Run) -> None:
    found = run(
        '<!-- readaloud: ignore safety reason="x" -->'
        "<p>Neem is a tall tree that grows in warm lands.</p>"
    )

    assert "decisions.unused-ignore" in names(found)


@pytest.mark.parametrize(
    "settings",
    [
        AuditSettings(ignore=("overclaim",)),
        AuditSettings(ignore=("overclaim.cure-miracle",)),
        AuditSettings(select=("promotion", "decisions")),
        AuditSettings(per_path={"*.html": ("overclaim",)}),
    ],
)
@pytest.mark.parametrize("name", ["overclaim", "overclaim.cure-miracle", "all"])
def test_an_ignore_of_rules_that_did_not_run_is_not_called_unused(
    page: Callable[..., Article], settings: AuditSettings, name: str
) -> None:
    article = page(f'<!-- readaloud: ignore {name} reason="quoted" -->{CLAIM}')

    assert "decisions.unused-ignore" not in names(audit(article, BUILTIN, settings))


def test_an_ignore_is_called_unused_though_other_rules_did_not_run(
    page: Callable[..., Article],
) -> None:
    article = page('<!-- readaloud: ignore safety reason="x" --><p>Neem is a tall tree.</p>')
    settings = AuditSettings(ignore=("promotion",))

    assert "decisions.unused-ignore" in names(audit(article, BUILTIN, settings))


def test_what_is_said_of_ignores_can_be_left_out_as_other_rules(
    page: Callable[..., Article],
) -> None:
    article = page(f"<!-- readaloud: ignore overclaim -->{CLAIM}")
    settings = AuditSettings(ignore=("decisions",))

    assert not [name for name in names(audit(article, BUILTIN, settings)) if "decisions" in name]


def test_settled_findings_do_not_weigh_on_the_verdict(run: Run) -> None:
    open_one, closed = run(CLAIM), run(f'<!-- readaloud: ignore all reason="x" -->{CLAIM}')

    assert "review" in {v.ruling for v in open_one.verdicts}
    assert {v.ruling for v in closed.verdicts} == {"keep"}


def test_a_baseline_entry_is_used_once() -> None:
    assert match_baseline(["a", "a", "b"], Counter({"a": 1, "b": 1})) == [True, False, True]


def test_an_empty_baseline_settles_nothing() -> None:
    assert match_baseline(["a"], Counter()) == [False]
