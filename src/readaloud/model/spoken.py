"""Text as it is said, every word tied to the characters it stands for."""

from readaloud.model.making import dataclass
from readaloud.model.span import Span


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One spoken word: its place in the spoken text, and the source characters it stands for."""

    spoken: Span
    source: Span


@dataclass(frozen=True, slots=True)
class Sound:
    """How a stretch of the spoken text is pronounced, in espeak-ng's phoneme mnemonics."""

    span: Span
    phonemes: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """Text as it is said. Every source character that matters belongs to some word.

    `sounds` lie in order, never overlap, and each covers whole words of the spoken text. A voice
    that understands phonemes puts them in the place of their words at its very last step (for
    espeak-ng as `[[...]]`); any other voice leaves them aside and says the text.
    """

    text: str
    words: tuple[SpokenWord, ...]
    sounds: tuple[Sound, ...] = ()
