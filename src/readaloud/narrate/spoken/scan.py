"""The walk through a text: plain words pass, everything else is asked of the rules in turn."""

import re
from collections.abc import Callable

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.abbreviations import (
    AFTER_AMOUNT,
    BEFORE_NUMBER,
    DOTTED,
    WITHOUT_DOT,
)
from readaloud.narrate.spoken.amounts import VULGAR
from readaloud.narrate.spoken.dates import (
    MONTH_NUMBERS,
    read_day_first,
    read_decade,
    read_era,
    read_month,
    read_month_alone,
    read_numeric,
    read_quarter,
    read_short_year,
)
from readaloud.narrate.spoken.guard import closes_tag, tag_at
from readaloud.narrate.spoken.letters import read_capitals, read_mixed
from readaloud.narrate.spoken.money import CODES, read_money
from readaloud.narrate.spoken.parts import Reading, word_before
from readaloud.narrate.spoken.phones import read_phone
from readaloud.narrate.spoken.quantities import read_fraction, read_quantity
from readaloud.narrate.spoken.roman import read_roman
from readaloud.narrate.spoken.shorthand import (
    read_abbreviation,
    read_every,
    read_letters,
    read_slashed,
    read_state,
    read_street,
)
from readaloud.narrate.spoken.symbols import GREEK, QUIET, SAID, name_of
from readaloud.narrate.spoken.times import read_time
from readaloud.narrate.spoken.web import read_address

LOWER = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț"
# A plain word: group 1. Anything that is neither plain nor mere spacing and pausing: group 2.
TOKEN = re.compile(
    rf"([A-Z]?[{LOWER}]++(?:['’][{LOWER}]++)*+)(?![\w@/\\+*=^]|['’]\w|[.:](?=[\w/]))|([^\s,;!?:()\"“”])"
)
SPECIAL = frozenset(
    variant
    for table in (
        DOTTED,
        BEFORE_NUMBER,
        WITHOUT_DOT,
        AFTER_AMOUNT,
        MONTH_NUMBERS,
        {"st": "", "et": "", "x": ""},
    )
    for key in table
    for variant in (key, key.lower(), key.capitalize())
)
_LETTERS = re.compile(rf"[^\W\d_{''.join(VULGAR)}¹²³⁰-⁹]+(?:['’][^\W\d_]+)*")
_DIGITS = re.compile(r"\d+")
_CITATION = re.compile(r"\[\d[\d,;\s–-]*\]")
_ORDINAL = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(st|nd|rd|th|ST|ND|RD|TH)\b")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_TIMES = re.compile(r"(\d+(?:\.\d+)?)[xX×](?![\w])")
_FEET = re.compile(r"(\d{1,3})(['’′]) ?(?:(\d{1,2}(?:\.\d+)?)(?:[\"”″]|''|’’))?(?!\w)")
_INCHES = re.compile(r"(\d{1,3}(?:\.\d+)?)[\"”″]")
_SPACED_DASH = re.compile(r"\s?[—―⸺⸻]\s?|\s[–-]{1,2}\s")
_HASHTAG = re.compile(r"#([A-Za-z]\w{1,60})(?![\w#])")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|_")
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹,⁻–]*")
_ARROW = re.compile(r"[-=]{1,2}>|<[-=]{1,2}(?!\d)")
_COMPARE = re.compile(r"([<>])(=?)")
_LETTER_CUES = frozenset(
    "vitamin vitamins hepatitis type group influenza grade part plan appendix table figure option "
    "class category protein strep bisphenol immunoglobulin toxin factor section medicare schedule "
    "exhibit level point side patient letter site chain".split()
)  # fmt: skip

SILENT = "\ue000"  # stands for a character that is not said
_SILENCE = re.compile(f"{SILENT}+")

Rule = Callable[[str, int], Reading | None]


def read_at(text: str, pos: int, plain_end: int, loud: bool, citations: bool) -> Reading | None:
    """Ask the rules about the place; None where a plain word may pass as it is.

    `plain_end` is where the plain word ends that stands here, or 0 where none does.
    """
    if plain_end:
        return _read_plain(text, pos, plain_end)
    char = text[pos]
    if char.isdecimal():
        return _read_digits(text, pos)
    if char.isalpha():
        return _read_hard_word(text, pos, loud)
    return _read_sign(text, pos, char, citations)


def _read_plain(text: str, pos: int, end: int) -> Reading | None:
    word = text[pos:end]
    if word.lower() in MONTH_NUMBERS:
        return read_month(text, pos) or read_month_alone(text, pos)
    if word == "x":
        return _read_cross(text, pos)
    if word == "et":
        return read_letters(text, pos)
    if word in ("Ph", "Pharm", "Psy", "Ed", "Sc") and (reading := read_letters(text, pos)):
        return reading
    return read_abbreviation(text, pos, end)


