"""What readers click beside a heading, and what is left without it."""

import re

from readaloud.extract.bullets import cut_front
from readaloud.extract.drafts import Words
from readaloud.model.article import Span

# Ways to edit a section or to link to it, which stand after the words of its heading.
BESIDE_HEADING = re.compile(
    r" ?(?:\[ ?(?:edit|modifier|bearbeiten|editar|modifica|bewerken)\b[^\]]{0,40}\]|[¶🔗])$"
    r"| [#§]$|(?<=\?) ?[+×▼▾⌄]$",
    re.I,
)
EDIT = "edit"  # as small screens show it, without brackets
ANCHORS = ("#", "§", "¶", "🔗")  # before the words, where they are links
LINKING = ("link", "citation")  # signs of notes are citations by their form
LINKED = ("#", "§", EDIT)  # where they are links of their own
# Their last signs: few headings have one, and need a search.
BESIDE = ("]", "¶", "🔗", "+", "×", "▼", "▾", "⌄", *LINKED)


def one_line(words: Words) -> Words:
    return Words(words.text.replace("\n", " "), words.marks)


def heading_words(words: Words) -> Words:
    """A heading on one line, without what readers click beside it."""
    line = without_anchor(one_line(words))
    if not line.text.endswith(BESIDE):
        return line
    beside = BESIDE_HEADING.search(line.text)
    end = beside.start() if beside is not None else len(line.text)
    size = len(EDIT) if line.text.endswith(EDIT) else 1
    if end == len(line.text) and line.text.endswith(LINKED) and ends_in_link(line, size):
        end = len(line.text[:-size].rstrip())
    if end in (0, len(line.text)):
        return line
    kept = [mark for mark in line.marks if mark.span.end <= end]
    return Words(line.text[:end], kept)


def without_anchor(line: Words) -> Words:
    """A heading without the sign before it that is a link to it."""
    first = line.marks[0] if line.marks and line.text.startswith(ANCHORS) else None
    if first is None or first.kind not in LINKING or first.span != Span(0, 1):
        return line
    rest = cut_front(line, 1)
    return rest if rest.text else line


def ends_in_link(words: Words, size: int) -> bool:
    """Whether the last characters, so many, are all that a link holds."""
    last = Span(len(words.text) - size, len(words.text))
    return any(mark.kind == "link" and mark.span == last for mark in words.marks)
