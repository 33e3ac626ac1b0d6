"""`readaloud rules`: the catalogue, or one rule with what proves it."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from readaloud.cli.options import config_option, report_option
from readaloud.model.audit import Rule


def begun(_ctx: click.Context, _param: click.Parameter, start: str) -> list[str]:
    """The families and rules that a shell offers for a name that has been begun."""
    from readaloud.rules import BUILTIN

    names = {rule.category for rule in BUILTIN} | {rule.name for rule in BUILTIN}
    return sorted(name for name in names if name.startswith(start))


@click.command("rules", epilog="Example: readaloud rules overclaim.cure-miracle")
@click.argument("name", required=False, metavar="[RULE]", shell_complete=begun)
@report_option()
@config_option("Configuration file with rules of your own")
def rules_command(name: str | None, form: str, config: Path | None) -> int:
    """List the audit's rules, or explain one rule or family: what, why, standard, examples, fix.

    Rules of your own, from the configuration file, are among them.
    """
    from readaloud.cli.checks import load_checked
    from readaloud.toolkit import all_rules

    catalogue = all_rules(load_checked(config).audit)
    rules = chosen(catalogue, name)
    if form == "json":
        body = {"schema": "readaloud/rules/1", "rules": [described(rule) for rule in rules]}
        click.echo(json.dumps(body, ensure_ascii=False, indent=1))
    elif name is None:
        click.echo("\n".join(listing(rules)))
    else:
        click.echo("\n\n".join("\n".join(page(rule)) for rule in rules))
    return 0


def chosen(catalogue: dict[str, Rule], name: str | None) -> Sequence[Rule]:
    """The rules a name stands for: all, one, or a family. Raises SettingsError for none."""
    if name is None:
        return tuple(catalogue.values())
    family = tuple(rule for rule in catalogue.values() if rule.category == name)
    if family:
        return family
    from readaloud.toolkit import pick

    return (pick("rule", catalogue, name),)


def listing(rules: Sequence[Rule]) -> Iterator[str]:
    """One line a rule: name, severity, and why it matters."""
    width = max(len(rule.name) for rule in rules)
    for rule in rules:
        yield f"{rule.name.ljust(width)}  {rule.severity.ljust(6)}  {rule.why}"


def page(rule: Rule) -> Iterator[str]:
    """All that a rule says of itself."""
    yield f"{rule.name} ({rule.severity}, {rule.scope})"
    yield ""
    yield f"  {rule.message.replace('{detail}', '…')}"
    yield f"  Why: {rule.why}"
    yield f"  Standard: {rule.reference}"
    yield f"  What to do: {rule.action}. {rule.fix}".rstrip()
    languages = ", ".join(rule.languages) or "any"
    yield f"  Languages: {languages}; confidence {rule.confidence}"
    for title, examples in (("Flags", rule.flags), ("Lets pass", rule.passes)):
        if examples:  # a rule of one's own has none
            yield f"  {title}:"
            yield from (f"    {example}" for example in examples)


def described(rule: Rule) -> dict[str, Any]:
    """A rule as JSON."""
    return {
        "name": rule.name,
        "category": rule.category,
        "severity": rule.severity,
        "scope": rule.scope,
        "message": rule.message,
        "why": rule.why,
        "reference": rule.reference,
        "action": rule.action,
        "fix": rule.fix,
        "confidence": rule.confidence,
        "languages": list(rule.languages),
        "flags": list(rule.flags),
        "passes": list(rule.passes),
    }
