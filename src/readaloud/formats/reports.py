"""The reports of `readaloud audit`: each renders the entries of a run as one document."""

from collections.abc import Callable, Sequence
from typing import Any

from readaloud.formats import audit_json, audit_text

Report = Callable[[Sequence[dict[str, Any]]], str]

REPORTS: dict[str, Report] = {
    "text": audit_text.render,
    "json": audit_json.render,
}
