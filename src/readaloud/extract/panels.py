"""Closed panels: hidden boxes that readers open at a heading, button or tab, named or beside it."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from readaloud.extract import hints
from readaloud.extract.furniture import line_reason
from readaloud.extract.leaves import Page
from readaloud.extract.tabs import Tabs
from readaloud.extract.tags import HEADINGS
from readaloud.extract.visible import Attributes, attributes_of, is_hidden
from readaloud.extract.words import tidy
from readaloud.model.pattern import Late

OPENING_SIGNS = " \n\t+-–−×▼▾⌄›…»→"  # drawn beside what opens at a click
MOST_LOOKS = 10  # elements of a heading in which its button may stand
NEAR_BUTTON = 5  # boxes around a button at whose names one looks
MOST_PIECES = 10  # of a line
MOST_BESIDE = 12  # boxes before a hidden one among which one like it may be open
LONGEST_LINE = 200  # characters of a question
LONGEST_TOLD = 1_000  # characters of a line that are looked at, blanks among them
SHORTEST_PANEL = 40  # characters
TURNED = re.compile(r"(?<![a-z])(?:tab|panel|pane)(?!let|les)|tabs?$")
# What stands before or behind the rest of a text that is cut, in lower case; what only behind it.
READ = (
    r"(?:click to )?read (?:more|on|the rest)|continue reading|weiterlesen|mehr lesen|leer más"
    r"|lire (?:la suite|plus)|leggi (?:tutto|di più)|lees (?:meer|verder)|ler mais|läs mer"
)
SHOW = (
    r"(?:show|see|view) (?:more|all)|mehr anzeigen|(?:ver|mostrar) (?:más|mais)"
    r"|(?:voir|afficher) plus|mostra (?:altro|di più)|toon meer|visa mer"
)
BEFORE, BEHIND = Late(READ), Late(rf"{READ}|{SHOW}")
NO_ACCORDION = (
    hints.NAVIGATION | hints.SIDEBAR | hints.FOOTER | hints.FORM | hints.COMMENTS | hints.SHARE
    | hints.DIALOG
)  # fmt: skip
NOT_PANEL = (
    hints.NAVIGATION | hints.SIDEBAR | hints.FOOTER | hints.FORM | hints.COMMENTS | hints.SHARE
    | hints.DIALOG | hints.PROMOTION | hints.RELATED | hints.FEEDBACK
)  # fmt: skip


class Panels:
    """What the buttons and tabs read so far open, by the ids of the boxes."""

    def __init__(self, page: Page, root: etree._Element) -> None:
        self.page = page
        self.ids: set[str] = set()
        self.tabs = Tabs(root)

    def take_tabs(self, tablist: etree._Element) -> bool:
        """Whether each tab of a list opens a panel, at which its label will stand."""
        panels = self.tabs.take(tablist)
        self.ids |= panels
        return bool(panels)

    def opens_at(self, button: etree._Element, element: int) -> bool:
        """Whether a button heads the panel that it names, or the box that it opens."""
        in_accordion = is_accordion(self.mask(element))
        if (panel := panel_of(attributes_of(button))) is not None:
            if in_accordion:
                self.ids.add(panel)
            return True
        if asks(button) and button.getnext() is not None:
            return True
        return opens_hidden(button, in_accordion=in_accordion)

    def opens_panel(self, box: etree._Element, attributes: Attributes, element: int) -> bool:
        """Whether a box in the role of a button opens a panel, which it may name."""
        if (panel := panel_of(attributes)) is not None:
            self.ids.add(panel)
            return True
        return opens_hidden(box, in_accordion=is_accordion(self.mask(element)))

    def is_answer(self, box: etree._Element, element: int) -> bool:
        """Whether a hidden box is what the heading right before it opens, without naming it."""
        mask = self.mask(element)
        in_accordion = is_accordion(mask)
        before = box.getprevious()
        if before is not None and says_closed(before) and (before.tag in HEADINGS or in_accordion):
            return True
        return not mask & NO_ACCORDION and opens_beside(box, in_accordion=in_accordion)

    def mask(self, element: int) -> int:
        return self.page.mask_near(element, NEAR_BUTTON)


def is_accordion(mask: int) -> bool:
    """Whether names near by tell of questions or an accordion, and none of a menu or form."""
    return bool(mask & hints.QUESTION) and not mask & NO_ACCORDION


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


def opens_beside(box: etree._Element, *, in_accordion: bool) -> bool:
    """Whether a hidden box is an answer, one of some panels in turn, or the rest of a text."""
    names = f"{box.get('class') or ''} {box.get('id') or ''}"
    mask = hints.mask_of_names(names)
    # "tab-pane" hints at menus, but a menu is hidden with all of its links.
    if mask & (NOT_PANEL & ~hints.NAVIGATION):
        return False
    if (before := box.getprevious()) is not None and isinstance(before.tag, str):
        look = box.get("class")
        is_head = not look or before.get("class") != look  # panels in a row look alike
        if is_head and is_asked(before, in_accordion=in_accordion or bool(mask & hints.QUESTION)):
            return True
        if TURNED.search(names.lower()) and any(map(is_open, alike_before(box))):
            return True
    return says_more(before, BEFORE) or says_more(box.getnext(), BEHIND)


def is_asked(line: etree._Element, *, in_accordion: bool) -> bool:
    """Whether a line heads what opens below it: a button that asks, or a head of an accordion."""
    said = said_in(line)
    if not 0 < len(said) <= LONGEST_LINE or line_reason(said):
        return False  # "Was this page helpful?" opens thanks
    if said.endswith("?") and " " in said and (in_accordion or line.tag == "button"):
        return True
    is_named = hints.mask_of_names(line.get("class") or "") & hints.QUESTION
    return in_accordion and (line.tag in HEADINGS or line.tag == "button" or bool(is_named))


def opens_hidden(button: etree._Element, *, in_accordion: bool) -> bool:
    """Whether the box behind a button is hidden until somebody clicks there."""
    behind = button.getnext()
    if behind is None or not isinstance(behind.tag, str) or not is_hidden(attributes_of(behind)):
        return False
    return is_asked(button, in_accordion=in_accordion)


def alike_before(box: etree._Element) -> Iterator[etree._Element]:
    """The boxes before one that have its tag and its first name."""
    first = (box.get("class") or "").split()[:1]
    for other in islice(box.itersiblings(str(box.tag), preceding=True), MOST_BESIDE):
        if first and (other.get("class") or "").split()[:1] == first:
            yield other


def is_open(box: etree._Element) -> bool:
    """Whether a box is seen, and says more than a switch does."""
    return not is_hidden(attributes_of(box)) and len(said_in(box)) >= SHORTEST_PANEL


def says_more(link: etree._Element | None, words: Late) -> bool:
    """Whether something beside a hidden box offers the rest: "Read more"."""
    if link is None or link.tag not in ("a", "button", "span", "p", "div"):
        return False
    return words.pattern.fullmatch(said_in(link).lower()) is not None


def said_in(line: etree._Element) -> str:
    """The words of a line without the signs that are drawn beside them."""
    said = "".join(map(str, islice(line.itertext(), MOST_PIECES)))
    return tidy(said[:LONGEST_TOLD]).rstrip(OPENING_SIGNS)
