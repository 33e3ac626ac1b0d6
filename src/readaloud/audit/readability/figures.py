"""Syllables of figures, initialisms and abbreviations, read as a person reads them aloud."""

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
_LONGEST_NUMBER = 12  # digits; longer ones are telephone or account numbers, read digit by digit

# Said in full: "mg" is "milligrams". A full stop may follow.
UNITS = {
    "mg": 3, "kg": 3, "mcg": 3, "µg": 3, "μg": 3, "ng": 3, "g": 1, "ml": 4, "dl": 4, "cl": 4,
    "mm": 4, "cm": 4, "km": 4, "nm": 4, "mmhg": 8, "mmol": 3, "nmol": 3, "kcal": 5, "kj": 3,
    "oz": 2, "lb": 1, "lbs": 1, "hr": 1, "hrs": 1, "mins": 2, "secs": 2, "kw": 3, "hz": 1,
}  # fmt: skip
# Short for a longer word, but only with the full stop: "fig." is "figure", a fig is a fruit.
ABBREVIATIONS = {
    "dr.": 2, "mr.": 2, "mrs.": 2, "prof.": 3, "st.": 1, "jr.": 2, "sr.": 2, "vs.": 2, "etc.": 4,
    "fig.": 2, "figs.": 2, "vol.": 2, "approx.": 5, "dept.": 3, "min.": 2, "max.": 3, "hr.": 1,
    "jan.": 4, "feb.": 4, "apr.": 2, "aug.": 2, "sept.": 3, "oct.": 3, "nov.": 3, "dec.": 3,
    "al.": 1, "ca.": 2, "inc.": 1, "ave.": 3, "tel.": 4, "ref.": 3, "refs.": 4,
}  # fmt: skip
# Syllables of acronyms that are said as one word, where letters and dictionary mislead.
SAID = {
    "aids": 1, "sars": 1, "gerd": 1, "sids": 1, "mers": 1, "covid": 2, "nasa": 2, "nato": 2,
    "cpap": 2, "bipap": 2, "lasik": 2, "nice": 1, "hipaa": 2, "nsaid": 2, "mrsa": 2, "dash": 1,
    "brca": 2, "elisa": 3, "fema": 2, "osha": 2, "turp": 1, "rice": 1, "fast": 1, "act": 1,
    "nsaids": 2, "cabg": 2, "doac": 2, "doacs": 2, "crispr": 2, "nrem": 2, "jpeg": 2, "pubmed": 2,
    "dtap": 2, "tdap": 2, "prep": 1, "jak": 1, "asap": 2,
}  # fmt: skip
_SELDOM_SHOUTED = frozenset({"us", "who", "am"})  # and so initialisms rather than words
_PRONOUNCEABLE = re.compile(r"[^aeiou]?[aeiou][^aeiou]{1,2}[aeiou][^aeiou]?")


def count_number(digits: str) -> int:
    """Count the syllables of a figure such as 1,500, 12.5 or 2021.

    Four digits from 1100 to 2099 without a comma are read as a year.
    """
    whole, point, decimals = digits.partition(".")
    plain = whole.replace(",", "")
    count = sum([1 + _one_by_one(part) for part in decimals.split(".")]) if point else 0
    if len(plain) > _LONGEST_NUMBER or (plain[0] == "0" and len(plain) > 1):
        return count + _one_by_one(plain)
    number = int(plain)
    if len(whole) == 4 and 1100 <= number < 2100 and not point and not 2000 <= number < 2010:
        return (
            _BELOW_HUNDRED[number // 100] + _BELOW_HUNDRED[number % 100]
        )  # "hundred" is as "zero"
    return count + _cardinal(number)


def _one_by_one(digits: str) -> int:
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
    if is_known or len(capitals) > 5:
        return False
    return len(capitals) <= 3 or not _PRONOUNCEABLE.fullmatch(low)
