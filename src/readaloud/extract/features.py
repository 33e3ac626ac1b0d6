"""For each leaf the log odds that it belongs to the article, by weights learned elsewhere.

What is said of a leaf are names (see names.py). Names are found by small values, and a table keeps
for each group of values what its names add up to: a number where a page is scored, the names
themselves where `tools/train_body.py` learns the weights. Both are one code.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import lru_cache
from operator import add
from typing import Generic, TypeVar

from readaloud.data import load_rows
from readaloud.extract import names
from readaloud.extract.leaves import Context, Element, Page
from readaloud.extract.names import Names
from readaloud.extract.phrases import HEAD, phrase_of
from readaloud.extract.profile import SHARES, SIZES, Profile, density
from readaloud.model.article import Mark

Sum = TypeVar("Sum", float, Names)
Key = tuple[Hashable, ...]

LONGEST_PHRASED = 300  # longer leaves are seldom furniture
MOST_KEPT = 20_000  # sums of one table; more are made by class names that never come again
STEPS = (-2, -1, 1, 2)  # neighbours of a leaf
NO_HEADING = 0
NOT_YET = -2  # no element and no group has this number
NONE = 18  # the look of a neighbour that is not there
NOWHERE = Element("", -1, 0, 0, 0)  # holds what stands in no element
ENDS = {".": "stop", "!": "stop", "…": "stop", "?": "?", ":": ":"}
FURTHEST = 12  # leaves under one heading that are told apart


class Table(dict[Key, Sum], Generic[Sum]):
    """What names add up to, by the values that they are found by."""

    def __init__(self, name: Callable[..., Names], total: Callable[[Names], Sum]) -> None:
        super().__init__()
        self.name = name
        self.total: Callable[[Names], Sum] = total

    def __missing__(self, key: Key) -> Sum:
        if len(self) >= MOST_KEPT:
            self.clear()
        made: Sum = self.total(self.name(*key))
        self[key] = made
        return made


class Tables(Generic[Sum]):
    """One table for each function of names; all that is learned, ready to be added up."""

    def __init__(self, total: Callable[[Names], Sum]) -> None:
        self.nothing: Sum = total(())
        self.bias: Sum = total(("bias",))
        self.masks: Table[Sum] = Table(names.mask_names, total)
        self.own: Table[Sum] = Table(names.own_names, total)
        self.places: Table[Sum] = Table(names.place_names, total)
        self.arounds: Table[Sum] = Table(names.around_names, total)
        self.siblings: Table[Sum] = Table(names.sibling_names, total)
        self.depths: Table[Sum] = Table(names.depth_names, total)
        self.alike: Table[Sum] = Table(names.alike_names, total)
        self.words: Table[Sum] = Table(names.word_names, total)
        self.forms: Table[Sum] = Table(names.form_names, total)
        self.phrases: Table[Sum] = Table(names.phrase_names, total)
        self.lists: Table[Sum] = Table(names.list_names, total)
        self.kinds: Table[Sum] = Table(names.kind_names, total)
        self.positions: Table[Sum] = Table(names.position_names, total)
        self.sections: Table[Sum] = Table(names.section_names, total)
        self.under: Table[Sum] = Table(names.under_names, total)
        self.headings: Table[Sum] = Table(names.heading_names, total)
        self.since: list[Sum] = [
            total(names.since_names(count)) for count in range(FURTHEST // 2 + 1)
        ]
        looks = [(kind, size) for kind in "hlt" for size in range(6)] + [("none", 0)]
        self.neighbours: list[list[Sum]] = [
            [total(names.neighbour_names(step, *look)) for look in looks] for step in STEPS
        ]


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
    leaves, texts, lengths = page.leaves, profile.texts, profile.lengths
    sizes = bytes([bisect_right(SIZES, length) for length in lengths])
    links = bytes(
        [
            density(leaf.linked, length) if leaf.linked else 0
            for leaf, length in zip(leaves, lengths, strict=True)
        ]
    )
    says, echoes = speech_of(page, texts)
    views = zip(
        of_elements(page, profile, known),
        of_words(page, profile, known, sizes, links),
        of_phrases(page, known, lengths, says, echoes),
        of_sections(page, profile, known, links, says),
        of_contexts(page, known),
        of_neighbours(page, known, sizes, links),
        of_positions(page, profile, known),
        strict=True,
    )
    return [a + b + c + d + e + f + g for a, b, c, d, e, f, g in views]


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
    page: Page, profile: Profile, known: Tables[Sum], sizes: bytes, links: bytes
) -> Iterator[Sum]:
    """For each leaf what its own words and markup say about it."""
    said = Counter(profile.texts)
    words, forms = known.words, known.forms
    for leaf, text, length, size, link in zip(
        page.leaves, profile.texts, profile.lengths, sizes, links, strict=True
    ):
        commas = text.count(", ")
        start = "lower-start" if text[:1].islower() else "capitals" if text.isupper() else ""
        yield (
            words[
                leaf.tag if "-" not in leaf.tag else "div",
                size,
                link,
                density(leaf.bold, length) if leaf.bold else 0,
                ENDS.get(text[-1:]) or ENDS.get(text[-2:-1], ""),
            ]
            + forms[leaf.level, leaf.control, commas if commas < 3 else 3, start, said[text] > 1]
        )


def of_phrases(
    page: Page, known: Tables[Sum], lengths: Sequence[int], says: Sequence[str], echoes: bytearray
) -> Iterator[Sum]:
    """For each leaf whether it speaks like furniture, repeats a heading or leads to one."""
    phrases = known.phrases
    for leaf, length, say, echo in zip(page.leaves, lengths, says, echoes, strict=True):
        marks = leaf.words.marks
        leads = leads_within(marks) if marks else False
        yield phrases[say, length < 80, echo > 0 and not leaf.level, leads]


def leads_within(marks: Sequence[Mark]) -> bool:
    """True for words that begin with a link to a place on the page itself."""
    return bool(marks) and marks[0].kind == "link" and marks[0].target.startswith("#")


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
    passed = 0.0
    for place, worth in enumerate(profile.worths):
        before = bisect_right(SHARES, passed / plain)
        passed += worth
        from_title = (place - title) // 3 if place >= title else -1 if title < count else -2
        after = bisect_right(SHARES, (plain - passed) / plain)
        key = (10 * place // count, from_title if from_title < 5 else 5, before, after)
        yield positions[key]


def of_elements(page: Page, profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what the element that holds it says about it."""
    parents, gains, near = profile.parents, profile.gains, profile.near
    hints, above, wide = profile.hints, profile.above, profile.wide
    whole, plain = profile.whole, profile.plain
    groups, looks = alike(page, profile, known)
    around: dict[int, Sum] = {}
    last = NOT_YET
    found = known.nothing
    for leaf in page.leaves:
        index = leaf.element
        if index != last:
            last = index
            # The list of parents ends with -1, which is its own parent and holds nothing.
            one = parents[index]
            two = parents[one]
            if one not in around:
                around[one] = of_parent(profile, known, one, two)
            found = (
                around[one]
                + looks[groups[index]]
                + known.own[
                    bisect_right(SHARES, gains[index] / whole),
                    bisect_right(SHARES, near[index] / plain),
                ]
                + known.masks[
                    hints[index] | hints[one] | hints[two], above[parents[two]], wide[index]
                ]
            )
        yield found


