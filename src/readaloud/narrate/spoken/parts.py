"""What a rule gives: stretches of source, each with the words said for it.

A reading is a list of (start, end, words) in source order without overlaps; its last end is where
reading goes on. Empty words are silence: the neighbouring word then stands for those characters.
"""

import re

Part = tuple[int, int, str]
Reading = list[Part]

_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?)\.?[^\w.]{0,3}$")
_WORD_AFTER = re.compile(r"[^\w.]{0,3}([^\W\d_]+(?:['’][^\W\d_]+)?)")
NEAR = 40  # how far a rule looks around for context


def word_before(text: str, pos: int) -> str:
    """The word that ends just before, in lower case, or "" where a number or nothing stands."""
    found = _WORD_BEFORE.search(text[max(0, pos - NEAR) : pos])
    return found[1].lower() if found else ""


def word_after(text: str, pos: int) -> str:
    """The word that begins just after, in its own case, or ""."""
    found = _WORD_AFTER.match(text, pos, pos + NEAR)
    return found[1] if found else ""
