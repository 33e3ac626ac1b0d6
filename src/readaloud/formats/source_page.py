"""The article's lines in its source, numbered, with each finding where its words stand."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from readaloud.formats.escape import esc, one_line
from readaloud.formats.inline import Wrapped, render
from readaloud.formats.language import language_tag
from readaloud.formats.sheet import asset, document
from readaloud.model.article import Article, Span
from readaloud.model.audit import Finding

REACH = 50_000  # characters after a block's opening in which its words are looked for
MOST_TOKENS = 12  # words that are enough to know a quotation by
LONGEST_LINE = 4000  # longer ones are shown around their findings only
AROUND = 1200  # characters kept on both sides of a finding in such a line
MARGIN = 2  # lines shown before and after the article
TOKEN = re.compile(r"\w+|[^\w\s]")
GAP = r"(?:\s|<[^<>]*>|&nbsp;|&#160;)*"
NO_SCHEMES = re.compile(r"\s*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """A line, counted from 1, and offsets in the source; both the same where no word was found.

    The line is 0 for what is said of the page as a whole.
    """

    line: int
    start: int
    end: int


def find_places(source: str, findings: Sequence[Finding]) -> tuple[Place, ...]:
    """Where each finding's words begin, or else where its block opens."""
    starts = line_starts(source)
    return tuple(
        Place(0, 0, 0) if is_whole(f) else find_place(source, starts, f.line, f.quote)
        for f in findings
    )


def is_whole(finding: Finding) -> bool:
    return finding.rule.scope == "document" and finding.line <= 1


def line_starts(source: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", source))]


def find_place(source: str, starts: Sequence[int], line: int, words: str) -> Place:
    number = min(max(line, 1), len(starts))
    opens = starts[number - 1]
    found = find_words(source, opens, words)
    if found is None:
        return Place(number, opens, opens)
    return Place(bisect_right(starts, found.start), found.start, found.end)


def find_words(source: str, start: int, words: str) -> Span | None:
    """The first place after `start` where the words stand, whatever markup is between them."""
    if not words.strip():
        return None
    at = source.find(words, start, start + REACH)
    if at >= 0:
        return Span(at, at + len(words))
    tokens = TOKEN.findall(words)[:MOST_TOKENS]
    pattern = re.compile(GAP.join(map(either_way, tokens)))
    found = pattern.search(source, start, start + REACH)
    return Span(*found.span()) if found else None


def either_way(token: str) -> str:
    """A pattern for a word as it is, or with an entity in the place of what has one."""
    if token.isascii() and token.isalnum():
        return re.escape(token)
    return "".join(
        char if char.isascii() and char.isalnum() else rf"(?:{re.escape(char)}|&#?\w+;)"
        for char in token
    )


def line_link(template: str, name: str, line: int) -> str:
    """Where an editor opens the line: the setting's address, filled in; "" for none or a script."""
    if NO_SCHEMES.match(template):
        return ""
    return template.replace("{source}", quote(name)).replace("{line}", str(line))


def write_source(
    article: Article, name: str, source: str, findings: Sequence[Finding], places: Sequence[Place]
) -> bytes:
    """The page of one article's source, which needs no script; line 12 has the id L12."""
    title = one_line(article.title) or name
    starts = line_starts(source)
    first, last = shown_lines(article, source, starts, places)
    notes: dict[int, list[int]] = {}
    for number, place in enumerate(places, 1):
        notes.setdefault(place.line, []).append(number)
    lines = "".join(
        f'<li id="L{at}"><code>{shown}</code>{notes_at(name, notes.get(at, ()), findings)}</li>\n'
        for at, shown in enumerate(marked_lines(source, starts, first, last, places), first)
    )
    left_out = "" if (first, last) == (1, len(starts)) else " The rest of it is not the article."
    body = (
        '<a class="skip" href="#source">Skip to the source</a>\n'
        f"<header><p>Source of {esc(one_line(article.name))}</p><h1>{esc(title)}</h1>"
        f"<p>Lines {first} to {last} of {len(starts)}.{left_out} "
        f'<a href="../{esc(quote(name))}.html">Back to the audit</a></p></header>\n'
        f'<main id="source" tabindex="-1"><ol start="{first}" class="source" dir="ltr" '
        f'lang="{language_tag(article.metadata.language)}">\n{lines}</ol></main>\n'
    )
    style = asset("base.css", "audit.css", "source.css")
    return document(title=f"Source: {title}", body=body, style=style)


def shown_lines(
    article: Article, source: str, starts: Sequence[int], places: Sequence[Place]
) -> tuple[int, int]:
    """The first and the last line of the article, and of every finding."""
    blocks = [block for block in article.blocks() if block.anchor.line]
    lines = [place.line for place in places if place.line] + [block.anchor.line for block in blocks]
    if blocks and blocks[-1].sentences:
        end = blocks[-1].sentences[-1].text
        lines.append(find_place(source, starts, blocks[-1].anchor.line, end).line)
    if not lines:
        return 1, len(starts)
    return max(1, min(lines) - MARGIN), min(len(starts), max(lines) + MARGIN)


def marked_lines(
    source: str, starts: Sequence[int], first: int, last: int, places: Sequence[Place]
) -> Iterator[str]:
    """Each line as markup, what is doubted in it marked; a mark may go on over several lines."""
    crossing: dict[int, list[tuple[int, Place]]] = {}
    for number, place in enumerate(places, 1):
        if place.end > place.start:
            opens, closes = bisect_right(starts, place.start), bisect_right(starts, place.end - 1)
            for line in range(opens, closes + 1):
                crossing.setdefault(line, []).append((number, place))
    for line in range(first, last + 1):
        begin = starts[line - 1]
        end = starts[line] - 1 if line < len(starts) else len(source)
        here = [
            (n, Span(max(p.start, begin) - begin, min(p.end, end) - begin))
            for n, p in crossing.get(line, ())
            if p.start < end and p.end > begin
        ]
        yield write_line(source[begin:end], here)


def write_line(text: str, marks: Sequence[tuple[int, Span]]) -> str:
    wrapped = [Wrapped(span, "<mark>", "</mark>") for _, span in marks]
    if len(text) <= LONGEST_LINE:
        return render(text, wrapped)
    windows: list[Span] = []
    for _, span in sorted(marks, key=lambda mark: mark[1]) or [(0, Span(0, 0))]:
        start, end = max(0, span.start - AROUND), min(len(text), span.end + AROUND)
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, max(end, windows[-1].end))
        else:
            windows.append(Span(start, end))
    return "".join(cut_out(text, windows, wrapped))


