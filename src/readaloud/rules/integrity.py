"""Damage: sentences cut off, lists that never come, empty sections, words that point at nothing."""

import re
from collections import Counter
from collections.abc import Iterator

from readaloud.model.article import Article, Block, Paragraph, Section, Sentence, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.model.pattern import Late
from readaloud.rules.patterns import (
    BACKED,
    PROSE,
    clauses,
    hits_of,
    whole,
)

STATE = "CDC Clear Communication Index; readaloud's own reading of damaged pages"
FULL_STOPS = ".!?:;…)]”\"'’»*"
OPEN_WORDS = frozenset(
    "a an the of and or to in with by for from at on as that which who whose than but because if when is are was "
    "were be been has have had its their his her our your this these those into about between under over per via "
    "such including not can may will would could should one two most some any each every".split()
)
# Verbs that want an object; a long enough sentence without a full stop has lost it.
OPEN_VERBS = frozenset(
    "need needs want wants require requires include includes provide provides become becomes give "
    "gives makes keeps seem seems ask asks doesn't don't isn't aren't can't won't".split()
)
MIN_HANGING = 5  # words: shorter lines may be buttons and labels
LEFTOVER = re.compile(
    r"^\W{0,2}(?:photo|image|picture|video|source|sources|photo source|photo credit|image credit|image source|"
    r"photo by|photograph|credit|credits|caption|advertisement|sponsored|read more|continue reading|keep reading|"
    r"click here|share this|related|related articles?|see also|also read|you may like|you might like|next|"
    r"previous|tags?|filed under|posted in|loading|skip ad|watch now)\s?[:.…»>]{0,3}\s*$",
    re.IGNORECASE,
)
# A credit or a signpost with what it names; a caption's own credit has its own role.
SIGNPOST = re.compile(
    r"^\W{0,2}(?:photo|image|picture|illustration|graphic|infographic)s?"
    r"(?: credits?| sources?| by| courtesy(?: of)?)?\s?[:|–—]\s?\S[^.!?]{0,60}$"
    r"|^\W{0,2}(?:read also|also read|related(?: reading| posts?| articles?)?|recommended|read next|"
    r"must read|read more|don.t miss|more like this)\s?[:»>–—]\s?\S.{0,90}$"
    r"|^\W{0,2}(?:share|pin|tweet|follow|like)\b[^.!?]{0,40}\b(?:facebook|twitter|pinterest|instagram|whatsapp)\W{0,2}$",
    re.IGNORECASE,
)
# The first three letters of all that LEFTOVER and SIGNPOST match in plain letters.
SIGNS_BEGIN = frozenset(
    "pho ima pic vid sou cre cap adv spo rea con kee cli sha rel see als you nex pre tag fil pos "
    "loa ski wat ill gra inf rec mus don mor pin twe fol lik % $".split()
)
SIGN_ROLES = frozenset(("sentence", "item", "heading"))
MOST_IN_LABEL = 3  # words of what LEFTOVER matches
BULLET = re.compile(r"^\W{0,2}(?:[•·*–—-]|\(?\d{1,2}[.)]|[a-z]\))\s?|^[“\"]|^[A-Z][\w ]{1,30}:")
LIST_WORDS = frozenset(
    "include includes including following follows such these those below tips ways steps reasons symptoms signs "
    "causes factors things are foods remedies methods options types benefits points".split()
)
MOST_EMPTY = 2  # sections: more of them are titles of links, or of what was taken away
MANY_LINES = 3  # paragraphs after a colon that may be the list, unless the first goes on
GOES_ON = frozenset("but however and so yet still also this these they it he she if when".split())
SHORT_LINE = 12  # words: a paragraph up to this long after a colon may be a line of a list


