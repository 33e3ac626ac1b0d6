"""Plain language: jargon with its plain alternative, unless the page explains it."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from readaloud.data import load_rows
from readaloud.model.article import Article, Definitions, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.model.pattern import Late
from readaloud.rules.listed_phrases import (
    Said,
    Table,
    by_first_word,
    is_in_name,
    likely,
    phrases_in,
)
from readaloud.rules.quotations import Quotations

# What stands before a term that its own sentence has just explained.
EXPLAINED = Late(
    r"(?:\bcall(?:s|ed)? (?:this|it|that|these|them)"
    r"|\b(?:is|are|was|were) (?:\w+ )?(?:called|known as|termed|named)"
    r"|[,(] ?(?:\w+ )?(?:called|known as|termed)"
    r"|\brefer(?:s|red)? to (?:this|it|that|these|them) as"
    r"|\b(?:name|term|word)s? for (?:\w+ ){1,4}(?:is|are))"
    r"\s+(?:an?\s+|the\s+)?(?:(?!by\b|to\b|in\b|for\b|when\b|if\b|and\b|or\b)\w+\s+)?[“\"‘']?$",
    re.IGNORECASE,
)
# What follows a term that the rest of the sentence explains.
EXPLAINS = Late(
    r"[”\"’']?,?\s+(?:means?|refers? to|stands for|is (?:when|where|what)|are when"
    r"|(?:is|are) (?:an?|the) (?:\w+ )?(?:word|term|name) for)\b"
    r"|[”\"’']?(?:,|\s[–—-])\s(?:meaning|which means?|that is)\b"
    r"|\s(?:is|are)\s(?:an?\s)?(?:\w+\s){0,3}(?:conditions?|diseases?|illness(?:es)?|infections?|disorders?|problems?"
    r"|reactions?|medicines?|drugs?|tests?|damage)\b[^.]{0,30}\b(?:that|which|where|when|in|to|of|caused|used)\b",
    re.IGNORECASE,
)
# "Chronic pain is pain that lasts", where an adjective has its noun between.
EXPLAINS_WITH_NOUN = re.compile(
    r"[ -]\w+ (?:is|are|means) (?:(?:an? |any )?(?:\w+ ){1,2}(?:that|which)|when|where|what)\b"
)
# "Sepsis: when your body attacks itself", as a list of meanings puts it.
ENTRY_BEGINS = re.compile(r"[ “\"'‘*•-]*+")
IS_ENTRY = re.compile(r"\s?(?::|\s[–—-])\s+\w")
# "A myocardial infarction, or heart attack, hurts", "Itching, or pruritus, is common".
OR_BEHIND = re.compile(r",\sor\s(?:\w+\s){0,4}\w+,")
OR_BEFORE = re.compile(r"^[^,]*,\sor\s(?:an?\s)?$", re.IGNORECASE)
# A bracket behind a term, or behind the noun that an adjective describes: "renal failure (when".
BRACKET_ENDS = re.compile("[,)]")  # with a comma it holds more than one word
LONGEST_BRACKET = 1_000  # characters
BRACKET = re.compile(r" \(([^()]{3,80})\)")
BRACKET_BEHIND_NOUN = re.compile(r"(?:[ -][^\W\d_]+)?" + BRACKET.pattern)
# An acronym, a number or examples explain nothing.
NO_MEANING = re.compile(
    r"\W*(?:[A-Z][A-Za-z]{0,2}[A-Z]+s?|[\d\W]+|(?:see|e\.?g|for example|such as|including|like|if|figure|"
    r"fig|table|with|about|around|[A-Z][a-z]+,? \d{4})\b.*)$"
)
OPENING = re.compile(
    r"\((?:also |or |the |an? |medical |called |known as |term |name |for |this |is )*$",
    re.IGNORECASE,
)
INITIALS = re.compile(r"((?:[ -][^\W\d_]+){0,4}) \(([A-Z]{3,6})s?\)")
EXPLAINED_WITHIN = 60  # characters before the term
LONGEST_ACRONYM = 6  # letters
INITIALS_WITHIN = 120  # characters
MEDICAL = "medical_words_en.tsv"
SAME_LETTERS = 6  # of the first ones, in forms of one word: "administers", "administered"

# Adjectives of disease, which open or stand inside the names of some: "acute coronary syndrome".
OF_NAMES = frozenset(
    "acute chronic malignant benign pulmonary vascular respiratory renal cardiac hepatic congenital "
    "cardiovascular cognitive neonatal febrile idiopathic gastrointestinal musculoskeletal".split()
)
# What ends such a name, some words after the adjective, or right behind it.
HEADS = frozenset(
    "syndrome disease leukaemia leukemia lymphoma hyperplasia dementia virus therapy fibrosis "
    "injury nephritis hepatitis".split()
)
NEAR_HEADS = frozenset(
    "leukaemia leukemia lymphoma hyperplasia hyperthermia dementia melanoma hypertension".split()
)
NO_PART = frozenset("and or of in with from for to the a an is are was by than your".split())
MOST_BETWEEN = 3  # words between the adjective and what ends the name


@cache
def jargon() -> Table:
    return by_first_word("everyday_words_en.tsv", "plain_words_en.tsv", MEDICAL)


@cache
def terms() -> frozenset[str]:
    """The words of medicine, which a page may use where it explains them."""
    return frozenset(row[0] for row in load_rows(MEDICAL))


def unexplained(article: Article, context: Context) -> Iterator[Hit]:
    """The first use of each listed phrase, unless it is explained there or before.

    A heading is no place for an explanation: there the first use in the text counts.
    """
    told: set[str] = set()
    headed: dict[str, Hit] = {}  # by phrase, its use in a heading
    quotations, glossary = Quotations(article), frozenset[str]()
    looked = False
    for signals in likely(jargon(), context):
        if not looked:
            looked, glossary = True, terms_of(article)
        for said in terms_in(signals, jargon()):
            key = said.phrase if " " in said.phrase else said.phrase[:SAME_LETTERS]
            span = signals.words.span(said.first, said.end)
            if key in told or is_spared(signals, span, quotations):
                continue
            if signals.sentence.id in glossary or is_explained(signals, span, said):
                told.add(key)
                headed.pop(key, None)
            elif not is_understood(signals, span, said):
                hit = hit_on(signals, span, said)
                if signals.role == "heading":
                    headed.setdefault(key, hit)
                else:
                    told.add(key)
                    yield headed.pop(key, hit)
    yield from headed.values()


def hit_on(signals: Signals, span: Span, said: Said) -> Hit:
    detail = f"{span.of(signals.sentence.text)}” could be “{said.plain}"
    return Hit(signals.sentence.id, span, clause=said.phrase, detail=detail)


def is_spared(signals: Signals, span: Span, quotations: Quotations) -> bool:
    return quotations.hold(signals, span) or is_in_name(signals.sentence.text, span)


def terms_of(article: Article) -> frozenset[str]:
    """The sentences that are terms of a glossary, whose meanings follow."""
    lists = (block for block in article.blocks() if isinstance(block, Definitions))
    return frozenset(s.id for one in lists for entry in one.entries for s in entry.term)


def terms_in(signals: Signals, table: Table) -> Iterator[Said]:
    """The listed phrases of a sentence that have plain words and are no part of a longer name."""
    free = 0
    for said in phrases_in(signals, table):
        if said.first < free or not said.plain:
            continue
        free = end_of_name(signals, said)
        if free == said.first:
            yield said


def end_of_name(signals: Signals, said: Said) -> int:
    """The word after the name of a disease that a phrase opens, or its first word if it opens none."""
    text = signals.sentence.text
    span = signals.words.span(said.first, said.end)
    found = INITIALS.match(text, span.end) if "(" in text else None
    if found is not None:
        following = found[1].replace("-", " ").split()
        size = len(found[2])
        before = (
            text[max(0, span.end - INITIALS_WITHIN) : span.end]
            .replace("-", " ")
            .split()[-LONGEST_ACRONYM:]
        )
        words = (before + following)[-size:]
        if "".join(word[:1].upper() for word in words) == found[2] and size > said.end - said.first:
            return said.end + len(following)
    if said.phrase not in OF_NAMES:
        return said.first
    words_after = signals.words.words[said.end : said.end + MOST_BETWEEN + 1]
    for number, word in enumerate(words_after):
        at = said.end + number
        if (
            word in NO_PART
            or at in signals.words.breaks
            or signals.words.gap(at - 1) not in (" ", "-")
        ):
            break
        if word in NEAR_HEADS or (number and word in HEADS):
            return at + 1
    return said.first


def is_explained(signals: Signals, span: Span, said: Said) -> bool:
    """Tell whether the page learns here what a word means: in brackets, as a term, by "means"."""
    text = signals.sentence.text
    if said.phrase not in terms():
        return False
    if "(" in text and is_bracketed(text, span, said):
        return True
    if ENTRY_BEGINS.fullmatch(text, 0, span.start) and IS_ENTRY.match(text, span.end):
        return True
    plainest = plainest_of(said)
    if " " in plainest and says(text, plainest):
        return True
    if said.phrase in OF_NAMES and EXPLAINS_WITH_NOUN.match(text, span.end):
        return True
    opening = text[max(0, span.start - EXPLAINED_WITHIN) : span.start]
    if "," not in opening and OR_BEHIND.match(text, span.end):
        return True
    if OR_BEFORE.match(opening) and text[span.end : span.end + 1] == ",":
        return True
    return (
        EXPLAINED.pattern.search(opening) is not None
        or EXPLAINS.pattern.match(text, span.end) is not None
    )


def is_bracketed(text: str, span: Span, said: Said) -> bool:
    """Tell "a pulmonary embolism (a clot in the lung)" and "a heart attack (myocardial infarction)"."""
    bracket = BRACKET_BEHIND_NOUN if said.phrase in OF_NAMES else BRACKET
    behind = bracket.match(text, span.end)
    if behind is not None and not NO_MEANING.match(behind[1]):
        return True
    if OPENING.search(text[max(0, span.start - EXPLAINED_WITHIN) : span.start]) is None:
        return False
    ends = BRACKET_ENDS.search(text, span.end, span.end + LONGEST_BRACKET)
    return ends is not None and ends[0] == ")"


def is_understood(signals: Signals, span: Span, said: Said) -> bool:
    """Tell whether a word is understood where it stands, if only there."""
    text = signals.sentence.text
    plainest = plainest_of(said)
    is_in_bracket = text.startswith("(", max(span.start - 1, 0), span.start)
    return is_in_bracket or (len(plainest) > 4 and says(text, plainest))


@lru_cache(maxsize=256)  # a sentence may hold a word many times
def says(text: str, words: str) -> bool:
    return words in text.lower()


def plainest_of(said: Said) -> str:
    return said.plain.split(";")[0].split(",")[0].strip().lower()


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.jargon",
        severity="low",
        message="“{detail}”.",
        why="Readers skip words that they do not know, and miss what to do.",
        reference="CDC Clear Communication Index 7; AHRQ PEMAT 3 and 4; plainlanguage.gov",
        action="rewrite",
        check=unexplained,
        flags=(
            "Hypertension often has no symptoms.",
            "Take it prior to a meal.",
            "A number of people had a myocardial infarction.",
        ),
        passes=(
            "High blood pressure often has no symptoms.",
            "High blood pressure (hypertension) often has no symptoms. Hypertension is common.",
            "A pulmonary embolism (a clot in the lung) can kill.",
            "Take it before a meal.",
            "Doctors call this hypertension.",
            "Acute myeloid leukaemia and vascular dementia are rare at your age.",
            "The Renal Association and the Royal College of Physicians say so.",
            "“My hypertension went away on its own,” she says.",
        ),
        confidence=0.7,
        fix="Use the plain word, or keep the term and explain it in brackets at its first use.",
    ),
)
