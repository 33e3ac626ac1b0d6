"""The audit as plain text: path:line, the words, the rule, the message; grouped by section."""

from collections.abc import Iterator, Sequence

from readaloud.formats.audit_json import Entry, open_findings, summary_of
from readaloud.formats.escape import one_line, shorten
from readaloud.formats.wording import counted
from readaloud.model.publication import Failed

QUOTE_LENGTH = 100


def render(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    """Every article's findings by section, its order of work, and the sum of it all."""
    lines = [line for entry in entries for line in article_lines(entry)]
    lines += [f"{one_line(name)}: not audited: {one_line(why)}" for name, why in failed]
    return "\n".join([*lines, total_line(entries, failed)]) + "\n"


def article_lines(entry: Entry) -> Iterator[str]:
    name = one_line(entry["source"]["name"])
    yield f"{name}: {one_line(entry['title']) or 'untitled'}"
    if "claims-english-only" in entry["scores"].get("notes", ()):
        language = one_line(entry["language"])
        yield f"  note: the page's language is {language}; most claim rules were not run"
    if "no-target-metric" in entry["scores"].get("notes", ()):
        yield "  note: the target's metric is not made for the page's language; no target was set"
    for broken in entry["broken_rules"]:
        error = one_line(broken["error"])
        yield f"  note: the rule {broken['rule']} failed ({error}); its findings are missing"
    verdicts = {s["id"]: s for s in entry["sections"]}
    section_id: str | None = None
    for finding in entry["findings"]:
        if finding["status"] != "new":
            continue
        if finding["section_id"] != section_id:
            section_id = finding["section_id"]
            yield ""
            yield section_line(verdicts.get(section_id))
        yield from finding_lines(name, finding)
    settled = sum(f["status"] != "new" for f in entry["findings"])
    if settled:
        more = " more" if settled < len(entry["findings"]) else ""
        yield f"  {settled}{more} settled by the baseline or by ignores"
    if entry["agenda"]:
        yield ""
        yield "  What to do first:"
        yield from (f"  {n}. {one_line(step)}" for n, step in enumerate(entry["agenda"], 1))
    yield ""


def section_line(section: Entry | None) -> str:
    if section is None:
        return "  The page as a whole"
    heading = one_line(section["heading"]) or "(before the first heading)"
    return f"  {heading}: {section['verdict']}, {section['reason']}"


def finding_lines(name: str, finding: Entry) -> Iterator[str]:
    message = one_line(finding["message"])
    yield f"{name}:{finding['line']}: {finding['severity']}: {finding['rule']}: {message}"
    words = finding["sentence"] or finding["quote"]
    if words:
        yield f"    “{shorten(words, QUOTE_LENGTH)}”"
    advice = one_line(finding["fix"] or finding["why"])
    yield f"    {finding['action']}: {advice}  [{finding['fingerprint']}]"


def total_line(entries: Sequence[Entry], failed: Sequence[Failed] = ()) -> str:
    if not entries:
        return f"nothing was audited{lost(failed)}"
    summary = summary_of(entries)
    counts = summary["findings"]
    total = sum(1 for _ in open_findings(entries))
    articles = counted(len(entries), "article")
    if not total:
        return f"{articles}, nothing to report{lost(failed)}"
    parts = ", ".join(f"{n} {severity}" for severity, n in counts.items())
    return f"{articles}, {counted(total, 'finding')}: {parts}{lost(failed)}"


def lost(failed: Sequence[Failed]) -> str:
    return f"; {counted(len(failed), 'input')} failed" if failed else ""
