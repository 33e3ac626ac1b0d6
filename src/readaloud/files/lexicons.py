"""Pronunciation lexicons: files that are named, and those that lie beside the pages."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from readaloud.errors import SettingsError
from readaloud.files.inputs import Input
from readaloud.files.remote import is_url
from readaloud.model.settings import Settings

FOLDER = ("lexicon.tsv", "lexicon.pls")  # for every page of their folder
ARTICLE = (".lexicon.tsv", ".lexicon.pls")  # after a page's stem: for that page
LARGEST = 10_000_000  # bytes


def with_lexicons(settings: Settings, inputs: Sequence[Input] = ()) -> Settings:
    """The settings with the texts of all lexicons in them.

    Those of a folder come after those that were named, and those of a page last: later ones win.
    Raises SettingsError for a file that cannot be read.
    """
    named = ((name, read_text(name), "") for name in settings.narrate.lexicons)
    found = (*named, *beside(inputs))
    if not found:
        return settings
    narrate = replace(settings.narrate, pronunciations=settings.narrate.pronunciations + found)
    return replace(settings, narrate=narrate)


def beside(inputs: Sequence[Input]) -> Iterator[tuple[str, str, str]]:
    """Lexicons in the folders of the pages: name, text, and the start of the names they are for."""
    folders: dict[str, str] = {}  # folder -> the same as the pages' names have it
    for one in inputs:
        if one.is_folder or one.member is not None or one.data is not None:
            continue
        if one.path and not is_url(one.path):
            folders.setdefault(os.path.dirname(one.path), os.path.dirname(one.name))  # noqa: PTH120  as in inputs.py
    for folder, shown in folders.items():
        prefix = f"{shown}/" if shown else ""
        names = sorted(listed(folder), key=lambda name: (name not in FOLDER, name))
        for name in names:
            scope = prefix + scope_of(name)
            yield prefix + name, read_text(str(Path(folder) / name)), scope


def listed(folder: str) -> list[str]:
    """The lexicons in a folder; none where it cannot be listed, which its pages will tell."""
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208  names only
    except OSError:
        return []
    return [name for name in names if name in FOLDER or name.endswith(ARTICLE)]


def scope_of(name: str) -> str:
    """ "" for a folder's lexicon, "STEM." for a page's own."""
    if name in FOLDER:
        return ""
    return name.rpartition(".lexicon.")[0] + "."


def read_text(name: str) -> str:
    """A lexicon's text. Raises SettingsError when it cannot be read, is too large or no UTF-8."""
    try:
        with Path(name).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as wrong:
        reason = wrong.strerror or str(wrong)
        raise SettingsError(f"lexicon {name}: cannot be read: {reason}") from wrong
    if len(data) > LARGEST:
        raise SettingsError(f"lexicon {name}: larger than {LARGEST} bytes; split it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        raise SettingsError(f"{name}:{line}: not UTF-8; save the lexicon as UTF-8") from wrong
