"""Numbers of references that lost their raised place: "as shown.1,2 Others found", "risk.5–7"."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.abbreviations import BEFORE_NUMBER, DOTTED
from readaloud.narrate.spoken.parts import Reading

_NUMBERS = r"\d{1,3}(?:[,–-]\d{1,3}){0,8}"
_MARK = re.compile(rf"\.(?P<numbers>{_NUMBERS})(?=\s*\Z| +[\"“‘(]?[A-Z])")
# A sentence ends in a word, a share, a bracket, a quotation or a year; words only go before.
_END_BEFORE = re.compile(
    r"[a-z,;:)%’'\"”0-9] [\"“(]?"
    r"(?P<word>[a-z]{2,20}|\d{1,3}(?:\.\d{1,2})?%|(?:19|20)\d\d)[)\"”]{0,2}\Z"
    r"|[a-z0-9%]\)\Z"
)
_NUMBERED = frozenset(
    "version versions chapter section table figure step item part page volume level lesson unit "
    "article rule paragraph appendix number release point model type grade".split()
)
_YEAR_CUE = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring) \Z")
REACH = 32  # characters before the full stop that are looked at


def read_footnote(text: str, pos: int, citations: bool) -> Reading | None:
    """The numbers behind the full stop here, silent unless reference marks are to be spoken."""
    found = _MARK.match(text, pos)
    if found is None or not _ends_sentence(text, pos):
        return None
    if not citations:
        return [(pos + 1, found.end(), "")]
    numbers = re.findall(r"\d+", found["numbers"])
    word = "reference" if len(numbers) == 1 else "references"
    said = ", ".join(map(numerals.cardinal, numbers))
    return [(pos, found.end(), f", {word} {said}.")]


def read_cited_year(text: str, pos: int) -> Reading | None:
    """The year of "in 2019.12 However", which is no decimal."""
    if re.match(r"(?:19|20)\d\d\.", text[pos : pos + 5]) is None:
        return None
    if not _MARK.match(text, pos + 4) or not _ends_sentence(text, pos + 4):
        return None
    return [(pos, pos + 4, numerals.year(text[pos : pos + 4]))]


def _ends_sentence(text: str, dot: int) -> bool:
    found = _END_BEFORE.search(text, max(0, dot - REACH), dot)
    if found is None:
        return False
    word = found["word"]
    if not word or word.endswith("%"):
        return True
    if word.isdecimal():
        start = found.start("word")
        return _YEAR_CUE.search(text, max(0, start - 10), start) is not None
    return word not in _NUMBERED and word not in BEFORE_NUMBER and word not in DOTTED
