"""Difficulty: a grade-like score from a dozen plain features of a text.

The coefficients come from tools/train_difficulty.py.
"""

from math import log, sqrt

from readaloud.model.context import Counts


def features_of(counts: Counts, sentences: int, longest: int) -> tuple[float, ...]:
    """Give what the score rests on; every feature is higher in a harder text, or lower."""
    words = counts.words
    read = max(1, words - counts.figures)  # figures have no frequency and no rating
    zipf = counts.frequency / read / 20
    spread = counts.frequency_squared / read / 400 - zipf * zipf
    return (
        log(words / sentences),
        log(max(1, longest)),
        counts.letters / words,
        counts.syllables / words,
        counts.polysyllables / words,
        zipf,
        sqrt(max(0.0, spread)),
        counts.rare_words / read,
        counts.complexity / read / 10,
        counts.difficult_words / words,
        counts.commas / words,
        counts.function_words / words,
    )


WEIGHTS = (2.0, 0.8, 0.3, 1.0, 2.0, -0.9, 0.3, 3.0, 1.0, 3.0, 1.0, -1.5)
INTERCEPT = 2.0
HARDEST = 20.0


def difficulty_of(counts: Counts, sentences: int, longest: int) -> float:
    """Estimate how hard a text of at least one word is, on a scale like school grades."""
    features = features_of(counts, sentences, longest)
    value = INTERCEPT + sum(w * x for w, x in zip(WEIGHTS, features, strict=True))
    return max(0.0, min(HARDEST, value))
