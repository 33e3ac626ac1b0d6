"""Signs between and before words: which are said, which are pauses, which are silent."""

import re
import unicodedata

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import (
    COMPOUND,
    VULGAR,
    read_below_the_line,
)
from readaloud.narrate.spoken.blood import follows_blood_group
from readaloud.narrate.spoken.brackets import read_bracket
from readaloud.narrate.spoken.codes import is_number_sign
from readaloud.narrate.spoken.crosses import read_count
from readaloud.narrate.spoken.dashes import ARROW, joins_vertebrae, read_dash
from readaloud.narrate.spoken.dates import read_short_year
from readaloud.narrate.spoken.decades import read_decade
from readaloud.narrate.spoken.digits import read_with_plus
from readaloud.narrate.spoken.efforts import takes_turns
from readaloud.narrate.spoken.footnotes import read_footnote
from readaloud.narrate.spoken.formulas import divides
from readaloud.narrate.spoken.genes import names_allele
from readaloud.narrate.spoken.guard import closes_tag, tag_at
from readaloud.narrate.spoken.ions import join_ions, precedes_number
from readaloud.narrate.spoken.lenses import read_lens
from readaloud.narrate.spoken.money import SIGNS, read_money
from readaloud.narrate.spoken.often import counts_times, read_period
from readaloud.narrate.spoken.parts import Reading, stands_across
from readaloud.narrate.spoken.phones import read_phone
from readaloud.narrate.spoken.quantities import read_quantity
from readaloud.narrate.spoken.raised import read_raised
from readaloud.narrate.spoken.stars import read_stars
from readaloud.narrate.spoken.symbols import QUIET, SAID, name_of
from readaloud.narrate.spoken.units import SQUARED, all_units

_HASHTAG = re.compile(r"#([A-Za-z]\w{1,60})(?![\w#])")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_AGES = re.compile(r"(16|18|21|25|35|50|55|65|70|75|80)s\b")  # "<18s" are people, "<30s" is a time
SHORT_UNITS = frozenset("min hr h wk mo yr kg L mL dL sec mm³ mm3 μL µL uL m² m2".split())
_COUNTED = re.compile(r"[\d½¼¾][\d.,–-]* ?(?:[A-Za-zµ]+ )?[A-Za-z-]+$")
_PLURAL_BEFORE = re.compile(r"\b[a-z]{2,14}[^\Wsui]s\Z")  # "tablets/day"
_COMPARED = frozenset("<>≤≥")
_SIGNED = frozenset("-−+")
_PERCENTILE = re.compile(r"%[ -]?ile(s?)\b")
_TEST_RESULT = re.compile(r"[-−–+]ve\b(?!['’])")
_SUM_BEFORE = re.compile(r"([$£€])[\d.,]{1,12}\Z")
_PER_MANY = re.compile(r"1(?:0{0,2},000|,000,000)(?!\w|,\d|\.\d)")  # "deaths/100,000"
# What a bracket tells between an amount and its slash: "15 mcg (600 IU)/day", "energy (kcal)/day".
_BRACKET_BEFORE = re.compile(
    r"(?:[(\[](?=[^()\[\]]{0,60}\d)|(?<= )[(\[](?=([A-Za-zµμ]{1,6})[)\]]))[^()\[\]]{1,60}[)\]]\Z"
)
_RANGE_BEFORE = re.compile(r"\d{2,3}[–-]\d{2,3}$")
_RANGE_AFTER = re.compile(r"\d{2,3}[–-]\d{2,3}(?!\d)")
_COPYRIGHT_BESIDE = re.compile(r"\b[Cc]opyright ©|© [Cc]opyright\b")
_LETTERED_CODE = re.compile(r"(?<!\w)[A-Z]\d\d\.[A-Z](?!\w)")
_SISTER_BEFORE = re.compile(r"[A-Za-z]-\d{1,2}(?:,| and| or|, and|, or| &) $")
_FOR = re.compile(r"× ?\d{1,3} ?(?:d|days?|wks?|weeks?|mos?|months?|h|hrs?|hours?)\b")
_OFTEN_NEXT = re.compile(r" ?(?:[qQ]\d|[qQ] \d|[bBtTqQ][iI][dD]\b|every\b|in \d)")
_SCORE_BEFORE = " (\u00a0\t\n,;:<>=≤≥~≈"


