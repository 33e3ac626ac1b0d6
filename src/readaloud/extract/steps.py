"""Source to Article: the steps, one line each."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from readaloud.errors import SourceError
from readaloud.extract.blocks import read_blocks
from readaloud.extract.body import choose
from readaloud.extract.clean import Cleaned, clean
from readaloud.extract.decode import decode
from readaloud.extract.drafts import Draft
from readaloud.extract.features import score_leaves
from readaloud.extract.head import Head
from readaloud.extract.inks import read_ink
from readaloud.extract.labels import paid_label, stated_label
from readaloud.extract.leaves import Leaf, Page, Paths
from readaloud.extract.memory import forget, give_back
from readaloud.extract.metadata import find_metadata
from readaloud.extract.next_articles import without_next_articles
from readaloud.extract.parse import DEEPEST, parse
from readaloud.extract.reading import read_all
from readaloud.extract.sections import Numbering, heading_jumps, nest
from readaloud.extract.sidebars import without_sidebars
from readaloud.extract.visible import is_plainly_deep
from readaloud.model.article import Article, Metadata, Notice, Section, Source
from readaloud.model.collector import uncollected
from readaloud.model.settings import ExtractSettings

__all__ = ["extract"]

DEFAULTS = ExtractSettings()


@uncollected()
def extract(source: Source, settings: ExtractSettings = DEFAULTS) -> Article:
    """Turn one page into its article. Raises SourceError when it holds none."""
    data, notices = decode(source.name, source.data, settings.max_bytes)
    page, head = read(source.name, data, notices)
    metadata = complete(find_metadata(head, page), settings)
    label = stated_label(head)
    is_thread = bool(head.of_type("QAPage", "DiscussionForumPosting"))
    del head
    give_back(len(data))
    if settings.body is not None:
        page = read_selected(source.name, data, settings.body, notices)
    page.spread_looks()
    if settings.body is not None or not page.leaves:
        chosen = [True] * len(page.leaves)
    else:
        chosen = choose(page, score_leaves(page), is_thread=is_thread)
        chosen = without_next_articles(page, chosen, metadata.title.text)
        chosen = without_sidebars(page, chosen)
    paths = Paths(page)
    cleaned = clean(page, chosen, metadata)
    if not any(leaf.words.text for leaf in cleaned.leaves):
        raise SourceError(no_article(source.name))
    label = paid_label(page, cleaned.leaves, metadata.title.text) or label
    page.leaves.clear()
    forget(len(data))
    inks = list(inks_of(page, cleaned.leaves))
    drafts = chain(inks, read_blocks(page, cleaned.leaves, paths))
    sections, ignores = nest(drafts, Numbering(sentences=1))
    return Article(
        digest=hashlib.sha256(source.data).hexdigest(),
        name=source.name,
        metadata=with_references(metadata, cleaned),
        sections=sections,
        removals=tuple(cleaned.removals),
        notices=(*notices, *paid(label), *jumps(sections)),
        url=source.url,
        ignores=ignores,
    )


def read(name: str, data: bytes, notices: list[Notice]) -> tuple[Page, Head]:
    """The page's leaves and statements; one too deep is flattened and read once more."""
    root = parse(data, notices)
    if root is None:
        raise SourceError(no_article(name))
    if not is_plainly_deep(root, DEEPEST):
        page, head = read_all(root)
        if page.depth <= DEEPEST:
            return page, head
    flat = parse(data, notices, is_deep=True)
    return read_all(root if flat is None else flat)


def read_selected(name: str, data: bytes, selector: str, notices: list[Notice]) -> Page:
    """The leaves of the element that the user pointed at."""
    from readaloud.extract.select import select_body  # loads Beautiful Soup

    markup = select_body(data.decode("utf-8"), selector)
    if markup is None:
        raise SourceError(f"{name}: nothing matches --body {selector!r}; look at the page's source")
    return read(name, markup.encode("utf-8", "replace"), notices)[0]


def no_article(name: str) -> str:
    return f'{name}: no article found; try --body "main.content"'


def complete(metadata: Metadata, settings: ExtractSettings) -> Metadata:
    return replace(metadata, language=settings.language) if settings.language else metadata


def with_references(metadata: Metadata, cleaned: Cleaned) -> Metadata:
    if not cleaned.references:
        return metadata
    return replace(metadata, references=tuple(cleaned.references))


def inks_of(page: Page, kept: Iterable[Leaf]) -> Iterator[Draft]:
    """Editors' ignores for the whole page, and those that stand before nothing that was kept."""
    reached = {id(ink) for leaf in kept for ink in leaf.ignores}
    for ink in page.inks:
        if ink.whole_page or id(ink) not in reached:
            yield from read_ink(ink, is_lost=not ink.whole_page)


def paid(label: str) -> Iterator[Notice]:
    """A notice where the page's own label says that it was paid for."""
    if label:
        yield Notice("paid-content", label)


def jumps(sections: Sequence[Section]) -> Iterator[Notice]:
    """A notice for each heading that leaves out a level."""
    for text in heading_jumps(sections):
        yield Notice("heading-jump", f"the heading {text[:80]!r} skips a level")
