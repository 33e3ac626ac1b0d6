"""What is made of an edition, and of a folder of editions: the catalogue of formats."""

from readaloud.formats import captions, cues, library, podcast, read_along, transcript
from readaloud.model.publication import FolderFormat, Format

BUILTIN: tuple[Format, ...] = (
    read_along.PAGE,
    read_along.SINGLE,
    cues.AUDIO,
    cues.CUES,
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
)

PUBLISHED: tuple[str, ...] = tuple(form.name for form in BUILTIN if not form.on_request)
PUBLISHED_FOLDER: tuple[str, ...] = tuple(form.name for form in FOLDER if not form.on_request)
