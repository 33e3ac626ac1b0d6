"""Syllables of figures with signs and letters: amounts, ranges, times, dates, money, addresses."""

import re
from unicodedata import normalize

from readaloud.audit.readability import figures
from readaloud.audit.readability.spoken_words import count_said
from readaloud.audit.readability.syllables import count_syllables
from readaloud.data.capitals import KNOWN

_LETTERS = r"[^\W\d_½¼¾²³¹]+"
_RUN = re.compile(rf"\d+(?:,\d{{3}})*(?:\.\d+)*|{_LETTERS}(?:'{_LETTERS})*|[^\w\s]|[½¼¾²³¹]")
_FIGURED = re.compile(r"[\d/°²³]")  # what needs a look at its neighbours
_SIGNS = {
    "%": 2, "$": 2, "£": 1, "€": 2, "°": 2, "º": 2, "℃": 5, "℉": 5, "+": 1, "&": 1, "±": 4, "×": 1,
    "½": 2, "¼": 3, "¾": 3, "⅓": 2, "⅔": 2, "²": 1, "³": 2,
}  # fmt: skip
# Before a digit: less than, greater than, ... or equal to, about, equals, number, minus.
_BEFORE_DIGIT = {"<": 2, ">": 3, "≤": 6, "≥": 7, "~": 2, "≈": 5, "=": 2, "#": 2, "-": 2, "−": 2}
_FRACTIONS = "½¼¾⅓⅔"
_MONEY = "$£€"
_DASHES = "-–−"
_ORDINALS = ("st", "nd", "rd", "th")
_PARTS = (0, 0, 1, 1, 2, 1, 1, 2, 1, 1, 1)  # half, third, quarter ... tenth
_MONTHS = (4, 4, 1, 2, 1, 1, 2, 2, 3, 3, 3, 3)
_TO_THE_POWER_OF = 5
_WARMTH = re.compile(r"(?:^|\D)(?:3[4-9]|4[0-2]|9\d|10\d)(?:\.\d)?$")  # of a body
_FEWEST_DIGITS = 6  # of dates and telephone numbers
_EDGES = ".,;:!?\"'()[]“”‘’"
# Few tokens need this, so it is compiled when one does.
_SILENT = r"^[^\w]*(?:https?://)?(?:www\.)?|[^\w]+$"
_SAID_IN_ADDRESS = {"_": 3, "?": 3, "=": 2, ":": 2, "~": 2, "+": 1, "%": 2}  # others have one
_SPELLED_IN_ADDRESS = 4  # letters without a vowel; more are not spelled


def count_mixed(word: str) -> int:
    """Count compounds, figures and signs: "long-acting", "10mg", "H1N1", "5–10", "COVID-19"."""
    if not _FIGURED.search(word):
        return sum(map(_count_plain, _RUN.findall(word)))
    if len(word) > _FEWEST_DIGITS <= sum(map(str.isdecimal, word)):
        said = _count_parted(word.strip(_EDGES))
        if said:
            return said
    count = 0
    for found in _RUN.finditer(word):
        run, start, end = found[0], found.start(), found.end()
        if run[0].isdecimal():
            count += _count_number(word, run, start, end)
        elif run[0].isalpha():
            count += _count_letters(word, run, start, end)
        else:
            count += _count_sign(word, run, start, end)
    return count


def _count_plain(run: str) -> int:
    if len(run) > 1:
        return figures.unit(run) or count_said(run)
    return figures.spell(run) if run.isalpha() else _SIGNS.get(run, 0)


def _count_number(word: str, digits: str, start: int, end: int) -> int:
    before, following = word[max(0, start - 2) : start], word[end : end + 3].lower()
    if following[:2] in _ORDINALS and not following[2:].isalpha():
        return figures.count_ordinal(digits)
    whole, _, decimals = digits.partition(".")
    if before[-1:] in _MONEY and before and len(decimals) == 2:  # dollars and cents
        cents = figures.count_number(decimals.lstrip("0")) + 1 if decimals != "00" else 0
        return figures.count_number(whole) + cents
    if following[:1] == ":" and digits[0] == "0" and len(digits) == 2:
        return figures.count_number(digits[1])  # "07:44"
    if before[:1].isdecimal() and len(digits) < 4 and digits.isdecimal():
        if before[1:] == ":" and len(digits) == 2:
            return _count_minutes(digits)
        if before[1:] == "/":
            return _count_below(word[:start], digits)
    return figures.count_number(digits)


def _count_minutes(digits: str) -> int:
    if digits == "00":
        return 0
    return figures.count_number(digits.lstrip("0")) + (digits[0] == "0")  # "oh five"


