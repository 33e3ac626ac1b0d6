"""Difficulty: a grade-like score from nine plain features, checked against people's judgements.

A text of difficulty 8 is about as hard as texts that the grade formulas together put at grade 8;
but unlike a formula it looks at how common and how complex its words are. Of ten texts that
teachers gave the same level, eight lie within BAND of their middle.

The weights are fitted by tools/train_difficulty.py to OneStopEnglish (Vajjala and Lucic 2018,
CC BY-SA 4.0) and to the Wikipedia part of CEFR-SP (Arase et al. 2022, CC BY-SA 3.0).
"""

from collections.abc import Sequence
from math import exp, log, sqrt
from operator import attrgetter, mul

from readaloud.model.context import Counts

FEATURES = (
    "log_words_per_sentence",
    "log_longest_sentence",
    "letters_per_word",
    "mean_zipf",
    "zipf_spread",
    "rare_share",
    "mean_complexity",
    "difficult_share",
    "function_share",
)
WEIGHTS = (2.2818, 4.3276, 0.8156, -1.1249, 2.8768, 8.6293, 4.4202, 5.7599, 5.5386)
INTERCEPT = -24.4668
BAND = 1.8
# Between these a step is a step; beyond them ever less, so that order is kept and bounds hold.
STRAIGHT = (2.0, 18.0)
HARDEST = 25.0

# What it needs of Counts, in the order in which `features_from` takes them.
NEEDED = (
    "words",
    "letters",
    "figures",
    "figure_letters",
    "frequency",
    "frequency_squared",
    "rare_words",
    "complexity",
    "difficult_words",
    "function_words",
)
needed_of = attrgetter(*NEEDED)


def features_of(counts: Counts, sentences: int, longest: int) -> tuple[float, ...]:
    """Give what the score rests on, in the order of FEATURES, for at least one word.

    `longest` is the number of words in the longest sentence.
    """
    return features_from(needed_of(counts), sentences, longest)


def features_from(needed: Sequence[int], sentences: int, longest: int) -> tuple[float, ...]:
    """Give the same from the numbers that NEEDED names."""
    words, letters, figures, in_figures, zipfs, squares, rare, complexity, hard, function = needed
    read = max(1, words - figures)  # figures are in no word list
    zipf = zipfs / read / 20
    variance = squares / read / 400 - zipf * zipf
    return (
        log(words / sentences),
        log(max(1, longest)),
        (letters - in_figures) / read,
        zipf,
        sqrt(max(0.0, variance)),
        rare / read,
        complexity / read / 10,
        hard / read,
        function / read,
    )


def difficulty_of(counts: Counts, sentences: int, longest: int) -> float:
    """Estimate how hard a text of at least one word is: more than 0, less than 25."""
    return difficulty_from(needed_of(counts), sentences, longest)


def difficulty_from(needed: Sequence[int], sentences: int, longest: int) -> float:
    """Estimate the same from the numbers that NEEDED names."""
    features = features_from(needed, sentences, longest)
    return bend(INTERCEPT + sum(map(mul, WEIGHTS, features)))


def bend(value: float) -> float:
    """Keep a value between 0 and HARDEST without ever giving two values the same place."""
    low, high = STRAIGHT
    if value < low:
        return low * exp((value - low) / low)
    if value > high:
        room = HARDEST - high
        return HARDEST - room * exp((high - value) / room)
    return value
