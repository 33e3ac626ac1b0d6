"""What can be said of a leaf without understanding it, as names with weights learned elsewhere.

Everything here is a short name such as "size:3" or "near:related". `tools/train_body.py` learns a
weight for each name; `weigh` looks the weights up. Both call the same functions, which take few
and small values, so that a page's leaves find most of their sums ready.
"""

# ruff: noqa: E501 - each pattern is one line of a table

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from readaloud.data import load_rows
from readaloud.extract.body import descend, inside_of, running_text
from readaloud.extract.hints import ARTICLE, BODY, KINDS
from readaloud.extract.leaves import Context, Leaf, Page

Names = tuple[str, ...]

SIZES = (8, 16, 30, 50, 80, 120, 180, 260, 400, 700)
SHARES = (0.01, 0.03, 0.1, 0.25, 0.5, 0.8)
WIDE = 0.5  # an element that holds more of the page's text than this wraps the page
WRAPPERS = BODY | ARTICLE  # other hints of what wraps a page say nothing
NEAR = 3  # levels: the element itself, its parent and its grandparent

# What furniture begins with, whole or in part, wherever it stands.
BEGINS: tuple[tuple[str, str], ...] = (
    ("menu", r"(?:home|about(?: us)?|contact(?: us)?|blog|news|menu|search|login|log in|sign in|faqs?"
             r"|careers|shop|store|products|services|resources|help|support|more|all|categories|tags?:?"
             r"|topics?:?|filed under.*|skip.*|close|back|next|prev(?:ious)?|top|back to top|share"
             r"|read more|learn more|see more|show more|view all|see all|subscribe|download)$"),
    ("share", r"share\b|(?:tweet|pin|facebook|twitter|linkedin|pinterest|whatsapp|email|print"
              r"|copy link|reddit|save)$|follow us"),
    ("related", r"(?:read|see|learn) (?:more|also|next)\b|related|(?:also )?(?:read|check|see)(?: also| out)?:"
                r"|more (?:from|on|in|stories|articles|posts)|up next|next(?: article| post| up)?$|previous"
                r"|don[’']?t miss|also check|you (?:may|might) (?:also )?(?:like|enjoy)|recommended"),
    ("comment", r"\d+ (?:comments?|repl|responses?)|reply$|comments?$"),
    ("byline", r"by:? |written by|(?:medically |fact[- ])?(?:reviewed|checked) by|(?:author|editor)s?:?$"
               r"|posted (?:by|on|in)|about the author|author"),
    ("dated", r"(?:last |first )?(?:updated|published|posted|modified|reviewed)\b"
              r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? "
              r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
              r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9} \d{4}"),
    ("minutes", r"\d+ ?-?min(?:ute)?s?\.?(?: read| to read|$)|reading time|[\d.,k]+ (?:views?|shares?)\b"),
    ("contents", r"(?:table of )?contents$|in this (?:article|guide|post|section)|on this page|jump to"
                 r"|what[’']s (?:inside|in this)|quick links|skip to"),
    ("image", r"(?:photo|image|picture|illustration|credit|source|video)s?(?: credit| by| courtesy| source)?s?:"
              r"|via "),
    ("action", r"(?:shop|buy|get|book|call|contact|download|try|start|learn|find|explore|view|see|browse"
               r"|schedule|request|sign|log|register|apply|search|click|watch|listen|add|order|discover|talk"
               r"|claim|donate|check|compare)\b"),
)  # fmt: skip
BEGIN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in BEGINS))
HOLDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("subscribe", ("subscri", "sign up", "signing up", "newsletter", "your inbox", "email address",
                   "e-mail address", "mailing list")),
    ("consent", ("we use cookies", "accept all", "accept cookies", "consent", "gdpr", "your privacy")),
    ("legal", ("©", "all rights reserved", "privacy policy", "terms of", "terms and", "cookie", "trademark")),
    ("sponsor", ("advertis", "sponsored", "affiliate", "we may earn", "we may receive", "commission", "promoted")),
    ("comment", ("leave a comment", "leave a reply", "log in to", "login to", "post a comment", "post comment",
                 "be the first to")),
    ("feedback", ("was this article", "was this page", "was this helpful", "was this information", "helpful?",
                  "rate this", "thank you for", "thanks for", "your feedback")),
    ("related", ("you may also", "you might also", "may like", "might like", "recommended", "trending",
                 "most popular", "most read", "keep reading", "continue reading")),
    ("share", ("share this", "share on", "share via", "follow us")),
    ("references", ("doi:", "doi.org", "et al", "pmid", "retrieved ", "accessed ")),
    ("image", ("getty", "shutterstock", "istock", "unsplash", "courtesy of", "photo by", "image credit")),
)  # fmt: skip
HELD = tuple((text, name) for name, texts in HOLDS for text in texts)


