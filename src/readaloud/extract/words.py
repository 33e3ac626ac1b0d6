"""Words as they are read off the page: white space collapsed, marks kept in place."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from readaloud.extract.drafts import Words
from readaloud.extract.scripts import MARKER, OpenKind, OpenMark, settle, trimmed
from readaloud.model.article import Mark, Span

WORDS = re.compile(r"\w+")
KEPT_FORMAT = "\u200c\u200d"  # joiners shape emoji and several scripts


def unprintable(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind in ("Cc", "Cs", "Zl", "Zp") or (kind == "Cf" and character not in KEPT_FORMAT)


def collapsed(text: str) -> str:
    """A text whose stretches of white space are one blank each, and none at the ends."""
    if text.isascii() or not (THIN_SPACE in text or KEPT_SPACE in text):
        return " ".join(text.split())
    held = THOUSANDS.sub(lambda found: NARROW_SPACE.sub("\0", found[0]), text)
    return " ".join(held.split()).replace("\0", KEPT_SPACE)


def is_tidy(text: str) -> bool:
    """Whether nothing is to be done but at the ends. The blank is the one printable white space."""
    return text.isprintable() and "  " not in text


def tidy(text: str) -> str:
    """One line of printable text: white space collapsed, controls and soft hyphens gone."""
    if is_tidy(text):
        return text.strip(" ")
    text = collapsed(text)
    if text.isprintable():
        return text
    return collapsed("".join(c for c in text if not unprintable(c)))


# Thousands parted by narrow spaces: one number, in which one narrow space is kept.
THIN_SPACE, KEPT_SPACE = "\u2009", "\u202f"
NARROW_SPACE = re.compile(f"[{THIN_SPACE}{KEPT_SPACE}]")
THOUSANDS = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{NARROW_SPACE.pattern}\d{{3}})+(?!\d)")
SOURCE = re.compile(r"\d{1,3}")
BOUND_TO = tuple(".!?…%)\"'”’»")
BRACKETED = re.compile(r"\[\d{1,3}(?:\s?[,–;-]\s?\d{1,3})*\]")


class WordBuffer:
    """Gathers the text chunks of one line, with the marks that are open over them."""

    __slots__ = (
        "gap", "has_scripts", "is_plain", "is_ragged", "length", "marks", "parts", "raw", "size",
    )  # fmt: skip

    def __init__(self) -> None:
        self.parts: list[str] = []  # emptied, never replaced
        self.length = 0
        self.size = 0  # characters that text nodes brought
        self.gap = False
        self.raw = 0  # preformatted elements that are open
        self.is_plain = True  # all that was added is printable
        self.is_ragged = False  # white space may stand at the ends
        self.has_scripts = False  # there were raised or lowered parts on the page
        self.marks: list[OpenMark] = []

    def add(self, chunk: str) -> None:
        """Add a text node that is more than white space, or preformatted."""
        if self.raw:
            self.add_raw(chunk)
            return
        if chunk.isprintable() and "  " not in chunk:  # as in is_tidy
            body = chunk.strip(" ")
        else:  # takes three times as long
            body = " ".join(chunk.split()) if chunk.isascii() else collapsed(chunk)
            self.is_plain = self.is_plain and body.isprintable()
        size = len(body)
        parts, gap = self.parts, self.gap
        # As long as before: then nothing was collapsed, and no white space stood at the ends.
        if size == len(chunk):
            self.gap = False
        else:
            gap = gap or chunk[0].isspace()
            self.gap = chunk[-1].isspace()
        if gap and parts and parts[-1] != "\n":
            parts.append(" ")
            self.length += 1
        parts.append(body)
        self.length += size
        self.size += size

    def break_line(self) -> bool:
        """Put a line end; give False where one stands already, or nothing does."""
        if not self.parts or self.parts[-1] == "\n":
            return False
        self.parts.append("\n")
        self.length += 1
        self.gap = False
        self.is_ragged = True
        return True

    def add_raw(self, chunk: str) -> None:
        """Add preformatted text as it stands."""
        self.is_ragged, self.is_plain = True, False
        self.parts.append(chunk.replace("\t", "    "))
        self.length += len(self.parts[-1])
        self.size += len(chunk.strip())

    def ends_in_marker(self, start: int) -> bool:
        """Whether what was added since `start` is a number right behind a word or another one."""
        parts = self.parts
        said = parts[-1]
        if len(parts) < 2 or self.length - start != len(said) or not SOURCE.fullmatch(said):
            return False
        before = parts[-2][-1:]
        if before == ",":  # between two of them
            return any(mark[0] == "sup" and mark[2] == start - 1 for mark in self.marks[-2:])
        return before.isalnum() or before in BOUND_TO

    def mark(self, kind: OpenKind, start: int, target: str) -> None:
        """Lay a mark over the words since `start`."""
        if kind and start < self.length:
            self.marks.append((kind, start, self.length, target))

    def part(self, pairs: Container[tuple[str, str]]) -> None:
        """Put a blank between neighbouring chunks that are such a pair."""
        cuts: list[int] = []
        parts: list[str] = []
        at = 0
        for chunk, following in pairwise((*self.parts, "")):
            parts.append(chunk)
            at += len(chunk)
            if (chunk, following) in pairs:
                parts.append(" ")
                cuts.append(at)
        self.parts[:] = parts
        self.length += len(cuts)
        self.marks = [
            (kind, start + bisect_right(cuts, start), end + bisect_left(cuts, end), target)
            for kind, start, end, target in self.marks
        ]

    def take(self) -> Words:
        """Give the words gathered so far and begin again."""
        parts, marks = self.parts, self.marks
        text = parts[0] if len(parts) == 1 else "".join(parts)
        parts.clear()
        if marks:
            self.marks = []
        self.length, self.size, self.gap = 0, 0, False
        if self.is_ragged:
            self.is_ragged = False
            if text[:1].isspace() or text[-1:].isspace():
                text, marks = stripped(text, marks)
        if marks:
            if self.has_scripts and any(mark[0] in ("sup", "sub") for mark in marks):
                text, marks = settle(text, marks)
            words = Words(text, list(laid(text, marks)))
        else:
            words = Words(text)
        if self.is_plain:
            return words
        self.is_plain = True
        return words if text.replace("\n", " ").isprintable() else without_unprintables(words)


def stripped(text: str, marks: list[OpenMark]) -> tuple[str, list[OpenMark]]:
    """Without blank lines and white space at the ends; only preformatted text has any."""
    lines = text.split("\n")
    cut = 0
    while lines and not lines[0].strip():
        cut += len(lines.pop(0)) + 1
    moved = [(kind, max(0, a - cut), max(0, b - cut), target) for kind, a, b, target in marks]
    return "\n".join(lines).rstrip(), moved


def laid(text: str, marks: Iterable[OpenMark]) -> Iterator[Mark]:
    """The marks without white space at their ends, by what they mean; some mean nothing."""
    size = len(text)
    for kind, start, end, target in marks:
        if end > size or start >= end or text[start].isspace() or text[end - 1].isspace():
            start, end = trimmed(text, start, min(end, size))
        if start >= end or not kind or kind == "sup" or kind == "sub":
            continue
        if kind == "link" and target.startswith("#"):
            inside = text[start:end]
            if BRACKETED.fullmatch(inside) or MARKER.fullmatch(inside):
                kind = "citation"
                if text[start - 1 : start] == "[" and text[end : end + 1] == "]":
                    start, end = start - 1, end + 1
        yield Mark(kind, Span(start, end), target)


def without_unprintables(words: Words) -> Words:
    """The same words without characters that nobody sees; marks move along."""
    kept: list[str] = []
    moved = [0]
    for character in words.text:
        if character == "\n" or not unprintable(character):
            kept.append(character)
        moved.append(len(kept))
    marks = [
        Mark(m.kind, Span(moved[m.span.start], moved[m.span.end]), m.target) for m in words.marks
    ]
    text = "".join(kept)
    squeezed = re.sub(r" {2,}", " ", text).strip()
    if squeezed != text:
        return Words(squeezed)  # white space around the unseen: offsets no longer hold
    return Words(text, [m for m in marks if m.span.start < m.span.end])


def plain(text: str) -> str:
    """Text for comparing: lower case, letters and digits only, none of them raised or lowered."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(WORDS.findall(text.lower()))
