"""How long a voice takes for a word, guessed from what was heard before."""

from dataclasses import dataclass

from readaloud.formats.bits import Bits, zigzag

STEP_MS = 20  # what word times are rounded to; an engine's own events are 13 ms off
LOUDEST = 255  # one long silence is not the measure of what follows


@dataclass(frozen=True, slots=True)
class Heard:
    """A word in UTF-16 units of its sentence, and the steps from the cue's start to its own.

    `stop` is the full stop, comma or other mark right after the word: voices draw it out.
    """

    start: int
    end: int
    steps: int
    said: str
    stop: str


class Varied:
    """Numbers whose order in the code follows how large they were of late."""

    def __init__(self) -> None:
        self.level = 0  # eight times what is usual

    def put(self, bits: Bits, number: int) -> None:
        value = zigzag(number)
        bits.put(value, max((self.level >> 3).bit_length() - 1, 0))
        self.level += min(value, LOUDEST) - (self.level >> 3)


class Ear:
    """A voice takes as long for a word as it took the last time, more or less.

    Only what differs is put: two thirds of a character a word in a long article, one in a short.
    """

    def __init__(self, pace: int) -> None:
        self.pace = pace  # sixteenths of a step that a letter takes
        self.known: dict[str, int] = {}
        self.steps, self.rests = Varied(), Varied()

    def hear(self, bits: Bits, word: Heard, steps: int) -> None:
        self.steps.put(bits, steps - self.expect(word))
        self.known[word.said + word.stop] = steps

    def hear_last(self, bits: Bits, word: Heard, rest_ms: int) -> None:
        """The last word of a cue, with the end of which the cue ends, to the millisecond."""
        self.rests.put(bits, rest_ms - STEP_MS * self.expect(word))
        self.known[word.said + word.stop] = (rest_ms + STEP_MS // 2) // STEP_MS

    def expect(self, word: Heard) -> int:
        """Steps that the word may take: as before, as without its stop, or by its length."""
        by_length = self.pace * (2 * (word.end - word.start) + 1) >> 5
        without = self.known.get(word.said, by_length)
        return self.known.get(word.said + word.stop, without)
