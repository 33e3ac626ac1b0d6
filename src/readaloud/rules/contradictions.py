"""Statements of one page that cannot both stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import DOUBTED, PROSE, Clauses, clauses, either, hits_of, shortened

STATE = "CDC Clear Communication Index; readaloud's own reading of damaged pages"

NO_HARM = clauses(
    "no|without|zero ..2 side|adverse effects|reactions\ncompletely|perfectly|totally safe\nsafe for|and ..1 everyone|all|effective"
)
HARM = clauses(
    "side effects|effect include|includes|are|may|can\n{herb|alt|product|prep} ..6 may|can ..1 cause ..3 {condition|pain}\nnot safe|recommended for\nnot suitable|safe"
)
ANYONE = clauses(
    "anyone|everyone|anybody|everybody can|may|should ..2 {use}|do|benefit|try\nsafe|suitable for ..2 everyone|anyone|all"
)
NOT_ALL = clauses(
    "people|women|anyone|those|children|pregnant ..10 should not|never|avoid\nnot recommended|suitable|safe for|if\ncheck|talk|speak with|to your doctor"
)
DIRECTLY = clauses("not|isn't|never ..3 directly\nnot directly|literally|actually ..3 {causing}")
CAUSES = clauses("directly|actually|really|literally ..2 {causing}|caused\n{causing} directly")


def asserting(wanted: Clauses, context: Context) -> list[tuple[Signals, Hit]]:
    """The sentences that say one of the phrases and mean it, in reading order."""
    hits = hits_of(wanted, context, roles=PROSE, unless=DOUBTED)
    return [(context.signals[sentence_id], hit) for sentence_id, hit in hits.items()]


def opposed_phrases(article: Article, context: Context) -> Iterator[Hit]:
    """Statements of three kinds and what speaks against them on the same page."""
    for one, other, needs in (
        (NO_HARM, HARM, "{herb}"),
        (ANYONE, NOT_ALL, ""),
        (DIRECTLY, CAUSES, "{condition}"),
    ):
        asserted = asserting(one, context)
        claims = [
            (s, h)
            for s, h in asserted
            if not needs or s.words.has(needs, "{alt}", "{product}", "{pain}")
        ]
        if not claims:
            continue
        ids = {s.sentence.id for s, _ in asserted}
        against = [s for s, _ in asserting(other, context) if s.sentence.id not in ids]
        if against:
            signals, hit = claims[-1] if one is DIRECTLY else claims[0]
            yield Hit(
                signals.sentence.id,
                hit.span,
                "said here, and denied elsewhere on the page",
                shortened(against[0].sentence.text),
            )


SPELLED = dict(
    zip(
        "two three four five six seven eight nine ten eleven twelve".split(),
        range(2, 13),
        strict=True,
    )
)
NEGATIONS = frozenset(
    "not no never nobody none cannot can't don't doesn't didn't won't isn't aren't wasn't weren't "
    "shouldn't mustn't avoid avoids avoided".split()
)
# Words that change what a number or an advice is, said in one way.
SAME = {
    "maximum": "most", "max": "most", "exceed": "most", "daily": "day", "nightly": "night",
    "hourly": "hour", "weekly": "week", "minimum": "least", "percent": "%", "kids": "child",
    "children": "child", "women": "woman", "men": "man", "people": "person", "teeth": "tooth",
}  # fmt: skip
# Words that change neither; what is left must be the same in both sentences.
SOFT = frozenset(
    "a an the of to in on at for and or is are be was were been it its this that these those there "
    "do does did should must need needs needed require requires get gets have has had will would "
    "can could may might about around approximately roughly nearly almost usually generally often "
    "normally typically some also just only very really quite please always you your yours they "
    "their them we our he she his her as with by from each every per any all one more than up no "
    "take takes taking use uses using".split()
)
LIMITS = (
    (re.compile(r"\b(?:no|not) more than\b|\bup to\b|\bat most\b|\bnot exceed\b", re.I), " most "),
    (re.compile(r"\b(?:no|not) (?:less|fewer) than\b|\bat least\b", re.I), " least "),
    (re.compile(r"\bper cent\b", re.I), " % "),
)
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|%|\d+(?:[.,]\d+)*", re.IGNORECASE)
LIMIT_WORDS = frozenset("most least exceed cent % $ £ €".split())
SAY_LIMITS = frozenset(("than", "up", "at", "exceed", "cent"))  # one stands in each of LIMITS
TOLD_OTHERWISE = frozenset(("question", "myth", "reported", "quotation"))
RANGE = re.compile(r"\d ?(?:-|–|to|and) ?\d|\b\w+ to \w+\b")
POINTERS = frozenset("it this that these those they he she not".split())
MIN_SHARED = 3  # words beside the number that two sentences must share to speak of one thing
MIN_ADVICE = 2  # the same for a yes and a no
MOST_WORDS = 24  # longer sentences say more than one thing


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence as what it speaks of, its one number or range, and whether it denies."""

    signals: Signals
    topic: frozenset[str]
    low: float | None
    high: float | None
    denies: bool


