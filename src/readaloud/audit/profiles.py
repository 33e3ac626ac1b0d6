"""What kind of page or section this is, as far as it bears on how strictly it is read."""

from collections.abc import Sequence
from itertools import takewhile

from readaloud.audit.drafts import Draft, Part
from readaloud.audit.evidence import telling_own_results
from readaloud.audit.runs import Run
from readaloud.data import manners
from readaloud.model.article import Article
from readaloud.model.phrase import Words, any_of

MANY_REFERENCES = 8  # entries in the list of sources of a page that cites as scholars do
MIN_CITED = 8  # sentences with a marker, of such a page; the share falls where paragraphs are long
REMEDY_KINDS = frozenset(("{herb}", "{alt}", "{product}"))
HEADINGS = frozenset(("title", "heading"))
# Daily things that are remedies where a heading promises what they do.
DAILY_KINDS = frozenset(("{food}", "{nutrient}", "{practice}"))
EFFECT_KINDS = frozenset(("{virtue}", "{cure}", "{relieve}", "{boost}"))
DOUBTING = frozenset(("denial", "reported", "myth"))
NOT_BODY = frozenset(("title", "heading", "reference"))
PROMISING = frozenset(("remedy", "remedies", "naturally"))
WEIGHING = ("evidence", "myth", "myths", "hype", "debunked", "debunking", "debunks", "claims")
TEACHING = any_of(manners.TEACHING)
CITED = frozenset(("link", "reference", "author-year", "identifier"))

TOPICS = ("{product}", "{herb}", "{alt}", "{prep}", "{food}", "{drug}")


def kind_of_topic(words: Words) -> str:
    """The kind of remedy a sentence or heading is about, or "" where it names none."""
    for kind in TOPICS:
        if kind in words.at:
            return kind[1:-1]
    return ""


def page_profile(article: Article, drafts: Sequence[Draft], runs: Sequence[Run]) -> frozenset[str]:
    """What kind of page this is, as far as it bears on how strictly it is read."""
    body = [s for s in drafts if s.role not in NOT_BODY]
    total = max(len(body), 1)
    found: set[str] = set()
    cited = sum(not s.evidence.isdisjoint(CITED) for s in body if s.evidence)
    references = len(article.metadata.references)
    if references >= 2 or cited >= max(3, total * 0.1):
        found.add("references")
    if references >= MANY_REFERENCES and cited >= min(total * 0.15, max(MIN_CITED, total * 0.08)):
        found.add("scholarly")
    own_results = sum(s.role not in NOT_BODY for s in telling_own_results(runs))
    if own_results >= max(2, total * 0.05):
        found.add("report")
    if article.metadata.reviewers:
        found.add("reviewed")
    doubted = sum(not s.manners.isdisjoint(DOUBTING) for s in drafts if s.manners)
    if doubted >= (max(2, total * 0.1) if opens_in_doubt(drafts) else max(4, total * 0.2)):
        found.add("debunking")
    remedies = sum(
        (run.holds.of_any(REMEDY_KINDS) & ~run.roles.of_any(NOT_BODY)).bit_count() for run in runs
    )
    headings = [s for s in drafts if s.role in ("title", "heading")]
    named = any(names_remedy(s) or s.words.has_any(PROMISING) for s in headings)
    if remedies >= max(2, total * 0.2) or (named and remedies >= max(2, total * 0.05)):
        found.add("remedy-page")
    elif found >= {"references", "reviewed"}:
        found.add("leaflet")
    elif not found & {"scholarly", "debunking"} and praises_daily_things(runs, total):
        found.add("remedy-page")
    return frozenset(found)


def names_remedy(draft: Draft) -> bool:
    return not draft.words.at.keys().isdisjoint(REMEDY_KINDS)


def opens_in_doubt(drafts: Sequence[Draft]) -> bool:
    """Tell whether the title asks, denies, or promises to weigh what is claimed."""
    opening = takewhile(lambda draft: draft.role in HEADINGS, drafts[:2])
    return any(
        bool(line.manners & {"question", "denial", "myth"})
        or line.words.has(*WEIGHING)
        or TEACHING.met_by(line.words)
        for line in opening
    )


def praises_daily_things(runs: Sequence[Run], total: int) -> bool:
    """Tell whether headings promise what a food or habit does, and the text goes on about it."""
    praising, headed = 0, False
    for run in runs:
        mask = run.holds.of_any(DAILY_KINDS) & run.holds.of_any(EFFECT_KINDS)
        praising += mask.bit_count()
        headed |= bool(mask & run.roles.of_any(HEADINGS))
    return praising >= max(4, total * (0.2 if headed else 0.4))


def section_profile(part: Part) -> frozenset[str]:
    """What kind of section this is: about remedies, or telling myths and facts."""
    found: set[str] = set()
    own = list(part.own())
    heading = part.heading
    if heading is not None and heading.words.has(
        *REMEDY_KINDS, "remedy", "remedies", "cures", "{prep}"
    ):
        found.add("remedy")
    if sum(map(names_remedy, own)) >= max(2, len(own) * 0.3):
        found.add("remedy")
    doubted = sum(not s.manners.isdisjoint(DOUBTING) for s in own if s.manners)
    if heading is not None and heading.manners & {"myth", "reported"}:
        found.add("myth")
    if doubted >= max(2, len(own) * 0.3):
        found.add("debunking")
    return frozenset(found)
