"""The reports of `readaloud audit`: each renders the entries of a run as one document."""

from collections.abc import Sequence
from typing import Any, Protocol

from readaloud.formats import (
    audit_csv,
    audit_github,
    audit_json,
    audit_junit,
    audit_sarif,
    audit_summary,
    audit_text,
)
from readaloud.model.publication import Failed


class Report(Protocol):
    """Renders the articles of a run, and names what could not be audited, with the reason."""

    def __call__(
        self, entries: Sequence[dict[str, Any]], failed: Sequence[Failed] = (), /
    ) -> str: ...


REPORTS: dict[str, Report] = {
    "text": audit_text.render,
    "json": audit_json.render,
    "sarif": audit_sarif.render,
    "csv": audit_csv.render,
    "github": audit_github.render,
    "junit": audit_junit.render,
    "html": audit_summary.render,
}
