"""Money: a currency sign or code with an amount, its scale and what it is paid for."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.amounts import DECIMAL, GAP
from readaloud.narrate.spoken.parts import Reading, range_word
from readaloud.narrate.spoken.unit_names import BELOW_THE_LINE

# sign or code: one, many, one hundredth, hundredths
DOLLAR = ("dollar", "dollars", "cent", "cents")
CURRENCIES = {
    "$": DOLLAR,
    "US$": ("U S dollar", "U S dollars", "cent", "cents"),
    "U.S.$": ("U S dollar", "U S dollars", "cent", "cents"),
    "USD": ("U S dollar", "U S dollars", "cent", "cents"),
    "C$": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "CA$": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "CAD": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
    "A$": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "AU$": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "AUD": ("Australian dollar", "Australian dollars", "cent", "cents"),
    "NZ$": ("New Zealand dollar", "New Zealand dollars", "cent", "cents"),
    "NZD": ("New Zealand dollar", "New Zealand dollars", "cent", "cents"),
    "HK$": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "S$": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
    "SGD": ("Singapore dollar", "Singapore dollars", "cent", "cents"),
    "R$": ("real", "reais", "centavo", "centavos"),
    "£": ("pound", "pounds", "penny", "pence"),
    "GBP": ("British pound", "British pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "EUR": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "sen", "sen"),
    "JPY": ("yen", "yen", "sen", "sen"),
    "CN¥": ("yuan", "yuan", "fen", "fen"),
    "CNY": ("yuan", "yuan", "fen", "fen"),
    "RMB": ("renminbi", "renminbi", "fen", "fen"),
    "₩": ("won", "won", "jeon", "jeon"),
    "KRW": ("won", "won", "jeon", "jeon"),
    "₹": ("rupee", "rupees", "paisa", "paise"),
    "Rs": ("rupee", "rupees", "paisa", "paise"),
    "Rs.": ("rupee", "rupees", "paisa", "paise"),
    "INR": ("Indian rupee", "Indian rupees", "paisa", "paise"),
    "₽": ("ruble", "rubles", "kopeck", "kopecks"),
    "RUB": ("ruble", "rubles", "kopeck", "kopecks"),
    "₺": ("lira", "lira", "kurus", "kurus"),
    "TRY": ("Turkish lira", "Turkish lira", "kurus", "kurus"),
    "₪": ("shekel", "shekels", "agora", "agorot"),
    "ILS": ("shekel", "shekels", "agora", "agorot"),
    "₫": ("dong", "dong", "xu", "xu"),
    "₦": ("naira", "naira", "kobo", "kobo"),
    "NGN": ("naira", "naira", "kobo", "kobo"),
    "₱": ("peso", "pesos", "centavo", "centavos"),
    "PHP": ("Philippine peso", "Philippine pesos", "centavo", "centavos"),
    "MXN": ("Mexican peso", "Mexican pesos", "centavo", "centavos"),
    "₴": ("hryvnia", "hryvnias", "kopiyka", "kopiykas"),
    "₡": ("colon", "colones", "centimo", "centimos"),
    "₵": ("cedi", "cedis", "pesewa", "pesewas"),
    "฿": ("baht", "baht", "satang", "satang"),
    "THB": ("baht", "baht", "satang", "satang"),
    "CHF": ("Swiss franc", "Swiss francs", "centime", "centimes"),
    "SEK": ("Swedish krona", "Swedish kronor", "ore", "ore"),
    "NOK": ("Norwegian krone", "Norwegian kroner", "ore", "ore"),
    "DKK": ("Danish krone", "Danish kroner", "ore", "ore"),
    "PLN": ("zloty", "zlotys", "grosz", "groszy"),
    "ZAR": ("South African rand", "South African rand", "cent", "cents"),
    "BRL": ("Brazilian real", "Brazilian reais", "centavo", "centavos"),
    "AED": ("dirham", "dirhams", "fils", "fils"),
    "SAR": ("riyal", "riyals", "halala", "halalas"),
}
SURE_CODES = frozenset("USD EUR GBP JPY".split())
LEAST_OF_CODE = 100
NO_HUNDREDTHS = frozenset("¥ JPY ₩ KRW ₫".split())
SCALES = {
    "k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million",
    "mm": "million", "MM": "million", "mil": "million", "b": "billion", "B": "billion",
    "bn": "billion", "Bn": "billion", "BN": "billion", "t": "trillion", "T": "trillion",
    "tn": "trillion", "trn": "trillion", "thousand": "thousand", "million": "million",
    "billion": "billion", "trillion": "trillion", "hundred": "hundred", "bln": "billion",
    "mln": "million", "lakh": "lakh", "crore": "crore",
}  # fmt: skip
CODES = "|".join(sorted((c for c in CURRENCIES if c[-1].isalpha()), key=len, reverse=True))
SIGNS = "".join(c for c in CURRENCIES if len(c) == 1)
_NAME = rf"(?:US ?|U\.S\.|CA|AU|NZ|HK|CN|C|A|S|R)?[{re.escape(SIGNS)}]|Rs\.?|(?:{CODES})"
_SCALE = (
    r"(?:thousand|million|billion|trillion|hundred|lakh|crore|bln|mln|trn|mil|mn|mm|MM|"
    r"bn|Bn|BN|tn|[kKmMbBtT])"
)
_AMOUNT = rf"(?P<amount>{DECIMAL})(?:(?P<gap>{GAP}|-)?(?P<scale>{_SCALE})(?![A-Za-z0-9]))?"
_BEFORE = re.compile(rf"(?P<sign>[-−–+])?(?P<name>{_NAME}){GAP}?{_AMOUNT}(?P<plus>\+)?")
_AFTER = re.compile(
    rf"{_AMOUNT}(?:{GAP}(?=€|[A-Z]{{3}}))?(?P<name>[{re.escape(SIGNS)}](?!\d)|(?:{CODES})\b|¢)"
)
_RANGE = re.compile(rf"{GAP}?(?:[-–—−]|{GAP}to{GAP}){GAP}?(?P<name>{_NAME})?{_AMOUNT}(?![\d-])")
_DECIMAL_COMMA = re.compile(
    rf"€{GAP}?(\d{{1,3}}(?:\.\d{{3}})*,\d{{2}})(?![\d,])|(\d{{1,3}}(?:\.\d{{3}})*,\d{{2}}){GAP}?€"
)
_PENCE = re.compile(r"(\d{1,3}) ?p(?![\w.]\w|\w)")
_PRICED = re.compile(r" (?:coins?|pieces?|each|per|off|extra|stamps?|an? )")
_PER = re.compile(r" ?/ ?(?:a )?([A-Za-z]+)\b")


def read_money(text: str, pos: int) -> Reading | None:
    """Read "$50 billion", "£1.2m", "US$5", "30 €", "$10-$20", "$20/mo"."""
    comma = _DECIMAL_COMMA.match(text, pos)
    if comma:
        amount = (comma[1] or comma[2]).replace(".", "").replace(",", ".")
        return [(pos, comma.end(), _say(amount, None, "€"))]
    found = _BEFORE.match(text, pos) or _AFTER.match(text, pos)
    if found is None or _is_something_else(found["name"], found["amount"]):
        return None
    if found["name"] == "¢":
        return [(pos, found.end(), _count(found["amount"], "cent", "cents"))]
    sign = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus "}.get(
        found.groupdict().get("sign") or "", ""
    )
    parts, end = _read_range(text, pos, found)
    if parts is None:
        parts, end = (
            [(pos, found.end(), _say(found["amount"], found["scale"], found["name"]))],
            found.end(),
        )
    if found.groupdict().get("plus"):
        parts[-1] = (*parts[-1][:2], parts[-1][2] + " plus")
    parts[0] = (parts[0][0], parts[0][1], sign + parts[0][2])
    return _add_per(text, parts, end)


def _is_something_else(name: str, amount: str) -> bool:
    """In health pages INR, CHF, CAD or AED are rarely money, and then a good deal of it."""
    is_code = name.isalpha() and len(name) == 3 and name not in SURE_CODES
    return is_code and float(numerals.together(amount)) < LEAST_OF_CODE


def _add_per(text: str, parts: Reading, end: int) -> Reading:
    per = _PER.match(text, end)
    if per and (per[1] in BELOW_THE_LINE or per[1].islower()):
        parts.append((end, per.end(), f"per {BELOW_THE_LINE.get(per[1], per[1])}"))
    return parts


def _read_range(
    text: str, pos: int, first: re.Match[str]
) -> tuple[Reading, int] | tuple[None, int]:
    """A range says the scale and the currency once where they stand once."""
    second = _RANGE.match(text, first.end())
    if second is None or first.re is _AFTER:
        return None, pos
    name, end = first["name"], second.end()
    if second["scale"] and not first["scale"] and _shares_scale(first["amount"], second["amount"]):
        front = numerals.decimal(first["amount"])
    elif second["name"] or (first["scale"] and second["scale"]):
        front = _say(first["amount"], first["scale"], name)
        if not second["name"]:
            front = front.rsplit(" ", 1)[0]
    else:
        front = numerals.decimal(first["amount"])
    back = _say(second["amount"], second["scale"], second["name"] or name)
    back = f"{range_word(text, pos, end)} {back}"
    return [(pos, first.end(), front), (first.end(), end, back)], end


def _shares_scale(low: str, high: str) -> bool:
    """ "$1.5 to $2 million", but not "$500 to $2 million"."""
    return float(numerals.together(low)) < float(numerals.together(high))


def _say(amount: str, scale: str | None, name: str) -> str:
    name = name.replace(" ", "")
    if name not in CURRENCIES:  # a letter that belongs to no dollar before a sign: "R£5"
        name = name[-1]
    one, many, cent, cents = CURRENCIES[name]
    if scale:
        said = SCALES[scale.lower() if len(scale) > 2 else scale]
        return f"{numerals.decimal(amount)} {said} {many}"
    whole, point, fraction = amount.partition(".")
    if point and not fraction.strip("0"):
        fraction = ""
    if not fraction:
        return _count(whole or "0", one, many)
    if len(fraction) != 2 or name in NO_HUNDREDTHS:
        return f"{numerals.decimal(amount)} {many}"
    small = _count(fraction.lstrip("0"), cent, cents)
    if not whole.strip("0,"):
        return small
    return f"{_count(whole, one, many)} {small}"


def _count(digits: str, one: str, many: str) -> str:
    return f"{numerals.decimal(digits)} {one if digits == '1' else many}"


def read_pence(text: str, pos: int) -> Reading | None:
    """ "50p" beside pounds, coins or prices; a p may as well be an arm of a chromosome."""
    found = _PENCE.match(text, pos)
    if found is None:
        return None
    if "£" not in text[max(0, pos - 200) : pos + 200] and not _PRICED.match(text, found.end()):
        return None
    return [(pos, found.end(), _count(found[1], "penny", "pence"))]
