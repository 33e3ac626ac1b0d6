"""Pronunciation lexicons: the shipped table, and users' own as TSV or W3C PLS text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple
from xml.parsers import expat

from readaloud.data import load_rows
from readaloud.errors import SettingsError
from readaloud.narrate.spoken.ipa import check_mnemonics, to_espeak
from readaloud.narrate.spoken.parts import SaidWords

MOST_ERRORS = 10  # named before a lexicon is given up
_FIRST = re.compile(r"\w+")
VOICELESS = ("p", "t", "k", "f", "T")
HISSING = ("s", "z", "S", "Z")


class Pronunciation(NamedTuple):
    """How a word is said: other words for it, or phonemes in espeak-ng's mnemonics."""

    said: str = ""
    phonemes: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and phrases with their pronunciations.

    A key in small letters fits any case; one with capitals fits as it is written. `starts` gives,
    for the first word of each key that needs more than a look-up by word, those keys, longest
    first. `known` and `said` are the writer's memory: of plain words it has looked up, and of
    what rules said, with the words in it.
    """

    entries: Mapping[str, Pronunciation] = field(default_factory=dict)
    starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    said: dict[str, SaidWords] = field(default_factory=dict, compare=False, repr=False)

    def phonemes(self, word: str) -> str:
        """The phonemes of a word, of its plural or its possessive; "" where none are known."""
        found = self._find(word)
        if found is not None:
            return found.phonemes
        if word[-1] != "s":
            return ""
        bare, ending = _split_ending(word)
        if not ending:
            return ""
        found = self._find(bare)
        return _with_s(found.phonemes) if found is not None and found.phonemes else ""

    def _find(self, word: str) -> Pronunciation | None:
        return self.entries.get(word) or self.entries.get(word.lower())

    def match(self, text: str, pos: int) -> tuple[int, Pronunciation] | None:
        """The longest entry of several words or with words of its own that stands here."""
        first = _FIRST.match(text, pos)
        if first is None:
            return None
        for key in self.starts.get(first[0].casefold(), ()):
            end = pos + len(key)
            written = text[pos:end]
            if (written == key or written.lower() == key) and not text[end : end + 1].isalnum():
                return end, self.entries[key]
        return None


def _split_ending(word: str) -> tuple[str, str]:
    for ending in ("'s", "’s", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)], ending
    return word, ""


def _with_s(phonemes: str) -> str:
    """The sound of a plural or a possessive."""
    if phonemes.endswith(HISSING):
        return phonemes + "I2z"
    return phonemes + ("s" if phonemes.endswith(VOICELESS) else "z")


def make_lexicon(pairs: Iterable[tuple[str, Pronunciation]]) -> Lexicon:
    """Build a lexicon; of two entries for one word the later holds."""
    entries = dict(pairs)
    starts: dict[str, list[str]] = {}
    for key, entry in entries.items():
        first = _FIRST.match(key)
        if first and (entry.said or first[0] != key):
            starts.setdefault(first[0].casefold(), []).append(key)
    ordered = {first: tuple(sorted(keys, key=len, reverse=True)) for first, keys in starts.items()}
    return Lexicon(entries, ordered)


@cache
def shipped() -> Lexicon:
    """The package's own table of health words."""
    rows = load_rows("pronunciations_en.tsv")
    return make_lexicon((word, Pronunciation("", to_espeak(ipa))) for word, ipa in rows)


@lru_cache(maxsize=64)
def join_lexicons(texts: tuple[tuple[str, str], ...]) -> Lexicon:
    """The shipped table with users' lexicons over it, each given as (name, text); later ones win.

    Raises SettingsError that names the file and line of what cannot be used.
    """
    if not texts:
        return shipped()
    pairs = list(shipped().entries.items())
    for name, text in texts:
        pairs += read_lexicon(name, text)
    return make_lexicon(pairs)


def lexicon_for(article: str, pronunciations: Sequence[tuple[str, str, str]]) -> Lexicon:
    """The lexicon of an article: of (name, text, scope) those whose scope its name begins with."""
    return join_lexicons(
        tuple((name, text) for name, text, scope in pronunciations if article.startswith(scope))
    )


def check_lexicons(pronunciations: Sequence[tuple[str, str, str]]) -> None:
    """Raise SettingsError, naming file and line, where a lexicon cannot be used."""
    for name, text, _ in pronunciations:
        read_lexicon(name, text)


