"""What a link leads to: a journal, a health body, a shop, the page's own site."""

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

from readaloud.data.link_hosts import HEALTH_BODIES, JOURNALS, NEWS, SHOP_HOSTS

Target = Literal[
    "journal",
    "government",
    "health-body",
    "university",
    "news",
    "shop",
    "own-site",
    "anchor",
    "other",
]

SUPPORTING: frozenset[str] = frozenset(
    ("journal", "government", "health-body", "university", "news", "other")
)
# Words of a path or query that only shops and affiliate programmes use.
SHOP_PATHS = re.compile(
    r"/(?:shop|store|cart|checkout|products?|buy|order|basket|item|sale|affiliate|go|recommends)(?:[/?.]|$)"
    r"|[?&](?:aff|affid|affiliate|tag|add-to-cart|coupon|hop)=|/dp/",
    re.IGNORECASE,
)


# Addresses as nearly all are, without user, port or odd signs: host, path, query.
PLAIN_ADDRESS = re.compile(
    r"(?:https?://([A-Za-z0-9.-]+)(?=[/?#]|\Z)|(?=/(?!/)))"
    r"((?:/[!-\"$->@-~]*)?)(?:\?([!-\"$-~]*))?(?:#[!-~]*)?"
)


def classify(href: str, own_host: str = "") -> Target:
    """Tell what kind of page a link leads to, from its address alone."""
    plain = PLAIN_ADDRESS.fullmatch(href)
    if plain is not None:  # told in a fifth of the time
        netloc, path, query = plain.groups("")
    else:
        try:
            parts = urlsplit(href.strip())
        except ValueError:
            return "other"
        if parts.scheme not in ("http", "https", ""):
            return "own-site"
        netloc, path, query = parts.netloc, parts.path, parts.query
    host = netloc.lower().rpartition("@")[2].removeprefix("www.")
    rest = path + ("?" + query if query else "")
    if not host:
        return (
            "anchor" if href.startswith("#") else "shop" if SHOP_PATHS.search(rest) else "own-site"
        )
    if is_shop(host) or SHOP_PATHS.search(rest):
        return "shop"
    if own_host and host == own_host:
        return "own-site"
    return outside(host)


@lru_cache(maxsize=1024)
def outside(host: str) -> Target:
    """Tell what kind of site another host is."""
    if among(host, JOURNALS):
        return "journal"
    if among(host, HEALTH_BODIES):
        return "health-body"
    if (
        host.endswith((".gov", ".mil", ".gov.uk", ".gov.au", ".gc.ca", ".europa.eu"))
        or ".gov." in host
    ):
        return "government"
    if host.endswith((".edu", ".ac.uk")) or ".edu." in host or ".ac." in host:
        return "university"
    return "news" if among(host, NEWS) else "other"


@lru_cache(maxsize=1024)
def is_shop(host: str) -> bool:
    return among(host, SHOP_HOSTS)


def among(host: str, names: tuple[str, ...]) -> bool:
    """Tell whether a host is, or lies under, one of the names."""
    return any(
        name in host if name.endswith(".") or "." not in name else on_domain(host, name)
        for name in names
    )


def on_domain(host: str, name: str) -> bool:
    return host == name or host.endswith("." + name)


def host_of(url: str | None) -> str:
    """The host of a page's own address, in lower case and without "www."."""
    try:
        return urlsplit(url or "").netloc.lower().removeprefix("www.")
    except ValueError:
        return ""
