"""Somebody is named, but nothing leads to what they said; or the link leads to a shop."""

import re
from collections.abc import Iterator
from functools import cache, reduce
from operator import or_

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals, Stretch
from readaloud.rules.patterns import BACKED, PROSE, clauses, first_hit, hits_of
from readaloud.rules.sought import Sought, one_of, resembling

JAMA = "JAMA benchmarks (attribution); HONcode principle 4"

NAME = r"[A-Z][\w.’'&-]{0,80}+"  # bounded, for points may join words without end
STRONG = r"(?:Institutes?|University|College|Cent(?:er|re)s?|Associations?|Society|Foundation|Academy|Clinic|Hospital|Organi[sz]ation|Council|Federation|Administration|Agency|Department|Ministry|Journal|Bureau|School|Laborator(?:y|ies)|Commission|Alliance)"
WEAK = r"(?:Health|Group|Network|Trust|Service|Survey|Report|Times|Post|Magazine|Board)"
SAID = r"(?:say|said|says|report|reports|reported|find|finds|found|note|notes|recommend|recommends|estimate|estimates|suggest|suggests|show|shows|showed|reveal|revealed|published|claims)"
TAIL = rf"(?: (?:of|for|on|and|in|the|de|&|at) {NAME}(?: {NAME}){{0,3}}){{0,2}}"
BODY = Sought(
    rf"\b(?:[Tt]he )?(?:(?:{NAME} ){{1,5}}{STRONG}\b{TAIL}"
    rf"|{STRONG} (?:of|for|on) (?:the )?{NAME}(?: {NAME}){{0,3}}{TAIL}"
    rf"|(?:{NAME} ){{1,5}}{WEAK}(?= {SAID}\b))",
    (resembling(f"^(?:{STRONG}|{WEAK})$".lower()),),
)
BODIES = "CDC NIH WHO FDA NHS AMA APA NIMH NICE USDA EPA AHA ADA ACS AAP NIDA NCCIH FTC"
ACRONYM = Sought(rf"\b({'|'.join(BODIES.split())})\b(?!\s?\))", (one_of(BODIES.lower()),))
PERSON = Sought(
    rf"\b((?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? {NAME}(?: {NAME}){{0,2}})"
    rf"|\b({NAME}(?: {NAME}){{1,2}}),? (?:M\.?D|Ph\.?D|D\.?O|R\.?N|R\.?D|N\.?D|D\.?C|M\.?S|MSc|MPH|FRCP)\b",
    # Titles, and degrees with and without their points.
    (one_of("dr prof professor mr mrs ms md m phd ph do d rn r rd nd n dc msc mph frcp"),),
)
SPEAKERS = (
    "author nutritionist professor researcher scientist therapist expert doctor herbalist coach "
    "founder psychologist physician dietitian naturopath homeopath healer guru"
)
SPEAKER = Sought(
    rf"\b(?:{'|'.join(f'[{w[0].upper()}{w[0]}]{w[1:]}' for w in SPEAKERS.split())}) ({NAME} {NAME})",
    (one_of(SPEAKERS),),
)
# "According to the Evening Star", but not "according to Ayurveda".
ACCORDING = Sought(
    rf"\b[Aa]ccording to (?:the )?((?!Ayurved|Chinese|Traditional|Indian|Western|Eastern){NAME}(?: (?:of |for |the )?{NAME}){{0,4}})"
    rf"|\bin the (?:journal|magazine|newspaper) ({NAME}(?: (?:of |for |and )?{NAME}){{0,4}})",
    (one_of("according journal magazine newspaper"),),
)
TELLS = (
    "says said defines cites writes wrote claims explains told believes recommends swears argues"
)
PLAIN_PERSON = Sought(
    rf"^\W?({NAME} {NAME})(?: of {NAME}| from {NAME})? (?:{'|'.join(TELLS.split())})\b",
    (one_of(TELLS),),
)
SAYS = clauses(
    """
    says|said|say|states|stated|believes|believe|suggests|suggest|suggested|reports|reported|recommends|recommend|recommended|estimates|estimated|warns|warned|argues|claims|claimed|observed|observes|concluded|concludes|found|finds|showed|shows|revealed|confirmed|noted|notes|explains|explained|advises|defines|defined|discovered|agrees|swears|announced|declared|proved|demonstrated|identified|published|describes|described|examined|listed|ranked
    calls|called|praises|praised|hails|hailed|endorses|endorsed|vouches
    according to
    published|reported|conducted|quoted|study|studies|research|researchers|survey|estimates|trial|says
    examined|discovered|invented|developed|researched|discusses|discussed|cites|cited|writes|wrote|testified|compared|describes|describe
    """
)
# A body doing its own work (treating, selling, advising) is named for no claim.
SERVICE = clauses(
    """
    funded|funding|grant|grants|supported
    trial|study|survey ..10 due|expected|set|aims ..2 to ..1 finish|end|report|begin|start|run
    contact|visit|call|join|website|copyright|rights|located|located|hotline|helpline|approved|reprinted|permission|courtesy|donate|member|members|logo|charged|disclaimer
    may|can|should|must|will ..3 report|find|tell|describe|note|consider|show|help|contact
    """
)


