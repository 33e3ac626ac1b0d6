"""Lines of links: rows such as "Home · News · Contact", and trails such as "Conditions › Heart"."""

from readaloud.extract.leaves import Leaf
from readaloud.extract.lists import is_link

ARROWS = "›»>→❯▸▶"
STEP = f"{ARROWS}/\\ "  # what parts the steps of the way to a page
LONGEST_HERE = 80  # characters of its last step


def is_row_of_links(leaf: Leaf) -> bool:
    """Three links or more with nothing said between them."""
    links = sum(mark.kind == "link" for mark in leaf.words.marks)
    return links > 2 and is_link(leaf) and leaf.words.text[-1:] not in ".!?"


def is_trail(leaf: Leaf) -> bool:
    """Links parted by slashes or arrows, as on the way to a page: "Conditions › Heart"."""
    text = leaf.words.text
    links = [mark.span for mark in leaf.words.marks if mark.kind == "link"]
    between: list[str] = []
    done = 0
    for span in links:
        between.append(text[done : span.start].strip())
        done = max(done, span.end)
    first, *parting = between or [""]
    if first.strip(STEP) or not all(part and not part.strip(STEP) for part in parting):
        return False
    here = text[done:].strip()  # the page itself, mostly no link
    if not here.strip(STEP):
        return len(links) > 1
    return here[0] in ARROWS and len(here) < LONGEST_HERE and here[-1] not in ".!?:"
