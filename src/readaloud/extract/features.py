"""For each leaf the log odds that it belongs to the article, by weights learned elsewhere."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import add

from readaloud.data import load_rows
from readaloud.extract.around import of_elements
from readaloud.extract.leaves import Context, Page
from readaloud.extract.names import Names
from readaloud.extract.phrases import phrase_of
from readaloud.extract.profile import SHARES, SIZES, Profile
from readaloud.extract.runs import of_sections
from readaloud.extract.sums import Sum, Tables

LONGEST_PHRASED = 80  # longer leaves are seldom furniture
DOUBT = -1.5, 2.5  # log odds that a phrase may change
ENDS = {".": "stop", "!": "stop", "…": "stop", "?": "?", ":": ":"}


@lru_cache(maxsize=1)
def weights() -> Tables[float]:
    table = {name: float(weight) for name, weight in load_rows("body_weights.tsv")}
    return Tables(lambda found: sum([table.get(name, 0.0) for name in found]))


def score_leaves(page: Page) -> list[float]:
    """For each leaf the log odds that it belongs to the article."""
    profile, known = Profile(page), weights()
    odds = add_up(page, profile, known)
    low, high = DOUBT
    # Phrases cost as much as all else together; where the rest leaves no doubt they decide nothing.
    add_phrases(odds, [low < one < high for one in odds], profile, known)
    return odds


def names_of(page: Page) -> list[Names]:
    """For each leaf its names: what the weights are learned from."""
    profile = Profile(page)
    known: Tables[Names] = Tables(lambda found: found)
    names = add_up(page, profile, known)
    add_phrases(names, [True] * len(names), profile, known)
    return names


def add_up(page: Page, profile: Profile, known: Tables[Sum]) -> list[Sum]:
    """For each leaf the sum of all that is said of it, without its phrases.

    Each point of view tells of one leaf after the other, so that a page of 200,000 leaves needs
    no column for each.
    """
    total: Iterator[Sum] = of_elements(profile, known)
    for view in (
        of_words(page, profile, known),
        of_sections(page, profile, known),
        of_contexts(page, known),
        of_positions(profile, known),
    ):
        total = map(add, total, view)
    return list(total)


def add_phrases(
    sums: list[Sum], asked: Sequence[bool], profile: Profile, known: Tables[Sum]
) -> None:
    """Add for the leaves asked for what kind of furniture speaks like them."""
    for place, text in enumerate(profile.texts):
        if asked[place] and len(text) < LONGEST_PHRASED and (says := phrase_of(text.lower())):
            sums[place] += known.phrases[says,]


def of_words(page: Page, profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what its own words and markup say about it."""
    said = Counter(profile.texts)
    words, end_of = known.words, ENDS.get
    for leaf, text, size, link in zip(
        page.leaves, profile.texts, profile.size_classes, profile.link_classes, strict=True
    ):
        end = end_of(text[-1:]) or end_of(text[-2:-1], "")
        yield words[leaf.tag, size, link, end, said[text] > 1]


def of_positions(profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf how much of the running text stands before and after it."""
    plain = profile.plain
    passed = 0.0
    behind, ahead = 0, len(SHARES)
    found = known.positions[behind, ahead]
    for worth in profile.worths:
        if worth:
            passed += worth
            ahead = bisect_right(SHARES, (plain - passed) / plain)
            found = known.positions[behind, ahead]
            yield found
            behind = bisect_right(SHARES, passed / plain)
            found = known.positions[behind, ahead]
        else:
            yield found


def of_contexts(page: Page, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what the structures around it say about it."""
    made: dict[tuple[Context | None, str], Sum] = {}
    for leaf in page.leaves:
        context = leaf.context
        if context is None:
            yield known.nothing
            continue
        kind = context.kind
        # All items of one list stand in the same structures.
        key = (context if kind in ("list", "table") else context.parent, kind)
        found = made.get(key)
        if found is None:
            found = made[key] = of_context(context, known)
        yield found


def of_context(context: Context | None, known: Tables[Sum]) -> Sum:
    """What the structures around a leaf say about it."""
    kinds: list[str] = []
    columns = 0
    total = known.nothing
    while context is not None:
        if context.kind not in kinds:
            kinds.append(context.kind)
            if context.kind == "list":
                mean = bisect_right(SIZES, context.size // max(1, context.leaves))
                total += known.lists[context.ordered, mean, min(context.leaves, 12) // 3]
            elif context.kind == "table":
                columns = min(context.columns, 4)
        context = context.parent
    return total + known.kinds[tuple(kinds), columns]
