"""What surrounds each sentence, computed once for an article."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from readaloud.audit.evidence import OWN_RESULTS, evidence_of, manners_of, quotations
from readaloud.audit.targets import host_of
from readaloud.audit.words import lexicon, read_words
from readaloud.model.article import (
    Article,
    Block,
    Figure,
    ItemList,
    Quote,
    Section,
    Sentence,
    Table,
)
from readaloud.model.context import Context, Counts, Role, Signals
from readaloud.model.phrase import Words

NAME = re.compile(r"\b[A-Z][a-z]{4,24}\b")
SELLS = re.compile(
    r"[$£€]\s?\d|\b(?:[Oo]rder|[Bb]uy) (?:now|your|today|here)\b|\b[Ff]ree shipping\b"
)
OFTEN_NAMED = 4  # times in the text, for a name in the title to be the page's product
TRADEMARK = re.compile(r"\b([A-Z][\w-]{2,30})\s?(?:™|®|\(TM\)|\(R\)|\(tm\))")
MANY_REFERENCES = 8  # entries in the list of sources of a page that cites as scholars do
MIN_CITED = 8  # sentences with a marker, of such a page; the share falls where paragraphs are long
REMEDY_KINDS = ("{herb}", "{alt}", "{product}")
# Daily things that are remedies where a heading promises what they do.
DAILY_KINDS = ("{food}", "{nutrient}", "{practice}")
EFFECT_KINDS = ("{virtue}", "{cure}", "{relieve}", "{boost}")
BACKED = frozenset(("link", "reference", "author-year", "identifier", "journal-issue", "own-site"))
CITED = frozenset(("link", "reference", "author-year", "identifier"))
SOURCE_LIST = re.compile(
    r"^\W*(?:(?:article |notes and )?references?|bibliography|(?:article )?sources?|works cited|"
    r"literature(?: cited)?|citations?|footnotes|endnotes|further reading|external links|"
    r"see also|notes)\W*$",
    re.IGNORECASE,
)
# Two names with initials, as entries of a list of sources begin ("Vitamin C, taken" does not).
ENTRY_LIKE = re.compile(
    r"^\W{0,3}\d{0,3}\W{0,3}[A-Z][\w’'-]++ [A-Z]{1,3}, (?:[A-Z][\w’'-]++ [A-Z]{1,3}\b|et al)"
)
STUDY_AGAIN = frozenset(
    "authors researchers researcher team scientists investigators study studies trial trials "
    "review analysis findings results participants".split()
)


def build_context(
    article: Article, counts: dict[str, Counts], today: str, target_grade: float | None
) -> Context:
    """Look at every sentence of an article, then at its sections and the page as a whole."""
    products = harvest_products(article)
    section_of = {s.id: section.id for section in article.walk() for s in section.own_sentences()}
    section_of |= {s.heading.id: s.id for s in article.walk() if s.heading is not None}
    signals = dict(read_signals(article, products))
    carry_over(article, signals)
    profile = page_profile(article, signals)
    if "scholarly" in profile:
        share_citations(article, signals)
    if "report" in profile:
        signals |= {i: replace(s, evidence=s.evidence | {"own-data"}) for i, s in signals.items()}
    return Context(
        signals=signals,
        counts=counts,
        section_of=section_of,
        profile=profile,
        section_profiles={s.id: section_profile(s, signals) for s in article.walk()},
        products=products,
        today=today,
        target_grade=target_grade,
        saying=index_words(signals),
    )


def index_words(signals: Mapping[str, Signals]) -> dict[str, list[Signals]]:
    """The sentences that hold a word or kind, in reading order, so that no rule reads them all."""
    index: dict[str, list[Signals]] = {}
    for one in signals.values():
        for key in one.words.at:
            index.setdefault(key, []).append(one)
    return index


def read_signals(article: Article, products: frozenset[str]) -> Iterator[tuple[str, Signals]]:
    """Signals of each sentence by itself, in reading order."""
    own_host = host_of(article.url or article.metadata.canonical_url)
    for place, (sentence, role, block) in enumerate(walk_sentences(article)):
        words = read_words(sentence.text, products)
        yield (
            sentence.id,
            Signals(
                evidence=evidence_of(sentence, own_host),
                manners=manners_of(sentence, words, role),
                words=words,
                sentence=sentence,
                role=role,
                block=block,
                place=place,
                quoted=quotations(sentence.text),
            ),
        )


def walk_sentences(article: Article) -> Iterator[tuple[Sentence, Role, str]]:
    """Every sentence with its role and the id of its block."""
    if article.metadata.title.text:
        yield article.metadata.title, "title", ""
    for section in article.walk():
        listed = section.heading is not None and SOURCE_LIST.match(section.heading.text) is not None
        if section.heading is not None:
            yield section.heading, "heading", ""
        for block in section.blocks:
            for sentence in block.sentences:
                entry = listed or ENTRY_LIKE.match(sentence.text) is not None
                yield sentence, "reference" if entry else role_in(block), block.id


def role_in(block: Block) -> Role:
    match block:
        case ItemList():
            return "item"
        case Table():
            return "cell"
        case Figure():
            return "caption"
        case Quote():
            return "quote"
        case _:
            return "sentence"


def harvest_products(article: Article) -> frozenset[str]:
    """Names that the page sells or praises: with a trade mark, or capitals used again and again."""
    marked: set[str] = set()
    for sentence in article.sentences():
        names = TRADEMARK.findall(sentence.text)
        # A trade mark beside a medicine's name is a medicine.
        if names and not read_words(sentence.text).has("{drug}", "{clinicalword}"):
            marked.update(name.lower() for name in names)
    return frozenset(marked) | praised_names(article)


def praised_names(article: Article) -> frozenset[str]:
    """Names in capitals in the title that a page which sells says again and again as subjects.

    A page sells where it names prices or orders; medicines are named on pages that do not.
    """
    title = {m.group().lower() for m in NAME.finditer(article.title)}
    texts = [s.text for block in article.blocks() for s in block.sentences]
    if not title or not any(SELLS.search(text) for text in texts):
        return frozenset()
    said = Counter(m.group().lower() for text in texts for m in NAME.finditer(text))
    plain = {w for text in texts for w in text.split() if w.islower()}
    known = lexicon()
    return frozenset(
        name
        for name in title
        if said[name] >= OFTEN_NAMED and name not in plain and name not in known
    )


def carry_over(article: Article, signals: dict[str, Signals]) -> None:
    """Give sentences the subject of what went before, and the evidence they lean on."""
    for section in article.walk():
        topic = (
            kind_of_topic(signals[section.heading.id].words) if section.heading is not None else ""
        )
        previous: Signals | None = None
        subject = topic
        for sentence in section.own_sentences():
            current = signals[sentence.id]
            own = kind_of_topic(current.words)
            changed = replace(current, subject=subject)
            if previous is not None and leans_on(current, previous):
                changed = replace(changed, evidence=changed.evidence | {"previous"})
            signals[sentence.id] = previous = changed
            subject = own or subject


def share_citations(article: Article, signals: dict[str, Signals]) -> None:
    """Let a paragraph's citation speak for all of it, where the page cites as scholars do."""
    for block in article.blocks():
        ids = [s.id for s in block.sentences]
        if any(signals[i].evidence & CITED for i in ids):
            for i in ids:
                signals[i] = replace(signals[i], evidence=signals[i].evidence | {"paragraph"})