def _read_cross(text: str, pos: int) -> Reading | None:
    """An x between numbers is a sign."""
    if re.match(r"x ?\d", text[pos : pos + 3]) and re.search(
        r"[\d)] ?$", text[max(0, pos - 2) : pos]
    ):
        return [(pos, pos + 1, "times")]
    return None


NUMBER_RULES: tuple[Rule, ...] = (
    read_phone,
    read_numeric,
    read_time,
    read_decade,
    read_day_first,
    read_quarter,
    read_era,
    read_street,
    read_money,
)


def _read_digits(text: str, pos: int) -> Reading:
    for rule in NUMBER_RULES:
        reading = rule(text, pos)
        if reading is not None:
            return reading
    for rule in (
        _read_address,
        _read_ordinal,
        _read_version,
        _read_feet,
        _read_times,
        read_fraction,
        read_quantity,
    ):
        reading = rule(text, pos)
        if reading is not None:
            return _with_plus(text, reading)
    digits = _DIGITS.match(text, pos)
    end = digits.end() if digits else pos + 1
    return [(pos, end, numerals.spell_digits(text[pos:end]))]


def _with_plus(text: str, reading: Reading) -> Reading:
    """ "65+" is "sixty five plus"."""
    end = reading[-1][1]
    if (
        text[end : end + 1] == "+"
        and not text[end + 1 : end + 2].isalnum()
        and text[end - 1].isalnum()
    ):
        reading.append((end, end + 1, "plus"))
    return reading


def _read_address(text: str, pos: int) -> Reading | None:
    if pos and (text[pos - 1].isalnum() or text[pos - 1] in "@."):
        return None
    stretch = text[pos : pos + 70]
    if "@" not in stretch and not re.search(r"[a-zA-Z]\.[a-zA-Z]|//", stretch):
        return None
    return read_address(text, pos)


def _read_ordinal(text: str, pos: int) -> Reading | None:
    found = _ORDINAL.match(text, pos)
    if found is None:
        return None
    digits = found[1].replace(",", "")
    teen = digits[-2:-1] == "1"
    right = "th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")
    if right == found[2].lower():
        return [(pos, found.end(), numerals.ordinal(digits))]
    return [(pos, found.end(1), numerals.cardinal(digits)), (found.start(2), found.end(), found[2])]


def _read_version(text: str, pos: int) -> Reading | None:
    found = _VERSION.match(text, pos)
    if found is None:
        return None
    groups = found[0].split(".")
    return [(pos, found.end(), " point ".join(map(numerals.cardinal, groups)))]


def _read_times(text: str, pos: int) -> Reading | None:
    """ "2x a week" is "two times a week"; before nothing that is counted the letter stays."""
    found = _TIMES.match(text, pos)
    if found is None or re.match(r" ?\d", text[found.end() : found.end() + 2]):
        return None
    counted = re.match(
        r" (?:a|an|per|daily|weekly|monthly|each|every|day|week|more|less|as|higher|lower|the|greater|faster|larger|risk)\b",
        text[found.end() : found.end() + 12],
    )
    said = "times" if counted else "X"
    return [(pos, found.end(1), numerals.decimal(found[1])), (found.end(1), found.end(), said)]


def _read_feet(text: str, pos: int) -> Reading | None:
    feet = _FEET.match(text, pos)
    if feet and (feet[3] or feet[2] == "′"):
        said = numerals.cardinal(feet[1])
        parts = [(pos, feet.end(2), f"{said} {'foot' if feet[1] == '1' or feet[3] else 'feet'}")]
        if feet[3]:
            inch = "inch" if feet[3] == "1" else "inches"
            parts.append((feet.start(3), feet.end(), f"{numerals.decimal(feet[3])} {inch}"))
        return parts
    inches = _INCHES.match(text, pos)
    if inches and inches[0][-1] != "”" and text.count('"', max(0, pos - 300), pos) % 2 == 0:
        unit = "inch" if inches[1] == "1" else "inches"
        return [
            (pos, inches.end(1), numerals.decimal(inches[1])),
            (inches.end(1), inches.end(), unit),
        ]
    return None


