"""What single attributes of an element say: lines, fields, editors' ignores."""

import re

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.leaves import Ink
from readaloud.extract.structures import integer
from readaloud.extract.visible import Attributes

MAIL = re.compile(r"(?<![a-z])e?-?mail(?!box|ing)", re.I)
SAYING = ("name", "placeholder", "id", "aria-label", "autocomplete")  # of a field
LONGEST_TARGET = 2_000  # characters of an address


def line_of(node: etree._Element) -> int:
    """The line where an element opens, counted from 1; 0 where nobody knows."""
    line = node.sourceline
    return line if isinstance(line, int) else 0


def hints_of_attributes(attributes: Attributes, role: str | None) -> int:
    mask = 0
    if value := attributes.get("id"):
        mask |= hints.mask_of_names(value)
    if role:
        mask |= hints.ROLES.get(role, 0)
    if value := attributes.get("itemprop"):
        mask |= hints.ITEMPROPS.get(value, 0)
    return mask


def ink_of_attributes(node: etree._Element, ignore: str) -> Ink:
    parts = [ignore]
    for name in ("reason", "until"):
        if (value := node.get(f"data-readaloud-{name}")) is not None:
            parts.append(f'{name}="{value}"')
    return Ink(" ".join(parts), line_of(node))


def is_for_address(field: etree._Element) -> bool:
    """Whether a field of a form asks for the reader's e-mail address."""
    kind = (field.get("type") or "text").lower()
    if kind != "text":
        return kind == "email"
    return MAIL.search(" ".join(field.get(name) or "" for name in SAYING)) is not None


def aria_level(node: etree._Element) -> int:
    return min(max(integer(node.get("aria-level"), 2), 1), 6)