OF_HEALTH = ("{condition}", "{pain}", "{body}", "{herb}", "{alt}", "{food}", "{drug}", "{study}", "{life}", "{wellness}", "{molecule}", "{percent}")  # fmt: skip


NAMES = (PERSON, SPEAKER, PLAIN_PERSON, BODY, ACRONYM, ACCORDING)


def naming(stretch: Stretch) -> int:
    """The sentences that may name a person or body."""
    return reduce(or_, (sought.likely_in(stretch) for sought in NAMES))


def named(signals: Signals) -> re.Match[str] | None:
    """The first person or body that a sentence names."""
    for sought in NAMES:
        match = sought.match(signals)
        if match is not None and len(match.group().split()) + (sought is ACRONYM) > 1:
            return match
    return None


def named_without_reference(article: Article, context: Context) -> Iterator[Hit]:
    """Sentences that report what a named person or body says or found, with nothing to look it up."""
    known = cache(lambda: known_sources(article))
    unless = frozenset(("question", "denial"))
    for sentence_id in hits_of(
        SAYS, context, roles=PROSE, cleared_by=BACKED, unless=unless, within=naming
    ):
        signals = context.signals[sentence_id]
        if first_hit(SERVICE, signals) is not None:
            continue
        match = named(signals)
        if match is None or is_known(match.group(), known()) or is_interview(match, signals):
            continue
        if any(q.start < match.start() and match.end() < q.end for q in signals.quoted):
            continue  # whom others name
        if match.re is PLAIN_PERSON.pattern and not signals.words.has(*OF_HEALTH):
            continue  # a story's person, not a source
        grave = signals.words.has("{percent}", "{condition}", "{herb}", "{alt}", "{study}")
        yield Hit(
            signals.sentence.id,
            Span(match.start(), match.end()),
            "a name, a verb of saying or finding, and no link or reference",
            match.group(),
            "medium" if grave else "low",
        )


# What tells a reader who somebody is, so that an interview needs no page to be looked up at.
POSITION = re.compile(
    rf"(?:\b(?:at|of|from|with) (?:the )?(?:{NAME} ){{0,4}}{STRONG}\b"
    r"|\bwho (?:led|leads|headed|conducted|carried out|wrote|treats|was not|wasn't|is not|runs)\b)"
)


def is_interview(match: re.Match[str], signals: Signals) -> bool:
    """Tell whether a person is quoted word for word, or was asked, and introduced by position."""
    if all(match.re is not one.pattern for one in INTRODUCED) or not SPOKE.search(
        signals.sentence.text
    ):
        return False
    return POSITION.search(signals.sentence.text, match.end()) is not None and (
        bool(signals.quoted) or "who" in signals.words.words
    )


SPOKE = re.compile(r"\b(?:said|says|told|added|explained|explains)\b")
INTRODUCED = (PERSON, SPEAKER, PLAIN_PERSON)


