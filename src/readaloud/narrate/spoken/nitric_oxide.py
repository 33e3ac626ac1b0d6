"""NO: nitric oxide where the words around it say so, else a denial in capitals."""

import re

REACH = 300  # characters to either side in which the gas may be named
_NAMED = re.compile(r"nitric oxide|NO synthase|cGMP|[ie]NOS\b|\bnNOS\b", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?:nitric oxide|nitrogen monoxide),? ?[(\[–—-]?\Z", re.IGNORECASE)
_NAME_AFTER = re.compile(r",? ?[(=–—-] ?nitric oxide", re.IGNORECASE)
_DEFINED = re.compile(r"[Nn]itric [Oo]xide,? ?[(\[]NO\b|\bNO ?[(\[=,] ?[Nn]itric [Oo]xide")
# What only a substance has: "NO levels", "NO-releasing". A level in the singular may be denied.
_HELD = re.compile(
    r"(?: |-|–)(?:levels|production|producing|synthases?|synthesis|donors?|donating|"
    r"bioavailability|availability|signall?ing|releasing|metabolism|gas|radicals?|scavengers?|"
    r"scavenging|mediated|dependent|cGMP)\b"
)
_MEASURED = re.compile(
    r"\b(?:[Ii]nhaled|[Ee]xhaled|[Nn]asal|[Ee]ndothelial|[Ee]ndogenous|[Vv]ascular|"
    r"[Ff]ractional|[Aa]irway)(?: exhaled)? \Z"
)
# A neighbour in a list that is a gas or a reactive molecule too.
_GAS = r"(?:CO2?|CO₂|NO2|NO₂|NOx|N2O|N₂O|O2|O₂|O3|H2S|H₂S|SO2|SO₂|ROS|ONOO)"
_GAS_BEFORE = re.compile(rf"\b{_GAS}[⁻-]?(?:,| and| or|, and|, or|/) ?\Z")
_GAS_AFTER = re.compile(rf"(?:,| and| or|, and|, or|/) ?{_GAS}(?!\w)")
# After these a denial is meant even where the gas is named: "has NO effect on nitric oxide".
_DENIED = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|having|there|there['’]s|with|say|says|said|"
    r"do|does|did|got|gets?|gives?|shows?|showed|found|finds?|makes?|made|absolutely|under|by|"
    r"means?|at|in|of|contains?|needs?|takes?|carries|provides?|offers?|saw|see|if|whether) \Z",
    re.IGNORECASE,
)
_TELLS = frozenset("by at in of under with".split())  # both "in NO production" and "in NO way"
_NOTHING = re.compile(r" (?:[a-z]|nitric)")  # a denial denies something
# Where a clause opens a denial may open it too ("NO side effects"), unless something acts.
_OPENS = re.compile(r"(?:\A|[.!?:;,(–—\"“-] ?|\b(?:[Aa]nd|[Oo]r|[Bb]ut) )\Z")
_ACTS = re.compile(
    r" (?:is|was|can|may|also|has|then|and|or|plays?|acts?|helps?|relaxes|widens|dilates|signals|"
    r"regulates|reduces|lowers|improves|increases|opens|keeps|makes|falls|fades|rises|drops|causes|"
    r"binds|inhibits|activates|works|travels|tells|allows|lets|boosts|protects|breaks|does|comes)\b"
)


def abbreviates_nitric_oxide(text: str) -> bool:
    """Whether a text says that it calls nitric oxide NO."""
    return "NO" in text and _DEFINED.search(text) is not None


def is_nitric_oxide(text: str, pos: int, end: int, is_defined: bool = False) -> bool:
    """Whether the NO of these offsets is the gas. In doubt it is not: a denial must be heard.

    `is_defined` tells that the page calls nitric oxide NO.
    """
    before, after = text[max(0, pos - 40) : pos], text[end : end + 40]
    if _NAME_BEFORE.search(before) or _NAME_AFTER.match(after):
        return True
    if _GAS_BEFORE.search(before) or _GAS_AFTER.match(after):
        return True
    denied = _DENIED.search(before)
    if _HELD.match(after):
        return not denied or denied[0].strip().lower() in _TELLS - {"with", "under"}
    if _MEASURED.search(before):
        return True
    if not is_defined and not _NAMED.search(text, max(0, pos - REACH), end + REACH):
        return False
    if denied or _OPENS.search(before):
        return not _NOTHING.match(after) or (not denied and _ACTS.match(after) is not None)
    return not after.startswith(" nitric")
