"""Shapes of check: most rules are phrases, the manners that excuse them, and the support that clears them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, reduce
from itertools import chain, islice, repeat
from operator import or_

from readaloud.model.article import Article, Span
from readaloud.model.audit import Check, Hit, Severity
from readaloud.model.context import Context, Signals, Stretch, numbers_in
from readaloud.model.making import dataclass
from readaloud.model.phrase import Phrase, Words, phrase

Condition = Callable[[Signals, Context], bool]
Names = frozenset[str]

PROSE = frozenset(("sentence", "item", "cell", "caption", "quote"))
EVERYWHERE = PROSE | {"title", "heading"}
ANYWHERE = EVERYWHERE | {"reference"}
# A source in the sentence, or in the one before it where this one goes on about it.
BACKED = frozenset(
    (
        "link",
        "reference",
        "author-year",
        "identifier",
        "journal-issue",
        "figure",
        "previous",
        "paragraph",
        "own-data",
        "named-source",
    )
)
CLAUSE_ENDS = frozenset(",;:.!?()—–")
NOTHING: frozenset[str] = frozenset()
DOUBTED = frozenset(("denial", "reported", "myth", "question"))
QUESTION = frozenset(("question",))
DISTANT = frozenset(("denial", "reported", "warning", "advice"))
NEEDS = 3  # sets of words, the rarest of a clause; few sentences hold these but not the others
SUBJECTS = frozenset(("herb", "alt", "product", "prep", "food"))


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """One phrase of a rule, and the severity it has where that is not the rule's."""

    phrase: Phrase
    severity: Severity | None


class Clauses(tuple[Clause, ...]):
    """Some clauses of which the first that a sentence meets counts."""

    @cached_property
    def number(self) -> int:
        """Their number in the book of all clauses."""
        return BOOK.add(self)

    @cached_property
    def anchored(self) -> dict[str, list[int]]:
        """By anchor, the numbers of those that a word or kind may belong to."""
        found: dict[str, list[int]] = {}
        for number, clause in enumerate(self):
            for key in clause.phrase.anchors:
                found.setdefault(key, []).append(number)
        return found

    def likely(self, words: Words) -> list[Clause]:
        """Those of which a sentence has the words."""
        anchors = self.anchored.keys()
        held = chain(anchors & frozenset(words.words), anchors & words.at.keys())
        numbers = sorted({number for key in held for number in self.anchored[key]})
        return [self[number] for number in numbers if self[number].phrase.may_be_in(words)]


class Book:
    """The clauses of all rules, so that a sentence is asked for all of them at once.

    A clause has some bits of a row, one for each set of words of which it needs one; a word or
    kind has the row of all that it meets. So the rows of a sentence's words, laid over each other,
    show whole those clauses whose words it holds: about one of a thousand.
    """

    def __init__(self) -> None:
        self.lists = 0
        self.clauses: list[tuple[int, int]] = []  # the list of each, and its place in it
        self.rows: dict[str, int] = {}  # by word or kind
        self.unasked = 0  # bits of clauses that need less
        self.first = 0  # the first bit of each clause

    def add(self, wanted: Sequence[Clause]) -> int:
        """Take up a list of clauses; its number is given."""
        for place, clause in enumerate(wanted):
            bit = 1 << NEEDS * len(self.clauses)
            self.first |= bit
            self.clauses.append((self.lists, place))
            for need in islice(chain(clause.phrase.needed, repeat(NOTHING)), NEEDS):
                for key in need:
                    self.rows[key] = self.rows.get(key, 0) | bit
                self.unasked |= 0 if need else bit
                bit <<= 1
        self.lists += 1
        return self.lists - 1

    def look_up(self, signals: Iterable[Signals]) -> dict[int, list[tuple[int, int]]]:
        """By list, its clauses whose words some sentences hold, each with a mask of those."""
        masks: dict[int, int] = {}
        row = self.rows.get
        sentence = 1
        for one in signals:
            held = filter(None, map(row, chain(one.words.words, one.words.at)))
            met = reduce(or_, held, self.unasked)
            met &= met >> 1 & met >> 2 & self.first
            while met:
                lowest = met & -met
                clause = lowest.bit_length() // NEEDS
                masks[clause] = masks.get(clause, 0) | sentence
                met ^= lowest
            sentence <<= 1
        found: dict[int, list[tuple[int, int]]] = {}
        for clause in sorted(masks):
            belongs_to, place = self.clauses[clause]
            found.setdefault(belongs_to, []).append((place, masks[clause]))
        return found


