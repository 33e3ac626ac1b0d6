"""Words with capitals, digits, dots or slashes in or behind them: which rule reads them."""

import re
from unicodedata import normalize

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import VULGAR, read_below_the_line, read_units_alone
from readaloud.narrate.spoken.crosses import read_count
from readaloud.narrate.spoken.dates import MONTH_NUMBERS, read_month, read_month_alone, read_quarter
from readaloud.narrate.spoken.day_letters import DAY_LETTERS, read_letter_days
from readaloud.narrate.spoken.fats import read_fat
from readaloud.narrate.spoken.fiscal import FISCAL, read_fiscal
from readaloud.narrate.spoken.formulas import multiplies
from readaloud.narrate.spoken.genes import read_variant
from readaloud.narrate.spoken.ions import read_ion
from readaloud.narrate.spoken.letters import (
    read_capitals,
    read_lineage,
    read_mixed,
    read_serogroup,
    read_vaccine,
    read_virus,
    say_run,
)
from readaloud.narrate.spoken.money import CODES, read_money
from readaloud.narrate.spoken.often import counts_times, read_period
from readaloud.narrate.spoken.parts import Reading, Rule, stands_across, word_before
from readaloud.narrate.spoken.patients import read_patients
from readaloud.narrate.spoken.places import read_state
from readaloud.narrate.spoken.roman import read_enumerated, read_roman
from readaloud.narrate.spoken.shorthand import (
    read_abbreviation,
    read_every,
    read_letters,
    read_slashed,
)
from readaloud.narrate.spoken.symbols import GREEK
from readaloud.narrate.spoken.units import OF_ONE, SURE, all_units
from readaloud.narrate.spoken.web import read_address

_LETTERS = re.compile(rf"[^\W\d_{''.join(VULGAR)}¹²³⁰-⁹]+(?:['’][^\W\d_{''.join(VULGAR)}¹²³⁰-⁹]+)*")
_MONEY_CODE = re.compile(
    rf"(?:{CODES})(?=[ \u00a0]?\d)|(?:US ?|CA|AU|NZ|HK|CN|C|A|S|R|U\.S\.)[$¥]|Rs\.? ?\d"
)
_ADDRESS_NEAR = re.compile(r"@|\w\.[a-zA-Z]|//")
_LETTER_CUES = frozenset(
    "vit vits vitamin vitamins "
    "hepatitis type group influenza grade part plan appendix table figure option "
    "class category protein strep bisphenol immunoglobulin toxin factor section medicare schedule "
    "exhibit level point side patient letter site chain".split()
)
_ELEMENTS = {"Tc": "technetium", "Kr": "krypton"}
_ISOTOPE = re.compile(r"(Tc|Kr)[- ]?(\d{2,3})m\b")  # m is a state of it, not a unit
# With what an ion, a virus or a serogroup begins: few words are asked about them.
_NAMES = frozenset(
    "Na Ca Mg Fe Cl Li Zn Cu Mn Al Ag Ba Br Co Cr Cd Hg Ni Pb Se Sr HCO NO SARS MERS O".split()
)
_DURATION = re.compile(
    r"[xX] ?\d{1,3} ?(?:d|wks?|days?|weeks?|months?|hours?|hrs?|minutes?|years?|nights?)\b"
)
_COURSE = re.compile(r" ?(\d{1,3})(?: ?(d)\b(?!/)| (?=doses?\b))")  # "x 7d", "x 3 doses"
_TERM = re.compile(r" ?\d{1,2}/(?:7|12|52)(?:[.,;)]|$)")  # "x 7/7", seven days
_INCH_SIGNS = tuple("\"″”'’′")
_TIMES_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?(?![\w/-]|[.,]\d)")
_NUMBER_SIGN = re.compile(r"[Nn][º°] ?\d")
_GOES_ON = frozenset(
    "./@:-_~+⁄·⋅∙"
)  # what an address, a rate or a dotted abbreviation goes on with
_LIGATURE = re.compile("[ﬀ-ﬆ]")  # two letters in one character, which voices do not know
_SENTENCE_OPENS = frozenset('.!?:"“‘(—*•[')


