"""Text to words of known kinds: one pass over a sentence, one dictionary look-up a word."""

import re
from dataclasses import replace

from readaloud.audit.lexicon import TERMS, Term
from readaloud.data.claim_words import LARGE, LICENSING, MONEY
from readaloud.model.phrase import WORD, Words

BREAK = re.compile(r"[;!?…—–.](?:(?<!\.)|(?=[\s.]))")  # a full stop only where it ends something
UNEVEN = re.compile("[İΣ]")  # letters whose small form depends on, or changes, what is around them
NOWHERE: frozenset[int] = frozenset()
NOT_DENYING = ("only", "just")  # "not only" denies nothing
Places = dict[str, dict[int, int]]
# The places of a kind that stands in a sentence once, as one word. Three kinds of four do, so that
# they are made here once for all sentences; whoever adds to them makes a copy.
ONCE = tuple({i: i + 1} for i in range(256))


# Plain text as small letters and blanks, with apostrophes; "0" is what only `words_of` can read.
ZERO, QUOTE = b"0", b"'"
PLAIN = bytes(
    ord(sign.lower())
    if sign.isalpha() and sign.isascii()
    else ZERO[0]
    if sign.isdigit() or sign in "%$"
    else QUOTE[0]
    if sign == "'"
    else ord(" ")
    for sign in map(chr, range(256))
)
LOOSE_QUOTE = re.compile(rb"(?<![a-z])'|'(?![a-z])")


def read_words(text: str) -> Words:
    """Split a sentence into words and tell what kinds of term stand where."""
    words = split(text)
    at: Places = {}
    followed = (*words, "")
    # Two words of three are known for nothing, and most others only open a phrase now and then.
    for i, term in enumerate(map(TERMS.__getitem__, words)):
        if term is None:
            continue
        if followed[i + 1] in term.opens:
            note(term, i, words, followed[i + 1], at)
        elif term.simple:  # put here, for calls are a third of what it costs
            for kind in term.kinds:
                if kind not in at and i < 256:
                    at[kind] = ONCE[i]
                else:
                    put(at, kind, i, i + 1)
        elif term.tells:
            note(term, i, words, followed[i + 1], at)
    return Words(words, text, at, clause_breaks(text))


def mark_products(words: Words, products: frozenset[str]) -> Words:
    """Tell the page's own products among the words."""
    named = [i for i, word in enumerate(words.words) if word in products]
    places = {i: i + 1 for i in named} | dict(words.at.get("{product}", {}))
    return replace(words, at={**words.at, "{product}": places})


def split(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, with plain apostrophes.

    Three sentences of four have but letters and marks, and are parted at a fraction of the cost.
    """
    plain = text
    if not text.isascii():
        plain = text.replace("’", "'")
        for mark in "“”—–":
            plain = plain.replace(mark, " ")
    if plain.isascii():
        letters = plain.encode().translate(PLAIN)
        if ZERO not in letters and (QUOTE not in letters or not LOOSE_QUOTE.search(letters)):
            return tuple(letters.decode().split())
    return words_of(text)


def words_of(text: str) -> tuple[str, ...]:
    """What `split` gives, looked for letter by letter."""
    text = text.replace("\u202f", ",")  # between thousands
    if UNEVEN.search(text):
        return tuple(word.lower().replace("’", "'") for word in WORD.findall(text))
    return tuple(WORD.findall(text.lower().replace("’", "'")))


def put(at: Places, kind: str, first: int, end: int) -> None:
    """Note that a term stands somewhere, unless a longer one of its kind begins there."""
    places = at.get(kind)
    if places is None:
        at[kind] = ONCE[first] if end == first + 1 and first < 256 else {first: end}
    elif first not in places:
        if len(places) == 1:  # perhaps one of ONCE
            places = at[kind] = places.copy()
        places[first] = end


def note(term: Term, i: int, words: tuple[str, ...], after: str, at: Places) -> None:
    """Note the kinds that a word has here: of phrases it opens, its own, those its form tells."""
    if words[i] != "not" or after not in NOT_DENYING:
        for entry in term.opens.get(after, ()):
            end = i + 1 + len(entry.rest)
            if words[i + 1 : end] == entry.rest:
                for kind in entry.kinds:
                    put(at, kind, i, end)
        kinds = term.kinds
        if term.noun_kinds is not None and not is_verb(i, words):
            kinds = term.noun_kinds
        for kind in kinds:
            put(at, kind, i, i + 1)
    if term.depends:
        note_neighbours(term, i, words, after, at)


def note_neighbours(term: Term, i: int, words: tuple[str, ...], after: str, at: Places) -> None:
    """Note the kinds that a word and its neighbour have together."""
    if term.is_number:
        note_number(i, words, at)
    elif term.is_currency and after[:1].isdigit():
        put(at, "{money}", i, i + 2)
    if i and term.is_disease_head:
        put(at, "{condition}", i - 1, i + 1)
    if i and term.is_preparation and words[i - 1].isalpha() and len(words[i - 1]) > 2:
        put(at, "{prep}", i - 1, i + 1)


def is_verb(i: int, words: tuple[str, ...]) -> bool:
    """Tell whether an ambiguous word stands where a verb would: first, or after its subject."""
    before = words[i - 1] if i else ""
    return (
        not before
        or before in LICENSING
        or (before.endswith("s") and not before.endswith(("ss", "'s", "us")))
    )


def note_number(i: int, words: tuple[str, ...], at: Places) -> None:
    """Note what a number counts, as far as its neighbours tell."""
    put(at, "{number}", i, i + 1)
    word, after = words[i], words[i + 1 : i + 3]
    if after[:1] in (("%",), ("percent",)):
        put(at, "{percent}", i, i + 2)
    elif after == ("per", "cent"):
        put(at, "{percent}", i, i + 3)
    elif (after[:1] and after[0] in MONEY) or (len(after) > 1 and after[1] in MONEY):
        put(at, "{money}", i, i + 2)
    elif len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20"):
        put(at, "{year}", i, i + 1)
    elif after[:1] and after[0] in LARGE:
        put(at, "{many}", i, i + 2)
    elif len(word) > 2 and word.replace(",", "").isdigit():
        put(at, "{many}", i, i + 1)


def clause_breaks(text: str) -> frozenset[int]:
    """The numbers of words before which a clause ends for good."""
    inside = text.find(".", 0, -1) >= 0 or ";" in text or "!" in text or "?" in text
    if not inside and (text.isascii() or not ("…" in text or "—" in text or "–" in text)):
        return NOWHERE
    if not BREAK.search(text):
        return NOWHERE
    found, end = set(), 0
    for number, word in enumerate(WORD.finditer(text)):
        if number and word.start() - end > 1 and BREAK.search(text, end, word.start()):
            found.add(number)
        end = word.end()
    return frozenset(found)
