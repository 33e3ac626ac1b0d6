"""The lines of a page in one of seven languages that name who wrote and who reviewed it."""

from collections.abc import Iterator, Sequence
from itertools import islice

from readaloud.extract import hints
from readaloud.extract.abroad import LABELS, Naming, is_dateline, name_of, namings_in
from readaloud.extract.dates import iso_date
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.words import plain
from readaloud.model.making import dataclass
from readaloud.model.pattern import Late

BEFORE_TITLE = 2  # lines above the title
NEAR_TITLE = 12  # lines under it, where no long text stands between
LONG_TEXT = 120  # characters of a paragraph
FIRST = 1  # paragraphs under the title behind which its byline may stand
LONGEST_LINE = 240
LONGEST_LABEL = 50  # that stands alone, with the name in the next line
LEVELS = 4  # boxes around a line whose names tell that it is of something else
OTHER_BOXES = (
    hints.COMMENTS | hints.RELATED | hints.SIDEBAR | hints.ASIDE | hints.FOOTER | hints.PROMOTION
    | hints.NAVIGATION
)  # fmt: skip
WHOLE = frozenset(("body", "main", "article"))  # whose names may tell what stands beside
QUOTING = frozenset(("quote", "figure"))
LISTING = frozenset(("list", "item", "table", "row", "cell", "definitions"))


# "Von Multipler Sklerose" begins as a byline does.
ILLS = Late(
    r"morbus|diabetes|parkinson|alzheimer|burnout|.*(?:itis|sklerose|syndroms?|krankheit(?:en)?|pathie)"
    r"|.{3,}(?:heit|keit|schaft)(?:en)?"
)


@dataclass(frozen=True, slots=True)
class Signature:
    """A line that names people: where it stands, and whether it says nothing else."""

    places: tuple[int, ...]  # of its leaves; a name may stand under its label
    namings: tuple[Naming, ...]
    is_near: bool  # the title
    is_alone: bool


@dataclass(frozen=True, slots=True)
class Signed:
    """The people whom such lines name, near the title and elsewhere."""

    authors: tuple[str, ...] = ()
    authors_elsewhere: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()


def find_signed(page: Page, title: str, language: str) -> Signed:
    """Who wrote and who reviewed a page by the first line that names authors, and by all others."""
    near: list[str] = []
    elsewhere: list[str] = []
    reviewers: list[str] = []
    for signature in signatures_of(page, title, language):
        written = names_of(signature, "written", "bare")
        authors = near if signature.is_near else elsewhere
        authors += written if not authors else ()
        reviewers += names_of(signature, "reviewed")
    return Signed(tuple(near), tuple(elsewhere), tuple(dict.fromkeys(reviewers)))


def names_of(signature: Signature, *kinds: str) -> list[str]:
    return [name for one in signature.namings if one.kind in kinds for name in one.names]


def byline_places(page: Page, title: str, language: str) -> set[int]:
    """The places of leaves that say nothing but who wrote or reviewed the page, and when."""
    places = {
        place
        for signature in signatures_of(page, title, language)
        if signature.is_alone
        for place in signature.places
    }
    for place, leaf in enumerate(page.leaves):
        is_line = 0 < len(leaf.text) <= LONG_TEXT and not leaf.level and leaf.context is None
        if is_line and is_dateline(leaf.text):
            places.add(place)
    return places


def signatures_of(page: Page, title: str, language: str) -> Sequence[Signature]:
    """All lines that name people, in order; the page keeps them, for they are asked for twice."""
    if page.signatures is None:
        lines = find_signatures(page, title, language) if language in LABELS else ()
        page.signatures = tuple(lines)
    return page.signatures


def find_signatures(page: Page, title: str, language: str) -> Iterator[Signature]:
    """Lines that name people. Only near the title do they so without a label."""
    near = near_title(page, title)
    leaves = page.leaves
    for place, leaf in enumerate(leaves):
        if not 0 < len(leaf.text) <= LONGEST_LINE or leaf.control or is_of_others(page, leaf):
            continue
        following = next((n for n in range(place + 1, len(leaves)) if leaves[n].text), None)
        under = leaves[following].text if following is not None else ""
        namings, is_alone = read_lines(leaf.text, language)
        places: tuple[int, ...] = (place,)
        if not namings and (namings := under_label(leaf.text, under, language)):
            places, is_alone = (place, following or place), True
        is_near = place in near
        namings = tuple(
            one
            for one in namings
            if one.kind != "bare" or (is_near and is_byline(page, leaf, title, one))
        )
        if namings:
            yield Signature(places, namings, is_near, is_alone)


