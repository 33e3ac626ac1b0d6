"""The article as one clean HTML page of our own making, never the page's own markup."""

from collections.abc import Iterator

from readaloud.formats.escape import esc, safe_address
from readaloud.formats.language import direction_of, in_english, language_tag
from readaloud.formats.markup import style_of, write_references, write_sections, write_sentence
from readaloud.model.article import Article, Metadata
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings


def export(edition: Edition, settings: Settings) -> Iterator[Asset]:
    text = article_html(edition.audited.article)
    path = f"articles/{edition.name}/{edition.name}.html"
    yield Asset(path, "text/html; charset=utf-8", text.encode("utf-8"))


def article_html(article: Article) -> str:
    """A whole document: no script, no style, nothing loaded; ids are those of the sentences."""
    meta = article.metadata
    tag = language_tag(meta.language)
    style, ours = style_of(article), in_english(tag)
    title = write_sentence(meta.title, style) if meta.title.text else esc(article.name)
    return "".join(
        (
            "<!DOCTYPE html>\n",
            f'<html lang="{esc(tag)}" dir="{direction_of(tag)}">\n<head>\n<meta charset="utf-8">\n',
            f"<title>{esc(meta.title.text or article.name)}</title>\n",
            *head_facts(meta),
            "</head>\n<body>\n<main>\n<article>\n",
            f"<h1>{title}</h1>\n",
            *byline(meta, ours),
            *write_sections(article.sections, style),
            *sources(article, ours),
            "</article>\n</main>\n</body>\n</html>\n",
        )
    )


def head_facts(meta: Metadata) -> Iterator[str]:
    if meta.description:
        yield f'<meta name="description" content="{esc(meta.description)}">\n'
    for author in meta.authors:
        yield f'<meta name="author" content="{esc(author)}">\n'
    address = safe_address(meta.canonical_url or "")
    if address:
        yield f'<link rel="canonical" href="{esc(address)}">\n'


def byline(meta: Metadata, ours: str) -> Iterator[str]:
    facts = []
    if meta.authors:
        facts.append("By " + esc(", ".join(meta.authors)))
    if meta.reviewers:
        facts.append("Reviewed by " + esc(", ".join(meta.reviewers)))
    for label, date in (
        ("Published", meta.published),
        ("Updated", meta.modified),
        ("Last reviewed", meta.reviewed),
    ):
        if date:
            facts.append(f'{label} <time datetime="{esc(date)}">{esc(date[:10])}</time>')
    if facts:
        yield f"<p{ours}>{' · '.join(facts)}</p>\n"


def sources(article: Article, ours: str) -> Iterator[str]:
    listed = write_references(article.metadata.references, style_of(article))
    if listed:
        yield f'<section id="references">\n<h2{ours}>References</h2>\n{listed}</section>\n'


FORMAT = Format("html", "the article as a clean page", "article", export, on_request=True)
