"""Lists that are not the article's own, and those that are though they were left out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from readaloud.extract.furniture import line_reason
from readaloud.extract.leaves import Context, Leaf, Page
from readaloud.extract.safety import heads_help
from readaloud.model.making import dataclass
from readaloud.model.pattern import Late

# The words of a line that leads to other pages of the site, before a list of links to them.
INVITATION = Late(
    r"you (?:may|might|could|would) (?:also |want to )?(?:be interested in|like|enjoy)\b"
    r"|\b(?:other|more|related|similar|popular|latest|recent)\b.{0,30}"
    r"\b(?:articles?|posts?|guides?|reviews?|stor(?:y|ies)|reports?|content|reading|topics?)\b",
    re.I,
)
PROFILE = Late(
    r"(?:https?:)?//(?:www\.|m\.)?(?:facebook|instagram|twitter|x|tiktok|youtube|pinterest|linkedin"
    r"|threads|bsky|mastodon|flickr|tumblr|snapchat)\.(?:com|net|app|social)/"
    r"(?:(?:channel|c|user|company|in|profile)/)?@?[\w.-]+/?(?:\?.*)?$",
    re.I,
)
LONGEST_INVITATION = 200  # characters; a longer paragraph says more than that, and stays
LONGEST_GREETING = 60  # of an invitation that does not end with a colon
SENTENCE = 50  # characters that the leaves of a list in prose have on average
FEWEST_INDEXED = 12
MOST_INDEXED = 0.8  # share of the items of an index that have one word in common
LONGEST_ITEM = 180
LONGEST_LABEL = 40
MOST_OF_ARTICLE = 0.3  # a list of links that is more of the article than this is its matter
OFTEN = 5  # times that a label stands on the page
OF_WORDS = (  # reasons that a few words give
    "navigation", "share-links", "tags", "table-of-contents", "advertisement",
)  # fmt: skip
RATING = re.compile(r"rating|score|stars?\b", re.I)
RATED = re.compile(r"[^\d\n]{2,40}\s\d{1,2}(?:\.\d)?(?: ?/ ?\d{1,3})?")
FEWEST_RATED = 3


@dataclass(slots=True)
class Listed:
    """One list of the page with the places of its leaves."""

    context: Context
    places: list[int]


def is_link(leaf: Leaf) -> bool:
    text = leaf.words.text
    return bool(leaf.words.marks) and leaf.linked > 0.7 * (len(text) - text.count(" "))


def leads_away(leaf: Leaf) -> bool:
    """A link, or an item of a list that says a few words around one."""
    in_item = leaf.context is not None and leaf.context.kind == "item"
    return is_link(leaf) or (in_item and leaf.linked > 0 and len(leaf.words.text) <= LONGEST_ITEM)


def lists_of(page: Page) -> Iterator[Listed]:
    """The outermost lists that stand in no table, with all leaves that have words."""
    found: dict[int, Listed] = {}
    for place, leaf in enumerate(page.leaves):
        holder, context = None, leaf.context
        while context is not None:
            if context.kind == "list":
                holder = context
            elif context.kind == "table":
                holder = None
                break
            context = context.parent
        if holder is not None and leaf.words.text:
            listed = found.get(id(holder))
            if listed is None:
                listed = found[id(holder)] = Listed(holder, [])
            listed.places.append(place)
    yield from found.values()


def judge_lists(page: Page, reasons: list[str]) -> None:
    """Bring back the lists that the article announces; take away links and ratings."""
    said: Counter[str] = Counter()
    for listed in lists_of(page):
        leaves = [page.leaves[place] for place in listed.places]
        kept = [place for place in listed.places if not reasons[place]]
        if not kept:
            if is_announced(page, reasons, listed) or is_prose(page, reasons, listed):
                set_all(reasons, listed.places, "", anew=True)
        elif is_rating(page, listed.context, leaves) or (
            is_label(page, leaves, said) and not follows_colon(page, listed)
        ):
            set_all(reasons, kept, "page-details")
        elif all(leads_away(page.leaves[place]) for place in kept):
            judge_links(page, reasons, listed.places)
        else:
            restore_items(page, reasons, listed, kept)


def restore_items(page: Page, reasons: list[str], listed: Listed, kept: Sequence[int]) -> None:
    """Bring back items that say what buttons say, among others: "Home", "School", "Work"."""
    lost = [
        place
        for place in listed.places
        if reasons[place] in OF_WORDS
        and not page.leaves[place].linked
        and line_reason(page.leaves[place].words.text) == reasons[place]
    ]
    if lost and (len(kept) >= len(lost) or follows_colon(page, listed)):
        set_all(reasons, lost, "", anew=True)


def set_all(reasons: list[str], places: Sequence[int], reason: str, *, anew: bool = False) -> None:
    for place in places:
        reasons[place] = reason if anew else reasons[place] or reason


def before(page: Page, place: int) -> int | None:
    """The place of the nearest leaf with words before one."""
    steps = range(place - 1, -1, -1)
    return next((at for at in steps if page.leaves[at].words.text), None)


def follows_colon(page: Page, listed: Listed) -> bool:
    place = before(page, listed.places[0])
    return place is not None and page.leaves[place].words.text.endswith(":")


def is_announced(page: Page, reasons: Sequence[str], listed: Listed) -> bool:
    """True where a line of the article beside the list ends with a colon."""
    if any(reasons[place] != "outside-article" for place in listed.places):
        return False
    place = before(page, listed.places[0])
    if place is None or reasons[place]:
        return False
    leaf = page.leaves[place]
    if not leaf.words.text.endswith(":") or INVITATION.pattern.search(last_sentence(leaf)):
        return False
    return page.parents[leaf.element] == page.parents[listed.context.element]


def is_prose(page: Page, reasons: Sequence[str], listed: Listed) -> bool:
    """True for sentences without a link between lines of the article, and for its notes."""
    leaves = [page.leaves[place] for place in listed.places]
    unsure = sum(reasons[place] == "outside-article" for place in listed.places)
    is_short = sum(len(leaf.words.text) for leaf in leaves) < SENTENCE * len(leaves)
    if is_short or unsure <= len(leaves) // 2:
        return False
    first, last = listed.places[0], listed.places[-1]
    if not has_lines(page, reasons, range(first)):
        return False
    links = [mark.target for leaf in leaves for mark in leaf.words.marks if mark.kind == "link"]
    within = sum(target.startswith("#") for target in links)
    if within >= len(leaves):
        return True  # each note leads back to where it is asked for
    return not links and has_lines(page, reasons, range(last + 1, len(reasons)))


def last_sentence(leaf: Leaf) -> str:
    return re.split(r"[.!?]\s", leaf.words.text)[-1]


def is_rating(page: Page, context: Context, leaves: Sequence[Leaf]) -> bool:
    """Stars to click on (1 2 3 4 5), or marks under names of qualities."""
    if len(leaves) < FEWEST_RATED:
        return False
    texts = [leaf.words.text for leaf in leaves]
    if all(text == str(number) for number, text in enumerate(texts, 1)):
        return True
    # The list's own element, and the first item's, which comes next.
    names = " ".join(page.names[context.element : context.element + 2])
    return RATING.search(names) is not None and all(
        RATED.fullmatch(text.replace("\n", " ")) for text in texts
    )


def is_label(page: Page, leaves: Sequence[Leaf], said: Counter[str]) -> bool:
    """Short items that stand on the page again and again, as on the cards of a shop.

    None of them is a sentence: what an article tells readers to do may come again.
    `said` is filled when it is first asked: on most pages it never is.
    """
    texts = [leaf.words.text for leaf in leaves]
    if len(texts) < 2 or any(len(one) > LONGEST_LABEL or ends_as_sentence(one) for one in texts):
        return False
    if not said:
        said.update(leaf.words.text for leaf in page.leaves)
    return 2 * sum(said[one] >= OFTEN for one in texts) > len(texts)


def ends_as_sentence(text: str) -> bool:
    """Whether a text is a sentence by its form."""
    return text.endswith((".", "!", "?")) and " " in text


def judge_links(page: Page, reasons: list[str], places: Sequence[int]) -> None:
    """Links before the article's first line or after its last, or after an invitation."""
    place = before(page, places[0])
    leaf = page.leaves[place] if place is not None else None
    is_introduced = leaf is not None and not leaf.level and leaf.words.text.endswith(":")
    if leaf is not None and invites(leaf):
        set_all(reasons, places, "related-links")
        if place is not None and len(leaf.words.text) <= LONGEST_INVITATION:
            reasons[place] = reasons[place] or "related-links"
        return
    if len(places) > 1 and all(leads_to_profile(page.leaves[place]) for place in places):
        set_all(reasons, places, "share-links")
        return
    if leaf is not None and leaf.level and heads_help(leaf.words.text):
        return
    if any(leads_to_telephone(page.leaves[place]) for place in places):
        return
    is_bare = all(is_link(page.leaves[place]) for place in places)
    if is_introduced or not is_bare or is_most(page, reasons, places):
        return
    if is_index([page.leaves[place].words.text for place in places]) or (
        len(places) > 1 and not has_lines(page, reasons, range(places[0]))
    ):
        set_all(reasons, places, "navigation")
    elif not has_lines(page, reasons, range(places[-1] + 1, len(reasons))):
        set_all(reasons, places, "related-links")


