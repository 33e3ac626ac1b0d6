"""Ratings drawn in stars: "★★★☆☆" is three out of five."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_RATING = re.compile(r"((?:[★⭐]\ufe0f?){1,10})(½?)([☆✩]{0,9})(?![★☆⭐✩])")
_COUNT_BEFORE = re.compile(r"(?<![\d.,/])([0-5](?:\.\d{1,2})?) ?\Z")
FEWEST = 3  # one or two stars mark a footnote or a tip


def read_stars(text: str, pos: int) -> Reading | None:
    """Filled stars, out of all where empty ones follow; a row of empty ones says nothing."""
    found = _RATING.match(text, pos)
    if found is None or text[pos - 1 : pos] in ("★", "☆", "⭐", "✩"):
        return None
    if counted := _COUNT_BEFORE.search(text, max(0, pos - 6), pos):  # "4.7★"
        return [(pos, found.end(1), "star" if counted[1] == "1" else "stars")]
    full, half, empty = len(found[1].replace("\ufe0f", "")), bool(found[2]), len(found[3])
    if full + half + empty < FEWEST:
        return None
    words = numerals.cardinal(str(full)) + (" and a half" if half else "")
    if empty:
        words += f" out of {numerals.cardinal(str(full + half + empty))}"
    return [(pos, found.end(), f"{words} {'star' if words == 'one' else 'stars'}")]
