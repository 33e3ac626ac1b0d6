"""Signs and letters of other alphabets: what is said for each, and which are silent."""

import unicodedata
from functools import cache

GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
        "sigma sigma tau upsilon phi chi psi omega".split(),
        strict=True,
    )
)
GREEK |= {letter.upper(): name for letter, name in GREEK.items() if letter != "ς"}
# Always said. Those that mean something else in some places are asked about in scan.py.
SAID = {
    "≤": "less than or equal to", "≦": "less than or equal to", "⩽": "less than or equal to",
    "≥": "greater than or equal to", "≧": "greater than or equal to",
    "⩾": "greater than or equal to", "≪": "much less than", "≫": "much greater than",
    "≠": "not equal to", "≈": "approximately", "≃": "approximately", "≅": "approximately",
    "∼": "about", "±": "plus or minus", "∓": "minus or plus", "×": "times", "÷": "divided by",
    "−": "minus", "=": "equals", "+": "plus", "&": "and", "%": "percent", "％": "percent",
    "‰": "per mille", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₩": "won",
    "₹": "rupee", "¢": "cent", "°": "degrees", "º": "degrees", "√": "square root of",
    "∞": "infinity", "∑": "sum of", "∆": "delta", "µ": "micro", "Ω": "ohm", "→": "to",
    "⇒": "leads to", "➔": "to", "➜": "to", "↔": "to and from", "↑": "up", "↓": "down",
    "←": "from", "@": "at", "№": "number", "§": "section", "¶": "paragraph", "™": "", "®": "",
    "©": "copyright", "℠": "", "♀": "female", "♂": "male", "✓": "check", "✔": "check",
    "☑": "check", "✗": "cross", "☒": "cross", "✘": "cross", "½": "half", "¬": "not",
    "∝": "proportional to", "∈": "in", "∪": "union", "∩": "intersection", "′": "", "″": "",
    "℞": "prescription", "℃": "degrees Celsius", "℉": "degrees Fahrenheit", "ﬁ": "", "⁄": "over",
}  # fmt: skip
RELATIONS = {"<": "less than", ">": "greater than"}
QUIET = frozenset("•·‣◦●○■□▪▫◆◇★☆☐|¦†‡¤`´¨^_\\{}[]<>~*#\u00ad\u200b\u200c\u200d\u2060\ufeff")


@cache
def name_of(char: str) -> str:
    """What is said for a sign that no table has: its Unicode name for emojis, else nothing.

    Variation selectors, skin tones, flags' letters and private characters stay silent.
    """
    category = unicodedata.category(char)
    if category not in ("So", "Sm", "Sc"):
        return ""
    code = ord(char)
    if 0x1F3FB <= code <= 0x1F3FF or 0x1F1E6 <= code <= 0x1F1FF or 0x2500 <= code <= 0x25FF:
        return ""
    name = unicodedata.name(char, "").lower()
    if category == "So" and not 0x1F300 <= code <= 0x1FAFF and not 0x2600 <= code <= 0x27BF:
        return ""
    for noise in (" sign", "black ", "white ", "heavy ", " with variation", " symbol", "-"):
        name = name.replace(noise, " " if noise == "-" else "")
    return name.strip()
