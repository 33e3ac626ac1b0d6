"""Names of what a page sells: with a trade mark, or capitals used again and again."""

import re
from collections import Counter
from collections.abc import Sequence

from readaloud.audit.evidence import says
from readaloud.audit.lexicon import lexicon
from readaloud.audit.runs import Run
from readaloud.model.article import Article

NAME = re.compile(r"\b[A-Z][a-z]{4,24}\b")
SELLS = re.compile(
    r"[$£€]\s?\d|\b(?:[Oo]rder|[Bb]uy) (?:now|your|today|here)\b|\b[Ff]ree shipping\b"
)
SELLS_SAY = frozenset(("$", "£", "€", "order", "buy", "free"))
OFTEN_NAMED = 4  # times in the text, for a name in the title to be the page's product
TRADEMARK = re.compile(r"\b([A-Z][\w-]{2,30})\s?(?:™|®|\(TM\)|\(R\)|\(tm\))")
TRADEMARK_SAY = ("™", "®", "(TM)", "(R)", "(tm)")
TRADEMARK_WORDS = frozenset(("tm", "r"))


def harvest_products(article: Article, runs: Sequence[Run]) -> frozenset[str]:
    """Names that the page sells or praises, in small letters."""
    marked: set[str] = set()
    for run in runs:
        spelled = run.holds.of_any(TRADEMARK_WORDS)
        for draft in run.among(spelled | run.letters.get("not-ascii", 0)):
            text = draft.sentence.text
            names = TRADEMARK.findall(text) if says(text, TRADEMARK_SAY) else ()
            # A trade mark beside a medicine's name is a medicine.
            if names and not draft.words.has("{drug}", "{clinicalword}"):
                marked.update(name.lower() for name in names)
    return frozenset(marked) | praised_names(article, runs)


def praised_names(article: Article, runs: Sequence[Run]) -> frozenset[str]:
    """Names in capitals in the title that a page which sells says again and again as subjects.

    A page sells where it names prices or orders; medicines are named on pages that do not.
    """
    title = frozenset(m.group().lower() for m in NAME.finditer(article.title))
    if not title or not any(map(sells, runs)):
        return frozenset()
    texts = [
        d.sentence.text
        for run in runs
        for d in run.saying(title)
        if d.role not in ("title", "heading")
    ]
    said = Counter(m.group().lower() for text in texts for m in NAME.finditer(text))
    often = [name for name in title if said[name] >= OFTEN_NAMED and name not in lexicon()]
    if not often:
        return frozenset()
    return frozenset(often) - {w for text in texts for w in text.split() if w.islower()}


def sells(run: Run) -> bool:
    """Tell whether the text of a run names prices, or asks for an order."""
    return any(
        SELLS.search(draft.sentence.text)
        for draft in run.saying(SELLS_SAY)
        if draft.role not in ("title", "heading")
    )
