"""A flat run of drafts to nested sections, with ids that rise in reading order."""

from collections.abc import Iterable, Sequence
from dataclasses import field
from itertools import pairwise, repeat

from readaloud.extract.citations import without_citations
from readaloud.extract.drafts import (
    BlockDraft,
    CellDraft,
    DefinitionsDraft,
    Draft,
    FigureDraft,
    HeadingDraft,
    IgnoreDraft,
    ItemDraft,
    ListDraft,
    ParagraphDraft,
    PreformattedDraft,
    QuoteDraft,
    TableDraft,
    Words,
)
from readaloud.extract.sentences import bound_sentences
from readaloud.model.article import (
    Anchor,
    Block,
    Cell,
    Definition,
    Definitions,
    Figure,
    Ignore,
    Item,
    ItemList,
    Mark,
    Paragraph,
    Preformatted,
    Quote,
    Section,
    Sentence,
    Span,
    Table,
)
from readaloud.model.making import dataclass

DEEPEST_LIST = 12  # lists nested deeper are read at this depth


@dataclass(slots=True)
class Numbering:
    """Hands out ids in reading order, and makes sentences with them."""

    sentences: int = 0
    blocks: int = 0
    sections: int = 0

    def next_block(self) -> str:
        self.blocks += 1
        return f"b{self.blocks}"

    def next_section(self) -> str:
        self.sections += 1
        return f"c{self.sections}"

    def whole(self, words: Words) -> Sentence:
        """One sentence of all the words: a title or a heading is never split."""
        self.sentences += 1
        return Sentence(
            f"s{self.sentences}", words.text, Span(0, len(words.text)), tuple(words.marks)
        )

    def split(self, words: Words, offset: int = 0) -> tuple[Sentence, ...]:
        """The sentences of some words that begin `offset` characters into their block's text.

        A line end within a sentence is no more than a space: `flow` does the same to the text.
        """
        whole = words.text
        bounds = bound_sentences(without_citations(words) if words.marks else whole)
        shares = share_marks(words.marks, bounds) if words.marks else repeat(())
        flows = "\n" not in whole
        count = self.sentences
        made = []
        for (start, end), marks in zip(bounds, shares, strict=False):
            count += 1
            text = whole[start:end]
            if not flows:
                text = text.replace("\n", " ")
            made.append(Sentence(f"s{count}", text, Span(start + offset, end + offset), marks))
        self.sentences = count
        return tuple(made)

    def flow(self, words: Words) -> tuple[str, tuple[Sentence, ...]]:
        """A block's text with its sentences; line ends stay where they part sentences."""
        sentences = self.split(words)
        text = words.text
        if "\n" in text:
            pieces: list[str] = []
            done = 0
            for sentence in sentences:
                pieces += (text[done : sentence.span.start], sentence.text)
                done = sentence.span.end
            text = "".join(pieces) + text[done:]
        return text, sentences


def share_marks(marks: Sequence[Mark], bounds: Sequence[tuple[int, int]]) -> list[tuple[Mark, ...]]:
    """Give each sentence the marks that touch it, cut to its own text."""
    if len(marks) > 1:
        marks = sorted(marks, key=lambda m: (m.span.start, m.span.end))
    if len(bounds) == 1 and not bounds[0][0] and all(m.span.end <= bounds[0][1] for m in marks):
        return [tuple(marks)]  # nothing to cut: so it is with headings, items and cells
    shares: list[list[Mark]] = [[] for _ in bounds]
    first = 0
    for mark in marks:
        mark_start, mark_end = mark.span.start, mark.span.end
        while first < len(bounds) and bounds[first][1] <= mark_start:
            first += 1
        for place in range(first, len(bounds)):
            start, end = bounds[place]
            if start >= mark_end:
                break
            if not start and mark_end <= end:
                shares[place].append(mark)
                continue
            cut = Span(max(mark_start, start) - start, min(mark_end, end) - start)
            if cut.start < cut.end:
                shares[place].append(Mark(mark.kind, cut, mark.target))
    return [tuple(share) for share in shares]


@dataclass(slots=True)
class OpenSection:
    """A section while its contents are still coming in."""

    id: str
    heading: Sentence | None
    level: int
    anchor: Anchor
    blocks: list[Block] = field(default_factory=list)
    inner: list[Section] = field(default_factory=list)

    def close(self) -> Section:
        return Section(
            self.id,
            self.heading,
            self.level,
            tuple(self.blocks),
            tuple(self.inner),
            self.anchor,
        )


