"""Source to Article: the steps, one line each."""

import hashlib
from dataclasses import replace

from readaloud.errors import SourceError
from readaloud.extract.blocks import read_blocks
from readaloud.extract.body import choose
from readaloud.extract.clean import clean
from readaloud.extract.decode import decode
from readaloud.extract.features import score_leaves
from readaloud.extract.leaves import Paths, read_page
from readaloud.extract.metadata import find_metadata
from readaloud.extract.parse import DEEPEST, parse
from readaloud.extract.sections import Numbering, nest
from readaloud.model.article import Article, Source
from readaloud.model.settings import ExtractSettings

__all__ = ["extract"]

DEFAULTS = ExtractSettings()


def extract(source: Source, settings: ExtractSettings = DEFAULTS) -> Article:
    """Turn one page into its article. Raises SourceError when it holds none."""
    text, notices = decode(source.name, source.data, settings.max_bytes)
    root = parse(text, notices)
    if root is None:
        raise SourceError(f'{source.name}: no article found; try --body "main.content"')
    page = read_page(root)
    if page.depth > DEEPEST and (flatter := parse(text, notices, is_deep=True)) is not None:
        page = read_page(root := flatter)
    paths = Paths(page)
    metadata = find_metadata(root)
    chosen = choose(page, score_leaves(page)) if page.leaves else []
    leaves, removals = clean(page, chosen, metadata.title.text, paths)
    if not any(leaf.words.text for leaf in leaves):
        raise SourceError(f'{source.name}: no article found; try --body "main.content"')
    if settings.language:
        metadata = replace(metadata, language=settings.language)
    sections, ignores = nest(read_blocks(page, leaves, paths), Numbering(sentences=1))
    return Article(
        digest=hashlib.sha256(source.data).hexdigest(),
        name=source.name,
        metadata=metadata,
        sections=sections,
        removals=tuple(removals),
        notices=tuple(notices),
        url=source.url,
        ignores=ignores,
    )
