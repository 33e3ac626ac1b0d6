"""The folder as a podcast: feed.xml, and each article's chapters as JSON.

A feed's addresses must be absolute, and only the publisher knows them. Without a base URL the
feed is a draft: its addresses are relative to itself, it says so, and asks not to be listed.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from readaloud.errors import SettingsError
from readaloud.formats.cover import draw_png
from readaloud.formats.escape import esc, one_line
from readaloud.formats.language import language_tag
from readaloud.formats.paths import article_folder
from readaloud.formats.wording import counted
from readaloud.model.publication import Asset, Card, Edition, Failed, FolderFormat, Format
from readaloud.model.settings import Settings

# The namespace that the Podcasting 2.0 specification gives for podcast:guid.
PODCAST_SPACE = UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
SQUARE = 1400  # pixels: the least that podcast directories take
DRAFT = (
    "<!-- A draft: its addresses are relative to this file, because the run was given no base URL. "
    "Podcast directories need absolute ones: publish again with the address of this folder. -->\n"
)
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)  # the page names no date: last in every list
SPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:podcast="https://podcastindex.org/namespace/1.0"'
)


def export_chapters(edition: Edition, settings: Settings) -> Iterator[Asset]:
    if edition.narration is None:
        return
    chapters = [
        {"startTime": s.start_ms / 1000, "endTime": s.end_ms / 1000, "title": one_line(s.title)}
        for s in edition.narration.sections
    ]
    told = {
        "version": "1.2.0",
        "title": one_line(edition.audited.article.title),
        "chapters": chapters,
    }
    data = json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"
    path = f"{article_folder(edition.name)}/chapters.json"
    yield Asset(path, "application/json+chapters", data)


def export_feed(
    cards: Sequence[Card], settings: Settings, _failed: Sequence[Failed] = ()
) -> Iterator[Asset]:
    """Nothing where nothing is spoken: a podcast without episodes is none.

    Raises SettingsError for a base URL that is not an absolute web address.
    """
    if not any(sound_of(card) for card in cards):
        return
    yield Asset("feed.xml", "application/rss+xml", write_feed(cards, settings).encode())
    title = one_line(settings.publish.title) or "Read aloud"
    yield Asset("cover.png", "image/png", draw_png(title, "", width=SQUARE, height=SQUARE))


def write_feed(cards: Sequence[Card], settings: Settings) -> str:
    base = base_address(settings.publish.base_url)
    title = one_line(settings.publish.title) or "Read aloud"
    spoken = [replace(card, audit="") for card in cards if sound_of(card)]
    told = sorted(spoken, key=lambda card: (card.published or "", card.name))
    told.reverse()
    languages = Counter(language_tag(card.language) for card in told)
    language = min(languages, key=lambda tag: (-languages[tag], tag)) if languages else "en"
    articles = counted(len(told), "article")
    head = [
        tag("title", title),
        tag("link", f"{base}index.html"),
        tag("description", f"{title}: {articles}, read aloud by a computer voice."),
        tag("language", language),
        tag("generator", "readaloud"),
        f'<itunes:image href="{base}cover.png"/>',
        '<itunes:category text="Health &amp; Fitness"/>',
        tag("itunes:explicit", "false"),
        tag("itunes:author", title),
        tag("itunes:type", "episodic"),
        tag("podcast:medium", "podcast"),
    ]
    if base:
        head.append(f'<atom:link rel="self" type="application/rss+xml" href="{base}feed.xml"/>')
        place = re.sub("^https?://", "", base).rstrip("/")
        head.append(tag("podcast:guid", str(uuid5(PODCAST_SPACE, place))))
    else:
        head.append(tag("itunes:block", "Yes"))
    body = "\n".join((*head, *(write_item(card, base) for card in told)))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{"" if base else DRAFT}'
        f'<rss version="2.0" {SPACES}>\n<channel>\n{body}\n</channel>\n</rss>\n'
    )


def base_address(base_url: str | None) -> str:
    """The base URL ending in a slash, escaped for XML; "" where none was given."""
    if not base_url:
        return ""
    try:
        parts = urlsplit(base_url.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise SettingsError(
            f"publish.base-url: {base_url!r} is not the address of a folder; "
            "give one like https://example.org/audio/"
        )
    return esc(base_url.strip().rstrip("/") + "/")


def write_item(card: Card, base: str) -> str:
    sound = sound_of(card)
    assert sound is not None  # cards without a recording are no episodes
    path, media_type, size = sound
    folder = f"{base}{quote(article_folder(card.name))}/"
    when = date_of(card.published)
    lines = [
        tag("title", card.title),
        tag("link", f"{folder}index.html"),
        tag("description", card.summary or card.title),
        f'<guid isPermaLink="false">{uuid5(PODCAST_SPACE, f"article/{card.name}")}</guid>',
        "" if when else "<!-- the page names no date -->",
        tag("pubDate", format_datetime(when or UNDATED)),
        f'<enclosure url="{base}{quote(path)}" length="{size}" type="{esc(media_type)}"/>',
        tag("itunes:duration", str(round((card.duration_ms or 0) / 1000))),
        tag("itunes:author", ", ".join(card.authors)) if card.authors else "",
        tag("itunes:explicit", "false"),
        tag("itunes:episodeType", "full"),
    ]
    for found, kind, about in linked(card):
        lines.append(f'<podcast:{kind} url="{base}{quote(found)}" {about}/>')
    return "<item>\n" + "\n".join(line for line in lines if line) + "\n</item>"


def linked(card: Card) -> Iterator[tuple[str, str, str]]:
    """The article's files that players can use beside the sound: path, element, attributes."""
    folder = article_folder(card.name)
    language = language_tag(card.language)
    for path, _, _ in card.assets:
        if path == f"{folder}/{card.name}.vtt":
            yield path, "transcript", f'type="text/vtt" language="{language}" rel="captions"'
        elif path == f"{folder}/{card.name}.srt":
            yield path, "transcript", f'type="application/x-subrip" language="{language}"'
        elif path == f"{folder}/chapters.json":
            yield path, "chapters", 'type="application/json+chapters"'


def sound_of(card: Card) -> tuple[str, str, int] | None:
    return next((asset for asset in card.assets if asset[1].startswith("audio/")), None)


def date_of(iso: str | None) -> datetime | None:
    """The day an article was published, at midnight UTC, or None."""
    numbers = [int(part) for part in re.findall(r"\d+", (iso or "")[:10])]
    year, month, day = (*numbers, *(0, 1, 1)[len(numbers) :])[:3]
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def tag(name: str, text: str) -> str:
    return f"<{name}>{esc(one_line(text))}</{name}>"


CHAPTERS = Format("chapters", "chapters for podcast players (JSON)", "narration", export_chapters)
FEED = FolderFormat("feed", "the folder as a podcast (RSS)", export_feed)
