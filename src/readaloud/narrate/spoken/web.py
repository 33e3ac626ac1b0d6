"""Addresses of the web and of mail, shortened to what helps a listener."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

ENDINGS = frozenset(
    "com org net edu gov mil int info biz uk us ca au de fr it es nl ch at be ie nz in jp cn kr "
    "br mx ru pl se no dk fi pt gr eu io co ai app dev health care clinic me tv ly abc".split()
)
SPELLED = frozenset(
    "uk us ca au de fr es nl ch be ie nz jp cn kr br mx ru pl se dk fi pt gr eu io ai tv nih "
    "cdc fda nhs html htm php pdf asp aspx www http https ftp jpg png id url faq bmj nejm jama "
    "webmd hiv".split()
)
_MAIL = re.compile(
    r"(?:mailto:)?(?P<user>[\w.+%-]{1,64})@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
)
_SCHEME = r"(?P<scheme>(?:https?|ftp)://)"
_HOST = r"(?P<host>(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,18}|localhost)(?P<port>:\d{2,5})?"
_PATH = r"(?P<path>(?:[/?#][^\s<>\"“”'‘’]*)?)"
_URL = re.compile(rf"(?:{_SCHEME}(?P<www>www\.)?|(?P<www2>www\.)){_HOST}{_PATH}", re.IGNORECASE)
_BARE = re.compile(
    r"(?P<host>(?:[A-Za-z0-9][\w-]{0,62}\.){1,5}(?P<ending>[a-z]{2,6}))(?P<path>(?:/[^\s<>\"“”'‘’]*)?)(?![\w@])"
)
_PIECES = re.compile(r"[A-Za-z]+|\d+|[^A-Za-z\d]")
_TRAILING = ".,;:!?)]}"
TRACKING = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|src|source)=[\w.%+~-]*")
NAMES = {
    ".": "dot", "-": "dash", "_": "underscore", "/": "slash", "@": "at", ":": "colon",
    "~": "tilde", "?": "question mark", "=": "equals", "&": "and", "#": "hash", "%": "percent",
    "+": "plus",
}  # fmt: skip


def read_address(text: str, pos: int) -> Reading | None:
    """Read a mail or web address; scheme, "www" and tracking marks stay silent."""
    found = _MAIL.match(text, pos)
    if found:
        end = found.end("host")
        return _pieces(text, found.start("user"), end, pos)
    found = _URL.match(text, pos)
    if found is None:
        found = _BARE.match(text, pos)
        if found is None or found["ending"] not in ENDINGS:
            return None
    end = found.end()
    while end > found.end("host") and text[end - 1] in _TRAILING:
        end -= 1
    return _pieces(text, found.start("host"), end, pos)


def _pieces(text: str, start: int, end: int, opening: int) -> Reading:
    parts: Reading = [(opening, start, "")] if start > opening else []
    path_end = end - 1 if text[end - 1] == "/" else end
    at = start
    for tracking in TRACKING.finditer(text, start, path_end):
        parts += _say_pieces(text, at, tracking.start())
        parts.append((*tracking.span(), ""))
        at = tracking.end()
    parts += _say_pieces(text, at, path_end)
    if path_end < end:
        parts.append((path_end, end, ""))
    return parts


def _say_pieces(text: str, start: int, end: int) -> Reading:
    return [(m.start(), m.end(), _say_piece(m[0])) for m in _PIECES.finditer(text, start, end)]


def _say_piece(piece: str) -> str:
    if piece.isdecimal():
        return numerals.spell_digits(piece) if len(piece) != 1 else numerals.cardinal(piece)
    if piece.isalpha() and piece.isascii():
        if piece.lower() in SPELLED or (
            len(piece) > 1 and not set(piece.lower()) & set("aeiouy") and len(piece) < 5
        ):
            return " ".join(piece.upper())
        return piece
    return NAMES.get(piece, piece if piece.isalnum() else "")
