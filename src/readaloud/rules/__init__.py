"""The catalogue of rules: one file a family, joined here by hand."""

from readaloud.model.audit import Rule
from readaloud.rules import (
    accountability,
    authority,
    benefits,
    causation,
    damage,
    decisions,
    doubts,
    efficacy,
    findings,
    integrity,
    language,
    overclaim,
    praise,
    promotion,
    pseudoscience,
    safety,
    sources,
    statistics,
)

BUILTIN: tuple[Rule, ...] = (
    *pseudoscience.RULES,
    *safety.RULES,
    *doubts.RULES,
    *overclaim.RULES,
    *praise.RULES,
    *efficacy.RULES,
    *benefits.RULES,
    *causation.RULES,
    *statistics.RULES,
    *authority.RULES,
    *sources.RULES,
    *findings.RULES,
    *promotion.RULES,
    *integrity.RULES,
    *damage.RULES,
    *accountability.RULES,
    *decisions.RULES,
    *language.RULES,
)
