"""Where the article is on the page."""

import math
from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.companions import (
    NEAR_NAMES,
    NOT_BODY,
    is_sentence,
    with_headings,
    with_help_links,
    with_lead,
    with_panels,
    with_question,
    with_questions,
    with_sentences_beside,
    with_short_runs,
    with_standfirst,
)
from readaloud.extract.layout import is_layout_table
from readaloud.extract.leaves import Context, Leaf, Page
from readaloud.extract.phrases import phrase_of
from readaloud.extract.safety import tells_to_get_help
from readaloud.model.pattern import Late

SHARE_OF_ODDS = 0.75  # the body holds at least this share of what looks like article
LISTS = frozenset(("ol", "ul", "dl"))  # no articles by themselves: what leads in stands before
ITEMS = frozenset(("li", "dt", "dd"))
SHARPNESS = 2  # so that much text of little chance weighs less than some of a good one
RELATIVE = 0.4  # of the chance that most of the body reaches
FAR_CHANCE = 0.8  # what a leaf outside the body must reach
NEAR_CHANCE = 0.5  # what one must reach that stands beside the body in the same article
ARTICLES = frozenset(("article", "main"))
NOT_NEAR = NOT_BODY | hints.AUTHOR
CUT = ("…", "...")
LONGEST_COUNTED = 500
LONG_LEAF = 80
FAR_LEAD = 12  # lines above the first one among which its picture may stand
PICTURE = 0.1  # the least chance of a picture behind a chosen line
SHORTEST_DESCRIPTION = 30  # characters; shorter ones are mostly names
NUMBERED = Late(r"(?:Fig(?:\.|ure)|Abb(?:\.|ildung)|Table|Tab\.|Tabelle|Foto|Photo) ?\d{1,2}\b[.:]")
SHORTEST_CAPTION = 25  # shorter ones are mostly credits: names, which have capitals
MOST, LITTLE = 0.6, 0.25  # shares of a list
LONGEST_TASK = 80  # characters
SOME = 0.35  # share of a table
SHORTEST_MEANING = 25  # characters of one that is a sentence
FEWEST_AMOUNTS = 3
AMOUNT = Late(r"\d(?:[\d.,]*\d)? ?(?:k?cal|kJ|[mµ]?g|mcg|IU|%)(?!\w)")
SHORTEST_HELP, LONGEST_HELP = 10, 400  # characters of a line that tells to get help


def heaviest(
    parents: Sequence[int], ends: Sequence[int], gains: Sequence[float], share: float
) -> int:
    """The innermost box that holds a share of what its parent does, from the root down.

    `parents` ends with a -1 for what has none. A paragraph is no box,
    however long it is: the next element would stand in it.
    """
    best, wanted = 0, share * gains[0]
    index = 1
    while index < ends[best]:
        if gains[index] >= wanted > 0 and parents[index + 1] == index:
            best, wanted = index, share * gains[index]
            index += 1
        else:
            index = ends[index]
    return best


def worth_of(size: int, linked: int) -> float:
    """How much a leaf looks like running text: its characters outside links, if it is long."""
    plain = size - linked
    if plain < 0.6 * size:
        return 0.0
    return float(plain) if size >= LONG_LEAF else plain * 0.2


