"""Tabs: what each opens is a part of the page under its label, as in an accordion."""

from itertools import islice

from lxml import etree

from readaloud.extract.words import tidy

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
POINTING = ("aria-controls", "href", "data-bs-target", "data-target")
LONGEST_LABEL = 100  # characters
# Elements that are looked at, so that boxes within boxes take no longer: of a list, of a panel for
# its heading, and the texts of a label.
MOST_LOOKS = 50
BOXES = 3  # around a list of tabs in which its panels may stand
MOST_LISTED, MOST_LEADING, MOST_SAID = 1_000, 50, 20


class Tabs:
    """The labels of the panels that the tabs read so far open, by the ids of either."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.known: set[str] | None = None  # what panels there are
        self.looked = 0  # lists around which panels were sought
        self.labels: dict[str, str] = {}

    def take(self, tablist: etree._Element) -> set[str]:
        """Keep the labels of a list of tabs for their panels, and give the names of those.

        There are none where one of the tabs has no panel: then the list is no more than links.
        Tabs that name none open those that follow, each its own in the order of both.
        """
        labels: dict[str, str] = {}
        known = self.panels()
        tabs = [tab for tab in islice(tablist.iter("*"), MOST_LISTED) if tab.get("role") == "tab"]
        following: list[etree._Element] | None = None
        for place, tab in enumerate(tabs):
            label = said_in(tab)
            named = (tab.get(name) or "" for name in POINTING)
            targets = [one.lstrip("#") for one in named] + [tab.get("id") or ""]
            panel = next((one for one in targets if one and one in known), None)
            if panel is None:
                following = self.beside(tablist, len(tabs)) if following is None else following
                panel = name_of(following[place], place) if following else None
            if panel is None or not 0 < len(label) <= LONGEST_LABEL:
                return set()
            labels[panel] = label
        self.labels.update(labels)
        return set(labels)

    def beside(self, tablist: etree._Element, count: int) -> list[etree._Element]:
        """The panels in the boxes around a list of tabs, where there are as many as tabs."""
        self.looked += 1
        boxes = tablist.iterancestors() if self.looked <= MOST_LOOKS else ()
        for around in islice(boxes, BOXES):
            nodes = islice(around.iter("*"), MOST_LISTED)
            found = [node for node in nodes if node.get("role") == "tabpanel"]
            if found:
                return found if len(found) == count else []
        return []

    def panels(self) -> set[str]:
        """The ids on the page, and those that panels are labelled by: gathered when first asked."""
        if self.known is None:
            self.known = set()
            for node in self.root.iter():
                if isinstance(node.tag, str) and node.get("role") != "tab":
                    self.known.add(node.get("id") or "")
                    if node.get("role") == "tabpanel":
                        self.known.add(node.get("aria-labelledby") or "")
        return self.known

    def label(self, panel: etree._Element) -> str:
        """The label of the tab that opens a box, or "" where none does or it says so itself."""
        names = (panel.get("id") or "", panel.get("aria-labelledby") or "")
        label = next((self.labels.pop(name) for name in names if name in self.labels), "")
        leading = islice(panel.iter(), MOST_LEADING) if label else ()
        heading = next((node for node in leading if node.tag in HEADINGS), None)
        return "" if heading is not None and said_in(heading) == label else label


def name_of(panel: etree._Element, place: int) -> str:
    """The id of a panel, which gets one where it has none."""
    name = panel.get("id") or f"panel-{panel.sourceline}-{place}"
    panel.set("id", name)
    return name


def said_in(node: etree._Element) -> str:
    return tidy("".join(map(str, islice(node.itertext(), MOST_SAID))))
