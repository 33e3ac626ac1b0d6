"""Isotopes: the elements that health pages write with a raised mass number."""

import re

# Of each element the lowest and highest mass number that medicine has a use for.
MASSES = {
    "H": (2, 3), "C": (11, 14), "N": (13, 15), "O": (15, 18), "F": (18, 18), "Na": (22, 24),
    "P": (32, 33), "S": (35, 35), "K": (40, 43), "Ca": (45, 47), "Cr": (51, 51), "Fe": (52, 59),
    "Co": (57, 60), "Cu": (60, 67), "Ga": (66, 68), "Se": (75, 75), "Br": (76, 77), "Kr": (81, 85),
    "Rb": (81, 87), "Sr": (82, 90), "Y": (86, 91), "Zr": (89, 89), "Mo": (98, 99), "Tc": (94, 99),
    "Pd": (103, 103), "In": (111, 113), "I": (120, 135), "Xe": (127, 135), "Cs": (131, 137),
    "Sm": (153, 153), "Tb": (149, 161), "Ho": (166, 166), "Er": (169, 169), "Yb": (169, 169),
    "Lu": (177, 177), "Re": (186, 188), "Ir": (192, 192), "Au": (195, 199), "Hg": (195, 203),
    "Tl": (199, 204), "Pb": (201, 214), "Bi": (210, 214), "Po": (208, 218), "At": (211, 211),
    "Rn": (219, 222), "Ra": (223, 228), "Ac": (225, 228), "Th": (226, 234), "U": (232, 238),
    "Pu": (236, 244), "Am": (241, 243),
}  # fmt: skip
MASS = re.compile(r"(\d{1,3})m?")
SYMBOL = re.compile(r"[A-Z][a-z]?(?![a-z])")
SYMBOL_LAST = re.compile(r"(?:^|[^A-Za-z])([A-Z][a-z]?)$")


def is_isotope(mass: str, after: str) -> bool:
    """Whether a raised number and the text behind it name an isotope."""
    symbol = SYMBOL.match(after)
    return symbol is not None and has_mass(symbol[0], mass)


def is_isotope_behind(before: str, mass: str) -> bool:
    """Whether a raised number stands behind its element, as older pages have it."""
    symbol = SYMBOL_LAST.search(before)
    return symbol is not None and has_mass(symbol[1], mass)


def has_mass(symbol: str, mass: str) -> bool:
    number = MASS.fullmatch(mass)
    if number is None or symbol not in MASSES:
        return False
    lowest, highest = MASSES[symbol]
    return lowest <= int(number[1]) <= highest
