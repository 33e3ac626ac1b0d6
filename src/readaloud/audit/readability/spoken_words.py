"""Syllables of letters: words, initialisms, acronyms and names with capitals inside."""

from readaloud.audit.readability import figures
from readaloud.audit.readability.pronouncing import pronouncing
from readaloud.audit.readability.syllables import count_syllables
from readaloud.data.capitals import CAMEL, camel_pieces


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
