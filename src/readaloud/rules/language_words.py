"""Plain language: jargon with its plain alternative, spelled-out acronyms, people before illness."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from readaloud.data import lexicon, load_rows
from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals

SKIPPED_ROLES = frozenset(("reference", "title", "cell"))
KNOWN_ACRONYMS = frozenset(
    "US USA UK EU UN TV PC OK AM PM ID FAQ PDF DVD CD DNA HIV AIDS NHS FDA CDC WHO NIH BBC NASA "
    "COVID SARS ASAP DIY UV SPF GP ER ICU MD PhD USB GPS HTML URL RSVP BC AD VS CEO IT AND OR NOT "
    "NO YES DO IF DON'T STOP NEVER ALWAYS NOTE TIP MYTH FACT ALL THE A I II III IV VI VII VIII IX XI XII "
    "BST GMT EST PST CET UTC MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC "
    "PH AC DC PS LED LCD CPR ABC XL MRI CT DOI ISBN ISSN PMID PMC LLC LTD INC NY LA SF TX FL MA MN "
    "BSC MSC BA MA MBA JD RN RD DO DDS LPC LCSW MPH MSN NP PA PHARMD FACP MB MRCP PT OT".split()
)
ACRONYM = re.compile(r"\b[A-Z]{2,6}s?\b")
COMMON_WORD = 90  # zipf 4.5 in twentieths: "DIET" is a word that was shouted, not an acronym
FEWEST_SMALL_LETTERS = 0.5  # of a sentence; where there are fewer it is all in capitals


@cache
def jargon() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """First word to the phrases that begin with it, longest first, and their plain words."""
    return by_first_word("plain_words_en.tsv", "medical_words_en.tsv")


@cache
def labels() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    return by_first_word("person_first_en.tsv")


def by_first_word(*names: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, plain in (row[:2] for name in names for row in load_rows(name)):
        words = tuple(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+", phrase.lower()))
        if words:
            table.setdefault(words[0], []).append((words, plain))
    for offers in table.values():
        offers.sort(key=lambda offer: -len(offer[0]))
    return table


Table = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


def phrases_in(signals: Signals, table: Table) -> Iterator[tuple[str, str, Span]]:
    """Every listed phrase in a sentence: the phrase, its alternative, where it stands."""
    words = signals.words.words
    for place, word in enumerate(words):
        for phrase, plain in table.get(word, ()):
            end = place + len(phrase)
            if words[place:end] == phrase and signals.words.breaks.isdisjoint(
                range(place + 1, end)
            ):
                yield " ".join(phrase), plain, signals.words.span(place, end)
                break


def likely(table: Table, context: Context) -> Iterator[Signals]:
    """The sentences that hold all the words of a listed phrase, in reading order."""
    for stretch in context.stretches:
        found = 0
        for word in stretch.holds.keys() & table.keys():
            for phrase, _ in table[word]:
                holding = stretch.holds[word]
                for other in phrase[1:]:
                    holding &= stretch.holds.get(other, 0)
                found |= holding
        yield from stretch.among(found)


def listed(table: Callable[[], Table]) -> Callable[[Article, Context], Iterator[Hit]]:
    """Check for the first use of each listed phrase that is not explained beside it."""

    def check(_article: Article, context: Context) -> Iterator[Hit]:
        said: set[str] = set()
        for signals in likely(table(), context):
            if signals.role in SKIPPED_ROLES:
                continue
            for phrase, plain, span in phrases_in(signals, table()):
                if phrase not in said and not is_explained(signals, span, plain):
                    said.add(phrase)
                    detail = f"{span.of(signals.sentence.text)}” could be “{plain}"
                    yield Hit(signals.sentence.id, span, clause=phrase, detail=detail)

    return check


def is_explained(signals: Signals, span: Span, plain: str) -> bool:
    """Tell whether the word is explained where it stands: in brackets, or by its plain word."""
    text = signals.sentence.text
    after, before = text[span.end : span.end + 3], text[max(0, span.start - 2) : span.start]
    in_brackets = before.endswith("(") or after.lstrip().startswith("(")
    plainest = plain.split(";")[0].split(",")[0].strip().lower()
    return in_brackets or (len(plainest) > 4 and plainest in text.lower())


def unexplained_acronyms(_article: Article, context: Context) -> Iterator[Hit]:
    """The first use of each acronym that the page has not spelled out by then."""
    seen: set[str] = set()
    for signals in in_capitals(context):
        text = signals.sentence.text
        for match in ACRONYM.finditer(text):
            short = match[0].removesuffix("s")
            if short in seen or is_known(short) or is_part_of_code(text, match):
                continue
            if is_shouted(text):
                break
            seen.add(short)
            if not is_spelled_out(text, match, short) and not has_mark(signals, match):
                yield Hit(signals.sentence.id, Span(match.start(), match.end()), detail=match[0])


def in_capitals(context: Context) -> Iterator[Signals]:
    for stretch in context.stretches:
        skipped = stretch.roles.of_any(SKIPPED_ROLES)
        yield from stretch.among(stretch.letters.get("capitals", 0) & ~skipped)


@lru_cache(maxsize=4096)
def is_known(short: str) -> bool:
    return short in KNOWN_ACRONYMS or lexicon.zipf_of(short.lower()) >= COMMON_WORD


def is_shouted(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(map(str.islower, letters)) < FEWEST_SMALL_LETTERS * len(letters)


def is_part_of_code(text: str, match: re.Match[str]) -> bool:
    """Tell "COVID-19", "HLA-B27" and "omega-3/DHA" from a word that stands alone."""
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return any(char.isdigit() or char in "-/&.@" for char in around.rstrip("."))


def is_spelled_out(text: str, match: re.Match[str], short: str) -> bool:
    """Tell "irritable bowel syndrome (IBS)" and "IBS (irritable bowel syndrome)"."""
    after = text[match.end() : match.end() + 80].lstrip()
    if after.startswith(("(", "stands for", "is short for", "means", "is the ", ", or ")):
        return True
    before = text[max(0, match.start() - 80) : match.start()].rstrip()
    if not before.endswith(("(", "[", "–", "—", " or", "called", "or the")):
        return False
    initials = [word[0].lower() for word in re.findall(r"[^\W\d_]+", before)]
    return short[0].lower() in initials or short[-1].lower() in initials


def has_mark(signals: Signals, match: re.Match[str]) -> bool:
    """Tell whether the page itself gives the long form, in an abbreviation's title."""
    marks = signals.sentence.marks
    return any(
        m.kind == "abbreviation" and m.span.start <= match.start() < m.span.end for m in marks
    )


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.jargon",
        severity="low",
        message="“{detail}”.",
        why="Readers skip words that they do not know, and miss what to do.",
        reference="CDC Clear Communication Index 7; AHRQ PEMAT 3 and 4; plainlanguage.gov",
        action="rewrite",
        check=listed(jargon),
        flags=(
            "Hypertension often has no symptoms.",
            "Take it prior to a meal.",
            "A number of people had a myocardial infarction.",
        ),
        passes=(
            "High blood pressure often has no symptoms.",
            "High blood pressure (hypertension) often has no symptoms.",
            "Take it before a meal.",
        ),
        confidence=0.7,
        fix="Use the plain word, or keep the term and explain it in brackets at its first use.",
    ),
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
        ),
        confidence=0.7,
        fix="Write it out at its first use, with the short form in brackets after it.",
    ),
    Rule(
        name="plain-language.person-first",
        severity="low",
        message="“{detail}”: put the person before the illness.",
        why="A label turns a person into an illness; many readers stop where they meet one.",
        reference="APA bias-free language guidelines; CDC Health Equity Guiding Principles",
        action="rewrite",
        check=listed(labels),
        flags=("Diabetics should check their feet.", "Stroke victims need rest."),
        passes=(
            "People with diabetes should check their feet.",
            "She takes diabetic medicine.",
            "People who had a stroke need rest.",
        ),
        confidence=0.7,
        fix="Name the person first and the illness second, unless the group prefers otherwise.",
    ),
)
