"""The page's list of sources: taken out of the text, and tied to the markers that cite it."""

# ruff: noqa: E501 - each pattern is one line of a table

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import field
from itertools import chain

from readaloud.extract import hints
from readaloud.extract.leaves import Context, Leaf, Page
from readaloud.extract.scripts import PLAIN_DIGITS
from readaloud.model.article import Mark, Reference
from readaloud.model.making import dataclass
from readaloud.model.pattern import Late

HEADING = re.compile(r"\W*(.*\w)\W*", re.S)  # without what stands around its words
HEADINGS = frozenset(
    f"{before}{noun}{after}"
    for before in ("", "article ", "data ", "key ", "our ", "selected ", "full ", "cited ", "medical ", "external ")
    for noun in ("reference", "references", "source", "sources")
    for after in ("", " list", " cited", " used", " and resources", " and notes", " and citations", " and further reading")
) | {
    "bibliography", "works cited", "citation", "citations", "literature", "literature cited", "endnotes", "footnotes",
    "notes", "notes and references", "list of references", "referencias", "bibliografia", "bibliografía", "fuentes",
    "quellen", "literatur", "literaturverzeichnis", "einzelnachweise", "références", "bibliographie", "fonti",
    "riferimenti", "bronnen", "referências", "referências bibliográficas", "referencias bibliográficas",
    "quellenangaben", "quellenverzeichnis", "références bibliographiques", "riferimenti bibliografici",
    "bibliografie", "referenties", "bronvermelding", "fontes", "källor", "källförteckning", "referenser",
}  # fmt: skip
COUNTED = Late(
    r"(?:view |see |show )?(?:all )?(?:\d{1,3} )?(.*?)(?: \(?\d{1,3})?"
)  # "View all sources (2)"
NOTES = re.compile(r"\b(?:end|foot)?notes\b", re.I)
CITED = Late(  # one page in ten has such a list
    r"(?i)[(,;]\s?(?:19|20)\d\d\b|\b(?:19|20)\d\d[a-z]?(?:[;:.,)\]]|\s*$)|https?:|www\.|doi\b|et al|\bpp?\. ?\d|\d\(\d|vol\.|journal|retrieved|accessed"
    r"|institute|university|centers? for|association|organi[sz]ation|department|academy|college|\.gov\b"
)
CLOSING = re.compile(r"(?:article |original )?(?:sources?|references?)\s*:\s*(?=\S)", re.I)
LABEL = re.compile(r"\s*[\[(]?(\d{1,3})[\]).]?\s+")
MARKER = re.compile(r"\d{1,3}")


@dataclass(slots=True)
class Sources:
    """The entries of the list, the leaves they stood in, and where markers lead."""

    entries: list[Reference] = field(default_factory=list)
    leaves: set[int] = field(default_factory=set)  # ids of leaf objects
    by_id: dict[str, Reference] = field(default_factory=dict)
    by_label: dict[str, Reference] = field(default_factory=dict)


def find_sources(page: Page, leaves: Sequence[Leaf]) -> Sources:
    """Find the reference list among the leaves of the article (or of what was set apart as one)."""
    sources = Sources()
    for heading, group in groups(page, leaves):
        rows = list(entries_of(group))
        if not rows or not looks_cited(rows, named=is_named(heading)):
            continue
        if heading is not None:
            sources.leaves.add(id(heading))
        for number, (row, holder) in enumerate(rows, len(sources.entries) + 1):
            add_entry(sources, row, holder, number)
    return sources


def groups(page: Page, leaves: Sequence[Leaf]) -> Iterator[tuple[Leaf | None, list[Leaf]]]:
    """Runs of leaves that may be a reference list: under such a heading, or in such an element."""
    heading: Leaf | None = None
    group: list[Leaf] = []
    # On most pages there is no such element, and no leaf has to be asked.
    named = any(mask & hints.REFERENCES for mask in page.masks)
    for leaf in leaves:
        text = leaf.words.text
        may_head = leaf.level or leaf.bold or leaf.tag in ("summary", "button", "div", "p")
        if may_head and not leaf.linked and len(text) < 60 and promises_sources(text):
            if group:
                yield heading, group
            heading, group = leaf, []
        elif leaf.level:
            if group:
                yield heading, group
            heading, group = None, []
        elif group and leaves_list(group[0], leaf):
            yield heading, group
            heading, group = None, []
        elif heading is not None or (named and in_reference_element(page, leaf)):
            group.append(leaf)
        elif group:
            yield heading, group
            group = []
    if group:
        yield heading, group


def promises_sources(text: str) -> bool:
    """Whether a line is the heading of a list of sources."""
    words = HEADING.fullmatch(text)
    if words is None:
        return False
    said = words[1].lower()
    if said in HEADINGS:
        return True
    counted = COUNTED.pattern.fullmatch(said) if "ource" in said or "eference" in said else None
    return counted is not None and counted[1] in HEADINGS


def leaves_list(first: Leaf, leaf: Leaf) -> bool:
    """True where the entries are items of a list, and this leaf stands behind it."""
    holder = list_of(first)
    return holder is not None and list_of(leaf) is not holder


