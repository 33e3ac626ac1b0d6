"""Run every rule, keep reading order, and give each finding a fingerprint."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from readaloud.audit.selection import severity_of
from readaloud.model.article import Anchor, Article, Section, Span
from readaloud.model.audit import Evidence, Finding, Hit, Rule
from readaloud.model.context import Context
from readaloud.model.settings import AuditSettings

# Families whose rules look at the same claim from several sides.
CLAIMS = frozenset(
    "pseudoscience safety overclaim efficacy causation statistics authority sources findings "
    "promotion".split()
)
Broken = tuple[tuple[str, str], ...]
SUPPORT = frozenset(
    "link journal government health-body university news reference author-year identifier "
    "journal-issue figure named-source previous paragraph own-data own-site shop".split()
)
LOOKED_FOR = ("link", "reference", "named-source")
BETWEEN_WORDS = re.compile(r"[\W_]+")
# ASCII signs in small letters, and blanks for what is neither letter nor digit.
PLAIN = bytes(
    ord(sign.lower()) if sign.isascii() and sign.isalnum() else ord(" ")
    for sign in map(chr, range(256))
)
NO_PLACE = Anchor()
NO_EVIDENCE = Evidence(missing=LOOKED_FOR)


def run_rules(
    article: Article, context: Context, rules: Sequence[Rule], settings: AuditSettings
) -> tuple[tuple[Finding, ...], Broken]:
    """Give all findings in reading order, and the rules that failed with what they raised."""
    places = locate(article)
    sections = {section.id: section for section in article.walk()}
    language = article.metadata.language.partition("-")[0].lower() or "en"
    hits: list[tuple[Rule, Hit]] = []
    broken: list[tuple[str, str]] = []
    for rule in rules:
        if rule.languages and language not in rule.languages:
            continue
        try:
            hits += [
                (rule, hit)
                for hit in rule.check(article, context)
                if hit.sentence_id in context.signals
            ]
        except Exception as fault:  # noqa: BLE001  a rule's fault costs its own findings alone
            broken.append((rule.name, f"{type(fault).__name__}: {fault}"))
    # By name: to compare a rule is to compare all its examples.
    each_once = {(rule.name, hit): (rule, hit) for rule, hit in hits}
    hits = [*one_per_family(each_once.values(), context)]
    hits.sort(
        key=lambda pair: (
            context.signals[pair[1].sentence_id].place,
            pair[1].span.start,
            pair[0].name,
        )
    )
    seen: dict[str, int] = {}
    found = (
        make_finding(rule, hit, context, places, sections, settings, seen) for rule, hit in hits
    )
    return tuple(found), tuple(broken)


def one_per_family(
    hits: Iterable[tuple[Rule, Hit]], context: Context
) -> Iterator[tuple[Rule, Hit]]:
    """Where several rules of a family point at one sentence, let the gravest and earliest speak."""
    best: dict[tuple[str, str, str], tuple[Rule, Hit]] = {}
    for rule, hit in hits:
        if rule.category not in CLAIMS:
            yield rule, hit
            continue
        key = (hit.sentence_id, rule.category, rule.scope)
        if key not in best or weight(rule, hit) < weight(*best[key]):
            best[key] = (rule, hit)
    yield from best.values()


def weight(rule: Rule, hit: Hit) -> tuple[int, float]:
    severity = hit.severity or rule.severity
    return ("high", "medium", "low").index(severity), -(hit.confidence or rule.confidence)


def make_finding(
    rule: Rule,
    hit: Hit,
    context: Context,
    places: dict[str, Anchor],
    sections: dict[str, Section],
    settings: AuditSettings,
    seen: dict[str, int],
) -> Finding:
    signals = context.signals[hit.sentence_id]
    sentence = signals.sentence
    section_id = context.section_of.get(hit.sentence_id, "")
    section = sections.get(section_id)
    anchor = places.get(hit.sentence_id, NO_PLACE)
    print_base = fingerprint(rule.name, sentence.text)
    times = seen[print_base] = seen.get(print_base, 0) + 1
    return Finding(
        rule=rule,
        severity=severity_of(rule, hit.severity, settings),
        confidence=rule.confidence if hit.confidence is None else hit.confidence,
        message=rule.message.replace("{detail}", hit.detail or "this"),
        hit=hit,
        quote=quoted(hit.span, sentence.text),
        sentence=sentence.text,
        section_id=section_id,
        section=section.heading.text if section is not None and section.heading is not None else "",
        line=anchor.line,
        path=anchor.path,
        evidence=evidence_for(hit, signals.evidence),
        fingerprint=digest(f"{print_base}|{times}"),
    )


def evidence_for(hit: Hit, offered: frozenset[str]) -> Evidence:
    if not offered and not hit.missing:
        return NO_EVIDENCE
    return Evidence(
        found=tuple(sorted(offered & SUPPORT)),
        missing=hit.missing or tuple(kind for kind in LOOKED_FOR if kind not in offered),
    )


def quoted(span: Span, text: str) -> str:
    """What the span covers of a text that it may reach beyond."""
    start = max(span.start, 0)
    return text[start : max(span.end, start)]


def fingerprint(*parts: str) -> str:
    """Sixteen hex digits that stay the same when blanks, quotes or the page around them change."""
    return digest("|".join(map(plain_words, parts)))


def digest(plain: str) -> str:
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:16]


@lru_cache(maxsize=256)  # a sentence often has several findings, and a rule many
def plain_words(text: str) -> str:
    if text.isascii():  # the same by a table, in a third of the time
        return " ".join(text.encode().translate(PLAIN).decode().split())
    return BETWEEN_WORDS.sub(" ", text.casefold()).strip()


def locate(article: Article) -> dict[str, Anchor]:
    """Where each sentence's block opens in the source; the title stands where the page begins."""
    places = {article.metadata.title.id: Anchor("title", 1)}
    for section in article.walk():
        if section.heading is not None:
            places[section.heading.id] = section.anchor
        for block in section.blocks:
            for sentence in block.sentences:
                places[sentence.id] = block.anchor
    return places
