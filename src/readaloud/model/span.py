"""A stretch of text. It stands alone, so that whoever needs only it loads no more."""

from dataclasses import dataclass

from readaloud.model.making import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]
