"""The pronouncing dictionary: 126,000 words and their syllables, opened bit by bit.

Each line of the table holds the words that begin with the same two characters, each followed
by its number of syllables. A line is read when a word of it is first asked for: a short text
then costs 7 ms instead of 50.
"""

from collections.abc import Iterator
from functools import cache

from readaloud.data import load_packed, load_text

TABLE = "syllables_en.z"
PREFIX = 2


class Pronouncing:
    """Word in lower case to syllables."""

    def __init__(self) -> None:
        lines = load_text(TABLE).split("\n")
        self._closed = {line[:PREFIX].rstrip(): line for line in lines}
        self._known: dict[str, int] = dict(load_packed("syllables_more_en.txt"))

    def get(self, word: str) -> int | None:
        known = self._known.get(word)
        if known is None:
            line = self._closed.pop(word[:PREFIX], None)
            if line is not None:
                self._open(line)
                known = self._known.get(word)
        return known

    def _open(self, line: str) -> None:
        for word, syllables in read_line(line):
            self._known.setdefault(word, syllables)  # our additions go before

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None


def read_line(line: str) -> Iterator[tuple[str, int]]:
    """Read "ab abbey2 able2 ..."; a word's last character is its number of syllables."""
    return ((word[:-1], int(word[-1], 36)) for word in line[PREFIX + 1 :].split(" "))


def everything() -> Iterator[tuple[str, int]]:
    """Every word of the dictionary as it is published, without our additions."""
    for line in load_text(TABLE).split("\n"):
        yield from read_line(line)


@cache
def pronouncing() -> Pronouncing:
    return Pronouncing()
