"""Words that are quoted from somebody, which an editor may not reword."""

import re
from functools import cached_property

from readaloud.model.article import Article, Block, Span
from readaloud.model.context import Signals

# Up to the end of the line where it is not closed, as each paragraph but the last of a long one.
QUOTATION = re.compile(r"“[^”\n]*(?:[”\n]|$)|(?<![\w\"])\"(?=\S)[^\"\n]*(?:[\"\n]|$)")
MORE_WORDS = 2  # than the phrase itself; with fewer the marks say "so-called"


class Quotations:
    """The quotations of an article, looked up block by block."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def blocks(self) -> dict[str, Block]:
        return {block.id: block for block in self.article.blocks()}

    def hold(self, signals: Signals, span: Span) -> bool:
        """Tell whether the words under a span of a sentence are somebody else's."""
        if signals.role == "quote":
            return True
        block = self.blocks.get(signals.block)
        text = signals.sentence.text if block is None else block.text
        if '"' not in text and "“" not in text:
            return False
        before = 0 if block is None else signals.sentence.span.start
        start, end = before + span.start, before + span.end
        fewest = len(text[start:end].split()) + MORE_WORDS
        return any(
            one.start() < start and end <= one.end() and len(one[0].split()) >= fewest
            for one in QUOTATION.finditer(text)
        )