def statement_of(signals: Signals) -> Statement | None:
    """Read a sentence as one statement, or None where it says more or less than that."""
    words = signals.words.words
    if signals.role != "sentence" or not MIN_ADVICE < len(words) <= MOST_WORDS:
        return None
    if words[0] in POINTERS or "{year}" in signals.words.at:
        return None  # about whatever stood before, or about a time of its own
    if not signals.manners.isdisjoint(TOLD_OTHERWISE):
        return None
    text = signals.sentence.text
    if ":" in text or "|" in text or not text.rstrip().endswith((".", "!")):
        return None  # a label
    tokens = [(token, number_of(token)) for token in tokens_of(text, words)]
    numbers = [number for _, number in tokens if number is not None]
    if len(numbers) > 2 or (len(numbers) == 2 and not is_range(plain_limits(text, words))):
        return None
    left = [token for token, number in tokens if number is None]
    denies = not NEGATIONS.isdisjoint(left)
    topic = frozenset(stem(t) for t in left if t not in SOFT and t not in NEGATIONS)
    low, high = (min(numbers), max(numbers)) if numbers else (None, None)
    return Statement(signals, topic, low, high, denies)


def tokens_of(text: str, words: Sequence[str]) -> Iterable[str]:
    """The words of a sentence in small letters, with limits said in one way."""
    if text.isascii() and "'" not in text and SAY_LIMITS.isdisjoint(words):
        return [word for word in words if word != "$"]  # what WORD would find
    return map(str.lower, WORD.findall(plain_limits(text, words)))


def plain_limits(text: str, words: Sequence[str]) -> str:
    text = text.replace("’", "'").replace("\u202f", ",")  # between thousands
    if not (text.isascii() and SAY_LIMITS.isdisjoint(words)):
        for pattern, plain in LIMITS:
            text = pattern.sub(plain, text)
    return text


@lru_cache(maxsize=1 << 14)
def number_of(token: str) -> float | None:
    if token[0].isdigit():
        return float(token.replace(",", "")) if token.count(".") < 2 else None
    return SPELLED.get(token)


