"""What the page says about itself: title, people, dates, language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml import etree

from readaloud.extract.datelines import dates_of
from readaloud.extract.dating import find_date
from readaloud.extract.head import Head
from readaloud.extract.language import SIGNED, find_language, writes_day_first
from readaloud.extract.leaves import Page
from readaloud.extract.people import find_authors, find_reviewers
from readaloud.extract.titles import find_title, site_beside
from readaloud.model.article import Metadata, Sentence, Span

if TYPE_CHECKING:
    from readaloud.extract.signatures import Signed

PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date",
    "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "dcterms.issued",
    "citation_publication_date", "citation_date", "citation_online_date", "parsely-pub-date",
    "sailthru.date", "publish-date", "publish_date", "pubdate", "publication_date", "published",
    "dc.date.published",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised", "updated_time",
)  # fmt: skip
REVIEWED = (
    "lastreviewed", "dcterms.reviewed", "last-reviewed", "last_reviewed", "cdc:last_reviewed",
    "review-date", "review_date", "datereviewed", "date-reviewed", "medically_reviewed_date",
)  # fmt: skip
LICENSE_LINK = etree.XPath("string(//a[@rel='license'][not(ancestor::figure)]/@href)")
MEDICAL = ("aspect", "medicalAudience", "audience", "specialty", "about", "mainContentOfPage")


def find_metadata(head: Head, page: Page) -> Metadata:
    """Gather the page's own statements; what it does not say stays empty.

    Structured data comes before meta elements, and those before what the page shows, because
    the first are written for machines and the last for eyes.
    """
    title = find_title(head)
    language = find_language(head)
    signed = signed_by(page, title, language)
    reviewers = find_reviewers(head, signed)
    head.day_first = writes_day_first(head, language)
    shown = tuple(dates_of(head.short_lines, day_first=head.day_first))
    return Metadata(
        title=Sentence("s1", title, Span(0, len(title))),
        authors=find_authors(head, reviewers, signed),
        reviewers=reviewers,
        publisher=find_publisher(head) or site_beside(head.title, title) or None,
        published=find_date(head, "datePublished", PUBLISHED, "published", shown),
        modified=find_date(head, "dateModified", MODIFIED, "modified", shown),
        reviewed=find_date(head, "lastReviewed", REVIEWED, "reviewed", shown),
        language=language,
        canonical_url=find_url(head),
        description=head.first_meta("description", "og:description", "twitter:description"),
        licence=find_licence(head),
        medical=tuple(find_medical(head)),
    )


def signed_by(page: Page, title: str, language: str) -> "Signed | None":
    """Whom lines name in a language other than English; pages in English load none of that."""
    if language not in SIGNED:
        return None
    from readaloud.extract.signatures import find_signed

    return find_signed(page, title, language)


def find_publisher(head: Head) -> str | None:
    """The organisation behind the page: schema.org, the journal, Open Graph, then Dublin Core."""
    for node in head.articles:
        for name in head.names(node.get("publisher")):
            return name
    # An archive names itself as the site; the journal and its publisher are told apart from it.
    if journal := head.first_meta("citation_journal_title"):
        return head.first_meta("citation_publisher", "dc.publisher") or journal
    named = head.first_meta(
        "og:site_name",
        "dc.publisher",
        "dcterms.publisher",
        "citation_publisher",
        "application-name",
    )
    if named:
        return named
    return next((n for node in head.of_type("Organization", "NewsMediaOrganization", "WebSite")
                 for n in head.names(node)), None)  # fmt: skip


def find_url(head: Head) -> str | None:
    """The canonical address, where the page gives one that a browser could open."""
    for url in (head.links.get("canonical", ""), head.first_meta("og:url")):
        if url.startswith(("http://", "https://")):
            return url
    return None


def find_licence(head: Head) -> str | None:
    """The licence of the page as an address or as its words; that of a picture is not meant."""
    for node in head.articles:
        licence = node.get("license")
        if isinstance(licence, str) and licence:
            return licence
    stated = head.links.get("license") or head.first_meta("dc.rights", "dcterms.license")
    return stated or str(LICENSE_LINK(head.root)).strip() or None


def find_medical(head: Head) -> Sequence[tuple[str, str]]:
    """The fields of schema.org's MedicalWebPage that the page fills, as (name, value)."""
    fields = []
    for node in head.of_type("MedicalWebPage", "MedicalScholarlyArticle", "MedicalCondition"):
        for key in MEDICAL:
            values = [v for v in head.names(node.get(key)) if len(v) <= 200]
            fields += [(key, value) for value in values]
    return tuple(dict.fromkeys(fields))
