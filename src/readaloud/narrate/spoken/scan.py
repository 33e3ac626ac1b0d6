"""The walk through a text: plain words pass, everything else is asked of the rules."""

import re

from readaloud.narrate.spoken.abbreviations import (
    AFTER_AMOUNT,
    AFTER_DOSE,
    BEFORE_NUMBER,
    DOTTED,
    ROADS,
    VITAMINS,
    WITHOUT_DOT,
)
from readaloud.narrate.spoken.overlong import LONGEST
from readaloud.narrate.spoken.parts import Reading

LOWER = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț"
# A plain word is group 1; what is neither plain nor mere spacing and pausing is group 2.
TOKEN = re.compile(
    rf"([A-Z]?[{LOWER}]++(?:['’][{LOWER}]++)*+)(?![\w@/\\+*=^]|['’]\w|[.:](?=[\w/]))"
    r"|([^\s,;!?:()\"“”.]|\.(?=\d|(?<=\b[A-Z]\d\d\.)[A-Z]\b)|\((?=\d{3}\)|0\d{1,4}\)))"
)
MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
).split()
IONS = "na ca mg fe cl li zn cu mn al ag ba br co cr cd hg ni pb se sr".split()
SPECIAL = frozenset(
    variant
    for table in (
        DOTTED,
        BEFORE_NUMBER,
        WITHOUT_DOT,
        AFTER_AMOUNT,
        AFTER_DOSE,
        ROADS,
        VITAMINS,
        IONS,
        MONTHS,
        "st et x q rs tc cat pub kr fl th sa tu mo lb lbs sec g h d".split(),
        "ii iii iv vi vii viii ix".split(),
    )
    for key in table
    for variant in (key, key.lower(), key.capitalize())
)
# Between two things that are compared: "LDL:HDL ratio", "FEV1/FVC ratio", "omega-6:omega-3 of 4:1".
_COMPARED = re.compile(
    r"[:/](?!risk|odds|hazards?|rate|likelihood)"
    r"(?=[^\W\d_][\w-]{0,30} (?:ratios?\b|of \d{1,3}:\d))"
)
SILENT = "\ue000"  # stands for a character that is not said
_SILENCE = re.compile(f"{SILENT}+")
OMITTED = "\ue001"  # stands for a character of a string that is only told of
_OMISSION = re.compile(f"{OMITTED}{{{LONGEST},}}")


def read_at(text: str, pos: int, plain_end: int, loud: bool, citations: bool) -> Reading | None:
    """Ask the rules about the place; None where what stands there may pass as it is.

    `plain_end` is where the plain word ends that stands here, or 0 where none does.
    """
    said = _read_token(text, pos, plain_end, loud, citations)
    if said is not None and _COMPARED.match(text, end := said[-1][1]):
        return [*said, (end, end + 1, "to")]
    return said


def _read_token(text: str, pos: int, plain_end: int, loud: bool, citations: bool) -> Reading | None:
    """What the rule of its kind makes of one word, number or sign."""
    # The rules are loaded by the first text that needs them: most of their cost is compiling.
    from readaloud.narrate.spoken.digits import read_digits
    from readaloud.narrate.spoken.signs import read_sign
    from readaloud.narrate.spoken.words import read_plain, read_word

    if plain_end:
        return read_plain(text, pos, plain_end)
    char = text[pos]
    if char.isdecimal():
        return read_digits(text, pos)
    if char.isalpha():
        return read_word(text, pos, loud)
    silence = _SILENCE.match(text, pos)
    if silence:
        return [(pos, silence.end(), "")]
    omission = _OMISSION.match(text, pos)
    if omission:
        from readaloud.narrate.spoken.numerals import cardinal

        count = cardinal(str(omission.end() - pos))
        return [(pos, omission.end(), f"(a string of {count} characters is left out)")]
    return read_sign(text, pos, citations)
