"""Where things stand in a published folder, and what of them this run writes."""

from readaloud.model.narration import Recording
from readaloud.model.publication import Edition
from readaloud.model.settings import Settings


def article_folder(name: str) -> str:
    return f"articles/{name}"


def sound_path(edition: Edition) -> str | None:
    """The path of the edition's recording, or None for a silent edition."""
    if edition.narration is None:
        return None
    return f"{article_folder(edition.name)}/{edition.name}.{edition.narration.recording.suffix}"


def wanted(settings: Settings) -> frozenset[str]:
    """The names of the formats that this run publishes."""
    # The catalogue imports every format; a format asks it only when it is used.
    from readaloud.formats import PUBLISHED, PUBLISHED_FOLDER

    return frozenset(settings.publish.formats or (*PUBLISHED, *PUBLISHED_FOLDER))


def read_recording(recording: Recording) -> bytes:
    """The recording's bytes; one that is stored is read from its private temporary file.

    The one place in formats/ that opens a file: a zip or a data address needs the bytes inside.
    """
    if isinstance(recording.data, bytes):
        return recording.data
    with open(recording.data.path, "rb") as stored:  # noqa: PTH123 - a path given as text
        return stored.read()
