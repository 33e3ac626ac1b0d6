"""A ring that measures nothing: "2° prevention" is secondary, "3° burns" of the third degree."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

_ORDER = re.compile(
    r"([123])[°º](?= (?:prevention|care|HTN|hypertension|amenorrh|hyperparathyroid|infertility|"
    r"progressive|syphilis|hyperaldosteronism|infection|outcomes?|endpoints?|school))"
)
_BURN = re.compile(r"([1234])[°º](?= (?:burns?|sprains?|tears?|AV block|heart block|relatives?)\b)")
_ORDERS = {"1": "primary", "2": "secondary", "3": "tertiary"}


def read_degree(text: str, pos: int) -> Reading | None:
    """Read the number and its ring where a word for it follows."""
    order = _ORDER.match(text, pos)
    if order:
        return [(*order.span(), _ORDERS[order[1]])]
    burn = _BURN.match(text, pos)
    return [(*burn.span(), f"{numerals.ordinal(burn[1])} degree")] if burn else None
