"""The audit as JUnit XML: an article is a suite, a rule that met something is a failed case.

An input that could not be audited is a suite with an error.
"""

from collections.abc import Iterator, Sequence

from readaloud.formats.audit_json import Entry
from readaloud.formats.escape import esc, one_line
from readaloud.model.publication import Failed


def render(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    """All suites; an article without open findings has one case that passes."""
    suites = "".join([*map(suite, entries), *(failed_suite(name, why) for name, why in failed)])
    tests = sum(max(len(open_of(entry)), 1) for entry in entries) + len(failed)
    failures = sum(len(open_of(entry)) for entry in entries)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="readaloud audit" tests="{tests}" failures="{failures}" '
        f'errors="{len(failed)}">\n'
        f"{suites}</testsuites>\n"
    )


def open_of(entry: Entry) -> list[Entry]:
    return [f for f in entry["findings"] if f["status"] == "new"]


def suite(entry: Entry) -> str:
    findings = open_of(entry)
    name = esc(one_line(entry["source"]["name"]))
    cases = "".join(cases_of(entry, findings))
    return (
        f'<testsuite name="{name}" tests="{max(len(findings), 1)}" failures="{len(findings)}" '
        f'errors="0" skipped="0">\n{cases}</testsuite>\n'
    )


def failed_suite(source: str, why: str) -> str:
    name, reason = esc(one_line(source)), esc(one_line(why))
    return (
        f'<testsuite name="{name}" tests="1" failures="0" errors="1" skipped="0">\n'
        f'<testcase classname="{name}" name="could be audited" file="{name}">'
        f'<error message="{reason}"/></testcase>\n</testsuite>\n'
    )


def cases_of(entry: Entry, findings: Sequence[Entry]) -> Iterator[str]:
    name = esc(one_line(entry["source"]["name"]))
    if not findings:
        yield f'<testcase classname="{name}" name="no open findings"/>\n'
    for finding in findings:
        title = f"{finding['rule']} line {finding['line']} [{finding['fingerprint']}]"
        said = esc(one_line(finding["message"]))
        details = esc(
            f"{one_line(finding['sentence'])}\n{finding['action']}: {one_line(finding['fix'])}"
        )
        yield (
            f'<testcase classname="{name}" name="{esc(title)}" file="{name}" '
            f'line="{finding["line"]}"><failure type="{esc(finding["severity"])}" '
            f'message="{said}">{details}</failure></testcase>\n'
        )
