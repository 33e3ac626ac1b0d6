"""A stretch of text. It stands alone, so that whoever needs only it loads no more."""

from readaloud.model.making import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __lt__(self, other: "Span") -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def of(self, text: str) -> str:
        return text[self.start : self.end]
