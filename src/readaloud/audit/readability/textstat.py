"""textstat as the reference engine: its own numbers, without a network.

Meant for editors who must compare with other tools, and for languages other than English. Its
dictionary is fetched from the network at first use; here the table that the package ships takes
that place, which holds the same words. It is imported at first use, for it loads slowly.
"""

import importlib
import re
import sys
import warnings
from collections.abc import Iterable
from functools import cache
from typing import Any

from readaloud.audit.readability.pronouncing import everything
from readaloud.audit.readability.syllables_abroad import Syllables
from readaloud.errors import SettingsError

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "ru")
_NAMED = {  # our name for a count, and textstat's
    "words": "lexicon_count",
    "sentences": "sentence_count",
    "syllables": "syllable_count",
    "polysyllables": "polysyllabcount",
    "monosyllables": "monosyllabcount",
    "letters": "letter_count",
    "characters": "char_count",
    "long_words": "long_word_count",
    "mini_words": "miniword_count",
}
_ENGLISH = (
    "difficult_words",
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "smog_index",
    "gunning_fog",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "dale_chall_readability_score_v2",
    "spache_readability",
    "linsear_write_formula",
    "lix",
    "rix",
    "mcalpine_eflaw",
    "reading_time",
)
# What was made for a language, beside LIX and RIX, which fit any that is written with letters.
_OTHERS = {
    "de": ("flesch_reading_ease",),
    "es": (
        "flesch_reading_ease",
        "fernandez_huerta",
        "szigriszt_pazos",
        "gutierrez_polini",
        "crawford",
    ),
    "fr": ("flesch_reading_ease",),
    "it": ("flesch_reading_ease", "gulpease_index"),
    "nl": ("flesch_reading_ease",),
    "pl": ("gunning_fog",),
    "ru": ("flesch_reading_ease",),
}
SENTENCE_END = "\x1e"  # the separator of records: white space to textstat, and in no page
_OVERLONG = re.compile(r"(\S{200})\S+")  # no word; hyphenating it takes minutes


def measure_sentences(sentences: Iterable[str], language: str) -> dict[str, float]:
    """Give textstat's formulas for another language than English, on better counts.

    The sentences are those of the page, where textstat knows no line ends and drops sentences of
    two words; the syllables are ours, where it counts "Abend" and "agua" as one.
    """
    spoken = (sentence for sentence in sentences if any(map(str.isalnum, sentence)))
    text = "".join(f"{sentence}{SENTENCE_END}" for sentence in spoken)
    return measure_with_textstat(text, f"{language}_{language.upper()}")


def measure_with_textstat(text: str, language: str) -> dict[str, float]:
    """Give textstat's counts and metrics of a text, or its counts alone where it has no words.

    `language` is one of LANGUAGES, or "de_DE" for our syllables and for SENTENCE_END at the end
    of each sentence. Raises SettingsError where textstat is missing or unknown.
    """
    engine = load_engine(language)
    language = language.partition("_")[0]
    text = _OVERLONG.sub(r"\1", text)
    values: dict[str, float] = {
        ours: int(getattr(engine, theirs)(text)) for ours, theirs in _NAMED.items()
    }
    if not values["words"] or not values["sentences"]:
        return values
    names = _ENGLISH if language == "en" else (*_OTHERS[language], "lix", "rix", "reading_time")
    values |= {name: float(getattr(engine, name)(text)) for name in names}
    if language == "en":
        values["text_standard"] = float(engine.text_standard(text, float_output=True))
    if language == "de":
        values["wiener_sachtextformel"] = float(engine.wiener_sachtextformel(text, 1))
    return values


@cache
def load_engine(language: str) -> Any:
    """Give textstat set to a language, its dictionary filled from ours."""
    try:
        textstat = importlib.import_module("textstat.textstat")
        counting = importlib.import_module("textstat.backend.counts._count_syllables")
    except ImportError as missing:
        raise SettingsError(
            f"engine textstat: {missing}; install textstat 0.7.13, or use engine readaloud"
        ) from missing
    if not callable(getattr(counting, "get_cmudict", None)):
        raise SettingsError(
            "engine textstat: this version keeps its dictionary elsewhere; install textstat 0.7.13"
        )
    # It says so for every language but two, each time; our documentation says it once.
    warnings.filterwarnings("ignore", message="There is no easy words vocabulary")
    # setattr, for the module would have to be typed to be assigned to.
    setattr(counting, "get_cmudict", dictionary_for)  # noqa: B010  see above
    count_our_sentences()
    engine = textstat.textstatistics()
    engine.set_lang("en_US" if language == "en" else language)
    return engine


@cache
def count_our_sentences() -> None:
    """Let textstat, all over, count the sentences of a text by our mark where it has one."""
    original = importlib.import_module("textstat.backend.counts._count_sentences").count_sentences

    def count(text: str) -> int:
        return text.count(SENTENCE_END) or int(original(text))

    for name, module in tuple(sys.modules.items()):
        if name.startswith("textstat") and getattr(module, "count_sentences", None) is original:
            setattr(module, "count_sentences", count)  # noqa: B010  as above


def dictionary_for(language: str) -> "_Dictionary | Syllables | None":
    """The dictionary for a language as `load_engine` sets it: none where textstat hyphenates."""
    root, _, ours = language.partition("_")
    if root.lower() == "en":
        return _dictionary()
    return Syllables(root) if ours else None


class _Dictionary:
    """Word to pronunciations as textstat reads them: all that matters is how many stresses."""

    def __init__(self) -> None:
        self._syllables = dict(everything())

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * self._syllables[word]]


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
