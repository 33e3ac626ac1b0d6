"""Labels that call a whole page an advertisement."""

from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.head import Head
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.words import plain
from readaloud.model.pattern import Late

# What each label holds, in lower case; then the labels.
HELD = ("sponsor", "advert", "paid", "promot", "brand", "partner")
LABEL = Late(
    r"\W*(?:sponsored|advertorial"
    r"|(?:sponsored|paid|promoted|promotional|branded|advertiser|partner) "
    r"(?:content|post|article|feature|story|partnership|promotion)"
    r"(?: (?:by|from|for|with)\b.{1,60})?"
    r"|advertis(?:ement|ing) (?:feature|promotion)|(?:sponsored|paid for) by\b.{1,60}"
    r"|in (?:paid|commercial) partnership with\b.{1,60})\W*"
)
LONGEST_LABEL = 90  # characters
NEAR_TITLE = 3  # lines above the title, among which a label may stand
LEVELS = 4  # boxes around a label whose names tell a place for one advertisement
OTHER_BOXES = (
    hints.SIDEBAR | hints.ASIDE | hints.RELATED | hints.FOOTER | hints.CARD | hints.NAVIGATION
)
SLOT = frozenset(
    "ad ads advert adverts advertisement advertisements adslot adunit dfp gpt adsense banner "
    "banners taboola outbrain".split()
)
STATED = "AdvertiserContentArticle"  # schema.org's type of an article that was paid for


def paid_label(page: Page, kept: Sequence[Leaf], title: str) -> str:
    """The label of paid content around the title, as it reads, or "".

    Further down a label is that of one advertisement, as is one in a box made for those.
    """
    first = next((leaf for leaf in kept if not leaf.level), None)
    above: list[Leaf] = []  # with the first line of the article itself
    for leaf in page.leaves:
        if leaf.text:
            above.append(leaf)
        if leaf is first:
            break
    wanted = plain(title)
    titles = (n for n, leaf in enumerate(above) if leaf.level == 1 or plain(leaf.text) == wanted)
    start = max(0, next(titles, len(above)) - NEAR_TITLE)
    for leaf in above[start:]:
        if is_label(leaf.text) and not is_in_slot(page, leaf):
            return leaf.text
    return ""


def is_label(text: str) -> bool:
    """Whether a line says no more than that somebody paid for the page."""
    said = text.lower()
    if len(text) > LONGEST_LABEL or not any(word in said for word in HELD):
        return False
    return LABEL.pattern.fullmatch(said) is not None


def is_in_slot(page: Page, leaf: Leaf) -> bool:
    """Whether a leaf stands in a box for one advertisement, or one beside the article."""
    if page.mask_near(leaf.element, LEVELS) & OTHER_BOXES:
        return True
    index = leaf.element
    for _ in range(LEVELS):
        if index < 0:
            break
        words = {word for name in page.names[index].split() for word in hints.words_of(name)}
        if words & SLOT:
            return True
        index = page.parents[index]
    return False


def stated_label(head: Head) -> str:
    """The page's type, where its structured data say that it was paid for, or ""."""
    return STATED if head.of_type(STATED) else ""
