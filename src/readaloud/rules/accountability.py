"""Who stands behind the page, when it was written, on what it rests: JAMA's four benchmarks."""

import re
from collections.abc import Callable, Iterator

from readaloud.model.article import Article, Span
from readaloud.model.audit import Check, Hit, LastDay, Rule, Severity
from readaloud.model.context import Context
from readaloud.rules.imprint import (
    names_checker,
    names_source,
    names_writer,
    paid_label,
    tells_profession,
)
from readaloud.rules.patterns import BACKED, clauses, hits_of

JAMA = "JAMA benchmarks (Silberg, Lundberg, Musacchio 1997)"
CREDENTIALS = re.compile(
    r"\b(?:M\.?D|Ph\.?D|D\.?O|R\.?N|R\.?D|D\.?D\.?S|Pharm\.?D|MPH|MSc|BSc|MBBS|FRCP|MRCGP|Dr|Prof|NP|PA-C|LCSW)\b"
    r"|dietitian|physician|doctor|nurse|pharmacist|therapist|professor|psychologist",
    re.IGNORECASE,
)
DISCLOSURE = clauses(
    """
    conflict|conflicts|competing of? interest|interests
    funded|funding|sponsored|supported|paid|disclosure|disclosures|disclaimer|advertising|affiliate
    editorial policy|process|standards|team|independence
    """
)
# Funding is often told in a footer, which is no part of the article but part of the page.
OUTSIDE = re.compile(
    r"\b(?:conflicts?|competing)\b.{0,12}\binterests?\b|\bfund(?:ed|ing)\b|\bdisclos(?:e|es|ure)\b"
    r"|\bno (?:money|advertising|sponsors?)\b|\bearn (?:a )?commissions?\b",
    re.IGNORECASE,
)
OUTSIDE_SAYS = ("ntere", "fund", "clo", "money", "advert", "pon", "earn")  # one in all it matches
HEALTH = frozenset(("{condition}", "{pain}", "{drug}", "{herb}", "{alt}"))
OLD_YEARS = 3  # health pages are reviewed every two or three years by those who review at all
MIN_SENTENCES = 5  # a fragment owes nobody a byline


def about_page(test: Callable[[Article, Context], str | None]) -> Check:
    """Check a whole page; the test gives a detail where the page fails, None where it does not."""

    def check(article: Article, context: Context) -> Iterator[Hit]:
        if len(context.signals) < MIN_SENTENCES or not is_about_health(article, context):
            return
        detail = test(article, context)
        if detail is not None:
            first = next(iter(context.signals.values())).sentence
            yield Hit(
                first.id,
                Span(0, len(first.text)),
                "the page's own metadata",
                detail,
                missing=(detail,),
            )

    return check


def is_about_health(article: Article, context: Context) -> bool:
    """Tell whether a page speaks of health; of one in another language that is taken as given."""
    if article.metadata.language.partition("-")[0].lower() not in ("en", ""):
        return True
    return any(stretch.holds.of_any(HEALTH) for stretch in context.stretches)


def no_author(article: Article, context: Context) -> str | None:
    named = bool(article.metadata.authors or article.metadata.reviewers)
    return None if named or names_writer(article, context) else "author"


def no_credentials(article: Article, context: Context) -> str | None:
    people = (*article.metadata.authors, *article.metadata.reviewers)
    if not people or CREDENTIALS.search(" ".join(people)):
        return None
    return None if tells_profession(people, article, context) else "credentials"


def no_date(article: Article, _context: Context) -> str | None:
    meta = article.metadata
    return None if meta.published or meta.modified or meta.reviewed else "date"


def too_old(article: Article, context: Context) -> str | None:
    last = last_fresh_day(article)
    return newest_date(article) if last and last < context.today[: len(last)] else None


def last_fresh_day(article: Article) -> str:
    """The last day, month or year in which the page is young enough; "" where it has no date."""
    newest = newest_date(article)
    return f"{int(newest[:4]) + OLD_YEARS:04}{newest[4:]}" if newest[:4].isdigit() else ""


def newest_date(article: Article) -> str:
    meta = article.metadata
    return max((d for d in (meta.published, meta.modified, meta.reviewed) if d), default="")


def no_reviewer(article: Article, context: Context) -> str | None:
    named = article.metadata.reviewers or names_checker(article, context)
    return None if named else "reviewer"


def no_references(article: Article, context: Context) -> str | None:
    backed = any(stretch.evidence.of_any(BACKED) for stretch in context.stretches)
    told = article.metadata.references or backed or names_source(context)
    return None if told else "references"