def nest(drafts: Iterable[Draft], ids: Numbering) -> tuple[tuple[Section, ...], tuple[Ignore, ...]]:
    """Nest sections by the level of their headings, and tie each ignore to the block after it."""
    done: list[Section] = []
    stack: list[OpenSection] = []
    waiting: list[IgnoreDraft] = []
    ignores = Ignores()

    def close_down_to(level: int) -> None:
        while stack and stack[-1].level >= level:
            section = stack.pop().close()
            (stack[-1].inner if stack else done).append(section)

    for draft in drafts:
        if isinstance(draft, IgnoreDraft):
            if draft.is_lost or draft.whole_page:
                ignores.reach(draft, ())
            else:
                waiting.append(draft)
            continue
        if isinstance(draft, HeadingDraft):
            close_down_to(draft.level)
            section_id = ids.next_section()
            heading = ids.whole(draft.words)
            stack.append(OpenSection(section_id, heading, draft.level, draft.anchor))
            reached: tuple[Sentence, ...] = (heading,)
        else:
            if not stack:
                stack.append(OpenSection(ids.next_section(), None, 1, draft.anchor))
            block = number(draft, ids)
            stack[-1].blocks.append(block)
            reached = block.sentences if waiting else ()
        for ignore in waiting:
            ignores.reach(ignore, reached)
        waiting.clear()
    for ignore in waiting:
        ignores.reach(ignore, ())
    close_down_to(0)
    return tuple(done), ignores.made()


@dataclass(slots=True)
class Ignores:
    """Gathers which sentences each ignore reaches."""

    reached: dict[tuple[str, int, int], tuple[IgnoreDraft, list[str]]] = field(default_factory=dict)

    def reach(self, draft: IgnoreDraft, sentences: Iterable[Sentence]) -> None:
        key = (draft.rule, draft.line, draft.mark)
        _, known = self.reached.setdefault(key, (draft, []))
        if not draft.whole_page:
            known.extend(sentence.id for sentence in sentences)

    def made(self) -> tuple[Ignore, ...]:
        whole = ("",)
        return tuple(
            Ignore(
                draft.rule,
                draft.reason,
                draft.until,
                whole if draft.whole_page else tuple(ids),
                draft.line,
            )
            for draft, ids in self.reached.values()
        )


def number(draft: BlockDraft, ids: Numbering) -> Block:
    """Turn one draft into a block of the model."""
    block_id = ids.next_block()
    match draft:
        case ParagraphDraft(anchor, words):
            return Paragraph(block_id, anchor, *ids.flow(words))
        case ListDraft():
            return number_list(draft, block_id, ids)
        case TableDraft():
            return number_table(draft, block_id, ids)
        case FigureDraft(anchor, words, alt, src, has_caption):
            return Figure(block_id, anchor, *ids.flow(words), alt, src, has_caption)
        case QuoteDraft(anchor, words, cite):
            return Quote(block_id, anchor, *ids.flow(words), cite)
        case PreformattedDraft(anchor, words):
            return Preformatted(block_id, anchor, *ids.flow(words))
        case DefinitionsDraft():
            return number_definitions(draft, block_id, ids)


@dataclass(slots=True)
class Lines:
    """A block's text while it grows line by line."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, joint: str = "\n") -> int:
        """Put text after a joint and give the offset at which it begins."""
        if self.parts:
            self.parts.append(joint)
            self.length += len(joint)
        start = self.length
        self.parts.append(text.replace("\n", " "))
        self.length += len(text)
        return start

    @property
    def text(self) -> str:
        return "".join(self.parts)


def number_list(draft: ListDraft, block_id: str, ids: Numbering) -> ItemList:
    lines = Lines()

    def convert(item: ItemDraft) -> Item:
        sentences = ids.split(item.words, lines.add(item.words.text)) if item.words.text else ()
        return Item(sentences, tuple(convert(inner) for inner in item.items), item.number)

    items = tuple(convert(item) for item in draft.items)
    return ItemList(block_id, draft.anchor, lines.text, items, draft.ordered)


def number_table(draft: TableDraft, block_id: str, ids: Numbering) -> Table:
    lines = Lines()
    caption = ids.split(draft.caption, lines.add(draft.caption.text)) if draft.caption.text else ()

    def convert(row: list[CellDraft]) -> tuple[Cell, ...]:
        cells = []
        for place, cell in enumerate(row):
            start = lines.add(cell.words.text, " | " if place else "\n")
            sentences = ids.split(cell.words, start)
            cells.append(Cell(sentences, cell.is_header, cell.column_span, cell.row_span))
        return tuple(cells)

    header = convert(draft.header)
    rows = tuple(convert(row) for row in draft.rows)
    return Table(block_id, draft.anchor, lines.text, caption, header, rows)


def number_definitions(draft: DefinitionsDraft, block_id: str, ids: Numbering) -> Definitions:
    lines = Lines()
    entries = []
    for term, meaning in draft.entries:
        first = ids.split(term, lines.add(term.text)) if term.text else ()
        second = ids.split(meaning, lines.add(meaning.text)) if meaning.text else ()
        entries.append(Definition(first, second))
    return Definitions(block_id, draft.anchor, lines.text, tuple(entries))


def heading_jumps(sections: Iterable[Section]) -> list[str]:
    """The headings that stand more than one level below the heading before them."""
    levels = [(1, "")]
    for section in sections:
        levels.extend((s.level, s.heading.text) for s in section.walk() if s.heading)
    return [text for (above, _), (level, text) in pairwise(levels) if level > above + 1]
