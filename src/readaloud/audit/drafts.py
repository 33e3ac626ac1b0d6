"""Sentences as they are while their page is still being read: where each stands, and its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from readaloud.audit.words import read_words
from readaloud.model.article import (
    Article,
    Block,
    Figure,
    ItemList,
    Quote,
    Section,
    Sentence,
    Span,
    Table,
)
from readaloud.model.context import Role
from readaloud.model.phrase import Words

SOURCE_LIST = re.compile(
    r"^\W*(?:(?:article |notes and )?references?|bibliography|(?:article )?sources?|works cited|"
    r"literature(?: cited)?|citations?|footnotes|endnotes|further reading|external links|"
    r"see also|notes)\W*$",
    re.IGNORECASE,
)
# What a list of sources in a line begins with; or two names with initials, as its entries do
# ("Vitamin C, taken" does not).
ENTRY_LIKE = re.compile(
    r"^(?:Further reading|References?|Bibliography): "
    r"|^\W{0,3}\d{0,3}\W{0,3}[A-Z][\w’'-]++ [A-Z]{1,3}, (?:[A-Z][\w’'-]++ [A-Z]{1,3}\b|et al)"
)
NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True)
class Draft:
    """A sentence on its way to its Signals; what the page adds is filled in later."""

    sentence: Sentence
    role: Role
    block: str  # the block's id; "" for headings and the title
    words: Words
    evidence: frozenset[str] = NOTHING  # most sentences offer nothing and are plainly said
    manners: frozenset[str] = NOTHING
    subject: str = ""
    quoted: tuple[Span, ...] = ()


@dataclass(slots=True)
class Part:
    """A section with the drafts of its own sentences, block by block."""

    section: Section
    heading: Draft | None = None
    blocks: list[list[Draft]] = field(default_factory=list)

    def own(self) -> Iterator[Draft]:
        """Those of its blocks, without the heading."""
        for block in self.blocks:
            yield from block

    def drafts(self) -> Iterator[Draft]:
        if self.heading is not None:
            yield self.heading
        yield from self.own()


def read_parts(article: Article) -> tuple[list[Draft], list[Part]]:
    """The title's draft, where the page has one, and a part for every section in reading order."""
    title = article.metadata.title
    opening = [make_draft(title, "title", "")] if title.text else []
    return opening, [read_part(section) for section in article.walk()]


def read_part(section: Section) -> Part:
    part = Part(section)
    if section.heading is not None:
        part.heading = make_draft(section.heading, "heading", "")
    listed = section.heading is not None and SOURCE_LIST.match(section.heading.text) is not None
    for block in section.blocks:
        role = "reference" if listed else role_in(block)
        part.blocks.append(
            [
                make_draft(s, "reference" if ENTRY_LIKE.match(s.text) else role, block.id)
                for s in block.sentences
            ]
        )
    return part


def make_draft(sentence: Sentence, role: Role, block: str) -> Draft:
    return Draft(sentence, role, block, read_words(sentence.text))


def role_in(block: Block) -> Role:
    match block:
        case ItemList():
            return "item"
        case Table():
            return "cell"
        case Figure():
            return "caption"
        case Quote():
            return "quote"
        case _:
            return "sentence"
