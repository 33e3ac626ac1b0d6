"""What is made of an edition, and of a folder of editions: the catalogue of formats."""

from readaloud.formats import (
    article_html,
    article_json,
    article_markdown,
    article_text,
    audit_html,
    audit_json,
    audit_lines,
    captions,
    cues,
    dashboard,
    epub,
    library,
    merged,
    podcast,
    read_along,
    transcript,
)
from readaloud.model.publication import FolderFormat, Format

BUILTIN: tuple[Format, ...] = (
    article_json.FORMAT,
    article_markdown.FORMAT,
    article_text.FORMAT,
    article_html.FORMAT,
    audit_json.FORMAT,
    audit_html.FORMAT,
    audit_html.ALONE,
    read_along.PAGE,
    read_along.SINGLE,
    cues.AUDIO,
    cues.CUES,
    epub.EPUB,
    captions.VTT,
    captions.WORDS,
    captions.SRT,
    captions.LRC,
    transcript.TRANSCRIPT,
    podcast.CHAPTERS,
)

FOLDER: tuple[FolderFormat, ...] = (
    library.LIBRARY,
    podcast.FEED,
    dashboard.DASHBOARD,
    *merged.MERGED,
    audit_lines.JSONL,
    audit_lines.PARQUET,
)

PUBLISHED: tuple[str, ...] = tuple(form.name for form in BUILTIN if not form.on_request)
PUBLISHED_FOLDER: tuple[str, ...] = tuple(form.name for form in FOLDER if not form.on_request)
