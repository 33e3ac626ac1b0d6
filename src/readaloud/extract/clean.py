"""What is not the article; every removal is recorded with its reason."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from operator import attrgetter, itemgetter, or_

from readaloud.extract import hints
from readaloud.extract.contents import drop_contents, is_row_within
from readaloud.extract.furniture import leads_in, leads_to_shop, line_reason
from readaloud.extract.layout import data_cell
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.letters import drop_letters
from readaloud.extract.lists import is_link, judge_lists
from readaloud.extract.phrases import HEAD, phrase_of
from readaloud.extract.prompts import drop_cards, drop_related
from readaloud.extract.references import add_closing_lines, find_sources, resolve
from readaloud.extract.safety import advises_to_get_help
from readaloud.extract.statements import drop_statements
from readaloud.extract.templates import drop_about_authors, is_step, template_reason
from readaloud.extract.trails import is_row_of_links, is_trail
from readaloud.extract.words import plain
from readaloud.model.article import Anchor, Metadata, Reference, Removal
from readaloud.model.making import dataclass

# What an element's name says about a leaf that was not chosen, or must go though it was.
REASONS = (
    (hints.COMMENTS, "comments"),
    (hints.SHARE, "share-links"),
    (hints.FEEDBACK, "feedback"),
    (hints.CONTENTS, "table-of-contents"),
    (hints.RELATED, "related-links"),
    (hints.PROMOTION | hints.SHOP | hints.DIALOG, "promotion"),
    (hints.AUTHOR, "author-box"),
    (hints.FORM, "form"),
    (hints.NAVIGATION, "navigation"),
    (hints.FOOTER, "footer"),
    (hints.SIDEBAR | hints.ASIDE, "sidebar"),
    (hints.VIDEO, "video-title"),
    (hints.CREDIT, "image-credit"),
    (hints.META, "page-details"),
    (hints.HEADER, "page-header"),
)
ANY_REASON = reduce(or_, (bits for bits, _ in REASONS))
OF_PHRASE = {
    "subscribe": "promotion", "share": "share-links", "related": "related-links",
    "legal": "legal-notice", "consent": "cookie-notice", "comment": "comments",
    "byline": "byline", "dated": "byline", "minutes": "page-details", "sponsor": "advertisement",
    "contents": "table-of-contents", "action": "promotion", "feedback": "feedback",
    "image": "image-credit", "menu": "navigation",
}  # fmt: skip

OF_HEADINGS = ("feedback", "comments", "share-links", "table-of-contents")  # may stand in one
# Words of names that boxes of nothing else have (a "banner" or "teaser" may hold anything), and how
# many characters such a box has at most.
BOXES = (
    (
        "promotion",
        400,
        frozenset("cta ctas promo promos promotion newsletter signup affiliate upsell".split()),
    ),
    ("related-links", 3_000, frozenset("related relateds recirc recirculation yarpp".split())),
)
OFFERING = hints.PROMOTION | hints.RELATED
LONGEST_FURNITURE = 300
LONGEST_PROMPT = 180
LONGEST_LABEL = 140
LONGEST_SAID = 200
FAR = 8  # levels above a leaf at which names say something of it
PLAYER_LEVELS = 5
MOST_QUOTES = 200  # that are sought in the article; each costs a look at all of it
SHORTEST_COPY = 60  # characters of a paragraph from which on a second one is a copy

COUNTER = re.compile(
    r"(?:slide )?\d{1,3} ?(?:/|of) ?\d{1,3}|swipe (?:to|left|right|for)\b.{0,20}", re.I
)
BEGINNING = re.compile(r"\W*+(\w++)\W++(\w++)\W++(\w++)\W")  # of a paragraph, with what ends it
NEAR = 60  # characters in which most paragraphs have three words


@dataclass(slots=True)
class Cleaned:
    """The leaves of the article, what was taken away, and the sources it lists."""

    leaves: list[Leaf]
    removals: list[Removal]
    references: list[Reference]


def clean(page: Page, chosen: Sequence[bool], metadata: Metadata) -> Cleaned:
    """Part the leaves of the article from all others; each of those is told with its reason."""
    reasons = [
        furniture(page, leaf) if keep else why_not(page, leaf)
        for leaf, keep in zip(page.leaves, chosen, strict=True)
    ]
    drop_statements(page, reasons, metadata)
    first = next((place for place, why in enumerate(reasons) if not why), len(reasons))
    sources = find_sources(page, [leaf for leaf in page.leaves[first:] if leaf.words.text])
    left = [leaf for leaf, why in zip(page.leaves, reasons, strict=True) if not why]
    add_closing_lines([leaf for leaf in left if leaf.words.text], sources)
    for place, leaf in enumerate(page.leaves):
        if id(leaf) in sources.leaves:
            reasons[place] = "reference-list"
    drop_about_authors(page, reasons)
    drop_related(page, reasons)
    drop_boxes(page, reasons)
    drop_letters(page, reasons)
    drop_contents(page, reasons)
    judge_lists(page, reasons)
    drop_cards(page, reasons)
    drop_title(page, reasons, metadata.title.text)
    drop_copies(page, reasons)
    drop_empty_headings(page, reasons)
    kept = [leaf for leaf, reason in zip(page.leaves, reasons, strict=True) if not reason]
    removals = list(removals_of(page, reasons))
    for menu in page.menus:
        removals.append(Removal(Anchor("", menu.line), menu.reason, menu.text))
    removals.sort(key=attrgetter("anchor.line"))
    resolve(kept, sources)
    return Cleaned(kept, removals, sources.entries)


def why_not(page: Page, leaf: Leaf) -> str:
    """The best word for a leaf that was not chosen."""
    masks, parents, index = page.masks, page.parents, leaf.element
    for _ in range(FAR):
        if index < 0:
            break
        if named := masks[index] & ANY_REASON:
            return reason_of(named)
        index = parents[index]
    text = leaf.words.text
    if reason := template_reason(text):
        return reason
    said = phrase_of(text[:HEAD].lower()) if len(text) < LONGEST_SAID else ""
    return OF_PHRASE.get(said, "outside-article")


@lru_cache(maxsize=1_000)
def reason_of(mask: int) -> str:
    return next(reason for bits, reason in REASONS if mask & bits)


def furniture(page: Page, leaf: Leaf) -> str:
    """Why a chosen leaf must go all the same, or ""."""
    text = leaf.words.text
    size = len(text)
    if leaf.control:
        return "" if is_sorter(leaf) else "control"
    if size > LONGEST_FURNITURE or not size:
        return ""
    is_short = leaf.linked and size < LONGEST_LABEL and leaf.tag != "li"
    if leaf.linked > size // 2 and is_row_within(leaf):
        return "table-of-contents"
    if is_short and (is_row_of_links(leaf) or (leaf.context is None and is_trail(leaf))):
        return "navigation"
    may_lead = size <= LONGEST_PROMPT and (leaf.linked > size // 4 or (leaf.linked and size < 30))
    if may_lead and leads_in(text):
        return "related-links"
    if may_lead and not leaf.level and is_link(leaf) and leads_to_shop(text):
        return "promotion"
    if data_cell(leaf.context) is None:
        if is_step(leaf):
            return "navigation"
        reason = "" if leaf.level else template_reason(text)
        if reason and (reason != "tags" or leaf.linked):
            return reason
    reason = line_reason(text)
    if reason and size >= 40 and not phrase_of(text[:HEAD].lower()):
        reason = ""
    is_said = reason == "tags" and not leaf.linked and ":" not in text and " " in text
    is_term = leaf.tag == "dt" and reason in ("navigation", "share-links")
    if reason and (is_said or is_term or data_cell(leaf.context) is not None):
        return ""  # "Topics to avoid"; the term "Home"; "Share" and "Print" may head a column
    if reason and (not leaf.level or reason in OF_HEADINGS):
        return reason
    if not leaf.level and leaf.context is None and size < LONGEST_LABEL and text[-1] not in ".!?:":
        if COUNTER.fullmatch(text):
            return "navigation"
        in_player = page.mask_near(leaf.element, PLAYER_LEVELS) & hints.VIDEO
        return "video-title" if in_player else ""
    return ""


def is_sorter(leaf: Leaf) -> bool:
    """Whether a button is all that the head of a column holds: it sorts the rows by that column."""
    cell = data_cell(leaf.context) if leaf.tag == "button" else None
    return cell is not None and cell.is_header and cell.leaves == 1


def drop_boxes(page: Page, reasons: list[str]) -> None:
    """Boxes with a link whose names say that they offer something, or lead to other articles."""
    boxes = list(named_boxes(page))
    if not boxes:
        return
    held: list[list[int]] = [[] for _ in boxes]
    for place, leaf in enumerate(page.leaves):
        at = bisect_right(boxes, leaf.element, key=itemgetter(0)) - 1
        if at >= 0 and leaf.element < page.ends[boxes[at][0]] and leaf.words.text:
            held[at].append(place)
    for (_, reason, longest), places in zip(boxes, held, strict=True):
        leaves = [page.leaves[place] for place in places]
        is_small = sum(len(leaf.words.text) for leaf in leaves) <= longest
        is_offer = is_small and any(leaf.linked for leaf in leaves)
        if is_offer and not any(advises_to_get_help(leaf.words.text.lower()) for leaf in leaves):
            for place in places:
                reasons[place] = reasons[place] or reason


def named_boxes(page: Page) -> Iterator[tuple[int, str, int]]:
    """The outermost boxes of such names: element, why it goes, its most characters."""
    done = 0
    for index, mask in enumerate(page.masks):
        if mask & OFFERING and index >= done:
            reason, longest = kind_of_box(page.names[index])
            if reason:
                done = page.ends[index]
                yield index, reason, longest


@lru_cache(maxsize=1_000)
def kind_of_box(names: str) -> tuple[str, int]:
    """Why a box of these names goes, and how many characters one has at most."""
    words = {word for name in names.split() for word in hints.words_of(name)}
    return next(((why, size) for why, size, telling in BOXES if words & telling), ("", 0))


def drop_title(page: Page, reasons: list[str], title: str) -> None:
    """The title stands in the metadata; where the body repeats it, it is said once."""
    wanted = plain(title)
    if not wanted:
        return
    said = 0
    longest = 2 * len(title) + LONGEST_LABEL  # a line much longer says more than the title
    for place, leaf in enumerate(page.leaves):
        text, reason = leaf.words.text, reasons[place]
        if not text:
            continue
        said += not reason
        if (
            (said < 4 or (leaf.level and (said <= 12 or leaf.level == 1)))
            and len(text) < longest
            and (not reason or reason == "outside-article")
            and plain(text) == wanted
        ):
            reasons[place] = "title"
            for ink in leaf.ignores:
                ink.whole_page = True  # what stands before the title is about the whole page


def drop_copies(page: Page, reasons: list[str]) -> None:
    """A paragraph that stands on the page twice, as a pull quote or for small screens."""
    alike: dict[tuple[str, ...], list[int]] = {}
    for place, leaf in enumerate(page.leaves):
        text = leaf.words.text
        if reasons[place] or len(text) < SHORTEST_COPY or leaf.level or leaf.tag == "pre":
            continue
        # Copies begin alike; few other paragraphs do, and need a closer look.
        alike.setdefault(beginning_of(text), []).append(place)
    for places in alike.values():
        if len(places) > 1:
            drop_later(page, reasons, places)
    drop_pull_quotes(page, reasons)


def beginning_of(text: str) -> tuple[str, ...]:
    """The first three words of a text as `plain` writes them; none where it has no more."""
    found = BEGINNING.match(text[:NEAR].lower()) or BEGINNING.match(f"{text.lower()} ")
    return found.groups() if found is not None else ()


def drop_later(page: Page, reasons: list[str], places: Sequence[int]) -> None:
    """Of the paragraphs that say the same keep the first, and all cells: each has its row."""
    seen: set[str] = set()
    for place in places:
        leaf = page.leaves[place]
        key = plain(leaf.words.text)
        if key in seen and data_cell(leaf.context) is None:
            reasons[place] = "duplicate"
        seen.add(key)


def drop_pull_quotes(page: Page, reasons: list[str]) -> None:
    """A quotation or aside whose words a paragraph of the article has, too."""
    quotes = [
        place
        for place, leaf in enumerate(page.leaves)
        if not reasons[place] and 30 <= len(leaf.words.text) <= 400 and is_set_apart(page, leaf)
    ]
    if not quotes:
        return
    del quotes[MOST_QUOTES:]
    apart = set(quotes)
    running = [
        leaf.words.text
        for place, leaf in enumerate(page.leaves)
        if not reasons[place] and place not in apart
    ]
    shown = "\n".join(running).lower()
    said = ""
    for place in quotes:
        words = plain(page.leaves[place].words.text)
        # Most quotations have a word that stands nowhere else: they need no closer look.
        if all(word in shown for word in words.split()):
            said = said or "\n".join(map(plain, running))
            if words in said:
                reasons[place] = "duplicate"


def is_set_apart(page: Page, leaf: Leaf) -> bool:
    context = leaf.context
    while context is not None:
        if context.kind == "quote":
            return True
        context = context.parent
    if page.masks[leaf.element] & hints.ASIDE:
        return True
    return "pull" in page.names[leaf.element].lower()


def drop_empty_headings(page: Page, reasons: list[str]) -> None:
    """A heading under which everything was taken away has nothing left to head."""
    lost = kept = False
    for place in range(len(page.leaves) - 1, -1, -1):
        leaf = page.leaves[place]
        if not leaf.level:
            lost = lost or bool(reasons[place])
            kept = kept or not reasons[place]
        elif not reasons[place]:
            if lost and not kept:
                reasons[place] = reasons_after(reasons, place)
            lost = kept = False
        else:  # what is told of the author is nothing that the heading above lost
            lost = reasons[place] != "author-box"


def reasons_after(reasons: Sequence[str], place: int) -> str:
    return next((reason for reason in reasons[place + 1 :] if reason), "outside-article")


def removals_of(page: Page, reasons: Sequence[str]) -> Iterator[Removal]:
    """One removal for each run of leaves in one element with one reason."""
    element, why, said = -1, "", ""
    for leaf, reason in zip(page.leaves, reasons, strict=True):
        text = leaf.words.text
        if not reason or not text:
            continue
        if leaf.element == element and reason == why:
            said += f"\n{text}"
            continue
        if said:
            yield Removal(Anchor("", page.lines[element]), why, said)
        element, why, said = leaf.element, reason, text
    if said:
        yield Removal(Anchor("", page.lines[element]), why, said)
