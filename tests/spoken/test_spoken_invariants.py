"""What is always true of spoken text, whatever the text."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from readaloud.model.span import Span
from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.numerals import cardinal, ordinal

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred thousand million billion trillion quadrillion quintillion sextillion "
    "septillion octillion nonillion decillion half quarter halves oh first second third"
).split()
NUMBER = re.compile(
    rf"(?:{'|'.join(NUMBERS)})|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet|twelf|nin)|"
    "january|february|march|april|may|june|july|august|september|october|november|december|every",
    re.IGNORECASE,
)
CITATION = re.compile(r"\[\d[\d,;\s–-]*\]")
UNITS = {
    "mg": "milligram", "mcg": "microgram", "µg": "microgram", "g": "gram", "kg": "kilogram",
    "mL": "milliliter", "L": "liter", "mmHg": "of mercury", "IU": "international unit",
    "kcal": "kilocalorie", "°C": "Celsius", "°F": "Fahrenheit", "%": "percent",
    "mmol/L": "per liter",
    "mg/dL": "per deciliter", "mg/kg": "per kilogram", "cm": "centimeter", "mm": "millimeter",
    "hours": "hours", "lbs": "pound", "oz": "ounce", "bpm": "per minute", "mSv": "sievert",
}  # fmt: skip
SIGNS = {
    "<": "less than", ">": "greater than", "≤": "less than or equal", "≥": "greater than or equal",
    "±": "plus or minus", "=": "equal", "≠": "not equal",
}  # fmt: skip
DENIALS = ["not", "no", "never", "don't", "cannot", "without", "isn't", "NOT", "NO", "NEVER"]
WORDS = ["take", "Vitamin", "the", "pain", "FDA", "type", "days", "of", "stage", "(see", "May"]

numerals = st.one_of(
    st.integers(0, 10**7).map(str),
    st.integers(0, 10**7).map("{:,}".format),
    st.decimals(0, 5000, places=2).map(str),
    st.sampled_from(["1/2", "3/4", "½", "2½", "120/80", "24/7", "1990s", "2019", "007", "10⁶"]),
)
ranges = st.builds("{}{}{}".format, numerals, st.sampled_from(["-", "–", " to "]), numerals)
amounts = st.builds(
    "{}{}{}".format,
    st.one_of(numerals, ranges),
    st.sampled_from(["", " ", "\u00a0"]),
    st.sampled_from(sorted(UNITS)),
)
compared = st.builds("{} {}".format, st.sampled_from(sorted(SIGNS)), numerals)
money = st.builds("{}{}".format, st.sampled_from("$£€¥"), numerals)
tokens = st.one_of(
    numerals, ranges, amounts, compared, money, st.sampled_from(DENIALS), st.sampled_from(WORDS)
)
sentences = st.lists(tokens, min_size=1, max_size=7).map(" ".join)


PIECES = [
    *"$£€¥<>≤≥±×+-–—−/·.,:;()[]{}'\"‘’“”%°#*&@~=^|\\²³⁻¹½…•& ",
    *"A I IV x q d s m g h X e.g. U.S. Dr. St. No. p. www. .com http:// Jan. May am".split(),
    *"BP US FY Rs Ca NaCl FDA SSRIs".split(),
    *"1 2 10 12 30 007 2019 1,000 0.5 .5 120 1990s 1st mg mL kg min q4h".split(),
    *"type stage Ph.D. the".split(),
]
scraps = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


def covered(text: str) -> set[int]:
    words = say(text).words
    return {i for word in words for i in range(word.source.start, word.source.end)}


@given(sentences)
@settings(max_examples=400, deadline=None)
def test_every_numeral_is_tied_to_a_spoken_number(text: str) -> None:
    spoken = say(text)

    for numeral in re.finditer(r"\d+", text):
        said = [
            word.spoken.of(spoken.text)
            for word in spoken.words
            if word.source.start < numeral.end() and numeral.start() < word.source.end
        ]
        assert any(NUMBER.search(word) for word in said), (text, numeral[0], spoken.text)


measured = numerals.filter(lambda numeral: not numeral.endswith("s"))  # decades have no unit


@given(measured, st.sampled_from(sorted(UNITS)), st.sampled_from([" ", "\u00a0"]))
@settings(max_examples=300, deadline=None)
@example("24/7", "IU", " ")
def test_no_unit_is_lost(numeral: str, unit: str, gap: str) -> None:
    spoken = say(f"about {numeral}{gap}{unit} of it").text

    assert UNITS[unit].lower() in spoken.lower()


@given(st.lists(compared, min_size=1, max_size=4).map(" and ".join))
@settings(max_examples=200, deadline=None)
def test_no_comparison_is_lost(text: str) -> None:
    spoken = say(text).text

    for sign, words in SIGNS.items():
        assert spoken.count(words) >= text.count(sign), (text, spoken)


@given(sentences)
@settings(max_examples=300, deadline=None)
def test_no_denial_is_lost(text: str) -> None:
    spoken = say(text).text.lower().split()

    for denial in {word.lower() for word in DENIALS}:
        written = [word for word in text.split() if word.lower() == denial]
        assert spoken.count(denial) >= len(written) or denial == "no", (text, spoken)


@given(st.text(max_size=60) | sentences | scraps)
@settings(max_examples=900, deadline=None)
def test_every_letter_and_digit_belongs_to_a_word(text: str) -> None:
    known = covered(text)
    excused = {i for mark in CITATION.finditer(text) for i in range(*mark.span())}

    lost = [i for i, char in enumerate(text) if char.isalnum() and i not in known | excused]

    assert not lost or not any(map(str.isalnum, say(text).text)), (text, say(text))


@given(st.text(max_size=60) | sentences | scraps, st.booleans(), st.booleans())
@settings(max_examples=900, deadline=None)
def test_words_are_in_order_and_inside_both_texts(
    text: str, citations: bool, heading: bool
) -> None:
    spoken = say(text, citations=citations, heading=heading)

    heard = read = 0
    for word in spoken.words:
        assert heard <= word.spoken.start < word.spoken.end <= len(spoken.text)
        assert read <= word.source.start <= word.source.end <= len(text)
        heard, read = word.spoken.end, word.source.start


@given(st.text(max_size=80) | scraps)
@settings(max_examples=300, deadline=None)
def test_nothing_that_engines_obey_is_left(text: str) -> None:
    for language in ("en", "de"):
        spoken = say(text, language=language).text

        assert "[[" not in spoken
        assert not re.search(r"</?[a-zA-Z]", spoken)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", spoken)


def value_of(words: str) -> int:
    """The number that English words name."""
    small = {w: n for n, w in enumerate(NUMBERS[:20])}
    small |= {w: 10 * n for n, w in enumerate(NUMBERS[20:28], 2)}
    total = group = 0
    for word in words.split():
        if word == "hundred":
            group *= 100
        elif word in small:
            group += small[word]
        else:
            total += group * 1000 ** (NUMBERS.index(word) - NUMBERS.index("thousand") + 1)
            group = 0
    return total + group


@given(st.integers(0, 10**35))
def test_number_words_name_the_number(number: int) -> None:
    assert value_of(cardinal(str(number))) == number


@given(st.integers(0, 10**12))
def test_an_ordinal_ends_like_one(number: int) -> None:
    assert re.search(r"(?:first|second|third|fifth|twelfth|ninth|th)$", ordinal(str(number)))


@given(sentences)
@settings(max_examples=100, deadline=None)
def test_saying_a_text_twice_gives_the_same(text: str) -> None:
    assert say(text) == say(text)


NO_TEXT = st.sampled_from(["a", "1", "A1", "a.", "é", "x=", "0f", "iVBORw0KGgo", "ACGT"])


@given(NO_TEXT, st.integers(300, 5000))
@settings(max_examples=60, deadline=None)
def test_a_string_that_is_no_text_is_told_of_and_not_spelled(unit: str, length: int) -> None:
    string = (unit * length)[:length]

    spoken = say(f"See {string} first.")

    assert spoken.text == f"See (a string of {cardinal(str(length))} characters is left out) first."
    assert {word.source for word in spoken.words[1:-1]} == {Span(4, 4 + length)}


def test_long_strings_of_words_are_read() -> None:
    address = "https://example.org/" + "how-to-sleep-better-" * 20
    japanese = "これは長い日本語の文章です。" * 40

    assert "left out" not in say(address).text
    assert "left out" not in say(japanese).text