def read_sign(text: str, pos: int, citations: bool) -> Reading | None:
    """Read a character that is neither letter nor digit; None leaves it as it is."""
    char = text[pos]
    if char in "+-−–" and follows_blood_group(text, pos):
        return [(pos, pos + 1, "positive" if char == "+" else "negative")]
    if char in VULGAR:
        return read_with_plus(text, pos)
    if char == ".":
        return read_footnote(text, pos, citations) or _read_point(text, pos)
    if char in "[]{}":
        return read_bracket(text, pos, char, citations)
    if char == "(":
        return read_phone(text, pos)
    if char in "-−–+±":
        return _read_sign_of_number(text, pos, char)
    if char in SIGNS or char == "¢":
        return read_money(text, pos) or [(pos, pos + 1, SAID.get(char) or name_of(char))]
    if char in "'‘’":
        return _read_quote(text, pos)
    if char in "<>":
        return _read_angle(text, pos, char)
    if char in "~#*/|_=^":
        return _read_typed(text, pos, char)
    if char in "—―…":
        return read_dash(text, pos)
    if char in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻":
        return read_raised(text, pos)
    if char == "§" and text[pos + 1 : pos + 2] == "§":
        return [(pos, pos + 2, "sections")]
    if char == "×" and (cross := _read_cross(text, pos)):
        return cross
    if char in "★⭐" and (rating := read_stars(text, pos)):
        return rating
    if char == "÷" and _OFTEN_NEXT.match(text, pos + 1):
        return [(pos, pos + 1, "divided")]  # "÷ q12h"
    if char == "%" and (rank := _PERCENTILE.match(text, pos)):
        return [(*rank.span(), "percentiles" if rank[1] else "percentile")]
    if char == "©" and _COPYRIGHT_BESIDE.search(text[max(0, pos - 10) : pos + 11]):
        return [(pos, pos + 1, "")]
    if char in SAID:
        return [(pos, pos + 1, SAID[char])]
    if char in QUIET:
        return [(pos, pos + 1, "")]
    return _read_other(pos, char)


def _read_cross(text: str, pos: int) -> Reading | None:
    """A cross that is no product: "3 sets × 12", "9″ × 13″", "× 7 days"."""
    if count := read_count(text, pos):
        return count
    if stands_across(text, pos):
        return [(pos, pos + 1, "by")]
    if _FOR.match(text, pos) and "=" not in text[max(0, pos - 80) : pos + 40]:
        return [(pos, pos + 1, "for")]
    return None


def _read_other(pos: int, char: str) -> Reading:
    """Numbers in rings, emojis by name, letters as they are; anything else is silent."""
    if char.isnumeric():
        value = unicodedata.numeric(char)
        if value >= 0 and value == int(value):
            return [(pos, pos + 1, numerals.cardinal(str(int(value))))]
    if ord(char) in SQUARED:
        written = unicodedata.normalize("NFKC", char).replace("∕", " per ")
        return [(pos, pos + 1, all_units().get(char, ("", written))[1])]
    return [(pos, pos + 1, char if char.isalnum() else name_of(char))]


def _read_point(text: str, pos: int) -> Reading | None:
    """A decimal point before its digits, and the one of codes that go on in a letter: "F32.A"."""
    if _LETTERED_CODE.search(text[max(0, pos - 4) : pos + 3]):
        return [(pos, pos + 1, " point ")]
    if not text[pos + 1 : pos + 2].isdecimal() or (pos and text[pos - 1].isalnum()):
        return None
    return read_quantity(text, pos)


