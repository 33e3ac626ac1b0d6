"""Kinds of notation on labels, charts and timetables: codes, groups, readings, days, stars."""

import pytest

from readaloud.narrate.spoken import say

TABLES = {
    "codes": """
        Licence #: 11671 | Licence number: one one six seven one
        Rx #: 0123456 | prescription number: zero one two three four five six
        Order #A-1009 | Order number A-one thousand nine
        # of pills, C# code | number of pills, C hash code
        Item No. 55-1234 | Item number five five, one two three four
        UPC 0 12345 67890 5 | U P C zero, one two three four five, six seven eight nine zero, five
    """,
    "signs that hold a number or a unit": """
        5㎎ or 10㎠ | five milligrams or ten square centimeters
        2㎍/㎏, in ㎖ | two micrograms per kilogram, in milliliters
        20㎧ | twenty m per s
        ¹⁄₂ cup, 1¹⁄₂ cups | one half cup, one and a half cups
        ³/₄ tsp, as shown¹/² | three quarters teaspoon, as shown
        the ﬁrst oﬃce | the first office
        Rated ★★★☆☆ | Rated three out of five stars
        ★★★★★, ★★★½ | five stars, three and a half stars
        ★ Tip, ☆☆☆☆☆ |  Tip,
    """,
    "blood groups": """
        Blood group O−, A+ and AB-. | Blood group O negative, A positive and A B negative.
        Donors with A- or B- | Donors with A negative or B negative
        B-, AB-, O+ | B negative, A B negative, O positive
        People with O- are rare | People with O negative are rare
        a grade of A+ or B- | a grade of A plus or B-
        blood tests for A- and B-cells | blood tests for A- and B-cells
        vitamins A- and C-rich | vitamins A- and C-rich
    """,
    "readings": """
        HR 120-130s | H R one hundred twenties to one hundred thirties
        in their 20–30s | in their twenties to thirties
        FHR 140s, rate of 110s | F H R one hundred forties, rate of one hundred tens
        hold for 20-30s | hold for twenty to thirty seconds
    """,
    "patients": """
        500+ pts/yr | five hundred plus patients per year
        No. of pts: 35 | Number of patients: thirty five
        35 pts with CHF, pt c/o pain | thirty five patients with C H F, patient complaining of pain
        3 pts of milk, he scored 30 pts | three pints of milk, he scored thirty pts
    """,
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in TABLES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_a_notation_is_said_as_those_who_use_it_say_it(written, spoken):
    assert say(written).text == spoken
