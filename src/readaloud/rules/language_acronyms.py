"""Plain language: acronyms that are spelled out where they first stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from readaloud.data import lexicon
from readaloud.model.article import Article, ItemList, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals

SKIPPED_ROLES = frozenset(("reference", "title", "cell"))
KNOWN_ACRONYMS = frozenset(
    "US USA UK EU UN TV PC OK AM PM ID FAQ PDF DVD CD DNA HIV AIDS NHS FDA CDC WHO NIH BBC NASA "
    "COVID SARS ASAP DIY UV SPF GP ER ICU MD PhD USB GPS HTML URL RSVP BC AD VS CEO IT AND OR NOT "
    "NO YES DO IF DON'T STOP NEVER ALWAYS NOTE TIP MYTH FACT ALL THE A I II III IV VI VII VIII IX XI XII "
    "BST GMT EST PST CET UTC MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC "
    "PH AC DC PS LED LCD CPR ABC XL MRI CT DOI ISBN ISSN PMID PMC LLC LTD INC NY LA SF TX FL MA MN "
    "BCE CE BSC MSC BA MA MBA JD RN RD DO DDS LPC LCSW MPH MSN NP PA PHARMD FACP MB MRCP PT OT "
    "FRCP FRCS FRCGP FRCA FRCPCH FRCOG FRCPSYCH FRCPATH MRCS MRCGP MRCPCH MRCOG MBBS MBCHB RGN RMN".split()
)
SPELLED_WITHIN = 200  # characters before an acronym in which its words are looked for
ACRONYM = re.compile(r"\b[A-Z]{2,6}s?\b")
COMMON_WORD = 90  # zipf 4.5 in twentieths: "DIET" is a word that was shouted, not an acronym
FEWEST_SMALL_LETTERS = 0.5  # of a sentence; where there are fewer it is all in capitals
FEWEST_SMALL_WORDS = 2  # of a sentence whose few words are acronyms
SHOUTED = re.compile(r"\b[A-Z]{2,}\W+[A-Z]{2,}\b")  # words in a row
# Surnames with initials in a row, as authors are named: "Nilsen TA, Okoro BE, and others".
AUTHOR = r"[A-ZÀ-Þ][\w’'-]{1,40} [A-Z]{1,3}\b"
AUTHORS = re.compile(
    rf"\b{AUTHOR}(?:(?:[,;]|,? and| &) {AUTHOR})+|\b{AUTHOR},? (?:and others|et al)\b"
)
# A word to be typed or said as it stands: "text the word HERBS to us".
CODE_WORD = re.compile(
    r"\b(?:(?:the|code|key|pass)[ -]?words?|code|typ(?:e|ing)|comment) [“\"‘']?$", re.I
)
BLOOD_GROUP = re.compile(r"\bblood (?:group|type) (?:is )?$", re.I)
STANDS_FOR = ("short for", "which stands for", "standing for")
SHORTEST_SPELLED = 3  # letters that a list may spell


def unexplained_acronyms(article: Article, context: Context) -> Iterator[Hit]:
    """The first use of each acronym that the page has not spelled out by then."""
    seen: set[str] = set()
    spelled: frozenset[str] | None = None  # by lists; few pages have to look
    for signals in in_capitals(context):
        text = signals.sentence.text
        for match in acronyms_in(text, seen):
            short = match[0].removesuffix("s")
            if short in seen:
                continue
            seen.add(short)
            if is_spelled_out(text, match, short) or has_mark(signals, match):
                continue
            spelled = spelled_by_lists(article) if spelled is None else spelled
            if short not in spelled:
                yield Hit(signals.sentence.id, Span(match.start(), match.end()), detail=match[0])


def acronyms_in(text: str, seen: set[str]) -> list[re.Match[str]]:
    """The acronyms of a sentence that few know and were not seen yet; initials are none."""
    found = [
        match
        for match in ACRONYM.finditer(text)
        if not ((short := match[0].removesuffix("s")) in seen or is_known(short))
        and not is_part_of_code(text, match)
    ]
    if not found or is_shouted(text):
        return []
    rows = [row.span() for row in AUTHORS.finditer(text)]
    return [match for match in found if not is_within(match.start(), rows)]


def is_within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a place is inside one of some spans in a row."""
    at = bisect_left(spans, (place,)) - 1
    return at >= 0 and place < spans[at][1]


def in_capitals(context: Context) -> Iterator[Signals]:
    for stretch in context.stretches:
        skipped = stretch.roles.of_any(SKIPPED_ROLES)
        yield from stretch.among(stretch.letters.get("capitals", 0) & ~skipped)


@lru_cache(maxsize=4096)
def is_known(short: str) -> bool:
    word = short.lower()
    singular = word.removesuffix("s")
    common = lexicon.zipf_of(word), lexicon.zipf_of(singular) * (len(singular) > 2)
    return short in KNOWN_ACRONYMS or max(common) >= COMMON_WORD