BOOK = Book()


def clauses(text: str) -> Clauses:
    """Compile a clause from each line: a phrase, perhaps "=> high"."""
    found = []
    for line in text.strip().splitlines():
        pattern, _, severity = line.partition("=>")
        if pattern.strip():
            grade: Severity | None = (
                "high"
                if "high" in severity
                else "medium"
                if "medium" in severity
                else "low"
                if "low" in severity
                else None
            )
            found.append(Clause(phrase(pattern.strip()), grade))
    return Clauses(found)


def said(
    text: str,
    *,
    cleared_by: frozenset[str] = BACKED,
    unless: frozenset[str] = DOUBTED,
    roles: frozenset[str] = PROSE,
    where: Condition | None = None,
    but_not: str = "",
    lenient: bool = True,
) -> Check:
    """Check for sentences that say one of the phrases.

    `cleared_by` are kinds of evidence and `unless` manners that excuse a sentence; `where` must
    hold; a sentence that holds one of the `but_not` phrases passes. A lenient rule also passes
    what a debunking page or section quotes.
    """
    wanted = clauses(text)
    excused = clauses(but_not)
    number = wanted.number

    def check(_article: Article, context: Context) -> Iterator[Hit]:
        for stretch, met in in_stretches(number, context):
            open_to = left_open(stretch, roles, cleared_by, unless)
            for signals, likely in candidates(wanted, met, stretch, open_to):
                if where is not None and not where(signals, context):
                    continue
                hit = first_among(likely, signals)
                if hit is None or (lenient and is_quoted_to_deny(hit, signals, context)):
                    continue
                words = signals.words
                if not any(next(c.phrase.matches(words), None) for c in excused.likely(words)):
                    yield hit

    return check


def left_open(
    stretch: Stretch, roles: Names, cleared_by: Names = NOTHING, unless: Names = NOTHING
) -> int:
    """The sentences of some roles that neither evidence nor manner excuses."""
    excused = stretch.evidence.of_any(cleared_by) | stretch.manners.of_any(unless)
    return stretch.roles.of_any(roles) & ~excused


def in_stretches(
    number: int, context: Context
) -> Iterator[tuple[Stretch, Sequence[tuple[int, int]]]]:
    """The stretches that hold the words of a list's clauses, with those clauses."""
    for stretch in context.stretches:
        holds = stretch.holds
        if holds.asked <= number:
            holds.asked, holds.likely = BOOK.lists, BOOK.look_up(stretch.signals)
        met = holds.likely.get(number)
        if met:
            yield stretch, met


def candidates(
    wanted: Sequence[Clause],
    met: Sequence[tuple[int, int]],
    stretch: Stretch,
    open_to: int,
) -> Iterator[tuple[Signals, tuple[Clause, ...]]]:
    """The sentences of a mask that may meet a clause, in reading order, with those clauses."""
    left = [(wanted[own], mask & open_to) for own, mask in met if mask & open_to]
    together = 0
    for _, mask in left:
        together |= mask
    for number in numbers_in(together):
        yield stretch.signals[number], tuple(c for c, mask in left if mask >> number & 1)


