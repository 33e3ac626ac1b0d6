"""The names of the site that a page is on, which templates put where an author or title belongs."""

import re
from urllib.parse import urlsplit

from readaloud.extract.head import Head

DESK = re.compile(
    r"(?:team|staff|editors?|editorial(?:team|staff|board)?|admin|contributors?|writers?|desk)"
)
SIGNS = re.compile(r"[\W_]+")
SHORTEST_LABEL = 4  # of a host's parts; shorter ones are "www", "blog", "org"


def site_names(head: Head) -> frozenset[str]:
    """What the page calls its site, and its domain, as `lettered` writes them."""
    said = (*head.metas.get("og:site_name", ()), *head.metas.get("application-name", ()))
    return frozenset(lettered(one) for one in (*said, host_of(head))) - {""}


def desk_names(head: Head, sites: frozenset[str]) -> frozenset[str]:
    """Names that may be the site's and may be somebody's: its publisher, parts of its domain."""
    nodes = (*(node.get("publisher") for node in head.articles), *head.of_type("WebSite"))
    said = [name for node in nodes for name in head.names(node)]
    said += [one for one in host_of(head).split(".")[:-1] if len(one) >= SHORTEST_LABEL]
    return sites | {lettered(one) for one in said} - {""}


def host_of(head: Head) -> str:
    """The domain in the page's own address, or ""."""
    try:
        host = urlsplit(head.links.get("canonical") or head.first_meta("og:url")).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def is_desk_of(name: str, sites: frozenset[str]) -> bool:
    """Whether a name is that of a site, or of those who work there: "Quiet Brook Team"."""
    letters = lettered(name)
    return any(
        letters == one or (letters.startswith(one) and DESK.fullmatch(letters[len(one) :]))
        for one in sites
    )


def lettered(name: str) -> str:
    """A name for comparing: its letters and digits alone, in lower case."""
    return SIGNS.sub("", name.casefold())
