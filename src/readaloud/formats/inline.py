"""One sentence as markup: its marks nested properly, its words wrapped where wanted."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readaloud.formats.escape import esc
from readaloud.model.article import Span

EMPHASIS_TAGS = "em strong b i cite dfn q s sub sup small code kbd samp var mark u"
EMPHASIS = frozenset(EMPHASIS_TAGS.split())


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A stretch of the sentence, and the tags around it."""

    span: Span
    opening: str
    closing: str
    is_link: bool = False


def render(text: str, marks: Iterable[Wrapped], words: Iterable[Wrapped] = ()) -> str:
    """The text with tags around its stretches; what would overlap is cut to nest.

    Words are the innermost stretches: one that a mark's edge divides keeps its first part.
    """
    outer = nest(marks, len(text))
    edges = sorted({edge for one in outer for edge in (one.span.start, one.span.end)})
    inner = [cut_word(word, edges) for word in words]
    return write(text, nest([*outer, *inner], len(text)))


def nest(stretches: Iterable[Wrapped], length: int) -> list[Wrapped]:
    """Stretches in order of opening, each inside or outside of any other."""
    kept: list[Wrapped] = []
    open_ones: list[Wrapped] = []
    for one in sorted(stretches, key=lambda w: (w.span.start, -w.span.end)):
        start, end = max(one.span.start, 0), min(one.span.end, length)
        while open_ones and open_ones[-1].span.end <= start:
            open_ones.pop()
        if open_ones:
            end = min(end, open_ones[-1].span.end)
        if start >= end or (one.is_link and any(o.is_link for o in open_ones)):
            continue
        fitted = Wrapped(Span(start, end), one.opening, one.closing, one.is_link)
        kept.append(fitted)
        open_ones.append(fitted)
    return kept


def cut_word(word: Wrapped, edges: Sequence[int]) -> Wrapped:
    """The word up to the first of the edges, in their order, that divides it."""
    place = bisect_right(edges, word.span.start)
    if place == len(edges) or edges[place] >= word.span.end:
        return word
    return Wrapped(Span(word.span.start, edges[place]), word.opening, word.closing)


def write(text: str, stretches: Sequence[Wrapped]) -> str:
    parts: list[str] = []
    open_ones: list[Wrapped] = []
    at = 0
    for one in stretches:
        while open_ones and open_ones[-1].span.end <= one.span.start:
            closed = open_ones.pop()
            parts += (esc(text[at : closed.span.end]), closed.closing)
            at = closed.span.end
        parts += (esc(text[at : one.span.start]), one.opening)
        at = one.span.start
        open_ones.append(one)
    while open_ones:
        closed = open_ones.pop()
        parts += (esc(text[at : closed.span.end]), closed.closing)
        at = closed.span.end
    parts.append(esc(text[at:]))
    return "".join(parts)
