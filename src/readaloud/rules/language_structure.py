"""Plain language: headings, sections, summary and the call to act."""

import re
from collections.abc import Iterator

from readaloud.model.article import Article, Block, ItemList, Section, Sentence, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context
from readaloud.rules.sought import Sought, one_of

LONGEST_WITHOUT_SUBHEADING = 200  # words, after the NHS and plainlanguage.gov
LONG_PAGE = 500  # words, from which a page needs a summary
CALLING_PAGE = 150  # words, from which a page needs to say what to do
# Only headings that stand for any content whatever; "Symptoms" says what follows.
VAGUE = re.compile(
    r"\W*(?:introduction|intro|overview|background|general|general information|information|info|"
    r"more|more information|details|further details|other|others|other things|miscellaneous|misc|"
    r"conclusions?|final thoughts?|closing thoughts?|wrapping up|the bottom line|in closing|"
    r"discussion|notes?|facts|basics|the basics|about|content|main|continued|part \w+|section \w+|"
    r"things to (?:know|consider|remember)|what you need to know|did you know|read (?:on|more)|let.s begin|"
    r"bottom line|in conclusion|to conclude|to sum up|good to know|(?:other|additional|useful|important|extra) "
    r"(?:information|info|notes?|facts)|click here|find out more|learn more|important|please note|"
    r"other considerations)\W*",
    re.IGNORECASE,
)
SUMMARY = Sought(
    r"\b(?:key (?:points?|facts?|messages?|takeaways?)|at a glance|in (?:short|brief|a nutshell)|"
    r"summary|takeaways?|quick (?:facts?|answer)|main points?|what to know|tl;?dr|the short (?:answer|version)|"
    r"fast facts|highlights)\b"
    # As leaflets open; what "this information helps" with is no summary.
    r"|\b(?:this|our) (?:\w+ )?(?:leaflet|page|guide|article|booklet|fact ?sheet|information) "
    r"(?:explains|tells|covers|describes|answers|sets out|is about|looks at|gives you)\b",
    (
        one_of(
            "key glance short brief nutshell summary takeaway takeaways quick main what tl tldr fast "
            "highlights explains tells covers describes answers gives sets about looks"
        ),
    ),
    re.IGNORECASE,
)
# A heading that tells any content, but under which the main points stand where it comes first.
OVERVIEW = re.compile(
    r"\W*(?:overview|(?:the )?(?:basics|essentials|main message)|about this \w+)\W*", re.I
)
FEWEST_POINTS, MOST_POINTS = 2, 8  # lines of a list that sums up
LONGEST_OVERVIEW = 130  # words
LONGEST_BOX = 80  # words
OPENING_BLOCKS = 2  # the list itself, perhaps with a line before it
CALLING = frozenset(("sentence", "item"))
ACTS = (
    "apply arrange ask attend avoid book bring call check choose contact cut dial do don't drink eat "
    "exercise find follow get give go join keep learn limit look make meet move order phone read rest "
    "ring see seek sit speak start stay stop take talk tell text try use visit wait walk wash wear work "
    "write never always please remember"
).split()
# "People with pain should see a doctor", "Patients are advised to rest".
OTHERS = (
    "people patients anyone everyone women men adults parents carers children smokers those mothers "
    "users visitors travellers"
).split()
# Which of them a page meets does not matter: the cheapest is asked first.
CALLS = (
    Sought(
        r"\byou (?:should|can|need to|must|could|may want to|might)\b",
        (one_of("you"), one_of("should can need must could may might")),
        re.IGNORECASE,
    ),
    Sought(
        r"\b(?:talk|speak) (?:to|with) (?:your|a)\b",
        (one_of("talk speak"), one_of("to with")),
        re.IGNORECASE,
    ),
    Sought(
        rf"^\W*(?:\w+ly,? |then |if [^,]{{2,80}}, |please |also )?(?:{'|'.join(ACTS)})\b",
        (frozenset(ACTS),),
        re.IGNORECASE,
    ),
    Sought(
        rf"\b(?:{'|'.join(OTHERS)})\b[^.,;:!?]{{0,60}}\b(?:should|must|need to|ought to|(?:is|are) (?:advised|urged|encouraged) to)\b",
        (frozenset(OTHERS), one_of("should must need ought advised urged encouraged")),
        re.IGNORECASE,
    ),
)


def at(sentence: Sentence, detail: str = "") -> Hit:
    return Hit(sentence.id, Span(0, len(sentence.text)), detail=detail)


def vague_headings(article: Article, _context: Context) -> Iterator[Hit]:
    for section in article.walk():
        if section.heading is not None and VAGUE.fullmatch(section.heading.text):
            yield at(section.heading, section.heading.text)


def unparted_sections(article: Article, context: Context) -> Iterator[Hit]:
    for section in article.walk():
        first = section.heading or next(section.own_sentences(), None)
        words = context.words_in(section.own_sentences())
        if first is not None and words > LONGEST_WITHOUT_SUBHEADING:
            yield at(first, f"{words} words")


def without_summary(article: Article, context: Context) -> Iterator[Hit]:
    """Long pages whose first two sections neither are nor hold a summary."""
    if sum(context.lengths.values()) < LONG_PAGE:
        return  # headings counted in
    sections = list(article.walk())
    if sum(context.words_in(section.own_sentences()) for section in sections) < LONG_PAGE:
        return
    first = next(article.sentences(), None)
    opening = sections[:2]
    if first is None or any(sums_up(section, context) for section in opening):
        return
    if len(sections) > 1 and is_box(sections[0], sections[1], context):
        return
    early = {s.id for section in opening for s in own_with_heading(section)}
    likely = (s.sentence for s in SUMMARY.likely(context) if s.sentence.id in early)
    if not any(SUMMARY.pattern.search(one.text) for one in likely):
        yield at(first)


