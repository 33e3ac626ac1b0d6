"""Units of measure: which symbols there are, and where they are meant as such."""

from functools import cache

from readaloud.narrate.spoken.unit_names import JOINED, METRIC_BASES, OTHERS, PREFIXES

# Symbols that are words, letters or parts of other things: units by themselves only behind "per".
PER = frozenset("lb lbs oz g h hr d wk mo yr min sec kg mg mcg cm mm km kcal kJ".split())
# After these a symbol stands for one: "5 g per kg", "each mL".
OF_ONE = frozenset("per a an each every another one".split())
POWERS = {"²": "square", "³": "cubic", "^2": "square", "^3": "cubic", "2": "square", "3": "cubic"}
SQUARED = (*range(0x3371, 0x337B), *range(0x3380, 0x33E0))  # characters that hold a unit each
LENGTHS = frozenset("m cm mm km nm µm μm um dm ft in mi yd".split())
# These count as units right after a numeral only where no ordinary word is meant.
NEEDS_CARE = frozenset(
    "A B C F G K M N T V W J U in min. mo sec. cap caps tab am pm h s m g l L MET pp pt pts Fr "
    "a d y u w".split()
)
# Symbols that are no words: units too where no numeral of theirs stands before them.
SURE = frozenset(
    "mcg µg μg µL μL mcL µm μm ng pg nm mmol µmol μmol nmol pmol mOsm mSv dL kJ mmHg mIU µIU μIU "
    "mEq meq mmols mL ml mg kg".split()
)
# Nouns that are counted by themselves: a letter before one is a scale ("10k steps"), no unit.
COUNTED = frozenset(
    "people patients participants women men adults children students persons subjects volunteers "
    "calories units cases deaths words steps times years days weeks months hours minutes seconds "
    "miles feet pounds dollars euros grams milligrams meters species studies trials hospitals "
    "households families individuals infants babies births pregnancies veterans nurses doctors "
    "physicians clinics schools articles pages tablets doses samples users members residents "
    "employees workers teenagers teens americans points copies genes cells kilocalories "
    "respondents survivors twins smokers girls boys females males others million billion "
    "cfu cfus".split()
)


@cache
def all_units() -> dict[str, tuple[str, str]]:
    """Every symbol of one unit with its two forms, prefixes multiplied out."""
    table = dict(METRIC_BASES)
    for base, (one, many) in METRIC_BASES.items():
        for prefix in JOINED.get(base, ""):
            name = PREFIXES[prefix]
            table[prefix + base] = (name + one, name + many)
    table["mIU"] = ("milli international unit", "milli international units")
    table["kIU"] = ("thousand international units", "thousand international units")
    table["MIU"] = ("million international units", "million international units")
    table["µIU"] = table["μIU"] = table["uIU"] = (
        "micro international unit",
        "micro international units",
    )
    for prefix, name in (("m", "milli"), ("µ", "micro"), ("μ", "micro"), ("k", "kilo")):
        table[prefix + "U"] = (f"{name} unit", f"{name} units")
    table["MU"] = ("mega unit", "mega units")
    table.update(_shouted(table))
    table.update(OTHERS)
    table.update(_in_one_sign(table))
    return table


def _in_one_sign(table: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Units that one character holds: "㎎", "㏄", "㎠"."""
    from unicodedata import normalize

    plain = {chr(code): normalize("NFKC", chr(code)) for code in SQUARED}
    squares = {sign: symbol for sign, symbol in plain.items() if symbol[-1] in POWERS}
    units = {sign: table[symbol] for sign, symbol in plain.items() if symbol in table}
    for sign, symbol in squares.items():
        if symbol[:-1] in LENGTHS:
            one, many = table[symbol[:-1]]
            name = POWERS[symbol[-1]]
            units[sign] = (f"{name} {one}", f"{name} {many}")
    return units


def _shouted(table: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Common symbols as headings in capitals and careless writers have them."""
    return {
        loud: table[symbol]
        for loud, symbol in (
            ("MG", "mg"),
            ("Mg", "mg"),
            ("KG", "kg"),
            ("Kg", "kg"),
            ("CM", "cm"),
            ("KM", "km"),
            ("ML", "mL"),
            ("Ml", "mL"),
            ("KCAL", "kcal"),
            ("Kcal", "kcal"),
            ("Meq", "mEq"),
            ("meq", "mEq"),
            ("KHz", "kHz"),
            ("khz", "kHz"),
            ("Mhz", "MHz"),
            ("mhz", "MHz"),
            ("hz", "Hz"),
            ("ghz", "GHz"),
            ("iu", "IU"),
            ("I.U.", "IU"),
            ("KW", "kW"),
            ("kw", "kW"),
            ("Db", "Bq"),
        )
    } | {
        "dB": ("decibel", "decibels"),
        "db": ("decibel", "decibels"),
        "Db": ("decibel", "decibels"),
    }