def hits_of(
    wanted: Clauses,
    context: Context,
    *,
    roles: Names = ANYWHERE,
    cleared_by: Names = NOTHING,
    unless: Names = NOTHING,
    within: Callable[[Stretch], int] | None = None,
) -> dict[str, Hit]:
    """By sentence, the first of some clauses that it meets: `first_hit` for a whole page.

    `within` gives the sentences of a stretch that matter, where not all do.
    """
    found: dict[str, Hit] = {}
    for stretch, met in in_stretches(wanted.number, context):
        open_to = left_open(stretch, roles, cleared_by, unless)
        if within is not None:
            open_to &= within(stretch)
        for signals, likely in candidates(wanted, met, stretch, open_to):
            hit = first_among(likely, signals)
            if hit is not None:
                found[signals.sentence.id] = hit
    return found


def first_hit(wanted: Clauses, signals: Signals) -> Hit | None:
    """The first clause that a sentence meets, as a hit."""
    return first_among(wanted.likely(signals.words), signals)


def first_among(likely: Sequence[Clause], signals: Signals) -> Hit | None:
    """The first clause that a sentence meets, of those of which it has the words."""
    for clause in likely:
        for first, end in clause.phrase.matches(signals.words):
            if is_negated(first, signals):
                continue
            span = signals.words.span(first, end)
            detail = span.of(signals.sentence.text)
            return Hit(signals.sentence.id, span, clause.phrase.text, detail, clause.severity)
    return None


def is_negated(first: int, signals: Signals) -> bool:
    """Tell whether a negation stands right before a phrase, in the same clause."""
    denied = signals.words.at.get("{not}", ())
    if not denied or first in denied:
        return False  # the phrase itself says "no", as in "no side effects"
    for before in (first - 1, first - 2):
        if before < 0 or ends_clause(before, signals):
            return False
        if before in denied:
            return True
    return False


def ends_clause(number: int, signals: Signals) -> bool:
    """Tell whether a comma or more stands between a word and the next."""
    return not CLAUSE_ENDS.isdisjoint(signals.words.gap(number))


def is_quoted_to_deny(hit: Hit, signals: Signals, context: Context) -> bool:
    """Tell whether the words stand in quotation marks, or anywhere, where myths are told to be denied."""
    section = context.section_profiles.get(context.section_of.get(hit.sentence_id, ""), NOTHING)
    if "debunking" in context.profile and ("debunking" in section or "myth" in section):
        return True
    if "debunking" not in context.profile and signals.manners.isdisjoint(DISTANT):
        return False
    return any(q.start <= hit.span.start and hit.span.end <= q.end for q in signals.quoted)


def in_section(signals: Signals, context: Context, *names: str) -> bool:
    """Tell whether the sentence's section has one of the profiles."""
    section = context.section_profiles.get(context.section_of.get(signals.sentence.id, ""), NOTHING)
    return not section.isdisjoint(names)


def about_remedies(signals: Signals, context: Context) -> bool:
    """Tell whether page or section is about remedies, and not there to doubt them."""
    about = "remedy-page" in context.profile or in_section(signals, context, "remedy")
    return about and "debunking" not in context.profile


def carries_remedy(signals: Signals, context: Context) -> bool:
    """Tell whether what came before was about a remedy, on a page or in a section about them."""
    return signals.subject in SUBJECTS and about_remedies(signals, context)


def not_leaflet(_signals: Signals, context: Context) -> bool:
    """Tell whether the page lacks what lets ordinary statements stand: reviewer and sources."""
    return "leaflet" not in context.profile


def both(*conditions: Condition) -> Condition:
    return lambda signals, context: all(c(signals, context) for c in conditions)


def either(*checks: Check) -> Check:
    """Join checks: what any of them finds."""

    def check(article: Article, context: Context) -> Iterator[Hit]:
        for one in checks:
            yield from one(article, context)

    return check


def whole(signals: Signals, clause: str, detail: str = "") -> Hit:
    """A hit on all of a sentence."""
    return Hit(signals.sentence.id, Span(0, len(signals.sentence.text)), clause, detail)


def shortened(text: str) -> str:
    """The text, cut where it is too long for a message."""
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
