"""Writes the spoken text while the source is walked through once, and keeps both aligned."""

from __future__ import annotations

import re

from readaloud.model.span import Span
from readaloud.model.spoken import Sound, Spoken, SpokenWord
from readaloud.narrate.spoken.parts import Reading, SaidWords
from readaloud.narrate.spoken.scan import OMITTED, SILENT, SPECIAL, TOKEN, read_at

TYPE_CHECKING = False  # as in readaloud itself
if TYPE_CHECKING:
    from readaloud.narrate.spoken.lexicon import Lexicon

_NO = re.compile(r"(?<![^\W_])NO(?![^\W_])")
_WORD = re.compile(r"[^\s,;()]+")
_FOREIGN = re.compile(rf"([^\W_]+(?:['’-][^\W_]+)*)|[\[\]<>{{}}|\\_^`]|[{SILENT}{OMITTED}]+")
_CLOSING = frozenset(".,;:!?)")
_OPENING = "([\"'“‘-–/"
# The names of the letters, in espeak-ng's phonemes. A lone A is easily taken for the article, a
# letter in the plural for a word, letters in a row for an acronym.
LETTERS = {
    "A": "eI", "B": "bi:", "C": "si:", "D": "di:", "E": "i:", "F": "Ef", "G": "dZi:", "H": "eItS",
    "I": "aI", "J": "dZeI", "K": "keI", "L": "El", "M": "Em", "N": "En", "O": "oU", "P": "pi:",
    "Q": "kju:", "R": "A@", "S": "Es", "T": "ti:", "U": "ju:", "V": "vi:", "W": "dVb@Lju:",
    "X": "Eks", "Y": "waI", "Z": "zi:",
}  # fmt: skip
_PLURAL_LETTER = re.compile(r"([A-Z])s")
_ROW = re.compile(r"([A-Z]{2,12})(['’]?s)?")
MOST_KNOWN = 20_000  # words; an article has a few thousand different ones
_KNOWN: dict[str, str] = {}  # plain words met without a lexicon
_SAID: dict[str, SaidWords] = {}  # and what rules said
MOST_SAID = 2_000
LONGEST_KNOWN = 60  # characters of what a rule said
_VOWEL = re.compile(r"[aeEiIoOuUVA@03]")


