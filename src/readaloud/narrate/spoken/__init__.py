"""Text to spoken text: what a good reader would say, word by word tied to what is written."""

import re
from collections.abc import Sequence

from readaloud.model.article import Span
from readaloud.model.narration import Sound, Spoken, SpokenWord
from readaloud.narrate.spoken.amounts import SUBSCRIPTS
from readaloud.narrate.spoken.guard import blank_controls
from readaloud.narrate.spoken.parts import Reading
from readaloud.narrate.spoken.scan import SILENT, SPECIAL, TOKEN, read_at

_WORD = re.compile(r"[^\s,;()]+")
_FOREIGN = re.compile(rf"([^\W_]+(?:['’-][^\W_]+)*)|[\[\]<>{{}}|\\_^`]|{SILENT}+")
_SUBSCRIPT = re.compile("[₀-₉]")
_CLOSING = frozenset(".,;:!?)")
LETTER_A = "'eI"  # a lone A is easily taken for the article


def say(
    text: str,
    *,
    lexicon: None = None,
    citations: bool = False,
    heading: bool = False,
    language: str = "en",
    silent: Sequence[Span] = (),
) -> Spoken:
    """Turn text into the words to be spoken, each tied to the characters it stands for.

    `citations` speaks reference marks such as [12]. A heading in capitals is read as words.
    What lies in a `silent` span is not said. In a language other than English the text stays
    as it is but for marks that an engine would obey.
    """
    source = blank_controls(text)
    for span in silent:
        source = source[: span.start] + SILENT * (span.end - span.start) + source[span.end :]
    if not language.lower().startswith("en"):
        return _Writer(source, False).write_foreign()
    if _SUBSCRIPT.search(source):
        source = source.translate(SUBSCRIPTS)
    return _Writer(source, is_loud(source) or heading and source.isupper()).write(citations)


def is_loud(text: str) -> bool:
    """Whether most of it is in capitals, so that they say nothing about a single word."""
    upper = sum(map(str.isupper, text[:400]))
    return upper > 8 and " " in text and upper > 0.6 * sum(map(str.isalpha, text[:400]))


class _Writer:
    """Collects the spoken text with its words while the source is walked through once."""

    def __init__(self, source: str, loud: bool) -> None:
        self.source, self.loud = source, loud
        self.out: list[str] = []
        self.length = 0
        self.copied = 0  # how far the source was taken over
        self.last = ""  # the last character written
        self.words: list[SpokenWord] = []
        self.sounds: list[Sound] = []
        self.waiting = -1  # where silent characters began that the next word stands for

    def write(self, citations: bool) -> Spoken:
        source, pos, search, words = self.source, 0, TOKEN.search, self.words
        while (found := search(source, pos)) is not None:
            start, end = found.span()
            if found.lastindex == 1 and found[1] not in SPECIAL:
                self._take_plain(start, end)
                pos = end
                continue
            reading = read_at(
                source, start, end if found.lastindex == 1 else 0, self.loud, citations
            )
            if reading is None:
                if found.lastindex == 1 or source[start].isalnum():
                    self._take_plain(start, end)
                pos = end
                continue
            self._take(reading)
            pos = max(self.copied, start + 1)
        self._copy(len(source))
        return Spoken("".join(self.out).rstrip(), tuple(words), tuple(self.sounds))

    def write_foreign(self) -> Spoken:
        """Words as they are; brackets that engines take for commands are harmless ones."""
        for found in _FOREIGN.finditer(self.source):
            start, end = found.span()
            if found.lastindex == 1:
                self._take_plain(start, end)
            else:
                self._take([(start, end, "" if found[0][0] == SILENT else " ")])
        self._copy(len(self.source))
        return Spoken("".join(self.out).rstrip(), tuple(self.words))

    def _take_plain(self, start: int, end: int) -> None:
        # Text is copied in long stretches; a word needs only the distance between both texts.
        shift = self.length - self.copied
        if self.last.isalnum() and self.copied == start and self.last:
            self._write(" ")
            shift += 1
        span = Span(start, end)
        begin = start if self.waiting < 0 else self.waiting
        self.waiting = -1
        self.words.append(
            SpokenWord(
                Span(start + shift, end + shift), span if begin == start else Span(begin, end)
            )
        )

    def _copy(self, until: int) -> None:
        if until > self.copied:
            piece = self.source[self.copied : until]
            if self.last.isalnum() and piece[0].isalnum():
                piece_start = " "
                self._write(piece_start)
            self._write(piece)
            self.copied = until

    def _write(self, piece: str) -> None:
        self.out.append(piece)
        self.length += len(piece)
        self.last = piece[-1]

    def _take(self, reading: Reading) -> None:
        self._copy(reading[0][0])
        for start, end, said in reading:
            if not said:
                self._fall_silent(start, end)
            else:
                self._say(start, end, said)
        self.copied = reading[-1][1]

    def _say(self, start: int, end: int, said: str) -> None:
        if (
            self.last
            and not self.last.isspace()
            and said[0].isalnum()
            and self.last not in "([\"'“‘-–"
        ):
            self._write(" ")
        base = self.length
        self._write(said)
        begin = start if self.waiting < 0 else self.waiting
        source = Span(begin, end)
        for word in _WORD.finditer(said):
            self.waiting = -1
            span = Span(base + word.start(), base + word.end())
            self.words.append(SpokenWord(span, source))
            if word[0] == "A":
                self.sounds.append(Sound(span, LETTER_A))

    def _fall_silent(self, start: int, end: int) -> None:
        """Silent letters and digits belong to the word before them, or to the one that comes."""
        if self.last == " " and self.source[end : end + 1] in _CLOSING:
            self.out[-1] = self.out[-1][:-1]
            self.length -= 1
            self.last = next((piece[-1] for piece in reversed(self.out) if piece), "")
        if not any(c.isalnum() or c == SILENT for c in self.source[start:end]):
            return
        if not self.words:
            self.waiting = start if self.waiting < 0 else self.waiting
            return
        last = self.words[-1]
        self.words[-1] = SpokenWord(last.spoken, Span(last.source.start, end))
