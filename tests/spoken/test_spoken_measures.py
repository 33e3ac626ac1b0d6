"""Strengths, places, regimes, years of budgets, and units that stand for one."""

import pytest

from readaloud.narrate.spoken import say

TABLES = {
    "strengths of two drugs in one": """
        co-amoxiclav 500/125 mg | co-amoxiclav five hundred slash one hundred twenty five milligrams
        one puff of 250/50 mcg | one puff of two hundred fifty slash fifty micrograms
        levodopa/carbidopa 200/100 | levodopa carbidopa two hundred slash one hundred
        Levodopa 100/25 | Levodopa one hundred slash twenty five
        a reading of 160/45 | a reading of one hundred sixty over forty five
        systolic/diastolic 120/80 | systolic diastolic one hundred twenty over eighty
    """,
    "places on the globe": """
        at 35° 41′ N | at thirty five degrees forty one minutes north
        139° 41' E | one hundred thirty nine degrees forty one minutes east
        51°30′26″N | fifty one degrees thirty minutes twenty six seconds north
        at 33° 05.5′ S | at thirty three degrees five point five minutes south
        bent by 1° 1′ | bent by one degree one minute
    """,
    "places on the road and in the house": """
        Rte. 9W is closed | Route nine W is closed
        on US-9W, Ward 3L | on U S-nine W, Ward three L
        Gate 5C, a 60W bulb | Gate five C, a sixty watt bulb
    """,
    "hours and days that are shared": """
        the 16/8 IF plan | the sixteen eight I F plan
        a 16:8 eating window | a sixteen eight eating window
        try 5:2 dieting | try five two dieting
        20:4 fasting | twenty, four fasting
        fat of 8:1, if 16/8 works | fat of eight to one, if sixteen slash eight works
    """,
    "years of budgets": """
        in FY2021/22 | in F Y twenty twenty one to twenty two
        FY21-22, FY'22 | F Y twenty one to twenty two, F Y twenty two
        FY 2008/09 | F Y two thousand eight to oh nine
        the AY 2021–22 | the A Y twenty twenty one to twenty two
    """,
    "one of a unit": """
        5 g per kg of weight | five grams per kilogram of weight
        20 mg per ml | twenty milligrams per milliliter
        each mL has 2 mg | each milliliter has two milligrams
        per lb, half a kg | per pound, half a kilogram
        per kg/day, 2 per min. | per kilogram per day, two per minute.
        units/kg/hr | units per kilogram per hour
        hours/day, weeks/months | hours per day, weeks months
        30 tabs/box | thirty tablets per box
        kJ/kcal | kilojoules or kilocalories
        30 kg·m–2 | thirty kilograms per square meter
        5ft6in, 8lb3oz | five feet six inches, eight pounds three ounces
    """,
    "rates and powers": """
        1/10 000 and 32/100 000 | one per ten thousand and thirty two per one hundred thousand
        1/1 000 000 | one per one million
        10-6 mol/L, 10-6 people | ten to the power of minus six moles per liter, ten-six people
        a titer of 1:32, ANA 1:40 | a titer of one to thirty two, ANA one to forty
    """,
    "rows": """
        take it 2–0–2 | take it two-zero-two
        Fig. 2A–C, grades A-D | Figure two A to C, grades A to D
        stage IIIA–C, an A–V fistula | stage three A to C, an A-V fistula
        Apgar 8/9 at 1 and 5 min | Apgar eight slash nine at one and five minutes
        the week of 9/4 | the week of September fourth
        a 3-cm × 2-cm lesion | a three centimeter by two centimeter lesion
        a 23G 1-inch needle | a twenty three gauge one-inch needle
        HCO3- 24, K+ 4.0 | H C O three minus, twenty four, K plus, four point zero
        type O+ | type O positive
    """,
    "stages, phases and scores": """
        stage 3a and 3b, *2/*17 | stage three A and three b, star two slash star seventeen
        phase 1b/2a, 5 mg/a | phase one b two A, five milligrams per year
        stage 0–IV, Bethesda III/IV | stage zero to four, Bethesda three four
        Q1–Q2, L4–L5 | Q one to Q two, L four-L five
        HRmax is 220–age | H R max is two hundred twenty minus age
        PP 40, pp 40 | P P forty, pages forty
        10B CFU, 400 IU/drop | ten billion C F U, four hundred international units per drop
    """,
    "what is said of the first is said of the second": """
        score 18/27 to 9/27 | score eighteen out of twenty seven to nine out of twenty seven
        from 8/10 to 4/10 | from eight slash ten to four slash ten
        between 3/15 and 4/20 | between March fifteenth and April twentieth
        21.4 to 13.9/100,000 | twenty one point four to thirteen point nine per one hundred thousand
        5 × 1 km, 8 x 400 m | five times one kilometer, eight times four hundred meters
        2 x 4 m | two by four meters
        G3a–G5, T1a–T1c | G three A to G five, T one A to T one C
        clinic BP <140/90 | clinic blood pressure less than one hundred forty over ninety
        call 116 123 or 111 | call one one six, one two three or one one one
        ring 116 117 | ring one one six, one one seven
    """,
    "hours, calls and roads": """
        open 8a-6p or 8:30A–5P | open eight a.m. to six p.m. or eight thirty a.m. to five p.m.
        ring 101 (no emergency), 111 | ring one zero one (no emergency), one one one
        call 1800 RESPECT | call one eight hundred, respect
        1800 NHS staff | one thousand eight hundred N H S staff
        text START to 678-678 | text start to six seven eight, six seven eight
        I-90 W, the 5 W's | I-ninety W, the five W's
    """,
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in TABLES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_an_amount_is_said_as_what_it_measures(written, spoken):
    assert say(written).text == spoken
