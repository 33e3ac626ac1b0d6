"""What a folder's pages need to know of one edition."""

from collections.abc import Iterable

from readaloud.formats.audit_json import OPEN
from readaloud.formats.escape import one_line, shorten
from readaloud.model.audit import SEVERITIES, Audit
from readaloud.model.publication import Asset, Card, Edition

SUMMARY_LENGTH = 220
ENTRY_SUFFIX = ".entry.json"  # the audit entry: it travels inside the card and is never written


def make_card(edition: Edition, assets: Iterable[Asset]) -> Card:
    """Sum up an edition and the files it became; its audit entry is taken from among them."""
    article = edition.audited.article
    meta = article.metadata
    narration = edition.narration
    files = list(assets)
    entry = next((a.data for a in files if a.path.endswith(ENTRY_SUFFIX)), b"")
    return Card(
        name=edition.name,
        source=article.name,
        title=one_line(article.title) or edition.name,
        authors=tuple(one_line(name) for name in meta.authors),
        language=meta.language,
        published=meta.published or meta.modified or meta.reviewed,
        summary=summary_of(edition),
        words=int(edition.audited.score("words") or count_words(edition)),
        grade=edition.audited.score("flesch_kincaid_grade"),
        difficulty=edition.audited.score("difficulty"),
        duration_ms=narration.recording.duration_ms if narration else None,
        findings=count_findings(edition.audited),
        strip=tuple(
            (s.id, shorten(s.heading.text, 80), edition.audited.verdict(s.id))
            for s in article.walk()
            if s.heading is not None
        ),
        assets=tuple(
            (a.path, a.media_type, a.size) for a in files if not a.path.endswith(ENTRY_SUFFIX)
        ),
        audit=entry.decode() if isinstance(entry, bytes) else "",
        digest=article.digest,
        chapters=tuple(
            (one_line(s.title), s.start_ms, s.end_ms)
            for s in (narration.sections if narration else ())
        ),
    )


def summary_of(edition: Edition) -> str:
    """The page's own description, or how its text begins."""
    article = edition.audited.article
    if one_line(article.metadata.description):
        return shorten(article.metadata.description, SUMMARY_LENGTH)
    first = next((block.text for block in article.blocks() if block.text.strip()), "")
    return shorten(first, SUMMARY_LENGTH)


def count_words(edition: Edition) -> int:
    return sum(len(s.text.split()) for s in edition.audited.article.sentences())


def count_findings(audited: Audit) -> tuple[int, int, int]:
    """Findings that still wait for an editor: high, medium, low."""
    high, medium, low = (
        sum(f.severity == severity and f.status in OPEN for f in audited.findings)
        for severity in SEVERITIES
    )
    return high, medium, low
