"""Numerals to number words: cardinals, ordinals, digits, decimals, years."""

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = (
    "_ thousand million billion trillion quadrillion quintillion sextillion septillion "
    "octillion nonillion decillion"
).split()
MOST_DIGITS = 3 * len(SCALES)  # longer numerals are read digit by digit
ODD_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _below_hundred(n: int) -> str:
    if n < 20:
        return ONES[n]
    return TENS[n // 10] + (f" {ONES[n % 10]}" if n % 10 else "")


def _below_thousand(n: int) -> str:
    if n < 100:
        return _below_hundred(n)
    rest = f" {_below_hundred(n % 100)}" if n % 100 else ""
    return f"{ONES[n // 100]} hundred{rest}"


SMALL = tuple(_below_thousand(n) for n in range(1000))


PARTING = str.maketrans("", "", ", \u00a0\u2009\u202f'’")


def together(digits: str) -> str:
    """A number without what parts its thousands."""
    return digits.translate(PARTING)


def cardinal(digits: str) -> str:
    """Read a whole number, given as digits with or without commas or spaces between thousands.

    One with a leading zero, and one too long to have a name, is read digit by digit.
    """
    digits = together(digits)
    if len(digits) < 4 and digits[0] != "0":
        return SMALL[int(digits)]
    if len(digits) > MOST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return spell_digits(digits)
    return _of_int(int(digits))


def _of_int(number: int) -> str:
    if number == 0:
        return "zero"
    words: list[str] = []
    scale = 0
    while number:
        number, group = divmod(number, 1000)
        if group:
            words.insert(0, SMALL[group] + (f" {SCALES[scale]}" if scale else ""))
        scale += 1
    return " ".join(words)


def spell_digits(digits: str) -> str:
    """Read digit by digit; whatever else stands between them is passed over."""
    return " ".join(ONES[int(d)] for d in digits if d.isdecimal())


def decimal(digits: str) -> str:
    """Read a number that may have a decimal point: "1,000.05", ".5"."""
    whole, point, fraction = digits.partition(".")
    if not point:
        return cardinal(whole)
    if not whole:
        return f"point {spell_digits(fraction)}"
    return f"{cardinal(whole)} point {spell_digits(fraction)}"


def make_ordinal(words: str) -> str:
    """Turn a cardinal in words into its ordinal: "twenty one" to "twenty first"."""
    front, space, last = words.rpartition(" ")
    if last in ODD_ORDINALS:
        last = ODD_ORDINALS[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return front + space + last


def ordinal(digits: str) -> str:
    """Read a whole number as an ordinal."""
    plain = digits.replace(",", "").lstrip("0") or "0"
    if len(plain) > MOST_DIGITS:
        return spell_digits(plain)
    return make_ordinal(_of_int(int(plain)))


def year(digits: str) -> str:
    """Read a year as people say it: "twenty twelve", "nineteen oh five", "two thousand six"."""
    number = int(digits)
    if len(digits) != 4 or digits[0] == "0" or 2000 <= number <= 2009 or number % 1000 == 0:
        return cardinal(digits)
    century, rest = divmod(number, 100)
    if rest == 0:
        return f"{SMALL[century]} hundred"
    if rest < 10:
        return f"{SMALL[century]} oh {ONES[rest]}"
    return f"{SMALL[century]} {SMALL[rest]}"


def make_plural(words: str) -> str:
    """Put the last word of a number in the plural: "sixty" to "sixties", "one" to "ones"."""
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith(("x", "s")) else "s")


def in_pairs(digits: str) -> str:
    """Read a house number: "fourteen twenty eight", "one twenty three", "seven oh eight"."""
    if len(digits) == 3 and digits[0] != "0" and digits[1:] != "00":
        rest = f"oh {ONES[int(digits[2])]}" if digits[1] == "0" else SMALL[int(digits[1:])]
        return f"{ONES[int(digits[0])]} {rest}"
    if len(digits) == 4 and digits[0] != "0" and digits[1:] != "000":
        return year(digits) if digits[:2] != "20" else f"twenty {_pair(digits[2:])}"
    return cardinal(digits) if len(digits) < 5 else spell_digits(digits)


def _pair(two: str) -> str:
    return f"oh {ONES[int(two[1])]}" if two[0] == "0" else SMALL[int(two)]
