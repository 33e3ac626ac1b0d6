"""The steps of an audit, one line each."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from readaloud.audit.context import build_context
from readaloud.audit.decisions import apply_ignores, last_days, mark_known
from readaloud.audit.findings import run_rules
from readaloud.audit.selection import choose_rules
from readaloud.audit.verdicts import judge, order_of_work
from readaloud.model.article import Article
from readaloud.model.audit import Audit, Rule
from readaloud.model.collector import uncollected
from readaloud.model.settings import AuditSettings

__all__ = ["audit"]


def audit(
    article: Article,
    rules: Sequence[Rule],
    settings: AuditSettings = AuditSettings(),  # noqa: B008  frozen, and the API's default
) -> Audit:
    """Score an article and tell an editor what to look at.

    A rule that raises loses its own findings and is named in `broken_rules`; the rest stand.
    Raises SettingsError where a setting names a rule that nobody offers.
    """
    with uncollected():
        return look_at(article, rules, settings)


def look_at(article: Article, rules: Sequence[Rule], settings: AuditSettings) -> Audit:
    chosen = choose_rules(rules, settings, article.name)
    measured = measure(article, settings)
    context = build_context(article, settings.today, settings.target_grade)
    if measured:
        context = replace(
            context,
            lengths=measured.lengths,
            counts=measured.counts,
            difficulty=measured.difficulty,
            grades=measured.grades(settings.target_metric),
        )
    raw, broken = run_rules(article, context, chosen, settings)
    ran = {rule.name for rule in chosen} - {name for name, _ in broken}
    findings = apply_ignores(article, raw, settings.today, rules, ran)
    verdicts = judge(article, context, findings)
    agenda = order_of_work(article, findings, verdicts)
    findings = mark_known(findings, settings.known)
    return Audit(
        article=article,
        scores=measured.scores if measured else (),
        findings=findings,
        verdicts=verdicts,
        notes=(*language_note(article), *(measured.notes if measured else ())),
        agenda=agenda if any(f.status == "new" for f in findings) else (),
        difficulties=measured.difficulties if measured else (),
        broken_rules=broken,
        last_days=last_days(article, chosen),
    )


def language_note(article: Article) -> tuple[str, ...]:
    """Say that most rules read English only, where the page is in another language."""
    language = article.metadata.language.partition("-")[0].lower()
    return ("claims-english-only",) if language not in ("en", "") else ()


def measure(article: Article, settings: AuditSettings) -> Any:
    """Readability, or None in an installation that lacks it."""
    try:
        room = import_module("readaloud.audit.readability")
        return room.measure(article, settings)
    except (ImportError, AttributeError):
        return None