def of_parent(profile: Profile, known: Tables[Sum], one: int, two: int) -> Sum:
    """What the parent of an element, and those around it, say about the leaves inside."""
    gains, near, sizes, links = profile.gains, profile.near, profile.sizes, profile.links
    whole, plain = profile.whole, profile.plain
    most, half = profile.bodies
    return (
        known.bias
        + known.places[
            most.holds(one) | half.holds(one) << 1,
            bisect_right(SHARES, gains[one] / whole),
            bisect_right(SHARES, gains[two] / whole),
            bisect_right(SHARES, gains[profile.parents[two]] / whole),
        ]
        + known.arounds[
            bisect_right(SIZES, sizes[one] // 4),
            bisect_right(SIZES, sizes[two] // 10),
            density(links[one], sizes[one]),
            density(links[two], sizes[two]),
        ]
        + known.siblings[
            bisect_right(SHARES, near[one] / plain), bisect_right(SHARES, near[two] / plain)
        ]
        + known.depths[most.distance(one), half.distance(one)]
    )


def alike(page: Page, profile: Profile, known: Tables[Sum]) -> tuple[Sequence[int], list[Sum]]:
    """For each element that holds leaves the number of its group, and what each group says.

    A group is what has one look in one kind of place; its look is compared with others as well.
    """
    elements = page.elements
    numbers: dict[Key, int] = {}
    groups = array("i", [NOT_YET]) * (len(elements) + 1)
    sums: list[list[float]] = []
    for leaf, length, worth in zip(page.leaves, profile.lengths, profile.worths, strict=True):
        index = leaf.element
        number = groups[index]
        if number == NOT_YET:
            element = elements[index] if index >= 0 else NOWHERE
            names_above = elements[element.parent].names if element.parent >= 0 else ""
            key: Key = (element.tag, element.names, names_above)
            groups[index] = number = numbers.setdefault(key, len(sums))
            if number == len(sums):
                sums.append([0.0, 0, 0, 0])
        held = sums[number]
        held[0] += worth
        held[1] += 1
        held[2] += length
        held[3] += leaf.linked
    wider: dict[Key, list[float]] = {}
    for key, group in zip(numbers, sums, strict=True):
        known_group = wider.get(key[:2])
        wider[key[:2]] = group if known_group is None else list(map(add, known_group, group))
    looks: dict[Key, Sum] = {
        key: known.alike[kind_of("sig", group, profile.plain)] for key, group in wider.items()
    }
    return groups, [
        looks[key[:2]] + known.alike[kind_of("sig2", group, profile.plain)]
        for key, group in zip(numbers, sums, strict=True)
    ]


def kind_of(prefix: str, group: Sequence[float], plain: float) -> Key:
    worth, count, size, linked = group
    return (
        prefix,
        bisect_right(SHARES, worth / plain),
        bisect_right(SIZES, count * 4),
        bisect_right(SIZES, size / count),
        density(int(linked), int(size)),
    )


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


def names_at(page: Page, index: int) -> str:
    return page.elements[index].names if index >= 0 else ""


def of_sections(
    page: Page, profile: Profile, known: Tables[Sum], links: bytes, says: Sequence[str]
) -> Iterator[Sum]:
    """For each leaf what stands in its run of lines, and the heading above them."""
    leaves, lengths, worths = page.leaves, profile.lengths, profile.worths
    heads = [leaf for leaf in leaves if leaf.level]
    levels = Counter(leaf.level for leaf in heads)
    same = Counter((leaf.level, names_at(page, leaf.element)) for leaf in heads)
    above = NO_HEADING
    since = 1
    for first, end, heading in runs_of(page, profile):
        leaf = leaves[first]
        start = first + (leaf.level > 0)
        size = sum(lengths[start:end])
        key: Key = (
            bisect_right(SIZES, size // 4),
            density(sum([one.linked for one in leaves[start:end]]), size),
            bisect_right(SIZES, int(sum(worths[first:end])) // 4),
            min(end - start + 1, FURTHEST) // 2,
        )
        if start > first:
            alike_count = same[leaf.level, names_at(page, leaf.element)]
            heading_sum = known.headings[
                min(above, 5), since == 0, min(alike_count, 8) // 2, min(levels[leaf.level], 8) // 2
            ]
            yield known.sections[(*key, True)] + heading_sum
            above, since = leaf.level, 0
        if heading < 0:
            under = known.under[0, 0, ""]
        else:
            under = known.under[min(leaves[heading].level, 5), links[heading], says[heading]]
        common = known.sections[(*key, False)] + under
        for length in lengths[start:end]:
            yield common + known.since[min(since, FURTHEST) // 2]
            since += length > 0


def runs_of(page: Page, profile: Profile) -> Iterator[tuple[int, int, int]]:
    """Runs of leaves under one heading each: where it begins and ends, the place of the heading.

    A heading reaches no further than the smallest box around it and the line that follows it, so
    that the heading of a box within the article does not reach over what comes after the box.
    """
    leaves, parents, ends = page.leaves, profile.parents, profile.ends
    open_heads: list[tuple[int, int]] = []  # where each heading's reach ends, and its place
    first = 0
    count = len(leaves)
    for place, leaf in enumerate(leaves):
        index = leaf.element
        left = bool(open_heads) and index >= open_heads[-1][0]
        if (left or leaf.level) and place > first:
            yield first, place, open_heads[-1][1] if open_heads else -1
            first = place
        while open_heads and index >= open_heads[-1][0]:
            open_heads.pop()
        if leaf.level:
            following = leaves[place + 1].element if place + 1 < count else index
            around = parents[index]
            while around >= 0 and following >= ends[around]:
                around = parents[around]
            while open_heads and leaves[open_heads[-1][1]].level >= leaf.level:
                open_heads.pop()
            open_heads.append((ends[around] if around >= 0 else len(ends), place))
    if first < count:
        yield first, count, open_heads[-1][1] if open_heads else -1