def any_of(texts: Iterable[str]) -> str:
    """A pattern that finds any of the texts, parted letter by letter, which is twice as quick."""
    following: dict[str, list[str]] = {}
    for text in texts:
        following.setdefault(text[:1], []).append(text[1:])
    if "" in following:
        return ""  # one text ends here: those that go on need not be told apart
    return "(?:" + "|".join(re.escape(c) + any_of(rest) for c, rest in following.items()) + ")"


ANY_HELD = re.compile(any_of(text for text, _ in HELD))
LONGEST_PHRASED = 300  # longer leaves are seldom furniture
HEAD = 120  # characters of a leaf that phrases are looked for in


def size_class(size: int) -> int:
    return bisect_right(SIZES, size)


def share_class(part: float, whole: float) -> int:
    """A share of the page in seven classes, finer where it is small."""
    return bisect_right(SHARES, part / whole) if whole > 0 else 0


def density(part: int, whole: int) -> int:
    """A share in five classes: none, under a third, under two thirds, more, all."""
    if part <= 0:
        return 0
    if part >= whole:
        return 4
    return 1 + 3 * part // whole


class Profile:
    """The page as a whole: what elements and headings say about each of its leaves."""

    def __init__(self, page: Page) -> None:
        self.page = page
        leaves, elements = page.leaves, page.elements
        sizes = [0] * (len(elements) + 1)
        links = [0] * (len(elements) + 1)
        for leaf in leaves:
            sizes[leaf.element] += len(leaf.words.text)
            links[leaf.element] += leaf.linked
        for index in range(len(elements) - 1, 0, -1):
            parent = elements[index].parent
            sizes[parent] += sizes[index]
            links[parent] += links[index]
        self.sizes, self.links = sizes, links
        self.masks = self.spread_masks()
        self.worths = running_text(page)
        whole = self.worths[0]
        # One entry more than there are elements: what stands above the root.
        self.parents = [element.parent for element in elements] + [-1]
        self.shares = [share_class(worth, whole) for worth in self.worths[:-1]] + [0]
        self.quarter_sizes = [bisect_right(SIZES, size // 4) for size in sizes]
        self.tenth_sizes = [bisect_right(SIZES, size // 10) for size in sizes]
        self.densities = list(map(density, links, sizes))
        self.inside = [inside_of(page, descend(page, self.worths, share)) for share in (0.8, 0.5)]
        self.headings = frozenset(leaf.words.text.lower() for leaf in leaves if leaf.level)
        self.texts = Counter(leaf.words.text for leaf in leaves)
        self.title = next((n for n, leaf in enumerate(leaves) if leaf.level == 1), -1)

    def spread_masks(self) -> list[tuple[int, int, int]]:
        """For each element the hints near it, far above it, and on what wraps the page."""
        elements, sizes = self.page.elements, self.sizes
        limit = max(1, sizes[0]) * WIDE
        found: list[tuple[int, int, int]] = []
        own: list[int] = []
        for index, element in enumerate(elements):
            is_wide = sizes[index] > limit
            own.append(0 if is_wide else element.mask)
            if element.parent < 0:
                found.append((0, 0, element.mask & WRAPPERS))
                continue
            near = own[index]
            above, steps = element.parent, 1
            while above >= 0 and steps < NEAR:
                near |= own[above]
                above = elements[above].parent
                steps += 1
            far = found[above][0] | found[above][1] if above >= 0 else 0
            wide = found[element.parent][2] | (element.mask & WRAPPERS if is_wide else 0)
            found.append((near, far, wide))
        return found


def mask_names(near: int, far: int, wide: int) -> Names:
    return tuple(
        f"{prefix}:{KINDS[bit]}"
        for prefix, mask in (("near", near), ("far", far), ("wide", wide))
        for bit in range(mask.bit_length())
        if mask >> bit & 1
    )


def place_names(inside: tuple[int, int], worths: tuple[int, ...]) -> Names:
    """Inside the likely body or not, and how much of the page's text the elements above hold."""
    bodies = tuple(f"b{number}:{flag}" for number, flag in enumerate(inside))
    return bodies + tuple(f"worth{step}:{share}" for step, share in enumerate(worths))


def around_names(sizes: tuple[int, ...], links: tuple[int, ...]) -> Names:
    """Size and links of the parent and the grandparent."""
    names = [f"around{step}-size:{size}" for step, size in enumerate(sizes)]
    return (*names, *(f"around{step}-link:{link}" for step, link in enumerate(links)))


def word_names(tag: str, size: int, link: int, bold: int, end: str) -> Names:
    half = size // 2
    return (
        f"tag:{tag}",
        f"size:{size}",
        f"link:{link}",
        f"bold:{bold}",
        f"link-size:{min(link, 2)}:{half}",
        f"tag-size:{tag}:{half}",
        f"end:{end}",
    )


def form_names(level: int, control: bool, commas: int, start: str, repeated: bool) -> Names:
    names = [f"level:{level}"] if level else []
    if control:
        names.append("control")
    if commas:
        names.append("commas:1" if commas < 3 else "commas:3")
    if start:
        names.append(start)
    if repeated:
        names.append("repeated")
    return tuple(names)


def phrase_names(says: str, is_short: bool) -> Names:
    return (f"says:{says}", f"says-short:{is_short}:{says}") if says else ()


def echo_names(echoes: bool, leads_within: bool) -> Names:
    return (("names-a-heading",) if echoes else ()) + (("leads-within",) if leads_within else ())


def list_names(ordered: bool, mean: int, count: int) -> Names:
    return (f"list:{'ol' if ordered else 'ul'}", f"list-mean:{mean}", f"list-count:{count}")


def kind_names(kinds: tuple[str, ...], columns: int) -> Names:
    names = tuple(f"in:{kind}" for kind in kinds)
    return (*names, f"columns:{columns}") if columns else names


def neighbour_names(step: int, kind: str, size: int) -> Names:
    return (f"at{step}:{kind}:{size}",)


def position_names(tenth: int, after_title: int) -> Names:
    return (f"tenth:{tenth}", f"title:{after_title}")


Kept = TypeVar("Kept")
Fact = tuple[Callable[..., Names], tuple[object, ...]]


def facts_of(page: Page) -> Iterator[list[Fact]]:
    """For each leaf all that is said of it, as functions of names with their arguments."""
    for element, own, context, place in parts_of(page, as_they_are, context_facts):
        yield [*element, *own, *context, *place]


def as_they_are(facts: list[Fact]) -> list[Fact]:
    return facts


def parts_of(
    page: Page,
    of_facts: Callable[[list[Fact]], Kept],
    of_context: Callable[[Context | None], Kept],
) -> Iterator[tuple[Kept, list[Fact], Kept, list[Fact]]]:
    """The facts of each leaf in four parts: element, own, structure, place on the page.

    Elements and structures hold many leaves; what becomes of their facts is kept for the next.
    """
    profile = Profile(page)
    leaves = page.leaves
    count, title = len(leaves), profile.title
    looks = [("none", 0), ("none", 0), *map(look, leaves), ("none", 0), ("none", 0)]
    of_element: dict[int, Kept] = {}
    of_holder: dict[Context | None, Kept] = {None: of_facts([])}
    for place, leaf in enumerate(leaves):
        element, holder = leaf.element, leaf.context
        if element not in of_element:
            of_element[element] = of_facts(element_facts(profile, element))
        if holder not in of_holder:
            of_holder[holder] = of_context(holder)
        after = -2 if title < 0 else -1 if place < title else min((place - title) // 3, 5)
        yield (
            of_element[element],
            leaf_facts(profile, leaf),
            of_holder[holder],
            [
                # Two leaves before, this one, two after.
                (neighbour_names, (-2, *looks[place])),
                (neighbour_names, (-1, *looks[place + 1])),
                (neighbour_names, (1, *looks[place + 3])),
                (neighbour_names, (2, *looks[place + 4])),
                (position_names, (10 * place // count, after)),
            ],
        )


def element_facts(profile: Profile, index: int) -> list[Fact]:
    """What the element that holds a leaf says about it."""
    if index < 0:
        return []
    parents, shares = profile.parents, profile.shares
    # The list of parents ends with -1, which is its own parent and has shares and sizes of zero.
    one = parents[index]
    two = parents[one]
    three = parents[two]
    inside = (profile.inside[0][index], profile.inside[1][index])
    return [
        (mask_names, profile.masks[index]),
        (place_names, (inside, (shares[index], shares[one], shares[two], shares[three]))),
        (
            around_names,
            (
                (profile.quarter_sizes[one], profile.tenth_sizes[two]),
                (profile.densities[one], profile.densities[two]),
            ),
        ),
    ]


def leaf_facts(profile: Profile, leaf: Leaf) -> list[Fact]:
    """What the leaf's own words and markup say about it."""
    text = leaf.words.text
    size = len(text)
    tag = leaf.tag if "-" not in leaf.tag else "div"
    start = "lower-start" if text[:1].islower() else "capitals" if text.isupper() else ""
    facts: list[Fact] = [
        (
            word_names,
            (
                tag,
                size_class(size),
                density(leaf.linked, size),
                density(leaf.bold, size),
                ending(text),
            ),
        ),
        (
            form_names,
            (leaf.level, leaf.control, min(text.count(", "), 3), start, profile.texts[text] > 1),
        ),
    ]
    if size <= LONGEST_PHRASED:
        says = phrase_of(text[:HEAD].lower())
        if says:
            facts.append((phrase_names, (says, size < 80)))
    echoes = not leaf.level and size < 120 and text.lower() in profile.headings
    marks = leaf.words.marks
    within = bool(marks) and marks[0].kind == "link" and marks[0].target.startswith("#")
    if echoes or within:
        facts.append((echo_names, (echoes, within)))
    return facts


@lru_cache(maxsize=8_000)
def phrase_of(head: str) -> str:
    """The kind of furniture that speaks like this, or ""."""
    found = BEGIN.match(head)
    if found is not None:
        return found.lastgroup or ""
    if ANY_HELD.search(head) is None:
        return ""  # one search for all in place of one for each: few leaves hold any
    for text, name in HELD:
        if text in head:
            return name
    return ""


def context_facts(context: Context | None) -> list[Fact]:
    kinds: list[str] = []
    facts: list[Fact] = []
    columns = 0
    while context is not None:
        if context.kind not in kinds:
            kinds.append(context.kind)
            if context.kind == "list":
                mean = size_class(context.size // max(1, context.leaves))
                facts.append((list_names, (context.ordered, mean, min(context.leaves, 12) // 3)))
            elif context.kind == "table":
                columns = min(context.columns, 4)
        context = context.parent
    facts.append((kind_names, (tuple(kinds), columns)))
    return facts


def look(leaf: Leaf) -> tuple[str, int]:
    """What a leaf looks like to its neighbours."""
    size = len(leaf.words.text)
    kind = "h" if leaf.level else "l" if density(leaf.linked, size) > 2 else "t"
    return kind, size_class(size) // 2


def ending(text: str) -> str:
    last = text[-1:]
    if last in ".!…" or text[-2:-1] in ".!…":
        return "stop"
    return last if last in "?:" else "none"


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    return {name: float(weight) for name, weight in load_rows("body_weights.tsv")}


@lru_cache(maxsize=60_000)
def learned(names: Callable[..., Names], arguments: tuple[object, ...]) -> float:
    table = weights()
    return sum(table.get(name, 0.0) for name in names(*arguments))


def sum_of(facts: Iterable[Fact]) -> float:
    total = 0.0
    for names, given in facts:
        total += learned(names, given)
    return total


def score_leaves(page: Page) -> list[float]:
    """For each leaf the log odds that it belongs to the article."""
    bias = weights()["bias"]
    parts = parts_of(page, sum_of, lambda context: sum_of(context_facts(context)))
    return [
        bias + element + sum_of(own) + context + sum_of(place)
        for element, own, context, place in parts
    ]


def names_of(page: Page) -> list[Names]:
    """For each leaf its names: what the weights are learned from."""
    return [tuple(n for names, given in facts for n in names(*given)) for facts in facts_of(page)]
