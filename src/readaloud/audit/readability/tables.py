"""Packed word tables: lines of a number and the words that have it."""

from functools import cache

from readaloud.data import load_text


@cache
def load_packed(name: str) -> dict[str, int]:
    """Give a table as a dict of word to number.

    Whole lines are put in at once: the big tables take 30-60 ms this way, three times that
    word by word.
    """
    table: dict[str, int] = {}
    for line in load_text(name).split("\n"):
        number, _, words = line.partition(" ")
        if words:
            table.update(dict.fromkeys(words.split(" "), int(number)))
    return table
