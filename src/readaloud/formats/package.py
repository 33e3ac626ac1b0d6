"""The package of an EPUB 3.3: what it holds, what it says of itself, how it is navigated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readaloud.formats.escape import esc
from readaloud.formats.language import direction_of, in_english, language_tag
from readaloud.formats.overlay import seconds
from readaloud.formats.zipped import Member

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
NO_DATE = "1980-01-01"  # where the page names no date: no clock is asked
CONFORMS_TO = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
CERTIFIED_BY = "readaloud, by its own checks"  # a machine's word, and it says so
ACTIVE_CLASS = "-epub-media-overlay-active"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One content document: its file, its overlay where it has one, its part of the contents."""

    text: Member
    overlay: Member | None
    duration_ms: int
    contents: str  # list items of the navigation, addresses relative to EPUB/


@dataclass(frozen=True, slots=True)
class About:
    """What a book says of itself. Dates are ISO 8601."""

    identifier: str
    title: str
    language: str
    authors: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    modified: str = NO_DATE
    description: str = ""
    source: str = ""
    rights: str = ""
    narrator: str = ""
    has_pictures: bool = False


def bind(
    about: About,
    chapters: Sequence[Chapter],
    extras: Sequence[Member],
    cover_svg: str,
    cover: bytes,
) -> Iterator[Member]:
    """Every member of the book in the order it is written."""
    yield Member("mimetype", "", b"application/epub+zip")
    yield Member("META-INF/container.xml", "", CONTAINER.encode())
    front = [
        Member("EPUB/cover.png", "image/png", cover, "cover-image"),
        Member("EPUB/cover.svg", "image/svg+xml", cover_svg.encode()),
        Member("EPUB/cover.xhtml", XHTML, cover_page(about).encode()),
        Member("EPUB/nav.xhtml", XHTML, navigation(about, chapters).encode(), "nav"),
    ]
    package = write_package(about, chapters, [*front, *extras])
    yield Member("EPUB/package.opf", "application/oebps-package+xml", package.encode())
    yield from front
    for chapter in chapters:
        yield chapter.text
        if chapter.overlay is not None:
            yield chapter.overlay
    yield from extras


XHTML = "application/xhtml+xml"


def write_package(about: About, chapters: Sequence[Chapter], others: Sequence[Member]) -> str:
    items: list[str] = []
    spine = ['<itemref idref="cover-xhtml"/>']
    for member in others:
        properties = f' properties="{member.properties}"' if member.properties else ""
        items.append(item(key_of(member), member, properties))
    for number, chapter in enumerate(chapters, 1):
        overlay = f' media-overlay="overlay-{number}"' if chapter.overlay else ""
        items.append(item(f"text-{number}", chapter.text, overlay))
        if chapter.overlay is not None:
            items.append(item(f"overlay-{number}", chapter.overlay, ""))
        spine.append(f'<itemref idref="text-{number}"/>')
    direction = direction_of(about.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
        f'unique-identifier="book-id" xml:lang="{about.language}" dir="{direction}" '
        'prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{metadata(about, chapters)}'
        f"</metadata>\n<manifest>\n{''.join(items)}</manifest>\n"
        f'<spine page-progression-direction="{direction}">\n' + "\n".join(spine) + "\n"
        "</spine>\n</package>\n"
    )


def key_of(member: Member) -> str:
    return member.path.removeprefix("EPUB/").replace("/", "-").replace(".", "-")


def item(key: str, member: Member, more: str) -> str:
    address = esc(member.path.removeprefix("EPUB/"))
    # An NCName may not begin with a digit, and an article's name may.
    kind = esc(member.media_type)
    return f'<item id="{esc(id_of(key))}" href="{address}" media-type="{kind}"{more}/>\n'


def id_of(key: str) -> str:
    return key if key[:1].isalpha() else f"i-{key}"


def metadata(about: About, chapters: Sequence[Chapter]) -> str:
    lines = [
        f'<dc:identifier id="book-id">{esc(about.identifier)}</dc:identifier>',
        f"<dc:title>{esc(about.title)}</dc:title>",
        f"<dc:language>{about.language}</dc:language>",
        *(f"<dc:creator>{esc(name)}</dc:creator>" for name in about.authors),
        *reviewed(about.reviewers),
        *optional("dc:publisher", about.publisher),
        *optional("dc:date", about.published),
        *optional("dc:description", about.description),
        *optional("dc:source", about.source),
        *optional("dc:rights", about.rights),
        f'<meta property="dcterms:modified">{about.modified[:10]}T00:00:00Z</meta>',
        '<meta name="cover" content="cover-png"/>',
        *sound_metadata(about, chapters),
        *accessibility(about, spoken=any(chapter.overlay for chapter in chapters)),
    ]
    return "".join(f"{line}\n" for line in lines)


