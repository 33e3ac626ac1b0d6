"""Letters and words that only stand for a unit where something near says so."""

import re

from readaloud.narrate.spoken.describing import describes
from readaloud.narrate.spoken.parts import word_after
from readaloud.narrate.spoken.units import COUNTED

_ROUTES = frozenset("SC SQ SubQ IV IM PO SL".split())
_FEVER_C = re.compile(r"(?<![\d.])3[4-9](?:\.\d)? ?$")
_FEVER_F = re.compile(r"(?<![\d.])(?:9[5-9]|10[0-6])(?:\.\d)? ?$")
_TEMPERATURE = re.compile(
    r"\b(?:[Tt]emp|[Ff]ever|[Oo]ven|[Hh]eat|[Pp]reheat|[Bb]ak(?:e|ing)|[Rr]oast|[Bb]elow freezing)"
)
# Of a letter right behind its number these tell too: "Store at 2–8C", but "cook 2 C rice".
_KEPT_WARM = re.compile(
    r"\b(?:stor(?:e|ed|age|ing)|ke(?:ep|pt)|freez|fridge|refrigerat|chill|thaw|simmer|cook|fry|fri|"
    r"broil|grill|wash|warm|cool|internal|hot|cold|water|oil|weather)",
    re.IGNORECASE,
)
_CUPS_NEXT = re.compile(
    r" (?:of |(?:chopp|dic|slic|shredd|grat|cook|pack|minc|heap|dri|crush)ed |"
    r"(?:[a-z]+ )?(?:flour|sugar|milk|water|broth|stock|oats|rice|pasta|cheese|butter|oil|"
    r"yogh?urt|berries|spinach|beans|lentils|cream)\b)"
)
_FEET_BEFORE = re.compile(r"\d ?(?:ft|feet|foot)\.?,? ?\d{1,2}(?:\.\d+)? ?$")
_INCH_NEXT = re.compile(r" (?:long|wide|deep|tall|thick|across|by \d|[x×] ?\d)\b")
_INCHES_DESCRIBING = re.compile(r"(?<![\w./])((?:\d/)?[1-9]\d{0,2}(?:\.\d+)? ?in)\Z")
_PINT_NEXT = re.compile(
    r"\.? (?:of|milk|cream|buttermilk|water|stock|broth|yogh?urt|ice|juice|beer|ale|cider|blood|"
    r"(?:black|blue|straw|rasp|cran)?berries|cherries|tomatoes|(?:whipping|heavy|sour|single|"
    r"double|warm|cold|hot|boiling|skim|whole|fresh) [a-z]+)\b"
)
_NAME_BEFORE = re.compile(r"[A-Z]-\d{1,2}\Z")
_HUNDREDS = re.compile(r"\d,?\d\d\Z")
_KITCHEN = re.compile(r"\d ?(?:qts?|gal|cups?|fl\.? ?oz|tsps?|tbsps?|quarts?|gallons?)\b")
# "22g 1½" needle", "a 23G 1-inch needle"
NEEDLE = re.compile(r",? (?:[\d½¼¾/. -]{1,6}(?:[\"”″]|in(?:ch)?\.?|mm) )?needles?\b")
# "Route 9W", "US-9W", "Ward 3W", "Gate 5C": a letter behind the number of a place is a letter.
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:Route|Rte\.?|Rt\.?|Highway|Hwy\.?|Road|Interstate|Exit|Building|Bldg\.?|Room|Rm\.?|"
    r"Suite|Ste\.?|Apt\.?|Unit|Gate|Seat|Flight|Platform|Ward|Bay|Bed|Clinic|Entrance|Door|Lot|Box|"
    r"Floor|Zone|Table|Figure|Figs?\.?|Appendix|Chapter|Exhibit|Grade|Class|Type|Stage) #?|"
    r"\b(?:US|SR|CR|I)[ -])\d{1,4}\Z"
)
_ROAD_BEFORE = re.compile(  # "I-90 W"
    r"\b(?:(?:Route|Rte\.?|Highway|Hwy\.?|Interstate) |(?:US|SR|I)[ -])\d{1,3}\Z"
)
_UNITS_NEAR = re.compile(
    r"insulin|heparin|glargine|lispro|aspart|detemir|degludec|Lantus|Humalog|Novo[Ll]og|Levemir|"
    r"Tresiba|\bNPH\b|[Bb]otulinum|Botox|[Oo]xytocin|[Vv]asopressin|[Pp]enicillin|[Ii]nject|"
    r"\bdos(?:e|es|ing)\b|\bbolus|\bSC\b|\bSQ\b|[Ss]ubcut|[Ii]nsulin|[Hh]eparin"
)