def _read_hard_word(text: str, pos: int, loud: bool) -> Reading | None:
    """A word with capitals, digits, dots or slashes in or behind it."""
    starts = not pos or not (text[pos - 1].isalnum())
    if starts:
        for rule in (_read_address, read_every, read_slashed, read_letters):
            reading = rule(text, pos)
            if reading is not None:
                return reading
    run = _LETTERS.match(text, pos)
    end = run.end() if run else pos + 1
    word = text[pos:end]
    if end - pos == 1 and word in GREEK:
        return [(pos, end, GREEK[word])]
    if starts and word.isascii():
        for rule in (
            _read_code_money,
            read_month_in_capitals,
            read_quarter,
            read_state,
            read_roman,
        ):
            reading = rule(text, pos)
            if reading is not None:
                return reading
        reading = read_abbreviation(text, pos, end)
        if reading is not None:
            return reading
    if text[end : end + 1].isdecimal() or (
        not word.islower() and not word[1:].islower() and not word.isupper()
    ):
        return _read_mixed_or_name(text, pos, end)
    if word == "A":
        return _read_letter_a(text, pos)
    if word.isupper() and len(word) > 1 and word.isascii():
        return read_capitals(text, pos, loud) or [(pos, end, word)]
    return [(pos, end, word)]


def _read_mixed_or_name(text: str, pos: int, end: int) -> Reading | None:
    word = text[pos:end]
    capitals = read_capitals(text, pos, loud=False)
    if capitals is not None:
        return capitals
    if "'" in word or "’" in word or not word.isascii():
        return [(pos, end, word)]
    return read_mixed(text, pos)


def read_month_in_capitals(text: str, pos: int) -> Reading | None:
    run = _LETTERS.match(text, pos)
    if run is None or run[0].lower() not in MONTH_NUMBERS:
        return None
    return read_month(text, pos)


_CODE = re.compile(
    rf"(?:{CODES})(?=[ \u00a0]?\d)|(?:US|CA|AU|NZ|HK|CN|C|A|S|R|U\.S\.)[$¥]|Rs\.? ?\d"
)


def _read_code_money(text: str, pos: int) -> Reading | None:
    return read_money(text, pos) if _CODE.match(text, pos) else None


def _read_letter_a(text: str, pos: int) -> Reading | None:
    """A capital A within a sentence is the letter; where a sentence opens it is the article."""
    before = word_before(text, pos)
    follows = text[pos + 1 : pos + 3]
    if before in _LETTER_CUES or follows[:1] in ("-", "/", ")", "+", ":") or not follows.strip():
        return [(pos, pos + 1, "A")]
    opens = not before or re.search(r"[.!?:\"“‘(—]\s*$", text[max(0, pos - 4) : pos]) is not None
    return (
        [(pos, pos + 1, "a" if opens or not follows.startswith(" ") else "A")]
        if not opens
        else None
    )


def _read_sign(text: str, pos: int, char: str, citations: bool) -> Reading | None:
    if char in VULGAR or char == ".":
        return _read_point(text, pos, char)
    if char == SILENT:
        return [(pos, _SILENCE.match(text, pos).end(), "")]
    if char == "[":
        return _read_bracket(text, pos, citations)
    if char == "]":
        return [(pos, pos + 1, ")")]
    money = read_money(text, pos) if not char.isspace() else None
    if money is not None and _may_be_signed(text, pos, char):
        return money
    if char in "-−–+±":
        return _read_sign_of_number(text, pos, char)
    if char in "'‘’":
        return _read_quote(text, pos)
    if char in "<>":
        return _read_angle(text, pos, char)
    if char in "~#*/|_=":
        return _read_typed(text, pos, char)
    if char in '—―…"':
        return _read_dash(text, pos)
    if char in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        return _read_superscript(text, pos)
    if char in SAID:
        return [(pos, pos + 1, SAID[char])]
    if char in QUIET:
        return [(pos, pos + 1, "")]
    return _read_other(text, pos, char)


def _read_other(text: str, pos: int, char: str) -> Reading:
    if char.isnumeric():
        import unicodedata

        value = unicodedata.numeric(char)
        return [(pos, pos + 1, numerals.decimal(f"{value:g}") if value >= 0 else char)]
    return [(pos, pos + 1, name_of(char) if not char.isalnum() else char)]


def _read_point(text: str, pos: int, char: str) -> Reading | None:
    if char == "." and (
        not text[pos + 1 : pos + 2].isdecimal() or (pos and text[pos - 1].isdecimal())
    ):
        return None
    return read_quantity(text, pos)


def _read_bracket(text: str, pos: int, citations: bool) -> Reading:
    found = _CITATION.match(text, pos)
    if found is None:
        return [(pos, pos + 1, "(")]
    if not citations:
        return [(pos, found.end(), "")]
    numbers = [
        (m.start(), m.end(), numerals.cardinal(m[0]))
        for m in _DIGITS.finditer(text, pos, found.end())
    ]
    start, end, first = numbers[0]
    word = "reference" if len(numbers) == 1 else "references"
    last = numbers[-1]
    return [
        (pos, end, f"{word} {first}"),
        *numbers[1:-1],
        *([(last[0], found.end(), last[2])] if len(numbers) > 1 else [(end, found.end(), "")]),
    ]


def _may_be_signed(text: str, pos: int, char: str) -> bool:
    return char not in "-−–+" or not pos or text[pos - 1] in " (\u00a0\t\n"


