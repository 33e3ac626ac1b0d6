"""The audit as readaloud/audit/1 JSON: one entry an article, one document a run."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from readaloud.formats.escape import clean
from readaloud.model.audit import SEVERITIES, Audit, Finding
from readaloud.model.publication import Asset, Edition, Failed, Format
from readaloud.model.settings import Settings

Entry = dict[str, Any]

SCHEMA = "readaloud/audit/1"
OPEN = ("new",)  # findings that still wait for an editor


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    data = json.dumps(
        entry_of(edition.audited), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    yield Asset(
        f"audit/{edition.name}.entry.json", "application/json", data.encode("utf-8", "replace")
    )


def entry_of(audited: Audit) -> Entry:
    """One article's object of readaloud/audit/1."""
    article = audited.article
    verdicts = {v.section_id: v for v in audited.verdicts}
    by_scope = audited.scores_by_scope()
    sections = []
    for section in article.walk():
        verdict = verdicts.get(section.id)
        sections.append(
            {
                "id": section.id,
                "heading": clean(section.heading.text) if section.heading is not None else "",
                "level": section.level,
                "verdict": verdict.ruling if verdict else "keep",
                "reason": clean(verdict.reason) if verdict else "",
                "scores": by_scope.get(section.id, {}),
            }
        )
    return {
        "source": {"name": clean(article.name), "sha256": article.digest},
        "title": clean(article.title),
        "language": article.metadata.language,
        "scores": {**by_scope.get("article", {}), "notes": list(audited.notes)},
        "sections": sections,
        "findings": [finding_of(f) for f in audited.findings],
        "agenda": [clean(step) for step in audited.agenda],
        "broken_rules": [
            {"rule": rule, "error": clean(error)} for rule, error in audited.broken_rules
        ],
    }


def finding_of(finding: Finding) -> Entry:
    """One finding's object; offsets count code points within the sentence."""
    rule, hit = finding.rule, finding.hit
    return {
        "rule": rule.name,
        "category": rule.category,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": clean(finding.message),
        "why": rule.why,
        "reference": rule.reference,
        "action": rule.action,
        "fix": rule.fix,
        "quote": clean(finding.quote),
        "sentence": clean(finding.sentence),
        "sentence_id": hit.sentence_id,
        "start": hit.span.start,
        "end": hit.span.end,
        "clause": hit.clause,
        "section": clean(finding.section),
        "section_id": finding.section_id,
        "scope": rule.scope,
        "line": finding.line,
        "path": clean(finding.path),
        "evidence": {
            "found": list(finding.evidence.found),
            "missing": list(finding.evidence.missing),
        },
        "fingerprint": finding.fingerprint,
        "status": finding.status,
        "reason": clean(finding.reason),
    }


def summary_of(entries: Sequence[Entry]) -> Entry:
    """How many articles, and how many open findings of each severity."""
    counts = dict.fromkeys(SEVERITIES, 0)
    for finding in open_findings(entries):
        counts[finding["severity"]] += 1
    return {"articles": len(entries), "findings": counts}


def open_findings(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The findings that no baseline and no ignore has settled."""
    return (f for entry in entries for f in entry["findings"] if f["status"] in OPEN)


def failures_of(failed: Sequence[Failed]) -> list[Entry]:
    return [{"source": {"name": clean(name)}, "reason": clean(why)} for name, why in failed]


def render(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    """The document of a whole run."""
    document = {
        "schema": SCHEMA,
        "articles": list(entries),
        "failures": failures_of(failed),
        "summary": summary_of(entries),
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


FORMAT = Format(
    "audit-entry", "one article's findings as JSON, for reports and indexes", "audit", export
)
