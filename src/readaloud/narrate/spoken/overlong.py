"""Strings that no person wrote to be read: a listener is told of them, and spared their letters."""

import re
from collections.abc import Iterator

LONGEST = 300  # characters without a space; the longest web address people print is shorter
LEAST_WORDS = 0.6  # share of word-like letters from which a long string still is text
_LONG = re.compile(rf"\S{{{LONGEST},}}")
# Latin words have no capitals inside; scripts that set no spaces count as words throughout.
_WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_a-z]?[a-zß-ÿ]{2,30}(?![^\W\d_])|[\u0250-\uffff]{2,60}")


def overlong(text: str) -> Iterator[tuple[int, int]]:
    """Where strings stand whose letters are left out: data, hashes, endless digits.

    One million characters would be twenty hours of letters.
    """
    if len(text) < LONGEST:
        return
    for found in _LONG.finditer(text):
        start, end = found.span()
        likely = sum(len(word[0]) for word in _WORDS.finditer(text, start, min(end, start + 3000)))
        if likely < LEAST_WORDS * min(end - start, 3000):
            yield start, end
