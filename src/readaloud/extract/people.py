"""Who wrote an article and who reviewed it, with their credentials."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from readaloud.extract import credentials
from readaloud.extract.bylines import BY, LEAD, REVIEWED, TAIL, WHERE, name_in, parts_of
from readaloud.extract.dates import iso_date
from readaloud.extract.head import Head, Node, shown
from readaloud.extract.jobs import is_job
from readaloud.extract.persons import (
    BODIES,
    CAPITAL,
    LONGEST,
    MOST,
    has_job,
    is_person,
    is_somebody,
    split_names,
)
from readaloud.extract.sites import desk_names, is_desk_of, lettered, site_names
from readaloud.extract.words import tidy
from readaloud.model.pattern import Late

if TYPE_CHECKING:
    from readaloud.extract.signatures import Signed

METAS = (
    "author", "article:author", "article:author_name", "citation_author", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "byl", "author_name", "twitter:data1",
)  # fmt: skip
TURNED = frozenset(("citation_author", "dc.creator", "dcterms.creator"))
NAME = rf"(?:(?:[^\W\d_]{{1,3}}[-'’])?{CAPITAL}[\w.'’-]*|d[aei]|del|v[ao]n|der|la|bin|al)"
# Few pages have such lines: to compile all of these at the start took a twentieth of the time.
PERSON = Late(rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?{NAME}(?:\s+{NAME}){{0,4}}{credentials.TAIL}")
PEOPLE = Late(rf"{PERSON.written}(?:,? (?:and|&) {PERSON.written})?")
BARS = str.maketrans("·•–—", "||||")  # "Ann Lee | Senior Writer | July 2, 2025"
LISTED = re.compile(r"(?:^|[.|·•]\s)\s*Authors?:\s+(\S.*)")  # "Published: 2 May 2024. Authors: …"
INITIALED = re.compile(rf"{CAPITAL}[\w’'-]+ [A-Z]{{1,3}}")  # "Nilsen TA"
ROW = Late(rf"{INITIALED.pattern}(?:(?:[,;]|,? and) {INITIALED.pattern})*")
BOARD = Late(
    rf"(?:[Tt]he|[Oo]ur) ((?:{CAPITAL}[\w’'-]+ ){{1,6}}(?:Board|Team|Council|Committee|Panel))\b"
)
FIRST_LINES = 4  # in which authors are listed so; further down stand those of what is told of
OTHERS = re.compile(r",?\s+(?:and others|et al)\b.*$", re.I | re.S)
SIGNED_BY = re.compile(r"(?:(?i:(?:posted|submitted|written) by:?)|Authors?:) ")
DATED_BY = re.compile(r"by ([^,|·•–—]{4,60}?)(?:, | [|·•–—] | on )(.{6,30})", re.I)  # a whole line
SIGNERS = Late(rf"{PERSON.written}(?: and {PERSON.written})?(?!\w)")
MEDICALLY = re.compile(
    r"\b(?:medically|clinically)\s+(?:reviewed|checked)\s+by\b|\bmedical\s+reviewer\b", re.I
)
FAR = re.compile(
    r"comment|related|sidebar|widget|footer|recent|popular|reply|link-list|more-from|review",
    re.I,
)


def find_authors(
    head: Head, reviewers: tuple[str, ...], signed: "Signed | None"
) -> tuple[str, ...]:
    """The authors by the first source that names any; a reviewer is no author for that.

    A sign of life is asked of each name: "admin", the site's own name and addresses are none. A
    desk of the site, and who shares its name, is told where nobody else is.
    """
    sites = site_names(head)
    desks = desk_names(head, sites)
    told: tuple[str, ...] = ()
    if signed is not None and (near := kept_of(signed.authors)):
        if any(not is_desk_of(name, desks) for name in near):
            return near  # also where one of them reviewed it: the page says both
        told = near
    for source in (
        near_title(head), schema_authors(head, sites), meta_authors(head, sites),
        shown_authors(head), signed_by(head), signed.authors_elsewhere if signed else (),
    ):  # fmt: skip
        kept = kept_of(source, reviewers)
        if any(not is_desk_of(name, desks) for name in kept):
            return kept
        told = told or kept
    return told


def kept_of(source: Iterable[str], reviewers: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The authors that a source names, each once."""
    names = dict.fromkeys(name for raw in source for name in somebodies(split_names(raw)))
    return tuple(name for name in names if name not in reviewers)[:MOST]


