"""HTML pages: links that lead somewhere, ids that are unique, nothing fetched from elsewhere."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from readaloud.verify.fault import Fault, Folder

LOADING = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"})
FRAMES = frozenset({"iframe", "frame", "object", "embed", "applet", "base"})


class Reader(HTMLParser):
    """Collects what a page points to and what it defines."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: Counter[str] = Counter()
        self.faults: list[str] = []
        self.has_title = False
        self.has_language = False
        self.sentences = 0  # the highest number of those that the page's script marks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if "id" in given:
            self.ids[given["id"]] += 1
        self.has_language |= tag == "html" and bool(given.get("lang"))
        self.has_title |= tag == "title"
        if given.get("data-sentences", "").isdecimal():
            self.sentences = int(given["data-sentences"])
        if tag in FRAMES:
            self.faults.append(f"holds a {tag} element")
        self.faults += [f"has the handler {key}" for key in given if key.startswith("on")]
        source = given.get("src", "")
        if is_remote(source):
            self.faults.append(f"loads {source[:80]} from elsewhere")
        elif source and not source.startswith("data:"):
            self.links.append(source)
        self.link(tag, given)

    def has_place(self, fragment: str) -> bool:
        number = fragment[1:]
        is_sentence = fragment.startswith("s") and number.isdecimal()
        return fragment in self.ids or (is_sentence and 0 < int(number) <= self.sentences)

    def link(self, tag: str, given: dict[str, str]) -> None:
        address = given.get("href", "")
        loads = tag == "link" and bool(LOADING & set(given.get("rel", "").lower().split()))
        scheme = address.partition(":")[0].strip().lower()
        if scheme in ("javascript", "vbscript", "data", "file"):
            self.faults.append(f"has a {scheme} address")
        elif loads and is_remote(address):
            self.faults.append(f"loads {address[:80]} from elsewhere")
        elif address and not is_remote(address) and scheme not in ("mailto", "tel"):
            self.links.append(address)


def check_pages(folder: Folder) -> Iterator[Fault]:
    """Every HTML page of the folder."""
    read: dict[str, Reader] = {}
    for path in folder.paths():
        if path.endswith(".html"):
            page = Reader()
            page.feed(folder.read(path).decode("utf-8", "replace"))
            read[path] = page
    for path, page in read.items():
        for fault in page.faults:
            yield Fault(path, fault)
        for key, count in page.ids.items():
            if count > 1:
                yield Fault(path, f"has {count} elements with the id {key}")
        if not page.has_title or not page.has_language:
            yield Fault(path, "names no title or no language")
        for address in sorted(set(page.links)):
            yield from check_link(folder, read, path, address)


def check_link(folder: Folder, read: dict[str, Reader], path: str, address: str) -> Iterator[Fault]:
    parts = urlsplit(address)
    target = path
    if parts.path:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
    if target.startswith("audit/") and not path.startswith("audit/"):
        yield Fault(path, f"leads its readers to {address}, which is for editors")
    if folder.size(target) is None:
        yield Fault(path, f"leads to {address}, which is not there")
    elif parts.fragment and target in read and not read[target].has_place(unquote(parts.fragment)):
        yield Fault(path, f"leads to {address}, but the page has no such place")


def is_remote(address: str) -> bool:
    return address.lower().lstrip().startswith(("http:", "https:", "//"))
