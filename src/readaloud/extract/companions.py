"""Lines that stay because of the chosen ones beside which they stand."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from readaloud.extract import hints
from readaloud.extract.leaves import ACCORDION, Leaf, Page
from readaloud.extract.lists import is_link
from readaloud.extract.phrases import HEAD, phrase_of
from readaloud.extract.safety import heads_help

NOT_BODY = (
    hints.NAVIGATION | hints.COMMENTS | hints.SHARE | hints.RELATED | hints.PROMOTION
    | hints.SIDEBAR | hints.FOOTER | hints.CONTENTS | hints.FEEDBACK | hints.NOTICE | hints.FORM
    | hints.DIALOG
)  # fmt: skip
NOT_RUN = NOT_BODY & ~hints.NOTICE  # a warning is a notice by its name
WITHIN = 0.12  # the least chance of a few sentences between chosen lines
DIMMEST = 0.06  # the least chance of such that no words of furniture begin or hold
LONGEST_RUN = 3
BETWEEN = 0.2  # the least chance of a sentence beside chosen lines
ALONE = 0.12  # the least chance of one that is all the text under a chosen heading
AMONG = 0.33  # the least chance of one that buttons or labels part from them
LONG_AMONG = 60  # characters of such a one
NEAR_NAMES = 3  # elements, from the inside, whose names are asked
LONG_LEAD = 80  # characters of a paragraph that leads in
LEAD = 0.25  # the least chance of one
STOPS = (".", "!", "?", ":")
ENDS = STOPS[:3]
CLOSING = "\"'”’»)"  # may follow them
ASKED = re.compile(
    r"(?:\w+ ){0,3}(?:FAQs?|frequently asked questions|(?:common|frequent) questions|"
    r"questions (?:and|&) answers|Q ?(?:&|and) ?A)(?: \w+){0,6}:?",
    re.I,
)
FEWEST_ASKED = 2
HEADING = 0.15  # the least chance of a heading above a chosen line
SHORTEST_STANDFIRST = 40  # characters
MOST_HEADS = 10  # of questions; each costs a look at all the lines behind it
OPENERS = frozenset(("button", "summary"))


def is_sentence(page: Page, leaf: Leaf) -> bool:
    """Whether a leaf is running text by its form, and no name near by tells otherwise."""
    text = leaf.words.text
    end = text.rstrip(CLOSING)[-1:]
    if leaf.linked or leaf.level or end not in STOPS or " " not in text:
        return False
    return not page.mask_near(leaf.element, NEAR_NAMES) & NOT_BODY


def with_sentences_beside(
    page: Page, kept: Sequence[bool], inside: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """A sentence between two chosen lines is the article's too, unless its odds are very low.

    So is the one that leads in a list, the one behind a chosen paragraph of the same box, and a
    longer one among buttons and labels, if its odds are not so low.
    """
    decided = list(kept)
    leaves = page.leaves
    spoken = [place for place, leaf in enumerate(leaves) if leaf.words.text]
    chosen = [place for place in spoken if kept[place]]
    before = -1
    for place, following in pairwise([*spoken, -1]):
        chance = chances[place]
        is_last = following < 0 or not inside[following]
        is_lone = is_alone(leaves, kept, before, following, is_last=is_last)
        least = ALONE if is_lone else BETWEEN
        if not kept[place] and inside[place] and chance >= least:
            is_beside = before >= 0 and (
                is_lone or (following >= 0 and kept[following]) or is_alike(page, before, place)
            )
            is_among = (
                chance >= AMONG
                and len(leaves[place].words.text) >= LONG_AMONG
                and bool(chosen)
                and chosen[0] < place < chosen[-1]
            )
            decided[place] = (is_beside or is_among) and (
                is_sentence(page, leaves[place]) or is_address(page, leaves[place])
            )
        is_title = leaves[place].level == 1 and inside[place]
        before = place if decided[place] or is_title else -1
    return decided


def with_short_runs(
    page: Page, kept: Sequence[bool], inside: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """A few sentences between two chosen lines are the article's, though all are unlikely.

    So a warning stays, with its heading, and so do two short paragraphs among long ones.
    """
    decided = list(kept)
    run: list[int] = []
    is_open = False
    for place, leaf in enumerate(page.leaves):
        if kept[place]:
            if run:
                is_dim = any(chances[one] < WITHIN for one in run)
                if len(run) <= LONGEST_RUN and is_run_of_text(page, run, is_dim=is_dim):
                    for one in run:
                        decided[one] = True
                run = []
            is_open = True
        elif not inside[place] or chances[place] < DIMMEST:
            run, is_open = [], False
        elif is_open and leaf.words.text:
            run.append(place)
    return decided


def is_run_of_text(page: Page, run: Sequence[int], *, is_dim: bool) -> bool:
    """Whether lines are sentences, their headings, and what stands in the box of one of those.

    Where hardly anything speaks for them, all but the headings are whole sentences.
    """
    if page.leaves[run[-1]].level or (is_dim and not all(is_stated(page, one) for one in run)):
        return False
    boxes = set()
    for place in run:
        leaf = page.leaves[place]
        text = leaf.words.text
        if leaf.linked or leaf.control or (" " not in text and not leaf.level):
            return False
        if page.mask_near(leaf.element, NEAR_NAMES) & NOT_RUN:
            return False
        if text.rstrip(CLOSING)[-1:] in STOPS:
            box = page.parents[leaf.element]
            boxes.add(box)
            if page.mask_near(box, 2) & hints.NOTICE:  # a warning; its heading may stand outside
                boxes.add(page.parents[box])
    return all(
        page.parents[page.leaves[place].element] in boxes or page.leaves[place].level
        for place in run
    )


def is_stated(page: Page, place: int) -> bool:
    """Whether a line says something, and nothing that furniture says; or heads what does."""
    leaf = page.leaves[place]
    text = leaf.words.text
    if phrase_of(text[:HEAD].lower()):
        return False
    return leaf.level > 0 or text.rstrip(CLOSING)[-1:] in ENDS


def is_alone(
    leaves: Sequence[Leaf], kept: Sequence[bool], before: int, following: int, *, is_last: bool
) -> bool:
    """Whether a chosen heading stands before a line, and a chosen one behind it, or nothing."""
    if before < 0 or leaves[before].level < 2:
        return False
    if is_last:
        return not leaves[before].linked  # it would lead to another article
    return kept[following] and leaves[following].level > 0


def is_address(page: Page, leaf: Leaf) -> bool:
    """Whether a leaf says where a place is: the one of an author is a link, or named as such."""
    if leaf.tag != "address" or leaf.linked:
        return False
    return not page.mask_near(leaf.element, NEAR_NAMES) & (NOT_BODY | hints.AUTHOR | hints.META)


def is_alike(page: Page, before: int, place: int) -> bool:
    """Whether two leaves are paragraphs beside each other in one box."""
    one, two = page.leaves[before], page.leaves[place]
    if one.level or one.context is not two.context:
        return False
    if one.element == two.element:
        return True
    a, b = one.element, two.element
    return (
        page.parents[a] == page.parents[b]
        and page.tags[a] == page.tags[b]
        and page.names[a] == page.names[b]
    )


def with_lead(page: Page, kept: Sequence[bool], chances: Sequence[float]) -> list[bool]:
    """The paragraphs right before the first chosen line lead in the article."""
    decided = list(kept)
    spoken = [place for place, leaf in enumerate(page.leaves) if leaf.words.text]
    first = next((at for at, place in enumerate(spoken) if kept[place]), 0)
    for place in reversed(spoken[:first]):
        leaf = page.leaves[place]
        if (
            leaf.context is not None
            or chances[place] < (LEAD if len(leaf.words.text) >= LONG_LEAD else 0.5)
            or not is_sentence(page, leaf)
        ):
            break
        decided[place] = True
    return decided


def with_questions(page: Page, kept: Sequence[bool], near: Sequence[bool]) -> list[bool]:
    """Under a heading such as "FAQs" questions and answers stay alike, as far as its box reaches.

    That box may stand outside of the body, where its names tell of nothing else.
    Behind the last question one line does: the box may be that of the whole article.
    """
    decided = list(kept)
    leaves = page.leaves
    heads = (
        place
        for place, leaf in enumerate(leaves)
        if leaf.level
        and ASKED.fullmatch(leaf.words.text)
        and (near[place] or not page.mask_near(leaf.element, NEAR_NAMES) & NOT_BODY)
    )
    for head in islice(heads, MOST_HEADS):
        end = page.ends[page.parents[leaves[head].element]]
        is_near = near[head]
        told = [
            place
            for place in range(head + 1, len(leaves))
            if leaves[place].element < end
            and (near[place] or not (is_near or is_link(leaves[place])))
            and is_asked_or_told(leaves[place])
        ]
        asked = [at for at, place in enumerate(told) if leaves[place].words.text.endswith("?")]
        if len(asked) >= FEWEST_ASKED:
            for place in (head, *told[: asked[-1] + 2]):
                decided[place] = True
    return decided


def is_asked_or_told(leaf: Leaf) -> bool:
    """Whether a line is a question, or a sentence of its answer."""
    return leaf.words.text.rstrip(CLOSING)[-1:] in STOPS and not leaf.control


def with_headings(
    page: Page, kept: Sequence[bool], near: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """The heading right above a chosen line, buttons between them aside, is the article's."""
    decided = list(kept)
    following = -1
    for place in range(len(kept) - 1, -1, -1):
        leaf = page.leaves[place]
        if not leaf.words.text or leaf.control:
            continue
        if (
            leaf.level > 1
            and near[place]
            and chances[place] >= HEADING
            and following >= 0
            and kept[following]
            and not leaf.linked
            and not phrase_of(leaf.words.text.lower())
        ):
            decided[place] = True
        following = place
    return decided


