"""Deeds of a remedy in any verb: who acts opens the sentence, what is acted on is an illness."""

from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import not_leaflet

ACTORS = ("{herb}", "{alt}", "{product}", "{prep}", "{food}")
FIRST = 2  # words of which the remedy is one: "the", "our"
SHORTEST = 4  # letters of a verb with its "s"
# What is told of a remedy without praise: what it is and holds, what it does harm by.
NO_DEEDS = frozenset(
    "always across affects aggravates aims appears asks attracts becomes belongs brings carries "
    "causes claims comes contains costs creates dates deserves differs does feels focuses gives "
    "goes grows holds includes increases induces interacts involves irritates lacks lasts leaves "
    "lies looks makes means needs offers poses presents produces promises raises ranges refers "
    "remains requires risks seems smells sounds spreads stands starts suits takes targets tastes "
    "tends tests triggers turns uses varies worsens years times".split()
)
# What may follow a verb, and does not follow the plural of a noun.
OBJECTS = frozenset(
    "a an the your any every all our their his her my away out off up down back even both most "
    "each this that these those it them you people".split()
)
ACTED_ON = ("{condition}", "{pain}")
DEEDS = """
    ^ ~1 {herb|alt|product|prep|food} ~8 {condition|pain}
"""
NO_DEED = """
    risk|risks|side|worse|harm|harms|allergy|allergic|rash|bleeding|overdose|poisoning|trial|trials
    may|can|could ..3 leave|cause|harm|damage
    name|named|called|word|term|used
    some|many|few|most people|patients|women|men|children
"""


def acts(signals: Signals, context: Context) -> bool:
    """Tell whether a verb stands behind the remedy that opens a sentence, with what it acts on."""
    if not not_leaflet(signals, context):
        return False
    words = signals.words.words
    for kind in ACTORS:
        for first, end in signals.words.at.get(kind, {}).items():
            if first < FIRST and is_deed(words, end, signals):
                return True
    return False


def is_deed(words: tuple[str, ...], place: int, signals: Signals) -> bool:
    """Tell whether a word is a verb in "-s" that says more than what something is."""
    if place + 1 >= len(words):
        return False
    verb, after = words[place], words[place + 1]
    if len(verb) < SHORTEST or not verb.endswith("s") or verb.endswith(("ss", "us", "'s")):
        return False
    if verb in NO_DEEDS or signals.words.gap(place - 1).strip():
        return False
    return after in OBJECTS or any(
        place + ahead in signals.words.at.get(kind, {}) for kind in ACTED_ON for ahead in (1, 2)
    )
