"""Dates as people write them, to ISO 8601."""

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
# In Spanish, French, German, Italian, Portuguese, Dutch, Polish, Russian and Swedish, as they stand
# behind a day.
ABROAD = {
    name: number
    for number, names in enumerate(
        (
            "enero janvier janv januar jänner gennaio janeiro januari stycznia января",
            "febrero février févr februar febbraio fevereiro februari lutego февраля",
            "marzo mars märz março maart marca марта",
            "abril avril avr aprile kwietnia апреля",
            "mayo mai maggio maio mei maja maj мая",
            "junio juin juni giugno junho czerwca июня",
            "julio juillet juil juli luglio julho lipca июля",
            "agosto août augustus augusti sierpnia августа",
            "septiembre setiembre septembre settembre setembro września сентября",
            "octubre octobre oktober okt ottobre outubro października октября",
            "noviembre novembre novembro listopada ноября",
            "diciembre décembre déc dezember dez dicembre dezembro grudnia декабря",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
# Any word of such a length: the names, four times, took 1 % of the start to compile.
MONTH = r"([^\W\d_]{3,12})\b\.?"
DAY = r"(\d{1,2})(?:st|nd|rd|th|er|º)?"
YEAR = r"((?:19|20)\d\d)"
ISO = re.compile(rf"\b{YEAR}[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
SHORT_ISO = re.compile(rf"\b{YEAR}([-/.])(\d{{1,2}})\2(\d{{1,2}})(?!\d)")  # "2024-3-3"
ISO_MONTH = re.compile(rf"{YEAR}-(0[1-9]|1[0-2])")
NAMED = re.compile(
    rf"\b{MONTH}[\s-]+{DAY},?[\s-]+{YEAR}"
    rf"|\b{DAY}\.?[\s-]+(?:(?:of|de)\s+)?{MONTH},?[\s-]+(?:del?\s+)?{YEAR}"
    rf"|\b{YEAR}\s+{MONTH}(?:\s+{DAY})?\b|\b{MONTH},?\s+{YEAR}",
    re.I,
)
SLASHED = re.compile(rf"\b(\d{{1,2}})([-/.])(\d{{1,2}})\2{YEAR}\b")


def iso_date(text: str, *, day_first: bool = False) -> str | None:
    """The first date in a text as YYYY-MM-DD, or YYYY-MM where it names no day.

    `day_first` says in which order a date is meant that could be read in either.

    >>> iso_date("Updated on 3rd of May 2021")
    '2021-05-03'
    >>> iso_date("2022-02-14T09:12:44+00:00")
    '2022-02-14'
    """
    if not names_year(text):
        return None
    if match := ISO.search(text):
        return made(int(match[1]), int(match[2]), int(match[3]))
    if match := SHORT_ISO.search(text):
        return made(int(match[1]), int(match[3]), int(match[4]))
    if match := ISO_MONTH.fullmatch(text.strip()):
        return made(int(match[1]), int(match[2]), 0)
    if named := named_date(text):
        year, month, day = named
        return made(int(year), month, int(day or 0))
    if match := SLASHED.search(text):
        first, second, year_ = int(match[1]), int(match[3]), int(match[4])
        is_day = first > 12 or (day_first and second <= 12)  # only a day can be over 12
        return made(year_, second, first) if is_day else made(year_, first, second)
    return None


def named_date(text: str) -> tuple[str, int, str] | None:
    """Year, month and day of the first date that names its month."""
    match = NAMED.search(text)
    while match is not None:
        month, day, year = (
            (match[1], match[2], match[3]) if match[1] else
            (match[5], match[4], match[6]) if match[5] else
            (match[8], match[9] or "", match[7]) if match[8] else (match[10], "", match[11])
        )  # fmt: skip
        # Without a day, "Mars 2020" is no date.
        number = MONTHS.get(month.lower()) or (ABROAD.get(month.lower()) if day else None)
        if number is not None:
            return year, number, day
        match = NAMED.search(text, match.start() + 1)
    return None


def names_year(text: str) -> bool:
    """Whether a text may hold a year that a page would give."""
    return "20" in text or "19" in text


def made(year: int, month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    if not (1 <= month <= 12 and 0 <= day <= longest):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}" if day else f"{year:04d}-{month:02d}"
