"""What single attributes of an element say: lines, pictures, panels, editors' ignores."""

import re
from itertools import islice

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.leaves import Ink
from readaloud.extract.structures import integer
from readaloud.extract.visible import Attributes

MOST_LOOKS = 10  # elements of a heading in which its button may stand
OPENING_SIGNS = " \n\t+-–−×▼▾⌄›"  # drawn beside what opens at a click
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


def src_of(node: etree._Element) -> str:
    src = (node.get("src") or node.get("data-src") or "").strip()
    return "" if src.startswith("data:") else src[:LONGEST_TARGET]


def ink_of_attributes(node: etree._Element, ignore: str) -> Ink:
    parts = [ignore]
    for name in ("reason", "until"):
        if (value := node.get(f"data-readaloud-{name}")) is not None:
            parts.append(f'{name}="{value}"')
    return Ink(" ".join(parts), line_of(node))


def panel_of(attributes: Attributes) -> str | None:
    """The panel of text that a button opens: the button is that panel's heading."""
    is_button = attributes.get("aria-expanded") is not None
    return attributes.get("aria-controls") if is_button else None


def asks(button: etree._Element) -> bool:
    """Whether a button that opens something says a question: "Is it safe at sixty? +"."""
    if button.get("aria-expanded") is None:
        return False
    said = "".join(map(str, islice(button.itertext(), MOST_LOOKS))).rstrip(OPENING_SIGNS)
    return said.endswith("?") and " " in said


def says_closed(element: etree._Element) -> bool:
    """Whether an element, or a button in it, says that what it opens is closed."""
    if not isinstance(element.tag, str):
        return False
    stated = (one.get("aria-expanded") for one in islice(element.iter(etree.Element), MOST_LOOKS))
    return "false" in stated


def is_for_address(field: etree._Element) -> bool:
    """Whether a field of a form asks for the reader's e-mail address."""
    kind = (field.get("type") or "text").lower()
    if kind != "text":
        return kind == "email"
    return MAIL.search(" ".join(field.get(name) or "" for name in SAYING)) is not None


def is_picture(node: etree._Element, alt: str) -> bool:
    """Tell a picture of the article from an icon, an avatar or a counting pixel."""
    sizes = [integer(node.get(name), 400) for name in ("width", "height")]
    return min(sizes) >= 100 and " " in alt


def aria_level(node: etree._Element) -> int:
    return min(max(integer(node.get("aria-level"), 2), 1), 6)