class Writer:
    """Collects the spoken text with its words and their sounds."""

    def __init__(
        self,
        source: str,
        lexicon: Lexicon | None = None,
        loud: bool = False,
        citations: bool = False,
        gas: bool = False,
    ) -> None:
        self.source, self.lexicon, self.loud, self.citations = source, lexicon, loud, citations
        self.gas = gas and "NO" in source  # whether NO may be nitric oxide
        self.out: list[str] = []
        self.length = 0
        self.copied = 0  # how far the source was taken over
        self.last = ""  # the last character written
        self.words: list[SpokenWord] = []
        self.sounds: list[Sound] = []
        self.waiting = -1  # where silent characters began that the next word stands for

    def write(self) -> Spoken:
        """Walk through English text: from one place that needs a rule to the next."""
        phrases = self.lexicon.starts if self.lexicon is not None else None
        pos, end = 0, len(self.source)
        while pos < end:
            found = self._take_words(pos)
            if found is None:
                break
            start = found.start()
            plain_end = found.end() if found.lastindex == 1 else 0
            pos = (self._take_phrase(start) if phrases else 0) or self._ask(start, plain_end)
        return self._finish()

    def _take_words(self, pos: int) -> re.Match[str] | None:
        """Take plain words up to the first token that is more; None at the end of the text."""
        words, sounds = self.words, self.sounds
        known = self.lexicon.known if self.lexicon is not None else _KNOWN
        shift: int | None = None
        for found in TOKEN.finditer(self.source, pos):
            word: str | None = found[1]
            if word is None:
                return found
            # One look-up for a word met before: nine of ten are, and this is the hottest loop.
            phonemes = known.get(word)
            if phonemes is None:
                phonemes = self._meet(word, known)
                if phonemes is None:
                    return found
            start, end = found.span()
            if shift is None:
                self._take_plain(start, end, phonemes)
                shift = self.length - self.copied  # stays the same up to the next rule
                continue
            source = Span(start, end)
            spoken = Span(start + shift, end + shift) if shift else source
            words.append(SpokenWord(spoken, source))
            if phonemes:
                sounds.append(Sound(spoken, phonemes))
        return None

    def _meet(self, word: str, known: dict[str, str]) -> str | None:
        """Learn the phonemes of a plain word; None where a rule or a phrase begins with it."""
        if word in SPECIAL:
            return None
        lexicon = self.lexicon
        if lexicon is not None and word.casefold() in lexicon.starts:
            return None
        if len(known) >= MOST_KNOWN:
            known.clear()
        phonemes = lexicon.phonemes(word) if lexicon is not None else ""
        known[word] = phonemes
        return phonemes

    def write_foreign(self) -> Spoken:
        """Take words as they are; brackets and signs that engines obey become spaces."""
        for found in _FOREIGN.finditer(self.source):
            start, end = found.span()
            if found.lastindex == 1:
                self._take_plain(start, end)
            else:
                self._take([(start, end, "" if found[0][0] in SILENT + OMITTED else " ")])
        return self._finish()

    def _finish(self) -> Spoken:
        self._copy(len(self.source))
        if self.waiting >= 0 and self.words:  # silent characters, and no word after them
            self._lengthen(len(self.source.rstrip()))
        return Spoken("".join(self.out).rstrip(), tuple(self.words), tuple(self.sounds))

    def _ask(self, start: int, plain_end: int) -> int:
        """Take what a rule reads here, else what stands here as it is; tell where to go on."""
        reading = self._read_gas(start) if self.gas else None
        reading = reading or read_at(self.source, start, plain_end, self.loud, self.citations)
        if reading:
            self._take(reading)
            return max(self.copied, start + 1)
        end = plain_end or start + 1
        if plain_end or self.source[start].isalnum():
            self._take_plain(start, end)
        return end

    def _read_gas(self, start: int) -> Reading | None:
        from readaloud.narrate.spoken.nitric_oxide import is_nitric_oxide  # few pages need it

        found = _NO.match(self.source, start)
        if found is None or not is_nitric_oxide(self.source, *found.span(), is_defined=True):
            return None
        return [(*found.span(), "N O")]

    def _take_phrase(self, start: int) -> int:
        """Take an entry of the lexicon that has words of its own, or several."""
        if self.lexicon is None or (start and self.source[start - 1].isalnum()):
            return 0
        found = self.lexicon.match(self.source, start)
        if found is None:
            return 0
        end, entry = found
        self._copy(start)
        said = entry.said or self.source[start:end]
        first = self._say(start, end, said)
        if entry.phonemes:
            whole = Span(self.words[first].spoken.start, self.words[-1].spoken.end)
            self.sounds[:] = [s for s in self.sounds if s.span.end <= whole.start]
            self.sounds.append(Sound(whole, entry.phonemes))
        self.copied = end
        return end

    def _take_plain(self, start: int, end: int, phonemes: str | None = None) -> None:
        # Text is copied in long stretches; a word needs only the distance between both texts.
        if self.copied == start and (self.last.isalnum() or self.last == ","):
            self._write(" ")
        shift = self.length - self.copied
        source = Span(start, end)
        spoken = source if not shift else Span(start + shift, end + shift)
        if self.waiting >= 0:
            source, self.waiting = Span(self.waiting, end), -1
        self.words.append(SpokenWord(spoken, source))
        if phonemes is None and self.lexicon is not None:
            phonemes = self.lexicon.phonemes(self.source[start:end])
        if phonemes:
            self.sounds.append(Sound(spoken, phonemes))

    def _copy(self, until: int) -> None:
        if until > self.copied:
            piece = self.source[self.copied : until]
            if (self.last.isalnum() or self.last == ",") and piece[0].isalnum():
                self._write(" ")
            self._write(piece)
            self.copied = until

    def _write(self, piece: str) -> None:
        self.out.append(piece)
        self.length += len(piece)
        self.last = piece[-1]

    def _take(self, reading: Reading) -> None:
        self._copy(reading[0][0])
        for start, end, said in reading:
            if said:
                self._say(start, end, said)
            else:
                self._fall_silent(start, end)
        self.copied = reading[-1][1]

    def _say(self, start: int, end: int, said: str) -> int:
        """Write words for a stretch of source; give the number of the first."""
        if (
            self.last
            and not self.last.isspace()
            and said[0].isalnum()
            and self.last not in _OPENING
        ):
            self._write(" ")
        elif said[0] in _CLOSING and self.last == " ":
            self._take_back()
        base, first = self.length, len(self.words)
        self._write(said)
        source = Span(start if self.waiting < 0 else self.waiting, end)
        known = self.lexicon.said if self.lexicon is not None else _SAID
        words = known.get(said)
        if words is None:
            words = self._learn(said, known)
        for begin, stop, phonemes in words:
            span = Span(base + begin, base + stop)
            self.words.append(SpokenWord(span, source))
            if phonemes:
                self.sounds.append(Sound(span, phonemes))
        if words:
            self.waiting = -1
        return first

    def _take_back(self) -> None:
        """Take the space before a closing mark away."""
        self.out[-1] = self.out[-1][:-1]
        self.length -= 1
        self.last = next((piece[-1] for piece in reversed(self.out) if piece), "")

    def _learn(self, said: str, known: dict[str, SaidWords]) -> SaidWords:
        """Find the words in what a rule says, and their sounds, once for all texts."""
        words = tuple((*m.span(), self._sound_of(m[0])) for m in _WORD.finditer(said))
        if len(said) <= LONGEST_KNOWN:
            if len(known) >= MOST_SAID:
                known.clear()
            known[said] = words
        return words

    def _sound_of(self, word: str) -> str:
        """Phonemes for letters that an engine might take for words, else the lexicon's."""
        phonemes = self.lexicon.phonemes(word) if self.lexicon is not None else ""
        return phonemes or (spell_sounds(word) if word[0].isupper() else "")

    def _fall_silent(self, start: int, end: int) -> None:
        """Silent letters and digits belong to the word before them, or to the one that comes."""
        if self.last == " " and self.source[end : end + 1] in _CLOSING:
            self._take_back()
        if self.source[start] == "[":  # a reference mark is the one thing nobody hears of
            return
        if not any(c.isalnum() or c in SILENT + OMITTED for c in self.source[start:end]):
            return
        opens = not start or self.source[start - 1].isspace() or self.source[start - 1] in _OPENING
        if opens or not self.words:
            self.waiting = start if self.waiting < 0 else self.waiting
            return
        self._lengthen(end)

    def _lengthen(self, end: int) -> None:
        last = self.words[-1]
        self.words[-1] = SpokenWord(last.spoken, Span(last.source.start, end))


def spell_sounds(word: str) -> str:
    """The phonemes of a lone A, a letter in the plural, or letters in a row; else ""."""
    if word == "A":
        return _stress(LETTERS["A"])
    plural = _PLURAL_LETTER.fullmatch(word)
    if plural:
        return _stress(LETTERS[plural[1]]) + ("I2z" if plural[1] in "SXH" else "z")
    row = _ROW.fullmatch(word)
    if row is None or not is_spelled(row[1]):
        return ""
    names = [LETTERS[letter] for letter in row[1]]
    sounds = [_stress(name, ",") for name in names[:-1]] + [_stress(names[-1])]
    return "|".join(sounds) + ("z" if row[2] else "")


def _stress(name: str, mark: str = "'") -> str:
    vowel = _VOWEL.search(name)
    at = vowel.start() if vowel else 0
    return name[:at] + mark + name[at:]


def is_spelled(capitals: str) -> bool:
    """Whether letters that a rule left in a row are to be said one by one."""
    from readaloud.data.capitals import ACRONYMS

    return capitals not in ACRONYMS