def with_standfirst(page: Page, kept: Sequence[bool]) -> list[bool]:
    """The sentence right below the title stays, where its name says that it leads in."""
    decided = list(kept)
    spoken = [place for place, leaf in enumerate(page.leaves) if leaf.words.text]
    first = next((at for at, place in enumerate(spoken) if kept[place]), 0)
    for title, place in pairwise(spoken[: first + 1]):
        leaf = page.leaves[place]
        if page.leaves[title].level == 1 and len(leaf.words.text) >= SHORTEST_STANDFIRST:
            is_intro = page.mask_near(leaf.element, 2) & hints.INTRO
            decided[place] = kept[place] or (bool(is_intro) and is_sentence(page, leaf))
    return decided


def with_panels(
    page: Page, kept: Sequence[bool], inside: Sequence[bool], chances: Sequence[float]
) -> list[bool]:
    """The panels of one accordion stay together, each with its heading."""
    decided = list(kept)
    for panels in accordions(page):
        texts = [
            [place for place in range(head + 1, end) if page.leaves[place].words.text]
            for head, end in panels
        ]
        read = sum(any(kept[place] for place in places) for places in texts)
        if 2 * read < len(panels) or not all(inside[head] for head, _ in panels):
            continue
        for (head, _), places in zip(panels, texts, strict=True):
            for place in places:
                if chances[place] >= BETWEEN and is_sentence(page, page.leaves[place]):
                    decided[place] = True
            decided[head] = decided[head] or any(decided[place] for place in places)
    return decided