def cut_out(text: str, windows: Sequence[Span], wrapped: Sequence[Wrapped]) -> Iterator[str]:
    """Parts of a long line, and how much was left out between them."""
    before = 0
    starts = [window.start for window in windows]
    held: list[list[Wrapped]] = [[] for _ in windows]
    for one in wrapped:
        held[bisect_right(starts, one.span.start) - 1].append(one)
    for window, marks in zip(windows, held, strict=True):
        yield omitted(window.start - before)
        inside = [
            Wrapped(Span(w.span.start - window.start, w.span.end - window.start), *tags(w))
            for w in marks
        ]
        yield render(window.of(text), inside)
        before = window.end
    yield omitted(len(text) - before)


def tags(one: Wrapped) -> tuple[str, str]:
    return one.opening, one.closing


def omitted(count: int) -> str:
    return f'<i lang="en">[{count:,} characters left out]</i>' if count else ""


def notes_at(name: str, numbers: Sequence[int], findings: Sequence[Finding]) -> str:
    """Links from a line back to the findings about it."""
    if not numbers:
        return ""
    items = ", ".join(
        f'<a href="../{esc(quote(name))}.html#f{n}">{n}. {findings[n - 1].severity.capitalize()}: '
        f"{esc(findings[n - 1].rule.name)}</a>"
        for n in numbers
    )
    return f'<span class="at" lang="en">{items}</span>'


def addresses(
    name: str, places: Sequence[Place], source_name: str, template: str
) -> Mapping[int, tuple[int, str, str]]:
    """By a finding's number: its line, the page of the source at it, and the editor's link."""
    page = f"source/{quote(name)}.html"
    return {
        number: (
            place.line,
            f"{page}#L{place.line}" if place.line else page,
            line_link(template, source_name, max(place.line, 1)),
        )
        for number, place in enumerate(places, 1)
    }
