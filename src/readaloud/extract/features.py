"""For each leaf the log odds that it belongs to the article, by weights learned elsewhere."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from readaloud.data import load_rows
from readaloud.extract.around import of_elements
from readaloud.extract.leaves import Context, Page
from readaloud.extract.names import Names
from readaloud.extract.phrases import HEAD, phrase_of
from readaloud.extract.profile import SHARES, SIZES, Profile, density
from readaloud.extract.runs import of_sections
from readaloud.extract.sums import Sum, Tables
from readaloud.model.article import Mark

LONGEST_PHRASED = 300  # longer leaves are seldom furniture
FURTHEST_BELOW = 5  # threes of leaves below the title that are told apart
NONE = 18  # the look of a neighbour that is not there
ENDS = {".": "stop", "!": "stop", "…": "stop", "?": "?", ":": ":"}


@lru_cache(maxsize=1)
def weights() -> Tables[float]:
    table = {name: float(weight) for name, weight in load_rows("body_weights.tsv")}
    return Tables(lambda found: sum([table.get(name, 0.0) for name in found]))


def score_leaves(page: Page) -> list[float]:
    """For each leaf the log odds that it belongs to the article."""
    return add_up(page, weights())


def names_of(page: Page) -> list[Names]:
    """For each leaf its names: what the weights are learned from."""
    known: Tables[Names] = Tables(lambda found: found)
    return add_up(page, known)


def add_up(page: Page, known: Tables[Sum]) -> list[Sum]:
    """For each leaf the sum of all that is said of it.

    Each point of view tells of one leaf after the other, so that a page of 200,000 leaves needs
    no column for each.
    """
    profile = Profile(page)
    texts, lengths = profile.texts, profile.lengths
    sizes = bytes([bisect_right(SIZES, length) for length in lengths])
    links = bytes(
        [
            density(linked, length) if linked else 0
            for linked, length in zip(profile.linked, lengths, strict=True)
        ]
    )
    says, echoes = speech_of(page, texts)
    views = zip(
        of_elements(page, profile, known),
        of_words(page, profile, known, sizes, links, says, echoes),
        of_sections(page, profile, known, links, says),
        of_contexts(page, known),
        of_neighbours(page, known, sizes, links),
        of_positions(page, profile, known),
        strict=True,
    )
    return [a + b + c + d + e + f for a, b, c, d, e, f in views]


def speech_of(page: Page, texts: Sequence[str]) -> tuple[list[str], bytearray]:
    """For each leaf the kind of furniture that speaks like it, and whether a heading does."""
    headed = frozenset(
        [
            text[:HEAD].lower() if len(text) <= LONGEST_PHRASED else ""
            for leaf, text in zip(page.leaves, texts, strict=True)
            if leaf.level
        ]
    )
    says: list[str] = []
    echoes = bytearray(len(texts))
    for place, text in enumerate(texts):
        head = text[:HEAD].lower() if len(text) <= LONGEST_PHRASED else ""
        says.append(phrase_of(head))
        if head in headed:
            echoes[place] = 1
    return says, echoes


def of_words(
    page: Page,
    profile: Profile,
    known: Tables[Sum],
    sizes: bytes,
    links: bytes,
    says: Sequence[str],
    echoes: bytearray,
) -> Iterator[Sum]:
    """For each leaf what its own words and markup say about it."""
    said = Counter(profile.texts)
    words, forms = known.words, known.forms
    for leaf, text, length, size, link, say, echo in zip(
        page.leaves, profile.texts, profile.lengths, sizes, links, says, echoes, strict=True
    ):
        tag, level, marks = leaf.tag, leaf.level, leaf.words.marks
        commas = text.count(", ")
        yield (
            words[
                tag if "-" not in tag else "div",
                size,
                link,
                density(leaf.bold, length) if leaf.bold else 0,
                ENDS.get(text[-1:]) or ENDS.get(text[-2:-1], ""),
            ]
            + forms[
                level,
                leaf.control,
                commas if commas < 3 else 3,
                "lower-start" if text[:1].islower() else "capitals" if text.isupper() else "",
                said[text] > 1,
                say,
                length < 80,
                echo > 0 and not level,
                leads_within(marks) if marks else False,
            ]
        )


def leads_within(marks: Sequence[Mark]) -> bool:
    """True for words that begin with a link to a place on the page itself."""
    return marks[0].kind == "link" and marks[0].target.startswith("#")


def of_neighbours(page: Page, known: Tables[Sum], sizes: bytes, links: bytes) -> Iterator[Sum]:
    """For each leaf what the two before it and the two after it look like."""
    nothing = bytes((NONE, NONE))
    own = bytes(
        [
            size // 2 if leaf.level else 6 + size // 2 if link > 2 else 12 + size // 2
            for leaf, size, link in zip(page.leaves, sizes, links, strict=True)
        ]
    )
    looks = nothing + own + nothing
    a, b, c, d = known.neighbours
    shifted = zip(looks, looks[1:], looks[3:], looks[4:], strict=False)
    return (a[w] + b[x] + c[y] + d[z] for w, x, y, z in shifted)


def of_positions(page: Page, profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf where it stands among the others, and in the running text."""
    count = len(page.leaves)
    title = next((place for place, leaf in enumerate(page.leaves) if leaf.level == 1), count)
    positions, plain = known.positions, profile.plain
    from_title = -1 if title < count else -2
    passed = 0.0
    behind, ahead = 0, len(SHARES)
    for place, worth in enumerate(profile.worths):
        before = behind
        if worth:
            passed += worth
            behind = bisect_right(SHARES, passed / plain)
            ahead = bisect_right(SHARES, (plain - passed) / plain)
        if place >= title and from_title < FURTHEST_BELOW:
            from_title = (place - title) // 3
        yield positions[10 * place // count, from_title, before, ahead]


def of_contexts(page: Page, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what the structures around it say about it."""
    made: dict[Context | None, Sum] = {None: known.nothing}
    for leaf in page.leaves:
        context = leaf.context
        if context not in made:
            made[context] = of_context(context, known)
        yield made[context]


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
