"""Plain text to an article: for text that no page surrounds."""

import hashlib
import re
from collections.abc import Iterator

from readaloud.extract.drafts import (
    Draft,
    HeadingDraft,
    ItemDraft,
    ListDraft,
    ParagraphDraft,
    Words,
)
from readaloud.extract.sections import Numbering, nest
from readaloud.model.article import Anchor, Article, Metadata, Sentence, Span

HEADING = re.compile(r"(#{1,6})\s+(.+)")
ITEM = re.compile(r"(?:[-*•]|(\d{1,3})[.)])\s+(.+)")


def article_from_text(name: str, text: str) -> Article:
    """Read plain text: each line is a block, `# ` opens a heading, `- ` and `1. ` a list item.

    There is no title; a heading of one `#` has level 2, as under a title.
    """
    sections, ignores = nest(drafts_of(text), Numbering())
    return Article(
        digest=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        name=name,
        metadata=Metadata(title=Sentence("s0", "", Span(0, 0))),
        sections=sections,
        ignores=ignores,
    )


def drafts_of(text: str) -> Iterator[Draft]:
    items: ListDraft | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = " ".join(raw.split())
        anchor = Anchor("", number)
        item = ITEM.fullmatch(line)
        if items is not None and item is None:
            yield items
            items = None
        if item is not None:
            if items is None:
                items = ListDraft(anchor, [], ordered=bool(item[1]))
            items.items.append(ItemDraft(Words(item[2]), item[1] or ""))
        elif heading := HEADING.fullmatch(line):
            yield HeadingDraft(anchor, min(len(heading[1]) + 1, 6), Words(heading[2]))
        elif line:
            yield ParagraphDraft(anchor, Words(line))
    if items is not None:
        yield items
