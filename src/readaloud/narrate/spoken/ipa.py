"""IPA to espeak-ng's phoneme mnemonics for English."""

from itertools import pairwise

# The longest symbol wins; r-coloured vowels come as one.
SYMBOLS = {
    # vowels
    "iː": "i:", "i": "i", "ɪ": "I", "ᵻ": "I2", "ɨ": "I2", "e": "E",
    "ɛ": "E", "ɛː": "e@", "eː": "eI",
    "æ": "a", "a": "a", "ɐ": "a#", "aː": "A:", "ɑː": "A:", "ɑ": "A:", "ɒ": "0",
    "ɔː": "O:", "ɔ": "O:",
    "ʌ": "V", "ə": "@", "ʊ": "U", "uː": "u:", "u": "u:", "ʉ": "u:", "ʉː": "u:",
    "o": "oU", "oː": "oU",
    "y": "u:", "ø": "3:", "œ": "3:",
    "ɝ": "3:", "ɝː": "3:", "ɜː": "3:", "ɜ": "3:", "ɜr": "3:", "ɜːr": "3:", "ɜɹ": "3:", "ɜːɹ": "3:",
    "ɚ": "3", "ər": "3", "əɹ": "3",
    # diphthongs
    "eɪ": "eI", "ei": "eI", "aɪ": "aI", "ai": "aI", "ɔɪ": "OI", "ɔi": "OI", "oɪ": "OI", "aʊ": "aU",
    "au": "aU", "oʊ": "oU", "əʊ": "oU", "ou": "oU", "ɪə": "i@", "ɛə": "e@", "eə": "e@", "ʊə": "U@",
    # vowels with r
    "ɪr": "i@3", "ɪɹ": "i@3", "ɪər": "i@3", "ɪəɹ": "i@3", "ɛr": "e@", "ɛɹ": "e@", "ɛər": "e@",
    "eər": "e@", "ɑr": "A@", "ɑɹ": "A@", "ɑːr": "A@", "ɑːɹ": "A@", "ɔr": "O@", "ɔɹ": "O@",
    "ɔːr": "O@", "ɔːɹ": "O@", "ʊr": "U@", "ʊɹ": "U@", "ʊər": "U@", "aɪər": "aI3", "aʊər": "aU3",
    # consonants
    "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "ɡ": "g", "g": "g", "ʔ": "?", "f": "f",
    "v": "v", "θ": "T", "ð": "D", "s": "s", "z": "z", "ʃ": "S", "ʒ": "Z", "h": "h", "ɦ": "h",
    "tʃ": "tS", "ʧ": "tS", "dʒ": "dZ", "ʤ": "dZ", "ts": "ts", "m": "m", "n": "n", "ŋ": "N",
    "ɲ": "nj", "l": "l", "ɫ": "l", "r": "r", "ɹ": "r", "ɾ": "t#", "j": "j", "w": "w", "ʍ": "w",
    "x": "x", "ç": "C", "əl": "@L",
    # syllabic consonants
    "n̩": "@n", "l̩": "@L", "m̩": "@m",
}  # fmt: skip
STRESS = {"ˈ": "'", "ˌ": ",", "'": "'", "ˊ": "'"}
# Tie bars, syllable dots, aspiration and the like change nothing that espeak-ng can say.
IGNORED = frozenset(". ‿͜͡ʰʲʷ̃̆̚‑-|ʼ")
SHORT_BEFORE_R = frozenset("ɪr ɪɹ ɛr ɛɹ ər əɹ əl".split())
DIGRAPHS = frozenset("aI aU eI oU OI OU tS dZ @L A@ O@ U@ e@ I2".split())  # of two phonemes' ends
LONGEST = max(map(len, SYMBOLS))
VOWELS = frozenset("aeiouyæɑɐɒɔəɚɛɜɝɪɨᵻʊʉʌøœ")
MNEMONICS = frozenset(SYMBOLS.values()) | frozenset(
    "3 3: 0 0# A: A@ E I I2 I# O O: O@ OI U U@ V a a# aI aI3 aI@ aU aU3 e@ eI i i: i@ i@3 oU u: "
    "@ @2 @5 @L ? b d dZ D f g h j k l l^ L m n N p r r- s S t t# t2 tS T v w x z Z C _ _: _| | "
    "' , % =".split()
)


def to_espeak(ipa: str) -> str:
    """Turn IPA, with or without slashes or brackets, into mnemonics.

    Raises ValueError naming the first sign that has no sound in English.
    """
    text = ipa.strip().strip("/[]").strip()
    phonemes: list[str] = []
    stress, at = "", 0
    while at < len(text):
        if text[at] in STRESS:
            stress, at = STRESS[text[at]], at + 1
            continue
        if text[at] in IGNORED:
            at += 1
            continue
        symbol = _longest(text, at)
        if symbol is None:
            raise ValueError(f"no English sound is written {text[at]!r} (U+{ord(text[at]):04X})")
        at += len(symbol)
        # IPA marks stress before the syllable, espeak-ng right before its vowel.
        is_vowel = symbol[0] in VOWELS or "\u0329" in symbol
        phonemes.append((stress if is_vowel else "") + _sound(symbol, _is_vowel(text, at)))
        stress = "" if is_vowel else stress
    if not phonemes:
        raise ValueError("it holds no sound")
    return _join(phonemes)


def _longest(text: str, at: int) -> str | None:
    """The longest symbol here; a short vowel before r and a vowel stands for itself."""
    for size in range(LONGEST, 0, -1):
        symbol = text[at : at + size]
        if len(symbol) < size or symbol not in SYMBOLS:
            continue
        if symbol in SHORT_BEFORE_R and _is_vowel(text, at + size):
            continue
        return symbol
    return None


def _is_vowel(text: str, at: int) -> bool:
    return text[at : at + 2].lstrip("ˈˌ.")[:1] in VOWELS


def _sound(symbol: str, before_vowel: bool) -> str:
    """The mnemonic; a vowel coloured by r is followed by the consonant too before a vowel."""
    sound = SYMBOLS[symbol]
    is_coloured = symbol[0] in "ɝɚ" or (len(symbol) > 1 and symbol[-1] in "rɹ")
    return sound + "r" if is_coloured and before_vowel else sound


def _join(phonemes: list[str]) -> str:
    """Write phonemes side by side, parted where two would read as one."""
    out = phonemes[0]
    for last, phoneme in pairwise(phonemes):
        glued = last[-1] + phoneme[0]
        out += "|" + phoneme if glued in DIGRAPHS else phoneme
    return out


def check_mnemonics(phonemes: str) -> str:
    """Give mnemonics back when they are all known.

    Raises ValueError naming what is not.
    """
    text, at = phonemes.strip(), 0
    while at < len(text):
        size = next(
            (n for n in range(3, 0, -1) if text[at : at + n] in MNEMONICS and at + n <= len(text)),
            0,
        )
        if not size:
            raise ValueError(f"espeak-ng has no phoneme {text[at : at + 2]!r}")
        at += size
    if not text:
        raise ValueError("it holds no sound")
    return text
