"""The marks that are open over a line: links, stress, what is raised, abbreviations."""

from lxml import etree

from readaloud.extract.attributes import LONGEST_TARGET
from readaloud.extract.scripts import OpenKind
from readaloud.extract.tags import BOLD
from readaloud.extract.words import WordBuffer, tidy

OpenMark = tuple[OpenKind, str, str, int]  # kind, target, tag, start


class Marking:
    """Lays marks over the words of a buffer, and counts what of a line is linked or bold.

    Links that lead to an author are put among the `bylines`.
    """

    __slots__ = (
        "bold", "bolds", "buffer", "bylines", "linked", "links", "opened", "unbold", "unlinked",
    )  # fmt: skip

    def __init__(self, buffer: WordBuffer, bylines: list[etree._Element]) -> None:
        self.buffer = buffer
        self.bylines = bylines
        self.opened: list[OpenMark] = []
        self.links = 0
        self.bolds = 0
        self.begin_line()

    def begin_line(self) -> None:
        """Count anew."""
        self.linked = self.bold = 0
        self.unlinked = 0  # characters of the line before the link that is open
        self.unbold = 0

    def open(self, node: etree._Element, tag: str) -> None:
        kind: OpenKind = ""
        target = ""
        buffer = self.buffer
        if tag == "a":
            if not self.links:
                self.unlinked = buffer.size
            self.links += 1
            href = node.get("href")
            if href is not None:
                kind, target = "link", href.strip()[:LONGEST_TARGET]
            if "/author" in target or node.get("rel") == "author":
                self.bylines.append(node)
        elif tag in BOLD:
            if not self.bolds:
                self.unbold = buffer.size
            self.bolds += 1
            kind, target = "emphasis", tag
        elif tag in ("em", "i", "mark"):
            kind, target = "emphasis", tag
        elif tag == "sup":
            kind, buffer.has_scripts = "sup", True
        elif tag == "sub":
            kind, buffer.has_scripts = "sub", True
        elif title := node.get("title"):
            kind, target = "abbreviation", tidy(title)
        self.opened.append((kind, target, tag, buffer.length))

    def close(self) -> None:
        """Close what was opened last."""
        kind, target, tag, start = self.opened.pop()
        buffer = self.buffer
        if tag == "a":
            self.links -= 1
            if not self.links:
                self.linked += buffer.size - self.unlinked
        elif tag in BOLD:
            self.bolds -= 1
            if not self.bolds:
                self.bold += buffer.size - self.unbold
        if kind and start < buffer.length:
            buffer.marks.append((kind, start, buffer.length, target))
            if target[:1] == "#" and buffer.ends_in_marker(start) and not self.is_raised():
                buffer.has_scripts = True  # a mark of reference that only the style sheet raises
                buffer.marks.append(("sup", start, buffer.length, ""))

    def is_raised(self) -> bool:
        return any(kind == "sup" for kind, _, _, _ in self.opened)

    def part(self) -> None:
        """Give the line that ends its share of what is open; the rest begins with the next one."""
        buffer = self.buffer
        for kind, target, _, start in self.opened:
            buffer.mark(kind, start, target)
        if self.links:
            self.linked += buffer.size - self.unlinked
        if self.bolds:
            self.bold += buffer.size - self.unbold
        self.go_on()

    def go_on(self) -> None:
        """Let what is open begin with the next line."""
        self.opened = [(kind, target, tag, 0) for kind, target, tag, _ in self.opened]