def is_range(text: str) -> bool:
    return RANGE.search(text) is not None


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """A word without the endings that number and tense give it."""
    word = SAME.get(word, word)
    for ending in ("ies", "ing", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word.removesuffix("e") if len(word) > 3 else word


def comparable(context: Context) -> Iterator[Statement]:
    """The statements that may be one of two that conflict, in reading order.

    Those with a number or a negation, and of the others those in the words of a negation.
    """
    told = {one.sentence.id for one in context.holding(NEGATIONS | {"{number}"})}
    for stretch in context.stretches:
        odd = stretch.among(stretch.letters.get("not-ascii", 0))
        told.update(one.sentence.id for one in odd if not all(map(str.isascii, one.words.words)))
    read = {sentence_id: statement_of(context.signals[sentence_id]) for sentence_id in told}
    denied: set[str] = set()
    for one in read.values():
        if one is not None and one.denies and one.low is None:
            denied |= one.topic
    for signals in context.in_roles(frozenset(("sentence",))):
        sentence_id = signals.sentence.id
        if sentence_id in read:
            current = read[sentence_id]
        else:
            current = statement_of(signals) if in_words_of(denied, signals) else None
        if current is not None:
            yield current


def in_words_of(denied: set[str], signals: Signals) -> bool:
    """Tell whether a plain sentence has no content but what is denied elsewhere."""
    words = signals.words.words
    if not denied or len(words) > MOST_WORDS:
        return False  # with nothing to be denied, or more said than one thing
    for word in words:
        if not (word in SOFT or word in LIMIT_WORDS or stem(word) in denied or "'" in word):
            return False
    return True


def same_topic(_article: Article, context: Context) -> Iterator[Hit]:
    """Sentences in the same words, but for the number, or for a "not"."""
    met: dict[frozenset[str], list[Statement]] = {}
    for current in comparable(context):
        earlier = met.setdefault(current.topic, [])
        against = next((one for one in earlier if conflict(one, current)), None)
        if against is not None:
            yield Hit(
                current.signals.sentence.id,
                Span(0, len(current.signals.sentence.text)),
                "the same words with another number, or with a “not”",
                shortened(against.signals.sentence.text),
            )
        if len(earlier) < MOST_KEPT:
            earlier.append(current)


MOST_KEPT = 8  # sentences in the same words; a page with more is a table or a drill


def conflict(one: Statement, other: Statement) -> bool:
    """Tell whether two statements on one topic cannot both stand."""
    if one.low is not None and other.low is not None and one.high is not None:
        apart = one.high < other.low or (other.high is not None and other.high < one.low)
        return apart and one.denies == other.denies and len(one.topic) >= MIN_SHARED
    if one.low is not None or other.low is not None:
        return False
    return one.denies != other.denies and len(one.topic) >= MIN_ADVICE


RULES: tuple[Rule, ...] = (
    Rule(
        name="integrity.contradiction",
        severity="medium",
        message="The page says two things that cannot both be true; the other: “{detail}”.",
        why="A reader will believe whichever sentence they met.",
        reference=STATE,
        action="rewrite",
        check=either(opposed_phrases, same_topic),
        flags=(
            "<p>The herb has no side effects.</p><p>Side effects include nausea and headache.</p>",
            "<p>Anyone can do the cleanse.</p><p>People with diabetes should not do the cleanse.</p>",
            "<p>Adults need 8 hours of sleep a night.</p><p>Adults should get six hours of sleep every night.</p>",
            "<p>Put ice on the burn.</p><p>Never put ice on the burn.</p>",
            "<p>Take up to 4 tablets a day.</p><p>Take no more than 8 tablets daily.</p>",
            "<p>Children under 12 should not take aspirin.</p><p>Children under 16 should not take aspirin.</p>",
        ),
        passes=(
            "<p>Most people have mild side effects.</p><p>Side effects include fever.</p>",
            "<p>Anyone can ask for a test.</p><p>Bring your card.</p>",
            "<p>Adults need 8 hours of sleep a night.</p><p>Teenagers need 10 hours of sleep a night.</p>",
            "<p>Adults need 7 to 9 hours of sleep.</p><p>Adults need 8 hours of sleep.</p>",
            "<p>Take it with food.</p><p>Do not take it with food if you use the liquid.</p>",
            "<p>In 2010, 20% of adults smoked.</p><p>In 2020, 12% of adults smoked.</p>",
            "<p>Take 5 ml in the morning.</p><p>Take 10 ml in the evening.</p>",
        ),
        confidence=0.6,
        fix="Decide which one the source supports.",
    ),
)
