"""Keep, review or remove: a ruling for each section, and what to do first."""

from collections.abc import Sequence

from readaloud.model.article import Article, Section
from readaloud.model.audit import Finding, Ruling, Verdict
from readaloud.model.context import Context

WEIGHT = {"high": 1.0, "medium": 0.6, "low": 0.25}
# What concerns the wording or the page as a whole says nothing against a section's substance.
NOT_SUBSTANCE = frozenset(("plain-language", "accountability", "decisions"))
MENDABLE = frozenset(
    "integrity.dropped-apostrophe integrity.glued-words integrity.mojibake "
    "integrity.duplicate-passage integrity.same-heading".split()
)
SOURCES_ONLY = frozenset(("statistics", "sources"))  # a reference mends these
REMOVE_SHARE = 0.8  # of a section's sentences flagged, half of them gravely


def judge(article: Article, context: Context, findings: Sequence[Finding]) -> tuple[Verdict, ...]:
    """Rule on every section, from the open findings on its own sentences and heading."""
    by_section: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.status == "new" and counts(finding):
            by_section.setdefault(finding.section_id, []).append(finding)
    return tuple(
        rule_on(section, context, by_section.get(section.id, [])) for section in article.walk()
    )


def counts(finding: Finding) -> bool:
    rule = finding.rule
    return (
        rule.category not in NOT_SUBSTANCE
        and rule.name not in MENDABLE
        and rule.scope != "document"
    )


def rule_on(section: Section, context: Context, findings: Sequence[Finding]) -> Verdict:
    """Rule on one section."""
    if not findings:
        return Verdict(section.id, "keep", "no claim to look at")
    sentences = [s.id for s in section.own_sentences() if is_prose(s.text)]
    worst: dict[str, float] = {}
    for finding in findings:
        key = finding.hit.sentence_id
        worst[key] = max(worst.get(key, 0.0), WEIGHT[finding.severity])
    heading = section.heading.id if section.heading is not None else ""
    flagged = [key for key in worst if key != heading]
    share = len(flagged) / max(len(sentences), 1)
    return Verdict(
        section.id, *ruling(findings, worst, heading, share, len(flagged), len(sentences))
    )


def ruling(
    findings: Sequence[Finding],
    worst: dict[str, float],
    heading: str,
    share: float,
    flagged: int,
    total: int,
) -> tuple[Ruling, str]:
    """The ruling and its reason, from what was flagged and how much of the section that is."""
    grave = sum(1 for key, f in worst.items() if f >= 1.0 and key != heading)
    premise = any(
        f.hit.sentence_id == heading and f.rule.category == "pseudoscience" for f in findings
    )
    if premise and flagged and share >= REMOVE_SHARE / 2:
        return (
            "remove",
            f"its premise is unsupported, and {flagged} of {total} sentences rest on it",
        )
    if flagged >= 2 and share >= REMOVE_SHARE and grave >= flagged / 2:
        return "remove", f"{flagged} of {total} sentences are flagged, {grave} of them gravely"
    mendable = all(f.rule.category in SOURCES_ONLY for f in findings)
    if flagged >= 2 and flagged == total and not mendable:
        return "remove", f"all {total} sentences are flagged; nothing would be left"
    if max(worst.values()) < WEIGHT["medium"] and len(worst) == 1 and total > 2:
        return "keep", "one minor finding"
    return "review", f"{flagged or len(worst)} of {max(total, 1)} sentences need an editor"


def is_prose(text: str) -> bool:
    """Tell whether a sentence says something, so that it counts toward a section's substance."""
    return len(text.split(None, 2)) == 3


def order_of_work(
    article: Article, findings: Sequence[Finding], verdicts: Sequence[Verdict]
) -> tuple[str, ...]:
    """What to do with the page, most pressing first, one step a line."""
    headings = {
        s.id: s.heading.text if s.heading is not None else "the opening" for s in article.walk()
    }
    steps = [
        f"Remove the section “{headings[v.section_id]}”: {v.reason}."
        for v in verdicts
        if v.ruling == "remove"
    ]
    gone = {v.section_id for v in verdicts if v.ruling == "remove"}
    left: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.status == "new" and finding.section_id not in gone:
            left.setdefault((finding.severity, step_for(finding)), []).append(finding)
    for severity in ("high", "medium", "low"):
        for step in DO.values():
            some = left.get((severity, step))
            if some:
                lines = ", ".join(dict.fromkeys(str(f.line) for f in some if f.line))
                where = f" (line{'s' * (',' in lines)} {lines})" if lines else ""
                steps.append(f"{step}: {len(some)} of {severity} severity{where}.")
    return tuple(steps)


def step_for(finding: Finding) -> str:
    """The step that settles a finding: told by its family, else by what its rule asks for."""
    return DO.get(finding.rule.category) or DO[finding.rule.action]


# In the order in which they are done; a family's name stands before an action's.
DO: dict[str, str] = {
    "remove": "Take out what cannot stand",
    "ask-clinician": "Have a clinician check advice that could hurt",
    "rewrite": "Reword claims that say more than is known",
    "add-source": "Add a source to statements that need one",
    "attribute": "Say who says so, with a reference",
    "quantify": "Give numbers their base, year and source",
    "hedge": "Say how sure this is",
    "complete": "Complete or delete what is cut off",
    "accountability": "Say who wrote, reviewed and paid for the page, and when",
    "plain-language": "Say it in plainer words",
    "decisions": "Look again at what was let stand",
}
