"""Lists, tables and quotes that only arrange what is on the page."""

from collections.abc import Iterable, Sequence

from readaloud.extract.leaves import Context, Leaf

FEW_CELLS = 6  # a table of no more cells, with lists in them, only puts them side by side
MOST_IN_LISTS = 0.6
# Of a cell that holds the article: lines, share of the text of the table, characters.
FEWEST_LINES, MOST_TEXT, SHORTEST_PAGE = 4, 0.6, 300
WHOLE_QUOTE = 0.5  # a quotation that holds more of the article than this is none
WIDE_CELL = 300  # characters; a table of such cells is a way to lay out a page
MOST_HEADINGS = 4  # more than one heading in so many cells: they are sections of the page


def mark_layout(leaves: Sequence[Leaf]) -> None:
    """Find the lists, tables and quotes that only arrange what is on the page."""
    contexts: dict[int, Context] = {}
    total = 0
    for leaf in leaves:
        total += len(leaf.words.text)
        context = leaf.context
        while context is not None and id(context) not in contexts:
            contexts[id(context)] = context
            context = context.parent
    for context in contexts.values():
        context.layout = is_layout(context, total)
        if context.kind == "table":
            above = context.parent
            while above is not None:
                if above.kind == "table":
                    above.layout = True
                above = above.parent
    mark_tables_of_lists(leaves)
    unwrap_tables(leaves, contexts.values())
    for context in contexts.values():
        if context.kind == "item" and context.layout:
            above = context.parent
            while above is not None:
                above.layout = above.layout or above.kind in ("list", "item")
                above = above.parent


def mark_pages(contexts: Sequence[Context]) -> None:
    """Find tables of few cells of which one holds most of the text, in several lines: the article.

    Old pages stand in such a table, with a menu in the cell beside; short ones are no wide cells.
    None of their cells heads a column or row.
    """
    held: dict[Context, Context] = {}  # such tables, and the cell
    for cell in contexts:
        if cell.leaves >= FEWEST_LINES and cell.kind == "cell" and cell.size >= SHORTEST_PAGE:
            table = cell.parent.parent if cell.parent is not None else None
            if table and table.cells <= FEW_CELLS and cell.size >= MOST_TEXT * table.size:
                held[table] = cell
    if held:
        headed = {
            one.parent.parent
            for one in contexts
            if one.kind == "cell" and one.is_header and one.parent
        }
        for table in held:
            table.presented = table.presented or table not in headed


def mark_tables_of_lists(leaves: Sequence[Leaf]) -> None:
    """A table of few cells that puts lists side by side is read as those lists."""
    listed: dict[int, int] = {}
    tables: dict[int, Context] = {}
    for leaf in leaves:
        is_item, context = False, leaf.context
        while context is not None and context.kind != "table":
            is_item = is_item or context.kind == "item"
            context = context.parent
        if context is not None and is_item:
            tables[id(context)] = context
            listed[id(context)] = listed.get(id(context), 0) + len(leaf.words.text)
    for key, table in tables.items():
        if table.cells <= FEW_CELLS and listed[key] > table.size * MOST_IN_LISTS:
            table.layout = True


def unwrap_tables(leaves: Sequence[Leaf], contexts: Iterable[Context]) -> None:
    """Let a figure that holds a table be no more than the place of it, and its caption the table's.

    Editors of blogs put a figure around every table.
    """
    held: dict[int, list[Context]] = {}  # tables, by the figure around them
    for table in contexts:
        figure = table.parent
        if table.kind == "table" and not table.layout and figure and figure.kind == "figure":
            figure.layout = True
            held.setdefault(id(figure), []).append(table)
    for leaf in leaves if held else ():
        caption = leaf.context
        if caption is not None and caption.kind == "figcaption":
            tables = held.get(id(caption.parent), ())
            if len(tables) == 1:
                caption.parent = tables[0]


def is_layout(context: Context, total: int) -> bool:
    match context.kind:
        case "table":
            return is_layout_table(context)
        case "item":
            return context.headings > 0
        case "quote":
            return context.headings > 0 or context.size > total * WHOLE_QUOTE
        case "definitions":
            return context.headings > 0
        case "figure":
            return context.headings > 0 or context.leaves > 6
    return False


def is_layout_table(table: Context) -> bool:
    """True for a table that only arranges what is on the page."""
    if table.presented or table.columns <= 1:
        return True
    if table.headings * MOST_HEADINGS > table.cells:
        return True
    return table.size > WIDE_CELL * max(table.cells, 1)


def data_cell(context: Context | None) -> Context | None:
    """The cell whose words a leaf is, where its table is more than a way to lay out the page.

    Lists within a cell are lists: such tables put them side by side.
    """
    cell = None
    while context is not None and context.kind != "table":
        if context.kind == "item":
            return None
        if context.kind == "cell":
            cell = context
        context = context.parent
    return cell if context is not None and not is_layout_table(context) else None