def no_disclosure(article: Article, context: Context) -> str | None:
    told = bool(hits_of(DISCLOSURE, context))
    told = told or any(tells_outside(removal.text) for removal in article.removals)
    return None if told else "disclosure"


def tells_outside(text: str) -> bool:
    """Tell whether something left out of the article speaks of money and interests."""
    small = text.lower()
    return any(map(small.__contains__, OUTSIDE_SAYS)) and OUTSIDE.search(text) is not None


def paid_for(article: Article, context: Context) -> str | None:
    return paid_label(article, context) or None


BAD = "<p>Asthma makes breathing hard.</p><p>It is common.</p><p>See a doctor.</p><p>Use an inhaler.</p><p>Rest.</p><p>Wait.</p>"
BAD_TOO = "<h1>Asthma</h1><p>Asthma is common. It makes breathing hard. See a doctor. Inhalers help. Rest. Wait.</p>"
FINE = "<h1>Our garden</h1><p>Roses are red. Violets grow low. The shed is green. Rain helps. Sun helps. Wait.</p>"
FRAGMENT = "Asthma is common."


def page_rule(
    fault: str,
    message: str,
    why: str,
    fix: str,
    test: Callable[[Article, Context], str | None],
    flags: tuple[str, ...] = (BAD, BAD_TOO),
    passes: tuple[str, ...] = (FINE, FRAGMENT),
    languages: tuple[str, ...] = (),
    severity: Severity = "low",
    last_day: LastDay | None = None,
) -> Rule:
    """A rule about the page as a whole."""
    return Rule(
        name=f"accountability.{fault}",
        severity=severity,
        message=message,
        why=why,
        reference=JAMA,
        action="attribute" if "author" in fault or "credential" in fault else "complete",
        check=about_page(test),
        flags=flags,
        passes=passes,
        scope="document",
        confidence=0.9,
        languages=languages,
        fix=fix,
        last_day=last_day,
    )


BYLINE = (
    '<html lang="en"><head><title>Asthma</title><meta name="author" content="Mara Quill">{}</head><body><article><h1>Asthma</h1>'
    + BAD
    + "</article></body></html>"
)

RULES: tuple[Rule, ...] = (
    page_rule(
        "no-author",
        "Nobody is named as author or reviewer.",
        "Readers cannot judge who tells them this.",
        "Name the author and their qualification.",
        no_author,
    ),
    page_rule(
        "no-credentials",
        "The author's qualification is not given.",
        "A name alone does not tell whether its bearer knows the subject.",
        "Add the profession or degree to the name.",
        no_credentials,
        flags=(BYLINE.format(""), BYLINE.format('<meta name="date" content="2026-01-01">')),
    ),
    page_rule(
        "no-date",
        "The page has no date.",
        "Advice ages; without a date nobody knows how far.",
        "Give the dates of publication and last review.",
        no_date,
    ),
    page_rule(
        "outdated",
        "The newest date is {detail}: older than three years.",
        "Guidance may have changed since.",
        "Have the page reviewed, and give the date.",
        too_old,
        flags=(
            BYLINE.format('<meta property="article:published_time" content="2015-03-01">'),
            BYLINE.format('<meta property="article:modified_time" content="2019-05-02">'),
        ),
        passes=(
            FINE,
            BYLINE.format('<meta property="article:published_time" content="2026-03-01">'),
        ),
        last_day=last_fresh_day,
    ),
    page_rule(
        "no-reviewer",
        "No medical reviewer is named.",
        "Health pages are safer when a second, qualified person reads them.",
        "Have it reviewed and name the reviewer.",
        no_reviewer,
    ),
    page_rule(
        "no-references",
        "The page names no sources at all.",
        "Nothing on it can be checked.",
        "Add a list of sources and markers in the text.",
        no_references,
    ),
    page_rule(
        "no-disclosure",
        "Funding and interests are not disclosed.",
        "Readers should know who pays for what they are told.",
        "Say who owns and funds the page.",
        no_disclosure,
        languages=("en",),  # it looks for words of disclosure in the text
    ),
    page_rule(
        "paid-content",
        "The page calls itself paid content: “{detail}”.",
        "An advertisement that looks like an article is read, and heard, as advice.",
        "Say at its top who paid for it, or do not publish it among articles.",
        paid_for,
        flags=(
            f"<h1>Asthma and us</h1><p>Advertorial</p>{BAD}",
            f"<h1>Asthma and us</h1><p>This article is sponsored by Brezza Inhalers.</p>{BAD}",
        ),
        passes=(
            BAD,
            BAD + "<p>This trial was sponsored by a maker of inhalers.</p>",
        ),
        severity="medium",
    ),
)
