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
QUOTED = re.compile(r' id="([a-z0-9-]+)"')
SECTION = re.compile(r' id="(c\d+)"')
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
LEFT_OUT = ("p", "li")  # elements that end by themselves where the next block begins
ENTITY = re.compile(r"&(?:amp|lt|gt|quot|#39);")


@dataclass(frozen=True, slots=True)
class Spared:
    """Markup, and the places of the sentences that it does not mark."""

    markup: str
    places: str = ""


def spare(markup: str) -> Spared:
    """The same document, told more briefly.

    Places are counted in UTF-16 units of the text within the outermost element. For each
    sentence follow the step of its number, the units since the last one and its length.
    """
    parts: list[str] = []
    found: list[tuple[int, int, int]] = []  # number, start, end
    opened: list[tuple[int, int] | None] = []  # spans: of sentences their number and start
    sections: list[bool] = []  # open ones: whether they are left out
    at = last = 0
    waiting = ""  # the id of a section that was left out, for its heading
    for tag in TAG.finditer(markup):
        text = markup[last : tag.start()]
        parts.append(text)
        at, last = at + units(text), tag.end()
        closing, name, attributes = tag.groups()
        sentence = SENTENCE.fullmatch(attributes)
        if name == "span" and not closing:
            opened.append((int(sentence[1]), at) if sentence else None)
            parts.append("" if sentence else tag[0])
        elif name == "span":
            own = opened.pop()
            parts.append(tag[0] if own is None else "")
            found += [] if own is None else [(*own, at)]
        elif name == "section" and (sections.pop() if closing else own_section(attributes)):
            waiting = "" if closing else SECTION.sub(r" id=\1", attributes)
            sections += [] if closing else [True]
        elif not (closing and name in LEFT_OUT):
            sections += [False] if name == "section" and not closing else []
            brief = QUOTED.sub(r" id=\1", OWN_ID.sub("", attributes))
            brief += waiting if name in HEADINGS and not closing else ""
            waiting = ""
            parts.append(f"<{closing}{name}{brief}>")
    parts.append(markup[last:])
    highest = max((number for number, _, _ in found), default=0)
    text = "".join(parts).replace("<main ", f"<main data-sentences={highest} ", 1)
    return Spared(text, packed(found))


def own_section(attributes: str) -> bool:
    return SECTION.fullmatch(attributes) is not None


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
