"""The read-along page: text that follows its own voice, for any browser and any eyes."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator

from readaloud.formats.controls import player, settings_panel
from readaloud.formats.escape import esc, one_line, safe_address, shorten
from readaloud.formats.folded import Live, fold
from readaloud.formats.language import direction_of, in_english, language_tag
from readaloud.formats.markup import (
    style_of,
    write_contents,
    write_references,
    write_sections,
    write_sentence,
)
from readaloud.formats.paths import article_folder, read_recording, wanted
from readaloud.formats.sheet import asset, document
from readaloud.formats.spare import Spared, spare
from readaloud.formats.timing import pack
from readaloud.formats.wording import joined, say_length, say_people
from readaloud.model.article import Article
from readaloud.model.narration import Narration
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

SENTENCE = re.compile(r'<span id="(s\d+)">')  # quotes are not needed, and there are many
# The list of contents of a page that leaves it to its script as well: headings are said once.
OUTLINE = '<nav id="outline" class="contents no-print" aria-label="Contents" hidden></nav>'
TO_PLAYER = '<a class="skip" id="to-player" href="#play" hidden>Skip to the player</a>\n'
SOURCES = '<li{}><a href="#sources">Sources</a></li>\n'
SHOWN = re.compile(r'<span id="?(s\d+)')
# A page above this size leaves the marking of its sentences to its script, then more (see
# write_page). Promised are 60,000; the rest is for the address of the recording.
OWN_BYTES, PER_BYTE = 59_500, 1.3
DOWNLOADS = (
    ("epub", "{}.epub", "EPUB book"),
    ("transcript", "{}.transcript.md", "Transcript"),
    ("vtt", "{}.vtt", "Captions"),
)


def export_page(edition: Edition, settings: Settings) -> Iterator[Asset]:
    name = edition.name
    recording = edition.narration.recording if edition.narration else None
    address = f"{name}.{recording.suffix}" if recording else ""
    page = write_page(
        edition,
        address,
        "'self'",
        links_of(edition, settings),
        library="library" in wanted(settings),
    )
    yield Asset(f"{article_folder(name)}/index.html", "text/html", page)
    if recording is not None and "audio" not in wanted(settings):
        yield Asset(f"{article_folder(name)}/{address}", recording.media_type, recording.data)


def export_single(edition: Edition, settings: Settings) -> Iterator[Asset]:
    narration = edition.narration
    address = ""
    if narration is not None:
        recording = narration.recording
        sound = b64encode(read_recording(recording)).decode()
        address = f"data:{recording.media_type};base64,{sound}"
    page = write_page(edition, address, "data:", "", library=False)
    path = f"{article_folder(edition.name)}/{edition.name}.single.html"
    yield Asset(path, "text/html", page)


def write_page(edition: Edition, sound: str, media: str, links: str, *, library: bool) -> bytes:
    """The page of one edition; `sound` is the recording's address, or "" without one.

    A page that is too large tells its sentences more briefly, then lists its headings by script,
    then folds up what works by script alone.
    """
    article = edition.audited.article
    narration = edition.narration
    title = one_line(article.title) or edition.name
    main, contents = main_part(article, edition.name, narration, sound)
    shown = frozenset(SHOWN.findall(main))
    cues = pack(narration.cues, shown) if narration else ""
    controls = f"{player() if narration else ''}{settings_panel(spoken=narration is not None)}"
    live = Live(asset("controls.css"), controls, (asset("read_along.js"), asset("unfold.js")))

    def page(part: Spared, live: Live = live) -> bytes:
        return document(
            title=title,
            body=(
                f"{top(library=library, spoken=narration is not None)}{part.markup}"
                f'<footer class="end">{links}{colophon(article, narration)}</footer>\n'
                f"{live.markup}"
                '<p id="status" class="unseen" role="status"></p>\n'
                '<script type="application/json" id="reading">'
                f"{island(edition, title, cues, part.places)}</script>\n{live.island}"
            ),
            style=asset("base.css", "read_along.css") + live.style,
            scripts=live.scripts,
            brought=live.brought,
            media=media if narration else "",
            description=shorten(article.metadata.description or title, 200),
        )

    def briefer_and_briefer() -> Iterator[bytes]:
        yield page(Spared(main))
        yield page(spare(main))
        yield page(outlined(main, contents))
        yield page(outlined(main, contents), fold(live))

    most = OWN_BYTES + PER_BYTE * len(article.text.encode()) + len(sound)
    for whole in briefer_and_briefer():
        if len(whole) <= most:
            break
    return whole


def top(*, library: bool, spoken: bool) -> str:
    """What stands above the article; a bare element keeps the place of a link that is not there.

    The script shows the way to the player, which is there by script alone.
    """
    back = '<a href="../../index.html">All articles</a>' if library else "<span></span>"
    return (
        '<a class="skip" href="#article">Skip to the article</a>\n'
        f"{TO_PLAYER if spoken else ''}"
        f'<header class="top no-print">{back}'
        '<button type="button" data-open hidden>Display settings</button></header>\n'
    )


def outlined(main: str, contents: str) -> Spared:
    """The article with an empty place for its contents, which its script lists."""
    if not contents:
        return spare(main)
    return spare(main.replace(contents, OUTLINE), is_numbered=True)


def main_part(
    article: Article, name: str, narration: Narration | None, sound: str
) -> tuple[str, str]:
    """The article, and what of it is the list of its contents."""
    language = language_tag(article.metadata.language)
    style, ours = style_of(article), in_english(language)
    meta = article.metadata
    heading = write_sentence(meta.title, style) if one_line(meta.title.text) else esc(name)
    people = "".join(f"<span>{esc(line)}</span>" for line in say_people(meta))
    references = write_references(meta.references, style)
    contents = write_contents(article.sections)
    if contents and references:  # they are as good as a section
        contents = contents.removesuffix("</ol>\n") + SOURCES.format(ours) + "</ol>\n"
    own = f'<ol lang="{language}">' if ours else "<ol>"
    nav = (
        f'<nav class="contents no-print" aria-label="Contents"{ours}><details><summary>'
        f"<h2>Contents</h2></summary>{contents.replace('<ol>', own, 1)}</details></nav>\n"
    )
    sources = (
        f'<section id="sources" role="doc-bibliography"><h2{ours}>Sources</h2>\n'
        f"{references}</section>\n"
    )
    nav = nav if contents.count("<li>") > 1 else ""
    main = (
        f'<main id="article" lang="{language}" dir="{direction_of(language)}" tabindex="-1">\n'
        f'<article>\n<header><h1 dir="auto">{heading}</h1>\n'
        + (f'<p class="byline"{ours}>{people}</p>\n' if people else "")
        + listen(narration, sound)
        + "</header>\n"
        + nav
        + SENTENCE.sub(r"<span id=\1>", "".join(write_sections(article.sections, style)))
        + (sources if references else "")
        + "</article>\n</main>\n"
    )
    return main, nav


def listen(narration: Narration | None, sound: str) -> str:
    if narration is None:
        return '<p class="listen no-print" lang="en">There is no recording of this article.</p>\n'
    length = say_length(narration.recording.duration_ms)
    return (
        '<div class="listen no-print" lang="en" dir="ltr">'
        '<audio id="sound" controls preload="metadata" aria-label="Recording" '
        f'src="{esc(sound)}"></audio>'
        f'<p>Listen: {length}.<span class="voice-hint"> The words light up as they are spoken; '
        "choose a sentence to hear it.</span></p></div>\n"
    )


def links_of(edition: Edition, settings: Settings) -> str:
    """Links to the other files of this article that the run writes."""
    chosen = wanted(settings)
    links = []
    if edition.narration is not None:
        sound = f"{edition.name}.{edition.narration.recording.suffix}"
        links.append((sound, f"Recording ({edition.narration.recording.suffix.upper()})", "audio"))
    for form, pattern, label in DOWNLOADS:
        if form == "epub" or edition.narration is not None:  # the others are made of speech
            links.append((pattern.format(edition.name), label, form))
    items = "".join(
        f'<li><a class="button" href="{esc(path)}" download>{label}</a></li>'
        for path, label, form in links
        if form in chosen
    )
    return f'<h2 class="unseen">Downloads</h2><ul class="no-print">{items}</ul>\n' if items else ""


def colophon(article: Article, narration: Narration | None) -> str:
    origin = safe_address(article.metadata.canonical_url or article.url or "")
    publisher = one_line(article.metadata.publisher or "")
    lines = []
    if narration is not None:
        lines.append(f"Read by a computer voice ({esc(narration.voice)}).")
    if origin:
        said = f" at {esc(publisher)}" if publisher else ""
        lines.append(f'First published{said}: <a href="{esc(origin)}">the original page</a>.')
    return "".join(f"<p>{line}</p>" for line in lines)


def island(edition: Edition, title: str, cues: str, places: str) -> str:
    """What the script needs to know, as JSON that cannot end its element.

    `cues` are packed (see timing.py). `places` tells where the sentences stand, of a page that
    does not mark them; its script finds the sections by their headings.
    """
    narration = edition.narration
    article = edition.audited.article
    known: dict[str, object] = {
        "key": f"{edition.name}:{article.digest[:12]}",
        "title": title,
        "author": joined(article.metadata.authors) if article.metadata.authors else "",
        "album": one_line(article.metadata.publisher or ""),
        "length": narration.recording.duration_ms / 1000 if narration else 0,
        "cues": cues,
    }
    if places:
        known["places"] = places
    else:
        known["sections"] = [
            {"id": s.id, "title": shorten(s.title, 80), "start": s.start_ms / 1000}
            for s in (narration.sections if narration else ())
        ]
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


PAGE = Format(
    "read-along", "the article as a page that follows its own voice", "article", export_page
)
SINGLE = Format(
    "read-along-single",
    "the same page as one file, with the recording inside",
    "narration",
    export_single,
    on_request=True,
)