def choose(page: Page, odds: Sequence[float], *, is_thread: bool = False) -> list[bool]:
    """Which leaves are the article, by the log odds of each.

    Odds are not compared with an absolute level: a page of an unusual make has low ones
    everywhere, and its article is still what stands out from the rest of the page.
    """
    leaves = page.leaves
    exp = math.exp
    chances = [
        1 / (1 + exp(-odd if -30.0 < odd < 30.0 else -30.0 if odd > 0 else 30.0)) for odd in odds
    ]
    sizes = [len(leaf.words.text) for leaf in leaves]
    holders = [leaf.element for leaf in leaves]
    weights = [
        weight(leaf, size)
        if leaf.linked or leaf.tag == "pre"
        else float(min(size, LONGEST_COUNTED))
        for leaf, size in zip(leaves, sizes, strict=True)
    ]
    first, end = likely_body(page, holders, chances, weights)
    inside = [first <= holder < end for holder in holders]
    limit = min(0.5, RELATIVE * usual_chance(sizes, chances, weights, inside))
    near = in_article_around(page, first, inside)
    kept = [
        chance >= (limit if is_inside else NEAR_CHANCE if is_near else FAR_CHANCE)
        for chance, is_inside, is_near in zip(chances, inside, near, strict=True)
    ]
    kept = with_alike(page, kept, near, chances)
    kept = with_help(page, kept, inside)
    kept = with_sentences_beside(page, kept, near, chances)
    kept = with_short_runs(page, kept, near, chances)
    kept = with_questions(page, with_panels(page, kept, near, chances), near)
    kept = with_headings(page, with_whole_structures(page, kept, near), near, chances)
    kept = with_captions(page, kept, inside, chances)
    kept = with_facts(page, with_help_links(page, kept, inside), inside)
    kept = with_standfirst(page, with_lead_caption(page, with_lead(page, kept, chances), inside))
    return with_question(page, kept, first) if is_thread else kept


def in_article_around(page: Page, body: int, inside: list[bool]) -> list[bool]:
    """Which leaves stand in the body, or beside it in the innermost article around it.

    So the introduction above the text's own box is near, and so are the questions below it; cards
    that lead to other pages and the box about the author are not.
    """
    box = body
    while box >= 0 and page.tags[box] not in ARTICLES:
        box = page.parents[box]
    if box < 0 or box == body:
        return inside
    end = page.ends[box]
    return [
        is_inside or (box <= leaf.element < end and is_plain(page, leaf))
        for leaf, is_inside in zip(page.leaves, inside, strict=True)
    ]


def is_plain(page: Page, leaf: Leaf) -> bool:
    """Whether a leaf beside the body is no link or cut text, and no name tells otherwise."""
    if leaf.linked or leaf.words.text.endswith(CUT):
        return False
    return not page.mask_near(leaf.element, NEAR_NAMES) & NOT_NEAR


def with_help(page: Page, kept: Sequence[bool], inside: Sequence[bool]) -> list[bool]:
    """Keep what tells readers in the body to get help, however short or odd it stands there."""
    found = list(kept)
    for place, leaf in enumerate(page.leaves):
        if inside[place] and not kept[place]:
            text = leaf.words.text
            is_line = SHORTEST_HELP <= len(text) <= LONGEST_HELP and leaf.linked < len(text) // 2
            found[place] = is_line and tells_to_get_help(text.lower())
    return found


def with_facts(page: Page, kept: Sequence[bool], inside: Sequence[bool]) -> list[bool]:
    """Keep a row of amounts under a heading of the body: what a dish holds, or a tablet."""
    found = list(kept)
    leaves = page.leaves
    heads = [place for place, leaf in enumerate(leaves[:-1]) if leaf.level and kept[place]]
    for place in (head + 1 for head in heads):
        if not kept[place] and inside[place] and not leaves[place].linked:
            amounts = AMOUNT.pattern.findall(leaves[place].words.text)
            found[place] = len(amounts) >= FEWEST_AMOUNTS
    return found


def likely_body(
    page: Page, holders: Sequence[int], chances: Sequence[float], weights: Sequence[float]
) -> tuple[int, int]:
    """The span of the smallest element that holds most of what looks like article."""
    gains = [0.0] * (len(page.parents) + 1)
    for holder, chance, size in zip(holders, chances, weights, strict=True):
        gains[holder] += size * chance**SHARPNESS
    parents = [*page.parents, -1]
    for index in range(len(parents) - 2, 0, -1):
        if gain := gains[index]:
            gains[parents[index]] += gain
    body = heaviest(parents, page.ends, gains, SHARE_OF_ODDS)
    if page.tags[body] in LISTS and is_of_items(page, holders, body):
        body = max(parents[body], 0)
    return body, page.ends[body]


