"""What surrounds each sentence, computed once for an article."""

from collections.abc import Iterator, Sequence

from readaloud.audit.drafts import Draft, Part, read_parts
from readaloud.audit.evidence import evidence_of, manners_of, quotations
from readaloud.audit.products import harvest_products
from readaloud.audit.profiles import CITED, kind_of_topic, page_profile, section_profile
from readaloud.audit.stretches import part_stretches
from readaloud.audit.targets import host_of
from readaloud.audit.words import mark_products
from readaloud.model.article import Article
from readaloud.model.context import Context, Counts, Signals

BACKED = frozenset(
    ("link", "reference", "author-year", "identifier", "journal-issue", "own-site", "previous")
)
STUDY_AGAIN = frozenset(
    "authors researchers researcher team scientists investigators study studies trial trials "
    "review analysis findings results participants".split()
)
PRONOUNS = frozenset(("they", "it", "she", "he"))


def build_context(
    article: Article, counts: dict[str, Counts], today: str, target_grade: float | None
) -> Context:
    """Look at every sentence of an article, then at its sections and the page as a whole."""
    title, parts = read_parts(article)
    drafts = [*title, *(draft for part in parts for draft in part.drafts())]
    products = harvest_products(article, drafts)
    own_host = host_of(article.url or article.metadata.canonical_url)
    for draft in drafts:
        weigh(draft, own_host, products)
    for part in parts:
        carry_over(part)
    profile = page_profile(article, drafts)
    if "scholarly" in profile:
        share_citations(parts)
    if "report" in profile:
        for draft in drafts:
            draft.evidence |= {"own-data"}
    signals = {one.sentence.id: one for one in finished(drafts)}
    return Context(
        signals=signals,
        counts=counts,
        section_of={d.sentence.id: part.section.id for part in parts for d in part.drafts()},
        profile=profile,
        section_profiles={part.section.id: section_profile(part) for part in parts},
        products=products,
        today=today,
        target_grade=target_grade,
        stretches=part_stretches(tuple(signals.values())),
    )


def weigh(draft: Draft, own_host: str, products: frozenset[str]) -> None:
    """Look at a sentence by itself: what it offers in support, and how it is said."""
    if products:
        draft.words = mark_products(draft.words, products)
    draft.quoted = quotations(draft.sentence.text)
    draft.evidence = evidence_of(draft.sentence, own_host)
    draft.manners = manners_of(draft.sentence.text, draft.words, draft.role, bool(draft.quoted))


def finished(drafts: Sequence[Draft]) -> Iterator[Signals]:
    for place, draft in enumerate(drafts):
        yield Signals(
            evidence=draft.evidence,
            manners=draft.manners,
            subject=draft.subject,
            words=draft.words,
            sentence=draft.sentence,
            role=draft.role,
            block=draft.block,
            place=place,
            quoted=draft.quoted,
        )


def carry_over(part: Part) -> None:
    """Give sentences the subject of what went before, and the evidence they lean on."""
    subject = kind_of_topic(part.heading.words) if part.heading is not None else ""
    previous: Draft | None = None
    retold = False
    for draft in part.own():
        draft.subject = subject
        retold = is_retold(draft, retold)
        if retold:
            draft.manners |= {"reported"}
        if previous is not None and leans_on(draft, previous):
            draft.evidence |= {"previous"}
        previous = draft
        subject = kind_of_topic(draft.words) or subject


def is_retold(draft: Draft, before: bool) -> bool:
    """Tell whether what follows a line such as "They make the following claims:" is theirs too."""
    if draft.role == "item":
        return before
    announces = draft.sentence.text.rstrip().endswith(":")
    return announces and not draft.manners.isdisjoint(("reported", "myth", "denial"))


def share_citations(parts: Sequence[Part]) -> None:
    """Let a paragraph's citation speak for all of it, where the page cites as scholars do."""
    for part in parts:
        for block in part.blocks:
            if any(draft.evidence & CITED for draft in block):
                for draft in block:
                    draft.evidence |= {"paragraph"}


def leans_on(current: Draft, previous: Draft) -> bool:
    """Tell whether a sentence goes on about the study that the one before it gave a source for."""
    if previous.evidence.isdisjoint(BACKED):
        return False
    opening = current.words.words[:4]
    return not STUDY_AGAIN.isdisjoint(opening) or not PRONOUNS.isdisjoint(opening[:1])
