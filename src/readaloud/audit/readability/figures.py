"""Syllables of numbers, units, initialisms and abbreviations, read as a person reads them aloud."""

import re

from readaloud.data.capitals import ACRONYMS, KNOWN, SHOUTED

_ONES = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)  # zero ... nineteen
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)  # - - twenty ... ninety
_BELOW_HUNDRED = (
    *_ONES,
    *(
        _TENS[number // 10] + (_ONES[number % 10] if number % 10 else 0)
        for number in range(20, 100)
    ),
)
_SCALE = 2  # "thousand", "million" and "billion" have two syllables each
_EMERGENCY = ("111", "911", "999")
_LONGEST_NUMBER = 12  # digits; longer ones are telephone or account numbers, read digit by digit

# Said in full: "mg" is "milligrams". A full stop may follow.
UNITS = {
    "mg": 3, "kg": 3, "mcg": 3, "µg": 3, "μg": 3, "ug": 3, "ng": 3, "pg": 3, "g": 1, "gm": 1,
    "gms": 1, "mgs": 3, "kgs": 3, "ml": 4, "mls": 4, "dl": 4, "cl": 4, "mcl": 4, "µl": 4, "μl": 4,
    "mm": 4, "cm": 4, "cms": 4, "km": 4, "kms": 4, "nm": 4, "µm": 4, "μm": 4, "mmhg": 8,
    "mmol": 3, "nmol": 3, "pmol": 3, "mol": 1, "µmol": 3, "μmol": 3, "umol": 3, "meq": 6,
    "kcal": 5, "kj": 3,
    "oz": 2, "lb": 1, "lbs": 1, "hr": 2, "hrs": 2, "min": 2, "mins": 2, "sec": 2, "secs": 2,
    "wk": 1, "wks": 1, "yr": 1, "yrs": 1, "tsp": 2, "tbsp": 3, "ft": 1, "kw": 3, "hz": 1, "khz": 3,
    "mhz": 3, "db": 3, "msv": 4, "bpm": 4, "mph": 4, "ppm": 4,
}  # fmt: skip
_LOUD_UNITS = frozenset({"mg", "kg", "cm", "km", "kcal"})  # other units in capitals are letters
# Units only right behind a digit or a stroke, as in "24h" and "U/L"; elsewhere letters or words.
SHORT_UNITS = {
    "l": 2, "m": 2, "h": 2, "s": 2, "d": 1, "y": 1, "w": 1, "x": 1, "k": 1, "in": 2, "iu": 7,
    "iu's": 7, "u": 2, "am": 2, "pm": 2,
}  # fmt: skip
# Behind a stroke that is said "per".
_MEASURED = frozenset("beats breaths cells copies drops units doses".split())
_PER = frozenset(
    "day days week weeks month months year years night dose hour minute second serving person"
    " injection tablet puff actuation m² m2 m³".split()
)
# Short for a longer word, but only with the full stop: "fig." is "figure", a fig is a fruit.
ABBREVIATIONS = {
    "dr.": 2, "mr.": 2, "mrs.": 2, "prof.": 3, "st.": 1, "jr.": 2, "sr.": 2, "vs.": 2, "etc.": 4,
    "fig.": 2, "figs.": 2, "vol.": 2, "approx.": 5, "dept.": 3, "min.": 2, "max.": 3, "hr.": 2,
    "jan.": 4, "feb.": 4, "apr.": 2, "aug.": 2, "sept.": 3, "oct.": 3, "nov.": 3, "dec.": 3,
    "mon.": 2, "tue.": 2, "tues.": 2, "thu.": 2, "thurs.": 2, "fri.": 2,
    "al.": 1, "ca.": 2, "inc.": 1, "ave.": 3, "tel.": 4, "ref.": 3, "refs.": 4,
}  # fmt: skip
WITHOUT_STOP = {"dr": 2, "prof": 3, "approx": 5}
# Syllables of acronyms that are said as one word, where letters and dictionary mislead.
SAID = {
    "aids": 1, "sars": 1, "gerd": 1, "sids": 1, "mers": 1, "covid": 2, "nasa": 2, "nato": 2,
    "cpap": 2, "bipap": 2, "lasik": 2, "nice": 1, "hipaa": 2, "nsaid": 2, "mrsa": 2, "dash": 1,
    "brca": 2, "elisa": 3, "fema": 2, "osha": 2, "turp": 1, "rice": 1, "fast": 1, "act": 1,
    "nsaids": 2, "cabg": 2, "doac": 2, "doacs": 2, "crispr": 2, "nrem": 2, "jpeg": 2, "pubmed": 2,
    "dtap": 2, "tdap": 2, "prep": 1, "jak": 1, "asap": 2, "cov": 2,
}  # fmt: skip
# Roman numerals that are seldom anything else; a letter may follow, as in "stage IIIa".
_ROMAN = {"ii": 1, "iii": 1, "vi": 1, "vii": 2, "viii": 1, "ix": 1, "xi": 3, "xii": 1, "xiii": 2}
SAID |= _ROMAN | {f"{numeral}{letter}": 2 for numeral in ("ii", "iii") for letter in "abc"}
_SELDOM_SHOUTED = frozenset({"us", "who", "am"})  # and so initialisms rather than words
_PRONOUNCEABLE = re.compile(r"[^aeiou]?[aeiou][^aeiou]{1,2}[aeiou][^aeiou]?")


def count_number(digits: str) -> int:
    """Count the syllables of a figure such as 1,500, 12.5 or 2021.

    Four digits from 1100 to 2099 without a comma are read as a year, and numbers to call for
    help digit by digit.
    """
    if digits in _EMERGENCY:
        return 3
    whole, _, decimals = digits.partition(".")
    plain = whole.replace(",", "")
    points = digits.count(".")  # each is said
    count = points + one_by_one(decimals.replace(".", "")) if points else 0
    if len(plain) > _LONGEST_NUMBER or (plain[0] == "0" and len(plain) > 1):
        return count + one_by_one(plain)
    number = int(plain)
    if len(whole) == 4 and 1100 <= number < 2100 and not points and not 2000 <= number < 2010:
        return (
            _BELOW_HUNDRED[number // 100] + _BELOW_HUNDRED[number % 100]
        )  # "hundred" is as "zero"
    return count + _cardinal(number)


def unit(letters: str) -> int:
    """Count the syllables of a unit that is said in full; 0 where the letters are none."""
    low = letters.lower()
    return 0 if letters.isupper() and low not in _LOUD_UNITS else UNITS.get(low, 0)


def count_ordinal(digits: str) -> int:
    """Count the syllables of the number in "2nd" or "20th"."""
    last = int(digits[-2:]) if digits[-2:].isdecimal() else int(digits[-1])
    is_longer = last % 10 == 2 and last != 12  # sec-ond
    return count_number(digits) + (is_longer or (last % 10 == 0 and last >= 20))  # twen-ti-eth


def is_rate(text: str) -> bool:
    """Tell whether a stroke is said "per" as in "mg/kg", which is one word with it."""
    first, *others = text.strip(".,;:()[]").lower().split("/")
    unit = first.lstrip("0123456789.,–-")
    is_measure = unit in UNITS or unit in _MEASURED or (unit in SHORT_UNITS and unit != "w")
    below = [other.lstrip("0123456789.") for other in others]
    return is_measure and all(b in UNITS or b in SHORT_UNITS or b in _PER for b in below)


def one_by_one(digits: str) -> int:
    """Count the syllables of digits that are said one by one."""
    if digits.isascii():
        return len(digits) + digits.count("0") + digits.count("7")
    return sum([_ONES[int(digit)] for digit in digits])


def _cardinal(number: int) -> int:
    if number < 100:
        return _BELOW_HUNDRED[number]
    count = scale = 0
    while number:
        number, group = divmod(number, 1000)
        if group:
            hundreds, rest = divmod(group, 100)
            count += (_ONES[hundreds] + 2 if hundreds else 0) + scale
            count += _BELOW_HUNDRED[rest] if rest else 0
        scale = _SCALE
    return count


def spell(letters: str) -> int:
    """Count the syllables of letters said one by one; w is "double u"."""
    return len(letters) + 2 * letters.lower().count("w")


def is_spelled(capitals: str, *, is_known: bool) -> bool:
    """Tell whether a word in capitals is said letter by letter, as MRI is and STOP is not.

    `is_known` says whether the pronouncing dictionary knows the word.
    """
    low = capitals.lower()
    if low in SAID or capitals in ACRONYMS:
        return False
    if low in _SELDOM_SHOUTED:
        return True
    if low in SHOUTED:
        return False
    if capitals in KNOWN:
        return True
    if (is_known and len(capitals) > 2) or len(capitals) > 5:
        return False
    return len(capitals) <= 3 or not _PRONOUNCEABLE.fullmatch(low)
