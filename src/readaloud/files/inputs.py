"""Inputs: files, folders, archives, lists and stdin, found once and in a fixed order."""

# Names stay strings: a Path for each of 100,000 entries costs more than the walk.
# ruff: noqa: PTH100, PTH109, PTH112, PTH117, PTH118, PTH120, PTH207

import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING

from readaloud.errors import SettingsError, SourceError
from readaloud.files import remote
from readaloud.files.paths import status_of, type_of, why_absent, why_no_match
from readaloud.files.remote import is_url
from readaloud.model.making import dataclass

if TYPE_CHECKING:
    from readaloud.model.article import Source

PAGES = (".html", ".htm", ".xhtml")
ARCHIVES = (".zip", ".warc", ".warc.gz", ".xml")
MARKER = ".readaloud"  # the folder in which a run keeps its ledger; its parent is an output
NO_PAGES = (
    "no pages found; a folder is searched for .html, .htm, .xhtml and their .gz; name archives"
)
LEFT_OUT = "all its pages are left out by --include and --exclude"
# Terminals and readers obey these: C0 and C1 controls, line separators, direction overrides.
# The backslash is among them, so that two names never look the same.
UNPRINTABLE = re.compile(
    r"[\\\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Input:
    """One page to be read. `path` is where it is, "" for `data`.

    `name` is the path and member, fit to print, and different for every input of a run.
    `size` and `mtime_ns` are those of the file when it was found; 0 where there is none.
    """

    name: str
    path: str = ""
    member: str | None = None
    data: bytes | None = None
    size: int = 0
    mtime_ns: int = 0
    fault: str = ""  # why it cannot be read, where that is known already

    @property
    def is_folder(self) -> bool:
        """Whether it stands for all the pages of a folder that could not be looked into."""
        return bool(self.fault) and self.member is None and self.name.endswith("/")

    def read(self, limit_bytes: int) -> "Source":
        """Give the page's bytes. Raises SourceError when it cannot be read or can be no page."""
        from readaloud.files.kinds import kind_of
        from readaloud.files.pages import read_page
        from readaloud.model.article import Source

        if self.fault:
            raise SourceError(f"{self.name}: {self.fault}")
        data = self.data if self.data is not None else read_page(self, limit_bytes)
        if len(data) > limit_bytes:
            raise SourceError(
                f"{self.name}: larger than {limit_bytes} bytes; raise extract.max-bytes to read it"
            )
        if kind := kind_of(data):
            raise SourceError(f"{self.name}: not an HTML page but {kind}; leave it out")
        # A second page of one address has a number behind it, which is no part of the address.
        address = (self.member or "").partition(" ")[0]
        return Source(self.name, data, url=address if is_url(address) else None)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was passed over, and why.

    `unread` where pages may be there that the run did not meet.
    """

    name: str
    reason: str
    unread: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What finding pages needs to know beside the paths."""

    stdin_filename: str
    pages_in: str  # where the run will write pages; empty where it writes none
    lists: tuple[str, ...] = ()  # whose entries are looked up


def find_inputs(
    paths: Sequence[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    stdin_filename: str = "stdin.html",
    pages_in: Path | None = None,
) -> tuple[tuple[Input, ...], tuple[Skipped, ...]]:
    """Find every page that the paths name, each once, and what was passed over.

    Folders are walked in the order of their names. Patterns match a path or its last part.
    A path that does not exist is an input that fails, so that the others are delivered, and so is
    a folder that cannot be read; one that gives no page is passed over, and so is the folder
    `pages_in` that the run writes pages to.
    Raises SettingsError for wrong usage: nothing named, stdin named twice, or that folder.
    """
    if not paths:
        raise SettingsError("no input named; give files, folders, @list.txt or - for stdin")
    if not all(paths):
        raise SettingsError("an input has an empty name; is a variable not set?")
    if sum(path == "-" for path in paths) > 1:
        raise SettingsError("stdin (-) can be read once only; name it once")
    search = Search(stdin_filename, "" if pages_in is None else os.path.realpath(pages_in))
    found: dict[str, Input] = {}
    skipped: list[Skipped] = []
    for path in map(remote.normal, paths):
        prefix = printable(prefix_of(path))
        met = let_through = 0
        for one in found_at(path, search):
            met += 1
            shown = replace(one, name=one.name.removeprefix(prefix) or "./")
            if isinstance(shown, Skipped):
                skipped.append(shown)
            elif wanted(shown.name, () if shown.is_folder else include, exclude):
                found.setdefault(identity(shown), shown)
            else:
                continue
            let_through += 1
        if not let_through:
            skipped.append(Skipped(printable(path), LEFT_OUT if met else NO_PAGES, unread=True))
    return tuple(told_apart(found.values())), tuple(dict.fromkeys(skipped))


def prefix_of(path: str) -> str:
    """What is left out of the names under an argument.

    No file that we write says where on this machine the pages were: an absolute path is named
    from the current folder where it lies below, else from the folder that holds it.
    """
    if path.startswith("@"):
        path = path[1:]
    if not os.path.isabs(path):
        return "./" if path.startswith("./") or path == "." else ""
    here = os.path.join(os.getcwd(), "")
    if path.startswith(here) or os.path.join(path, "") == here:
        return here
    return os.path.join(os.path.dirname(path.rstrip("/")), "")


def told_apart(inputs: Iterable[Input]) -> Iterator[Input]:
    """The inputs; those whose names are the same without their prefixes have them again.

    What is called the same even so, as a page on stdin may be, gets a number: the ledger knows
    an input by its name.
    """
    inputs = list(inputs)
    count = Counter(one.name for one in inputs)
    taken: set[str] = set()
    for one in inputs:
        name = one.name
        if count[name] > 1 and one.path:
            member = "" if one.member is None else f"!{printable(one.member)}"
            name = printable(one.path) + member
        if name in taken:
            from readaloud.files.readers.distinct import distinct

            name = distinct(name, taken)
        taken.add(name)
        yield one if name == one.name else replace(one, name=name)


def found_at(path: str, search: Search) -> Iterator[Input | Skipped]:
    """What one argument names: stdin, a list, a folder, an archive, a file or a glob."""
    if path == "-":
        yield Input(printable(search.stdin_filename), data=sys.stdin.buffer.read())
        return
    absent = why_absent(path)
    if path.startswith("@") and absent:
        yield from listed(path[1:], search)
    elif not absent:
        yield from existing(path, search)
    elif is_url(path):
        yield from stored(path)
    elif has_magic(path):
        matches = sorted(glob(path, recursive=True))
        for match in matches:
            yield from existing(match, search)
        if not matches:
            yield Input(printable(path), path, fault=why_no_match(path))
    else:
        yield Input(printable(path), path, fault=absent)


def stored(url: str) -> Iterator[Input | Skipped]:
    """Pages in a store: the object itself, or every page under the address."""
    found, fault = False, "no page is stored there"
    try:
        for address, size, stamp in remote.listed(url):
            is_it = address.rstrip("/") == url.rstrip("/")
            if is_it or address.lower().endswith(with_gz(PAGES)):
                found, place = True, url if is_it else address  # HTTP lists it with a slash
                yield Input(printable(place), place, size=size, mtime_ns=stamp)
    except SourceError as wrong:
        fault = str(wrong).removeprefix(f"{url}: ")
    if not found:
        yield Input(printable(url), url, fault=fault)


def listed(path: str, search: Search) -> Iterator[Input | Skipped]:
    """The paths, URLs and lists in a list, one a line.

    Empty lines and lines that begin with "#" say nothing. `@-` reads the list from stdin.
    Raises SettingsError for a list that cannot be read, or that names itself.
    """
    place = os.path.normpath(path)
    if place in search.lists:
        raise SettingsError(f"@{printable(path)}: the list names itself; take that line out")
    search = replace(search, lists=(*search.lists, place))
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as wrong:
        raise SettingsError(
            f"@{printable(path)}: cannot read the list: {wrong.strerror}"
        ) from wrong
    if b"\0" in data:
        raise SettingsError(f"@{printable(path)}: holds NUL bytes; write one path a line, as UTF-8")
    folder = "" if path == "-" else os.path.dirname(path)
    # Nothing else than line ends parts names: splitlines() would cut them at U+0085, too.
    for line in re.split(r"[\r\n]+", os.fsdecode(data.removeprefix(b"\xef\xbb\xbf"))):
        entry = line.strip(" \t")
        if entry and not entry.startswith("#"):
            yield from entered(remote.normal(entry), folder, search)


def entered(entry: str, folder: str, search: Search) -> Iterator[Input | Skipped]:
    """What a line of a list names; relative paths start at the folder of the list."""
    place = os.path.join(folder, entry)
    if entry == "-":
        fault = "a list cannot hold standard input; give - beside the list"
        yield Input(entry, entry, fault=fault)
    elif is_url(entry):
        yield from found_at(entry, search)
    elif entry.startswith("@") and not os.path.lexists(place):
        yield from found_at(f"@{os.path.join(folder, entry[1:])}", search)
    else:
        prefix = printable(prefix_of(entry)) if os.path.isabs(entry) else ""
        for one in found_at(place, search):
            yield replace(one, name=one.name.removeprefix(prefix) or "./")


def existing(path: str, search: Search) -> Iterator[Input | Skipped]:
    """What stands at a path that was named by hand; links are followed there."""
    status = status_of(path)
    if isinstance(status, str):
        yield Input(printable(path), path, fault=status)
    elif stat.S_ISDIR(status.st_mode):
        yield from walked(path, search.pages_in)
    else:
        yield from opened(path, status)


def walked(top: str, pages_in: str) -> Iterator[Input | Skipped]:
    """Every page under a folder, in the order of their names, links not followed.

    Raises SettingsError where it is the folder that the run's own pages go to.
    """
    real = os.path.realpath(top) if pages_in else ""
    if pages_in and real == pages_in:
        raise SettingsError(
            f"{printable(top)}: is a folder of inputs, and pages would be written to it as well; "
            "give another folder with -o"
        )
    below = os.path.join(real, "")
    ours = os.path.join(top, pages_in[len(below) :]) if pages_in.startswith(below) else ""
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                ordered = sorted(entries, key=lambda entry: entry.name)
        except OSError as wrong:
            fault = f"folder cannot be read: {wrong.strerror}"
            yield Input(printable(os.path.join(folder, "")), folder, fault=fault)
            continue
        is_marked = any(entry.name == MARKER for entry in ordered)
        if folder != top and (is_marked or folder == ours):
            yield Skipped(printable(folder), "a folder that readaloud writes to")
            continue
        inner = []
        for entry in ordered:
            if entry.is_dir(follow_symlinks=False):
                inner.append(entry.path)
            elif entry.name.lower().endswith(with_gz(PAGES)):
                yield from taken(entry)
            elif entry.is_symlink() and os.path.isdir(entry.path):
                reason = "a link to a folder; name it as well to have its pages read"
                yield Skipped(printable(entry.path), reason)
        folders.extend(reversed(inner))


def taken(entry: "os.DirEntry[str]") -> Iterator[Input | Skipped]:
    """One entry of a folder whose name says that it is a page."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as wrong:
        fault = f"cannot be read: {wrong.strerror}"
        yield Input(printable(entry.path), entry.path, fault=fault)
        return
    if stat.S_ISREG(status.st_mode):
        yield from opened(entry.path, status)
    else:
        yield Skipped(printable(entry.path), f"{type_of(status.st_mode)}, not a regular file")


def opened(path: str, status: os.stat_result) -> Iterator[Input | Skipped]:
    """A regular file: a page, or the pages that an archive holds."""
    whole = Input(printable(path), path, size=status.st_size, mtime_ns=status.st_mtime_ns)
    if not path.lower().endswith(ARCHIVES):
        yield whole
        return
    from readaloud.files import readers  # an XML parser that most runs have no use for

    try:
        archive = readers.contents(Path(path))
    except SourceError as wrong:
        yield replace(whole, fault=str(wrong).removeprefix(f"{whole.name}: "))
        return
    for name in archive.names:
        yield replace(whole, name=f"{whole.name}!{printable(name)}", member=name)
    for name, fault in archive.faults:
        yield replace(whole, name=f"{whole.name}!{printable(name)}", member=name, fault=fault)
    for name, reason in archive.left_out:
        yield Skipped(f"{whole.name}!{printable(name)}", reason)


def wanted(name: str, include: Sequence[str], exclude: Sequence[str]) -> bool:
    """Whether a path is let through: by any of `include` (or none given), by none of `exclude`."""
    forms = (name, name.rpartition("/")[2])

    def matches(patterns: Sequence[str]) -> bool:
        return any(fnmatchcase(form, pattern) for form in forms for pattern in patterns)

    return (not include or matches(include)) and not matches(exclude)


def identity(one: Input) -> str:
    """The same for two ways of naming one file, so that a page is not published twice."""
    if not one.path:
        return f"-{one.name}"
    path = one.path if is_url(one.path) else os.path.abspath(one.path)
    return f"{path}!{one.member or ''}"


def printable(text: str) -> str:
    """The text with what a terminal would obey, and what is not Unicode, written as escapes."""
    return UNPRINTABLE.sub(escape, text.replace("\\", "/") if os.sep == "\\" else text)


def escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8, as Python keeps it in a name
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def with_gz(suffixes: tuple[str, ...]) -> tuple[str, ...]:
    return suffixes + tuple(f"{suffix}.gz" for suffix in suffixes)
