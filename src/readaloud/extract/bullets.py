"""Lists typed by hand: lines that begin with a bullet."""

import re
from collections.abc import Iterable, Iterator, Sequence

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
    found = []
    start = 0
    for line in words.text.split("\n"):
        bullet = BULLET.match(line)
        if bullet is None:
            return []
        first, end = start + bullet.end(), start + len(line)
        marks = [
            Mark(m.kind, Span(max(m.span.start, first) - first, m.span.end - first), m.target)
            for m in words.marks
            if first < m.span.end <= end
        ]
        found.append(Words(line[bullet.end() :], marks))
        start = end + 1
    return found
