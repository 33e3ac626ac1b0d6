"""Match what the editor ruled earlier, inline or in a baseline, to the findings of today."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from readaloud.audit.findings import fingerprint
from readaloud.model.article import Article, Ignore, Sentence, Span
from readaloud.model.audit import Evidence, Finding, Hit, Rule

Key = tuple[str, str]  # a rule, a family or "all", and a sentence's id or PAGE
PAGE = ""  # every sentence of the page


def apply_ignores(
    article: Article,
    findings: Sequence[Finding],
    today: str,
    rules: Sequence[Rule],
    ran: Collection[str],
) -> tuple[Finding, ...]:
    """Give the findings with the article's inline ignores applied to them.

    An ignore needs a reason, works until its date, and is itself reported where it has no reason,
    has a date that cannot be read, is past its date or meets no finding. Without a date of today
    no ignore has expired. Of the `rules` those named in `ran` have looked at the article: what
    another would have found nobody knows, and it reports nothing itself.
    """
    if not article.ignores:
        return tuple(findings)
    notices: list[Finding] = []
    by_name = {rule.name: rule for rule in rules}
    unknown = {name for rule in rules if rule.name not in ran for name in names_of(rule)}
    sentences = {sentence.id: sentence for sentence in article.sentences()}
    places = {key for finding in findings for key in keys_of(finding)}
    last: dict[Key, int] = {}  # the ignore that had the last word there
    for number, ignore in enumerate(article.ignores):
        fault = fault_of(ignore, today, by_name)
        if not fault:
            met = [key for key in reach_of(ignore) if key in places]
            last.update(dict.fromkeys(met, number))
            fault = "" if met or ignore.rule in unknown else "decisions.unused-ignore"
        if fault in by_name and fault in ran:
            notices.append(notice(by_name[fault], ignore, article, sentences))
    kept = []
    for finding in findings:
        number = max((last[key] for key in keys_of(finding) if key in last), default=-1)
        if number >= 0:
            reason = article.ignores[number].reason
            finding = replace(finding, status="ignored", reason=reason)
        kept.append(finding)
    return (*kept, *notices)


def keys_of(finding: Finding) -> Iterator[Key]:
    """What an ignore may name to reach a finding: some rules, at its sentence or the whole page."""
    for name in names_of(finding.rule):
        yield name, finding.hit.sentence_id
        yield name, PAGE


def names_of(rule: Rule) -> tuple[str, str, str]:
    """What an ignore may call a rule."""
    return "all", rule.name, rule.category


def reach_of(ignore: Ignore) -> Iterator[Key]:
    """What an ignore names: its rules at each place it reaches."""
    for place in (PAGE,) if PAGE in ignore.sentence_ids else ignore.sentence_ids:
        yield ignore.rule, place


def fault_of(ignore: Ignore, today: str, rules: dict[str, Rule]) -> str:
    """The rule that an ignore itself breaks, or ""."""
    if not ignore.reason.strip():
        return "decisions.ignore-without-reason"
    families = {rule.category for rule in rules.values()}
    if ignore.rule not in rules and ignore.rule not in families and ignore.rule != "all":
        return "decisions.unknown-ignore"
    if not ignore.until:
        return ""
    last = end_of(ignore)
    if last is None:
        return "decisions.unreadable-date"
    return "decisions.expired-ignore" if today and last.isoformat() < today else ""


def last_days(article: Article, rules: Sequence[Rule]) -> tuple[str, ...]:
    """The days after which the ignores and rules may say something else of the article."""
    dates = [rule.last_day(article) for rule in rules if rule.last_day is not None]
    ends = [end_of(ignore) for ignore in article.ignores]
    dates += [end.isoformat() for end in ends if end is not None]
    return tuple(sorted({day for day in dates if day}))


def end_of(ignore: Ignore) -> date | None:
    """The last day of an ignore; None where it has no date, or none that can be read."""
    try:
        return date.fromisoformat(ignore.until or "")
    except ValueError:
        return None


def notice(
    rule: Rule, ignore: Ignore, article: Article, sentences: Mapping[str, Sentence]
) -> Finding:
    """A finding about an ignore, at the ignore's own line."""
    wanted = next((i for i in ignore.sentence_ids if i), article.metadata.title.id)
    sentence = sentences.get(wanted) or Sentence(wanted, "", Span(0, 0))
    detail = ignore.rule + (f" (until {ignore.until})" if ignore.until else "")
    return Finding(
        rule=rule,
        severity=rule.severity,
        confidence=rule.confidence,
        message=rule.message.replace("{detail}", detail),
        hit=Hit(sentence.id, Span(0, 0), detail=detail),
        quote="",
        sentence=sentence.text,
        section_id="",
        section="",
        line=ignore.line,
        path="",
        evidence=Evidence(),
        fingerprint=fingerprint(rule.name, ignore.rule, ignore.reason, sentence.text),
    )


def mark_known(findings: Sequence[Finding], known: Sequence[str]) -> tuple[Finding, ...]:
    """Give the findings with those that the editor let stand marked as of the baseline."""
    if not known:
        return tuple(findings)
    everything = "*" in known
    matched = match_baseline((f.fingerprint for f in findings), Counter(known))
    return tuple(
        replace(f, status="baseline") if f.status == "new" and (everything or met) else f
        for f, met in zip(findings, matched, strict=True)
    )


def match_baseline(fingerprints: Iterable[str], known: Counter[str]) -> list[bool]:
    """Tell for each finding whether the baseline has it, each entry of it used once."""
    left = Counter(known)
    matched = []
    for print_ in fingerprints:
        matched.append(left[print_] > 0)
        left[print_] -= 1
    return matched
