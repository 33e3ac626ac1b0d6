"""`readaloud audit --explain`: which words, which clause, which evidence was looked for."""

from collections.abc import Iterator, Sequence
from typing import Any

from readaloud.errors import SettingsError
from readaloud.formats.escape import one_line


def explain_finding(entries: Sequence[dict[str, Any]], wanted: str) -> str:
    """Explain the findings whose fingerprint begins as given. Raises SettingsError for none."""
    met = [
        (entry["source"]["name"], finding)
        for entry in entries
        for finding in entry["findings"]
        if wanted and finding["fingerprint"].startswith(wanted)
    ]
    if not met:
        raise SettingsError(
            f"no finding has the fingerprint {wanted!r}; the text report ends each one with it"
        )
    return "\n".join(line for source, finding in met for line in lines(source, finding)) + "\n"


def lines(source: str, finding: dict[str, Any]) -> Iterator[str]:
    evidence = finding["evidence"]
    weight = f"{finding['severity']}, confidence {finding['confidence']}"
    yield f"{one_line(source)}:{finding['line']}: {finding['rule']} ({weight})"
    yield f"  fingerprint: {finding['fingerprint']}, {finding['status']}"
    yield f"  message:     {one_line(finding['message'])}"
    yield f"  sentence:    {one_line(finding['sentence'])}"
    place = f"characters {finding['start']} to {finding['end']}"
    yield f"  words:       “{one_line(finding['quote'])}” ({place})"
    yield f"  clause:      {one_line(finding['clause']) or 'the page as a whole'}"
    yield f"  section:     {one_line(finding['section']) or '(none)'}"
    yield f"  found:       {', '.join(evidence['found']) or 'no support in or near the sentence'}"
    looked_for = ", ".join(evidence["missing"]) or "nothing: support would not clear this"
    yield f"  looked for:  {looked_for}"
    yield f"  why:         {one_line(finding['why'])}"
    yield f"  standard:    {one_line(finding['reference'])}"
    yield f"  what to do:  {finding['action']}: {one_line(finding['fix'])}"
    if finding["reason"]:
        yield f"  let stand:   {one_line(finding['reason'])}"
    yield ""