def is_meant(text: str, end: int, symbol: str, spaced: bool) -> bool:
    """Whether a symbol that may be a word or a letter is a unit here."""
    after = word_after(text, end) if text[end : end + 1] in " \u00a0" else ""
    if symbol == "in":
        if _FEET_BEFORE.search(text[max(0, end - 16) : end - 2]):
            return True
        if _INCH_NEXT.match(text, end) or _is_described_in_inches(text, end):
            return True
        return text[end : end + 1] in (".", ")", "", ",", "²", "³") and not re.match(
            r"\.? ?\d", text[end : end + 4]
        )
    if symbol == "L" and not spaced and _NAME_BEFORE.search(text, max(0, end - 6), end - 1):
        return False  # "EQ-5D-5L"
    if len(symbol) == 1 and (
        text[end : end + 2] in ("'s", "’s")  # "the 5 W's"
        or (not spaced and _PLACE_BEFORE.search(text, max(0, end - 18), end - 1))
        or (symbol == "W" and _ROAD_BEFORE.search(text, max(0, end - 16), end - 2))
    ):
        return False
    if symbol == "U" and after in _ROUTES:
        return True
    if symbol == "y":
        return text[end : end + 2] != "/o"
    if symbol == "d" and not spaced:  # "10d" of treatment, but "3d" glasses
        is_count = text[end - 3 : end - 1].isdecimal() or text[end - 3 : end - 2] in ("x", "×")
        return is_count or text[end : end + 1] == "/"
    if symbol == "h" and text[end - 2 : end - 1] == "-":  # "2-h PG"
        return True
    if symbol == "m" and not spaced and after.lower() in COUNTED:
        return False  # "1.5m people"
    if symbol in ("U", "g", "m", "l", "L", "h", "s", "d", "y"):
        return not after[:1].isupper() or symbol in "gL"
    if symbol in ("W", "V", "J"):
        return not after[:1].isupper()
    if symbol in ("pt", "pts"):
        return _PINT_NEXT.match(text, end) is not None or _is_recipe(text, end)
    if symbol == "w":  # "an 800w microwave", but "28w" of a pregnancy
        return not spaced and _HUNDREDS.search(text, max(0, end - 5), end - 1) is not None
    if symbol == "u":
        return _UNITS_NEAR.search(text, max(0, end - 60), end + 40) is not None
    if symbol == "T":
        return after in ("MRI", "scanner", "magnet", "MR")
    if symbol == "G":
        is_bore = after.rstrip("s") in ("needle", "cannula", "catheter", "IV")
        return is_bore or NEEDLE.match(text, end) is not None
    if symbol in "CF":
        return text[end : end + 1] != "-" and _is_warm(text, end - 1, symbol)
    return symbol not in ("K", "A", "N", "B", "M", "a", "am", "pm", "pp")


def _is_described_in_inches(text: str, end: int) -> bool:
    """ "A 12 in ruler", but not "a 7 in 10 chance"."""
    before = _INCHES_DESCRIBING.search(text[max(0, end - 16) : end])
    return before is not None and describes(text, end - len(before[1]), end)


def _is_recipe(text: str, end: int) -> bool:
    """Whether measures of a kitchen stand near a pint: "1 qt., 1 pt."."""
    return _KITCHEN.search(text, max(0, end - 30), end + 20) is not None


def _is_warm(text: str, pos: int, symbol: str) -> bool:
    """Whether a letter without its ring is a temperature: "38.5 C", "a fever of 101 F"."""
    before = text[max(0, pos - 40) : pos]
    if symbol == "C" and _CUPS_NEXT.match(text, pos + 1):
        return False
    if (_FEVER_C if symbol == "C" else _FEVER_F).search(before) or _TEMPERATURE.search(before):
        return True
    return before[-1:].isdigit() and _KEPT_WARM.search(before) is not None
