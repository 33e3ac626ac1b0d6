"""One token between white space to all that it adds to the counts, worked out once."""

import re
import unicodedata
from itertools import islice

from readaloud.audit.readability import figures
from readaloud.audit.readability.amounts import count_address, count_mixed, is_rate
from readaloud.audit.readability.describe import (
    describe,
    describe_compound,
    describe_possessive,
    describe_unlisted,
)
from readaloud.audit.readability.packing import ONE, pack_figure, packs
from readaloud.audit.readability.references import mark_in
from readaloud.audit.readability.spoken_words import count_said
from readaloud.audit.readability.syllables import count_by_rule
from readaloud.data import lexicon

_LONGEST_KEPT = 40  # characters; longer tokens are not words and would only fill the memory
_MOST_KEPT = 400_000  # tokens; then all of them are forgotten
_COMMON = 12_000  # words that are known beforehand; the lexicon's first are the commonest
_LONGEST_ADDRESS = 300  # characters
_LONGEST_SPOKEN = 100  # characters; beyond them nothing is read part by part
# An unspaced dash or a slash parts words but not figures: "and/or" is two, "120/80" is one.
_PARTING = re.compile(r"[—―]|--+|(?<=[^\W\d_])[/–](?=[^\W\d_])|…|(?<=\w)\.{3,}(?=\w)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_ALIKE = str.maketrans("’ʼ‘＇º˚", "''''°°")
_CORE = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_ASCII_EDGES = ".,;:!?\"'()[]*"
_HINT = re.compile(r"[—―/–…@]|--|\.\.\.|www")  # without one of these a token is one word at most
_ADDRESS = re.compile(
    r"\W{0,3}(?:https?:|www\.|[^\s@]{1,200}@[a-zA-Z]"
    r"|[\w.-]{1,60}\.(?:com|org|net|gov|edu|uk|int|info|eu|au|ca|nz|ie)(?:\W*$|/))"
)
_SHORT_WITH_STROKE = re.compile(r"\W*[A-Za-z]/[A-Za-z]\b")  # n/a, w/o
_WITH_STROKE = {"w/o": 2}
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\.?")  # U.S., e.g., a.m.
_MINUS = "-−"
_FIGURE = re.compile(r"([-−])?([0-9]{1,40})(\.[0-9]{1,40})?(%)?")
_COMPOUND = re.compile(r"[A-Za-z][a-z]+(?:-[a-z]{2,})+")
# Words whose syllables or ending need a closer look.
SPECIAL = frozenset(figures.UNITS) | {short[:-1] for short in figures.ABBREVIATIONS} | {"l"}


class Known(dict[str, int]):
    """Token to its packed counts; one met for the first time is worked out and kept.

    It begins with the commonest words, which go in at once in 3 ms, not with the whole lexicon:
    a small dict is found in the processor's cache, and a short text meets no more of it.
    """

    def __init__(self) -> None:
        self.listed = lexicon.codes()
        self.packs = packs()
        words, codes = islice(self.listed, _COMMON), islice(self.listed.values(), _COMMON)
        self.update(zip(words, map(self.packs.__getitem__, codes), strict=True))
        for word in SPECIAL:
            self.pop(word, None)

    def __missing__(self, token: str) -> int:
        # Nearly all of these are listed words, perhaps with a capital or punctuation around. The
        # lexicon fits no cache, so it is asked once.
        core = token.strip(_ASCII_EDGES)
        low = core.lower()
        code = self.listed.get(low)
        if code is None or low in SPECIAL or (core != low and core[1:] != low[1:]):
            packed = self.pack(token, core, low, code)
            if len(token) > _LONGEST_KEPT:
                return packed
        elif core == low or len(core) == 1:
            packed = self.packs[code]
        else:
            packed = self.packs[code | lexicon.NAME]
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[token] = packed
        return packed

    def pack(self, token: str, core: str, low: str, code: int | None) -> int:
        """Pack the counts of one token, which may hold several words or none.

        `core` is what stands between the punctuation around it, `code` the lexicon's number of
        that in lower case.
        """
        if core[:1].isdigit():
            figure = _FIGURE.fullmatch(core)
            return _pack_figure(figure) if figure else self.pack_parts(token)
        is_name = core != low and len(core) > 1
        if low in SPECIAL or (is_name and core[1:] != low[1:]):
            return self.pack_parts(token)  # more than the first letter is a capital
        if code is None:
            if core.isalpha():
                if core != token:
                    return self[core]  # other punctuation around it changes nothing
                code = describe_unlisted(low, is_name=is_name)
            elif core[:1] in _MINUS:
                figure = _FIGURE.fullmatch(core)
                return _pack_figure(figure) if figure else self.pack_parts(token)
            elif core != token and core.isalnum():
                return self[core]
            elif len(core) > _LONGEST_SPOKEN:
                return self.pack_parts(token)
            elif low[-2:] == "'s" and low[:-2].isalpha() and low.isascii():
                code = describe_possessive(low)
            elif _COMPOUND.fullmatch(core):
                code = describe_compound(low)
            if code is None:
                return self.pack_parts(token)
        return self.packs[code | lexicon.NAME if is_name else code]

    def pack_parts(self, token: str) -> int:
        text = token if token.isascii() else _plain(token)
        start, end = mark_in(text) if text[-1:].isdecimal() or not text.isascii() else (0, 0)
        if end:
            # `tally_signs` sees the mark as well, so that is taken back here.
            mark, rest = text[start:end], text[:start] + text[end:]
            seen = len(mark) * ONE["characters"] + sum(map(str.isalnum, mark)) * ONE["letters"]
            return self[rest] - seen if _CORE.search(rest) else 0
        if ("." in text[1:-1] or "@" in text or "://" in text) and _ADDRESS.match(text):
            return pack_figure(sum(map(str.isalnum, text)), _count_address(text))
        if not _HINT.search(text) or ("/" in text and _is_one_with_strokes(text)):
            return _pack_word(text)
        parts = _PARTING.split(text)
        # A part may well be known; but what was not parted would come back here for ever.
        return sum(map(self.__getitem__, parts)) if len(parts) > 1 else _pack_word(text)


def _pack_figure(figure: re.Match[str]) -> int:
    minus, whole, decimals, percent = figure.groups("")
    signs = (2 if minus else 0) + (2 if percent else 0)
    syllables = figures.count_number(whole + decimals) + signs
    return pack_figure(len(whole) + len(decimals or ".") - 1, syllables)


def _is_one_with_strokes(text: str) -> bool:
    return is_rate(text) or _SHORT_WITH_STROKE.match(text) is not None


def _count_address(text: str) -> int:
    return count_by_rule(text) if len(text) > _LONGEST_ADDRESS else count_address(text)


def _plain(token: str) -> str:
    """Take out what is not seen, and write accents, apostrophes and degrees in one way."""
    return unicodedata.normalize("NFC", token.translate(_INVISIBLE)).translate(_ALIKE)


def _pack_word(word: str) -> int:
    """Pack the counts of one written word, punctuation at its edges included; 0 for none."""
    core = word.strip(_ASCII_EDGES)
    if not (core.isalnum() and core.isascii()):
        found = _CORE.search(core)
        if found is None:
            return 0
        core = found.group()
    low = core.lower()
    syllables = _count_syllables(word, core, low)
    if core[0].isdigit():
        return pack_figure(sum(map(str.isalnum, core)), syllables)
    code = describe(low, syllables)
    if len(core) > 1 and core[0].isupper() and not core.isupper():
        code |= lexicon.NAME
    return packs()[code]


def _count_syllables(word: str, core: str, low: str) -> int:
    """Count the syllables of a word as written, whose edges are bare in `core`; at least 1."""
    if len(core) > _LONGEST_SPOKEN:
        return count_by_rule(low)
    if core.isalpha() and (word.isascii() or "°" not in word):
        if core == "L" and word[-1] != ".":
            return figures.SHORT_UNITS["l"]  # the letter itself seldom stands alone
        table = figures.WITHOUT_STOP
        short = figures.ABBREVIATIONS.get(low + ".") if word[-1] == "." else table.get(low)
        return short or figures.unit(core) or count_said(core)
    if _DOTTED.fullmatch(core):
        return figures.spell(core.replace(".", ""))
    if "'" in low and low.replace("'", "").isalpha():
        return count_said(core)
    return _WITH_STROKE.get(low) or max(1, count_mixed(word))
