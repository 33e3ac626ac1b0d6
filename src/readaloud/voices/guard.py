"""Text that is safe to hand to a speech engine, with every position still known.

espeak-ng aborts on some plain text: long chains of dotted letters or of apostrophes, very long
words. It obeys `[[phonemes]]` wherever they stand. What an article says is text, never a command.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readaloud.model.narration import Sound

MAX_TOKEN = 40  # characters without a space; espeak-ng 1.52 has a word buffer of 160 bytes
MAX_JOINTS = 6  # dots, apostrophes, hyphens in one token; "U.S.A." and "mother-in-law's" have fewer
JOINT = re.compile(r"[^\w\s]|_")

UNSPEAKABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
PHONEME = re.compile(r"[\[\]\s]")  # what may not stand among phoneme mnemonics
TOKEN = re.compile(r"\S+")
COMMANDS = ("[[", "(("), ("]]", "))"), ("_:", "  ")


@dataclass(frozen=True, slots=True)
class Guarded:
    """Safe text. `origins[i]` is the place in the original of character i; None: unchanged."""

    text: str
    origins: tuple[int, ...] | None = None

    def origin(self, position: int) -> int:
        """The place in the original text of a place in the safe one."""
        if not self.origins:
            return position
        return self.origins[min(position, len(self.origins) - 1)]


def guard(text: str) -> Guarded:
    """Make text safe for espeak-ng; ordinary sentences come back as they are.

    Control characters and stray surrogates become spaces, double brackets become round ones, and
    tokens that are too long or have too many dots, apostrophes and the like are parted by spaces.
    """
    if not (text.isascii() and text.isprintable()):
        text = UNSPEAKABLE.sub(" ", text)
    for command, harmless in COMMANDS:
        text = text.replace(command, harmless)
    long = [token for token in text.split() if len(token) > MAX_JOINTS]
    if any(len(JOINT.findall(token)) > MAX_JOINTS for token in long):
        text = TOKEN.sub(unchained, text)
    if any(len(token) > MAX_TOKEN for token in long):
        return parted(text)
    return Guarded(text)


def guard_spoken(text: str, sounds: Sequence[Sound]) -> Guarded:
    """Safe text in which `[[phonemes]]` stand for the stretches whose sound is known."""
    if not sounds:
        return guard(text)
    out: list[str] = []
    origins: list[int] = []
    end = 0
    for sound in sounds:
        append(out, origins, text[end : sound.span.start], end)
        command = f"[[{PHONEME.sub('', sound.phonemes)}]]"
        out.append(command)
        origins.extend([sound.span.start] * len(command))
        end = sound.span.end
    append(out, origins, text[end:], end)
    return Guarded("".join(out), tuple(origins))


def append(out: list[str], origins: list[int], text: str, offset: int) -> None:
    safe = guard(text)
    out.append(safe.text)
    origins.extend(offset + safe.origin(i) for i in range(len(safe.text)))


def unchained(found: re.Match[str]) -> str:
    """A token, with a space for every joint where it has many: the engine joins mere pieces."""
    token = found.group()
    return JOINT.sub(" ", token) if len(JOINT.findall(token)) > MAX_JOINTS else token


def parted(text: str) -> Guarded:
    """Cut long tokens by spaces, remembering where every character came from."""
    out: list[str] = []
    origins: list[int] = []
    end = 0
    for token in TOKEN.finditer(text):
        out.append(text[end : token.start()])
        origins.extend(range(end, token.start()))
        for start in range(token.start(), token.end(), MAX_TOKEN):
            end = min(start + MAX_TOKEN, token.end())
            out.append(text[start:end] if start == token.start() else f" {text[start:end]}")
            origins.extend(range(start if start == token.start() else start - 1, end))
    out.append(text[end:])
    origins.extend(range(end, len(text)))
    return Guarded("".join(out), tuple(origins))


def simplest(text: str) -> str:
    """Only letters, digits and single spaces: the last try before a sentence is given up."""
    words = "".join(char if char.isalnum() else " " for char in text).split()
    return " ".join(word[i : i + 20] for word in words for i in range(0, len(word), 20))
