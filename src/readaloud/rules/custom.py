"""Rules that an editor writes in the settings: phrases in the language of model/phrase.py."""

from collections.abc import Mapping

from readaloud.errors import SettingsError
from readaloud.model.audit import SEVERITIES, Action, Rule, Severity
from readaloud.rules.patterns import BACKED, DOUBTED, NOTHING, said

KEYS = ("phrases", "message", "why", "fix", "severity", "action", "cleared_by_evidence", "but_not")
ACTIONS: tuple[Action, ...] = (
    "add-source",
    "attribute",
    "hedge",
    "quantify",
    "rewrite",
    "complete",
    "remove",
    "ask-clinician",
)


def custom_rules(tables: Mapping[str, Mapping[str, str]]) -> tuple[Rule, ...]:
    """Make a rule of each table. Raises SettingsError naming the rule and the key at fault."""
    return tuple(make_rule(name, table) for name, table in tables.items())


def make_rule(name: str, table: Mapping[str, str]) -> Rule:
    place = f"audit.rules.{name}"
    if not name.replace("-", "").replace(".", "").isalnum() or name.count(".") != 1:
        raise SettingsError(f"{place}: a rule is called family.fault, as in house.no-miracles")
    for key in table:
        if key.replace("-", "_") not in KEYS:
            raise SettingsError(f"{place}.{key}: unknown key; known: {', '.join(KEYS)}")
    values = {key.replace("-", "_"): value for key, value in table.items()}
    if not values.get("phrases", "").strip():
        raise SettingsError(f"{place}.phrases: give at least one phrase")
    clears = values.get("cleared_by_evidence", "true")
    if clears not in ("true", "false"):
        raise SettingsError(f"{place}.cleared-by-evidence: {clears!r} is neither true nor false")
    try:
        check = said(
            values["phrases"],
            cleared_by=BACKED if clears == "true" else NOTHING,
            unless=DOUBTED,
            but_not=values.get("but_not", ""),
        )
    except ValueError as wrong:
        raise SettingsError(f"{place}.phrases: {wrong}") from wrong
    return Rule(
        name=name,
        severity=severity(values.get("severity", "medium"), place),
        message=values.get("message", "Our house rules ask about “{detail}”."),
        why=values.get("why", "A rule of this publication."),
        reference="the settings of this publication",
        action=action(values.get("action", "rewrite"), place),
        check=check,
        flags=(),
        passes=(),
        languages=(),
        fix=values.get("fix", ""),
    )


def severity(value: str, place: str) -> Severity:
    for known in SEVERITIES:
        if value == known:
            return known
    raise SettingsError(f"{place}.severity: {value!r} is no severity; give {listed(SEVERITIES)}")


def action(value: str, place: str) -> Action:
    for known in ACTIONS:
        if value == known:
            return known
    raise SettingsError(f"{place}.action: {value!r} is no action; give {listed(ACTIONS)}")


def listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)