def optional(name: str, value: str) -> Iterator[str]:
    if value:
        yield f"<{name}>{esc(value)}</{name}>"


def reviewed(names: Sequence[str]) -> Iterator[str]:
    for number, name in enumerate(names, 1):
        yield f'<dc:contributor id="reviewer-{number}">{esc(name)}</dc:contributor>'
        role = f'refines="#reviewer-{number}" property="role" scheme="marc:relators"'
        yield f"<meta {role}>rev</meta>"


def sound_metadata(about: About, chapters: Sequence[Chapter]) -> Iterator[str]:
    spoken = [(n, c) for n, c in enumerate(chapters, 1) if c.overlay is not None]
    for number, chapter in spoken:
        length = seconds(chapter.duration_ms)
        yield f'<meta property="media:duration" refines="#overlay-{number}">{length}</meta>'
    if spoken:
        total = seconds(sum(chapter.duration_ms for _, chapter in spoken))
        yield f'<meta property="media:duration">{total}</meta>'
        yield f'<meta property="media:active-class">{ACTIVE_CLASS}</meta>'
        if about.narrator:
            yield f'<meta property="media:narrator">{esc(about.narrator)}</meta>'


def accessibility(about: About, *, spoken: bool) -> Iterator[str]:
    """EPUB Accessibility 1.1. There is no page list, for there never were pages: we name none."""
    features = [
        "tableOfContents",
        "structuralNavigation",
        "readingOrder",
        "displayTransformability",
    ]
    features += ["synchronizedAudioText"] if spoken else []
    features += ["alternativeText"] if about.has_pictures else []
    modes = ["textual", "auditory"] if spoken else ["textual"]
    yield from (schema("accessMode", mode) for mode in modes)
    yield schema("accessModeSufficient", "textual")
    if spoken:
        yield schema("accessModeSufficient", "auditory")
        yield schema("accessModeSufficient", "textual,auditory")
    yield from (schema("accessibilityFeature", feature) for feature in features)
    yield schema("accessibilityHazard", "none")
    ours = in_english(about.language, "xml")
    summary = summary_of_access(spoken=spoken)
    yield f'<meta property="schema:accessibilitySummary"{ours}>{summary}</meta>'
    yield f'<meta property="dcterms:conformsTo">{CONFORMS_TO}</meta>'
    yield f'<meta property="a11y:certifiedBy">{CERTIFIED_BY}</meta>'


def schema(name: str, value: str) -> str:
    return f'<meta property="schema:{name}">{value}</meta>'


def summary_of_access(*, spoken: bool) -> str:
    voice = "The text is read aloud by a computer voice, in step with the words. " if spoken else ""
    return (
        f"{voice}Headings, lists and tables are marked as such and can be reached one by one; "
        "lists, tables and figures can be skipped. Pictures are replaced by their descriptions. "
        "There are no page numbers, because the article was made for the web. "
        "Nothing flashes or moves."
    )


def cover_page(about: About) -> str:
    title = esc(about.title)
    image = f'<img src="cover.svg" alt="Cover: {title}" role="doc-cover"/>'
    body = f'<section class="cover" epub:type="cover">{image}</section>\n'
    return page(about.language, about.title, "style.css", body)


def navigation(about: About, chapters: Sequence[Chapter]) -> str:
    items = "".join(chapter.contents for chapter in chapters)
    first = esc(chapters[0].text.path.removeprefix("EPUB/"))
    ours = in_english(about.language, "xhtml")
    body = (
        '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">'
        f'<h1 id="contents"{ours}>Contents</h1>\n<ol>\n{items}</ol>\n</nav>\n'
        f'<nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden"{ours}>'
        "<h2>Landmarks</h2>\n<ol>\n"
        f'<li><a epub:type="bodymatter" href="{first}">Start</a></li>\n</ol>\n</nav>\n'
    )
    return page(about.language, about.title, "style.css", body)


def page(language: str, title: str, style: str, body: str) -> str:
    """An XHTML content document; the language may be any that an article names."""
    language = language_tag(language)
    direction = direction_of(language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'lang="{language}" xml:lang="{language}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8"/>\n'
        f'<title>{esc(title)}</title>\n<link rel="stylesheet" type="text/css" href="{style}"/>\n'
        f"</head>\n<body>\n{body}</body>\n</html>\n"
    )
