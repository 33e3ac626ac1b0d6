"""What an article's files depend on beside its bytes: settings, versions, files they name."""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

from readaloud.batch.outcome import Job
from readaloud.files.packages import entry_points_of, version_of
from readaloud.files.pages import read_file
from readaloud.model.settings import BatchSettings

LIBRARIES = (
    "beautifulsoup4",
    "espeakng-loader",
    "lameenc",
    "lxml",
    "pillow",
    "pyttsx3",
    "textstat",
    "av",
)
LARGEST = 1 << 40  # bytes of a file of ours
GROUPS = ("readaloud.rules", "readaloud.voices", "readaloud.formats")


class Fingerprints:
    """Digests of what a job makes each article from, its page left out.

    A lexicon counts for the articles in its scope, and only where something is spoken.
    """

    def __init__(self, job: Job) -> None:
        self.common = common_fingerprint(job)
        said = job.settings.narrate.pronunciations
        self.lexicons = said if said and speaks(job) else ()
        self.known: dict[tuple[tuple[str, str, str], ...], str] = {}

    def of(self, article: str) -> str:
        """The digest for an article of this source name."""
        if not self.lexicons:
            return self.common
        mine = tuple(lexicon for lexicon in self.lexicons if article.startswith(lexicon[2]))
        if mine not in self.known:
            told = json.dumps([self.common, [text for _, text, _ in mine]])
            self.known[mine] = hashlib.sha256(told.encode()).hexdigest()
        return self.known[mine]


def speaks(job: Job) -> bool:
    from readaloud.toolkit import chosen_formats

    silent = job.settings.narrate.engine == "none"
    return not silent and any(form.speaks for form in chosen_formats(job.formats))


def common_fingerprint(job: Job) -> str:
    """A digest that changes whenever the same page could give other files, lexicons apart.

    How the work is spread over processes is no part of it, and neither is the day: an article's
    entry in the ledger tells on which days it would come out the same.
    """
    audit = replace(job.settings.audit, today="")
    # A book is made of the articles' files and changes none of them; nor does the trend.
    publish = replace(job.settings.publish, book="", compare="", trend=True)
    narrate = replace(job.settings.narrate, lexicons=(), pronunciations=())
    settings = asdict(
        replace(job.settings, audit=audit, batch=BatchSettings(), publish=publish, narrate=narrate)
    )
    parts = {
        "formats": job.formats,
        "layout": job.layout,
        "settings": settings,
        "files": [file_digest(name) for name in texts(settings)],
        "libraries": libraries(),
        "program": program_digest(),
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def texts(value: object) -> Iterator[str]:
    """Every text among the settings, in a fixed order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key in sorted(value):
            yield from texts(value[key])
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts(one)


def file_digest(name: str) -> str | None:
    """The digest of a file that a setting names (a lexicon, a model); None where it names none."""
    try:
        with Path(name).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return None


@cache
def program_digest() -> str:
    """A digest of this package's own code and tables, so that an edit is noticed as well."""
    digest = hashlib.sha256()
    for name, path in files_below(str(Path(__file__).parents[1])):
        digest.update(f"{name}\0".encode())
        digest.update(hashlib.sha256(read_file(path, LARGEST)).digest())
    return digest.hexdigest()


def files_below(folder: str, name: str = "") -> Iterator[tuple[str, str]]:
    """(name, path) of each file below a folder, compiled ones left out.

    Every run begins with this. The names stay strings: as Paths they took most of its 11 ms.
    """
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        if entry.is_dir():
            yield from files_below(entry.path, f"{name}{entry.name}/")
        elif not entry.name.endswith(".pyc"):
            yield f"{name}{entry.name}", entry.path


@cache
def libraries() -> tuple[tuple[str, str], ...]:
    """The versions of what we stand on, and of the packages that plug in."""
    plugged = {
        entry.dist.name for group in GROUPS for entry in entry_points_of(group) if entry.dist
    }
    return tuple((name, version_of(name)) for name in (*LIBRARIES, *sorted(plugged)))