def cut_off(article: Article, context: Context) -> Iterator[Hit]:
    """Sentences that break off: with dots, on an open word, or as a stub at a paragraph's end."""
    for block in article.blocks():
        for sentence in block.sentences:
            dotted = sentence.text.rstrip().endswith(("...", "…"))
            if dotted and not sentence.text.lstrip().startswith(("“", '"')):
                yield tail(sentence, "ends in dots")
        if not isinstance(block, Paragraph) or not block.sentences:
            continue
        last = block.sentences[-1]
        ending = last.text.rstrip()[-1:]
        if not ending or ending in FULL_STOPS:
            continue
        words = context.signals[last.id].words.words
        if not words:
            continue
        stub = len(block.sentences) > 1 and 2 <= len(words) <= 3 and words[-1].isdigit()
        stub |= len(words) > 2 and words[-2] in ("a", "the") and words[-1].isdigit()
        hanging = words[-1] in OPEN_VERBS and len(words) >= MIN_HANGING
        if stub or hanging or (words[-1] in OPEN_WORDS and len(words) > 1):
            yield tail(last, "ends on a word that cannot end a sentence")


def tail(sentence: Sentence, clause: str) -> Hit:
    """A hit on the sentence's last words."""
    text = sentence.text
    start = max(text.rfind(" ", 0, max(len(text) - 20, 0)) + 1, 0)
    return Hit(sentence.id, Span(start, len(text)), clause, text[start:])


def missing_lists(article: Article, context: Context) -> Iterator[Hit]:
    """A colon promises a list, and something else follows."""
    for section in article.walk():
        for block, after in zip(section.blocks, (*section.blocks[1:], None), strict=False):
            if not isinstance(block, Paragraph) or not block.sentences:
                continue
            last = block.sentences[-1]
            if (
                last.text.rstrip().endswith(":")
                and len(last.text.split()) > 1
                and not may_be_list(after, section)
            ):
                if LEFTOVER.match(last.text) or not promises(last):
                    continue
                yield tail(last, "a colon with no list after it")


def promises(sentence: Sentence) -> bool:
    """Tell whether a sentence that ends in a colon promises a list, and not words or a picture."""
    words = [w.strip(",.:;()").lower() for w in sentence.text.split()]
    return not LIST_WORDS.isdisjoint(words[-9:]) or words[:2] in (["here", "is"], ["here", "are"])


def may_be_list(block: Block | None, section: Section) -> bool:
    """Tell whether what follows a colon may be what it promised."""
    if block is None:
        return bool(section.sections)
    if not isinstance(block, Paragraph):
        return True
    if BULLET.match(block.text) is not None or len(block.text.split()) <= SHORT_LINE:
        return True
    after = section.blocks[section.blocks.index(block) :]
    return len(after) >= MANY_LINES and first_word(block.text) not in GOES_ON


def first_word(text: str) -> str:
    return text.split(maxsplit=1)[0].strip(",.;:").lower() if text.strip() else ""


