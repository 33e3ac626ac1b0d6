"""What tag and class together say of a box, as the reader of the page asks of each."""

from readaloud.extract import hints
from readaloud.extract.leaves import Look
from readaloud.extract.tags import SPECIAL

OWN_HEADING, OWN_FIGURE = OWN = "-heading", "-figure"  # end the names of elements of scripts
FIGURES = {"div": "wp-caption", "table": "tr-caption-container"}  # boxes that blogs make
OF_MENUS = (  # what the names of a menu may speak of
    hints.NAVIGATION | hints.HEADER | hints.FOOTER | hints.SIDEBAR | hints.LIST | hints.WIDGET
    | hints.ARTICLE | hints.CARD | hints.MEDIA
)  # fmt: skip


class Looks(dict[tuple[str, str], Look]):
    """What tag and class say of a box. Equal ones are kept once."""

    def __missing__(self, key: tuple[str, str]) -> Look:
        tag, names = key
        mask = hints.TAGS.get(tag, 0) | (hints.mask_of_names(names) if names else 0)
        is_special = tag in SPECIAL or "wp-caption" in names or tag.endswith(OWN)
        look = self[key] = (tag, names, mask, is_special)
        return look


def is_figure(tag: str, names: str) -> bool:
    """Whether a box that is no `figure` is one for those who made it."""
    return tag.endswith(OWN_FIGURE) or (tag in FIGURES and FIGURES[tag] in names)
