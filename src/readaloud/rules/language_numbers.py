"""Plain language: numbers that a reader must work out."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.sought import Sought, one_of, resembling

PROSE = frozenset(("sentence", "item", "quote", "caption"))
DOSE_UNITS = "mg mcg g ml unit units grams calories kcal"
WEIGHTS = "kg kilogram kilograms kilo pound pounds lb lbs"
# Whole, so that a quote never ends inside a number; bounded, as all here, for time's sake.
FIGURE = r"\d+(?:[.,]\d+){0,9}"
CALCULATION = Sought(
    r"(?<!\bthe )\b(?:multiply|divide|subtract|deduct)\b[^.!?,;]{0,60}?"
    rf"(?:{FIGURE}|\b(?:by|from|amounts?|quantity|quantities|doses?|weight|total)\b)"
    rf"|(?<!\bthe )\b(?:calculate|work out|add up)\s+(?:your|the|how|what|all|{FIGURE})(?!\w)"
    r"|\badd (?:up )?(?:the|your|both|these|all)(?: \w+){0,2}? (?:scores?|points|numbers|figures|totals|answers)\b"
    r"|\b(?:double|treble|triple|halve) your (?:body ?)?(?:weight|height|age|score)\b"
    rf"|\b{FIGURE}\s?(?:{'|'.join(DOSE_UNITS.split())})(?:\s?| of \w+\s)(?:(?:/|per)\s?|for (?:every|each)\s)(?:{'|'.join(WEIGHTS.split())})\b"
    r"|\btimes your (?:body ?)?weight\b",
    (
        one_of(
            "multiply divide subtract add work calculate deduct times double treble triple halve"
        ).union(
            # "mg per kg" may be written as one word, or two.
            unit + per + weight
            for unit in ("", *DOSE_UNITS.split())
            for per in ("", "per")
            for weight in WEIGHTS.split()
        ),
    ),
    re.IGNORECASE,
)
# "The nurse will work out", "our app can help you calculate": there the result is given.
SOMEBODY_ELSE = re.compile(
    r"\b(?:nurses?|doctors?|gps?|midwi(?:fe|ves)|pharmacists?|dieti[ct]ians?|specialists?|consultants?|"
    r"surgeons?|physicians?|teams?|clinics?|staff|accountants?|experts?|scientists|researchers|authors|"
    r"we|they|he|she|pumps?|computers?|software|apps?|calculators?|tools?|script|charts?|tables?)\b"
    r"[^.,;:!?]{0,40}$",
    re.IGNORECASE,
)
READER = re.compile(r"\byou (?:should|must|need|have|then|first)\b[^.,;:!?]*$", re.IGNORECASE)
ANIMALS = frozenset("rat rats mouse mice rabbit rabbits dog dogs animal animals".split())
SUMS_BEFORE = 80  # characters before the sum, in which its subject stands
NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
BASE = rf"\d{{1,3}}(?:,\d{{3}}){{1,5}}|\d+|{NUMBER_WORDS}|(?:a )?hundred|(?:a )?thousand"
# What follows a number that is no base: "3 in 10 years", "90 per 100 g".
NO_BASE = (
    r"(?!\s*(?:%|per|years?|days?|weeks?|months?|hours?|minutes?|g|grams?|mg|ml|kg|kcal|litres?|"
    r"calories)\b|\s*%)"
)
RATIO = Sought(
    rf"(?<![\d.])\b(?:\d{{1,3}}(?:,\d{{3}}){{0,5}}(?:\.\d+)?|{NUMBER_WORDS})\s+(?:(?:in|out of(?: every)?)\s+(?:every\s+)?({BASE})"
    rf"|per\s+((?:a )?(?:hundred|thousand)|\d{{1,3}}(?:,\d{{3}}){{1,5}}|10+))\b{NO_BASE}",
    (one_of("{number} one"), one_of("in out per")),
    re.IGNORECASE,
)
FINE_DECIMAL = Sought(
    r"(?<![\d.,+–-])\b(\d+\.\d{2,})\s?(?:%|per ?cent)",
    (one_of("{number}"), resembling("^(?:%|per$|percent)")),
)
# Only shares of people and risks may be rounded; the strength of a cream may not.
SHARE_OF = re.compile(
    r"\s?of (?:(?:all|the|these|those|our|young|older|pregnant|healthy|infected|treated) ){0,3}"
    r"(?:people|patients?|adults?|women|men|children|babies|infants|girls|boys|participants?|pupils|"
    r"students?|smokers?|users?|consumers|cases|them|us|those|births|pregnancies|population|"
    r"households|volunteers|respondents|americans|britons)\b"
    r"|\s(?:have|had|were|got|died|reported|recovered|said|felt|developed|experienced|suffered)\b",
    re.IGNORECASE,
)
RISK = r"(?:risks?|chances?|odds|likelihood|probability|prevalence|incidence|mortality)"
# "The risk of it was only about", up to the number; "chlorhexidine 0.12%" is no risk of anything.
OF_RISK = re.compile(
    rf"\b{RISK}\b[^.,;:!?]{{0,40}}\b(?:is|are|was|were|of|from|to|by|at|about|around|only|just|than|nearly|almost|under|over)"
    r"(?: \w+ly)?\s?$",
    re.IGNORECASE,
)
A_RISK = re.compile(rf"\s(?:\w+ )?{RISK}\b", re.IGNORECASE)
STRENGTHS = frozenset(
    "cream creams gel gels ointment ointments lotion lotions solution solutions drops spray sprays "
    "mouthwash shampoo saline sodium bleach tincture eyedrops strength strengths concentration "
    "interest fee fees shares stock".split()
)
RISK_BEFORE = 80  # characters
MANY_BASES = (1_000, 10_000, 100_000, 1_000_000)
WORDS_FOR = {word: str(n) for n, word in enumerate(NUMBER_WORDS.split("|"), 1)}
WORDS_FOR |= {"hundred": "100", "a hundred": "100", "thousand": "1000", "a thousand": "1000"}


def calculations(_article: Article, context: Context) -> Iterator[Hit]:
    """The first sum in each sentence that is left to the reader."""
    for signals in CALCULATION.likely(context, PROSE):
        for match in CALCULATION.pattern.finditer(signals.sentence.text):
            if not is_done_by_others(match, signals):
                yield Hit(signals.sentence.id, Span(match.start(), match.end()), detail=match[0])
                break


def is_done_by_others(match: re.Match[str], signals: Signals) -> bool:
    """Tell whether somebody else does the sum, or it was done for animals."""
    if signals.words.has_any(ANIMALS):
        return True
    before = match.string[max(0, match.start() - SUMS_BEFORE) : match.start()]
    return SOMEBODY_ELSE.search(before) is not None and READER.search(before) is None


def fine_decimals(_article: Article, context: Context) -> Iterator[Hit]:
    for signals in FINE_DECIMAL.likely(context, PROSE):
        if signals.words.has_any(STRENGTHS):
            continue
        for match in FINE_DECIMAL.pattern.finditer(signals.sentence.text):
            if is_share(match):
                detail = f"“{match[0]}”{small_share(match[1])}"
                yield Hit(signals.sentence.id, Span(match.start(), match.end()), detail=detail)
                break


def is_share(match: re.Match[str]) -> bool:
    """Tell whether a percentage is one of people, or a risk."""
    text, end = match.string, match.end()
    if SHARE_OF.match(text, end) or A_RISK.match(text, end):
        return True
    return OF_RISK.search(text[max(0, match.start() - RISK_BEFORE) : match.start()]) is not None


def small_share(written: str) -> str:
    """A share under one in a hundred as a number of people, which no rounding would leave."""
    share = Fraction(written) / 100
    if share >= Fraction(1, 100):
        return ""
    for base in MANY_BASES:
        count = share * base
        if count.denominator == 1:
            return f" ({count.numerator} in {base:,})"
    return ""


def mixed_denominators(_article: Article, context: Context) -> Iterator[Hit]:
    """A ratio whose base differs from the one before it in the same section.

    Two bases that take turns are told once.
    """
    likely = ((s.sentence.id, s) for s in RATIO.likely(context, PROSE))
    for _, group in groupby(likely, lambda pair: context.section_of.get(pair[0], "")):
        before, last, told = "", "", set[frozenset[str]]()
        for sentence_id, signals in group:
            for match in RATIO.pattern.finditer(signals.sentence.text):
                base = base_of(match[1] or match[2])
                if base in ("1", ""):
                    continue
                pair = frozenset((base, last))
                if last and base != last and pair not in told:
                    told.add(pair)
                    detail = f"“{match[0]}” has another base than “{before}”"
                    yield Hit(sentence_id, Span(match.start(), match.end()), detail=detail)
                before, last = match[0], base


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
            "Take 15 mg for every kilogram you weigh.",
            "Add the two scores to see how tired you are.",
        ),
        passes=(
            "Take 500 mg twice a day.",
            "Walk 30 minutes a day.",
            "A slow cooker takes the work out of the evening.",
            "Cells divide the work among them.",
            "Small costs add up quickly when the doctor is far away.",
            "The nurse will work out your dose.",
            "Your pharmacist can divide the dose by two for you.",
        ),
        confidence=0.7,
        fix="Give the result, or a table in which readers find theirs.",
    ),
    Rule(
        name="plain-language.mixed-denominators",
        severity="low",
        message="{detail} before it.",
        why="Readers compare the first numbers: 1 in 8 looks like less than 10 in 100.",
        reference="CDC Clear Communication Index 15 and 16; AHRQ PEMAT 6",
        action="rewrite",
        check=mixed_denominators,
        flags=(
            "About 1 in 8 women get it. Among smokers it is 30 in 100.",
            "One in five get better, and 3 in 1,000 get worse.",
            "It happens in 5 per 1,000 births and 3 per 100,000 operations.",
        ),
        passes=(
            "About 12 in 100 women get it. Among smokers it is 30 in 100.",
            "Half of them get better.",
            "It holds 20 per 100 g, and 1 in 10 like it.",
        ),
        confidence=0.8,
        fix="Give both as numbers out of the same total, such as 100 or 1,000.",
    ),
    Rule(
        name="plain-language.fine-decimal",
        severity="low",
        message="{detail} is finer than a reader can use.",
        why="Decimals slow reading and seem more certain than they are.",
        reference="CDC Clear Communication Index 15; AHRQ PEMAT 6",
        action="rewrite",
        check=fine_decimals,
        flags=("It helped 12.47% of people.", "The risk was 0.25 percent."),
        passes=(
            "It helped 12% of people.",
            "Use a 2.5% gel.",
            "A 0.05% cream is enough for most children.",
            "The drip holds 0.45% sodium chloride.",
        ),
        confidence=0.7,
        fix="Round it to a whole number; give a share below 1% as so many in 1,000 or 10,000 people.",
    ),
)
