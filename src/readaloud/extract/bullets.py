"""Lists typed by hand: lines that begin with a bullet."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from readaloud.extract.drafts import Draft, ItemDraft, ListDraft, ParagraphDraft, Words
from readaloud.model.article import Mark, Span

BULLETS = tuple("•●▪◦‣∙■✓✔·○◆❖➤➢►▸→")
BULLET = re.compile(rf"(?:[{''.join(BULLETS)}]\s*|[-‐*] \s*)(?=\S)")
LATER = re.compile(rf"\n(?:[{''.join(BULLETS)}]|[-‐*] )")
OPENING = (*BULLETS, "- ", "‐ ", "* ")
Line = tuple[ParagraphDraft, list[Words]]
Run = tuple[bool, int, int]  # whether its lines have bullets, its first line, the one after it


def with_bullets(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, with a list in the place of lines in a row that have bullets.

    They stand in paragraphs of their own, or in one with text above and below.
    """
    lines: list[Line] = []
    for draft in drafts:
        if isinstance(draft, ParagraphDraft) and may_have_bullets(draft.words.text):
            for part, items in parted(draft):
                if items:
                    lines.append((part, items))
                    continue
                yield from as_list(lines)
                lines = []
                yield part
            continue
        if lines:
            yield from as_list(lines)
            lines = []
        yield draft
    yield from as_list(lines)


def may_have_bullets(text: str) -> bool:
    return text.startswith(OPENING) or ("\n" in text and LATER.search(text) is not None)


def as_list(lines: Sequence[Line]) -> Iterator[Draft]:
    """One list of all the lines; a single one stays the paragraph that it was."""
    items = [ItemDraft(words) for _, found in lines for words in found]
    if len(items) > 1:
        yield ListDraft(lines[0][0].anchor, items)
    else:
        yield from (draft for draft, _ in lines)


def parted(draft: ParagraphDraft) -> Iterator[Line]:
    """The parts of a paragraph: lines with bullets in a row as items, and others as they are."""
    texts = draft.words.text.split("\n")
    bullets = [BULLET.match(text) for text in texts]
    runs = list(runs_of([bullet is not None for bullet in bullets]))
    spans: list[Span] = []
    starts: list[int] = []
    start = 0
    for text, bullet in zip(texts, bullets, strict=True):
        starts.append(start)
        spans.append(Span(start + (bullet.end() if bullet is not None else 0), start + len(text)))
        start += len(text) + 1
    wanted: list[Span] = []
    for is_list, first, end in runs:
        if is_list:
            wanted += spans[first:end]
        else:
            wanted.append(Span(starts[first], spans[end - 1].end))
    pieces = iter(cut(draft.words, wanted))
    for is_list, first, end in runs:
        if is_list:
            items = [next(pieces) for _ in range(first, end)]
            alone = draft if len(runs) == 1 else ParagraphDraft(draft.anchor, items[0])
            yield alone, items
        else:
            yield ParagraphDraft(draft.anchor, next(pieces)), []


def runs_of(has_bullet: Sequence[bool]) -> Iterator[Run]:
    """Lines in a row that are alike; one with a bullet among others is no list."""
    runs: list[Run] = []
    for place, found in enumerate(has_bullet):
        if runs and runs[-1][0] == found:
            runs[-1] = (found, runs[-1][1], place + 1)
        else:
            runs.append((found, place, place + 1))
    first = 0
    for is_list, start, end in runs:
        if is_list and (end - start > 1 or len(runs) == 1):
            if first < start:
                yield False, first, start
            yield True, start, end
            first = end
    if first < len(has_bullet):
        yield False, first, len(has_bullet)


def cut(words: Words, spans: Sequence[Span]) -> list[Words]:
    """The words in each of some spans, which rise, with the marks that touch them."""
    marks: list[list[Mark]] = [[] for _ in spans]
    for mark in words.marks:
        at = bisect_right(spans, mark.span.start, key=attrgetter("end"))
        while at < len(spans) and spans[at].start < mark.span.end:
            start, end = spans[at].start, spans[at].end
            clipped = Span(max(mark.span.start, start) - start, min(mark.span.end, end) - start)
            marks[at].append(Mark(mark.kind, clipped, mark.target))
            at += 1
    return [
        Words(words.text[span.start : span.end], found)
        for span, found in zip(spans, marks, strict=True)
    ]


def cut_front(words: Words, size: int) -> Words:
    """Words without their first characters, so many, and the blanks behind those."""
    start = len(words.text) - len(words.text[size:].lstrip())
    return cut(words, [Span(start, len(words.text))])[0]
