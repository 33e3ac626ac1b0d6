"""Lists typed by hand: lines that begin with a bullet."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from readaloud.extract.drafts import Draft, ItemDraft, ListDraft, ParagraphDraft, Words
from readaloud.model.article import Mark, Span

BULLETS = tuple("•●▪◦‣∙■✓✔")
BULLET = re.compile(rf"[{''.join(BULLETS)}]\s*(?=\S)")
Line = tuple[ParagraphDraft, list[Words]]


def with_bullets(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, with a list in the place of paragraphs in a row whose lines have bullets."""
    lines: list[Line] = []
    for draft in drafts:
        if isinstance(draft, ParagraphDraft) and (items := bulleted(draft.words)):
            lines.append((draft, items))
            continue
        if lines:
            yield from as_list(lines)
            lines = []
        yield draft
    yield from as_list(lines)


def as_list(lines: Sequence[Line]) -> Iterator[Draft]:
    """One list of all the lines; a single one stays the paragraph that it was."""
    items = [ItemDraft(words) for _, found in lines for words in found]
    if len(items) > 1:
        yield ListDraft(lines[0][0].anchor, items)
    else:
        yield from (draft for draft, _ in lines)


def bulleted(words: Words) -> list[Words]:
    """The lines of a paragraph without their bullets, where each has one; else none."""
    if not words.text.startswith(BULLETS):
        return []
    texts: list[str] = []
    bounds: list[Span] = []
    start = 0
    for line in words.text.split("\n"):
        bullet = BULLET.match(line)
        if bullet is None:
            return []
        texts.append(line[bullet.end() :])
        bounds.append(Span(start + bullet.end(), start + len(line)))
        start += len(line) + 1
    marks: list[list[Mark]] = [[] for _ in texts]
    for mark in words.marks:
        at = bisect_left(bounds, mark.span.end, key=attrgetter("end"))  # the line it ends in
        first = bounds[at].start
        if first < mark.span.end:
            clipped = Span(max(mark.span.start, first) - first, mark.span.end - first)
            marks[at].append(Mark(mark.kind, clipped, mark.target))
    return list(map(Words, texts, marks))
