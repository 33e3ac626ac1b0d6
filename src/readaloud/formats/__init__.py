"""What is made of an edition, and of a folder of editions: the catalogue of formats."""

from readaloud.model.publication import FolderFormat, Format

BUILTIN: tuple[Format, ...] = ()

FOLDER: tuple[FolderFormat, ...] = ()
