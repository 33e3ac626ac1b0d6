"""The audit as SARIF 2.1.0, for code hosts and editors that show it beside the source."""

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from readaloud import __version__
from readaloud.formats.audit_json import Entry
from readaloud.formats.escape import clean
from readaloud.model.publication import Failed

LEVELS = {"high": "error", "medium": "warning", "low": "note"}
SECURITY = {"high": 1.0, "medium": 0.6, "low": 0.3}
SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
ESCAPED = re.compile(r"(\\x[0-9a-f]{2}|\\u[0-9a-f]{4})")  # as files/inputs.py writes them
SUPPRESSIONS = {"ignored": "inSource", "baseline": "external", "stet": "external"}


def render(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    """One run with a result for each finding; settled findings carry a suppression.

    What could not be audited, and a rule that failed, is a notification of the tool.
    """
    rules = rules_of(entries)
    numbers = {rule["id"]: n for n, rule in enumerate(rules)}
    results = [
        result_of(finding, entry, numbers) for entry in entries for finding in entry["findings"]
    ]
    uris = dict.fromkeys(uri_of(e["source"]["name"]) for e in entries)  # the standard: no doubles
    driver = {"name": "readaloud", "version": __version__, "rules": rules}
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri}} for uri in uris],
        "results": results,
        "invocations": [invocation(entries, failed)],
    }
    document = {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def rules_of(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """A descriptor for each rule that was met, in the order of their names."""
    met = {f["rule"]: f for entry in entries for f in entry["findings"]}
    return [descriptor(met[name]) for name in sorted(met)]


def descriptor(finding: Entry) -> dict[str, Any]:
    return {
        "id": finding["rule"],
        "shortDescription": {"text": finding["why"]},
        "help": {"text": finding["fix"] or finding["why"]},
        "defaultConfiguration": {"level": LEVELS[finding["severity"]]},
        "properties": {"category": finding["category"], "standard": finding["reference"]},
    }


def result_of(finding: Entry, entry: Entry, numbers: dict[str, int]) -> dict[str, Any]:
    """One finding as a result."""
    result: dict[str, Any] = {
        "ruleId": finding["rule"],
        "ruleIndex": numbers[finding["rule"]],
        "level": LEVELS[finding["severity"]],
        "rank": round(100 * float(finding["confidence"]), 1),
        "message": {"text": clean(finding["message"])},
        "locations": [location(finding, entry)],
        "partialFingerprints": {"readaloud/v1": finding["fingerprint"]},
        "properties": {
            "action": finding["action"],
            "section": finding["section"],
            "evidenceFound": finding["evidence"]["found"],
            "evidenceMissing": finding["evidence"]["missing"],
        },
    }
    if finding["status"] in SUPPRESSIONS:
        suppression = {"kind": SUPPRESSIONS[finding["status"]], "status": "accepted"}
        if finding["reason"]:
            suppression["justification"] = clean(finding["reason"])
        result["suppressions"] = [suppression]
    return result


def location(finding: Entry, entry: Entry) -> dict[str, Any]:
    """Where a finding stands; the line is that of its block, so there is no column."""
    region: dict[str, Any] = {"startLine": max(int(finding["line"]), 1)}
    if finding["quote"]:
        region["snippet"] = {"text": clean(finding["quote"])}
    place: dict[str, Any] = {
        "artifactLocation": {"uri": uri_of(entry["source"]["name"])},
        "region": region,
    }
    found: dict[str, Any] = {"physicalLocation": place}
    if finding["path"]:
        found["logicalLocations"] = [{"fullyQualifiedName": finding["path"], "kind": "element"}]
    return found


def uri_of(name: str) -> str:
    """A relative or file address for a source's name.

    A name tells its control characters and stray bytes as escapes ("\\x0a"); the address has
    the file's own. Any other backslash parts folders.
    """
    quoted = "".join(map(quoted_piece, ESCAPED.split(clean(name))))
    return "file://" + quoted if quoted.startswith("/") else quoted


def quoted_piece(piece: str) -> str:
    if not ESCAPED.fullmatch(piece):
        return quote(piece.replace("\\", "/"), safe="/-._~!$&'()*+,;=@", errors="replace")
    code = int(piece[2:], 16)
    return quote(bytes([code])) if piece[1] == "x" else quote(chr(code), errors="replace")


def invocation(entries: Sequence[Entry], failed: Sequence[Failed]) -> dict[str, Any]:
    """How the run went, with what failed as notifications of the tool about itself."""
    broken = {one["rule"]: one["error"] for entry in entries for one in entry["broken_rules"]}
    notices = [notice(f"rule {rule} failed: {error}") for rule, error in sorted(broken.items())]
    for name, why in failed:
        place = {"physicalLocation": {"artifactLocation": {"uri": uri_of(name)}}}
        notices.append({**notice(f"{name} was not audited: {why}"), "locations": [place]})
    if not notices:
        return {"executionSuccessful": True}
    return {"executionSuccessful": False, "toolExecutionNotifications": notices}


def notice(text: str) -> dict[str, Any]:
    return {"level": "error", "message": {"text": clean(text)}}