def read_lexicon(name: str, text: str) -> list[tuple[str, Pronunciation]]:
    """Read a lexicon's entries: PLS where the text is XML, else TSV.

    Raises SettingsError that names the file and line of what cannot be used.
    """
    is_xml = text.lstrip("\ufeff \t\r\n").startswith("<")
    pairs, faults = (_read_pls if is_xml else _read_tsv)(text.lstrip("\ufeff"))
    if faults:
        more = f" (and {len(faults) - MOST_ERRORS} more)" if len(faults) > MOST_ERRORS else ""
        listed = "; ".join(f"{name}:{line}: {why}" for line, why in faults[:MOST_ERRORS])
        raise SettingsError(listed + more)
    return pairs


Pairs = list[tuple[str, Pronunciation]]
Faults = list[tuple[int, str]]


def _read_tsv(text: str) -> tuple[Pairs, Faults]:
    """Lines of word, tab, /IPA/ or [[mnemonics]] or other words; "#" opens a comment."""
    pairs: Pairs = []
    faults: Faults = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, tab, rest = line.partition("\t")
        said = rest.split("\t")[0].strip()
        if not tab or not word.strip() or not said:
            faults.append((number, "expected a word, a tab and its pronunciation"))
            continue
        try:
            pairs.append((_key(word), _pronunciation(said)))
        except ValueError as wrong:
            faults.append((number, f"{word.strip()}: {wrong}"))
    return pairs, faults


def _key(word: str) -> str:
    """The word with single spaces. It must begin with a letter or digit.

    Raises ValueError.
    """
    key = " ".join(word.split())
    if not _FIRST.match(key):
        raise ValueError("a word begins with a letter or a digit")
    return key


def _pronunciation(said: str) -> Pronunciation:
    if said.startswith("[[") and said.endswith("]]"):
        return Pronunciation("", check_mnemonics(said[2:-2]))
    if len(said) > 1 and said[0] == said[-1] == "/":
        return Pronunciation("", to_espeak(said))
    return Pronunciation(" ".join(said.split()))


class _Pls:
    """Takes the events of an XML parser and keeps what a PLS document says."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.open
        self.parser.EndElementHandler = self.close
        self.parser.CharacterDataHandler = self.add
        self.parser.EntityDeclHandler = self.refuse
        self.pairs: Pairs = []
        self.faults: Faults = []
        self.alphabet = "ipa"
        self.local = ""
        self.text: list[str] = []
        self.words: list[str] = []
        self.said: Pronunciation | None = None
        self.line = 0

    @staticmethod
    def refuse(*_declared: object) -> None:
        raise ValueError("entities are not read; write the characters themselves")

    def open(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        self.text = []
        if name == "lexicon":
            self.alphabet = attributes.get("alphabet", "ipa")
        elif name == "lexeme":
            self.words, self.said, self.line = [], None, self.parser.CurrentLineNumber
        elif name == "phoneme":
            self.local = attributes.get("alphabet", self.alphabet)

    def add(self, text: str) -> None:
        self.text.append(text)

    def close(self, name: str) -> None:
        name, text = name.rpartition(":")[2], "".join(self.text).strip()
        try:
            if name == "grapheme":
                self.words.append(_key(text))
            elif name == "phoneme" and self.said is None:
                self.said = self.sound(text)
            elif name == "alias" and self.said is None:
                self.said = Pronunciation(" ".join(text.split()))
            elif name == "lexeme":
                self.finish()
        except ValueError as wrong:
            self.fault(f"{' / '.join(self.words) or text}: {wrong}")
            self.said = self.said or Pronunciation()

    def sound(self, text: str) -> Pronunciation:
        """A lexeme's first phoneme element holds, as the standard has it."""
        if self.local.casefold() == "ipa":
            return Pronunciation("", to_espeak(text))
        if self.local.casefold() in ("x-espeak", "x-espeak-ng"):
            return Pronunciation("", check_mnemonics(text))
        raise ValueError(f"the alphabet {self.local!r} is not known; use ipa or x-espeak")

    def finish(self) -> None:
        if not self.words or self.said is None:
            self.fault("a lexeme needs a grapheme and a phoneme or an alias", self.line)
            return
        if self.said.said or self.said.phonemes:
            self.pairs += [(word, self.said) for word in self.words]

    def fault(self, why: str, line: int = 0) -> None:
        self.faults.append((line or self.parser.CurrentLineNumber, why))


def _read_pls(text: str) -> tuple[Pairs, Faults]:
    """Lexemes of a W3C Pronunciation Lexicon; the first pronunciation of each holds."""
    pls = _Pls()
    # The text is decoded already, whatever its declaration says.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    try:
        pls.parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as wrong:
        pls.faults.append(
            (wrong.lineno, f"not well-formed XML: {expat.errors.messages[wrong.code]}")
        )
    except ValueError as wrong:
        pls.fault(str(wrong))
    return pls.pairs, pls.faults