def is_shouted(text: str) -> bool:
    """Tell whether a sentence is mostly in capitals; "IBD is not IBS" only names two illnesses."""
    letters = [*filter(str.isalpha, text)]
    if sum(map(str.islower, letters)) >= FEWEST_SMALL_LETTERS * len(letters):
        return False
    small = [word for word in text.split() if word.islower()]
    return len(small) < FEWEST_SMALL_WORDS or SHOUTED.search(text) is not None


def is_part_of_code(text: str, match: re.Match[str]) -> bool:
    """Tell "COVID-19", "HLA-B27" and "omega-3/DHA" from a word that stands alone."""
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return any(char.isdigit() or char in "-/&.@" for char in around.rstrip("."))


def spelled_by_lists(article: Article) -> frozenset[str]:
    """What the first letters of a list's items or of a section's subheadings spell."""
    rows = [[s.heading.text for s in one.sections if s.heading] for one in article.walk()]
    for block in article.blocks():
        if isinstance(block, ItemList):
            rows.append([item.text for item in block.items])
    words = ("".join(map(first_letter, row)) for row in rows if len(row) >= SHORTEST_SPELLED)
    return frozenset(words)


def first_letter(text: str) -> str:
    return next((sign.upper() for sign in text if sign.isalpha()), " ")


def is_spelled_out(text: str, match: re.Match[str], short: str) -> bool:
    """Tell "irritable bowel syndrome (IBS)", "IBS (irritable bowel syndrome)" and "word FLARE"."""
    if CODE_WORD.search(text[max(0, match.start() - 20) : match.start()]):
        return True
    after = text[match.end() : match.end() + 160].lstrip()
    if after.startswith(("(", "stands for", "is short for", "means", "is the ", ", or ")):
        return True
    if after.startswith(", meaning ") or after.lstrip(",–—- ").startswith(STANDS_FOR):
        return True
    if after.startswith((": ", "– ", "— ", "- ", ", ")):
        named = re.split(r"[,;]? (?:and|&|or) |[,;] ", after[2:])
        if "".join(map(first_letter, named)).startswith(short):
            return True
        if not after.startswith(",") and spells(after[2:], short):
            return True
    if BLOOD_GROUP.search(text[max(0, match.start() - 20) : match.start()]):
        return True
    before_it = text[max(0, match.start() - SPELLED_WITHIN) : match.start()]
    if after.startswith("for short") and spells(
        " ".join(before_it.rstrip(" ,(–—").split()[-len(short) :]), short
    ):
        return True
    before = text[max(0, match.start() - 80) : match.start()].rstrip()
    if not before.endswith(("(", "[", "–", "—", " or", "called", "or the")):
        return False
    initials = [word[0].lower() for word in re.findall(r"[^\W\d_]+", before)]
    return short[0].lower() in initials or short[-1].lower() in initials


def spells(text: str, short: str) -> bool:
    """Tell whether the words that a text begins with make an acronym, some with two of its letters."""
    words = re.findall(r"[^\W\d_]+", text)[: len(short)]
    for end in range(len(words), len(short) // 2, -1):
        initials = "".join(map(first_letter, words[:end]))
        if initials == short:
            return True
        inside = is_within_letters(short, "".join(words[:end]).upper())
        if initials[:1] == short[0] and initials[-1] == short[-1] and inside:
            return is_within_letters(initials, short)
    return False


def is_within_letters(few: str, many: str) -> bool:
    """Tell whether letters stand among others in the same order."""
    rest = iter(many)
    return all(letter in rest for letter in few)


def has_mark(signals: Signals, match: re.Match[str]) -> bool:
    """Tell whether the page itself gives the long form, in an abbreviation's title."""
    marks = signals.sentence.marks
    return any(
        m.kind == "abbreviation" and m.span.start <= match.start() < m.span.end for m in marks
    )


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.acronym",
        severity="low",
        message="“{detail}” is not spelled out where it first stands.",
        why="An acronym that is not spelled out shuts out everyone who does not know it.",
        reference="CDC Clear Communication Index 7; AHRQ PEMAT 3",
        action="rewrite",
        check=unexplained_acronyms,
        flags=("People with IBS often feel bloated.", "Ask for a DEXA scan after the age of 65."),
        passes=(
            "People with irritable bowel syndrome (IBS) often feel bloated.",
            "IBS (irritable bowel syndrome) is common.",
            "The NHS and the FDA both say so.",
            "COVID-19 can make you cough.",
            "ADHD - attention deficit hyperactivity disorder - is common.",
            "Blood group AB is rare, says Dr Ada Brandt, FRCP.",
            "Authors: Nilsen TA, Okoro BEA, and others",
            "Think of RAICE: rest, ask, ice, compress and elevate.",
            "The letter was written around 1550 BCE.",
            "Text the word FLARO and we send you the OILS.",
            "<p>Learn our FLARO steps.</p><ol><li>Feel</li><li>Lift</li><li>Ask</li><li>Rest</li><li>Open</li></ol>",
        ),
        confidence=0.7,
        fix="Write it out at its first use, with the short form in brackets after it.",
    ),
)