def invites(leaf: Leaf) -> bool:
    """True for "You may also like:", and for "Latest posts by ..." alone on its line."""
    text = leaf.words.text
    if leaf.level or not INVITATION.pattern.search(last_sentence(leaf)):
        return False
    return text.endswith(":") or (len(text) <= LONGEST_GREETING and text[-1] not in ".!?")


def leads_to_profile(leaf: Leaf) -> bool:
    targets = [mark.target for mark in leaf.words.marks if mark.kind == "link"]
    return len(targets) == 1 and PROFILE.pattern.match(targets[0]) is not None


def leads_to_telephone(leaf: Leaf) -> bool:
    return any(mark.target.startswith("tel:") for mark in leaf.words.marks)


def is_index(texts: Sequence[str]) -> bool:
    """Many links that begin or end with one word: the site's pages, one for each place."""
    if len(texts) < FEWEST_INDEXED:
        return False
    words = [text.lower().split() for text in texts]
    ends = (Counter(some[0] for some in words), Counter(some[-1] for some in words))
    return any(max(count.values()) >= MOST_INDEXED * len(texts) for count in ends)


def kept_size(page: Page, reasons: Sequence[str]) -> int:
    """Characters of all lines that no reason takes away."""
    kept = [leaf for leaf, why in zip(page.leaves, reasons, strict=True) if not why]
    return sum([len(leaf.words.text) for leaf in kept])


def is_most(page: Page, reasons: Sequence[str], places: Sequence[int]) -> bool:
    sizes = [
        0 if why else len(leaf.words.text) for leaf, why in zip(page.leaves, reasons, strict=True)
    ]
    return sum(sizes[place] for place in places) > MOST_OF_ARTICLE * sum(sizes)


def has_lines(page: Page, reasons: Sequence[str], places: range) -> bool:
    """True where any of these leaves is kept and is more than a heading or a label."""
    return any(
        not reasons[place] and not page.leaves[place].level and is_line(page.leaves[place])
        for place in places
    )


def is_line(leaf: Leaf) -> bool:
    text = leaf.words.text
    return len(text) > LONGEST_LABEL or text[-1:] in tuple(".!?:")
