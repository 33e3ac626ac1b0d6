"""Counts to every metric, with the limits of each said in notes."""

from collections.abc import Mapping
from math import isfinite
from operator import attrgetter
from typing import Any

from readaloud.audit.readability import formulas
from readaloud.audit.readability.difficulty import difficulty_of
from readaloud.errors import SettingsError
from readaloud.model.context import Counts
from readaloud.model.settings import AuditSettings

COUNTED = (
    "words",
    "syllables",
    "polysyllables",
    "monosyllables",
    "letters",
    "characters",
    "long_words",
    "mini_words",
    "complex_words",
    "difficult_words",
    "unfamiliar_words",
)
_counted = attrgetter(*COUNTED)
# A text that is easier than a grade scale reaches has no grade; a negative one means nothing.
GRADES = (
    "flesch_kincaid_grade",
    "smog_index",
    "gunning_fog",
    "coleman_liau_index",
    "automated_readability_index",
    "linsear_write_formula",
    "forcast",
)
_GRADES = frozenset(GRADES)
_NEVER_BELOW_ZERO = (*GRADES, "text_standard")
# What a target may be set for: metrics that rise as a text gets harder.
TARGETS = (
    *GRADES,
    "difficulty",
    "consensus_grade",
    "text_standard",
    "dale_chall_grade",
    "dale_chall_readability_score",
    "spache_readability",
    "lix",
    "rix",
    "mcalpine_eflaw",
    "wiener_sachtextformel",
)
FEWEST_WORDS = 100  # below, every grade is a rough guess
FEWEST_SENTENCES = 30  # below, SMOG is
# Of words and letters alone, so for any language that is written with them.
ANY_LANGUAGE = ("words", "sentences", "letters", "characters", "long_words", "lix", "rix")


def check_target(settings: AuditSettings) -> None:
    """Raise SettingsError where the target is no number or its metric none that can have one."""
    if settings.target_grade is None:
        return
    if not isfinite(settings.target_grade):
        raise SettingsError(f"target-grade: {settings.target_grade} is no grade; try 6")
    name = settings.target_metric
    if name not in TARGETS:
        from difflib import get_close_matches  # slow to import, and seldom needed

        near = get_close_matches(name, TARGETS, n=1, cutoff=0.3) or [GRADES[0]]
        raise SettingsError(f"target-metric: no target can be set for {name!r}; try {near[0]!r}")


def above_target(values: Mapping[str, Any], settings: AuditSettings) -> bool | None:
    """Tell whether a text reads harder than the target.

    None where there is no target, and where the text has no value of its metric: it has no words,
    or the metric is not made for its language. What is easier than the metric's scale reaches is
    not above it.
    """
    if settings.target_grade is None:
        return None
    value = values.get(settings.target_metric)
    if value is not None:
        return bool(value > settings.target_grade)
    is_english = "difficulty" in values  # which only our own counts of English have
    return False if is_english and settings.target_metric in _NEVER_BELOW_ZERO else None


def measure_counts(counts: Counts, sentences: int, longest: int) -> dict[str, float]:
    """Give every metric of a text by name, in a fixed order; only counts where it has no words.

    `longest` is the number of words of its longest sentence.
    """
    words, *others = _counted(counts)
    values: dict[str, float] = {"words": words, "sentences": sentences}
    values.update(zip(COUNTED[1:], others, strict=True))
    if words == 0 or sentences == 0:
        return values
    values["difficulty"] = difficulty_of(counts, sentences, longest)
    scores = score_counts(counts, sentences)
    for name in _NEVER_BELOW_ZERO:
        if scores[name] < 0:
            del scores[name]
    return values | scores


def score_counts(counts: Counts, sentences: int) -> dict[str, float]:
    """Give every formula's value for a text with at least one word and one sentence."""
    c, words = counts, counts.words
    ease = formulas.flesch_reading_ease(words, sentences, c.syllables)
    dale_chall = formulas.dale_chall_readability_score(words, sentences, c.difficult_words)
    values = {
        "flesch_reading_ease": ease,
        "flesch_kincaid_grade": formulas.flesch_kincaid_grade(words, sentences, c.syllables),
        "smog_index": formulas.smog_index(c.polysyllables, sentences),
        "gunning_fog": formulas.gunning_fog(words, sentences, c.complex_words),
        "coleman_liau_index": formulas.coleman_liau_index(c.letters, words, sentences),
        "automated_readability_index": formulas.automated_readability_index(
            c.characters, words, sentences
        ),
        "dale_chall_readability_score": dale_chall,
        "dale_chall_grade": formulas.dale_chall_grade(dale_chall),
        "new_dale_chall_cloze": formulas.new_dale_chall_cloze(words, sentences, c.difficult_words),
        "spache_readability": formulas.spache_readability(words, sentences, c.unfamiliar_words),
        "linsear_write_formula": formulas.linsear_write_formula(words, sentences, c.polysyllables),
        "forcast": formulas.forcast(words, c.monosyllables),
        "lix": formulas.lix(words, sentences, c.long_words),
        "rix": formulas.rix(sentences, c.long_words),
        "mcalpine_eflaw": formulas.mcalpine_eflaw(words, sentences, c.mini_words),
    }
    values["text_standard"] = formulas.text_standard(ease, [values[name] for name in VOTERS])
    values["consensus_grade"] = formulas.consensus_grade(
        [max(0.0, values[name]) for name in GRADES]
    )
    values["reading_time"] = formulas.reading_time_s(words)
    values["speaking_time"] = formulas.speaking_time_s(c.syllables)
    return values


# In textstat's order, which decides between equal votes.
VOTERS = (
    "flesch_kincaid_grade",
    "smog_index",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "linsear_write_formula",
    "gunning_fog",
)


def notes_on(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Name the limits of an English text's scores; formats/charts.py says each in words."""
    if not values["words"] or not values["sentences"]:
        return ("no-words",)
    notes = []
    if values["words"] < FEWEST_WORDS:
        notes.append("short-text")
    if values["sentences"] < FEWEST_SENTENCES:
        notes.append("smog-short-text")
    if not values.keys() >= _GRADES:
        notes.append("below-grade-scale")
    return tuple(notes)
