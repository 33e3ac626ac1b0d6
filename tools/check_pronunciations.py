"""Compare the shipped pronunciations with what espeak-ng says of itself.

Prints every word whose own pronunciation by the engine is already the one in the table, up to
differences nobody hears (reduced vowels, flapped t), and exits 1 where there is any. With
`--candidates FILE` (lines of word, tab, IPA) prints those lines that the engine gets wrong.
"""

import argparse
import ctypes
import re
import sys
from pathlib import Path

import espeakng_loader

from readaloud.narrate.spoken.ipa import MNEMONICS, to_espeak

TABLE = Path(__file__).parents[1] / "src/readaloud/data/pronunciations_en.tsv"
VOWEL = tuple("aAeEiIoOuUV@03")
# Phonemes that are one sound with different detail, written alike.
ALIKE = {
    "I2": "I", "I#": "I", "@2": "@", "@5": "@", "a#": "@", "0": "A", "A:": "A", "0#": "A", "O": "A",
    "O:": "A", "i:": "i", "u:": "u", "t#": "t", "t2": "t", "r-": "r", "l^": "l", "aI@": "aI @",
    "aI3": "aI @ r", "aU3": "aU @ r", "i@": "i @", "A@": "A r", "O@": "A r", "o@": "A r",
    "e@": "E r", "i@3": "I r", "U@": "U r", "3:": "3 r", "3": "@ r", "@L": "@ l",
}  # fmt: skip
WEAK = {"@", "I", "E", "V", "U", "a", "A", "u", "3", "i"}
KNOWN = sorted(MNEMONICS - set("',|%=") | {"o@"}, key=len, reverse=True)


def load_engine() -> ctypes.CDLL:
    """The wheel's own library, with the American voice."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Initialize(2, 0, str(espeakng_loader.get_data_path()).encode(), 0)
    library.espeak_SetVoiceByName(b"en-us")
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    return library


def phonemes_of(engine: ctypes.CDLL, word: str) -> str:
    text = ctypes.c_char_p(word.encode())
    pointer = ctypes.pointer(text)
    said = []
    while text.value:
        said.append((engine.espeak_TextToPhonemes(pointer, 1, 0) or b"").decode())
    return " ".join(said)


def fold(phonemes: str) -> list[str]:
    """Phonemes without the detail that does not matter, stress marks before their vowels."""
    text = re.sub(r"[_|; -]", "", phonemes.replace("aa", "a").replace("O2", "0"))
    text = text.replace("e@r", "Er").replace("i@3r", "Ir").replace("i@r", "Ir")
    out: list[str] = []
    stress, at = "", 0
    while at < len(text):
        if text[at] in "',%=":
            stress, at = text[at].strip("%="), at + 1
            continue
        phoneme = next((p for p in KNOWN if text.startswith(p, at)), text[at])
        at += len(phoneme)
        for piece in ALIKE.get(phoneme, phoneme).split():
            if piece.startswith(VOWEL):
                out.append(stress + piece)
                stress = ""
            elif piece != "r" or not out or out[-1] != "r":
                out.append(piece)
    return out


def sounds_alike(one: str, other: str) -> bool:
    """Whether consonants, stress and full vowels agree."""
    a, b = fold(one), fold(other)
    if len(a) != len(b):
        return False
    return all(same_sound(x, y) for x, y in zip(a, b, strict=True))


def same_sound(x: str, y: str) -> bool:
    bare_x, bare_y = x.lstrip("',"), y.lstrip("',")
    if not bare_x.startswith(VOWEL) or not bare_y.startswith(VOWEL):
        return x == y
    if x.startswith("'") != y.startswith("'"):
        return False
    if bare_x == bare_y or x.startswith("'"):
        return bare_x == bare_y
    return {bare_x, bare_y} <= WEAK or ({bare_x, bare_y} <= {"oU", "@", "A"} and x[0] != ",")


def rows_of(path: Path) -> list[list[str]]:
    lines = path.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=Path, metavar="FILE")
    options = parser.parse_args()
    engine = load_engine()
    rows = rows_of(options.candidates or TABLE)
    right = [row for row in rows if sounds_alike(to_espeak(row[1]), phonemes_of(engine, row[0]))]
    if options.candidates:
        wrong = [row for row in rows if row not in right]
        sys.stdout.write("".join("\t".join(row) + "\n" for row in wrong))
        return 0
    for row in right:
        print(f"{row[0]}: the engine says it right already")
    print(f"{len(rows)} words, {len(rows) - len(right)} of them wrong without the table")
    return 1 if right else 0


if __name__ == "__main__":
    sys.exit(main())
