"""Signs of formulas in words: the dash of "220 – age", the slash of "(140 – age) / (72 × Cr)"."""

import re

_GREAT_BEFORE = re.compile(r"\b2\d{2} ?\Z")
_AGE_AFTER = re.compile(r" ?(?:(?:your|the|their|his|her|patient['’]s) )?age\b")
# In a bracket that something is done with: "Ca + 0.8 × (4 – albumin)".
_BRACKET_BEFORE = re.compile(r"[=×÷*+/] ?[(\[]{1,2}[A-Za-z\d.]{1,12} \Z")
_PRODUCT_AFTER = re.compile(r" [\d.]{1,6} ?[×x*·] ?[A-Za-z(]")  # "= 10 × kg – 5 × age"
# The last term of a sum: "= 10 × kg + 5 × age – 161".
_LAST_AFTER = re.compile(r" \d+(?:\.\d+)?(?=[.,;)]|\Z)")
_SUM_BEFORE = re.compile(r"=[^=;:]{0,70}\d ?[×x*·] ?[^=;:,–—]{1,24} \Z")
_TERM_AFTER = re.compile(r" [A-Za-z\d.]{1,14}[)\]]")
_WORD_BEFORE = re.compile(r"= ?[^=;:,]{0,30}[-+×(] ?[a-z]+\Z")
_FACTOR_AFTER = re.compile(r" \d+(?:\.\d+)?(?![\w/]|[-–]\w)")
_NAME_BEFORE = re.compile(r"= ?(?:\w{1,12} )?[A-Za-z)]+\)? \Z")
_NUMBER_BEFORE = re.compile(r"=[^=;:]{0,40}\d \Z")
_NAME_AFTER = re.compile(r" [A-Za-z(]")
_OPENS = frozenset("([")
_CLOSES = frozenset(")]")
NEAR = 80  # characters before a sign in which a formula has its equals sign


def takes_away(text: str, pos: int) -> bool:
    """Whether the dash between blanks here is a minus."""
    if _AGE_AFTER.match(text, pos + 1) and _GREAT_BEFORE.search(text, max(0, pos - 5), pos):
        return True
    if _PRODUCT_AFTER.match(text, pos + 1) and "=" in text[max(0, pos - NEAR) : pos]:
        return True
    if _LAST_AFTER.match(text, pos + 1) and _SUM_BEFORE.search(text, max(0, pos - NEAR), pos):
        return True
    return (
        _TERM_AFTER.match(text, pos + 1) is not None
        and _BRACKET_BEFORE.search(text, max(0, pos - 20), pos) is not None
    )


def multiplies(text: str, pos: int) -> bool:
    """Whether the x here stands between a name and a number: "= BMR x 1.55"."""
    if _FACTOR_AFTER.match(text, pos + 1) and _NAME_BEFORE.search(text, max(0, pos - 24), pos):
        return True
    is_product = _NUMBER_BEFORE.search(text, max(0, pos - 48), pos) is not None
    return is_product and _NAME_AFTER.match(text, pos + 1) is not None


def divides(text: str, pos: int) -> bool:
    """Whether the slash here stands between the terms of a formula."""
    before, after = text[pos - 1 : pos], text[pos + 1 : pos + 2]
    if after.isdecimal() and before.isalpha():
        return _WORD_BEFORE.search(text, max(0, pos - 40), pos) is not None
    return before in _CLOSES and after in _OPENS and "=" in text[max(0, pos - NEAR) : pos]