def known_sources(article: Article) -> str:
    """Names that the page itself stands for or lists as sources, in lower case."""
    meta = article.metadata
    parts = [
        meta.publisher or "",
        *meta.authors,
        *meta.reviewers,
        *(r.text for r in meta.references),
    ]
    linked = (m.span.of(s.text) for s in article.sentences() for m in s.links())
    return " ".join((*parts, *linked)).lower()


def is_known(name: str, known: str) -> bool:
    plain = name.lower().removeprefix("the ").strip()
    return len(plain) > 2 and plain in known


def lone_quotations(_article: Article, context: Context) -> Iterator[Hit]:
    """Long quotations with neither speaker nor source, on a page that gives no quotation a speaker."""
    if "debunking" in context.profile:
        return
    quoted = [s for s in context.in_roles(PROSE) if s.quoted]
    if any(has_speaker(s) for s in quoted):
        return
    beside = {
        s.block for s in context.in_roles(PROSE) if not s.quoted and SIGNED.search(s.words.text)
    }
    for signals in quoted:
        if signals.block in beside:
            continue
        if signals.evidence & BACKED or signals.manners & {"denial", "reported", "question"}:
            continue
        text = signals.sentence.text
        inside = sum(q.end - q.start for q in signals.quoted)
        if inside >= 0.8 * len(text.strip()) and len(signals.words.words) >= MIN_QUOTED:
            yield Hit(
                signals.sentence.id, Span(0, len(text)), "a quotation without a speaker", text[:60]
            )


MIN_QUOTED = 8  # words: shorter quotations are often terms or titles
ATTRIBUTION = re.compile(
    rf"[”\"],?(?: \w+){{0,3}} (?:\w+(?:s|ed)|said|told|wrote) |[”\"],? (?:{NAME} ){{1,3}}\w+(?:s|ed)\b|\b(?:said|says|told|wrote|explained|explains)\b"
)


# The speaker in a sentence of its own, in the same paragraph: "– Denise, Hull"; "He laughs."
SIGNED = re.compile(
    rf"^\W*[–—-] ?{NAME}|^\W*(?:[Hh]e|[Ss]he|[Tt]hey|{NAME}(?: {NAME})?),? "
    r"(?:\w+ )?(?:says?|said|laughs?|laughed|smiles?|adds?|added|recalls?|tells?|told|writes|wrote)\b"
)


def has_speaker(signals: Signals) -> bool:
    """Tell whether a sentence with a quotation also says whose it is."""
    return ATTRIBUTION.search(signals.sentence.text) is not None


SHOPPY = clauses(
    """
    according to
    {percent}
    {herb|alt|product|prep} ..8 {relieve|cure|boost}
    {relieve|cure|boost} ..4 {condition|pain}
    studies|study|research|trial|evidence
    source
    """
)


def offering(kind: str, context: Context, *, but_not: frozenset[str]) -> Iterator[Signals]:
    """The sentences that offer one kind of evidence and none of some others."""
    for stretch in context.stretches:
        yield from stretch.among(stretch.evidence.get(kind, 0) & ~stretch.evidence.of_any(but_not))


def shop_links(_article: Article, context: Context) -> Iterator[Hit]:
    """Claims whose only link leads to a shop or an affiliate."""
    for signals in offering("shop", context, but_not=BACKED):
        hit = first_hit(SHOPPY, signals)
        if hit is not None:
            yield hit


DOMAINS = {
    "CDC": ("cdc.gov",), "NIH": ("nih.gov", "medlineplus.gov"), "WHO": ("who.int",), "FDA": ("fda.gov",),
    "NHS": ("nhs.uk",), "Mayo Clinic": ("mayoclinic.org",), "Cochrane": ("cochrane.org", "cochranelibrary.com"),
    "World Health Organization": ("who.int",), "American Heart Association": ("heart.org", "ahajournals.org"),
    "American Cancer Society": ("cancer.org",), "Harvard": ("harvard.edu",), "Lancet": ("thelancet.com",),
}  # fmt: skip
ELSEWHERE = frozenset(("journal", "government", "health-body", "university", "news"))


