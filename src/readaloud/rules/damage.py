"""Damage in the text itself: passages and headings said twice, lost characters, garbled ones."""

import re
from collections.abc import Iterator

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import PROSE, shortened, whole
from readaloud.rules.sought import Sought, one_of, resembling

STATE = "CDC Clear Communication Index; readaloud's own reading of damaged pages"

MIN_DUPLICATE = 8  # words: shorter sentences repeat by nature


def duplicates(article: Article, context: Context) -> Iterator[Hit]:
    """Passages that stand on the page twice."""
    seen: dict[tuple[str, ...], Signals] = {}
    for signals in context.in_roles(PROSE):
        words = signals.words.words
        if len(words) < MIN_DUPLICATE:
            continue
        key = words
        if key in seen:
            yield whole(
                signals,
                "the same words stand earlier on the page",
                shortened(signals.sentence.text),
            )
        else:
            seen[key] = signals


FILLER = frozenset(
    "a an the of and or to in with by for from at on is are can do does how what why your you it that".split()
)


def same_headings(article: Article, context: Context) -> Iterator[Hit]:
    """Headings of one page that say the same in the same words."""
    seen: set[frozenset[str]] = set()
    for section in article.walk():
        if section.heading is None or section.level <= 1:
            continue
        signals = context.signals[section.heading.id]
        key = frozenset(signals.words.words) - FILLER
        if len(key) >= 2 and key in seen:
            yield whole(signals, "the words of an earlier heading", section.heading.text)
        seen.add(key)


DROPPED = Sought(
    r"\b(?:doesnt|dont|isnt|arent|wasnt|werent|cant|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|didnt|wont|"
    r"theyre|theyve|youre|youve|youll|thats|whats|theres|heres|its (?:a|the|not|easy|hard|important|tough|also|like)|"
    r"lets (?:look|see|take|start)|im (?:a|not|so|the|depressed))\b",
    (
        one_of(
            "doesnt dont isnt arent wasnt werent cant couldnt wouldnt shouldnt hasnt havent hadnt "
            "didnt wont theyre theyve youre youve youll thats whats theres heres its lets im"
        ),
    ),
    re.IGNORECASE,
)
GLUED = re.compile(r"\b[a-z]{2,20}[a-z](?:[.!?,;:])[A-Z][a-z]{2,}|\b[a-z]{3,}[a-z][A-Z][a-z]{3,}\b")
GLUED_SMALL = Sought(
    r"\b(?:thatthe|ofthe|inthe|tothe|andthe|forthe|onthe|withthe|ofyour|ofstress|avariety|isthe|fromthe)\w*\b"
    # "bindsto", "needsthe", "butthere": no English word ends or begins so.
    r"|\b\w{2,}[bdfgklmnprtv]s(?:to|the)\b|\b(?:but|and)(?:the|there|they|it|you|ask|is|this)\b|\b\w{4,}(?:painis|painand)\b",
    (
        resembling(
            "thatthe|ofthe|inthe|tothe|andthe|forthe|onthe|withthe|ofyour|ofstress|avariety|isthe|fromthe"
            "|[bdfgklmnprtv]s(?:to|the)$|^(?:but|and)(?:the|there|they|it|you|ask|is|this)$|painis$|painand$"
        ),
    ),
    re.IGNORECASE,
)
MOJIBAKE = re.compile(r"[ÃÂ][\x80-\xbf ©®±²³´µ¶¼½¾«»]|â€|â[\x80-\x9f]|ï¿½|\ufffd|Ã[¢¤¥§]")
CODE = re.compile(r"https?://|www\.|\.(?:com|org|net|gov|edu)\b|[A-Z][a-z]+[A-Z]|@")


def dropped_apostrophes(_article: Article, context: Context) -> Iterator[Hit]:
    """Contractions that lost their apostrophe."""
    clause = "a contraction without its apostrophe"
    for signals, match in DROPPED.search(context):
        yield Hit(signals.sentence.id, Span(*match.span()), clause, match.group())


