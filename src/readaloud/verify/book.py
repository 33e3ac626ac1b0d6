"""An EPUB: its container, its manifest, and its overlay against text and sound."""

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from readaloud.verify.fault import Fault, Folder, UnreadableError, read_xml
from readaloud.verify.sound import duration_ms

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
SMIL = "{http://www.w3.org/ns/SMIL}"
EPUB = "{http://www.idpf.org/2007/ops}"
PACKAGE = "EPUB/package.opf"
TOLERANCE_MS = 60


def check_book(folder: Folder, path: str, title: str, texts: Mapping[str, str]) -> Iterator[Fault]:
    """`texts` are the sentences that the cues know, by id."""
    try:
        with zipfile.ZipFile(io.BytesIO(folder.read(path))) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
            first = archive.infolist()[0]
    except (zipfile.BadZipFile, IndexError) as wrong:
        yield Fault(path, f"is not an EPUB: {wrong}")
        return
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED:
        yield Fault(path, "does not begin with its mimetype, unpacked")
    documents = {}
    for name, data in members.items():
        if name.endswith((".xhtml", ".opf", ".smil", ".xml", ".svg")):
            try:
                documents[name] = read_xml(data)
            except UnreadableError as wrong:
                yield Fault(path, f"{name} {wrong}")
    if PACKAGE not in documents:
        yield Fault(path, "has no package document")
        return
    yield from check_package(path, documents[PACKAGE], members, title)
    total = 0
    for name, document in documents.items():
        if name.endswith(".smil"):
            overlay = Overlay(path, name, documents, members, texts)
            yield from overlay.check(document)
            total += overlay.total_ms
    yield from check_length(path, documents[PACKAGE], total)


def check_package(
    path: str, package: Element, members: Mapping[str, bytes], title: str
) -> Iterator[Fault]:
    named = package.findtext(f".//{DC}title") or ""
    if title and named != " ".join(title.split()):
        yield Fault(path, f"is called {named!r}, but the article {title!r}")
    for what in ("identifier", "language"):
        if not package.findtext(f".//{DC}{what}"):
            yield Fault(path, f"names no {what}")
    listed = {f"EPUB/{unquote(item.get('href', ''))}" for item in package.iter(f"{OPF}item")}
    inside = {n for n in members if n.startswith("EPUB/") and n != PACKAGE}
    for name in sorted(listed - inside):
        yield Fault(path, f"{name} is in the manifest only")
    for name in sorted(inside - listed):
        yield Fault(path, f"{name} is not in the manifest")


class Overlay:
    """One overlay's check; `total_ms` is what its clips last together."""

    def __init__(
        self,
        path: str,
        name: str,
        documents: Mapping[str, Element],
        members: Mapping[str, bytes],
        texts: Mapping[str, str],
    ) -> None:
        self.path, self.folder = path, posixpath.dirname(name)
        self.documents, self.members, self.texts = documents, members, texts
        self.lengths: dict[str, int] = {}
        self.elements: dict[str, dict[str, Element]] = {}
        self.total_ms = 0

    def check(self, smil: Element) -> Iterator[Fault]:
        heard = 0
        for par in smil.iter(f"{SMIL}par"):
            text, audio = par.find(f"{SMIL}text"), par.find(f"{SMIL}audio")
            if text is None or audio is None:
                yield Fault(self.path, "an overlay has a step without text or sound")
                continue
            yield from self.check_text(text.get("src", ""))
            begin, end = (clock_ms(audio.get(key, "")) for key in ("clipBegin", "clipEnd"))
            if not heard <= begin < end <= self.length(audio.get("src", "")) + TOLERANCE_MS:
                yield Fault(self.path, f"{text.get('src')} is heard out of order, or after the end")
            heard = end
            self.total_ms += end - begin
        for seq in smil.iter(f"{SMIL}seq"):
            yield from self.check_target(seq.get(f"{EPUB}textref", ""))

    def check_text(self, source: str) -> Iterator[Fault]:
        """The text is there, and a whole sentence is the one that the cues know."""
        faults = list(self.check_target(source))
        yield from faults
        key = source.partition("#")[2]
        if faults or key not in self.texts:
            return
        shown = "".join(self.ids(source)[key].itertext())
        if shown != self.texts[key]:
            yield Fault(
                self.path, f"{key} reads {shown[:40]!r}, but its cue {self.texts[key][:40]!r}"
            )

    def check_target(self, source: str) -> Iterator[Fault]:
        if source.partition("#")[2] not in self.ids(source):
            yield Fault(self.path, f"an overlay points to {source}, which is not there")

    def ids(self, source: str) -> dict[str, Element]:
        name = posixpath.normpath(f"{self.folder}/{unquote(source.partition('#')[0])}")
        if name not in self.elements:
            root = self.documents.get(name)
            found = {} if root is None else {e.get("id", ""): e for e in root.iter() if e.get("id")}
            self.elements[name] = found
        return self.elements[name]

    def length(self, source: str) -> int:
        """Milliseconds of the sound an overlay names; 0 where it cannot be played."""
        name = posixpath.normpath(f"{self.folder}/{unquote(source)}")
        if name not in self.lengths:
            try:
                self.lengths[name] = duration_ms(self.members[name], name.rpartition(".")[2])
            except (KeyError, UnreadableError):
                self.lengths[name] = 0
        return self.lengths[name]


def check_length(path: str, package: Element, total_ms: int) -> Iterator[Fault]:
    """`media:duration` of the whole book is the sum of its clips."""
    metas = [m for m in package.iter(f"{OPF}meta") if m.get("property") == "media:duration"]
    whole = [clock_ms(m.text or "") for m in metas if not m.get("refines")]
    parts = sum(clock_ms(m.text or "") for m in metas if m.get("refines"))
    if metas and (whole != [total_ms] or parts != total_ms):
        yield Fault(path, f"says that it lasts {whole} ms, its clips {total_ms} ms")


def clock_ms(text: str) -> int:
    """A SMIL clock value in seconds, or hours, minutes and seconds; -1 for anything else."""
    try:
        values = [float(part) for part in text.removesuffix("s").split(":")]
    except ValueError:
        return -1
    return round(sum(value * 60.0**place for place, value in enumerate(reversed(values))) * 1000)