def accordions(page: Page) -> Iterator[list[tuple[int, int]]]:
    """For each accordion of two panels or more the places of their headings and where they end."""
    leaves, ends = page.leaves, page.ends
    heads = [place for place, leaf in enumerate(leaves) if leaf.level and is_opener(leaf)]
    if len(heads) < 2:
        return
    group: list[int] = []
    box = -1
    for head, following in pairwise([*heads, -1]):
        group.append(head)
        if following >= 0 and is_same_look(page, head, following):
            around = common_box(page, leaves[head].element, leaves[following].element)
            if len(group) == 1 or around == box:
                box = around
                continue
        if len(group) > 1:
            end = next(
                (at for at in range(head + 1, len(leaves)) if leaves[at].element >= ends[box]),
                len(leaves),
            )
            yield list(pairwise([*group, end]))
        group = []


def is_opener(leaf: Leaf) -> bool:
    """Whether a leaf is the heading of a panel that opens at a click."""
    return leaf.level == ACCORDION or (leaf.level > 0 and leaf.tag in OPENERS)


def is_same_look(page: Page, one: int, two: int) -> bool:
    first, second = page.leaves[one].element, page.leaves[two].element
    return page.tags[first] == page.tags[second] and page.names[first] == page.names[second]


def common_box(page: Page, one: int, two: int) -> int:
    """The innermost element around two, of which the second comes later."""
    around = one
    while around >= 0 and two >= page.ends[around]:
        around = page.parents[around]
    return around


def with_help_links(page: Page, kept: Sequence[bool], inside: Sequence[bool]) -> list[bool]:
    """The links under a heading such as "Where to get help" stay with it, if it stands in the body.

    Most leaflets end so; a site's own menus have names that tell, or stand elsewhere.
    """
    decided = list(kept)
    for place, leaf in enumerate(page.leaves):
        if leaf.level and inside[place] and not leaf.linked and heads_help(leaf.words.text):
            under = links_under(page, place)
            if under and not page.mask_near(page.leaves[under[0]].element, NEAR_NAMES) & NOT_BODY:
                for one in (place, *under):
                    decided[one] = True
    return decided


def links_under(page: Page, place: int) -> list[int]:
    """The places of the lines that are links between a heading and the next other line."""
    box = page.parents[page.leaves[place].element]
    end = page.ends[box] if box >= 0 else len(page.parents)
    found: list[int] = []
    for at in range(place + 1, len(page.leaves)):
        leaf = page.leaves[at]
        if not leaf.words.text:
            continue
        if leaf.level or leaf.element >= end or not is_link(leaf):
            break
        found.append(at)
    return found


def with_question(page: Page, kept: Sequence[bool], body: int) -> list[bool]:
    """The opening post of a thread, where the body is one of its answers and looks alike."""
    look = page.tags[body], page.names[body]
    boxes = zip(page.tags, page.names, strict=True)
    first = next((index for index, found in enumerate(boxes) if found == look), body)
    if not look[1] or first == body:
        return list(kept)
    end = page.ends[first]
    return [
        keep or (first <= leaf.element < end and not leaf.control and not leaf.linked)
        for leaf, keep in zip(page.leaves, kept, strict=True)
    ]
