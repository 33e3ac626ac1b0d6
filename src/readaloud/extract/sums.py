"""What the names of a leaf add up to, by the values that they are found by.

What is said of a leaf are names (see names.py). They are found by small values, and a table keeps
for each group of values what its names add up to: a number where a page is scored, the names
themselves where `tools/train_body.py` learns the weights. Both are one code.
"""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Generic, TypeVar

from readaloud.extract import names
from readaloud.extract.names import Names

Sum = TypeVar("Sum", float, Names)
Key = tuple[Hashable, ...]

MOST_KEPT = 20_000  # sums of one table; more are made by class names that never come again
MOST_SHARES = 6  # steps of the share of the running text


class Table(dict[Key, Sum], Generic[Sum]):
    """What names add up to, by the values that they are found by."""

    def __init__(self, name: Callable[..., Names], total: Callable[[Names], Sum]) -> None:
        super().__init__()
        self.name = name
        self.total: Callable[[Names], Sum] = total

    def __missing__(self, key: Key) -> Sum:
        if len(self) >= MOST_KEPT:
            self.clear()
        made: Sum = self.total(self.name(*key))
        self[key] = made
        return made


class Tables(Generic[Sum]):
    """One table for each function of names; all that is learned, ready to be added up."""

    def __init__(self, total: Callable[[Names], Sum]) -> None:
        self.nothing: Sum = total(())
        self.bias: Sum = total(("bias",))
        self.masks: Table[Sum] = Table(names.mask_names, total)
        self.places: Table[Sum] = Table(names.place_names, total)
        self.looks: Table[Sum] = Table(partial(names.alike_names, "sig"), total)
        self.groups: Table[Sum] = Table(partial(names.alike_names, "sig2"), total)
        self.alone: Table[Sum] = Table(names.alone_names, total)
        self.words: Table[Sum] = Table(names.word_names, total)
        self.phrases: Table[Sum] = Table(names.phrase_names, total)
        self.lists: Table[Sum] = Table(names.list_names, total)
        self.kinds: Table[Sum] = Table(names.kind_names, total)
        self.positions: Table[Sum] = Table(names.position_names, total)
        self.sections: Table[Sum] = Table(names.section_names, total)
        self.headings: Table[Sum] = Table(names.heading_names, total)
        self.own: list[Sum] = [total(names.own_names(share)) for share in range(MOST_SHARES + 1)]
