"""Sentences in a row, and which of them hold which word: asked all at once, by masks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

from readaloud.audit.drafts import Draft
from readaloud.audit.words import mark_products
from readaloud.model.context import Masks, Signals, Stretch, bits_of

LENGTH = 256  # sentences: masks stay short, so that a book costs no more a sentence than a page
MOST_PARTS = 4  # of a word between apostrophes; what has more is asked everything
# Letters that a pattern without regard to case takes for i, s and k, and that stay other letters.
FOLDED = ("İ", "ı", "ſ", "\u212a")


@dataclass(slots=True)
class Run:
    """Some drafts in a row; bit n of a mask in `holds` stands for draft n.

    Under "" stand those to which every question must be put.
    """

    drafts: Sequence[Draft]
    holds: Masks
    roles: Masks
    letters: Masks

    def among(self, mask: int) -> Iterator[Draft]:
        """The drafts of a mask, in reading order."""
        return compress(self.drafts, bits_of(mask))

    def saying(self, words: frozenset[str]) -> Iterator[Draft]:
        """Every draft that holds one of the words, and perhaps some that do not."""
        return self.among(self.holds.of_any(words) | self.holds.get("", 0))

    def mark(self, products: frozenset[str]) -> None:
        """Tell the page's own products among the words."""
        mask = self.holds.of_any(products)
        for draft in self.among(mask):
            draft.words = mark_products(draft.words, products)
        if mask:
            mask |= self.holds.get("{product}", 0)
            self.holds = Masks({**self.holds, "{product}": mask})


def part_runs(drafts: Sequence[Draft]) -> list[Run]:
    """Part the sentences of a page into runs."""
    starts = range(0, len(drafts), LENGTH)
    return [make_run(drafts[start : start + LENGTH]) for start in starts]


def make_run(drafts: Sequence[Draft]) -> Run:
    holds: dict[str, int] = defaultdict(int)
    roles: dict[str, int] = defaultdict(int)
    letters: dict[str, int] = defaultdict(int)
    bit = 1
    for draft in drafts:
        words = draft.words
        for key in words.words:
            holds[key] |= bit
        for key in words.at:
            holds[key] |= bit
        text = words.text
        if not text.isascii():
            letters["not-ascii"] |= bit
            if any(map(text.__contains__, FOLDED)):
                holds[""] |= bit
        if "'" in text or "’" in text:
            for key in inside([word for word in words.words if "'" in word]):
                holds[key] |= bit
        shape = text.encode("utf-8", "surrogatepass").translate(SHAPE)
        if b"AA" in shape:
            letters["capitals"] |= bit
        if b"aA" in shape or b"a.A" in shape:
            letters["inner-capital"] |= bit
        roles[draft.role] |= bit
        bit <<= 1
    return Run(drafts, Masks(holds), Masks(roles), Masks(letters))


# The letters of a text are looked at as a shape, in a quarter of the time that patterns take:
# small letters, capitals, and marks that may glue two words together; all else is a blank.
SHAPE = bytes(
    ord("a" if sign.islower() else "A" if sign.isupper() else "." if sign in ".!?,;:" else " ")
    if sign.isascii()
    else ord(" ")
    for sign in map(chr, range(256))
)


def inside(words: Iterable[str]) -> Iterator[str]:
    """Words inside words, which a pattern with word boundaries would find: "t" in "isn't".

    Every run of parts that apostrophes join; "" where they are too many to be a word.
    """
    for word in words:
        parts = word.split("'")
        if len(parts) > MOST_PARTS:
            yield ""
            continue
        for first in range(len(parts)):
            for end in range(first + 1, len(parts) + 1):
                yield "'".join(parts[first:end])


def make_stretch(run: Run, signals: tuple[Signals, ...]) -> Stretch:
    """What rules are told of a run, whose signals are these."""
    evidence: dict[str, int] = defaultdict(int)
    manners: dict[str, int] = defaultdict(int)
    for number, one in enumerate(signals):
        for key in one.evidence:
            evidence[key] |= 1 << number
        for key in one.manners:
            manners[key] |= 1 << number
    return Stretch(signals, run.holds, run.roles, Masks(evidence), Masks(manners), run.letters)
