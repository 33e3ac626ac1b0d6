"""Plain language: numbers that a reader must work out."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context
from readaloud.rules.sought import Sought, one_of, resembling

PROSE = frozenset(("sentence", "item", "quote", "caption"))
DOSE_UNITS = "mg mcg g ml unit units calories kcal"
WEIGHTS = "kg kilogram kilograms pound pounds lb lbs"
CALCULATION = Sought(
    re.compile(
        r"(?<!\bthe )\b(?:multiply|divide|subtract|deduct)\b[^.!?,;]{0,60}?"
        r"(?:\d|\b(?:by|from|amounts?|quantity|quantities|doses?|weight|total)\b)"
        r"|(?<!\bthe )\b(?:calculate|work out|add up)\s+(?:your|the|how|what|all|\d)\b"
        rf"|\b\d+(?:\.\d+)?\s?(?:{'|'.join(DOSE_UNITS.split())})\s?(?:/|per)\s?(?:{'|'.join(WEIGHTS.split())})\b"
        r"|\btimes your (?:body ?)?weight\b",
        re.IGNORECASE,
    ),
    (
        one_of("multiply divide subtract add work calculate deduct times").union(
            # "mg per kg" may be written as one word, or two.
            unit + per + weight
            for unit in ("", *DOSE_UNITS.split())
            for per in ("", "per")
            for weight in WEIGHTS.split()
        ),
    ),
)
NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
RATIO = Sought(
    re.compile(
        rf"\b(?:\d{{1,3}}(?:,\d{{3}})*|{NUMBER_WORDS})\s+(?:in|out of(?: every)?)\s+(?:every\s+)?"
        rf"(\d{{1,3}}(?:,\d{{3}})+|\d+|{NUMBER_WORDS}|(?:a )?hundred|(?:a )?thousand)\b(?!\s*(?:%|per|years?|days?|weeks?|months?|hours?))",
        re.IGNORECASE,
    ),
    (one_of("{number} one"), one_of("in out")),
)
FINE_DECIMAL = Sought(
    re.compile(r"\b\d+\.\d{2,}\s?(?:%|per ?cent)"),
    (one_of("{number}"), resembling("^(?:%|per$|percent)")),
)
WORDS_FOR = {word: str(n) for n, word in enumerate(NUMBER_WORDS.split("|"), 1)}
WORDS_FOR |= {"hundred": "100", "a hundred": "100", "thousand": "1000", "a thousand": "1000"}


def matches(sought: Sought, context: Context) -> Iterator[Hit]:
    for signals, match in sought.search(context, PROSE):
        yield Hit(signals.sentence.id, Span(match.start(), match.end()), detail=match[0])


def calculations(_article: Article, context: Context) -> Iterable[Hit]:
    return matches(CALCULATION, context)


def fine_decimals(_article: Article, context: Context) -> Iterable[Hit]:
    return matches(FINE_DECIMAL, context)


def mixed_denominators(_article: Article, context: Context) -> Iterator[Hit]:
    """A ratio whose base differs from the one before it in the same section."""
    likely = ((s.sentence.id, s) for s in RATIO.likely(context, PROSE))
    for _, group in groupby(likely, lambda pair: context.section_of.get(pair[0], "")):
        first = ""
        for sentence_id, signals in group:
            for match in RATIO.pattern.finditer(signals.sentence.text):
                base = base_of(match[1])
                if base in ("1", ""):
                    continue
                if first and base != first:
                    detail = f"{match[0]}” after a number out of {first}; “{match[0]}"
                    yield Hit(sentence_id, Span(match.start(), match.end()), detail=detail)
                    break
                first = base


def base_of(written: str) -> str:
    low = written.lower().replace(",", "")
    return WORDS_FOR.get(low, low)


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.calculation",
        severity="low",
        message="“{detail}” asks the reader to calculate.",
        why="Half of all adults get such sums wrong; a wrong dose can harm.",
        reference="CDC Clear Communication Index 17; AHRQ PEMAT 7",
        action="rewrite",
        check=calculations,
        flags=(
            "Take 10 mg per kg of body weight.",
            "To find your dose, multiply your weight by two.",
            "Calculate how many grams of salt you eat in a day.",
            "Divide the quantities if you cook for one.",
        ),
        passes=(
            "Take 500 mg twice a day.",
            "Walk 30 minutes a day.",
            "A slow cooker takes the work out of the evening.",
            "Cells divide the work among them.",
            "Small costs add up quickly when the doctor is far away.",
        ),
        confidence=0.7,
        fix="Give the result, or a table in which readers find theirs.",
    ),
    Rule(
        name="plain-language.mixed-denominators",
        severity="low",
        message="“{detail}” has another base.",
        why="Readers compare the first numbers: 1 in 8 looks like less than 10 in 100.",
        reference="CDC Clear Communication Index 15 and 16; AHRQ PEMAT 6",
        action="rewrite",
        check=mixed_denominators,
        flags=(
            "About 1 in 8 women get it. Among smokers it is 30 in 100.",
            "One in five get better, and 3 in 1,000 get worse.",
        ),
        passes=(
            "About 12 in 100 women get it. Among smokers it is 30 in 100.",
            "Half of them get better.",
        ),
        confidence=0.8,
        fix="Give both as numbers out of the same total, such as 100 or 1,000.",
    ),
    Rule(
        name="plain-language.fine-decimal",
        severity="low",
        message="“{detail}” is finer than a reader can use.",
        why="Decimals slow reading and seem more certain than they are.",
        reference="CDC Clear Communication Index 15; AHRQ PEMAT 6",
        action="rewrite",
        check=fine_decimals,
        flags=("It helped 12.47% of people.", "The risk was 0.25 percent."),
        passes=("It helped 12% of people.", "Use a 2.5% gel."),
        confidence=0.7,
        fix="Round it to a whole number, or give it as so many in 100 people.",
    ),
)
