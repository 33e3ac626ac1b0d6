"""Roman numerals, read as numbers where the words before them say so."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_TOKEN = re.compile(
    r"(?P<roman>M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?P<letter>[A-Ea-e](?P<digit>\d)?)?(?P<owner>['’]s\b)?(?![\w'’])"
)
_COUNTED = (
    "type|stage|phase|chapter|chap|sect|part|grade|class|volume|vol|section|factor|level|table|figure|fig|appendix|title|"
    "book|act|scene|schedule|category|tier|war|nerve|angiotensin|axis|division|group|article|step|"
    "mark|degree|zone|region|lesson|unit|module|annex|panel|bowl|olympiad|complex|collagen|generation|"
    "pattern|curve|cin|cn|nyha|bipolar|diabetes|trial|vatican|rocky|gen|topoisomerase|"
    "photosystem|htlv|glycoprotein|antithrombin|mhc|hla|cell|lead|leads|round|episode|season|series|century|cohort|arm"
)
_JOINT = r"(?:[IVXL]+[A-Ea-e]?(?:,? (?:and|or|to|through|vs\.?|versus|&) |[-–/]|, ?))"
_CUE = re.compile(rf"\b(?:{_COUNTED})(?:e?s)?\.?[ \u00a0-]\(?{_JOINT}*$", re.IGNORECASE)
_RULERS = frozenset(
    "Henry Edward George William James Charles Richard Louis Philip Elizabeth Mary Catherine "
    "Pius Benedict Paul Leo Gregory Clement Innocent Urban Alexander Nicholas Frederick Francis "
    "Ferdinand Leopold Napoleon Ramses Ptolemy Xerxes Darius Sixtus Boniface Celestine Margaret "
    "Christian Carl Gustav Alfonso Pedro Ivan Peter Victor Wilhelm Joseph Rudolf Maximilian".split()
)
_RULER = re.compile(r"\b([A-Z][a-z]+) $")
_TITLE = re.compile(r"\b(?:Pope|King|Queen|Emperor|Czar|Tsar) (?:[A-Z][a-z]+ ){1,2}\Z")
_NAME_NEXT = re.compile(r"\. [A-Z]|\.-?[A-Z]")
_SMALL = re.compile(r"[IVX]+")  # "CLI", "MD" or "LL" are hardly ever numerals
_LONG_CUE = re.compile(
    r"\b(?:chapter|part|book|volume|vol\.?|title|section|bowl|psalm|century) $", re.IGNORECASE
)
# "Bethesda III/IV", "Stage 0–IV": a numeral behind another, or behind the number of a stage.
_ROW_BEFORE = re.compile(
    r"(?:(?<![A-Za-z-])(?:II|III|VI|VII|VIII|IX)[A-Ca-c]?[/–-]"
    r"|\b(?:[Ss]tages?|[Gg]rades?|[Cc]lass(?:es)?|[Tt]ypes?|[Pp]hases?) \d(?:[–-]| to | or ))\Z"
)
_RANGE = re.compile(r"[-–](?:II|III|IV)(?![\w'’-])")  # "ASA I–II"
_LIST_REACH = 1000  # characters between "(iii)" and the "(iv)" of one enumeration
_SMALL_ROMAN = re.compile("ii|iii|iv|vi|vii|viii|ix")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# Written alone these are far more often a numeral than anything else.
_PLAIN = frozenset(
    "II III VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XXI".split()
)  # XX is of sex far more often


def value_of(roman: str) -> int:
    """The number a well-formed Roman numeral stands for."""
    values = [_VALUES[c] for c in roman]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def read_enumerated(text: str, pos: int, end: int) -> Reading | None:
    """Read "(iii)" as "three"; "(iv)" is a drip unless it opens the text or follows "(iii)"."""
    word = text[pos:end]
    if text[pos - 1 : pos] != "(" or text[end : end + 1] != ")" or not _SMALL_ROMAN.fullmatch(word):
        return None
    if word == "iv" and pos > 1 and text.rfind("(iii)", max(0, pos - _LIST_REACH), pos) < 0:
        return None
    return [(pos, end, numerals.cardinal(str(value_of(word.upper()))))]


def read_roman(text: str, pos: int) -> Reading | None:
    """Read "II" of "type II", "IV" of "stage IV", "VIII" of "Henry VIII"; "IIIB" is "three B"."""
    found = _TOKEN.match(text, pos)
    if found is None or not found["roman"]:
        return None
    before = text[max(0, pos - 60) : pos]
    ruler = _RULER.search(before)
    number = str(value_of(found["roman"]))
    is_ruler = ruler and (ruler[1] in _RULERS or _TITLE.search(before))
    is_initial = len(found["roman"]) == 1 and _NAME_NEXT.match(text, found.end())  # "James V. Roe"
    if is_ruler and not (found["letter"] or is_initial or found["roman"] == "I"):
        owner = "'s" if found["owner"] else ""
        return [(pos, found.end(), f"the {numerals.ordinal(number)}{owner}")]
    if found["owner"]:
        return None
    if found["roman"] == "I" and not found["letter"] and _RANGE.match(text, found.end()):
        return [(pos, found.end(), "one")]
    is_cued = _CUE.search(before) or _ROW_BEFORE.search(before)
    if not is_cued and (found["letter"] or found["roman"] not in _PLAIN):
        return None
    if not _SMALL.fullmatch(found["roman"]) and not _LONG_CUE.search(before):
        return None
    if found["roman"] in (
        "C",
        "D",
        "M",
        "CC",
        "CD",
        "L",
    ):  # a letter far more often: "hepatitis type C"
        return None
    words = numerals.cardinal(number)
    if found["letter"]:
        words += f" {found['letter'][0].upper()}"
    if found["digit"]:
        words += f" {numerals.cardinal(found['digit'])}"
    return [(pos, found.end(), words)]
