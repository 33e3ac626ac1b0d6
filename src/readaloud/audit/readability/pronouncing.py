"""The pronouncing dictionary: 126,000 words and their syllables, searched as text.

Each line of the table holds the words that begin with the same three characters, each followed
by its number of syllables. A word is found by a search of its line; making a dict of all of them
would take longer than most texts do.
"""

from collections.abc import Iterator
from functools import cache

from readaloud.data import load_packed, load_text

TABLE = "syllables_en.z"
PREFIX = 3


class Pronouncing:
    """Word in lower case to syllables."""

    def __init__(self) -> None:
        self._lines = {line[:PREFIX].rstrip(): line for line in load_text(TABLE).split("\n")}
        for word, syllables in load_packed("syllables_more_en.txt").items():
            head = word[:PREFIX]  # ours go before
            self._lines[head] = f"{head} {word}{syllables}{self._lines.get(head, head)[PREFIX:]}"

    def get(self, word: str) -> int | None:
        line = self._lines.get(word[:PREFIX])
        if line is None:
            return None
        place = line.find(f" {word}")
        while place >= 0:
            end = place + 1 + len(word)
            if line[end + 1 : end + 2] in (" ", ""):  # the word and its one digit, then no more
                # "hmm" has no vowel, and 0 in the table, but is heard.
                return (int(line[end], 36) or 1) if line[end : end + 1].isalnum() else None
            place = line.find(f" {word}", end)
        return None

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None


def everything() -> Iterator[tuple[str, int]]:
    """Every word of the dictionary as it is published, without our additions."""
    for line in load_text(TABLE).split("\n"):
        for word in line[PREFIX + 1 :].split(" "):
            yield word[:-1], int(word[-1], 36)


@cache
def pronouncing() -> Pronouncing:
    return Pronouncing()
