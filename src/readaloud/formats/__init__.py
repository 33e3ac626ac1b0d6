"""What is made of an edition, and of a folder of editions: the catalogue of formats."""

from readaloud.formats import read_along
from readaloud.model.publication import FolderFormat, Format

BUILTIN: tuple[Format, ...] = (
    read_along.PAGE,
    read_along.SINGLE,
)

FOLDER: tuple[FolderFormat, ...] = ()

PUBLISHED: tuple[str, ...] = tuple(form.name for form in BUILTIN if not form.on_request)
PUBLISHED_FOLDER: tuple[str, ...] = tuple(form.name for form in FOLDER if not form.on_request)
