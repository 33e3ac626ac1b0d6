"""The library: every article of a folder for its readers, to play, read and take along."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readaloud.formats.escape import esc, one_line
from readaloud.formats.language import direction_of, language_tag
from readaloud.formats.paths import article_folder
from readaloud.formats.podcast import sound_of
from readaloud.formats.sheet import asset, document
from readaloud.formats.wording import (
    counted,
    joined,
    say_date,
    say_grade,
    say_length,
)
from readaloud.model.publication import Asset, Card, Failed, FolderFormat
from readaloud.model.settings import Settings


def export_library(
    cards: Sequence[Card], settings: Settings, _failed: Sequence[Failed] = ()
) -> Iterator[Asset]:
    yield Asset("index.html", "text/html", write_library(cards, settings))


def write_library(cards: Sequence[Card], settings: Settings) -> bytes:
    title = one_line(settings.publish.title) or "Read aloud"
    light = [replace(card, audit="") for card in cards]  # no finding is of any use here
    ordered = sorted(light, key=lambda card: (card.title.casefold(), card.name))
    total = sum(card.duration_ms or 0 for card in light)
    has_sound = any(kind.startswith("audio/") for card in light for _, kind, _ in card.assets)
    lead = counted(len(cards), "article")
    how = "Open one to read it."
    if total:
        lead += f", {say_length(total)} of listening"
        how = "Play an article here, or open it to read along with the voice."
    items = "".join(map(write_card, ordered))
    body = (
        '<a class="skip" href="#cards">Skip to the articles</a>\n'
        f'<header class="intro"><h1>{esc(title)}</h1><p class="lead">{lead}. '
        f"{how}</p></header>\n"
        f"<main>\n{search_form(ordered)}"
        '<p id="count" role="status"></p>\n'
        f'<ul id="cards" class="cards">\n{items}</ul>\n</main>\n'
        f"{foot(settings, spoken=total > 0, has_feed=has_sound)}"
        '<section id="now" class="now-playing" aria-label="Player" hidden><div class="row">'
        '<p id="playing"></p><audio id="sound" controls preload="none"></audio></div></section>\n'
    )
    return document(
        title=title,
        body=body,
        style=asset("base.css", "library.css"),
        scripts=(asset("library.js"),),
        media="'self'",
        description=f"{lead}.",
        head=feed_link(settings) if has_sound else "",
    )


def search_form(cards: Sequence[Card]) -> str:
    languages = sorted({language_tag(card.language) for card in cards})
    more = options("language", "Language", [("", "Any"), *((tag, tag) for tag in languages)])
    lengths = [("", "Any"), ("short", "5 minutes or less"), ("middle", "5 to 15 minutes")]
    grades = [("", "Any"), ("easy", "Easy or fairly easy"), ("some", "Takes some care")]
    orders = [("title", "Title"), ("newest", "Newest first"), ("shortest", "Shortest first")]
    return (
        '<form id="find" class="find" role="search" hidden>'
        '<label class="grow" for="search">Search<input type="search" id="search"></label>'
        + options("length", "Length", [*lengths, ("long", "Over 15 minutes")])
        + options("grade", "Reading", [*grades, ("hard", "Hard")])
        + (more if len(languages) > 1 else "")
        + options("order", "Sort by", [*orders, ("easiest", "Easiest first")])
        + "</form>\n"
    )


def options(key: str, label: str, choices: Sequence[tuple[str, str]]) -> str:
    inner = "".join(f'<option value="{value}">{words}</option>' for value, words in choices)
    return f'<label for="{key}">{label}<select id="{key}">{inner}</select></label>'


def write_card(card: Card) -> str:
    language = language_tag(card.language)
    page = f"{article_folder(card.name)}/index.html"
    has_page = any(path == page for path, _, _ in card.assets)
    title = f'<a href="{esc(page)}">{esc(card.title)}</a>' if has_page else esc(card.title)
    by = [joined(card.authors)] if card.authors else []
    by += [say_date(card.published)] if say_date(card.published) else []
    minutes = max(1, round(card.duration_ms / 60000)) if card.duration_ms is not None else ""
    grade = "" if card.grade is None else f"{card.grade:.1f}"
    heading_language = f' lang="{language}" dir="{direction_of(language)}"'
    return (
        f'<li class="card" data-minutes="{minutes}" data-grade="{grade}" '
        f'data-date="{esc(card.published or "")}" data-language="{language}">'
        f"<h2{heading_language}>{title}</h2>"
        + (f'<p class="by">{esc(" · ".join(by))}</p>' if by else "")
        + (f'<p class="about"{heading_language}>{esc(card.summary)}</p>' if card.summary else "")
        + f'<p class="facts">{esc(" · ".join(facts(card)))}</p>'
        + f'<p class="acts">{"".join(downloads(card, has_page))}</p></li>\n'
    )


def facts(card: Card) -> Iterator[str]:
    if card.duration_ms is not None:
        yield say_length(card.duration_ms)
    else:
        yield "No recording"
    yield f"{card.words:,} words"
    if card.grade is not None:
        yield say_grade(card.grade)


def downloads(card: Card, has_page: bool) -> Iterator[str]:
    """The card's buttons; each names its article for those who hear one button after another."""
    of = f'<span class="unseen"> {esc(card.title)}</span>'
    sound = sound_of(card)
    if sound is not None:
        yield f'<a class="button main" data-play href="{esc(sound[0])}"><span>Play</span>{of}</a>'
    if has_page:
        page = f"{article_folder(card.name)}/index.html"
        yield f'<a class="button" href="{esc(page)}">Read{of}</a>'
    for path, media_type, size in card.assets:
        label = {"application/epub+zip": "EPUB"}.get(media_type)
        if sound is not None and path == sound[0]:
            label = path.rpartition(".")[2].upper()
        if label:
            yield (
                f'<a class="button" href="{esc(path)}" download><span>{label}{of}</span>'
                f"<small>{say_size(size)}</small></a>"
            )


def say_size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} KB"


def feed_link(settings: Settings) -> str:
    if not settings.publish.base_url:
        return ""
    return '<link rel="alternate" type="application/rss+xml" title="Podcast" href="feed.xml">\n'


def foot(settings: Settings, *, spoken: bool, has_feed: bool) -> str:
    is_linked = has_feed and settings.publish.base_url
    parts = ['<a href="feed.xml">Podcast feed</a>.'] if is_linked else []
    parts += ["Read by computer voices."] if spoken else ["Nothing here has been recorded."]
    return f'<footer class="foot"><p>{" ".join(parts)}</p></footer>\n'


LIBRARY = FolderFormat("library", "every article of the folder, for readers", export_library)
