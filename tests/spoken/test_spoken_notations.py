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
    "lengths and measures": """
        a 16.9-fl-oz bottle | a sixteen point nine fluid ounce bottle
        12 fl.oz., 2 qts. of milk | twelve fluid ounces, two quarts of milk
        Adults 5'–6' tall | Adults five feet to six feet tall
        keep 5'-6' apart | keep five feet to six feet apart
        12"–14" long | twelve inches to fourteen inches long
        12"-14" long | twelve inches to fourteen inches long
        5' – 6' apart, a 10'x12' room | five feet to six feet apart, a ten feet by twelve foot room
        rest 2' – 3' | rest two minutes to three minutes
        the 5'–3' strand | the five prime to three prime strand
        the “5”-6 rule | the “five”-six rule
        a 45'' hold, a 10'' plate | a forty five seconds hold, a ten inch plate
        154 lb (11st) | one hundred fifty four pounds (eleven stone)
        the 11st of May | the eleventh of May
        an 800w microwave, 1,500w | an eight hundred watt microwave, one thousand five hundred watts
        a scan at 28w | a scan at twenty eight w
    """,
    "millions": """
        37.3M (11%) have it | thirty seven point three million (eleven percent) have it
        1.5M–2M died | one point five million to two million died
        it rose to 2.4M. | it rose to two point four million.
        10M+ users, 5K+ views | ten million plus users, five thousand plus views
        0.5M NaCl, the 3M mask | zero point five M sodium chloride, the three M mask
        12M follow up, a 5K run | twelve M follow up, a five K run
    """,
    "letters before a full stop": """
        220 − age = max HR. | two hundred twenty minus age equals max H R.
        people with CF. Others with MS. Some | people with C F. Others with M S. Some
        MS. ROE AND DR. LEE MET THEM TODAY | Miz roe and Doctor lee met them today
    """,
    "slashes": """
        Vision 20/20 and 6/12 | Vision twenty twenty and six twelve
        VA 6/9 R, 6/6 L | VA six nine R, six six L
        LMP 10/27/22 | L M P October twenty seventh twenty two
        DOB 1/5/24 | D O B January fifth twenty four
        HPV 6/11/16 | H P V six slash eleven slash sixteen
        EXP 06/25 | E X P June twenty twenty five
        CIN 2/3 lesions | C I N two slash three lesions
        HPV 16/18 infections | H P V sixteen slash eighteen infections
        in 3/4 patients | in three out of four patients
        rated 4.8/5.0 | rated four point eight out of five
        £20,000/QALY, n = 12/group | twenty thousand pounds per QALY, n equals twelve per group
    """,
    "timetables": """
        Open M–F 9–5 | Open Monday to Friday nine to five
        M-F, 8am-5pm | Monday to Friday, eight a.m. to five p.m.
        Mo-Fr 8-5 | Monday to Friday eight to five
        M-Th 8-4, Sa-Su closed | Monday to Thursday eight to four, Saturday to Sunday closed
        5 mg M/W/F | five milligrams Monday, Wednesday and Friday
        2 mg Tu/Th | two milligrams Tuesday and Thursday
        the M/F ratio, T/F items | the M to F ratio, T F items
        x14d, x10 days, x3 doses | for fourteen days, for ten days, for three doses
        2 x10⁹/L, x10 more | two times ten to the power of nine per liter, times ten more
        Q3W, q2wks, Q1 2020 | every three weeks, every two weeks, the first quarter of twenty twenty
        sale 3/1–3/15 | sale March first to March fifteenth
        9/28 – 10/2 | September twenty eighth to October second
        1/8–3/16 inch | one eighth to three sixteenths inch
        2 hours p/w | two hours per week
        1 part bleach to 9 parts water (1:10) | one part bleach to nine parts water (one to ten)
    """,
    "numerals and names": """
        James V. Roe and Charles X. Lee | James V. Roe and Charles X. Lee
        Henry V of England, King George V | Henry the fifth of England, King George the fifth
        Pope John XXIII, CN III, IV & VI | Pope John the twenty third, C N three, four and six
        3rd Fl. Lab, Eq. (4), Miami, Fl. | third Floor Lab, equation (four), Miami, Fl.
        c. 1850 and c. 1750 | circa eighteen fifty and circa seventeen fifty
        Copyright © 2024 Roe, wk 1–12 | Copyright  twenty twenty four Roe, week one to twelve
        c.-24A>G, c. 24 | C dot minus twenty four A to G, circa twenty four
        c.*5del | C dot star five del
        c/o SOB, c/o Dr. Roe | complaining of S O B, care of Doctor Roe
        d/c'd home, w/u done, w/ food | discontinued home, workup done, with food
    """,
    "formulas": """
        220 – age, 220 - your age | two hundred twenty minus age, two hundred twenty minus your age
        from 5 – age 9 on | from five, age nine on
        1RM = kg × (1 + reps/30) | one R M equals kilograms times (one plus reps divided by thirty)
        DTR 2+/4, POD#3 | D T R two plus slash four, P O D number three
        CPT 99213 | C P T nine nine two one three
        γδ T cells, the 5th %ile | gamma delta T cells, the fifth percentile
        a 401(k), 401(k)s | a four oh one K, four oh one Ks
    """,
    "more formulas": """
        E = 10 × kg – 5 × age + 5 | E equals ten times kilograms minus five times age plus five
        E = 6 × cm – 161 | E equals six times centimeters minus one hundred sixty one
        1 cup = 8 oz – about 5 | one cup equals eight ounces, about five
        TDEE = BMR x 1.55 | T D E E equals B M R times one point five five
        rate/100,000, deaths/1,000 | rate per one hundred thousand, deaths per one thousand
    """,
    "more ranges and rates": """
        7.5–<20% | seven point five to less than twenty percent
        5%-≤7% | five percent to less than or equal to seven percent
        from 1.2M to 2.4M | from one point two million to two point four million
        2.4M (+9%) | two point four million (plus nine percent)
        at $50/£40 | at fifty dollars or forty pounds
        ½"/mo, 30G needles | one half inch per month, thirty gauge needles
        2/$5, thru 6/30 | two for five dollars, thru June thirtieth
    """,
    "names, weeks and stars": """
        size M/L, 5 U/L | size M L, five units per liter
        charity no. 1234567 | charity number one two three four five six seven
        EIN 12-3456789 | E I N one two, three four five six seven eight nine
        ABN 12 345 678 901 | A B N one two, three four five, six seven eight, nine zero one
        Mon/Wed/Fri, Sat/Sun | Monday, Wednesday and Friday, Saturday and Sunday
        2,200 cal./day | two thousand two hundred calories per day
        4.7★ (12K), 1 ★ | four point seven stars (twelve K), one star
        1T oil, 2t vanilla, 2 c flour | one tablespoon oil, two teaspoons vanilla, two cups flour
        2 T cells, 5 c each | two T cells, five c each
    """,
    "ages and amounts": """
        under 12s, under 5s, over 65s | under twelves, under fives, over sixty fives
        in under 10s, just under 30s | in under ten seconds, just under thirty seconds
        6+ yrs, 10+ min/day | six plus years, ten plus minutes per day
        in the 1st wk. Then | in the first week. Then
        plt >50K, 1 c. = 8 oz | plt greater than fifty thousand, one cup equals eight ounces
        2 lg. eggs, 1 pkg. salt | two large eggs, one package salt
        a 22g 1½" needle | a twenty two gauge one and a half inch needle
        T10–12, S2-4, L4-L5, C5–6 | T ten to twelve, S two to four, L four-L five, C five-six
        Thurs., 6/15 at noon | Thursday, June fifteenth at noon
        between Jan. & Mar. 2022 | between January and March twenty twenty two
        CURB-65 of 3/5 | C U R B-sixty five of three out of five
        ☐ Wash ☒ No |  Wash cross No
    """,
    "prescriptions and charts": """
        in 3-4/52, 4–6/52 apart | in three to four weeks, four to six weeks apart
        every 3–6/12, x2/52, then | every three to six months, for two weeks, then
        amox 500mg, 7/7 | amox five hundred milligrams, seven days
        1-3/4 cups, 5/6 of it | one and three quarters cups, five sixths of it
        GTN S/L prn | G T N under the tongue as needed
        140/90–159/99 | one hundred forty over ninety to one hundred fifty nine over ninety nine
        FAST +ve, HIV -ve, we've | FAST positive, H I V negative, we've
        46,XX and XY, chapter XX | forty six, X X and X Y, chapter twenty
        an EQ-5D-5L score, 5L of it | an E Q-five D-five L score, five liters of it
        2° prevention, 3° burns | secondary prevention, third degree burns
        2° to 8°, a 90° angle | two degrees to eight degrees, a ninety degree angle
        Ca + 0.8 × (4 – albumin) | Ca plus zero point eight times (four minus albumin)
        C = (40 – a)/(72 × w) | C equals (forty minus a) divided by (seventy two times w)
        8 oz – about a glass (5 – ok) | eight ounces, about a glass (five, ok)
    """,
    "British pages": """
        call 999/112 | call nine nine nine or one one two
        a BP of 119/111 | a blood pressure of one hundred nineteen over one hundred eleven
        2 x 400g tins, 12–13 mths. | two times four hundred gram tins, twelve to thirteen months.
        80cm (31.5ins) | eighty centimeters (thirty one point five inches)
        Oct–Mar, Aug - Sept | October to March, August to September
        a drop of over 5'. | a drop of over five feet.
        He said 'it is 5'. | He said 'it is five'.
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