def mojibake(_article: Article, context: Context) -> Iterator[Hit]:
    """Characters that a wrong encoding garbled."""
    clause = "letters of one encoding read as another"
    for stretch in context.stretches:
        for signals in stretch.among(stretch.letters.get("not-ascii", 0)):
            match = MOJIBAKE.search(signals.sentence.text)
            if match is not None:
                yield Hit(signals.sentence.id, Span(*match.span()), clause, match.group())


def glued(_article: Article, context: Context) -> Iterator[Hit]:
    """Words run together, told by a small word or a capital inside them."""
    found = {signals.place: (signals, match) for signals, match in GLUED_SMALL.search(context)}
    for stretch in context.stretches:
        for signals in stretch.among(stretch.letters.get("inner-capital", 0)):
            match = GLUED.search(signals.sentence.text)
            if match is not None:
                found.setdefault(signals.place, (signals, match))
    for _, (signals, match) in sorted(found.items()):
        if not CODE.search(signals.sentence.text):
            yield Hit(signals.sentence.id, Span(*match.span()), "words run together", match.group())


RULES: tuple[Rule, ...] = (
    Rule(
        name="integrity.duplicate-passage",
        severity="low",
        message="The same words stand twice: “{detail}”.",
        why="A listener hears the passage again and doubts where they are.",
        reference=STATE,
        action="remove",
        check=duplicates,
        flags=(
            "<p>Living with chronic pain can lead to sadness and worry. Living with chronic pain can lead to sadness and worry.</p>",
            "<p>Stress affects the body in a variety of ways every day.</p><p>Rest helps.</p><p>“Stress affects the body in a variety of ways every day.”</p>",
        ),
        passes=(
            "<p>Rest helps. Rest helps.</p>",
            "<p>Take it with food every morning before work.</p><p>Take it with food every evening after work.</p>",
        ),
        languages=(),
        confidence=0.95,
        fix="Keep one of them.",
    ),
    Rule(
        name="integrity.same-heading",
        severity="low",
        message="Two headings say the same: “{detail}”.",
        why="Readers who jump by heading cannot tell the sections apart.",
        reference=STATE,
        action="rewrite",
        check=same_headings,
        flags=(
            "<h2>Back Pain And Stress</h2><p>One.</p><h2>Stress And Back Pain</h2><p>Two.</p>",
            "<h2>Side effects</h2><p>One.</p><h2>Side Effects</h2><p>Two.</p>",
        ),
        passes=(
            "<h2>Causes of pain</h2><p>One.</p><h2>Treatment of pain</h2><p>Two.</p>",
            "<h2>Side effects</h2><p>One.</p>",
        ),
        languages=(),
        fix="Join the sections, or say in each heading what is different.",
    ),
    Rule(
        name="integrity.dropped-apostrophe",
        severity="low",
        message="An apostrophe is missing: “{detail}”.",
        why="Speech engines stumble over it, and it tells that the text was damaged on its way.",
        reference=STATE,
        action="complete",
        check=dropped_apostrophes,
        flags=("It doesnt hurt.", "Theyre not alone."),
        passes=("It doesn't hurt.", "Keep its cover on."),
        confidence=0.9,
        fix="Put the apostrophe back.",
    ),
    Rule(
        name="integrity.glued-words",
        severity="low",
        message="Words run together: “{detail}”.",
        why="A speech engine reads them as one unknown word.",
        reference=STATE,
        action="complete",
        check=glued,
        flags=("It is believed thatthe cause is known.", "Rest eases the severePain of gout."),
        passes=("Visit www.example.com today.", "The pH of the blood is held steady."),
        confidence=0.8,
        fix="Put the blank back.",
    ),
    Rule(
        name="integrity.mojibake",
        severity="low",
        message="Characters were garbled by a wrong encoding: “{detail}”.",
        why="They are shown and spoken as nonsense.",
        reference=STATE,
        action="complete",
        check=mojibake,
        flags=("The patientâ\x80\x99s pain.", "It costs Â£5."),
        passes=("Crème brûlée.", "Ângela asks."),
        languages=(),
        confidence=0.95,
        fix="Save the page again in UTF-8 from the original.",
    ),
)