def read_plain(text: str, pos: int, end: int) -> Reading | None:
    """Read one of the plain words that may be more than a word; None where it is not."""
    word = text[pos:end]
    if text[end : end + 1] in "·⋅∙" and (reading := read_units_alone(text, pos)):
        return reading
    if word == "Rs":
        return read_money(text, pos)
    if word.lower() in MONTH_NUMBERS:
        return read_month(text, pos) or read_month_alone(text, pos)
    if word == "c" and (variant := read_variant(text, pos)):
        return variant
    if word == "x":
        return _read_cross(text, pos)
    if word == "et":
        return read_letters(text, pos)
    if word == "q":
        return read_every(text, pos)
    if word in _ELEMENTS:
        return read_isotope(text, pos)
    if word in DAY_LETTERS and (days := read_letter_days(text, pos)):
        return days
    if word in _NAMES and (ion := read_ion(text, pos)):
        return ion
    if numeral := read_enumerated(text, pos, end):
        return numeral
    return read_abbreviation(text, pos, end)


def read_isotope(text: str, pos: int) -> Reading | None:
    """Read "Tc-99m" as "technetium ninety nine M"."""
    found = _ISOTOPE.match(text, pos)
    if found is None:
        return None
    number = f"{numerals.cardinal(found[2])} M"
    return [(pos, found.end(1), _ELEMENTS[found[1]]), (found.start(2), found.end(), number)]


def _read_cross(text: str, pos: int) -> Reading | None:
    """An x between numbers is a sign."""
    if counted := read_count(text, pos):
        return counted
    if stands_across(text, pos):
        return [(pos, pos + 1, "by")]
    if multiplies(text, pos):
        return [(pos, pos + 1, "times")]
    if course := _read_course(text, pos):
        return course
    before = text[max(0, pos - 2) : pos].rstrip()
    if before[-1:].isdecimal() and text[pos + 1 : pos + 3].strip()[:1].isdecimal():
        return [(pos, pos + 1, "times")]
    return None


def _read_course(text: str, pos: int) -> Reading | None:
    """ "x 7d", "x14 days", "x 3 doses": how long something is taken."""
    course = _COURSE.match(text, pos + 1)
    if course:
        days = [(course.start(2), course.end(2), "days")] if course[2] else []
        count = (course.start(1), course.end(1), numerals.cardinal(course[1]))
        return [(pos, pos + 1, "for"), count, *days]
    is_lasting = _DURATION.match(text, pos) or _TERM.match(text, pos + 1)
    return [(pos, pos + 1, "for")] if is_lasting else None


def _read_before_number(text: str, pos: int) -> Reading | None:
    """One or two letters that a number makes a sign: "Tc-99m", "nº 5", "x14d", "x10⁹"."""
    if text[pos : pos + 2] in _ELEMENTS and (reading := read_isotope(text, pos)):
        return reading
    if _NUMBER_SIGN.match(text, pos):
        return [(pos, pos + 2, "number")]
    if text[pos] not in "xX×":
        return None
    if course := _read_course(text, pos):
        return course
    is_power = text.startswith(("x10", "×10", "X10"), pos) and (not pos or text[pos - 1] in " )")
    return [(pos, pos + 1, "times")] if is_power else None


def read_word(text: str, pos: int, loud: bool) -> Reading | None:
    """Read a word that is no plain one; None leaves it as it is."""
    opens = not pos or not text[pos - 1].isalnum()
    if opens and (reading := _read_before_number(text, pos)):
        return reading
    run = _LETTERS.match(text, pos)
    end = run.end() if run else pos + 1
    word = text[pos:end]
    after = text[end : end + 1]
    goes_on = after in _GOES_ON or after.isdecimal() or word[0] in "qQ"
    if opens and word in FISCAL and (years := read_fiscal(text, pos)):
        return years
    if opens and word in _NAMES and (reading := _first_of(_NAMED, text, pos)):
        return reading
    if opens and after in "/-–" and word in DAY_LETTERS and (days := read_letter_days(text, pos)):
        return days
    if word in ("pt", "pts") and (reading := read_patients(text, pos, end)):
        return reading
    if opens and goes_on and (reading := _first_of(_WHOLE, text, pos)):
        return reading
    if word in SURE and not after.isalnum() and (opens or text[pos - 1].isdecimal()):
        return _read_sure_unit(text, pos, end)
    if word == "x" and opens and (reading := read_count(text, pos)):
        return reading
    if word in ("x", "X") and opens and after.isdecimal() and _TIMES_NUMBER.match(text, end):
        return [(pos, end, "by" if text[pos - 1 : pos] in _INCH_SIGNS else "times")]
    if word == "x" and counts_times(text, end) and read_period(text, end):  # "2 x/day"
        return [(pos, end, "times")]
    if end - pos < 3 and GREEK.keys() >= set(word):  # "γδ T cells"
        return [(pos, end, " ".join(GREEK[letter] for letter in word))]
    if opens and (word.replace("’", "").isascii() or word[0] in "µμ"):
        reading = _first_of(_OPENING, text, pos) or read_abbreviation(text, pos, end)
        if reading is not None:
            return reading
    if text[end : end + 1].isdecimal() or not _is_even(word):
        return _read_uneven(text, pos, end)
    if word == "A":
        return _read_letter_a(text, pos, loud)
    if word.isupper() and len(word) > 1 and word.isascii():
        return read_capitals(text, pos, loud) or [(pos, end, word)]
    if _LIGATURE.search(word):
        word = normalize("NFKC", word)
    return [(pos, end, word)]


