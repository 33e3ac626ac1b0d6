"""What the voice could not say becomes a finding, so that no gap in the sound goes unnoticed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readaloud.audit.findings import NO_PLACE, fingerprint, locate
from readaloud.model.article import Article, Span
from readaloud.model.audit import Audit, Evidence, Finding, Hit, Rule
from readaloud.model.context import Context


def never(article: Article, context: Context) -> Iterator[Hit]:
    """Only speaking shows it; no text does."""
    yield from ()


UNSPOKEN = Rule(
    name="speech.unspoken",
    severity="medium",
    message="could not speak this sentence: {detail}",
    why="A listener hears a short silence in its place and cannot know what was left out.",
    reference="WCAG 2.2, 1.2.1 Audio-only",
    action="rewrite",
    check=never,
    flags=(),
    passes=(),
    confidence=1.0,
    languages=(),
)


def with_unspoken(audited: Audit, faults: Sequence[tuple[str, str]]) -> Audit:
    """The audit with a finding for each sentence (id, what happened) that has no sound."""
    if not faults:
        return audited
    order = {sentence.id: place for place, sentence in enumerate(audited.article.sentences())}
    known = [fault for fault in dict(faults).items() if fault[0] in order]
    findings = [*audited.findings, *(finding(audited.article, *fault) for fault in known)]
    findings.sort(key=lambda one: order.get(one.hit.sentence_id, len(order)))
    return replace(audited, findings=tuple(findings))


def finding(article: Article, sentence_id: str, happened: str) -> Finding:
    sentence = next(one for one in article.sentences() if one.id == sentence_id)
    inside = (s for s in article.walk() if any(one.id == sentence_id for one in s.sentences()))
    section = [*inside][-1:]
    anchor = locate(article).get(sentence_id, NO_PLACE)
    return Finding(
        rule=UNSPOKEN,
        severity=UNSPOKEN.severity,
        confidence=UNSPOKEN.confidence,
        message=UNSPOKEN.message.replace("{detail}", happened),
        hit=Hit(sentence_id, Span(0, len(sentence.text)), detail=happened),
        quote=sentence.text,
        sentence=sentence.text,
        section_id=section[0].id if section else "",
        section=section[0].heading.text if section and section[0].heading else "",
        line=anchor.line,
        path=anchor.path,
        evidence=Evidence(),
        fingerprint=fingerprint(UNSPOKEN.name, sentence.text),
    )
