"""The tables of words as terms: what is known of a word wherever it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache

from readaloud.data import claim_words
from readaloud.data.claim_words import (
    AMBIGUOUS,
    CURRENCY,
    DISEASE_HEADS,
    DOUBLED,
    DRUG_ENDINGS,
    ENDINGS,
    IRREGULAR,
    NOT_DISEASES,
    NOT_DRUGS,
    NUMBER_WORDS,
    OSIS,
    PREPARED,
)
from readaloud.model.making import dataclass
from readaloud.model.phrase import WORD

MIN_DISEASE = 6  # letters: shorter words end in "oma" or "itis" by chance
MIN_DRUG = 8  # letters; shorter names of medicines are listed
MOST_TERMS = 60_000  # words remembered by a process, so that a long run stays small


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of a phrase after its first word: the rest, and the kinds it has."""

    rest: tuple[str, ...]
    kinds: tuple[str, ...]


Lexicon = Mapping[str, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Term:
    """A word that bears on the kinds of itself, of the word before it or of a phrase it opens."""

    kinds: tuple[str, ...] = ()
    noun_kinds: tuple[str, ...] | None = None  # where it may be a noun: those it then has
    opens: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)  # by the second word
    tells: bool = False  # something by itself, whatever it opens
    simple: bool = False  # where it opens no phrase it has its kinds, and that is all
    depends: bool = False  # on its neighbours, for one of the reasons below
    is_number: bool = False
    is_currency: bool = False
    is_disease_head: bool = False  # "disease", as in "Crohn's disease"
    is_preparation: bool = False  # "tea", as in "nettle tea"


class Terms(dict[str, Term | None]):
    """Terms by word, made when first asked for; None for words of which nothing is known."""

    def __missing__(self, word: str) -> Term | None:
        if len(self) >= MOST_TERMS:
            self.clear()
        self[word] = made = make_term(word)
        return made


TERMS = Terms()


def make_term(word: str) -> Term | None:
    """What is known of a word, from the tables and from its form."""
    alone: tuple[str, ...] = ()
    opens: dict[str, tuple[Entry, ...]] = {}
    for entry in entries_of(word):
        if entry.rest:
            opens[entry.rest[0]] = (*opens.get(entry.rest[0], ()), entry)
        else:
            alone = entry.kinds
    number = word[0].isdigit() or word in NUMBER_WORDS
    currency = word in CURRENCY
    if not number and not currency and names_disease(word):
        alone = tuple(dict.fromkeys((*alone, "{condition}")))
    if not alone and names_drug(word):
        alone = ("{drug}",)
    as_noun = tuple(k for k in alone if k not in VERB_KINDS) if word in AMBIGUOUS else None
    head, prepared = word in DISEASE_HEADS, word in PREPARED
    depends = number or currency or head or prepared
    tells = depends or bool(alone)
    if not tells and not opens:
        return None
    # "not only" denies nothing, so that "not" is never simple.
    simple = not (depends or as_noun is not None or word == "not")
    return Term(alone, as_noun, opens, tells, simple, depends, number, currency, head, prepared)


def entries_of(word: str) -> tuple[Entry, ...]:
    """What the tables say of a word, or of a remedy or organ whose something is spoken of."""
    found = lexicon().get(word, ())
    if found or not word.endswith("'s"):
        return found
    named = (e.kinds for e in lexicon().get(word[:-2], ()) if not e.rest)
    return tuple(Entry((), owned) for kinds in named if (owned := owners(kinds)))


def owners(kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(kind for kind in kinds if kind in OWNERS)


# What may own a property or a power: "ginger's healing power".
OWNERS = frozenset(("{herb}", "{alt}", "{food}", "{product}", "{nutrient}", "{body}"))
VERB_KINDS = frozenset(
    "{" + kind + suffix + "}" for kind in claim_words.VERBS for suffix in ("", "-base")
)


def names_disease(word: str) -> bool:
    """Tell whether a word's ending marks a disease or symptom, as in "bursitis"."""
    if len(word) <= MIN_DISEASE or word in NOT_DISEASES:
        return False
    return word.rstrip("s").endswith(OSIS) or word.endswith((*OSIS, *ENDINGS))


def names_drug(word: str) -> bool:
    """Tell whether a word's ending marks a medicine, as in "omeprazole"."""
    return (
        len(word) >= MIN_DRUG
        and word.rstrip("s").endswith(DRUG_ENDINGS)
        and word.rstrip("s") not in NOT_DRUGS
    )


@cache
def lexicon() -> Lexicon:
    """Every phrase of the word tables by its first word, longest first."""
    kinds: dict[tuple[str, ...], list[str]] = {}
    for phrase, kind in entries():
        words = (phrase,) if phrase.isalpha() else tuple(WORD.findall(phrase))
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
