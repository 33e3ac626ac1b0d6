"""Who wrote an article and who reviewed it, with their credentials."""

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from readaloud.extract import credentials
from readaloud.extract.dates import iso_date
from readaloud.extract.head import Head, Node, shown
from readaloud.extract.jobs import is_job, is_plain_press_job, is_press_job, without_job
from readaloud.extract.places import PLACES
from readaloud.extract.sites import desk_names, is_desk_of, lettered, site_names
from readaloud.extract.words import tidy
from readaloud.model.pattern import Late

METAS = (
    "author", "article:author", "article:author_name", "citation_author", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "byl", "author_name", "twitter:data1",
)  # fmt: skip
LETTERS = r"[^\W\d_]"
CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
NAME = rf"(?:{CAPITAL}[\w.'’-]*|d[aei]|del|v[ao]n|der|la|bin|al)"
# Few pages have such lines: to compile all of these at the start took a twentieth of the time.
PERSON = Late(rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?{NAME}(?:\s+{NAME}){{0,4}}{credentials.TAIL}")
PEOPLE = Late(rf"{PERSON.written}(?:,? (?:and|&) {PERSON.written})?")
BARS = str.maketrans("·•–—", "||||")  # "Ann Lee | Senior Writer | July 2, 2025"
LISTED = re.compile(r"(?:^|[.|·•]\s)\s*Authors?:\s+(\S.*)")  # "Published: 2 May 2024. Authors: …"
INITIALED = re.compile(rf"{CAPITAL}[\w’'-]+ [A-Z]{{1,3}}")  # "Nilsen TA"
ROW = Late(rf"{INITIALED.pattern}(?:(?:[,;]|,? and) {INITIALED.pattern})*")
FIRST_LINES = 4  # in which authors are listed so; further down stand those of what is told of
OTHERS = re.compile(r",?\s+(?:and others|et al)\b.*$", re.I | re.S)
SIGNED_BY = re.compile(r"(?:(?i:(?:posted|written) by:?)|Authors?:) ")
SIGNERS = Late(rf"{PERSON.written}(?: and {PERSON.written})?(?!\w)")
REVIEWED = re.compile(
    r"\b(?:(?:medically|clinically|scientifically|expert|peer|fact)[\s-]+)?"
    r"(?:reviewed|fact[\s-]?checked|checked)\s+(?:on\s+[\w.,/ -]{4,30}?\s+)?by:?\s+",
    re.I,
)
MEDICALLY = re.compile(
    r"\b(?:medically|clinically)\s+(?:reviewed|checked)\s+by\b|\bmedical\s+reviewer\b", re.I
)
BY = re.compile(
    r"^\s*(?:(?:written|posted|published|article|story|words|text|authored|created|updated)\s+)?(?:by|authors?)[:\s]+",
    re.I,
)
LEAD = re.compile(r"^\s*(?:by|authors?|written by|posted by|words by|from)[:\s]+", re.I)
TAIL = re.compile(
    r"\s*(?:[|•·–—]|\bon\b\s+\w+\s+\d|\bupdated\b|\bpublished\b|\bposted\b|\breviewed\b|\blast\b|\d{1,2}\s\w+\s\d{4}|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d{1,2}/).*$",
    re.I | re.S,
)
NOBODY = frozenset(
    "admin administrator user root author editor staff webmaster guest anonymous unknown none null"
    " wordpress blog"
    " editorial default team view subscribe name home share facebook twitter login written"
    " www the-editor site-admin site-administrator site-editor siteadmin wp-admin wpadmin web-admin"
    " webadmin web-editor webeditor web-master website-admin website-administrator super-user"
    " superuser demo support contact".split()
)  # fmt: skip
ADDRESS = re.compile(
    r"https?:|www\.|@|\.(?:com|org|net|co|html?|php)\b|\w\w\.\w\w+\.\w|[<>{}\[\]]"
    r"|^[\w-]{2,}\.(?-i:[a-z]{2,})$",
    re.I,
)
FAR = re.compile(
    r"comment|related|sidebar|widget|footer|recent|popular|reply|link-list|more-from|review",
    re.I,
)
BODIES = frozenset(
    "academy agency association blog board books center centre chiropractic clinic club college"
    " committee company council counseling counselling dental dentistry department foundation"
    " fund group guide health hospital institute journal kitchen library magazine media medical"
    " ministry network news office official online pharmacy physiotherapy practice press"
    " psychology report research school service services shop society solutions store studio"
    " surgery team therapy times today trust university wellness world".split()
)
FIRM = re.compile(r"\b(?:Inc|LLC|LLP|Ltd|PC|PLC|GmbH|Corp|Co|Pty|AG|BV|SA)\.?$")
LABELS = frozenset(
    "by sign in use case event type read more click here updated published min minutes share"
    " search menu contact about us our the this learn all view see follow next previous".split()
)
SMALL = frozenset("and with de da del van von der la le bin al of y".split())  # within names
LONGEST = 120
MOST = 20


def find_authors(head: Head, reviewers: tuple[str, ...]) -> tuple[str, ...]:
    """The authors by the first source that names any; a reviewer is no author for that.

    A sign of life is asked of each name: "admin", the site's own name and addresses are none. A
    desk of the site, and who shares its name, is told where nobody else is.
    """
    sites = site_names(head)
    desks = desk_names(head, sites)
    told: tuple[str, ...] = ()
    for source in (
        near_title(head), schema_authors(head, sites), meta_authors(head, sites),
        shown_authors(head), signed(head),
    ):  # fmt: skip
        names = dict.fromkeys(name for raw in source for name in somebodies(split_names(raw)))
        kept = tuple(name for name in names if name not in reviewers)[:MOST]
        if any(not is_desk_of(name, desks) for name in kept):
            return kept
        told = told or kept
    return told


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
            yield from values
            return


def near_title(head: Head) -> Iterator[str]:
    """The name in a line such as "By Ann Lee" just under the title: what readers are told.

    It comes first because structured data often names the account that posted the page.
    """
    for number, line in enumerate(head.lines_under_title):
        first, bar, _ = line.translate(BARS).partition("|")
        match = BY.match(line)
        name = TAIL.sub("", line[match.end() :]) if match else ""
        listed = LISTED.search(line) if number < FIRST_LINES else None
        if listed is not None:
            name = TAIL.sub("", OTHERS.sub("", listed[1])).strip(" .")
            listed = ROW.pattern.fullmatch(name)
        if not match and bar and iso_date(line):
            signed = PERSON.pattern.fullmatch(first.rstrip())
            name = signed[0] if signed else ""
        named = listed is not None or is_person(name) or has_job(name)
        if name and len(first) <= LONGEST and named:
            yield name
            return


def shown_authors(head: Head) -> Iterator[str]:
    """The first name that an element marked as byline shows."""
    for element in head.bylines:
        classes = " ".join(
            (e.get("class") or "") + " " + (e.get("id") or "") for e in (element, *parents(element))
        )
        if FAR.search(classes) or len(shown(element)) > 4 * LONGEST:
            continue
        for piece in element.itertext():
            name = TAIL.sub("", LEAD.sub("", tidy(str(piece))))
            if is_person(name):
                yield name
                return


def signed(head: Head) -> Iterator[str]:
    """The name in the first line such as "Posted by Ann Lee at 9:14", wherever it stands."""
    for line in head.short_lines:
        by = SIGNED_BY.match(line)
        found = SIGNERS.pattern.match(line[by.end() :]) if by else None
        if found and is_person(found[0]):
            yield found[0].strip(" ,;")
            return


def parents(element: etree._Element) -> Iterable[etree._Element]:
    for number, one in enumerate(element.iterancestors()):
        if number >= 4 or one.tag in ("body", "main", "article"):
            return
        yield one


def find_reviewers(head: Head) -> tuple[str, ...]:
    """Who reviewed or fact-checked: schema.org's reviewedBy, then lines that say so."""
    stated = [
        n for node in head.articles for n in names_with_credentials(head, node.get("reviewedBy"))
    ]
    if not stated:
        stated = list(shown_reviewers(head))
    return tuple(dict.fromkeys(n for n in stated if is_somebody(n)))[:MOST]


def shown_reviewers(head: Head) -> Iterator[str]:
    for number, line in enumerate(head.short_lines):
        lower = line.lower()
        if "review" not in lower and "checked" not in lower:
            continue
        match = REVIEWED.search(line)
        if not match:
            # The name may be a link of its own, and so stand on the next line.
            if MEDICALLY.search(line) and number + 1 < len(head.short_lines):
                name = head.short_lines[number + 1]
                if is_person(name):
                    yield name
            continue
        found = PEOPLE.pattern.match(TAIL.sub("", line[match.end() :]))
        if found and is_person(found[0]):
            yield from split_names(found[0])


def split_names(text: str) -> Iterator[str]:
    """Single names of a byline: "By Ann Lee, MD, and Bo Li" gives two."""
    text = LEAD.sub("", tidy(text)).strip(" ,;|-–—")
    text = credentials.freed(text)
    if not text:
        return
    parts = re.split(r"\s*;\s*|\s*\|\s*", text)
    both = re.split(r",?\s+(?:and|&|und|y|et|with)\s+", text)
    if len(both) > 1 and all(len(part.split()) > 1 for part in both):
        parts = both  # "Evaluation and Research" is one office, "Ann Lee and Bo Li" are two people
    for part in parts:
        yield from names_among(re.split(r",\s*", part))


def names_among(pieces: Sequence[str]) -> Iterator[str]:
    """The names among what stands between commas, each with its credentials and trade.

    One other word behind a whole name is where somebody works or lives: "IBM", "CEO", "London";
    so is a place of several words.
    Behind a desk it is who sits there: "Travel Editor, SMT".
    """
    name, letters = "", frozenset[int]()
    pieces = [without_job(piece).strip(" \n*†‡") for piece in pieces]
    for place, piece in enumerate(pieces):
        job = piece.strip(" .") if is_job(piece.strip(" .")) else ""
        is_word = len(piece.split()) <= 1
        if job and (is_press_job(job) if name else is_plain_press_job(job)):
            continue
        if name and (job or place in letters):
            name += f", {job or piece}"
        elif name and is_word and not is_whole(name):
            name += "" if credentials.is_other(piece) else f", {piece}"  # "Lee, Ann"
            letters = credentials_behind(name, pieces, place + 1)
        elif not name or not (is_word or piece.strip(" .").casefold() in PLACES):
            if name:
                yield name
            name = piece
            letters = credentials_behind(name, pieces, place + 1)
    if name:
        yield name


def is_whole(name: str) -> bool:
    """Whether a name wants no other word: unlike "Lee", "van der Berg" and "Travel Editor"."""
    return " " in name and not ("," not in name and (name[0].islower() or is_job(name)))


def credentials_behind(name: str, pieces: Sequence[str], start: int) -> frozenset[int]:
    """The places of those pieces that are credentials of a name, up to the next name."""
    told = credentials.behind(name, pieces[start : start + MOST])
    return frozenset(place for place, is_one in enumerate(told, start) if is_one)


def is_somebody(name: str) -> bool:
    """Whether a name could be a person's or a desk's, rather than an address or a role account."""
    if (
        not 2 <= len(name) <= LONGEST
        or ADDRESS.search(name)
        or FIRM.search(name)
        or not re.search(LETTERS, name)
    ):
        return False
    folded = re.sub(r"[\s_]+", "-", name.strip().casefold())
    return folded.rstrip("0123456789") not in NOBODY and sum(c.isdigit() for c in name) <= 4


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


def has_job(text: str) -> bool:
    """Whether a text reads as a name and what its bearer does: "Ann Lee, community pharmacist"."""
    name, _, job = text.partition(",")
    name = without_job(name)
    is_name = is_person(name) or (name.istitle() and name.casefold() not in NOBODY | LABELS)
    return is_name and is_job(job.strip(" ."))


def is_person(text: str) -> bool:
    """Whether a text reads as names: two to a dozen words, each with a capital or a particle."""
    words = re.findall(r"[^\s,;&]+", credentials.SPECIALTY.sub("", text))
    if not 2 <= len(words) <= 12 or len(text) > LONGEST or not is_somebody(text):
        return False
    if LABELS & {word.casefold().strip(":") for word in words}:
        return False
    return all(has_capital(word) or word.lower() in SMALL for word in words)


def has_capital(word: str) -> bool:
    """Whether a word begins like a name, or like "mBANT"."""
    return word[0].isupper() or (word[0].isalpha() and word[1:2].isupper())
