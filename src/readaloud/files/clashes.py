"""What a run must not write over: the pages it reads, and files that are not its own."""

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from readaloud.errors import SettingsError
from readaloud.files.inputs import Input
from readaloud.files.paths import is_there
from readaloud.files.remote import is_url

REPORT = "run.json"
OURS = b'{\n "schema": "readaloud/run/1"'  # how our report begins
# What a publication writes at the top of its folder, and the folder format that it is of.
TOP = {"index.html": "library", "feed.xml": "feed"}
BELOW = ("articles/", "audit/")


def refuse_files(inputs: Sequence[Input], files: Sequence[Path]) -> None:
    """Raise SettingsError where a file that is to be written is an input of the run."""
    wanted = {os.path.realpath(file): file for file in files if is_there(file)}
    for _, place in places_of(inputs) if wanted else ():
        if place in wanted:
            raise SettingsError(
                f"{wanted[place]}: is an input of this run and would be written over; "
                "give another file"
            )


def refuse_pages(inputs: Sequence[Input], folder: Path, *, published: bool) -> None:
    """Raise SettingsError where an input lies among the pages that are to be written.

    A publication has folders of its own for most of them, anything else has them side by side.
    """
    top = os.path.join(os.path.realpath(folder), "")  # noqa: PTH118  as in inputs.py
    for name, place in places_of(inputs):
        if not place.startswith(top):
            continue
        inside = place[len(top) :]
        if published and (inside in TOP or inside.startswith(BELOW)):
            raise SettingsError(f"{name}: lies where {folder} has its pages; give another folder")
        if not published and "/" not in inside:
            raise SettingsError(
                f"{name}: lies in {folder}, whose pages it would be mixed with; give another folder"
            )


def refuse_foreign(folder: Path, folder_formats: Collection[str]) -> None:
    """Raise SettingsError where somebody else's file has the name of one that is to be written.

    What an earlier run has written is told by its report.
    """
    report = folder / REPORT
    try:
        with report.open("rb") as opened:
            if opened.read(len(OURS)) == OURS:
                return
        foreign = [report]
    except OSError:
        foreign = []
    foreign += [folder / name for name, form in TOP.items() if form in folder_formats]
    for file in foreign:
        if is_there(file):
            raise SettingsError(
                f"{file}: is there already, and readaloud did not write it; "
                "move it away or give another folder"
            )


def places_of(inputs: Sequence[Input]) -> Iterator[tuple[str, str]]:
    """The name of each input that is a file, and where it really lies."""
    folders: dict[str, str] = {}
    for one in inputs:
        if not one.path or one.fault or is_url(one.path):
            continue
        folder, slash, base = one.path.rpartition("/")
        if folder not in folders:
            folders[folder] = os.path.join(os.path.realpath(folder or slash or "."), "")  # noqa: PTH118
        yield one.name, folders[folder] + base
