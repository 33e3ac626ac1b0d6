"""What is wrong with an editor's own inline ignores. The audit itself raises these."""

from collections.abc import Iterable

from readaloud.model.article import Article
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context


def raised_by_the_audit(_article: Article, _context: Context) -> Iterable[Hit]:
    """Nothing: ignores are matched to findings after the rules have run."""
    return ()


def decision_rule(
    fault: str, message: str, why: str, fix: str, flags: tuple[str, ...], passes: tuple[str, ...]
) -> Rule:
    return Rule(
        name=f"decisions.{fault}",
        severity="low",
        message=message,
        why=why,
        reference="readaloud's manual: inline ignores",
        action="complete",
        check=raised_by_the_audit,
        flags=flags,
        passes=passes,
        scope="document",
        confidence=1.0,
        languages=(),
        fix=fix,
    )


CLAIM = "<p>Neem cures diabetes.</p>"
PLAIN = "<p>Neem is a tree.</p>"
GOOD = (
    f'<!-- readaloud: ignore overclaim reason="quoted from a patient" until=2999-01-01 -->{CLAIM}'
)

RULES: tuple[Rule, ...] = (
    decision_rule(
        "unused-ignore",
        "The ignore of {detail} meets no finding.",
        "An ignore that does nothing may one day hide something new.",
        "Delete it.",
        (
            f'<!-- readaloud: ignore safety reason="checked" -->{PLAIN}',
            f'<!-- readaloud: ignore promotion reason="ours" -->{CLAIM}',
        ),
        (GOOD, PLAIN),
    ),
    decision_rule(
        "expired-ignore",
        "The ignore of {detail} is past its date.",
        "It was meant to be looked at again.",
        "Decide again: remove it, or give it a new date.",
        (
            f'<!-- readaloud: ignore overclaim reason="checked" until=2020-01-01 -->{CLAIM}',
            f'<!-- readaloud: ignore all reason="later" until=2021-06-30 -->{CLAIM}',
        ),
        (GOOD, PLAIN),
    ),
    decision_rule(
        "ignore-without-reason",
        "The ignore of {detail} gives no reason.",
        "Whoever comes next cannot tell whether it still holds.",
        'Add reason="…".',
        (
            f"<!-- readaloud: ignore overclaim -->{CLAIM}",
            f'<!-- readaloud: ignore all reason="" -->{CLAIM}',
        ),
        (GOOD, PLAIN),
    ),
    decision_rule(
        "unreadable-date",
        "The ignore of {detail} has a date that cannot be read.",
        "Without one it would last for ever, which nobody has decided.",
        "Write the date as until=2027-01-31.",
        (
            f'<!-- readaloud: ignore overclaim reason="checked" until=31.12.2020 -->{CLAIM}',
            f'<!-- readaloud: ignore all reason="later" until=soon -->{CLAIM}',
        ),
        (GOOD, PLAIN),
    ),
    decision_rule(
        "unknown-ignore",
        "The ignore names {detail}, which is no rule or family.",
        "A misspelt name ignores nothing.",
        "Look the name up: readaloud rules.",
        (
            f'<!-- readaloud: ignore overclaims reason="x" -->{CLAIM}',
            f'<!-- readaloud: ignore cures reason="x" -->{CLAIM}',
        ),
        (GOOD, PLAIN),
    ),
)