def schema_authors(head: Head, sites: frozenset[str]) -> Iterator[str]:
    """Authors in JSON-LD. An organisation that is the site itself only says whose page it is."""
    for node in head.articles:
        found = names_with_credentials(head, node.get("author") or node.get("creator"))
        people = [name for name in found if not is_site(name, sites)]
        if people:
            yield from people
            return


def names_with_credentials(head: Head, value: object) -> Iterator[str]:
    """Names of people in JSON-LD, with what stands under honorificSuffix."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            known: Node = head.by_id.get(str(one.get("@id")), {}) if "name" not in one else {}
            suffix = one.get("honorificSuffix") or known.get("honorificSuffix")
            for name in head.names(one):
                yield (
                    f"{name}, {suffix}" if isinstance(suffix, str) and suffix not in name else name
                )
        else:
            yield from head.names(one)


def meta_authors(head: Head, sites: frozenset[str]) -> Iterator[str]:
    """Names in meta elements; the site's own name there is a default, not an author."""
    for key in METAS:
        values = [one for one in head.metas.get(key, ()) if one and not is_site(one, sites)]
        if key == "twitter:data1" and not head.first_meta("twitter:label1").lower().endswith("by"):
            continue
        if any(is_somebody(LEAD.sub("", value)) for value in values):
            yield from map(turned, values) if key in TURNED else values
            return


def turned(name: str) -> str:
    """A name as it is said, where a catalogue has the family first: "Olsen, Freja"."""
    family, comma, given = name.partition(", ")
    is_other = "," in given or credentials.is_sure(given, is_whole=True) or is_job(given)
    return name if not comma or is_other else f"{given} {family}"


def near_title(head: Head) -> Iterator[str]:
    """The name in a line such as "By Ann Lee" just under the title: what readers are told.

    It comes first because structured data often names the account that posted the page.
    """
    for number, line in enumerate(head.lines_under_title):
        if len(line.translate(BARS).partition("|")[0]) > LONGEST:
            continue
        for name in names_written(line, is_first=number < FIRST_LINES):
            if is_person(name) or has_job(name):
                yield card_name(head, name)
                return
        if number < FIRST_LINES and (row := listed_row(line)):
            yield row
            return


def names_written(line: str, *, is_first: bool) -> Iterator[str]:
    """What a line says, or may say, of who wrote it: behind a label, beside a date."""
    match = BY.match(line)
    written = [text for kind, text in parts_of(line) if kind == "written"]
    if match and not written:
        written = [line[match.end() :]]
    for text in written:
        yield without_place(name_in(text))
    if is_first and (listed := LISTED.search(line)) is not None:
        yield name_in(OTHERS.sub("", listed[1])).strip(" .")
    first, bar, _ = line.translate(BARS).partition("|")
    if not match and bar and iso_date(line):
        signed = PERSON.pattern.fullmatch(first.rstrip())
        yield signed[0] if signed else ""


def listed_row(line: str) -> str:
    """The row of a line such as "Published: 2 May 2024. Authors: Nilsen TA, Lee A", or ""."""
    listed = LISTED.search(line)
    row = name_in(OTHERS.sub("", listed[1])).strip(" .") if listed is not None else ""
    return row if ROW.pattern.fullmatch(row) else ""


def without_place(name: str) -> str:
    """The name alone where a place or an employer follows: "Ann Lee in Geneva", "for Elm News"."""
    found = WHERE.search(name)
    return name[: found.start()] if found and is_person(name[: found.start()]) else name


def card_name(head: Head, name: str) -> str:
    """The name alone where the page marks it as such within what it says of its bearer."""
    for element in head.bylines:
        if "vcard" not in (element.get("class") or ""):
            continue
        for part in element.iterdescendants():
            if part.get("class") == "fn" and name.startswith(whole := shown(part) or "\0"):
                return whole
    return name


def shown_authors(head: Head) -> Iterator[str]:
    """The first name that an element marked as byline shows, and those beside it."""
    for number, element in enumerate(head.bylines):
        if is_far(element) or len(shown(element)) > 4 * LONGEST:
            continue
        for piece in element.itertext():
            name = without_place(name_in(LEAD.sub("", tidy(str(piece)))))
            if is_person(name):
                yield name
                yield from names_beside(head.bylines[number : number + 2 * MOST], name)
                return


