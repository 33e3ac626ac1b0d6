"""Names of variants of genes: "c.35delG", "g.12345A>T", "CYP2D6*4"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_PLACE = r"[*-]?\d{1,9}(?:[+-]\d{1,5})?"
_VARIANT = re.compile(
    rf"(?P<kind>[cgmnr])\.(?P<place>{_PLACE}(?:_{_PLACE})?)"
    r"(?P<change>[ACGTU]>[ACGTU]|(?:delins|del|dup|ins|inv)[ACGTU]{0,20}(?:ins[ACGTU]{1,20})?"
    r"|(?<=[_+-]\d)|(?<=[_+-]\d\d)|(?<=_\d{3})|(?<=_\d{4}))(?![^\W_])"
)
_PROTEIN = re.compile(r"p\.(?=\(?[A-Z](?:[a-z]{2})?\d)")
_PIECE = re.compile(r"\d+|[+_>*-]|del|dup|ins|inv|[ACGTU]+")
_SIGNS = {"_": "to", ">": "to", "+": "plus", "-": "minus", "*": "star"}
_PAIR_NEXT = re.compile(r"\*\d{1,3}[A-Z]?/\*\d")  # "*1/*17"
_PAIR_BEFORE = re.compile(r"\*\d{1,3}[A-Z]?/\Z")
_ALLELE_BEFORE = re.compile(r"(?:(?<![^\W_])[A-Z]|[A-Z]{2}[A-Z0-9]{0,8}|[A-Z]\d)\Z")


def read_variant(text: str, pos: int) -> Reading | None:
    """ "c.35delG" is "C dot thirty five del G"; without a change behind it "c." stays "circa"."""
    protein = _PROTEIN.match(text, pos)
    if protein:
        return [(pos, protein.end(), "P dot")]
    found = _VARIANT.match(text, pos)
    if found is None:
        return None
    parts = [(pos, found.start("place"), f"{found['kind'].upper()} dot")]
    for piece in _PIECE.finditer(text, found.start("place"), found.end()):
        parts.append((*piece.span(), _say_piece(piece[0])))
    return parts


def _say_piece(piece: str) -> str:
    if piece.isdecimal():
        return numerals.cardinal(piece) if len(piece) < 4 else numerals.spell_digits(piece)
    return _SIGNS.get(piece) or (" ".join(piece) if piece.isupper() else piece)


def names_allele(text: str, pos: int) -> bool:
    """Whether an asterisk stands between a gene and the number of its form: "HLA-B*57:01"."""
    follows = text[pos + 1 : pos + 2].isdecimal()
    if _PAIR_NEXT.match(text, pos) or _PAIR_BEFORE.search(text, max(0, pos - 6), pos):
        return True
    return follows and _ALLELE_BEFORE.search(text, max(0, pos - 12), pos) is not None
