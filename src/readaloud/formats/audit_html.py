"""The audit as a page: the article with its findings in place, a list by severity, verdicts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from readaloud.formats.charts import readability_part
from readaloud.formats.escape import esc, one_line, shorten
from readaloud.formats.language import direction_of, language_tag
from readaloud.formats.marked import mark_blocks
from readaloud.formats.markup import Style, style_of, turn, write_block, write_sentence
from readaloud.formats.paths import article_folder, wanted
from readaloud.formats.sheet import asset, document
from readaloud.formats.source_page import addresses, find_places, write_source
from readaloud.model.article import Mark, Section, Sentence
from readaloud.model.audit import SEVERITIES, Audit, Finding, Verdict
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

NAMES = {"high": "High", "medium": "Medium", "low": "Low"}
RULINGS = {"keep": "Keep", "review": "Review", "remove": "Remove"}
NOTES = {
    "claims-english-only": "This page is not in English: only rules that need no language were run."
}
QUOTE_LENGTH = 140
DEEPEST = 6
Line = tuple[int, str, str]  # a line of the source, the page that shows it, the editor's link


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    audited, name = edition.audited, edition.name
    shown = open_findings(audited)
    places = find_places(edition.source, shown) if edition.source else ()
    article = audited.article
    lines = addresses(name, places, article.name, settings.publish.source_link)
    heard = reader_of(edition, settings)
    page = write_page(audited, settings.audit.target_grade, heard, lines)
    yield Asset(f"audit/{name}.html", "text/html", page)
    if edition.source:
        source = write_source(article, name, edition.source, shown, places)
        yield Asset(f"audit/source/{name}.html", "text/html", source)


def open_findings(audited: Audit) -> list[Finding]:
    return [f for f in audited.findings if f.status == "new"]


def reader_of(edition: Edition, settings: Settings) -> dict[str, str]:
    """Where each spoken sentence is heard: the read-along page, opened at it."""
    if edition.narration is None or "read-along" not in wanted(settings):
        return {}
    page = f"../{article_folder(edition.name)}/index.html"
    return {c.sentence_id: f"{page}#{c.sentence_id}" for c in edition.narration.cues}


def write_page(
    audited: Audit,
    target: float | None = None,
    heard: Mapping[str, str] | None = None,
    lines: Mapping[int, Line] | None = None,
) -> bytes:
    """The whole page, which needs no script to be read.

    `heard` gives the address at which a sentence is heard, by sentence id; `lines` where a
    finding stands in the source, by its number.
    """
    article = audited.article
    title = one_line(article.title) or one_line(article.name)
    shown = open_findings(audited)
    notes = Notes(shown, heard or {}, lines or {})
    body = (
        '<a class="skip" href="#article">Skip to the article</a>\n'
        '<a class="skip" href="#findings">Skip to the list of findings</a>\n'
        f"<header><p>Audit of {esc(one_line(article.name))}</p>"
        f'<h1 id="{esc(article.metadata.title.id)}">{esc(title)}</h1>'
        f"{summary(audited, shown)}</header>\n"
        f"<main>\n{agenda(audited)}{listing(shown)}{settled(audited)}"
        f"{readability_part(audited, target)}"
        f"{article_part(audited, notes)}</main>\n"
        "<footer><p>A finding asks a question. It does not say that a statement is false.</p>"
        "</footer>\n"
    )
    return document(
        title=f"Audit: {title}", body=body, style=asset("base.css", "bars.css", "audit.css")
    )


def summary(audited: Audit, shown: Sequence[Finding]) -> str:
    """How many findings of each severity, how many sections to look at, and the limits."""
    counts = ", ".join(
        f"{sum(f.severity == s for f in shown)} {NAMES[s].lower()}" for s in SEVERITIES
    )
    rulings = ", ".join(
        f"{sum(v.ruling == r for v in audited.verdicts)} to {r}"
        for r in ("remove", "review", "keep")
    )
    notes = "".join(f"<p>{esc(NOTES[n])}</p>" for n in audited.notes if n in NOTES)
    broken = "".join(
        f"<p>The rule {esc(rule)} failed; its findings are missing.</p>"
        for rule, _ in audited.broken_rules
    )
    return f"<p>Findings: {counts}. Sections: {rulings}.</p>{notes}{broken}"


def agenda(audited: Audit) -> str:
    if not audited.agenda:
        return ""
    steps = "".join(f"<li>{esc(one_line(step))}</li>" for step in audited.agenda)
    heading = '<h2 id="agenda">What to do first</h2>'
    return f'<section aria-labelledby="agenda">{heading}<ol>{steps}</ol></section>\n'


def listing(shown: Sequence[Finding]) -> str:
    """The findings by severity, each a link to its place."""
    parts = []
    for severity in SEVERITIES:
        some = [(n, f) for n, f in enumerate(shown, 1) if f.severity == severity]
        if some:
            items = "".join(list_item(n, f) for n, f in some)
            parts.append(f"<h3>{NAMES[severity]} ({len(some)})</h3><ul>{items}</ul>")
    inner = "".join(parts) or "<p>Nothing to report.</p>"
    return f'<section id="findings" tabindex="-1"><h2>Findings by severity</h2>{inner}</section>\n'


def list_item(number: int, finding: Finding) -> str:
    said = esc(one_line(finding.message))
    return f'<li><a href="#f{number}">{number}. {esc(finding.rule.name)}</a>: {said}</li>'


def settled(audited: Audit) -> str:
    """What an editor let stand, with the reason."""
    some = [f for f in audited.findings if f.status != "new"]
    if not some:
        return ""
    items = "".join(
        f"<li>{esc(f.rule.name)}: “{esc(shorten(f.sentence, QUOTE_LENGTH))}” "
        f"({esc(f.status)}{': ' + esc(one_line(f.reason)) if f.reason else ''})</li>"
        for f in some
    )
    return f"<section><h2>Let stand</h2><ul>{items}</ul></section>\n"


def article_part(audited: Audit, pages: "Notes") -> str:
    """The article itself, with notes after the blocks they are about."""
    article = audited.article
    language = language_tag(article.metadata.language)
    verdicts = {v.section_id: v for v in audited.verdicts}
    style = replace(style_of(article), entries={})  # there is no list here to lead to
    whole = pages.after((article.metadata.title.id,))
    inner = "".join(write_sections(article.sections, style, pages, verdicts, 3))
    return (
        f'<article id="article" tabindex="-1" aria-label="The article with its findings">'
        f"<h2>The article</h2>{whole}"
        f'<div lang="{language}" dir="{direction_of(language)}">{inner}</div></article>\n'
    )


class Notes:
    """The findings by sentence, numbered as in the list; each is written once."""

    def __init__(
        self, shown: Sequence[Finding], heard: Mapping[str, str], lines: Mapping[int, Line]
    ) -> None:
        self.heard, self.lines = heard, lines
        self.by_sentence: dict[str, list[tuple[int, Finding]]] = {}
        for number, finding in enumerate(shown, 1):
            self.by_sentence.setdefault(finding.hit.sentence_id, []).append((number, finding))

    def after(self, sentence_ids: Sequence[str]) -> str:
        """The notes about some sentences, in reading order; "" where there are none."""
        items = "".join(
            note(n, f, self.heard.get(i, ""), self.lines.get(n))
            for i in sentence_ids
            for n, f in self.by_sentence.pop(i, ())
        )
        return f'<ul class="notes" lang="en" dir="ltr">{items}</ul>\n' if items else ""

    def marks(self, sentence_id: str) -> tuple[Mark, ...]:
        """What to highlight in a sentence."""
        return tuple(
            Mark("emphasis", f.hit.span, "mark")
            for _, f in self.by_sentence.get(sentence_id, ())
            if f.rule.scope != "document" and f.hit.span.end > f.hit.span.start
        )


def note(number: int, finding: Finding, heard: str = "", line: Line | None = None) -> str:
    """One finding as a note an editor can read, hear, open, act on and leave again."""
    unseen = f'<span class="unseen"> of note {number}</span>'
    ways = [(f"#{finding.hit.sentence_id}", "To the sentence")]
    ways += [(heard, "Hear the sentence")] if heard else []
    if line is not None:
        ways.append((line[1], f"Line {line[0]} of the source" if line[0] else "The source"))
        ways += [(line[2], "Open the line")] if line[2] else []
    links = " ".join(f'<a href="{esc(to)}">{said}{unseen}</a>' for to, said in ways)
    found = ", ".join(finding.evidence.found) or "none"
    missing = ", ".join(finding.evidence.missing) or "nothing would clear this"
    return (
        f'<li id="f{number}" class="note {finding.severity}">'
        f"<p><strong>{number}. {NAMES[finding.severity]}: {esc(finding.rule.name)}.</strong> "
        f"{esc(one_line(finding.message))}</p>"
        f"<p>{esc(one_line(finding.rule.fix or finding.rule.why))}</p>"
        f'<p class="ways">{links}</p>'
        f'<details><summary>Why<span class="unseen">, note {number}</span></summary>'
        f"<p>{esc(finding.rule.why)}</p>"
        f"<p>Standard: {esc(finding.rule.reference)}.</p>"
        f"<p>Support found: {esc(found)}. Looked for: {esc(missing)}.</p>"
        f"<p>Clause: {esc(one_line(finding.hit.clause))}. "
        f"Fingerprint: {esc(finding.fingerprint)}.</p></details></li>"
    )


def write_sections(
    sections: Sequence[Section],
    style: Style,
    notes: Notes,
    verdicts: Mapping[str, Verdict],
    depth: int,
) -> Iterator[str]:
    """Sections with their verdicts, and each block with the notes about it."""
    for section in sections:
        verdict = verdicts.get(section.id)
        ruling = verdict.ruling if verdict else "keep"
        yield f'<section id="{esc(section.id)}" class="{ruling}">\n'
        if section.heading is not None:
            level = min(depth, DEEPEST)
            heading = highlighted(section.heading, notes)
            deep = f' aria-level="{depth}"' if depth > DEEPEST else ""
            opening = f"<h{level}{deep}{turn(heading.text, style)}>"
            yield f"{opening}{write_sentence(heading, style)}</h{level}>\n"
        if verdict is not None and verdict.ruling != "keep":
            yield (
                f'<p class="verdict" lang="en" dir="ltr"><strong>{RULINGS[ruling]}:</strong> '
                f"{esc(one_line(verdict.reason))}.</p>\n"
            )
        if section.heading is not None:
            yield notes.after((section.heading.id,))
        for block in mark_blocks(section.blocks, notes.marks):
            yield write_block(block, style)
            yield notes.after(tuple(s.id for s in block.sentences))
        inner = depth + 1 if section.heading is not None else depth
        yield from write_sections(section.sections, style, notes, verdicts, inner)
        yield "</section>\n"


def highlighted(sentence: Sentence, notes: Notes) -> Sentence:
    marks = notes.marks(sentence.id)
    return replace(sentence, marks=sentence.marks + marks) if marks else sentence


FORMAT = Format(
    "audit-html",
    "the article with its findings in place, for editors",
    "audit",
    export,
    shows_source=True,
)
ALONE = Format(
    "audit-page",
    "the same as one file, which leads to no page of its source",
    "audit",
    export,
    on_request=True,
)
