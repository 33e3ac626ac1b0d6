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


# "35° 41′ N", "51°30′26″N", "an angle of 5° 30′": degrees, minutes and seconds of arc.
_ARC = re.compile(
    r"(\d{1,3})[°º˚] ?(\d{1,2}(?:\.\d+)?) ?['’′](?!['’′])"
    r"(?: ?(\d{1,2}(?:\.\d+)?) ?(?:[\"”″]|''|’’|′′))?(?: ?([NSEW])(?![\w'’-]))?"
)
_WAYS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def read_arc(text: str, pos: int) -> Reading | None:
    """Degrees with minutes are of a place or an angle: nothing in them is feet or inches."""
    found = _ARC.match(text, pos)
    if found is None:
        return None
    parts: Reading = []
    for group, unit in ((1, "degree"), (2, "minute"), (3, "second")):
        if (digits := found[group]) is None:
            continue
        start = found.start(group)
        many = unit if digits == "1" else f"{unit}s"
        parts.append((start, found.end(group), f"{numerals.decimal(_bare(digits))} {many}"))
    if found[4]:
        parts.append((*found.span(4), _WAYS[found[4]]))
    parts[-1] = (parts[-1][0], found.end(), parts[-1][2])
    return parts


def _bare(digits: str) -> str:
    """ "05.5" of a minute is five point five."""
    whole, point, part = digits.partition(".")
    return f"{int(whole)}{point}{part}"


def read_degree(text: str, pos: int) -> Reading | None:
    """Read the number and its ring where a word for it follows."""
    order = _ORDER.match(text, pos)
    if order:
        return [(*order.span(), _ORDERS[order[1]])]
    burn = _BURN.match(text, pos)
    return [(*burn.span(), f"{numerals.ordinal(burn[1])} degree")] if burn else None