def is_of_items(page: Page, holders: Sequence[int], box: int) -> bool:
    """Whether the lines of a list are its items, and no articles that stand in items."""
    tags = [page.tags[holder] for holder in holders if box <= holder < page.ends[box]]
    return 2 * sum(tag in ITEMS for tag in tags) > len(tags)


def with_alike(
    page: Page, kept: list[bool], inside: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """Lines beside one another under one class name stay where most of them were chosen.

    Where few were, only those stay that are more likely article than not.
    """
    names_of, parents = page.names, page.parents
    counts: dict[tuple[int, str], list[int]] = {}
    alike: list[tuple[int, list[int]]] = []
    for place, (leaf, is_inside) in enumerate(zip(page.leaves, inside, strict=True)):
        if is_inside and (names := names_of[leaf.element]):
            key = parents[leaf.element], names
            count = counts.get(key)
            if count is None:
                count = counts[key] = [0, 0]
            count[0] += kept[place]
            count[1] += 1
            if chances[place] < 0.5:
                alike.append((place, count))
    decided = kept[:]
    for place, (chosen, of_all) in alike:
        decided[place] = chosen > MOST * of_all or (kept[place] and chosen > SOME * of_all)
    return decided


def with_captions(
    page: Page, kept: list[bool], inside: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """A caption or preformatted text in the body belongs to the article, whatever its odds.

    So does a picture that is described, behind a chosen line, unless its odds are very low.
    """
    decided = [
        keep or (is_inside and (leaf.tag == "pre" or is_caption(leaf)))
        for leaf, keep, is_inside in zip(page.leaves, kept, inside, strict=True)
    ]
    before = False
    for place, leaf in enumerate(page.leaves):
        if leaf.words.text:
            before = kept[place]
        elif before and inside[place] and chances[place] >= PICTURE and is_described(leaf):
            decided[place] = True
    return decided


def is_described(picture: Leaf) -> bool:
    """Whether the words for a picture tell what is on it, as those for an icon do not."""
    return picture.context is not None and len(picture.context.alt) >= SHORTEST_DESCRIPTION


def with_lead_caption(page: Page, kept: list[bool], inside: Sequence[bool]) -> list[bool]:
    """The caption of the picture between the title and the body, where it is a sentence."""
    first = next((at for at, keep in enumerate(kept) if keep and inside[at]), 0)
    decided = kept[:]
    for place in range(first - 1, max(first - FAR_LEAD, 0) - 1, -1):
        leaf = page.leaves[place]
        if leaf.level == 1:
            break
        if leaf.tag == "figcaption" and "." in leaf.words.text and is_caption(leaf):
            said = leaf.words.text
            # A credit may follow the first sentence.
            decided[place] = has_small_words(said) or has_small_words(said[: said.find(". ") + 1])
    return decided


def has_small_words(caption: str) -> bool:
    """Whether a caption is a sentence by its words: at least half of them, and two, are small."""
    words = caption.split()
    lower = sum(word[0].islower() for word in words)
    return lower > 1 and 2 * lower >= len(words)


def is_caption(leaf: Leaf) -> bool:
    """Whether a leaf is a caption by its place, and by its words more than a credit."""
    if leaf.linked or not (leaf.tag == "figcaption" or is_in_figure(leaf)):
        return False
    words = leaf.words.text.split()
    if len(leaf.words.text) >= SHORTEST_CAPTION or is_of_table(leaf):
        return True
    if NUMBERED.pattern.match(leaf.words.text):
        return True
    return len(words) > 2 and 2 * sum(word[0].islower() for word in words) > len(words)


def is_of_table(leaf: Leaf) -> bool:
    """Whether a caption stands with other words, as a table's does, and with no picture."""
    figure = leaf.context.parent if leaf.context is not None else None
    return figure is not None and figure.kind == "figure" and not figure.src and figure.leaves > 1


def is_in_figure(leaf: Leaf) -> bool:
    """Whether a leaf is the caption of a figure that a table or an element of scripts makes."""
    if leaf.tag not in ("td", "th"):
        return leaf.tag.endswith("-figure")
    row = leaf.context.parent if leaf.context is not None else None
    return row is not None and row.parent is not None and row.parent.kind == "figure"


def with_whole_structures(page: Page, kept: list[bool], near: Sequence[bool]) -> list[bool]:
    """A list of which most was chosen stays whole, one of which little was goes.

    What an item tells readers to do counts on neither side.
    A table stays or goes as one, and so do terms with their meanings: half says something else.
    """
    places: dict[Context, list[int]] = {}
    for place, leaf in enumerate(page.leaves):
        holder = structure_of(leaf.context) if leaf.context is not None else None
        if holder is not None:
            places.setdefault(holder, []).append(place)
    decided = kept[:]
    for holder, inside in places.items():
        chosen = sum([kept[place] for place in inside])
        tasks = sum([is_task(page.leaves[place]) for place in inside if not kept[place]])
        share = chosen / (len(inside) - tasks if chosen else len(inside))
        if holder.kind == "definitions" and share < LITTLE and tells_meanings(page, inside, near):
            share = 1.0
        if holder.kind != "list":
            for place in inside:
                decided[place] = share >= (LITTLE if holder.kind == "definitions" else SOME)
        elif not LITTLE < share < MOST:
            for place in inside:
                decided[place] = share >= MOST
    return decided


def tells_meanings(page: Page, places: Sequence[int], near: Sequence[bool]) -> bool:
    """Whether terms in the body have sentences for meanings, and no names near tell otherwise.

    What a page says of itself ("Published", "Author") has a word or a date for each.
    """
    meanings = [page.leaves[place] for place in places if page.leaves[place].tag == "dd"]
    terms = [page.leaves[place] for place in places if page.leaves[place].tag == "dt"]
    if not all(any(map(str.isalpha, leaf.words.text)) for leaf in terms):
        return False  # asterisks: notes to the page
    told = sum(len(leaf.words.text) >= SHORTEST_MEANING for leaf in meanings)
    return (
        all(near[place] for place in places)
        and 2 * told > len(meanings)
        and all(is_sentence(page, leaf) for leaf in meanings)
    )


def is_task(leaf: Leaf) -> bool:
    """Whether an item tells readers what to do, as calls to action do, but leads nowhere."""
    if leaf.tag != "li" or leaf.linked or leaf.control or len(leaf.words.text) > LONGEST_TASK:
        return False
    return phrase_of(leaf.words.text.lower()) == "action"


def structure_of(context: Context | None) -> Context | None:
    """The innermost list, table or list of definitions around a leaf, none that is mere layout."""
    while context is not None:
        if context.kind in ("list", "definitions"):
            return context
        if context.kind == "table" and not is_layout_table(context):
            return context
        context = context.parent
    return None


def weight(leaf: Leaf, size: int) -> float:
    """How much a leaf counts in the search for the body: its characters outside links."""
    if not size:
        return 0.0
    counted = min(size, LONGEST_COUNTED) * (1 - leaf.linked / size)
    return counted * 0.2 if leaf.tag == "pre" else counted


def usual_chance(
    sizes: Sequence[int],
    chances: Sequence[float],
    weights: Sequence[float],
    inside: Sequence[bool],
) -> float:
    """The chance that half of the running text inside the body reaches."""
    long = [
        (chance, counted)
        for size, chance, counted, is_inside in zip(sizes, chances, weights, inside, strict=True)
        if is_inside and size >= LONG_LEAF
    ]
    half = sum(counted for _, counted in long) / 2
    for chance, counted in sorted(long, reverse=True):
        half -= counted
        if half <= 0:
            return chance
    return 1.0
