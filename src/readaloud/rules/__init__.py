"""The catalogue of rules: one file a family, joined here by hand."""

from readaloud.model.audit import Rule
from readaloud.rules import authority, pseudoscience, statistics

BUILTIN: tuple[Rule, ...] = (
    *pseudoscience.RULES,
    *statistics.RULES,
    *authority.RULES,
)