def read_lines(text: str, language: str) -> tuple[tuple[Naming, ...], bool]:
    """What the lines of a leaf name, and whether they say no more than that and when."""
    found: list[Naming] = []
    is_alone = True
    for line in text.split("\n"):
        namings = tuple(namings_in(line.strip(), language))
        found += namings
        is_told = all(one.is_whole for one in namings) if namings else is_date(line)
        is_alone = is_alone and is_told
    return tuple(found), is_alone


def is_date(line: str) -> bool:
    return len(line) < LONG_TEXT // 2 and iso_date(line, day_first=True) is not None


def under_label(text: str, under: str, language: str) -> tuple[Naming, ...]:
    """The name in the line under one that is no more than a label: "Autorin", "Relu par"."""
    if len(text) > LONGEST_LABEL or "\n" in text or not name_of(under.partition(",")[0].strip()):
        return ()
    namings = tuple(namings_in(f"{text.rstrip(' :')}: {under}", language))
    whole = under.startswith(namings[0].names[0]) if namings else False
    return namings if whole and len(namings) == 1 else ()


def near_title(page: Page, title: str) -> range:
    """The places of the lines around the title, up to the second paragraph under it."""
    leaves = page.leaves
    wanted = plain(title)
    titles = [place for place, leaf in enumerate(leaves) if leaf.text and is_title(leaf, wanted)]
    firsts = (place for place, leaf in enumerate(leaves) if leaf.level == 1)
    at = next((n for n in titles if leaves[n].level), titles[0] if titles else next(firsts, -1))
    if at < 0:
        return range(0)
    paragraphs = lines = 0
    end = at + 1
    for leaf in islice(leaves, at + 1, None):
        paragraphs += len(leaf.text) > LONG_TEXT
        lines += bool(leaf.text)
        if paragraphs > FIRST or lines > NEAR_TITLE:
            break
        end += 1
    return range(max(0, at - BEFORE_TITLE), end)


def is_title(leaf: Leaf, wanted: str) -> bool:
    return len(leaf.text) <= 2 * len(wanted) + LONG_TEXT and plain(leaf.text) == wanted


def is_of_others(page: Page, leaf: Leaf) -> bool:
    """Whether a line names who commented, who is quoted or pictured, or who wrote another page."""
    index = leaf.element
    for _ in range(LEVELS):
        tag = tag_of(page, index)
        if page.mask_near(index, 1) & (hints.COMMENTS if tag in WHOLE else OTHER_BOXES):
            return True
        if index < 0 or tag in WHOLE:
            break
        index = page.parents[index]
    return leaf.tag in ("blockquote", "figcaption", "pre") or is_within(leaf, QUOTING)


def tag_of(page: Page, index: int) -> str:
    if index < 0:
        return ""
    return page.tags[index] if page.tags else page.looks[index][0]


def is_within(leaf: Leaf, kinds: frozenset[str]) -> bool:
    context = leaf.context
    while context is not None:
        if context.kind in kinds:
            return True
        context = context.parent
    return False


def is_byline(page: Page, leaf: Leaf, title: str, naming: Naming) -> bool:
    """Whether "Von Ann Lee" is no heading, no item and no "Von Morbus Crohn"."""
    is_marked = bool(page.mask_near(leaf.element, 2) & (hints.AUTHOR | hints.META))
    if is_marked:
        return True
    if leaf.level or is_within(leaf, LISTING):
        return False
    said = plain(title).split()
    words = [word for name in naming.names for word in plain(name).split()]
    if any((len(word) > 2 and word in said) or ILLS.pattern.fullmatch(word) for word in words):
        return False
    return bool(leaf.linked or naming.rest) or not leaf.text.isupper()