def _read_sign_of_number(text: str, pos: int, char: str) -> Reading | None:
    """Plus and minus before a number; a hyphen between words stays one."""
    before = text[pos - 1] if pos else " "
    if char == "-" and _SISTER_BEFORE.search(text[max(0, pos - 14) : pos]):
        return [(pos, pos + 1, "")]  # "HSV-1 and -2"
    if _TEST_RESULT.match(text, pos):  # "FAST +ve", "HIV-ve"
        return [(pos, pos + 3, "positive" if char == "+" else "negative")]
    if not before.isalnum() and (lens := read_lens(text, pos)):
        return lens
    follows = text[pos + 1 : pos + 2]
    if char == "+" and text[pos : pos + 3] in ("+/-", "+/–", "+/−"):
        return [(pos, pos + 3, "plus or minus")]
    if (
        follows in SIGNS
        and follows
        and before in _SCORE_BEFORE
        and (money := read_money(text, pos))
    ):
        return money
    if follows.isdecimal() or follows in VULGAR or follows == ".":
        phone = read_phone(text, pos) if char == "+" else None
        if phone:
            return phone
        behind_slash = before == "/" and text[pos - 2 : pos - 1].isdecimal()
        if (before in _SCORE_BEFORE or behind_slash) and (reading := read_with_plus(text, pos)):
            return reading
    if char == "+" and precedes_number(text, pos):
        return [(pos, pos + 1, "plus,")]
    if char in "+±−":
        return [(pos, pos + 1, SAID[char])]
    return read_dash(text, pos)


def _read_quote(text: str, pos: int) -> Reading | None:
    if pos and text[pos - 1].isalnum():
        return None
    return read_decade(text, pos) or read_short_year(text, pos)


def _read_angle(text: str, pos: int, char: str) -> Reading:
    """Comparisons are said; what is written like a tag is text between pauses."""
    if (char == "<" and tag_at(text, pos)) or (char == ">" and closes_tag(text, pos)):
        return [(pos, pos + 1, ",")]
    arrow = ARROW.match(text, pos)
    if arrow:
        return [(pos, arrow.end(), "from")]
    end = pos + 1
    if ages := _AGES.match(text, end):
        many = numerals.make_plural(numerals.cardinal(ages[1]))
        return [(pos, end, "under" if char == "<" else "over"), (*ages.span(), many)]
    words = "less than" if char == "<" else "greater than"
    if text[end : end + 1] == char:
        end, words = end + 1, f"much {words}"
    if text[end : end + 1] == "=":
        end, words = end + 1, f"{words} or equal to"
    return [(pos, end, words)]


def _read_typed(text: str, pos: int, char: str) -> Reading | None:
    """Signs of the keyboard that mean different things in different places."""
    before = text[pos - 1 : pos] if pos else ""
    after = text[pos + 1 : pos + 2]
    said = "," if char == "|" else ""
    if char == "~":
        said = "about" if re.match(r" ?[\d$€£.½¼¾]", text[pos + 1 : pos + 3]) else ""
    elif char == "#":
        return _read_hash(text, pos)
    elif char == "*":
        is_allele = names_allele(text, pos)
        between = "star" if is_allele else "asterisk"
        said = between if is_allele or (before.isalnum() and after.isalnum()) else ""
    elif char == "/" and joins_vertebrae(text, pos):
        said = ""
    elif char == "/":
        if counts_times(text, pos) and (period := read_period(text, pos)):
            return [(pos, *period)]
        end, per = read_below_the_line(text, pos)
        if per and takes_turns(text, pos, end):
            return [(pos, pos + 1, ",")]
        if per and not COMPOUND.match(text, pos) and _counts(text, pos, end):
            return [(pos, end, per.strip())]
        said = "over" if _is_pressure(text, pos) else _say_slash(text, pos, before, after)
    elif char == "^":
        said = (
            "to the power of" if before.isalnum() and (after.isdecimal() or after in "-−") else ""
        )
    elif char == "=":
        return _read_equals(text, pos, before, after)
    return [(pos, pos + 1, said)]