def empty_sections(article: Article, context: Context) -> Iterator[Hit]:
    """Headings with nothing under them."""
    flat = [s for s in article.walk() if s.heading is not None and s.level > 1]
    empty = [s for s in flat if not s.blocks and not s.sections]
    if len(empty) > max(1, min(MOST_EMPTY, len(flat) // 3)):
        return  # a page of links or questions, not of sections
    for section in empty:
        # A question without an answer is a reader's, or leads to another page.
        if section.heading is not None and "?" not in section.heading.text:
            yield whole(
                context.signals[section.heading.id],
                "a heading, and nothing before the next",
                section.heading.text,
            )


POINTS_BACK = clauses(
    """
    ^ as these|those|such studies|results|findings|experiments ~2 show|shows|suggest|suggests|prove|demonstrate|indicate
    ^ these|those studies|trials|experiments|researchers
    ^ the above|latter|said study|trial|finding|survey
    ^ in conclusion
    ^ as mentioned|noted|stated|discussed|described|shown above|earlier|before|previously
    """
)
HE_SAYS = clauses("^ he|she {say}|also|goes|then|explains|defines|adds ")
OPENERS = frozenset(
    (
        "furthermore",
        "moreover",
        "therefore",
        "thus",
        "hence",
        "nevertheless",
        "consequently",
        "likewise",
        "similarly",
    )
)
# What somebody may be called before a sentence goes on with "he" or "she".
PEOPLE = (
    "he she him his her professor author doctor woman man patient mother father son daughter friend "
    "boy girl husband wife child mum mom dad uncle aunt cousin niece nephew brother sister "
    "brother-in-law sister-in-law grandmother grandfather grandma grandpa gran partner neighbour "
    "neighbor colleague lady gentleman guy teenager toddler baby widow widower twin inventor founder "
    "owner maker seller director manager minister president chief boss leader researcher "
    "scientist expert consultant specialist surgeon nurse midwife carer lawyer judge officer soldier "
    "veteran teacher tutor student coach trainer player runner swimmer rider driver trucker farmer "
    "baker butcher cook chef builder plumber painter writer reporter editor blogger presenter actor "
    "actress singer dancer monk nun priest reverend vicar rabbi healer guru practitioner counsellor "
    "counselor worker employer employee volunteer speaker interviewer reader customer client buyer "
    "visitor user donor survivor sufferer witness winner hero king queen prince princess emperor"
).split()
PERSON = Late(
    r"\b(?:Dr|Prof|Mr|Mrs|Ms)\b|\b[A-Z][a-z]+ [A-Z][a-z]+\b"
    rf"|\b(?i:{'|'.join(PEOPLE)}|[a-z]+(?:ist|ician|woman|man))\b"
)
STUDY_WORDS = frozenset(
    "study studies trial trials research researchers experiment survey review scientists paper".split()
)


LOOK_BACK = 6  # sentences in which what is pointed at may stand


def pointing_nowhere(article: Article, context: Context) -> Iterator[Hit]:
    """“These studies”, “he says”, “in conclusion”, with nothing before them to point at."""
    back = hits_of(POINTS_BACK, context, roles=PROSE, cleared_by=BACKED)
    says = hits_of(HE_SAYS, context, roles=PROSE, cleared_by=BACKED)
    for section in article.walk():
        own = list(section.own_sentences())
        for number, sentence in enumerate(own):
            if number and sentence.id not in back and sentence.id not in says:
                continue
            signals = context.signals[sentence.id]
            if signals.role not in PROSE:
                continue
            before = [context.signals[one.id] for one in own[max(0, number - LOOK_BACK) : number]]
            hit = lost_pointer(signals, before, back.get(sentence.id), says.get(sentence.id))
            if hit is not None:
                yield hit


def lost_pointer(
    signals: Signals, before: list[Signals], back: Hit | None, says: Hit | None
) -> Hit | None:
    """What a sentence points back at, if that is nowhere among those before it in its section."""
    words = signals.words.words
    if signals.evidence & BACKED or not words:
        return None
    if back is not None:
        named_before = any(
            not STUDY_WORDS.isdisjoint(s.words.words) or s.evidence & BACKED for s in before
        )
        starts_section = words[:2] == ("in", "conclusion") and len(before) < 2
        return (
            back
            if (not named_before and words[:2] != ("in", "conclusion")) or starts_section
            else None
        )
    if says is not None and not any(PERSON.pattern.search(s.sentence.text) for s in before[-2:]):
        return says
    if not before and words[0] in OPENERS:
        return whole(signals, "a section that opens by going on", words[0])
    return None


def is_leftover(signals: Signals) -> bool:
    """Tell whether a line is a label without its picture, or a signpost to another page."""
    text, words = signals.sentence.text, signals.words.words
    short = len(words) <= MOST_IN_LABEL
    return (short and LEFTOVER.match(text) is not None) or (
        signals.role != "heading" and SIGNPOST.match(text) is not None
    )


def leftovers(_article: Article, context: Context) -> Iterator[Hit]:
    """Captions, credits and buttons of another page that were left in the text."""
    found: list[Signals] = []
    for signals in context.in_roles(SIGN_ROLES):
        words = signals.words.words
        if words and words[0][:3] not in SIGNS_BEGIN and signals.words.text.isascii():
            continue  # nearly all: the patterns need not look
        if is_leftover(signals):
            found.append(signals)
    blocks = Counter(one.block for one in context.signals.values()) if found else Counter()
    for signals in found:
        text = signals.sentence.text
        among_others = signals.role == "sentence" and blocks[signals.block] > 1
        if among_others and text.rstrip().endswith((".", "!")):
            continue  # an ordinary sentence: "Is it you? Keep reading."
        yield whole(signals, "a label without what it labels", text)


RULES: tuple[Rule, ...] = (
    Rule(
        name="integrity.cut-off",
        severity="low",
        message="The text breaks off: “{detail}”.",
        why="A half sentence may have lost the half that mattered.",
        reference=STATE,
        action="complete",
        check=cut_off,
        flags=(
            "Do cold compress with ice on the area to reduce...",
            "<p>Emotions can upset the stomach. One 2011</p>",
        ),
        passes=("Rest for a day.", "“Well...” he said, “it hurts.”", "Sleep apnoea in children"),
        languages=("en",),
        fix="Complete the sentence from its source, or delete it.",
    ),
    Rule(
        name="integrity.missing-list",
        severity="medium",
        message="A list is announced (“{detail}”), but none follows.",
        why="The reader is promised steps or names and gets none; the page lost them.",
        reference=STATE,
        action="complete",
        check=missing_lists,
        flags=(
            "<p>Back pain has many causes, and it helps to speak with a doctor about yours.</p><p>But there are some issues that can lead to it. These include:</p><p>But worry is not thought to cause severe pain in the back by itself at all, so see somebody.</p>",
            "# Pain\n\nHere is how stress works, as the cycle shows:",
        ),
        passes=(
            "<p>These include:</p><ul><li>fever</li><li>cough</li></ul>",
            "<p>Remember this:</p><p>Rest helps.</p>",
        ),
        languages=(),
        fix="Restore the list, or take out the announcement.",
    ),
    Rule(
        name="integrity.empty-section",
        severity="low",
        message="The section “{detail}” is empty.",
        why="A heading promises something that the page does not hold.",
        reference=STATE,
        action="complete",
        check=empty_sections,
        flags=(
            "<h2>Digestive issues</h2><h2>Sleep</h2><p>Sleep helps the body to recover.</p>",
            "<h2>Causes</h2><p>There are many.</p><h2>Outlook</h2>",
        ),
        passes=(
            "<h2>Causes</h2><p>There are many.</p>",
            "<h2>Causes</h2><h3>Age</h3><p>Joints wear with age.</p>",
        ),
        languages=(),
        fix="Fill the section or delete its heading.",
    ),
    Rule(
        name="integrity.points-nowhere",
        severity="medium",
        message="“{detail}” points back at something the page does not hold.",
        why="The passage was cut from elsewhere; what it rests on stayed behind.",
        reference=STATE,
        action="complete",
        check=pointing_nowhere,
        flags=(
            "<h2>Pain</h2><p>As these studies show, mood and pain are a complicated subject.</p>",
            "<h2>Pain</h2><p>Pain is common. He defines this as a psychosomatic illness.</p>",
        ),
        passes=(
            "<h2>Pain</h2><p>Two trials compared both drugs. These studies show that both work.</p>",
            "<h2>Pain</h2><p>Dr. Ilse Marten runs the clinic. She says that rest helps.</p>",
            "<h2>Pain</h2><p>A rival offered the founder a fortune for it. She said no, and never sold.</p>",
        ),
        confidence=0.7,
        fix="Restore what it points at, with its source, or delete the sentence.",
    ),
    Rule(
        name="integrity.leftover",
        severity="low",
        message="“{detail}” is left over from a picture, a button or another page.",
        why="It is read aloud like a sentence and means nothing.",
        reference=STATE,
        action="remove",
        check=leftovers,
        flags=(
            "<p>Rest helps in the first days. Photo Source:</p>",
            "# Rest\n\nRest helps.\n\nClick here",
        ),
        passes=(
            "Photo therapy helps some people.",
            "<p>Do your knees ache when it rains? Keep reading.</p>",
            "<h2>Sources of iron</h2><p>Meat is one of them.</p>",
        ),
        fix="Delete it.",
    ),
)
