"""Leaves to drafts of blocks, in reading order: the tree ends here."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from readaloud.extract.beside import heading_words
from readaloud.extract.bullets import cut, cut_front, with_bullets
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
from readaloud.extract.inks import read_ink
from readaloud.extract.layout import mark_layout
from readaloud.extract.leaves import ACCORDION, Context, Leaf, Page, Paths
from readaloud.model.article import Anchor, Mark, Span

PIN = "Share on Pinterest"  # a button that some pages draw on pictures
LONGEST_HEADING = 100
HEADED = 80  # characters of the text below a line that acts as a heading
MOST_HEADED = 0.75  # share of the lines of one class that have such text below them


def read_blocks(page: Page, leaves: list[Leaf], paths: Paths) -> Iterator[Draft]:
    """Put the article's leaves together again as paragraphs, lists, tables and the rest.

    Leaves are taken out of the list one by one, so that a large page is not held twice.
    """
    mark_layout(leaves)
    if not any(leaf.level for leaf in leaves):
        mark_named_headings(page, leaves)
        mark_bold_headings(leaves)
    leaves.reverse()
    return with_bullets(Assembly(page, paths).drafts(leaves.pop() for _ in range(len(leaves))))


def mark_bold_headings(leaves: Sequence[Leaf]) -> None:
    """Lines in bold that act as headings, on pages that have hardly any other headings."""
    for leaf, following in pairwise(leaves):
        size = len(leaf.words.text)
        if (
            not leaf.level
            and leaf.tag in ("p", "div")
            and outermost(leaf.context) is None
            and 2 < size <= LONGEST_HEADING
            and leaf.bold >= 0.95 * (size - leaf.words.text.count(" "))
            and not leaf.linked
            and leaf.words.text[-1] not in ".!,;:"
            and "\n" not in leaf.words.text
            and not following.level
            and following.bold < len(following.words.text) // 2
        ):
            leaf.level = ACCORDION


def mark_named_headings(page: Page, leaves: Sequence[Leaf]) -> None:
    """Short lines of one class with longer text below each, where the page has no headings."""
    named: dict[str, list[tuple[Leaf, Leaf]]] = {}
    for leaf, following in pairwise(leaves):
        name = page.names[leaf.element]
        if name and leaf.tag in ("p", "div") and outermost(leaf.context) is None:
            named.setdefault(name, []).append((leaf, following))
    for pairs in named.values():
        headed = sum(heads(leaf, following) for leaf, following in pairs)
        are_short = len(pairs) > 1 and all(is_short_label(leaf) for leaf, _ in pairs)
        if are_short and headed >= MOST_HEADED * len(pairs):
            for leaf, _ in pairs:
                leaf.level = ACCORDION


def heads(leaf: Leaf, following: Leaf) -> bool:
    """Whether a line has under it what a heading has: a long text, or a list or table."""
    if following.context is not None and outermost(following.context) is not None:
        return True
    return len(following.words.text) >= max(HEADED, 2 * len(leaf.words.text))


def is_short_label(leaf: Leaf) -> bool:
    text = leaf.words.text
    return (
        2 < len(text) <= LONGEST_HEADING
        and not leaf.linked
        and text[-1] not in ".!?,;:"
        and "\n" not in text
    )


class Assembly:
    """Gathers the leaves of one structure until the next structure begins."""

    def __init__(self, page: Page, paths: Paths) -> None:
        self.page = page
        self.paths = paths
        self.level = 1  # of the last heading
        self.under = 1  # how far below it a heading without a level of its own stands

    def drafts(self, leaves: Iterable[Leaf]) -> Iterator[Draft]:
        group: list[Leaf] = []
        current: Context | None = None
        for leaf in leaves:
            top = outermost(leaf.context) if leaf.context is not None else None
            if group and (top is None or top is not current):
                yield from self.close(group, current)
                group = []
            if top is None and not leaf.ignores:  # so it is with most: a line of its own
                if (draft := self.single(leaf)) is not None:
                    yield draft
                continue
            current = top
            group.append(leaf)
        if group:
            yield from self.close(group, current)

    def close(self, group: list[Leaf], top: Context | None) -> Iterator[Draft]:
        seen: set[int] = set()
        for leaf in group:
            for ink in leaf.ignores:
                if id(ink) not in seen:
                    seen.add(id(ink))
                    yield from read_ink(ink)
        draft = self.single(group[0]) if top is None else self.structure(group, top)
        if draft is not None:
            yield draft

    def anchor(self, element: int) -> Anchor:
        if element < 0:
            return Anchor()
        return Anchor(self.paths[element], self.page.lines[element])

    def single(self, leaf: Leaf) -> Draft | None:
        if leaf.level:
            self.level = leaf.level if leaf.level <= 6 else min(self.level + self.under, 6)
            self.under = 0 if leaf.level > 6 else 1
            self.level = max(self.level, 2)
            return HeadingDraft(self.anchor(leaf.element), self.level, heading_words(leaf.words))
        if leaf.tag == "img":
            return self.figure([leaf], leaf.context) if leaf.context else None
        return ParagraphDraft(self.anchor(leaf.element), leaf.words)

    def structure(self, group: list[Leaf], top: Context) -> BlockDraft | None:
        anchor = self.anchor(top.element)
        match top.kind:
            case "list":
                return make_list(group, top, anchor)
            case "table":
                return make_table(group, top, anchor)
            case "figure":
                if (quote := quote_in_figure(group, top)) is not None:
                    return make_quote(group, quote, anchor)
                return self.figure(group, top)
            case "definitions":
                if not any(leaf.tag == "dt" for leaf in group):  # wikis indent paragraphs so
                    return ParagraphDraft(anchor, joined(leaf.words for leaf in group))
                return make_definitions(group, anchor)
            case "quote":
                return make_quote(group, top, anchor)
            case "pre":
                return PreformattedDraft(anchor, joined(leaf.words for leaf in group))
        return ParagraphDraft(anchor, joined(leaf.words for leaf in group))

    def figure(self, group: list[Leaf], top: Context) -> FigureDraft | None:
        caption = joined(leaf.words for leaf in group if leaf.words.text)
        if caption.text.startswith(PIN):
            caption = cut_front(caption, len(PIN))
        anchor = self.anchor(top.element)
        if not caption.text and not top.alt:
            return None
        words = caption if caption.text else Words(top.alt)
        return FigureDraft(anchor, words, top.alt, top.src, bool(caption.text))


def outermost(context: Context | None) -> Context | None:
    """The structure a leaf belongs to: the outermost one that is more than layout."""
    top = None
    while context is not None:
        if not context.layout and context.kind in TOPS:
            top = context
        context = context.parent
    return top


TOPS = frozenset(("list", "table", "figure", "definitions", "quote", "pre"))


def within(context: Context | None, kind: str, top: Context) -> list[Context]:
    """The contexts of one kind between a leaf and its structure, innermost first."""
    found = []
    while context is not None:
        if context.kind == kind:
            found.append(context)
        if context is top:
            break
        context = context.parent
    return found


def joined(pieces: Iterable[Words]) -> Words:
    """Several lines as one stretch of words, parted by line ends."""
    text: list[str] = []
    marks: list[Mark] = []
    length = 0
    for words in pieces:
        if not words.text:
            continue
        if text:
            text.append("\n")
            length += 1
        for mark in words.marks:
            span = Span(mark.span.start + length, mark.span.end + length)
            marks.append(Mark(mark.kind, span, mark.target))
        text.append(words.text)
        length += len(words.text)
    return Words("".join(text), marks)


def make_list(group: list[Leaf], top: Context, anchor: Anchor) -> ListDraft:
    """Nest items as the page does; what stands in no item continues the one before it."""
    draft = ListDraft(anchor, [], top.ordered)
    pieces: dict[int, list[Words]] = {}
    items: dict[int, ItemDraft] = {}
    order: list[tuple[ItemDraft, list[Words]]] = []

    def item_of(chain: list[Context]) -> tuple[ItemDraft, list[Words]]:
        """The draft of the first context, made together with those around it."""
        known = len(chain)
        while known and id(chain[known - 1]) in items:
            known -= 1
        if not known:
            return items[id(chain[0])], pieces[id(chain[0])]
        for place in range(known - 1, -1, -1):
            context = chain[place]
            ordered = context.parent is not None and context.parent.ordered
            made = ItemDraft(Words(), str(context.number) if ordered else "")
            outer = items.get(id(chain[place + 1])) if place + 1 < len(chain) else None
            (outer.items if outer is not None else draft.items).append(made)
            items[id(context)] = made
            pieces[id(context)] = []
            order.append((made, pieces[id(context)]))
        return order[-1]

    for leaf in group:
        if not leaf.words.text:
            continue
        chain = within(leaf.context, "item", top)[-DEEPEST_LIST:]
        if chain:
            item_of(chain)[1].append(leaf.words)
        elif order:
            order[-1][1].append(leaf.words)
        else:
            made = ItemDraft(Words())
            draft.items.append(made)
            order.append((made, [leaf.words]))
    for made, parts in order:
        made.words = joined(parts)
    return draft


DEEPEST_LIST = 12  # items nested deeper join the item around them


def make_table(group: list[Leaf], top: Context, anchor: Anchor) -> TableDraft:
    caption: list[Words] = []
    rows: dict[int, dict[int, list[Words]]] = {}
    cells: dict[int, Context] = {}
    contexts: dict[int, Context] = {}
    for leaf in group:
        cell = next(iter(within(leaf.context, "cell", top)), None)
        if cell is None or cell.parent is None:
            caption.append(leaf.words)
            continue
        row = cell.parent
        contexts[id(row)] = row
        cells[id(cell)] = cell
        rows.setdefault(id(row), {}).setdefault(id(cell), []).append(leaf.words)
    made: list[tuple[Context, list[CellDraft]]] = []
    for row_id, row_cells in rows.items():
        drafts: list[CellDraft] = []
        column = 0
        for cell_id, words in row_cells.items():
            cell = cells[cell_id]
            drafts += empty_cells(cell.number - column)
            drafts.append(CellDraft(joined(words), cell.is_header, *cell.spans))
            column = cell.number + cell.spans[0]
        drafts += empty_cells(contexts[row_id].number - column)
        made.append((contexts[row_id], drafts))
    header: list[CellDraft] = []
    if made and (
        made[0][0].is_header or all(cell.is_header for cell in made[0][1] if cell.words.text)
    ):
        header = made.pop(0)[1]
        for head in header:
            head.is_header = True
    return TableDraft(anchor, joined(caption), header, [row for _, row in made])


def empty_cells(columns: int) -> list[CellDraft]:
    """Cells without words, which hold no leaf: what stands behind them keeps its column."""
    if columns <= MOST_EMPTY:
        return [CellDraft(Words()) for _ in range(columns)]
    return [CellDraft(Words(), column_span=columns)]


MOST_EMPTY = 20  # side by side; more are one wide cell


def make_definitions(group: list[Leaf], anchor: Anchor) -> DefinitionsDraft:
    entries: list[tuple[list[Words], list[Words]]] = []
    was_term = False
    for leaf in group:
        context = leaf.context
        while context is not None and context.kind != "term":
            context = context.parent
        is_term = context is not None and context.is_header
        if not entries or (is_term and not was_term):
            entries.append(([], []))
        entries[-1][0 if is_term else 1].append(leaf.words)
        was_term = is_term
    return DefinitionsDraft(anchor, [(joined(a), joined(b)) for a, b in entries])


def make_quote(group: list[Leaf], top: Context, anchor: Anchor) -> QuoteDraft:
    """A quotation, whose source is said once: readers put "quote from" before it, pages a dash."""
    lines = [leaf.words for leaf in group if leaf.words.text]
    tags = [leaf.tag for leaf in group if leaf.words.text]
    if len(lines) > 1 and tags[-1] in SOURCES:
        return QuoteDraft(anchor, joined(lines[:-1]), source_of(lines[-1].text))
    said = joined(lines)
    source = dashed_source(said.text)
    if not source:
        return QuoteDraft(anchor, said, top.src)
    (kept,) = cut(said, [Span(0, len(said.text) - len(source) - 1)])
    return QuoteDraft(anchor, kept, source_of(source))


def dashed_source(text: str) -> str:
    """The last line of a quotation where it is a dash and a name, and the only such line.

    The lines of people who talk to each other begin with dashes as well.
    """
    above, _, last = text.rpartition("\n")
    is_one = last.startswith(DASHED) and len(last) <= LONGEST_SOURCE and last[-1] not in "!?"
    return last if above and is_one and not above.rpartition("\n")[2].startswith(DASHED) else ""


def quote_in_figure(group: list[Leaf], top: Context) -> Context | None:
    """The quotation that a figure holds in the place of a picture: its caption is the source."""
    quotes = (within(leaf.context, "quote", top) for leaf in group)
    return next((found[-1] for found in quotes if found), None)


def source_of(line: str) -> str:
    return line.replace("\n", " ").lstrip(DASHES)


SOURCES = frozenset(("footer", "cite", "figcaption"))
DASHES = "-–—― "
DASHED = ("—", "–", "―", "- ", "-- ")
LONGEST_SOURCE = 120  # characters


__all__ = ["IgnoreDraft", "read_blocks"]
