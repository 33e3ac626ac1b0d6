"""Text and addresses made safe for HTML, XML and captions."""

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

# Controls, lone surrogates and noncharacters: illegal in XML, or a parse error in HTML.
UNWELCOME = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(1, 17)
    )
    + "]"
)
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
SCHEMES = ("http", "https", "mailto", "tel")
MAX_ADDRESS = 2000  # longer ones are data in disguise
STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def clean(text: str) -> str:
    """The text without characters that no document may hold; line ends become newlines."""
    if text.isprintable():  # so nearly all are, and this is ten times as fast
        return text
    return UNWELCOME.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def esc(text: str) -> str:
    """The text as content or as a quoted attribute value of HTML and XML."""
    return clean(text).translate(ENTITIES)


def one_line(text: str) -> str:
    """The text on one line, every run of white space a single space."""
    return " ".join(clean(text).split())


def shorten(text: str, length: int) -> str:
    """The text on one line, cut at a word where it is longer than `length` code points."""
    line = one_line(text)
    if len(line) <= length:
        return line
    head = line[: length - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > length // 2 else head).rstrip(" ,;:–-") + "…"


def safe_address(address: str, base: str | None = None) -> str | None:
    """The address as a valid absolute URL that only leads somewhere, or None.

    Scripts, data, files and relative addresses without a base give None.
    """
    raw = clean(address).replace("\n", "").replace("\t", "").strip()
    if not raw or raw.startswith("#") or len(raw) > MAX_ADDRESS:
        return None
    try:
        parts = urlsplit(urljoin(base, raw) if base else raw)
        host = ascii_host(parts.hostname or "")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if parts.scheme not in SCHEMES:
        return None
    if parts.scheme in ("mailto", "tel"):
        return f"{parts.scheme}:{escaped(parts.path)}" if parts.path else None
    if not host:
        return None
    return urlunsplit(
        (
            parts.scheme,
            host + port,
            escaped(parts.path),
            escaped(parts.query),
            escaped(parts.fragment),
        )
    )


def ascii_host(host: str) -> str:
    """The host in ASCII; "" where it is none. Raises ValueError where it cannot be one."""
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    return host if re.fullmatch(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", host) else ""


def escaped(part: str) -> str:
    return STRAY_PERCENT.sub("%25", quote(part, safe="/?:@!$&'()*+,;=~%-._"))
