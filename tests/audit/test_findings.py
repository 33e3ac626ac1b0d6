"""Findings: their order, their fingerprints, rules that break, languages, selection."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from readaloud.audit import audit
from readaloud.errors import SettingsError
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article, Span
from readaloud.model.audit import Audit, Finding, Hit, Rule
from readaloud.model.context import Context
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

TEXT = "# Neem\n\nNeem cures diabetes.\n\nIt is a tree.\n\nHealers have used neem for centuries."


def run(
    text: str = TEXT, settings: AuditSettings | None = None, rules: tuple[Rule, ...] = BUILTIN
) -> Audit:
    return audit(article_from_text("a.html", text), rules, settings or AuditSettings())


def claims(found: Audit) -> list[Finding]:
    return [
        f
        for f in found.findings
        if f.rule.scope == "sentence" and "language" not in f.rule.category
    ]


def prints(found: Audit) -> set[str]:
    return {f.fingerprint for f in claims(found)}


def test_findings_follow_reading_order() -> None:
    found = run()

    order = {s.id: n for n, s in enumerate(found.article.sentences())}
    places = [order[f.hit.sentence_id] for f in found.findings]
    assert places == sorted(places)


def test_a_hit_lies_inside_its_sentence() -> None:
    for finding in run().findings:
        assert finding.quote in finding.sentence
        assert 0 <= finding.hit.span.start <= finding.hit.span.end <= len(finding.sentence)


def test_a_fingerprint_survives_reflow_and_edits_elsewhere() -> None:
    reflowed = TEXT.replace("Neem cures diabetes.", "Neem  “cures”  diabetes!")
    edited = reflowed.replace("It is a tree.", "It is a big tree. It grows fast.")

    assert prints(run()) == prints(run("A new first line.\n\n" + edited))


def test_a_fingerprint_changes_with_the_words() -> None:
    assert prints(run()) != prints(run(TEXT.replace("diabetes", "malaria")))


def test_the_same_claim_twice_has_two_fingerprints() -> None:
    found = run("Neem cures gout.\n\nNeem cures gout.")

    every = [f.fingerprint for f in claims(found)]
    assert len(every) == len(set(every))


def test_two_runs_are_equal() -> None:
    assert run() == run()


def breaks(_article: Article, _context: Context) -> Iterator[Hit]:
    yield Hit("s1", Span(0, 1))
    raise KeyError("lost")


def test_a_rule_that_raises_costs_its_own_findings_and_is_named() -> None:
    broken = replace(BUILTIN[0], name="mine.broken", check=breaks)

    found = run(rules=(*BUILTIN, broken))

    assert found.broken_rules == (("mine.broken", "KeyError: 'lost'"),)
    assert prints(found) == prints(run())


def test_a_hit_on_a_sentence_that_is_not_there_is_left_out() -> None:
    stray = replace(BUILTIN[0], name="mine.stray", check=lambda _a, _c: [Hit("s999", Span(0, 5))])

    assert not run(rules=(stray,)).findings


def test_a_page_in_another_language_gets_the_rules_that_need_none_and_a_note() -> None:
    article = article_from_text("a.html", "# Neem\n\nNeem heilt Diabetes. One 2011")
    german = replace(article, metadata=replace(article.metadata, language="de"))

    found = audit(german, BUILTIN, AuditSettings())

    assert "claims-english-only" in found.notes
    assert all("en" not in f.rule.languages for f in found.findings)


@pytest.mark.parametrize("text", ["", "Neem.", "# Only a heading", "...", "\u200b", "a" * 5000])
def test_fragments_are_audited(text: str) -> None:
    assert isinstance(run(text), Audit)


def test_select_runs_only_what_it_names() -> None:
    found = run(settings=AuditSettings(select=("overclaim",)))

    assert {f.rule.category for f in found.findings} == {"overclaim"}


def test_ignore_leaves_a_rule_out() -> None:
    found = run(settings=AuditSettings(ignore=("overclaim.cure-miracle", "efficacy")))

    assert not {f.rule.name for f in found.findings} & {
        "overclaim.cure-miracle",
        "efficacy.remedy-effect",
    }


def test_extend_select_adds_to_select() -> None:
    found = run(settings=AuditSettings(select=("overclaim",), extend_select=("authority",)))

    assert {f.rule.category for f in found.findings} == {"overclaim", "authority"}


def test_a_path_may_have_its_own_ignores() -> None:
    settings = AuditSettings(select=("overclaim",), per_path={"drafts/*": ("overclaim",)})
    article = article_from_text("drafts/a.html", TEXT)

    assert not audit(article, BUILTIN, settings).findings
    assert run(settings=settings).findings


def test_severity_can_be_overridden_by_rule_or_family() -> None:
    found = run(settings=AuditSettings(select=("overclaim",), severity={"overclaim": "low"}))

    assert {f.severity for f in found.findings} == {"low"}


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (AuditSettings(select=("overclam",)), "audit.select: .*overclam.*did you mean overclaim"),
        (AuditSettings(ignore=("nonsense-name",)), "audit.ignore: .*nonsense-name"),
        (AuditSettings(per_path={"*.html": ("efficcacy",)}), r"audit.per-path.\*.html.*efficacy"),
        (AuditSettings(severity={"overclaim": "grave"}), "audit.severity.overclaim: 'grave'"),
    ],
)
def test_a_wrong_name_is_refused_with_its_key(settings: AuditSettings, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        run(settings=settings)
