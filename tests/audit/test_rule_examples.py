"""Every rule flags what it says it flags, and leaves alone what it says it leaves alone."""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article
from readaloud.model.audit import Rule
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

Reader = Callable[..., Article]
TODAY = "2026-11-22"
OURS = [rule for rule in BUILTIN if rule.category not in ("language", "plain-language")]
FLAGS = [pytest.param(r, e, id=f"{r.name}-{n}") for r in OURS for n, e in enumerate(r.flags)]
PASSES = [pytest.param(r, e, id=f"{r.name}-{n}") for r in OURS for n, e in enumerate(r.passes)]


def read(example: str, page: Reader) -> Article:
    """An example as an article: plain text, or the body of a page, or a body with its head."""
    if not example.startswith("<"):
        return article_from_text("example", example)
    if example.startswith("<html"):
        head, _, body = example.partition("</head>")
        return page(body.partition("</h1>")[2], title="Asthma", head=head.partition("<head>")[2])
    return page(example, title="An example")


@pytest.mark.parametrize(("rule", "example"), FLAGS)
def test_a_rule_flags_its_own_examples(rule: Rule, example: str, page: Reader) -> None:
    assert rule_hits(rule, example, page)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_a_rule_passes_its_own_near_misses(rule: Rule, example: str, page: Reader) -> None:
    assert not rule_hits(rule, example, page)


def rule_hits(rule: Rule, example: str, page: Reader) -> list[str]:
    """What the rule alone finds: beside others of its family a graver one may speak for it."""
    rules = BUILTIN if rule.category == "decisions" else (rule,)
    found = audit(read(example, page), rules, AuditSettings(today=TODAY))
    return [f.sentence for f in found.findings if f.rule.name == rule.name and f.status == "new"]


@pytest.mark.parametrize("rule", OURS, ids=lambda rule: rule.name)
def test_a_rule_says_what_why_and_what_to_do(rule: Rule) -> None:
    assert rule.message
    assert rule.why.endswith(".")
    assert rule.fix.endswith(".")
    assert rule.reference
    assert len(rule.flags) >= 2
    assert len(rule.passes) >= 2
    assert rule.name.partition(".")[2]


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in BUILTIN]

    assert len(names) == len(set(names))
