"""Markup that leaves its sentences to be marked by the script: for articles that are very long.

An element with an id for each sentence costs a fifth of a text. In spare markup it is told once
where every sentence begins and ends, and the page's script makes the elements as it loads. The
headings have the ids of their sections.
"""

import re
from dataclasses import dataclass

from readaloud.formats.bits import Bits

HOW_MANY, NEXT, GAP, LENGTH = 8, 0, 1, 6  # orders of the code, see bits.py
TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
SENTENCE = re.compile(r' id="?s(\d+)"?')
OWN_ID = re.compile(r' id="b\d+"')  # nothing leads to a block
# Values that need no quotes. A slash at their end keeps them, for simple readers, and so do places
# on the page itself.
QUOTED = re.compile(r"""="([^\s"'=<>`#][^\s"'=<>`]*(?<!/))\"""")
SECTION = re.compile(r' id="c(\d+)"')
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# Elements that end by themselves where the next one begins, or what they stand in ends.
LEFT_OUT = frozenset(("p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody"))
ENTITY = re.compile(r"&(?:amp|lt|gt|quot|#39);")
PLAIN = (("&#39;", "'"), ("&quot;", '"'))  # outside of tags they are letters like others


@dataclass(frozen=True, slots=True)
class Spared:
    """Markup, and the places of the sentences that it does not mark."""

    markup: str
    places: str = ""


def spare(markup: str, *, is_numbered: bool = False) -> Spared:
    """The same document, told more briefly.

    Where `is_numbered`, the script gives headings their ids as well: each the number after that
    of the one before, if it has none.

    Places are counted in UTF-16 units of the text within the outermost element. For each
    sentence follow the step of its number, the units since the last one and its length.
    """
    brief = Brief(is_numbered)
    last = 0
    for tag in TAG.finditer(markup):
        brief.text(markup[last : tag.start()])
        brief.tag(tag[0], *tag.groups())
        last = tag.end()
    brief.text(markup[last:])
    highest = max((number for number, _, _ in brief.found), default=0)
    text = "".join(brief.parts).replace("<main ", f"<main data-sentences={highest} ", 1)
    return Spared(text, packed(brief.found))


class Brief:
    """What was written so far, and which of the elements that are open were left out."""

    def __init__(self, is_numbered: bool) -> None:
        self.parts: list[str] = []
        self.at = 0  # units of text so far
        self.found: list[tuple[int, int, int]] = []  # sentences: number, start, end
        self.spans: list[tuple[int, int] | None] = []  # open ones: of sentences number and start
        self.sections: list[bool] = []  # open ones: whether they were left out
        self.is_exact = False  # inside of preformatted text, where each line end counts
        self.waiting = ""  # the id of a section that was left out, for its heading
        self.is_numbered = is_numbered
        self.next = 1  # the number of the next section, where none is told

    def text(self, text: str) -> None:
        if text.isspace() and "\n" in text and not self.is_exact:
            return  # between blocks; sentences are parted by a blank
        self.at += units(text)
        for entity, letter in PLAIN:
            text = text.replace(entity, letter)
        self.parts.append(text)

    def tag(self, whole: str, closing: str, name: str, attributes: str) -> None:
        if name == "pre":
            self.is_exact = not closing
        if name == "span":
            self.span(whole, closing, attributes)
        elif name == "section" and self.is_left_out(closing, attributes):
            self.waiting = "" if closing else attributes
        elif not (closing and name in LEFT_OUT):
            brief = QUOTED.sub(r"=\1", OWN_ID.sub("", attributes))
            brief += self.own_id() if name in HEADINGS and not closing else ""
            self.waiting = ""
            self.parts.append(f"<{closing}{name}{brief}>")

    def own_id(self) -> str:
        """The id of the section that a heading opens, where it must be told."""
        section = SECTION.fullmatch(self.waiting)
        if section is None:
            return ""
        number, expected = int(section[1]), self.next
        self.next = number + 1
        return "" if self.is_numbered and number == expected else f" id=c{number}"

    def span(self, whole: str, closing: str, attributes: str) -> None:
        """Leave the element out where it is a sentence, and note its place."""
        if not closing:
            sentence = SENTENCE.fullmatch(attributes)
            self.spans.append((int(sentence[1]), self.at) if sentence else None)
            self.parts.append("" if sentence else QUOTED.sub(r"=\1", whole))
            return
        own = self.spans.pop()
        if own is None:
            self.parts.append(whole)
        else:
            self.found.append((*own, self.at))

    def is_left_out(self, closing: str, attributes: str) -> bool:
        """Whether the section is one of the article's, and not that of its sources."""
        if closing:
            return self.sections.pop()
        self.sections.append(SECTION.fullmatch(attributes) is not None)
        return self.sections[-1]


def packed(found: list[tuple[int, int, int]]) -> str:
    bits = Bits()
    bits.put(len(found), HOW_MANY)
    number = at = 0
    for own, start, end in sorted(found, key=lambda one: one[1:]):
        bits.put_signed(own - number - 1, NEXT)
        bits.put(start - at, GAP)
        bits.put(end - start, LENGTH)
        number, at = own, end
    return bits.text()


def units(markup: str) -> int:
    """How many UTF-16 units a browser makes of markup that holds no tag."""
    text = ENTITY.sub("&", markup)
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
