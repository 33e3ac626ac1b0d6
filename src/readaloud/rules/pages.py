"""Checks for pages of one kind: told as "I", or about a cleanse."""

from collections.abc import Callable, Iterator
from itertools import islice

from readaloud.model.article import Article
from readaloud.model.audit import Check, Hit
from readaloud.model.context import Context

PageTest = Callable[[Context], bool]

MIN_FIRST_PERSON = 4  # sentences with "I" or "my" that make a page a story
CLEANSING = ("flush", "flushes", "flushing", "cleanse", "cleanses", "cleansing", "detox")
SELLING = ("{price}", "bestselling", "nutraceutical", "nutriceutical")
MIN_CLEANSING = 4  # sentences that speak of it, where no heading does


def on_pages(test: PageTest, check: Check) -> Check:
    """The check, on pages that pass a test; the page is asked once and not at each sentence."""

    def guarded(article: Article, context: Context) -> Iterator[Hit]:
        if "leaflet" not in context.profile and test(context):
            yield from check(article, context)

    return guarded


def is_story(context: Context) -> bool:
    """Tell whether a page is told in the first person."""
    told = (s for s in context.holding(("i", "my")) if s.words.has("i", "my") and not s.quoted)
    return len(list(islice(told, MIN_FIRST_PERSON))) == MIN_FIRST_PERSON


def is_selling(context: Context) -> bool:
    """Tell whether a page offers something for sale."""
    return any(s.words.has(*SELLING) for s in context.holding(SELLING))


def is_cleansing(context: Context) -> bool:
    """Tell whether a page's headings, or some of its sentences, are about a cleanse."""
    if "remedy-page" not in context.profile:
        return False
    told = [s for s in context.holding(CLEANSING) if s.words.has(*CLEANSING)]
    return len(told) >= MIN_CLEANSING or any(s.role in ("title", "heading") for s in told)
