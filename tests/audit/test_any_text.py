"""Whatever the text is, no rule fails, and every hit lies inside its sentence."""

from hypothesis import given, settings
from hypothesis import strategies as st

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

WORDS = (
    "ginger turmeric cures pain not no may 90 % $ 5 million studies show . ; : ? ! … “ ” ( ) [1] "
    "Dr. Institute of Health the it this he says chakra toxins butter burn stop tablets doctor "
    "never # \n \n\n in two days These include: ¹ ½ 2019 (Lee, 2019) Photo Source: WHO said and"
).split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_rule_fails_on_any_words(words: list[str]) -> None:
    found = audit(article_from_text("a.html", " ".join(words)), BUILTIN, AuditSettings())

    assert found.broken_rules == ()
    for finding in found.findings:
        assert 0 <= finding.hit.span.start <= finding.hit.span.end <= len(finding.sentence)


@given(st.text(max_size=120))
@settings(max_examples=100, deadline=None)
def test_no_rule_fails_on_any_characters(text: str) -> None:
    found = audit(article_from_text("a.html", text), BUILTIN, AuditSettings(today="2026-01-01"))

    assert found.broken_rules == ()