def mismatched_links(_article: Article, context: Context) -> Iterator[Hit]:
    """A body is named, and the only link leads to somebody else, neither journal nor health body nor news."""
    for signals in offering("link", context, but_not=ELSEWHERE):
        for name, domains in DOMAINS.items():
            at = signals.sentence.text.find(name)
            if at < 0 or first_hit(SAYS, signals) is None:
                continue
            targets = [m.target.lower() for m in signals.sentence.marks if m.kind == "link"]
            if not any(domain in target for domain in domains for target in targets):
                yield Hit(
                    signals.sentence.id,
                    Span(at, at + len(name)),
                    "the link's host is not the named body's",
                    name,
                )
                break


RULES: tuple[Rule, ...] = (
    Rule(
        name="sources.named-without-reference",
        severity="medium",
        message="“{detail}” is named as a source, but nothing leads there.",
        why="A name borrows trust; a reader must be able to read what was really said.",
        reference=JAMA,
        action="add-source",
        check=named_without_reference,
        flags=(
            "The Larkfield Spine Institute observed that depression can cause back pain.",
            "Dr. Ilse Marten says that cherry juice helps with sleep.",
            "According to the National Institute of Sleep, one night is enough to harm memory.",
        ),
        passes=(
            '<p>The <a href="https://www.cdc.gov/sleep">CDC</a> says that adults need seven hours of sleep.</p>',
            "Ask your doctor what the hospital offers.",
            "Contact the Larkfield Spine Institute to ask about appointments.",
        ),
        confidence=0.8,
        fix="Link the page, paper or book in which it says so.",
    ),
    Rule(
        name="sources.lone-quotation",
        severity="medium",
        message="A quotation stands without speaker or source: “{detail}”.",
        why="A quotation nobody can look up may be invented or cut.",
        reference=JAMA,
        action="attribute",
        check=lone_quotations,
        flags=(
            "“Stress affects the body in many ways, from mood swings to headaches.”",
            '"The capsules gave me back my life after ten years of constant pain."',
        ),
        passes=(
            "“Our results should be read with caution,” said the lead author, Ewa Nowak, at the meeting.",
            "“Good” cholesterol is called HDL.",
            "“I had tried every cream in the shop before I came here for help.” – Denise, Hullbridge",
        ),
        confidence=0.75,
        fix="Say who said it, where and when, with a link.",
    ),
    Rule(
        name="sources.shop-link",
        severity="high",
        message="The only source of “{detail}” is a shop.",
        why="Who sells the remedy is no independent source for what it does.",
        reference="FTC Endorsement Guides, 16 CFR 255; HONcode principle 8",
        action="add-source",
        check=shop_links,
        flags=(
            '<p>According to <a href="https://example.com/shop/turmeric">this article</a>, curcumin cuts the risk by 65%.</p>',
            '<p>Research shows that it <a href="https://www.amazon.com/dp/B000">relieves pain</a>.</p>',
        ),
        passes=(
            '<p>Curcumin was no better than placebo (<a href="https://doi.org/10.1000/x">Lee, 2019</a>).</p>',
            '<p>Pill boxes are sold <a href="https://example.com/shop/boxes">here</a>.</p>',
        ),
        confidence=0.9,
        fix="Link the study itself.",
    ),
    Rule(
        name="sources.link-elsewhere",
        severity="low",
        message="“{detail}” is named, but the link leads to another site.",
        why="A retelling is not the source, and may differ from it.",
        reference=JAMA,
        action="add-source",
        check=mismatched_links,
        flags=(
            '<p>The CDC says that adults need <a href="https://sleepy.example.org/tips">seven hours</a>.</p>',
            '<p>According to the Mayo Clinic, <a href="https://blog.example.net/a">this helps</a>.</p>',
        ),
        passes=(
            '<p>The CDC says that adults need <a href="https://www.cdc.gov/sleep">seven hours</a>.</p>',
            '<p>Read more in <a href="https://blog.example.net/a">our glossary</a>.</p>',
        ),
        confidence=0.6,
        fix="Link the named body's own page.",
    ),
)
