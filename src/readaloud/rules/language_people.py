"""Plain language: people before their illness."""

from collections.abc import Iterator
from functools import cache

from readaloud.model.article import Article
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.listed_phrases import (
    Said,
    Table,
    by_first_word,
    is_in_name,
    likely,
    phrases_in,
)
from readaloud.rules.quotations import Quotations

# "The blind" and "a diabetic" name people where no noun follows; "the blind spot" does not. So
# these words, a mark or the end must come next.
AFTER_PEOPLE = frozenset(
    "are is was were have has had can may will should must might could would do does did don't "
    "cannot can't who whom and or in with to at as by on from than that also among but if when "
    "because often usually sometimes never always too need needs get gets take takes live lives "
    "use uses tend tends feel feels find suffer suffers sign read see hear walk walks fall falls "
    "sleep sleeps eat eats die dies face receive become lose remain still face visit want said "
    "deserve benefit through during against".split()
)
ARTICLES = frozenset(("the", "a", "an"))
# After "and" they go on describing: "the elderly and frail patients".
DESCRIBING = frozenset(
    "frail infirm sick vulnerable disabled blind deaf ill elderly obese partially mentally".split()
)
ALONE = frozenset(("geriatrics",))  # words that name people only where no noun follows
SUFFERING = frozenset(("suffer", "suffers", "suffered", "suffering"))
ILLNESS_WITHIN = 5  # words after "suffers from"


@cache
def labels() -> Table:
    return by_first_word("person_first_en.tsv")


def labelled(article: Article, context: Context) -> Iterator[Hit]:
    """The first use of each word that names people by an illness."""
    told: set[str] = set()
    quotations = Quotations(article)
    for signals in likely(labels(), context):
        text = signals.sentence.text
        for said in phrases_in(signals, labels()):
            if said.phrase in told or not names_people(signals, said):
                continue
            span = signals.words.span(said.first, said.end)
            if quotations.hold(signals, span) or is_in_name(text, span):
                continue
            told.add(said.phrase)
            detail = f"{span.of(text)}” could be “{said.plain}"
            yield Hit(signals.sentence.id, span, clause=said.phrase, detail=detail)


def names_people(signals: Signals, said: Said) -> bool:
    """Tell whether a phrase names people here, where its words alone do not tell."""
    opening = said.phrase.split()[0]
    if opening in SUFFERING:  # also debt and doubt are suffered from
        near = range(said.end, said.end + ILLNESS_WITHIN)
        ills = (signals.words.at.get(kind, ()) for kind in ("{condition}", "{pain}"))
        return any(place in near for places in ills for place in places)
    if opening in ARTICLES or said.phrase in ALONE:
        return stands_alone(signals, said.end)
    return True


def stands_alone(signals: Signals, end: int) -> bool:
    """Tell whether no noun follows that the words before only describe."""
    words = signals.words.words
    if end >= len(words) or not signals.words.gap(end - 1).isspace():
        return True
    following = words[end]
    if following in ("and", "or") and words[end + 1 : end + 2] and words[end + 1] in DESCRIBING:
        return stands_alone(signals, end + 2)
    return following in AFTER_PEOPLE or following.endswith("ly")


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.person-first",
        severity="low",
        message="“{detail}”: put the person before the illness.",
        why="A label turns a person into an illness; many readers stop where they meet one.",
        reference="APA bias-free language guidelines; CDC Health Equity Guiding Principles",
        action="rewrite",
        check=labelled,
        flags=(
            "Diabetics should check their feet.",
            "Stroke victims need rest.",
            "The elderly often fall.",
            "She is an asthmatic and suffers from hay fever.",
        ),
        passes=(
            "People with diabetes should check their feet.",
            "She takes diabetic medicine.",
            "People who had a stroke need rest.",
            "The elderly woman drove past the blind spot.",
            "Ask for a diabetic meal without alcoholic drinks.",
            "Alcoholics Anonymous meets on Monday.",
        ),
        confidence=0.7,
        fix="Name the person first and the illness second, unless the group prefers otherwise.",
    ),
)
