"""Syllables of words that are not plain: initialisms, compounds, figures with letters and signs."""

import re

from readaloud.audit.readability import figures
from readaloud.audit.readability.pronouncing import pronouncing
from readaloud.audit.readability.syllables import count_syllables
from readaloud.data.capitals import CAMEL, camel_pieces

_RUN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:,\d{3})*(?:\.\d+)*|[%$£€°+½¼¾&]")
_SIGNS = {"%": 2, "$": 2, "£": 1, "€": 2, "°": 2, "+": 1, "½": 3, "¼": 2, "¾": 3, "&": 1}


def count_said(core: str) -> int:
    """Count letters with perhaps an apostrophe: a word, or an initialism such as MRI or STIs."""
    low = core.lower()
    if core == low:
        return count_syllables(low)
    capitals = core.removesuffix("'s").removesuffix("s")
    if len(capitals) > 1 and capitals.isupper():
        base = capitals.lower()
        if figures.is_spelled(capitals, is_known=base in pronouncing()):
            return figures.spell(capitals)
        return figures.SAID.get(base) or count_syllables(low)
    if low in figures.SAID:
        return figures.SAID[low]
    if core.isalpha() and not core[1:].islower():
        return _count_camel(core)
    return count_syllables(low)


def _count_camel(core: str) -> int:
    """Count letters with capitals inside: "mRNA", "HbA", "YouTube", "WebMD"."""
    pieces = camel_pieces(core)
    if pieces == [core]:
        known = pronouncing().get(core.lower())
        if known is not None:
            return known
        pieces = CAMEL.findall(core)
    return sum(
        figures.spell(piece) if piece.isupper() else count_syllables(piece.lower())
        for piece in pieces
    )


def count_mixed(word: str) -> int:
    """Count compounds, figures and signs: "long-acting", "10mg", "H1N1", "12.5%", "COVID-19"."""
    count = 0
    for run in _RUN.findall(word):
        if run[0].isdecimal():
            count += figures.count_number(run)
        elif run in _SIGNS:
            count += _SIGNS[run]
        elif len(run) == 1:
            count += figures.spell(run)
        else:
            count += figures.UNITS.get(run.lower()) or count_said(run)
    return count
