"""Colour for text results, where a terminal shows it; never the only bearer of a meaning."""

import os
import re
import sys
from typing import Literal

import click

SEVERITIES = {"high": "red", "medium": "yellow", "low": "cyan"}
FINDING = re.compile(r"^(\S.*?:\d+: )(high|medium|low)(: )([a-z][\w-]*\.[\w-]+)", re.MULTILINE)
REMOVE = re.compile(r"^(  \S.*?: )(remove)(?=, )", re.MULTILINE)


def wants_color(choice: Literal["auto", "always", "never"]) -> bool:
    """Whether to colour standard output: as told, or where it is a terminal that can."""
    if choice != "auto":
        return choice == "always"
    # https://no-color.org: any value but the empty one counts
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout.isatty()


def paint_findings(text: str) -> str:
    """The audit's text with severities and removals set off."""
    text = FINDING.sub(painted, text)
    return REMOVE.sub(lambda m: m[1] + click.style(m[2], bold=True), text)


def painted(match: re.Match[str]) -> str:
    before, severity, between, rule = match.groups()
    return (
        before + click.style(severity, fg=SEVERITIES[severity], bold=True) + between
    ) + click.style(rule, bold=True)
