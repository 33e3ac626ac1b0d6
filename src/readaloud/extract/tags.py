"""What each HTML element is to a reader: a box, a part of a line, a mark, a menu, or mute."""

from itertools import islice

from lxml import etree


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


INLINE, BLOCK, MARK, SKIP, BREAK, IMAGE, COMMENT, MENU, MATH, STRUCK, ICON, FIELD = range(1, 13)
KINDS = {
    **dict.fromkeys(
        names(
            "address article aside blockquote body button caption center dd details dir div"
            " dl dt fieldset figcaption figure form frameset h1 h2 h3 h4 h5 h6 header hgroup"
            " hr html legend li listing main menu ol p plaintext pre search section"
            " summary table tbody td tfoot th thead tr ul xmp select optgroup option object applet"
        ),
        BLOCK,
    ),
    **dict.fromkeys(names("a b strong em i mark abbr acronym dfn sup sub"), MARK),
    # Without an entry an element is inline as well; these are the ones that come often.
    **dict.fromkeys(names("span small u font time code q picture"), INLINE),
    **dict.fromkeys(
        names(
            "script style template noscript iframe canvas audio video map"
            " datalist textarea progress meter head link meta title"
            " base param source track noframes noembed area colgroup col rp rt"
        ),
        SKIP,
    ),
    "br": BREAK,
    "img": IMAGE,
    "math": MATH,
    "svg": ICON,
    **dict.fromkeys(names("amp-sidebar amp-consent amp-user-notification"), MENU),
    **dict.fromkeys(
        names(
            "amp-ad amp-embed amp-sticky-ad amp-auto-ads amp-analytics amp-pixel amp-state"
            " amp-audio amp-video amp-youtube amp-iframe amp-social-share amp-lightbox"
        ),
        SKIP,
    ),
    "input": FIELD,
}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
STRUCTURES = {
    "ul": "list", "ol": "list", "menu": "list", "dir": "list", "li": "item",
    "dl": "definitions", "dt": "term", "dd": "term",
    "table": "table", "tr": "row", "td": "cell", "th": "cell", "caption": "caption",
    "figure": "figure", "figcaption": "figcaption", "blockquote": "quote", "pre": "pre",
    "listing": "pre", "plaintext": "pre", "xmp": "pre",
}  # fmt: skip
# Boxes that say by their role that they are lists and tables, as the elements they stand for.
ROLES = {
    "list": "ul", "listitem": "li", "table": "table", "row": "tr", "cell": "td", "gridcell": "td",
    "columnheader": "th", "rowheader": "th",
}  # fmt: skip
CELLS = names("row cell gridcell columnheader rowheader")  # boxes, whatever they are made of
HOLDERS = {"item": ("list",), "term": ("definitions",), "cell": ("row",)}
MENU_ROLES = names("navigation contentinfo search menu menubar dialog alertdialog")
MENU_REASONS = {"footer": "footer", "contentinfo": "footer", "search": "form"}
SPECIAL = frozenset((*HEADINGS, *STRUCTURES, "summary", "button", "label", "legend"))
CONTROLS = names("button label legend")
CHOICES = names("select optgroup option")  # the rest of a page may stand in one left open
LISTS = names("ul ol")
FORM_LEVELS = 6  # boxes around a list; a form further out holds the whole page
ITEMS = names("li")
NO_WORDS = " \t\r\n\f\xa0▢□☐○◯"  # nothing, and what shows as the box itself
PREFORMATTED = names("pre listing plaintext xmp")
BOLD = names("b strong")
STRIKING = names("del s strike")
ENDING = tuple('.!?…"”’»—–')  # of what is quoted, before its source on the same line
PARTS = ("h1", "h2", "h3", "h4", "article", "main")  # in one that was left open, not struck


def kind_of(node: etree._Element) -> int:
    """The kind of a node whose tag no table names: elements of scripts are boxes."""
    tag = node.tag
    if not isinstance(tag, str):
        return COMMENT
    if tag == "nav":  # some build the answers of a FAQ of it
        return MENU if next(node.iter("a", "button", "option"), None) is not None else BLOCK
    if tag == "footer":
        inside = next(node.iterancestors("article", "main", "section", "blockquote"), None)
        return BLOCK if inside is not None else MENU
    if tag == "dialog":  # browsers show none that is not open
        return BLOCK if node.get("open") is not None else SKIP
    if tag == "cite":
        return BLOCK if is_source(node) else INLINE
    if tag == "label":
        return INLINE if is_ticked(node) else BLOCK
    if tag in STRIKING:
        return INLINE if next(node.iter(PARTS), None) is not None else STRUCK
    return BLOCK if "-" in tag else INLINE


def is_source(cite: etree._Element) -> bool:
    """Whether a cite tells on a line of its own at the end of a quotation who said it."""
    line, before = cite.getparent(), cite.getprevious()
    if line is None or cite.getnext() is not None or (cite.tail and not cite.tail.isspace()):
        return False
    quote = line.getparent() if line.tag == "p" and line.getnext() is None else line
    if quote is None or quote.tag != "blockquote":
        return False
    said = line.text if before is None else before.tail
    if said and not said.isspace():
        return said.rstrip().endswith(ENDING)
    return before is None or KINDS.get(before.tag) in (BLOCK, BREAK)


def is_ticked(label: etree._Element) -> bool:
    """Whether a label says what an item of a list with a box to tick says: it is no control."""
    around = label.getparent()
    item = around if around is None or around.tag in ITEMS else around.getparent()
    if item is None or item.tag not in ITEMS:
        return False
    if not any(str(text).strip(NO_WORDS) for text in label.itertext()):
        return False
    if any(box.tag == "form" for box in islice(item.iterancestors(), FORM_LEVELS)):
        return False
    beside = (label[0] if len(label) else None, label.getprevious(), label.getnext())
    return any(
        node is not None and node.tag == "input" and node.get("type", "").lower() == "checkbox"
        for node in beside
    )


def heads_list(node: etree._Element) -> bool:
    """Whether a legend stands over a list, as the title of a box, and not over a form."""
    following = node.getnext() if node.tag == "legend" else None
    return following is not None and following.tag in LISTS


def menu_reason(node: etree._Element) -> str:
    """What a part of the page is that is never read for its article."""
    name = node.get("role") or str(node.tag)
    return MENU_REASONS.get(name, "navigation")
