"""Syllables of words in other languages than English: hyphenation, and what it leaves out."""

import importlib
import re
from functools import cache, lru_cache
from typing import Any

VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûëïõãåøæœąęаеёиоуыэюя"
# Typesetters part no single letter from a word's beginning: "Abend" is one piece, "agua" too.
OPEN_START = re.compile(rf"[{VOWELS}](?:s?ch|[ptr]h|qu|[^\W\d_{VOWELS}])[{VOWELS}]")
SILENT_END = re.compile(r"[^\W\d_]{2}es?")  # French "une" and "âges" have one syllable
SPANISH_VOWELS = re.compile(r"[aeiouáéíóúü]+(?:y\b)?|y\b")
SPANISH_SILENT = re.compile(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])|(?<=[aeiouáéíóúü])h(?=[aeiou])")
STRONG = frozenset("aeoáéíóú")


class Syllables:
    """The syllables of a language's words, as textstat asks its dictionary for them."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * count_abroad(word, self.language)]


@lru_cache(maxsize=50_000)
def count_abroad(word: str, language: str) -> int:
    """Count a word's syllables; at least one."""
    if language == "es":
        return count_spanish(word)
    places = hyphenation(language).positions(word)
    lacks_one = OPEN_START.match(word) is not None and 1 not in places
    if language == "fr" and SILENT_END.fullmatch(word):
        lacks_one = False
    return len(places) + 1 + lacks_one


def count_spanish(word: str) -> int:
    """Count by the vowels: i and u beside another vowel are no syllables unless they are stressed.

    Spelling tells that without a doubt, by the accent; only a few words differ ("guion").
    """
    runs = SPANISH_VOWELS.findall(SPANISH_SILENT.sub("", word))
    return max(1, sum(max(1, sum(letter in STRONG for letter in run)) for run in runs))


@cache
def hyphenation(language: str) -> Any:
    """Where words of a language may be parted, by the tables that textstat brings."""
    return importlib.import_module("pyphen").Pyphen(lang=language)
