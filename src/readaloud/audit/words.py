"""Text to words of known kinds: one pass over a sentence, one dictionary look-up a word."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from readaloud.data import claim_words
from readaloud.data.claim_words import (
    AMBIGUOUS,
    CURRENCY,
    DISEASE_HEADS,
    DOUBLED,
    ENDINGS,
    IRREGULAR,
    LICENSING,
    MONEY,
    NOT_DISEASES,
    NUMBER_WORDS,
    OSIS,
    PREPARED,
)
from readaloud.model.article import Span
from readaloud.model.phrase import Words

WORD = re.compile(r"\d++(?:[.,]\d++)*+|[^\W\d_]++(?:['’][^\W\d_]++)*+|[%$£€]")
BREAK = re.compile(r"[;!?…—–]|\.(?=\s)|\.\.")

MIN_DISEASE = 6  # letters: shorter words end in "oma" or "itis" by chance


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of a phrase after its first word: the rest, and the kinds it has."""

    rest: tuple[str, ...]
    kinds: tuple[str, ...]


Lexicon = Mapping[str, tuple[Entry, ...]]


@cache
def lexicon() -> Lexicon:
    """Every phrase of the word tables by its first word, longest first."""
    kinds: dict[tuple[str, ...], list[str]] = {}
    for phrase, kind in entries():
        words = tuple(m.group() for m in WORD.finditer(phrase))
        if words and kind not in kinds.setdefault(words, []):
            kinds[words].append(kind)
    found: dict[str, list[Entry]] = {}
    for words, names in kinds.items():
        found.setdefault(words[0], []).append(Entry(words[1:], tuple("{" + n + "}" for n in names)))
    return {w: tuple(sorted(e, key=lambda one: -len(one.rest))) for w, e in found.items()}


def entries() -> Iterator[tuple[str, str]]:
    """Every form of every phrase with its kind."""
    for kind, text in claim_words.NOUNS.items():
        for phrase in listed(text):
            yield phrase, kind
            yield plural(phrase), kind
    for kind, text in claim_words.VERBS.items():
        for verb in listed(text):
            for form, shape in verb_forms(verb):
                yield form, kind
                yield form, f"{kind}-{shape}"
    for kind, text in claim_words.PHRASES.items():
        for phrase in listed(text):
            yield phrase, kind


def listed(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(",") if part.strip()]


def plural(phrase: str) -> str:
    if phrase.endswith(("s", "x", "ch", "sh")):
        return phrase if phrase.endswith("s") else phrase + "es"
    if phrase.endswith("leaf"):
        return phrase[:-1] + "ves"
    if phrase.endswith("man"):
        return phrase[:-2] + "en"
    if phrase.endswith("child"):
        return phrase + "ren"
    if phrase.endswith("y") and phrase[-2:-1] not in ("a", "e", "o"):
        return phrase[:-1] + "ies"
    return phrase + ("es" if phrase.endswith(("to", "go")) else "s")


def verb_forms(verb: str) -> Iterator[tuple[str, str]]:
    """A verb's forms with their shapes: base, s, ed, ing."""
    yield verb, "base"
    if verb in IRREGULAR:
        *others, ing = IRREGULAR[verb]
        yield others[0], "s"
        yield from ((form, "ed") for form in others[1:])
        yield ing, "ing"
        return
    stem = verb[:-1] if verb.endswith("e") else verb + verb[-1] if verb in DOUBLED else verb
    if verb.endswith("y") and verb[-2:-1] not in ("a", "e", "o"):
        yield verb[:-1] + "ies", "s"
        yield verb[:-1] + "ied", "ed"
    else:
        yield verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s"), "s"
        yield stem + "ed", "ed"
    yield stem + "ing", "ing"


def read_words(text: str, products: frozenset[str] = frozenset()) -> Words:
    """Split a sentence into words and tell what kinds of term stand where."""
    matches = list(WORD.finditer(text))
    words = tuple(m.group().lower().replace("’", "'") for m in matches)
    spans = tuple(Span(m.start(), m.end()) for m in matches)
    at: dict[str, dict[int, int]] = {}
    known = lexicon()
    for i, word in enumerate(words):
        at.setdefault(word, {})[i] = i + 1
        for entry in known.get(word, ()):
            end = i + 1 + len(entry.rest)
            if entry.rest and words[i + 1 : end] != entry.rest:
                continue
            if word == "not" and words[i + 1 : i + 2] in (("only",), ("just",)):
                continue  # "not only" denies nothing
            noun = word in AMBIGUOUS and not entry.rest and not is_verb(i, words)
            for kind in entry.kinds:
                if not (noun and kind in VERB_KINDS):
                    at.setdefault(kind, {}).setdefault(i, end)
        for kind, end in guess_kinds(i, words, products):
            at.setdefault(kind, {}).setdefault(i, end)
    return Words(words, spans, at, clause_breaks(text, spans))


VERB_KINDS = frozenset(
    "{" + kind + suffix + "}" for kind in claim_words.VERBS for suffix in ("", "-base")
)


def is_verb(i: int, words: tuple[str, ...]) -> bool:
    """Tell whether an ambiguous word stands where a verb would: first, or after its subject."""
    before = words[i - 1] if i else ""
    return (
        not before
        or before in LICENSING
        or (before.endswith("s") and not before.endswith(("ss", "'s", "us")))
    )


def guess_kinds(
    i: int, words: tuple[str, ...], products: frozenset[str]
) -> Iterator[tuple[str, int]]:
    """Kinds that follow from a word's form or its neighbour rather than from a table."""
    word, after = words[i], words[i + 1] if i + 1 < len(words) else ""
    if word[0].isdigit() or word in NUMBER_WORDS:
        yield from number_kinds(i, words)
    elif word in CURRENCY and after[:1].isdigit():
        yield "{money}", i + 2
    elif names_disease(word):
        yield "{condition}", i + 1
    if word in products:
        yield "{product}", i + 1
    if after in DISEASE_HEADS:
        yield "{condition}", i + 2
    if after in PREPARED and word.isalpha() and len(word) > 2:
        yield "{prep}", i + 2


def names_disease(word: str) -> bool:
    """Tell whether a word's ending marks a disease or symptom, as in "bursitis"."""
    if len(word) <= MIN_DISEASE or word in NOT_DISEASES:
        return False
    return word.rstrip("s").endswith(OSIS) or word.endswith((*OSIS, *ENDINGS))


def number_kinds(i: int, words: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """What a number counts, as far as its neighbours tell."""
    yield "{number}", i + 1
    word, after = words[i], words[i + 1 : i + 3]
    if after[:1] in (("%",), ("percent",)):
        yield "{percent}", i + 2
    elif after == ("per", "cent"):
        yield "{percent}", i + 3
    elif (after[:1] and after[0] in MONEY) or (len(after) > 1 and after[1] in MONEY):
        yield "{money}", i + 2
    elif len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20"):
        yield "{year}", i + 1


def clause_breaks(text: str, spans: tuple[Span, ...]) -> frozenset[int]:
    """The numbers of words before which a clause ends for good."""
    if not BREAK.search(text):
        return frozenset()
    return frozenset(
        i + 1
        for i, (one, two) in enumerate(pairwise(spans))
        if two.start - one.end > 1 and BREAK.search(text, one.end, two.start)
    )
