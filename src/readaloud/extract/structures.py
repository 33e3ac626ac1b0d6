"""Lists, tables and the like as they open: what the leaves inside will stand in."""

from lxml import etree

from readaloud.extract.leaves import Context
from readaloud.extract.tags import HOLDERS, STRUCTURES
from readaloud.extract.words import tidy


def make_context(
    node: etree._Element, tag: str, parent: Context | None, element: int
) -> Context | None:
    """The structure that an element opens, else the one around it."""
    kind = STRUCTURES[tag]
    around = parent
    if kind in HOLDERS:
        # A cell belongs to its row even where a page leaves tags out.
        while parent is not None and parent.kind not in HOLDERS[kind]:
            parent = parent.parent
        if parent is None:
            return around
    context = Context(kind, parent, element)
    if kind == "list":
        context.ordered = tag == "ol"
        counts_down = node.get("reversed") is not None
        first = len(node.findall("li")) if counts_down else 1
        context.step = -1 if counts_down else 1
        context.number = integer(node.get("start"), first) - context.step
    elif kind == "item" and parent is not None:
        parent.number = integer(node.get("value"), parent.number + parent.step)
        context.number = parent.number
    elif kind == "term":
        context.is_header = tag == "dt"
    elif kind == "cell" and parent is not None:
        count_cell(context, parent, node, is_header=tag == "th")
    elif kind == "row" and parent is not None:
        above = node.getparent()
        context.is_header = above is not None and above.tag == "thead"
    elif kind == "table":
        context.presented = node.get("role") in ("presentation", "none")
    elif kind == "quote":
        context.src = tidy(node.get("cite") or "")
    return context


def count_cell(cell: Context, row: Context, node: etree._Element, *, is_header: bool) -> None:
    cell.is_header = is_header
    cell.spans = (span_of(node.get("colspan")), span_of(node.get("rowspan")))
    cell.number = row.number  # the column it begins in
    row.number += cell.spans[0]
    row.cells += 1
    if row.parent is not None:
        row.parent.cells += 1
        row.parent.columns = max(row.parent.columns, row.cells)


def integer(value: str | None, default: int) -> int:
    """A small whole number from an attribute, whatever stands in it."""
    if value is None:
        return default
    value = value.strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else default


def span_of(value: str | None) -> int:
    return min(max(integer(value, 1), 1), 1000)
