"""What is made of an edition, and of a folder of editions: the catalogue of formats.

A format is a line here: its name, and the module and name under which it is found. A worker
loads those that it writes; the other modules cost 20 ms.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readaloud.model.publication import FolderFormat, Format

    BUILTIN: tuple[Format, ...]
    FOLDER: tuple[FolderFormat, ...]
    PUBLISHED: tuple[str, ...]  # names of what is made unless something else is asked for
    PUBLISHED_FOLDER: tuple[str, ...]

HOMES = {
    "article-json": "article_json.FORMAT",
    "markdown": "article_markdown.FORMAT",
    "text": "article_text.FORMAT",
    "html": "article_html.FORMAT",
    "audit-entry": "audit_json.FORMAT",
    "audit-html": "audit_html.FORMAT",
    "audit-page": "audit_html.ALONE",
    "read-along": "read_along.PAGE",
    "read-along-single": "read_along.SINGLE",
    "audio": "cues.AUDIO",
    "cues": "cues.CUES",
    "epub": "epub.EPUB",
    "vtt": "captions.VTT",
    "vtt-words": "captions.WORDS",
    "srt": "captions.SRT",
    "lrc": "captions.LRC",
    "transcript": "transcript.TRANSCRIPT",
    "chapters": "podcast.CHAPTERS",
}
FOLDER_HOMES = {
    "library": "library.LIBRARY",
    "feed": "podcast.FEED",
    "dashboard": "dashboard.DASHBOARD",
    "audit-json": "merged.JSON",
    "audit-csv": "merged.CSV",
    "audit-sarif": "merged.SARIF",
    "audit-jsonl": "audit_lines.JSONL",
    "audit-parquet": "audit_lines.PARQUET",
}


def find_format(name: str) -> "Format | None":
    """One of our own formats, without loading the others."""
    return load(HOMES[name]) if name in HOMES else None


@cache
def load(home: str) -> Any:
    module, _, name = home.partition(".")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __getattr__(name: str) -> Any:
    """The whole catalogue, put together when it is first asked for."""
    match name:
        case "BUILTIN":
            return tuple(map(load, HOMES.values()))
        case "FOLDER":
            return tuple(map(load, FOLDER_HOMES.values()))
        case "PUBLISHED" | "PUBLISHED_FOLDER":
            homes = HOMES if name == "PUBLISHED" else FOLDER_HOMES
            return tuple(one for one, home in homes.items() if not load(home).on_request)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