def sums_up(section: Section, context: Context) -> bool:
    """Tell whether a section at the top gives the main points, as a list or as an overview."""
    if section.heading is None or section.level == 1:  # straight under the title
        return any(is_list_of_points(block) for block in section.blocks[:OPENING_BLOCKS])
    is_short = context.words_in(section.own_sentences()) <= LONGEST_OVERVIEW
    return is_short and OVERVIEW.fullmatch(section.heading.text) is not None


def is_box(top: Section, following: Section, context: Context) -> bool:
    """Tell whether the text under the title stands in a box of its own, deeper than what follows.

    The names that a page gives its boxes are no part of the article; where they stand is.
    """
    if top.heading is not None or not top.blocks or not following.blocks:
        return False
    deep = min(block.anchor.path.count(" > ") for block in top.blocks)
    is_short = context.words_in(top.own_sentences()) <= LONGEST_BOX
    return is_short and deep > following.blocks[0].anchor.path.count(" > ")


def is_list_of_points(block: Block) -> bool:
    """Tell a list of a few lines of text from one of links, which is a table of contents."""
    if not isinstance(block, ItemList) or not FEWEST_POINTS <= len(block.items) <= MOST_POINTS:
        return False
    return not all(any(sentence.links()) for item in block.items for sentence in item.sentences)


def own_with_heading(section: Section) -> Iterator[Sentence]:
    if section.heading is not None:
        yield section.heading
    yield from section.own_sentences()


def without_call(article: Article, context: Context) -> Iterator[Hit]:
    """Pages that never tell the reader to do anything."""
    if any(any(call.search(context, CALLING)) for call in CALLS):
        return  # as nearly all do
    first = next(article.sentences(), None)
    prose = (s.sentence for s in context.in_roles(CALLING))
    if first is not None and context.words_in(prose) >= CALLING_PAGE:
        yield at(first)


def _facts(first: int, last: int, joint: str = "knee") -> str:
    """Words that nobody would call advice, no two sentences alike, for the examples below."""
    return "".join(
        f"Bone {n} of the {joint} lies beside bone {n + 1}. " for n in range(first, last)
    )


def _long_page(joint: str) -> str:
    parts = ((1, 21, "upper"), (21, 41, "middle"), (41, 61, "lower"))
    return "".join(
        f"<h2>The {name} part of the {joint}</h2><p>{_facts(first, last, joint)}</p>"
        for first, last, name in parts
    )


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.vague-heading",
        severity="low",
        message="The heading “{detail}” does not say what the section tells.",
        why="Readers and screen readers jump from heading to heading.",
        reference="AHRQ PEMAT 9; CDC Clear Communication Index 9",
        action="rewrite",
        check=vague_headings,
        flags=(
            "<h2>Overview</h2><p>Rest.</p>",
            "<h2>Final Thoughts</h2><p>Rest.</p>",
            "<h2>In conclusion</h2><p>Rest.</p>",
        ),
        passes=(
            "<h2>Overview of knee pain</h2><p>Rest.</p>",
            "<h2>When to see a doctor</h2><p>Now.</p>",
        ),
        scope="section",
        confidence=0.8,
        fix="Name the content, best as the reader's question.",
    ),
    Rule(
        name="plain-language.long-section",
        severity="low",
        message="{detail} without a subheading.",
        why="Short sections with headings are found again and remembered.",
        reference="CDC Clear Communication Index 9; AHRQ PEMAT 8",
        action="rewrite",
        check=unparted_sections,
        flags=tuple(f"<h2>Your {j}</h2><p>{_facts(1, 30, j)}</p>" for j in ("knee", "hip")),
        passes=(
            f"<h2>Your knee</h2><p>{_facts(1, 12)}</p><h3>Pain</h3><p>{_facts(12, 25)}</p>",
            "<h2>Your knee</h2><p>Rest.</p>",
        ),
        scope="section",
        confidence=1.0,
        fix="Put a subheading above each new question it answers.",
    ),
    Rule(
        name="plain-language.no-summary",
        severity="low",
        message="A long page without a summary at its top.",
        why="Most readers see only the top of a page; the main message belongs there.",
        reference="CDC Clear Communication Index 2 and 10; AHRQ PEMAT 11",
        action="complete",
        check=without_summary,
        flags=(_long_page("knee"), _long_page("hip")),
        passes=(
            f"<h2>Key points</h2><p>Rest your knee for a week.</p>{_long_page('knee')}",
            f"<ul><li>Rest your knee.</li><li>Cool it.</li></ul>{_long_page('knee')}",
            f"<p>This leaflet tells how knees hurt and what helps.</p>{_long_page('knee')}",
            "Rest your knee.",
        ),
        scope="document",
        confidence=0.7,
        fix="Put the main points in three to five short lines under the title.",
    ),
    Rule(
        name="plain-language.no-call-to-action",
        severity="low",
        message="The page never says what the reader can do.",
        why="Information without an action changes little.",
        reference="CDC Clear Communication Index 5 and 12; AHRQ PEMAT 20 and 21",
        action="complete",
        check=without_call,
        flags=(_long_page("knee"), _long_page("hip")),
        passes=(
            _long_page("knee").replace("</p>", "Talk to your doctor about it.</p>"),
            _long_page("knee").replace("</p>", "Ring 111 if you cannot walk.</p>"),
            _long_page("knee").replace("</p>", "People with pain should see a doctor.</p>"),
            "The knee is a joint.",
        ),
        scope="document",
        confidence=0.7,
        fix="Say what the reader can do next, and when to ask for help.",
    ),
)