def _count_below(before: str, digits: str) -> int:
    """Count what stands below or behind the stroke of "1/2", "8/10", "24/7" or "120/80"."""
    above = before[:-1].rpartition("/")[2].lstrip("(<>~")
    count = figures.count_number(digits)
    if not above.isdecimal() or len(above) > 3:
        return count
    number, other = int(above), int(digits)
    if number >= 40 <= other != number:
        return count + 2  # over
    if number < other == 10 and number > 1:
        return count + 2  # out of
    return _PARTS[other] if number < other < len(_PARTS) else count


def _count_letters(word: str, letters: str, start: int, end: int) -> int:
    low, before = letters.lower(), word[start - 1 : start] if start else ""
    if before.isdecimal() and (low in _ORDINALS or low == "s"):  # "10th", "1990s"
        return 0
    after = word[end : end + 1]
    is_measure = before.isdecimal() or after in ("²", "³")
    is_measure = is_measure or ("/" in (before, after) and is_rate(word))
    if is_measure and low in figures.SHORT_UNITS:
        return figures.SHORT_UNITS[low]
    if before == "°" and low in ("c", "f"):
        return 3
    if letters in ("C", "F") and _WARMTH.search(word[:start]):
        return 5  # "38C"
    if len(letters) == 1:
        return figures.spell(letters)
    if before.isdecimal() and low in figures.UNITS:
        return figures.UNITS[low]
    return figures.unit(letters) or count_said(letters)


def _count_sign(word: str, sign: str, start: int, end: int) -> int:
    before, after = word[start - 1 : start] if start else "", word[end : end + 1]
    leads_number = after.isdecimal() or after in tuple(_MONEY)
    if sign in _DASHES and before:
        is_range = before.isdecimal() or before in "%°" or word[:start].endswith(_ORDINALS)
        return int(is_range and leads_number and word.count(sign) == 1)  # to
    if sign in _BEFORE_DIGIT:
        return _BEFORE_DIGIT[sign] if leads_number else 0
    if sign == "/":
        return int(is_rate(word))  # per
    if sign == ":":  # "1:1000", but not "10:30"
        is_time = re.match(r"\d\d(?!\d)", word[end:]) is not None
        return int(before.isdecimal() and after.isdecimal() and not is_time)
    if sign in _FRACTIONS:
        return _SIGNS[sign] + before.isdecimal()  # and a half
    if sign.isdigit() and sign not in _SIGNS:
        if word[max(0, start - 2) : start] != "10":
            return 0
        return _TO_THE_POWER_OF + figures.count_number(normalize("NFKC", sign))
    return _SIGNS.get(sign, 0)


def is_rate(text: str) -> bool:
    """Tell whether each stroke is said "per", as in "mg/kg": then they are one word."""
    return "/" in text and figures.is_rate(text)


def _count_parted(bare: str) -> int:
    """Count a date or a telephone number; 0 for what is neither."""
    sign = next((sign for sign in "-/." if sign in bare), "")
    parts = bare.lstrip("+").replace(")", "").split(sign) if sign else []
    if not all(part.isdecimal() for part in parts):
        return 0
    lengths = [len(part) for part in parts]
    if lengths == [4, 2, 2] and sign == "-":
        year, month, day = parts
        return _count_date(day, month, year)
    if len(lengths) == 3 and max(lengths[:2]) <= 2 and lengths[2] == 4 and sign != "-":
        first, second, year = parts
        is_day_first = int(first) > 12
        return _count_date(*((first, second) if is_day_first else (second, first)), year)
    is_call = len(parts) > 2 or (lengths == [3, 4] and bare[-1] != "0")
    if is_call and sign != "/" and lengths[0] <= 4 and 2 <= min(lengths[1:]) <= max(lengths) <= 5:
        return figures.one_by_one("".join(parts))
    return 0


def _count_date(day: str, month: str, year: str) -> int:
    number = int(month)
    said = _MONTHS[number - 1] if 0 < number <= 12 else figures.count_number(month)
    return said + figures.count_ordinal(day.lstrip("0") or "0") + figures.count_number(year)


def count_address(address: str) -> int:
    """Count a web or mail address without its scheme: "n h s dot u k slash knee"."""
    count = 0
    for found in _RUN.finditer(re.sub(_SILENT, "", address)):
        run = found[0]
        if run[0].isdecimal():
            count += figures.one_by_one("".join(filter(str.isdecimal, run))) + run.count(".")
        elif run[0].isalpha():
            count += _count_in_address(run.lower())
        else:
            count += _SAID_IN_ADDRESS.get(run, 1)
    return max(1, count)


def _count_in_address(letters: str) -> int:
    is_spelled = len(letters) == 2 or letters.upper() in KNOWN
    if is_spelled or (len(letters) <= _SPELLED_IN_ADDRESS and not set(letters) & set("aeiouy")):
        return figures.spell(letters)
    return count_syllables(letters)
