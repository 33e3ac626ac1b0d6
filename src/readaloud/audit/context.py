"""What surrounds each sentence, computed once for an article."""

from collections.abc import Iterator, Sequence
from itertools import count

from readaloud.audit.drafts import Draft, Part, read_parts
from readaloud.audit.evidence import weigh
from readaloud.audit.products import harvest_products
from readaloud.audit.profiles import CITED, kind_of_topic, page_profile, section_profile
from readaloud.audit.runs import Run, make_stretch, part_runs
from readaloud.audit.targets import host_of
from readaloud.data import manners
from readaloud.model.article import Article
from readaloud.model.context import Context, Signals, Stretch
from readaloud.model.phrase import any_of

BACKED = frozenset(
    ("link", "reference", "author-year", "identifier", "journal-issue", "own-site", "previous")
)
STUDY_AGAIN = frozenset(
    "authors researchers researcher team scientists investigators study studies trial trials "
    "review analysis findings results participants".split()
)
PRONOUNS = frozenset(("they", "it", "she", "he"))
DOUBTING = frozenset(("reported", "myth", "denial"))
WARY = any_of(manners.WARY)
HEARSAY = any_of(manners.HEARSAY)
ASKING = any_of(manners.ASKING)
TELLS_OF_OTHERS = frozenset(("myth", "reported"))
QUOTES = ('"', "“", "‘", "«")


def build_context(article: Article, today: str, target_grade: float | None) -> Context:
    """Look at every sentence of an article, then at its sections and the page as a whole."""
    title, parts = read_parts(article)
    drafts = [*title, *(draft for part in parts for draft in part.drafts())]
    runs = part_runs(drafts)
    products = harvest_products(article, runs)
    own_host = host_of(article.url or article.metadata.canonical_url)
    for run in runs:
        run.mark(products)
        weigh(run, own_host)
    selling = any(run.holds.get("{price}", 0) for run in runs)
    for part in parts:
        carry_over(part, selling=selling)
    profile = page_profile(article, drafts, runs)
    if "scholarly" in profile:
        share_citations(parts)
    if "report" in profile:
        for draft in drafts:
            draft.evidence |= {"own-data"}
    stretches = tuple(finished(runs))
    signals = {one.sentence.id: one for stretch in stretches for one in stretch.signals}
    return Context(
        signals=signals,
        section_of={d.sentence.id: part.section.id for part in parts for d in part.drafts()},
        profile=profile,
        section_profiles={part.section.id: section_profile(part) for part in parts},
        products=products,
        today=today,
        target_grade=target_grade,
        stretches=stretches,
    )


def finished(runs: Sequence[Run]) -> Iterator[Stretch]:
    place = count()
    for run in runs:
        yield make_stretch(run, tuple(map(signals_of, run.drafts, place)))


def signals_of(draft: Draft, place: int) -> Signals:
    return Signals(
        draft.evidence,
        draft.manners,
        draft.subject,
        draft.words,
        draft.sentence,
        draft.role,
        draft.block,
        place,
        draft.quoted,
    )


def carry_over(part: Part, *, selling: bool) -> None:
    """Give sentences the subject of what went before, and the evidence they lean on."""
    subject = kind_of_topic(part.heading.words) if part.heading is not None else ""
    hearsay = part.heading is not None and tells_hearsay(part.heading, selling=selling)
    for block in part.blocks:
        if is_letter(block):
            for draft in block:
                draft.manners |= {"reported"}
    previous: Draft | None = None
    retold = False
    for draft in part.own():
        if hearsay and draft.sentence.text.startswith(QUOTES):
            draft.manners |= {"reported"}
        draft.subject = subject
        retold = is_retold(draft, retold)
        if retold:
            draft.manners |= {"reported"}
        if previous is not None and leans_on(draft, previous):
            draft.evidence |= {"previous"}
        previous = draft
        subject = kind_of_topic(draft.words) or subject


def tells_hearsay(heading: Draft, *, selling: bool) -> bool:
    """Tell whether a heading stands over what people say, true or not.

    Where something is sold, "What people say" stands over praise of it.
    """
    if not heading.manners.isdisjoint(TELLS_OF_OTHERS):
        return True
    return not selling and HEARSAY.met_by(heading.words)


def is_letter(block: Sequence[Draft]) -> bool:
    """Tell whether a paragraph is what a reader asks, with all that the reader has been told."""
    return (
        len(block) > 1
        and any("question" in draft.manners for draft in block[1:])
        and ASKING.met_by(block[0].words)
    )


def is_retold(draft: Draft, before: bool) -> bool:
    """Tell whether what follows a line such as "They make the following claims:" is theirs too."""
    if draft.role == "item":
        return before
    if not draft.sentence.text.rstrip().endswith(":"):
        return False
    return not draft.manners.isdisjoint(DOUBTING) or WARY.met_by(draft.words)


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
