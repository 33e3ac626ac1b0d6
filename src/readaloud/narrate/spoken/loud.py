"""Whether a text is written in capitals, so that they say nothing about a single word."""

import re

_CAPITALS = re.compile(r"[A-Z]+")
_LOUD_WORD = re.compile(r"\b(?![IVX]+\b)[A-Z]{3,}")
_WORD = re.compile(r"(?<![A-Za-z])(?![IVX]+(?![A-Za-z]))[A-Z]{2,}(?![a-z])")
LOUD = 0.6  # share of capitals from which a text may be one written in capitals
HEAD = 400  # characters that decide
COMMON_ZIPF = 72  # twentieths: zipf 3.6; hardly an initialism is as common
SHORT_ZIPF = 80  # of three letters, which many initialisms have
SURELY_A_WORD = 6  # letters; longer initialisms are rare


def is_loud(text: str) -> bool:
    """Whether most of it is in capitals and those are words, not a row of initialisms."""
    head = text[:HEAD]
    upper = len("".join(_CAPITALS.findall(head)))
    if upper <= 8 or upper <= LOUD * sum(map(str.isalpha, head)):
        return False
    return len(_LOUD_WORD.findall(head)) > 1 and shouts_words(head)


def shouts_words(text: str) -> bool:
    """Whether at least half of the words in capitals are ordinary ones."""
    said = [
        is_word for word in _WORD.findall(text[:HEAD]) if (is_word := _is_word(word)) is not None
    ]
    return 2 * sum(said) >= len(said)


def _is_word(caps: str) -> bool | None:
    """Whether capitals are an ordinary word; None where they may as well be an initialism."""
    from readaloud.data.capitals import ACRONYMS, BOTH, KNOWN, SHOUTED, VOWELS

    if caps in BOTH:
        return None
    if caps.lower() in SHOUTED:
        return True
    if caps in KNOWN or caps in ACRONYMS or VOWELS.isdisjoint(caps):
        return False
    if len(caps) >= SURELY_A_WORD:
        return True
    from readaloud.data.lexicon import zipf_of  # a big table that few texts need

    return len(caps) > 2 and zipf_of(caps.lower()) >= (COMMON_ZIPF if len(caps) > 3 else SHORT_ZIPF)
