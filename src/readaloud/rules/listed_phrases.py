"""Tables of phrases with better words for them, and where a page says those phrases."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readaloud.data import load_rows
from readaloud.model.article import Span
from readaloud.model.context import Context, Signals

SKIPPED_ROLES = frozenset(("reference", "title", "cell"))
Table = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]

# "The Renal Association", "Journal of Hypertension": words in capitals in a row, one of them a body.
NAMED = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?: (?:(?:(?:of|for|in|on)(?: the)?|and|&) )?[A-ZÀ-Þ][\w’'-]*)+"
)
LONGEST_NAME = 120  # characters to either side
BODIES = frozenset(
    "association society college foundation institute journal annals archives network trust hospital "
    "hospitals department centre center council academy federation alliance charity registry unit "
    "clinic ward service school university faculty board committee anonymous lancet collaboration "
    "commission agency union guild fund fellowship institution directorate division".split()
)


@dataclass(frozen=True, slots=True)
class Said:
    """A listed phrase in a sentence, its better words, and from which word to which it goes."""

    phrase: str
    plain: str
    first: int
    end: int


def by_first_word(*names: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word to the phrases that begin with it, longest first; earlier tables go before."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, *plain in (row for name in names for row in load_rows(name)):
        words = tuple(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+", phrase.lower()))
        if words:
            table.setdefault(words[0], []).append((words, "".join(plain[:1])))
    for offers in table.values():
        offers.sort(key=lambda offer: -len(offer[0]))
    return table


def phrases_in(signals: Signals, table: Table) -> Iterator[Said]:
    """Every listed phrase in a sentence, none inside another."""
    words, breaks = signals.words.words, signals.words.breaks
    free = 0  # the first word that is no part of the phrase before
    for place, word in enumerate(words):
        if place < free:
            continue
        for phrase, plain in table.get(word, ()):
            end = place + len(phrase)
            if words[place:end] == phrase and breaks.isdisjoint(range(place + 1, end)):
                yield Said(" ".join(phrase), plain, place, end)
                free = end
                break


def likely(table: Table, context: Context) -> Iterator[Signals]:
    """The sentences that hold all the words of a listed phrase, in reading order."""
    for stretch in context.stretches:
        found = 0
        for word in stretch.holds.keys() & table.keys():
            for phrase, _ in table[word]:
                holding = stretch.holds[word]
                for other in phrase[1:]:
                    holding &= stretch.holds.get(other, 0)
                found |= holding
        yield from stretch.among(found & ~stretch.roles.of_any(SKIPPED_ROLES))


def is_in_name(text: str, span: Span) -> bool:
    """Tell whether a phrase is part of the name of a body, a journal or a department."""
    if not any(word[:1].isupper() for word in span.of(text).split()):
        return False
    begin = max(0, span.start - LONGEST_NAME)
    for run in NAMED.finditer(text, begin, span.end + LONGEST_NAME):
        if run.start() <= span.start < run.end():
            return not BODIES.isdisjoint(run[0].lower().split())
    return False
