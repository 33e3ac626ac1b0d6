"""The article's title, without the name of the site."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from lxml import etree

from readaloud.extract.beside import ANCHORS
from readaloud.extract.head import Head, plain
from readaloud.extract.sites import lettered, site_names
from readaloud.extract.words import tidy

# A site parts its name from the title by a bar, dash, guillemet or bullet with blanks around.
PARTS = re.compile(r"\s+[|–—\-»«·•:/~]+\s+|\s+\|\|?\s*|\s*\|\s+")
UNREAD = frozenset(("script", "style", "svg", "template", "noscript", "button"))
BREAKS = frozenset(("br", "div", "p", "li", "small"))
WORDS = re.compile(r"\w+")
CUT = re.compile(r"\s*(?:…|\.\.\.)\s*(?:[|–—\-»«·•].*)?$", re.S)  # "How to sleep… | Quiet Brook"
LONGEST_HEADING = 300
LONGEST_SITE, LONGEST_SECTION = 4, 3  # words of a site's name, and of a section's
LONGEST_NAME = 6  # words of the name beside a title
LONGEST_COMPARED = 400


def find_title(head: Head) -> str:
    """The heading that the page's own statements agree with, else the best of those statements.

    An h1 is what readers see as the title, but some sites put their name or a slogan there, and
    some have several; what the statements say decides among them.
    """
    stated = [plain(one) for one in (
        head.first_meta("og:title"),
        *(str(node["headline"]) for node in head.articles if isinstance(node.get("headline"), str)),
        head.title,
        head.first_meta("twitter:title", "dc.title", "citation_title", "parsely-title"),
    ) if one]  # fmt: skip
    stated = telling(stated, site_names(head)) or (stated if not head.headings else [])
    site = head.first_meta("og:site_name", "application-name")
    headings = [shown_text(heading) for heading in head.headings]
    headings = [text for text in headings if 0 < len(text) <= LONGEST_HEADING]
    if headings and stated:
        best, agreement = most_like(headings, stated)
        is_site = best in head.title and stated[0] in head.title and likeness(best, stated[0]) < 0.5
        if agreement >= 0.5 and not is_site and not any(ends_in(best, one) for one in stated):
            return without_site(best, site) if " | " in best else best
    elif not stated and (named := titled(head.root)) is not None:
        return shown_text(named)[:LONGEST_HEADING]
    elif headings:
        return headings[0]
    titles = [without_site(one, site) for one in stated]
    return titles[0] if titles else ""


def titled(root: etree._Element) -> etree._Element | None:
    """What word processors write above the first heading, which they make an h1 as well."""
    for element in root.iter("h1", "p"):
        if element.tag == "h1":
            break
        if "title" in (element.get("class") or "").split() and shown_text(element):
            return element
    return None


def telling(stated: Sequence[str], sites: frozenset[str]) -> list[str]:
    """The statements that tell more than the name of the site.

    One that is cut goes where another goes on from there, and else loses what follows the cut.
    """
    named = [one for one in stated if lettered(one) not in sites]
    cuts = {one: one[: found.start()] for one in named if (found := CUT.search(one))}
    whole = [folded(one) for one in named if one not in cuts]
    kept: list[str] = []
    for one in named:
        if one not in cuts:
            kept.append(one)
            continue
        beginning = folded(cuts[one])
        if not any(other.startswith(beginning) for other in whole):
            kept.append(f"{cuts[one]}…")
    return kept


def ends_in(heading: str, stated: str) -> bool:
    """Whether a heading is the short last part of a statement, as the name of a site is."""
    first, *others = PARTS.split(stated)
    return (
        bool(others)
        and folded(others[-1]) == folded(heading)
        and len(heading) < len(first)
        and len(heading.split()) <= LONGEST_SITE
    )


def most_like(headings: Sequence[str], stated: Sequence[str]) -> tuple[str, float]:
    """The first heading that a statement agrees with most, and how much it does."""
    best, agreement = headings[0], -1.0
    for text in headings:
        for one in dict.fromkeys(stated):
            found = likeness(text, one)
            if found > agreement:
                best, agreement = text, found
            if found == 1.0:
                return best, agreement
    return best, agreement


def shown_text(heading: etree._Element) -> str:
    """The heading as it reads: a blank where a line breaks, nothing of scripts and pictures."""
    if not len(heading):
        return tidy(heading.text or "")
    parts: list[str] = []
    walker = etree.iterwalk(heading, events=("start", "end", "comment"))
    for event, node in walker:
        if event == "start" and (node.tag in UNREAD or is_anchor(node)):
            walker.skip_subtree()
        elif event == "start":
            parts.append(" " if node.tag in BREAKS else "")
            parts.append(node.text or "")
        elif node is not heading:
            parts.append(node.tail or "")
    return tidy("".join(parts))


def is_anchor(node: etree._Element) -> bool:
    """Whether an element is the sign beside a heading that links to it."""
    return node.tag == "a" and not len(node) and (node.text or "").strip() in ANCHORS


def likeness(heading: str, stated: str) -> float:
    """How much of a heading the statement holds, from 0 to 1."""
    if heading == stated and any(map(str.isalnum, heading)):
        return 1.0
    a, b = folded(heading)[:LONGEST_COMPARED], folded(stated)[:LONGEST_COMPARED]
    if not a or not b:
        return 0.0
    if a in b:
        return 0.6 + 0.4 * len(a) / len(b)
    if b in a:
        return 0.5 + 0.4 * len(b) / len(a)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > 0.5 else 0.0


def folded(text: str) -> str:
    return " ".join(WORDS.findall(text)).casefold()


def without_site(title: str, site: str) -> str:
    """The title without the site's name at its end or beginning.

    Where the page does not say its site's name, the last part goes when it is short beside the
    rest, as site names are.
    """
    if site and title.startswith(f"{site}: "):
        title = title[len(site) + 2 :]
    parts = PARTS.split(title)
    if len(parts) < 2:
        return title
    name = folded(site)
    if name and folded(parts[-1]) == name:
        return title[: title.rfind(parts[-1])].rstrip(" |–—-»«·•:/~")
    if name and folded(parts[0]) == name:
        return title[len(parts[0]) :].lstrip(" |–—-»«·•:/~")
    # Before the name of the site may stand that of a section.
    longest = (LONGEST_SITE, LONGEST_SECTION)
    for last, words in zip(reversed(parts[1:]), longest, strict=False):
        if len(last.split()) > words or len(last) * 2 >= len(title) or is_of_title(last):
            break
        title = title[: title.rfind(last)].rstrip(" |–—-»«·•:/~")
    return title


def site_beside(stated: str, title: str) -> str:
    """The name of the site that a page's `title` element gives behind or before its title."""
    if not title or title not in stated or folded(stated) == folded(title):
        return ""
    parts = PARTS.split(stated)
    for name, rest in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        if folded(" ".join(rest)).startswith(folded(title)) and not is_of_title(name):
            return name if len(name.split()) <= LONGEST_NAME else ""
    return ""


def is_of_title(part: str) -> bool:
    """Whether what follows a dash goes on with the title: "– what now?", "– a short guide"."""
    return part.endswith("?") or (part[:1].islower() and " " in part)
