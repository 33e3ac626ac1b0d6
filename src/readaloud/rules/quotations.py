"""Words that are quoted from somebody, which an editor may not reword."""

import re
from bisect import bisect_left
from functools import cached_property

from readaloud.model.article import Article, Block, Sentence, Span
from readaloud.model.context import Signals

# Up to the end of the line where it is not closed, as each paragraph but the last of a long one.
QUOTATION = re.compile(r"“[^”\n]*(?:[”\n]|$)|(?<![\w\"])\"(?=\S)[^\"\n]*(?:[\"\n]|$)")
MORE_WORDS = 2  # than the phrase itself; with fewer the marks say "so-called"


class Quotations:
    """The quotations of an article, looked up block by block."""

    def __init__(self, article: Article) -> None:
        self.article = article
        # By the id of a block, or of a sentence in none: start, end and words of each.
        self.known: dict[str, list[tuple[int, int, int]]] = {}

    @cached_property
    def blocks(self) -> dict[str, Block]:
        return {block.id: block for block in self.article.blocks()}

    def hold(self, signals: Signals, span: Span) -> bool:
        """Tell whether the words under a span of a sentence are somebody else's."""
        if signals.role == "quote":
            return True
        block, sentence = self.blocks.get(signals.block), signals.sentence
        before = sentence.span.start if block is not None else 0
        quoted = self.inside(block or sentence)
        start, end = before + span.start, before + span.end
        at = bisect_left(quoted, (start,)) - 1  # the last that begins before
        if at < 0 or quoted[at][1] < end:
            return False
        return quoted[at][2] >= len(span.of(sentence.text).split()) + MORE_WORDS

    def inside(self, one: Block | Sentence) -> list[tuple[int, int, int]]:
        """Where the quotations of a text begin and end, and how many words each has."""
        found = self.known.get(one.id)
        if found is None:
            text = one.text
            all_ = QUOTATION.finditer(text) if '"' in text or "“" in text else ()
            found = [(one.start(), one.end(), len(one[0].split())) for one in all_]
            self.known[one.id] = found
        return found