def list_of(leaf: Leaf) -> Context | None:
    """The outermost list around a leaf."""
    context, found = leaf.context, None
    while context is not None:
        if context.kind == "list":
            found = context
        context = context.parent
    return found


def in_reference_element(page: Page, leaf: Leaf) -> bool:
    index, steps = leaf.element, 0
    while index >= 0 and steps < 4:
        if page.masks[index] & hints.REFERENCES:
            return True
        index = page.parents[index]
        steps += 1
    return False


def entries_of(group: Sequence[Leaf]) -> Iterator[tuple[list[Leaf], Context | None]]:
    """The leaves of each entry: those of one list item, or one paragraph."""
    current: list[Leaf] = []
    holder: Context | None = None
    for leaf in group:
        item = leaf.context
        while item is not None and item.kind != "item":
            item = item.parent
        if current and (item is None or item is not holder):
            yield current, holder
            current = []
        holder = item
        current.append(leaf)
    if current:
        yield current, holder


def is_named(heading: Leaf | None) -> bool:
    """True under a heading that promises sources; notes may as well be remarks."""
    return heading is not None and NOTES.search(heading.words.text) is None


def looks_cited(rows: Sequence[tuple[list[Leaf], Context | None]], *, named: bool) -> bool:
    """Most entries name a year, an address or a publisher; prose under "Sources" does not."""
    cited = sum(any(names_source(leaf) for leaf in row) for row, _ in rows)
    long = sum(sum(len(leaf.words.text) for leaf in row) > 600 for row, _ in rows)
    return cited >= len(rows) * (0.5 if named else 0.7) and long <= len(rows) // 4


def names_source(leaf: Leaf) -> bool:
    """True for a line that says where to look; the way back up to the text is no such place."""
    if CITED.pattern.search(leaf.words.text):
        return True
    return any(m.kind == "link" and not m.target.startswith("#") for m in leaf.words.marks)


def add_entry(sources: Sources, row: Sequence[Leaf], holder: Context | None, number: int) -> None:
    text = " ".join(leaf.words.text.replace("\n", " ") for leaf in row)
    label = str(holder.number) if holder is not None and is_ordered(holder) else ""
    found = LABEL.match(text)
    if found is not None and not label:
        label, text = found[1], text[found.end() :]
    links = [m.target for leaf in row for m in leaf.words.marks if m.kind == "link"]
    href = next((link for link in links if link.startswith(("http:", "https:"))), None)
    entry = Reference(text, href, label or str(number))
    sources.entries.append(entry)
    sources.leaves.update(map(id, row))
    sources.by_label.setdefault(entry.label, entry)
    for name in holder.ids if holder is not None else ():
        sources.by_id.setdefault(name, entry)


def add_closing_lines(leaves: Sequence[Leaf], sources: Sources) -> None:
    """Lines such as "Source: Institute of Rest" that end the article and link to what they name.

    Further up such a line says where a figure or a table is from, and stays beside it.
    """
    for leaf in reversed(leaves):
        found = CLOSING.match(leaf.words.text)
        links = [mark for mark in leaf.words.marks if mark.kind == "link"]
        if found is None or not links or leaf.level or leaf.context is not None:
            return
        text = leaf.words.text
        names = [mark.span.of(text) for mark in links]
        if len(links) == 1:
            names = [text[found.end() :]]
        for name, mark in zip(names, links, strict=True):
            href = mark.target if mark.target.startswith(("http:", "https:")) else None
            sources.entries.append(Reference(name, href, str(len(sources.entries) + 1)))
        sources.leaves.add(id(leaf))


def is_ordered(holder: Context) -> bool:
    return holder.parent is not None and holder.parent.ordered


def resolve(leaves: Sequence[Leaf], sources: Sources) -> None:
    """Point the markers in the text to the entries they cite."""
    if not sources.entries:
        return
    notes = frozenset(chain.from_iterable(map(ids_of, leaves)))
    for leaf in leaves:
        marks = leaf.words.marks
        if any(mark.kind == "citation" for mark in marks):
            leaf.words.marks = [
                Mark("citation", mark.span, cited(mark, leaf, sources, notes))
                if mark.kind == "citation"
                else mark
                for mark in marks
            ]


def ids_of(leaf: Leaf) -> Sequence[str]:
    """What links may call the item that the leaf stands in."""
    item = leaf.context
    while item is not None and item.kind != "item":
        item = item.parent
    return item.ids if item is not None else ()


def cited(mark: Mark, leaf: Leaf, sources: Sources, notes: Collection[str]) -> str:
    """The entry that a marker means, by its link or its number.

    A marker that leads to an item of the article means that note, whatever entry has its number.
    """
    name = mark.target.lstrip("#")
    entry = sources.by_id.get(name)
    if entry is None and name in notes:
        return mark.target
    if entry is None:
        found = MARKER.search(mark.span.of(leaf.words.text).translate(PLAIN_DIGITS))
        entry = sources.by_label.get(found[0]) if found is not None else None
    return (entry.href or entry.text) if entry is not None else mark.target