def names_beside(bylines: Sequence[etree._Element], name: str) -> Iterator[str]:
    """Names in elements of the same kind as that which holds a name, in the same list or line."""
    alone = [one for one in bylines if shown(one) == name]
    if not alone:
        return
    for one in bylines:
        if look_of(one) == look_of(alone[0]) and row_of(one) is row_of(alone[0]):
            other = name_in(LEAD.sub("", shown(one)))
            if is_person(other):
                yield other


def look_of(element: etree._Element) -> tuple[object, ...]:
    return element.tag, element.get("class"), element.get("rel")


def row_of(element: etree._Element) -> etree._Element | None:
    """The box around an element, and around the item of a list that holds it alone."""
    around = element.getparent()
    return around.getparent() if around is not None and around.tag == "li" else around


def is_far(element: etree._Element) -> bool:
    """Whether an element stands among comments, or among what leads to other articles."""
    names = " ".join(
        (one.get("class") or "") + " " + (one.get("id") or "")
        for one in (element, *parents(element))
    )
    return FAR.search(names) is not None or is_in_comment(element)


def is_in_comment(element: etree._Element) -> bool:
    """Whether an article around an element is a reader's comment."""
    around = next(element.iterancestors("article"), None)
    return around is not None and "comment" in (around.get("class") or "").split()


def signed_by(head: Head) -> Iterator[str]:
    """The name in the first line such as "Posted by Ann Lee at 9:14", wherever it stands."""
    for line in head.short_lines:
        dated = None if head.headings else DATED_BY.fullmatch(line)
        if dated and iso_date(dated[2]) and is_person(name := dated[1]):
            yield name
            return
        by = SIGNED_BY.match(line)
        found = SIGNERS.pattern.match(name_in(line[by.end() :])) if by else None
        if found and is_person(found[0]):
            yield found[0].strip(" ,;")
            return


def parents(element: etree._Element) -> Iterable[etree._Element]:
    for number, one in enumerate(element.iterancestors()):
        if number >= 4 or one.tag in ("body", "main", "article"):
            return
        yield one


def find_reviewers(head: Head, signed: "Signed | None") -> tuple[str, ...]:
    """Who reviewed or fact-checked: schema.org's reviewedBy, then lines that say so."""
    stated = [
        n for node in head.articles for n in names_with_credentials(head, node.get("reviewedBy"))
    ]
    if not stated:
        stated = list(signed.reviewers) if signed is not None else []
        stated = stated or list(shown_reviewers(head))
    return tuple(dict.fromkeys(n for n in stated if is_somebody(n)))[:MOST]


def shown_reviewers(head: Head) -> Iterator[str]:
    for number, line in enumerate(head.short_lines):
        lower = line.lower()
        if "review" not in lower and "checked" not in lower:
            continue
        labels = list(REVIEWED.finditer(line))
        # The name may be a link of its own, and so stand on the next line.
        if not labels and MEDICALLY.search(line) and number + 1 < len(head.short_lines):
            name = head.short_lines[number + 1]
            if is_person(name):
                yield name
        for label in labels:
            yield from reviewers_in(line[label.end() :])


def reviewers_in(text: str) -> Iterator[str]:
    """The people, or the board, that a text begins with."""
    told = TAIL.sub("", text).strip()
    found = PEOPLE.pattern.match(told)
    if board := BOARD.pattern.match(told):
        yield board[1]
    elif found and is_person(found[0]):
        yield from split_names(found[0])


def is_site(name: str, sites: frozenset[str]) -> bool:
    """Whether a name is that of the site, and not of the person who writes it."""
    return lettered(name) in sites and not is_own_name(name)


def is_own_name(name: str) -> bool:
    """Whether a site's name is that of the person who writes it, as on a blog of one's own."""
    words = name.casefold().split()
    return is_person(name) and len(words) <= 3 and not BODIES & set(words)


def somebodies(names: Iterable[str]) -> Iterator[str]:
    """Those of some names that could be a person's; "Bauer AG" in a row of its like is one."""
    all_ = list(names)
    is_row = sum(INITIALED.fullmatch(name) is not None for name in all_) > 1
    for name in all_:
        if is_somebody(name) or (is_row and INITIALED.fullmatch(name)):
            yield name
