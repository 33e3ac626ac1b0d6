"""Numbers that name a thing and count nothing: "PIN 4471", "License #: 11671", a bar code."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading, word_before

_CODE = re.compile(r"\d+(?:-\d+){0,6}")
_SPACED = re.compile(r"\d{2,4}(?: \d{2,4}){2,4}(?![\w,]|[.-]\d)")  # "ABN 12 345 678 901"
_RUN = re.compile(r"\d+")
# The digits below a bar code stand in groups: "0 12345 67890 5", "5 012345 678900".
_BARS = re.compile(r"\d{1,2}(?: \d{4,6}){1,2}(?: \d)?(?![\w,]|[.-]\d)")
_BARS_BEFORE = re.compile(
    r"\b(?:UPC|EAN|GTIN|[Bb]arcode)s?(?: (?:[Cc]ode|[Nn]o\.?|[Nn]umber|#))?:? \Z"
)
# What a number sign numbers: "Cat. No. 12-345", "Lot #10-22", "State license #: 11671".
_NUMBERED = re.compile(
    r"\b(?:Cat|Catalog|Catalogue|Lot|Batch|Model|Serial|Product|Item|SKU|Order|Rx|Prescription|"
    r"Licen[cs]e|Permit|Registration|Policy|Member|Account|Claim|Case|Invoice|Tracking|DOT|DEA|NPI|"
    r"MRN|EIN|VAT|ABN|Reference|Ref|[Cc]harity|[Cc]ompany|[Rr]egistered|"
    r"licen[cs]e|permit|policy|account|claim|invoice|tracking|prescription|reference|serial)\.?"
    r" (?:[Nn]o\.?|[Nn]umber|#):? ?\Z"
)
_PLAN = re.compile(r"(40[13])\(([kb])\)(s?)(?!\w)")
_CUES = frozenset(
    "code pin zip id account isbn pmid pmcid extension ext serial passcode orcid ndc sku cpt "
    "hcpcs snomed ein abn acn".split()
)
# "#5", "Rx #: 5", "Order #A-1009", "# of pills".
_NUMBER_SIGN = re.compile(r"#(?=:? ?\d|:? ?[A-Z]{1,3}-?\d|:? ?of [a-z]|: )")


def is_number_sign(text: str, pos: int) -> bool:
    """Whether "#" stands for "number" here; behind a letter it is a name: "C#"."""
    if _NUMBER_SIGN.match(text, pos) is None:
        return False
    is_glued = text[pos - 1 : pos].isalnum()  # "POD#3", but "C# of"
    return not is_glued or text[pos + 1 : pos + 2].isdecimal()


def read_plan(text: str, pos: int) -> Reading | None:
    """ "401(k)" is "four oh one K"."""
    found = _PLAN.match(text, pos)
    if found is None:
        return None
    return [
        (*found.span(1), f"four oh {numerals.cardinal(found[1][-1])}"),
        (found.end(1), found.end(), found[2].upper() + found[3]),
    ]


def read_code(text: str, pos: int) -> Reading | None:
    """Codes are said digit by digit: "PIN 4471", "ISBN 978…", what hangs on a serial number."""
    if _BARS_BEFORE.search(text, max(0, pos - 24), pos):
        run = _BARS.match(text, pos) or _CODE.match(text, pos)
    elif (
        word_before(text, pos) in _CUES
        or _NUMBERED.search(text, max(0, pos - 26), pos)
        or _hangs_on_letters(text, pos)
    ):
        run = _SPACED.match(text, pos) or _CODE.match(text, pos)
    else:
        return None
    if run is None:
        return None
    groups = map(numerals.spell_digits, _RUN.findall(run[0]))
    return [(pos, run.end(), ", ".join(groups))]


def _hangs_on_letters(text: str, pos: int) -> bool:
    run = _RUN.match(text, pos)
    if run is None or len(run[0]) < 5 or not pos or text[pos - 1] not in "-/_":
        return False
    return re.search(r"[A-Za-z]\w*(?:[-/_]\w+)*[-/_]$", text[max(0, pos - 16) : pos]) is not None
