"""The audit as workflow commands that a code host shows beside the changed lines."""

from collections.abc import Iterator, Sequence

from readaloud.formats.audit_json import Entry
from readaloud.formats.audit_text import total_line
from readaloud.formats.escape import one_line, shorten
from readaloud.model.publication import Failed

COMMANDS = {"high": "error", "medium": "warning", "low": "notice"}
QUOTE_LENGTH = 160


def render(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    """One command a finding that is still open, one a failed input, then the sum as plain text."""
    errors = [error(one_line(name), one_line(why)) for name, why in failed]
    return "\n".join([*commands(entries), *errors, total_line(entries, failed)]) + "\n"


def error(source: str, why: str) -> str:
    return f"::error file={escape_property(source)},title=not audited::{escape_data(why)}"


def commands(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        for finding in entry["findings"]:
            if finding["status"] == "new":
                yield command(finding, one_line(entry["source"]["name"]))


def command(finding: Entry, source: str) -> str:
    """One workflow command; what could end it early is escaped as the host asks."""
    properties = {
        "file": source,
        "line": str(max(int(finding["line"]), 1)),
        "title": finding["rule"],
    }
    fields = ",".join(f"{key}={escape_property(value)}" for key, value in properties.items())
    quote = shorten(finding["quote"], QUOTE_LENGTH)
    message = one_line(finding["message"]) + (f" [{quote}]" if quote else "")
    return f"::{COMMANDS[finding['severity']]} {fields}::{escape_data(message)}"


def escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