def _read_equals(text: str, pos: int, before: str, after: str) -> Reading:
    arrow = ARROW.match(text, pos)
    if arrow:
        return [(pos, arrow.end(), "to")]
    if before == "!":
        return [(pos, pos + 1, "not equal to")]
    return [(pos, pos + 1, "" if "=" in (before, after) else "equals")]


def _counts(text: str, pos: int, end: int) -> bool:
    """Whether a slash after a word means "per": "60 beats/min", "3 drinks/day", not "day/night".

    Behind a bracket it does where an amount or a unit stands in it: "(600 IU)/day".
    """
    if text[pos - 3 : pos] == "(s)":  # "2 tablet(s)/day"
        return end - pos > 2
    if text[pos - 1] in ")]":
        bracket = _BRACKET_BEFORE.search(text, max(0, pos - 64), pos)
        is_amount = bracket is not None and (not bracket[1] or bracket[1] in all_units())
        return is_amount and not text[pos + 1 : pos + 2].isdecimal()
    if text[pos - 1].isupper() and text[pos + 1 : end] == "L":
        return text[pos - 2 : pos - 1].isalnum()  # "size M/L" has no liters
    return text[pos - 1].isalpha() and (
        text[pos + 1 : end].split("/")[0] in SHORT_UNITS
        or _PLURAL_BEFORE.search(text, max(0, pos - 16), pos) is not None
        or _COUNTED.search(text[max(0, pos - 30) : pos]) is not None
    )


def _is_pressure(text: str, pos: int) -> bool:
    """Whether a slash stands between two ranges: "130–139/85–89 mmHg"."""
    before = _RANGE_BEFORE.search(text[max(0, pos - 8) : pos])
    return before is not None and _RANGE_AFTER.match(text, pos + 1) is not None


def _say_slash(text: str, pos: int, before: str, after: str) -> str:
    """Between words a slash is a breath ("and/or"), between numbers it is said."""
    if ions := join_ions(text, pos):
        return ions
    if before.isalnum() and after.isalnum():
        if before.isdecimal() and not text[pos + 2 : pos + 3].isalnum() and after.isalpha():
            return "" if after in "MF" else "per"  # "68/M": how old, and which sex
        if before.isdecimal():
            return "slash"
        if _PER_MANY.match(text, pos + 1):
            return "per"
        return "divided by" if divides(text, pos) else ""
    if divides(text, pos):
        return "divided by "
    if after == "*" and names_allele(text, pos + 1):
        return "slash"  # "*1/*17"
    if before == "+" and after.isdecimal() and text[pos - 2 : pos - 1].isdecimal():
        return "slash"  # "2+/4"
    if before.isdecimal() and after in ("$", "£", "€"):
        return _say_price(text, pos, after)
    if before.isdecimal() and after in _COMPARED:
        return "over"
    if before.isdecimal() and after in _SIGNED:
        return "slash"  # "-1.25/-0.50" of a lens
    if before.isspace() and after.isspace():
        return "divided by" if "=" in text[max(0, pos - 80) : pos + 80] else ","
    return "slash" if after.strip() and not before.strip() else ""


def _say_price(text: str, pos: int, sign: str) -> str:
    """What a slash before a sum says: "2/$5" is for it, "$50/£40" two of one thing."""
    sum_before = _SUM_BEFORE.search(text, max(0, pos - 14), pos)
    if sum_before is None:
        return "for"
    return "or" if sum_before[1] != sign else ""


def _read_hash(text: str, pos: int) -> Reading:
    tag = _HASHTAG.match(text, pos)
    if tag:
        words = (numerals.decimal(w) if w.isdecimal() else w for w in _CAMEL.findall(tag[1]))
        return [(pos, tag.end(), f"hashtag {' '.join(words)}")]
    return [(pos, pos + 1, "number" if is_number_sign(text, pos) else "hash")]
