"""Keep, review or remove: a ruling for each section, and what to do first."""

from collections.abc import Iterator, Sequence

from readaloud.model.article import Article, Section
from readaloud.model.audit import SEVERITIES, Finding, Ruling, Verdict
from readaloud.model.context import Context

WEIGHT = {"high": 1.0, "medium": 0.6, "low": 0.25}
# What concerns the wording or the page as a whole says nothing against a section's substance.
NOT_SUBSTANCE = frozenset(("plain-language", "accountability", "decisions"))
MENDABLE = frozenset(
    "integrity.dropped-apostrophe integrity.glued-words integrity.mojibake "
    "integrity.duplicate-passage integrity.same-heading".split()
)
SOURCES_ONLY = frozenset(("statistics", "sources"))  # a reference mends these
# Families whose grave findings say that a claim cannot stand; without one a section is removed
# only where it was torn from elsewhere.
CLAIMS = frozenset(
    "pseudoscience safety overclaim efficacy causation authority findings promotion".split()
)
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
    heading = section.heading.id if section.heading is not None else ""
    weights: dict[str, float] = {}
    for finding in findings:
        key = finding.hit.sentence_id
        weights[key] = max(weights.get(key, 0.0), WEIGHT[finding.severity])
    flagged = [key for key in weights if key != heading]
    # A cell or label of a word or two counts only where it is itself flagged.
    total = sum(s.id in weights or is_prose(s.text) for s in section.own_sentences())
    return Verdict(section.id, *ruling(findings, weights, heading, len(flagged), total))


def ruling(
    findings: Sequence[Finding], weights: dict[str, float], heading: str, flagged: int, total: int
) -> tuple[Ruling, str]:
    """The ruling and its reason, from what was flagged and how much of the section that is."""
    share = flagged / max(total, 1)
    graves = {
        f.hit.sentence_id for f in findings if f.severity == "high" and f.rule.category in CLAIMS
    }
    grave = len(graves - {heading})
    premise = any(
        f.hit.sentence_id == heading and f.rule.category == "pseudoscience" for f in findings
    )
    if graves and premise and flagged and share >= REMOVE_SHARE / 2:
        resting = share_of(flagged, total, "rests", "rest")
        return "remove", f"its premise is unsupported, and {resting} on it"
    if flagged >= 2 and share >= REMOVE_SHARE and grave >= flagged / 2:
        few = share_of(flagged, total, "is", "are")
        return "remove", f"{few} flagged, {grave} of them gravely"
    mendable = all(f.rule.category in SOURCES_ONLY for f in findings)
    torn = any(f.rule.category == "integrity" and f.severity != "low" for f in findings)
    if flagged >= 2 and flagged == total and (grave or torn) and not mendable:
        return "remove", f"{share_of(flagged, total, 'is', 'are')} flagged; nothing would be left"
    if max(weights.values()) < WEIGHT["medium"] and len(weights) == 1 and total > 2:
        return "keep", "one minor finding"
    if not flagged:
        return "review", "its heading needs an editor"
    return "review", f"{share_of(flagged, total, 'needs', 'need')} an editor"


def share_of(flagged: int, total: int, one: str, more: str) -> str:
    """How many sentences of a section, with the verb for one or more of them."""
    if total == 1:
        return f"its only sentence {one}"
    if flagged == total:
        return f"{'both' if total == 2 else f'all {total}'} sentences {more}"
    return f"{flagged} of {total} sentences {one if flagged == 1 else more}"


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
    left: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.status == "new" and finding.section_id not in gone:
            left.setdefault(step_for(finding), []).append(finding)
    done = [step for step in DO.values() if step in left]
    done.sort(key=lambda step: min(SEVERITIES.index(f.severity) for f in left[step]))
    return (*steps, *(f"{step}: {', '.join(amounts(left[step]))}." for step in done))


def amounts(findings: Sequence[Finding]) -> Iterator[str]:
    """How many findings there are of each severity, gravest first, and on which lines."""
    for severity in SEVERITIES:
        some = [f for f in findings if f.severity == severity]
        if some:
            lines = ", ".join(dict.fromkeys(str(f.line) for f in some if f.line))
            where = f" (line{'s' * (',' in lines)} {lines})" if lines else ""
            yield f"{len(some)} of {severity} severity{where}"


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
