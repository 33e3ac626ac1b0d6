"""Words that formulas call familiar: listed words, and those that come from them by rule."""

from collections.abc import Set
from functools import cache

from readaloud.data import load_packed
from readaloud.data.lexicon import DIFFICULT, UNFAMILIAR, codes, flags_in

# Endings by their last letter, and what may stand in their place in the listed word. Dale and
# Chall count regular plurals, verb forms, comparisons and adverbs of a listed word as familiar.
_ENDINGS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "s": (("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ves", ("f", "fe"))),
    "d": (("d", ("",)), ("ed", ("",)), ("ied", ("y",))),
    "g": (("ing", ("", "e")),),
    "r": (("er", ("", "e")), ("ier", ("y",))),
    "t": (("est", ("", "e")), ("iest", ("y",))),
    "y": (("ly", ("", "le")), ("ily", ("y",))),
    "n": (("n", ("",)),),
}
_IRREGULAR = {"fallen": "fall", "lain": "lie", "swum": "swim", "lit": "light"}
_BRITISH = {
    "centre": "center", "cheque": "check", "colour": "color", "favour": "favor",
    "favourite": "favorite", "grey": "gray", "harbour": "harbor", "honour": "honor",
    "neighbour": "neighbor", "neighbourhood": "neighborhood", "plough": "plow",
    "practise": "practice", "theatre": "theater", "tyre": "tire",
}  # fmt: skip
_CONTRACTIONS = ("n't", "'ll", "'ve", "'re", "'s", "'d", "'m", "s'")


@cache
def dale_chall() -> Set[str]:
    """The 2,941 words of the Dale-Chall list, in lower case."""
    return load_packed("familiar_en.z").keys()


@cache
def spache() -> Set[str]:
    """The 1,063 words of the revised Spache list, in lower case."""
    return load_packed("spache_en.z").keys()


@cache
def easy() -> Set[str]:
    """The words of both lists."""
    return dale_chall() | spache()


def other_forms(word: str) -> list[str]:
    """Give the listed words that a British or an irregular form may stand for."""
    if word in _IRREGULAR:
        return [_IRREGULAR[word]]
    return [_BRITISH[form] for form in forms_behind(word) if form in _BRITISH]


def is_familiar(word: str) -> bool:
    """Tell whether a word in lower case is on the Dale-Chall list or a regular form of one."""
    code = codes().get(word)
    if code is not None:
        return not flags_in(code) & DIFFICULT
    return not dale_chall().isdisjoint(forms_behind(word))


def is_on_spache(word: str) -> bool:
    """Tell whether a word in lower case is on Spache's list or a regular form of one."""
    code = codes().get(word)
    if code is not None:
        return not flags_in(code) & UNFAMILIAR
    return not spache().isdisjoint(forms_behind(word))


def forms_behind(word: str) -> list[str]:
    """Give a word in lower case, and the words that it may be a regular form of."""
    found = [word]
    if "'" in word:
        for ending in _CONTRACTIONS:
            if word.endswith(ending):
                return found + forms_behind(word.removesuffix(ending))
    for ending, instead in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending):
            base = word[: -len(ending)]
            if len(base) > 1:
                found += [base + letters for letters in instead]
            if len(base) > 3 and base[-1] == base[-2]:
                found.append(base[:-1])  # "stopp" is "stop"
    return found