def _read_sure_unit(text: str, pos: int, end: int) -> Reading:
    """A unit whose number another rule took: "$5 mmol/L", "C240 µm"."""
    stop, tail = read_below_the_line(text, end)
    name = all_units()[word][1] if (word := text[pos:end]) in all_units() else word
    if word in all_units() and word_before(text, pos) in OF_ONE:
        name = all_units()[word][0]
    return [(pos, stop, name + tail)]


def _first_of(rules: tuple[Rule, ...], text: str, pos: int) -> Reading | None:
    return next((reading for rule in rules if (reading := rule(text, pos)) is not None), None)


def _read_near_address(text: str, pos: int) -> Reading | None:
    if pos and text[pos - 1] in "@.":
        return None
    return read_address(text, pos) if _ADDRESS_NEAR.search(text, pos, pos + 70) else None


def _read_code_money(text: str, pos: int) -> Reading | None:
    return read_money(text, pos) if _MONEY_CODE.match(text, pos) else None


def _read_loud_month(text: str, pos: int) -> Reading | None:
    run = _LETTERS.match(text, pos)
    return read_month(text, pos) if run and run[0].lower() in MONTH_NUMBERS else None


_WHOLE: tuple[Rule, ...] = (
    read_variant,
    read_fat,
    read_lineage,
    _read_near_address,
    read_units_alone,
    read_every,
    read_slashed,
    read_letters,
)
_NAMED: tuple[Rule, ...] = (read_ion, read_virus, read_serogroup)
_OPENING: tuple[Rule, ...] = (
    _read_code_money,
    _read_loud_month,
    read_quarter,
    read_state,
    read_roman,
)


def _is_even(word: str) -> bool:
    """All small, all large, or large only at its head."""
    return word.islower() or word[1:].islower() or word.isupper()


def _read_uneven(text: str, pos: int, end: int) -> Reading | None:
    word = text[pos:end]
    capitals = read_capitals(text, pos, loud=False)
    if capitals is not None:
        return capitals
    if "'" in word or "’" in word:
        return [(pos, end, word)]
    if word[-1] in GREEK and word[:-1].isascii():  # "TNFα"
        return [(pos, end - 1, say_run(word[:-1])), (end - 1, end, GREEK[word[-1]])]
    if word[0] in GREEK and word[1:].isascii():  # "NF-κB"
        return [(pos, pos + 1, GREEK[word[0]]), (pos + 1, end, say_run(word[1:]))]
    if not word.isascii():
        return [(pos, end, word)]
    return read_vaccine(text, pos) or read_mixed(text, pos)


def _read_letter_a(text: str, pos: int, loud: bool) -> Reading | None:
    """A capital A within a sentence is the letter; where a sentence opens it is the article."""
    if word_before(text, pos) in _LETTER_CUES:
        return [(pos, pos + 1, "A")]
    follows = text[pos + 1 : pos + 2]
    if loud and follows == " ":
        return [(pos, pos + 1, "a")]
    if follows in ("-", "/", ")", "+", ":", ""):
        return [(pos, pos + 1, "A")]
    before = text[max(0, pos - 3) : pos].rstrip()
    return [(pos, pos + 1, "A")] if before and before[-1] not in _SENTENCE_OPENS else None
