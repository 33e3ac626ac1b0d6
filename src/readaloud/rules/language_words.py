"""Plain language: jargon with its plain alternative, and people before illness."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from readaloud.data import load_rows
from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.quotations import Quotations

SKIPPED_ROLES = frozenset(("reference", "title", "cell"))
# What stands before a term that its own sentence has just explained.
EXPLAINED = re.compile(
    r"(?:\bcall(?:s|ed)? (?:this|it|that|these|them)"
    r"|\b(?:is|are|was|were) (?:\w+ )?(?:called|known as|termed|named)"
    r"|, (?:\w+ )?(?:called|known as|termed)"
    r"|\brefer(?:s|red)? to (?:this|it|that|these|them) as"
    r"|\b(?:name|term|word)s? for (?:\w+ ){1,4}(?:is|are))"
    r"\s+(?:an?\s+|the\s+)?(?:(?!by\b|to\b|in\b|for\b|when\b|if\b|and\b)\w+\s+)?[“\"‘']?$",
    re.IGNORECASE,
)
# What follows a term that the rest of the sentence explains.
EXPLAINS = re.compile(
    r"[”\"’']?,?\s+(?:means?|refers? to|stands for|is (?:when|where|what)|are when"
    r"|(?:is|are) an? (?:\w+ )?(?:word|term|name) for)\b"
    r"|[”\"’']?(?:,|\s[–—-])\s(?:meaning|which means?|that is)\b",
    re.IGNORECASE,
)
EXPLAINED_WITHIN = 60  # characters before the term


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

    def check(article: Article, context: Context) -> Iterator[Hit]:
        said: set[str] = set()
        quotations = Quotations(article)
        for signals in likely(table(), context):
            if signals.role in SKIPPED_ROLES:
                continue
            for phrase, plain, span in phrases_in(signals, table()):
                if phrase in said or quotations.hold(signals, span):
                    continue
                if not is_explained(signals, span, plain):
                    said.add(phrase)
                    detail = f"{span.of(signals.sentence.text)}” could be “{plain}"
                    yield Hit(signals.sentence.id, span, clause=phrase, detail=detail)

    return check


def is_explained(signals: Signals, span: Span, plain: str) -> bool:
    """Tell whether the word is explained where it stands: in brackets, by its plain word, or as a term."""
    text = signals.sentence.text
    after, before = text[span.end : span.end + 3], text[max(0, span.start - 2) : span.start]
    in_brackets = before.endswith("(") or after.lstrip().startswith("(")
    plainest = plain.split(";")[0].split(",")[0].strip().lower()
    if in_brackets or (len(plainest) > 4 and plainest in text.lower()):
        return True
    opening = text[max(0, span.start - EXPLAINED_WITHIN) : span.start]
    return EXPLAINED.search(opening) is not None or EXPLAINS.match(text, span.end) is not None


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
            "Doctors call this hypertension.",
            "“My hypertension went away on its own,” she says.",
        ),
        confidence=0.7,
        fix="Use the plain word, or keep the term and explain it in brackets at its first use.",
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
