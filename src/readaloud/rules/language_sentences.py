"""Plain language: sentences and paragraphs that ask too much of a reader."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial

from readaloud.data import lexicon, load_lines
from readaloud.model.article import Article, Paragraph, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.model.pattern import Late
from readaloud.rules.quotations import Quotations
from readaloud.rules.sought import Likeness, Sought, holding, one_of, resembling

PROSE = frozenset(("sentence", "item", "quote"))
LONG_SENTENCE = 25  # words; the limit of GOV.UK and of the NHS
VERY_LONG_SENTENCE = 40
LONG_PARAGRAPH = 120  # words; plain-language guides advise 3 to 8 sentences, under 150 words
HARDEST_FROM = 14.0  # difficulty, that of texts for adults with a degree
SHORT_SENTENCE = 12  # words; nothing in it can be parted, and each rare word is told as jargon
MOST_HARDEST = 5
RARE = 70  # zipf 3.5 in twentieths: about three in a million words
NESTED = re.compile(
    r"[,;:(]|\b(?:which|who|whom|whose|that|although|though|whereas|while|because|since|unless|"
    r"provided|so that|in order to|as well as)\b",
    re.IGNORECASE,
)
MANY_TURNS = 5


def prose(context: Context, above: int = 0) -> Iterator[tuple[str, Signals]]:
    """The sentences of the text proper that have more than so many words, in reading order."""
    lengths = context.lengths
    for signals in context.in_roles(PROSE):
        sentence_id = signals.sentence.id
        if lengths.get(sentence_id, 0) > above:
            yield sentence_id, signals


def whole(sentence_id: str, signals: Signals, detail: str = "") -> Hit:
    return Hit(sentence_id, Span(0, len(signals.sentence.text)), detail=detail)


def long_sentences(_article: Article, context: Context) -> Iterator[Hit]:
    for sentence_id, signals in prose(context, LONG_SENTENCE):
        yield whole(sentence_id, signals, f"{context.lengths[sentence_id]} words")


def hardest_sentences(_article: Article, context: Context) -> Iterator[Hit]:
    """The few hardest sentences of the page, with what makes them hard."""
    told = [(context.difficulty[one[0]], *one) for one in prose(context, SHORT_SENTENCE)]
    hard = [one for one in told if one[0] >= HARDEST_FROM]
    hard.sort(key=lambda one: (-one[0], one[2].place))
    for rank, (_, sentence_id, signals) in enumerate(hard[:MOST_HARDEST], 1):
        words = context.lengths[sentence_id]
        reasons = "; ".join(reasons_of(signals, words)) or "long and uncommon words"
        yield whole(sentence_id, signals, f"number {rank}: {reasons}")


def reasons_of(signals: Signals, words: int) -> Iterator[str]:
    if words > LONG_SENTENCE:
        yield f"{words} words"
    turns = len(NESTED.findall(signals.sentence.text))
    if turns >= MANY_TURNS:
        yield f"{turns} turns inside the sentence"
    read = {w for w in re.findall(r"[^\W\d_]{5,}", signals.sentence.text) if w.islower()}
    rare = sorted((zipf, w) for w in read if (zipf := lexicon.zipf_of(w)) < RARE)[:3]
    if rare:
        yield "rare words: " + ", ".join(word for _, word in rare)


def long_paragraphs(article: Article, context: Context) -> Iterator[Hit]:
    for block in article.blocks():
        if not isinstance(block, Paragraph) or not block.sentences:
            continue
        words = context.words_in(block.sentences)
        if words > LONG_PARAGRAPH and len(block.sentences) > 1:
            first = block.sentences[0]
            yield Hit(first.id, Span(0, len(first.text)), detail=f"{words} words")


BE = "am is are was were be been being get gets got"
ADVERB = r"(?:\s+(?:not|also|often|usually|sometimes|never|always|being|been|only|[a-z]+ly)){0,2}"
PASSIVE = re.compile(rf"\b(?:{'|'.join(BE.split())}){ADVERB}\s+([a-z]+)\b", re.IGNORECASE)
PASSIVE_SMALL = re.compile(PASSIVE.pattern)  # twice as fast as without regard to case
# They look like participles, but after "to be" they describe.
ADJECTIVES = frozenset(
    "tired worried interested bored scared excited pleased surprised married retired limited "
    "concerned used supposed allowed advanced experienced overweighted naked wicked sacred aged "
    "related red bed need indeed speed feed seed exceed succeed proceed hundred kindred embed bleed "
    "breed confused depressed stressed relaxed exhausted swollen blocked dressed ashamed skilled "
    "sure fine gone done better worse diseased bloated embarrassed frustrated overwhelmed "
    "convinced determined committed involved blessed crooked rugged ragged".split()
)
# How a thing is, where it is or what its name is: nobody did it, unless "by" says who.
STATES = frozenset(
    "born closed shut located situated based divided torn broken bent known covered made named called "
    "composed shaped linked associated lined surrounded crowded inflamed infected injured damaged "
    "enlarged narrowed meant needed".split()
)
# What follows those that are states only with it: "made of bone", but "made at night".
STATES_WITH = {
    "made": re.compile(r"\s+(?:up\s+)?(?:of|from|out)\b"),
    "called": re.compile(r"\s+(?!by\b|in\b|for\b|back\b|to\b|up\b|at\b|when\b|on\b)\w"),
    "named": re.compile(r"\s+(?:after|for)\b"),
    "meant": re.compile(r"\s+(?:to|for)\b"),
    "needed": re.compile(r"\s+(?:for|to|if|when)\b|\W*$"),
}
BY_SOMEBODY = re.compile(r"\s+(?:\w+\s+){0,3}?by\s+(?!\d|now\b|then\b|law\b|name\b|far\b)")
SHARE_OF_PASSIVE = 0.2  # of sentences; plain-language guides ask for "mostly active"
FEWEST_PASSIVE = 3
MOST_PASSIVE = 10  # shown in place; the message tells of all


@cache
def participles() -> frozenset[str]:
    return frozenset(load_lines("participles_en.txt"))


def is_participle(word: str) -> bool:
    is_regular = word.endswith("ed") and len(word) > 3
    return (is_regular or word in participles()) and word not in ADJECTIVES


def passive_in(text: str) -> Span | None:
    """Where a passive stands, if one does: a form of "to be" and a participle."""
    plain = text.isascii()  # then small letters stand where the letters stand
    found = PASSIVE_SMALL.finditer(text.lower()) if plain else PASSIVE.finditer(text)
    for match in found:
        if is_participle(match[1].lower()) and not is_state(match):
            return Span(match.start(), match.end())
    return None


def is_state(match: re.Match[str]) -> bool:
    """Tell whether a participle says how something is, and not what was done to it."""
    word, text, end = match[1].lower(), match.string, match.end()
    if word not in STATES or BY_SOMEBODY.match(text, end):
        return False
    wanted = STATES_WITH.get(word)
    return wanted is None or wanted.match(text, end) is not None


IN_PASSIVES = (one_of(BE), Likeness(partial(filter, is_participle)))


def passives(_article: Article, context: Context) -> Iterator[Hit]:
    """Passives in place, on pages where more than a fifth of the sentences have one."""
    likely = [*counted(holding(IN_PASSIVES, context, PROSE), context)]
    if len(likely) < FEWEST_PASSIVE:
        return  # and nothing had to be read
    total = sum(1 for _ in prose(context))
    if len(likely) < SHARE_OF_PASSIVE * total:
        return
    found = [(i, span) for i, s in likely if (span := passive_in(s.sentence.text)) is not None]
    if len(found) < FEWEST_PASSIVE or len(found) <= SHARE_OF_PASSIVE * total:
        return
    share = f"{len(found)} of {total} sentences of its text and lists, {len(found) / total:.0%}"
    for sentence_id, span in found[:MOST_PASSIVE]:
        yield Hit(sentence_id, span, detail=share)


VERB = (
    r"(?:mak|tak|giv|hav|do|perform|conduct|carry|carri|provid|undertak|achiev|reach|offer|effect|"
    r"bring|show)(?:e|es|ing|s|ies|ied|ed|y)?|undertook|took|gave|made|brought"
)
VERBS = rf"(?:{VERB})(?:\s+out|\s+about)?"
NOUN = (
    r"(?:assess|adjust|improve|measure|treat|manage|agree|require|involve|assign)ments?|"
    r"(?:reduc|evalua|examina|administra|consump|applica|inhala|prepara|considera|recommenda|"
    r"investiga|determina|modifica|observa|distribu|interpreta|participa|utiliza|elimina|"
    r"identifica|communica|verifica|implementa|comple|reten|preven|restric|discontinua|"
    r"calcula|decis|comparis|discuss|explana|inspec)(?:t?ions?|ons?)|analys[ie]s|diagnos[ie]s|reviews?"
)
DEED = (
    "(?:(?:administr|consump|utili[sz]|implement|inges|discontinu|modific|elimin|prepar|"
    "determin|consider|cess|initi|reduc|injec)(?:a?tion|ation)|removal)"
)
# "The administration of the hospital" is its office, and nobody's deed.
NO_DEED = (
    r"(?!\s+(?:(?:the|a|an|our|its|this|that|each|any)\s+)?(?:hospitals?|clinics?|trusts?|wards?|united|us|presidents?|"
    r"country|state|city|university|schools?|company|board|estate|justice|funds?)\b)"
)
NOMINAL = Sought(
    rf"\b{VERBS}\s+(?:(?:an?|the|any|some|your|regular|careful)\s+){{0,2}}(?:{NOUN})\s+(?:of|to|about|for|in|that|on|(?<=discussion )with)\b"
    rf"|(?:\bthe\s+|^){DEED}\s+of\b{NO_DEED}"
    r"|\btak(?:e|es|ing)\s+into\s+consideration\b|\btook\s+into\s+consideration\b"
    r"|\bprovid(?:e|es|ing)\s+an\s+explanation\b",
    (resembling(rf"^(?:{NOUN}|{DEED}|consideration)$"), resembling(rf"^(?:{VERB}|{DEED}|took)$")),
    re.IGNORECASE,
)
# Two negations make one only within a clause: what such words and signs begin is another.
CLAUSE = r"""(?:(?!\b(?:because|since|as|so|but|and|who|which|where)\b)[^.,;:!?()"“”‘—–])"""
DENIED = (
    r"un(?!der|it|til|ion|if|iv|ique|less|dress|wrap|plug|fold|lock|pack)[a-z]{4,}"
    r"|in(?:frequent|significant|capable|effective|conceivable|convenient)(?:ly)?"
    r"|im(?:possibl|probabl|plausibl)[a-z]+|irrelevant"
)
DOUBLE_NEGATIVE = Sought(
    rf"(?<!\bif )\b(?:not|hardly|scarcely|\w+n['’]t)\s+(?:{DENIED})\b"
    rf"|\b(?:not|never|cannot|can't|don't|do not|no|nobody|no one)\b{CLAUSE}{{1,60}}\b(?:without|unless|until you have not)\b"
    rf"|\bno\b{CLAUSE}{{1,40}}\b(?:not|never)\b|\bnever\b{CLAUSE}{{1,40}}\b(?:no|not|none)\b"
    rf"|\bunless\b{CLAUSE}{{1,60}}\b(?:not|no|never)\b|n['’]t\s+(?:no|never|none)\b"
    r"|\b(?:cannot|can['’]t)\s+not\b"
    r"|\bnot\s+(?:dis|mis)(?:agree|allow|like|continu|miss)[a-z]*",
    (
        resembling(r"^(?:not|never|cannot|no|nobody|t|unless|hardly|scarcely)$|n't$"),
        # What is denied with it; "not" is no need of this kind, for what follows "no" has "no" itself.
        resembling(
            "^(?:without|unless|until|never|no|none|cannot|can't|can)$|^un(?!der|it|ion|if|iv|ique|dress|wrap|plug|fold|lock|pack)[a-z]{4}"
            "|^in(?:frequent|significant|capable|effective|conceivable|convenient)|^im(?:possibl|probabl|plausibl)"
            "|^irrelevant|^(?:dis|mis)(?:agree|allow|like|continu|miss)"
        ),
    ),
    re.IGNORECASE,
)

# "Never stop them without asking your doctor": as leaflets warn, and no form of it is clearer.
WARNING = Late(
    r"(?:do not|not|never|nobody|no one|\b\w+['’]t)\b[^.,;:!?]{1,60}\b(?:without|unless|until)\b[^.;:!?]{0,40}"
    r"\b(?:advi[cs]e[ds]?|ask(?:ing|ed)?|consult\w*|talk(?:ing|ed)?|sp(?:eak|eaking|oken)|check(?:ing|ed)?"
    r"|tell(?:s|ing)?|told|say(?:s|ing)?|supervision|approv\w+|agree\w*|permission|prescri\w+|recommend\w*"
    r"|doctors?|gps?|nurses?|midwi(?:fe|ves)|pharmacists?|dentists?|clinic|physicians?|specialists?)\b",
    re.IGNORECASE,
)


def counted(some: Iterable[Signals], context: Context) -> Iterator[tuple[str, Signals]]:
    """Those that have words to count."""
    for signals in some:
        if context.lengths.get(signals.sentence.id):
            yield signals.sentence.id, signals


def matches(
    sought: Sought, article: Article, context: Context, spared: Late | None = None
) -> Iterator[Hit]:
    """The first match in each sentence, but for words that are quoted or spared."""
    quotations = Quotations(article)
    for sentence_id, signals in counted(sought.likely(context, PROSE), context):
        text = signals.sentence.text
        for match in sought.pattern.finditer(text):
            span = Span(match.start(), match.end())
            is_spared = spared is not None and spared.pattern.match(text, span.start)
            if not is_spared and not quotations.hold(signals, span):
                yield Hit(sentence_id, span, detail=match[0])
                break


def nominalisations(article: Article, context: Context) -> Iterable[Hit]:
    return matches(NOMINAL, article, context)


def double_negatives(article: Article, context: Context) -> Iterable[Hit]:
    return matches(DOUBLE_NEGATIVE, article, context, WARNING)


LONG = (
    "If you take this medicine with food in the morning and again in the evening for a week, and you"
    " still feel pain in your back or legs, then you should go and see your doctor."
)
HARD = (
    "Individuals experiencing persistent musculoskeletal inflammation should immediately discontinue"
    " strenuous occupational activities, although pharmacological interventions may be warranted."
)
THICK = " ".join(["Rest your back today and walk a little more each day if you can."] * 10)
PASSIVE_PAGE = "<p>The pill was taken. The dose was raised. The test was done and it was given again. Rest.</p>"

RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.hardest-sentence",
        severity="low",
        message="One of the hardest sentences of the page, {detail}.",
        why="A few hard sentences make most of a page's grade; they are the quickest to gain from.",
        reference="CDC Clear Communication Index 7; AHRQ PEMAT 3",
        action="rewrite",
        check=hardest_sentences,
        flags=(HARD, HARD.replace("inflammation", "deterioration")),
        passes=("Rest for a day, then walk a little more each day.", LONG),
        confidence=0.9,
        fix="Rewrite it first: use the plain word for each rare one, and part it where a new thought begins.",
    ),
    Rule(
        name="plain-language.long-sentence",
        severity="low",
        message=f"A sentence of {{detail}}; {LONG_SENTENCE} are enough.",
        why="Long sentences ask readers to keep the beginning in mind until the end.",
        reference="GOV.UK and NHS content guides: 25 words; AHRQ PEMAT 3",
        action="rewrite",
        check=long_sentences,
        flags=(LONG, LONG.replace("a week", "two weeks")),
        passes=(
            "Take it with food. If it still hurts after a week, see your doctor.",
            LONG.partition(", and you")[0] + ".",
        ),
        confidence=1.0,
        fix="Part it where a new thought begins, or make a list of it.",
    ),
    Rule(
        name="plain-language.long-paragraph",
        severity="low",
        message="A paragraph of {detail}; it wants parting.",
        why="Readers scan; a wall of text is skipped.",
        reference="CDC Clear Communication Index 9; AHRQ PEMAT 8",
        action="rewrite",
        check=long_paragraphs,
        flags=(THICK, THICK + " Rest."),
        passes=("Rest your back today. Walk a little more each day.", LONG),
        confidence=1.0,
        fix="Part it where the subject changes, or make a list of it.",
    ),
    Rule(
        name="plain-language.passive-voice",
        severity="low",
        message="Passive voice, as in much of the page: {detail}.",
        why="The passive hides who does what; instructions in it are followed less.",
        reference="CDC Clear Communication Index 6; AHRQ PEMAT 5",
        action="rewrite",
        check=passives,
        flags=(PASSIVE_PAGE, PASSIVE_PAGE.replace("pill", "tablet")),
        passes=(
            "Take the pill. The dose was raised. Rest now. Walk each day. You are tired.",
            "You may be tired. You are worried. She was interested.",
            "She was born in May. The ward is closed. It is called gout. Skin is made of cells.",
        ),
        confidence=0.7,
        fix="Say who does it: “take the pill”, “your nurse raises the dose”.",
    ),
    Rule(
        name="plain-language.hidden-verb",
        severity="low",
        message="“{detail}” hides a verb in a noun.",
        why="Verbs are shorter and clearer than the nouns made from them.",
        reference="plainlanguage.gov, “Avoid hidden verbs”; CDC Clear Communication Index 7",
        action="rewrite",
        check=nominalisations,
        flags=(
            "Your doctor will conduct an assessment of your knee.",
            "The administration of the drug takes an hour.",
            "We will carry out a review of your tablets.",
        ),
        passes=(
            "Your doctor will assess your knee.",
            "Giving the drug takes an hour.",
            "The administration of the hospital is upstairs.",
        ),
        confidence=0.7,
        fix="Use the verb: “assess” for “conduct an assessment of”.",
    ),
    Rule(
        name="plain-language.double-negative",
        severity="low",
        message="“{detail}” says something by denying its opposite.",
        why="Two negations are read as one by tired or hurried readers.",
        reference="plainlanguage.gov, “Avoid double negatives”; AHRQ PEMAT 3",
        action="rewrite",
        check=double_negatives,
        flags=(
            "It is not uncommon to feel sick.",
            "You cannot sleep well unless the room is dark.",
            "Such a rash isn't unusual.",
        ),
        passes=(
            "It is common to feel sick.",
            "Do not stop the tablets. Ask your doctor first.",
            "Do not stop the tablets unless your doctor tells you.",
            "Never change the dose of your insulin without asking the clinic.",
            "There is no cure because the cause was never found.",
            "Unless you are well—many are not—stay at home.",
        ),
        confidence=0.6,
        fix="Say what is so, or what to do, without “not”.",
    ),
)
