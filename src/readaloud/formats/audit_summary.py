"""The audit of several articles as one page: each article's findings, without its text."""

from collections.abc import Sequence
from urllib.parse import quote

from readaloud.formats.audit_json import Entry, summary_of
from readaloud.formats.escape import esc, one_line, shorten
from readaloud.formats.sheet import asset, document
from readaloud.model.audit import SEVERITIES
from readaloud.model.publication import Failed

QUOTE_LENGTH = 160


def render(
    entries: Sequence[Entry], failed: Sequence[Failed] = (), links: Sequence[str] = ()
) -> str:
    """A page that lists every article with its open findings, gravest first, and what failed.

    `links` lead to the articles' own pages, one for each entry; without them there are none.
    """
    counts = summary_of(entries)["findings"]
    total = ", ".join(f"{n} {severity}" for severity, n in counts.items())
    pages = links or [""] * len(entries)
    paired = zip(entries, pages, strict=True)
    parts = "".join(section(n, entry, page) for n, (entry, page) in enumerate(paired, 1))
    parts += failures(failed) if failed else ""
    body = (
        '<a class="skip" href="#articles">Skip to the articles</a>\n'
        f"<header><h1>Audit</h1><p>{len(entries)} articles; findings: {total}.</p></header>\n"
        f'<main id="articles" tabindex="-1">\n{parts}</main>\n'
    )
    page = document(title="Audit", body=body, style=asset("base.css", "audit.css"))
    return page.decode()


def failures(failed: Sequence[Failed]) -> str:
    items = "".join(f"<li>{esc(one_line(n))}: {esc(one_line(why))}</li>" for n, why in failed)
    return f"<section><h2>Not audited</h2><ul>{items}</ul></section>\n"


def section(number: int, entry: Entry, page: str) -> str:
    """One article: its findings by severity, then its order of work."""
    name = esc(one_line(entry["source"]["name"]))
    title = esc(one_line(entry["title"])) or name
    if page:
        title = f'<a href="{esc(quote(page))}">{title}</a>'
    shown = [f for f in entry["findings"] if f["status"] == "new"]
    shown.sort(key=lambda f: SEVERITIES.index(f["severity"]))
    items = "".join(item(f) for f in shown)
    steps = "".join(f"<li>{esc(one_line(step))}</li>" for step in entry["agenda"])
    work = f"<h3>What to do first</h3><ol>{steps}</ol>" if steps and shown else ""
    found = f'<ul class="notes">{items}</ul>' if items else "<p>Nothing to report.</p>"
    return f'<section id="a{number}"><h2>{title}</h2><p>{name}</p>{work}{found}</section>\n'


def item(finding: Entry) -> str:
    severity = finding["severity"]
    said = shorten(finding["sentence"] or finding["quote"], QUOTE_LENGTH)
    return (
        f'<li class="note {severity}"><p><strong>{severity.capitalize()}: {esc(finding["rule"])}, '
        f"line {finding['line']}.</strong> {esc(one_line(finding['message']))}</p>"
        f"<p>“{esc(said)}”</p><p>{esc(one_line(finding['fix']))}</p></li>"
    )
