"""Editors' ignores, as written in comments and attributes."""

import re
from collections.abc import Iterator

from lxml import etree

from readaloud.extract.attributes import line_of
from readaloud.extract.drafts import IgnoreDraft
from readaloud.extract.leaves import Ink

INK = re.compile(r"\s*readaloud:\s*ignore\b(.*)", re.I | re.S)
PAIR = re.compile(r"\b(reason|until)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”|(\S+))")
RULE = re.compile(r"[A-Za-z][\w.*-]*")


def ink_of_comment(node: etree._Element, *, is_first: bool) -> Ink | None:
    """The ignore that a comment is; the first words of a page speak of all of it."""
    found = INK.match(node.text or "") if isinstance(node, etree._Comment) else None
    return Ink(found[1].strip(), line_of(node), is_first) if found is not None else None


def read_ink(ink: Ink, *, is_lost: bool = False) -> Iterator[IgnoreDraft]:
    """One draft for each rule named: `RULE, RULE reason="…" until=2027-01-01`.

    A comment that names no rule gives the rule "", so that the audit can tell the editor.
    """
    values = {"reason": "", "until": ""}
    for match in PAIR.finditer(ink.text):
        values[match[1]] = (match[2] or match[3] or match[4] or match[5] or "").strip()
    head = PAIR.split(ink.text, maxsplit=1)[0]
    for rule in RULE.findall(head) or [""]:
        yield IgnoreDraft(
            rule,
            values["reason"],
            values["until"] or None,
            ink.line,
            ink.whole_page,
            id(ink),
            is_lost,
        )