def _read_sign_of_number(text: str, pos: int, char: str) -> Reading | None:
    opens = not pos or text[pos - 1] in " (\u00a0\t\n,;:<>=≤≥"
    follows = text[pos + 1 : pos + 2]
    if char == "+" and text[pos : pos + 3] == "+/-":
        return [(pos, pos + 3, "plus or minus")]
    if follows.isdecimal() or follows in VULGAR or follows == ".":
        phone = read_phone(text, pos) if char == "+" else None
        if phone:
            return phone
        if opens and (reading := read_quantity(text, pos)):
            return reading
    if char in "+±−":
        return [(pos, pos + 1, SAID[char])]
    return _read_dash(text, pos)


def _read_dash(text: str, pos: int) -> Reading | None:
    """A dash between words is a pause; a hyphen within a word stays."""
    arrow = _ARROW.match(text, pos)
    if arrow:
        return [(pos, arrow.end(), "to")]
    char = text[pos]
    before, after = text[pos - 1 : pos] if pos else "", text[pos + 1 : pos + 2]
    if char in "—―" or (char in "–-" and before.isspace() and after.isspace()):
        return [(pos, pos + 1, ",")] if before else None
    return None


def _read_quote(text: str, pos: int) -> Reading | None:
    if pos and text[pos - 1].isalnum():
        return None
    return read_decade(text, pos) or read_short_year(text, pos)


def _read_angle(text: str, pos: int, char: str) -> Reading:
    if char == "<" and tag_at(text, pos) or char == ">" and closes_tag(text, pos):
        return [(pos, pos + 1, ",")]
    arrow = _ARROW.match(text, pos)
    if arrow and text[pos : pos + 2] != "<=":
        return [(pos, arrow.end(), "from")]
    found = _COMPARE.match(text, pos)
    doubled = text[pos : pos + 2] in ("<<", ">>")
    if doubled or found is None:
        return (
            [(pos, pos + 2, "")]
            if not text[pos + 2 : pos + 4].strip()[:1].isdecimal()
            else [(pos, pos + 2, f"much {'less' if char == '<' else 'greater'} than")]
        )
    words = "less than" if char == "<" else "greater than"
    return [(pos, found.end(), words + (" or equal to" if found[2] else ""))]


def _read_typed(text: str, pos: int, char: str) -> Reading | None:
    """Signs of the keyboard that mean different things in different places."""
    before = text[pos - 1 : pos] if pos else ""
    after = text[pos + 1 : pos + 2]
    if char == "~":
        return [(pos, pos + 1, "about" if re.match(r" ?[\d$€£.]", text[pos + 1 : pos + 3]) else "")]
    if char == "#":
        return _read_hash(text, pos, after)
    if char == "*":
        return [(pos, pos + 1, "asterisk" if before.isalnum() and after.isalnum() else "")]
    if char == "/":
        return _read_slash(pos, before, after)
    if char == "=":
        arrow = _ARROW.match(text, pos)
        if arrow:
            return [(pos, arrow.end(), "to")]
        return (
            [(pos, pos + 1, "equals")] if after != "=" and before != "=" else [(pos, pos + 1, "")]
        )
    return [(pos, pos + 1, "," if char == "|" else "")]


def _read_slash(pos: int, before: str, after: str) -> Reading | None:
    if before.isalnum() and after.isalnum():
        return [(pos, pos + 1, "slash" if before.isdecimal() and after.isdecimal() else "")]
    return [(pos, pos + 1, "slash" if not before.strip() and after else "")]


def _read_hash(text: str, pos: int, after: str) -> Reading:
    tag = _HASHTAG.match(text, pos)
    if tag:
        words = " ".join(
            w if not w.isdigit() else numerals.cardinal(w)
            for w in _CAMEL.findall(tag[1])
            if w != "_"
        )
        return [(pos, tag.end(), f"hashtag {words}")]
    return [(pos, pos + 1, "number" if after.isdecimal() else "hash")]


def _read_superscript(text: str, pos: int) -> Reading:
    """A raised number after a word is a footnote's mark; after a letter or number it is a power."""
    from readaloud.narrate.spoken.amounts import SUPERSCRIPTS

    found = _SUPERSCRIPT.match(text, pos)
    end = found.end() if found else pos + 1
    front = re.search(r"(\w*)$", text[max(0, pos - 4) : pos])
    if front and len(front[1]) == 1 or (front and front[1] in ("cm", "mm", "km", "kg", "ft", "in")):
        digits = text[pos:end].translate(SUPERSCRIPTS)
        power = {"2": "squared", "3": "cubed"}.get(digits)
        return [(pos, end, power or f"to the power of {numerals.spell_digits(digits)}")]
    return [(pos, end, "")]