def leans_on(current: Signals, previous: Signals) -> bool:
    """Tell whether a sentence goes on about the study that the one before it gave a source for."""
    if not previous.evidence & (BACKED | {"previous"}):
        return False
    opening = current.words.words[:4]
    return any(word in STUDY_AGAIN for word in opening) or opening[:1] in (
        ("they",),
        ("it",),
        ("she",),
        ("he",),
    )


def kind_of_topic(words: Words) -> str:
    """The kind of remedy a sentence or heading is about, or "" where it names none."""
    for kind in ("product", "herb", "alt", "prep", "food", "drug"):
        if "{" + kind + "}" in words.at:
            return kind
    return ""


def page_profile(article: Article, signals: dict[str, Signals]) -> frozenset[str]:
    """What kind of page this is, as far as it bears on how strictly it is read."""
    everything = list(signals.values())
    body = [s for s in everything if s.role not in ("title", "heading", "reference")]
    total = max(len(body), 1)
    found: set[str] = set()
    cited = sum(bool(s.evidence & CITED) for s in body)
    references = len(article.metadata.references)
    if references >= 2 or cited >= max(3, total * 0.1):
        found.add("references")
    if references >= MANY_REFERENCES and cited >= min(total * 0.15, max(MIN_CITED, total * 0.08)):
        found.add("scholarly")
    own_results = sum(OWN_RESULTS.search(s.sentence.text) is not None for s in body)
    if own_results >= max(2, total * 0.05):
        found.add("report")
    if article.metadata.reviewers:
        found.add("reviewed")
    doubted = sum(bool(s.manners & {"denial", "reported", "myth"}) for s in everything)
    if doubted >= max(4, total * 0.2):
        found.add("debunking")
    remedies = sum(s.words.has(*REMEDY_KINDS) for s in body)
    named = any(s.words.has(*REMEDY_KINDS) for s in everything if s.role in ("title", "heading"))
    if remedies >= max(2, total * 0.2) or (named and remedies >= max(2, total * 0.05)):
        found.add("remedy-page")
    elif found >= {"references", "reviewed"}:
        found.add("leaflet")
    elif not found & {"scholarly", "debunking"} and praises_daily_things(everything, total):
        found.add("remedy-page")
    return frozenset(found)


def praises_daily_things(everything: list[Signals], total: int) -> bool:
    """Tell whether headings promise what a food or habit does, and the text goes on about it."""
    praising = [s for s in everything if s.words.has(*DAILY_KINDS) and s.words.has(*EFFECT_KINDS)]
    headed = any(s.role in ("title", "heading") for s in praising)
    return len(praising) >= max(4, total * (0.2 if headed else 0.4))


def section_profile(section: Section, signals: dict[str, Signals]) -> frozenset[str]:
    """What kind of section this is: about remedies, or telling myths and facts."""
    found: set[str] = set()
    own = [signals[s.id] for s in section.own_sentences()]
    heading = signals[section.heading.id] if section.heading is not None else None
    if heading is not None and heading.words.has(
        *REMEDY_KINDS, "remedy", "remedies", "cures", "{prep}"
    ):
        found.add("remedy")
    if sum(s.words.has(*REMEDY_KINDS) for s in own) >= max(2, len(own) * 0.3):
        found.add("remedy")
    retold = sum(bool(s.manners & {"reported", "myth"}) for s in own)
    if heading is not None and heading.manners & {"myth", "reported"}:
        found.add("myth")
    if retold >= max(2, len(own) * 0.4):
        found.add("debunking")
    return frozenset(found)
