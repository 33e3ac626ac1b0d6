"""Names of people: those that a byline holds, and what could be one."""

import re
from collections.abc import Iterator, Sequence

from readaloud.extract import credentials
from readaloud.extract.bylines import LEAD
from readaloud.extract.jobs import is_job, is_plain_press_job, is_press_job, without_job
from readaloud.extract.places import PLACES
from readaloud.extract.words import tidy

LETTERS = r"[^\W\d_]"
CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
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
# What lists are sorted by, and what people go by: "By Age Group", "By Road and Rail".
THINGS = frozenset(
    "age road rail air sea land mail email phone mouth hand law design nature type category topic"
    " region country state gender sex race year month day date weight price number numbers default"
    " season condition symptom symptoms body ingredient brand name way means".split()
)
PARTICLED = re.compile(rf"(?:[^\W\d_]{{1,3}}[-'’])+{CAPITAL}")
SMALL = frozenset("and with de da del van von der la le bin al of y".split())  # within names
LONGEST = 120
MOST = 20


def split_names(text: str) -> Iterator[str]:
    """Single names of a byline: "By Ann Lee, MD, and Bo Li" gives two."""
    text = LEAD.sub("", tidy(text)).strip(" ,;|-–—")
    text = credentials.freed(text)
    if not text:
        return
    for place, part in enumerate(re.split(r"\s*[;|]\s*|\s+/\s+", text)):
        if place and is_body(part):
            continue
        both = re.split(r",?\s+(?:and|&|und|y|et|with)\s+", part)
        # "Evaluation and Research" is one office, "Ann Lee and Bo Li" are two people.
        are_two = len(both) > 1 and all(len(one.split()) > 1 for one in both)
        for one in both if are_two else (part,):
            yield from names_among(re.split(r",\s*", one))


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
        elif not name or not (is_word or is_body(piece) or is_place(piece)):
            if name:
                yield name
            name = piece
            letters = credentials_behind(name, pieces, place + 1)
    if name:
        yield name


def is_place(piece: str) -> bool:
    return piece.strip(" .").casefold() in PLACES


def is_body(piece: str) -> bool:
    """Whether what stands beside a name is where its bearer works: "Elm News", "School of Law"."""
    words = piece.casefold().strip(" .").split()
    return len(words) > 1 and bool(BODIES & {words[0], words[-1]})


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


def has_job(text: str) -> bool:
    """Whether a text reads as a name and what its bearer does: "Ann Lee, community pharmacist"."""
    name, _, job = text.partition(",")
    name = without_job(name)
    is_name = is_person(name) or (name.istitle() and name.casefold() not in NOBODY | LABELS)
    return is_name and is_job(job.strip(" ."))


def is_person(text: str) -> bool:
    """Whether a text reads as names: two to a dozen words, each with a capital or a particle."""
    words = re.findall(r"[^\s,;&/]+", credentials.SPECIALTY.sub("", text))
    if not 2 <= len(words) <= 12 or len(text) > LONGEST or not is_somebody(text):
        return False
    if LABELS & {word.casefold().strip(":") for word in words} or words[0].casefold() in THINGS:
        return False
    return all(has_capital(word) or word.lower() in SMALL for word in words)


def has_capital(word: str) -> bool:
    """Whether a word begins like a name, or like "mBANT", or like "al-Hashimi"."""
    return (
        word[0].isupper()
        or (word[0].isalpha() and word[1:2].isupper())
        or PARTICLED.match(word) is not None
    )
