"""Numbers beside units, signs and names that change what they are."""

import pytest

from readaloud.narrate.spoken import say

TABLES = {
    "unit": """
        5-10-mmHg steps | five to ten millimeter of mercury steps
        911 µm wide | nine hundred eleven micrometers wide
        $5 mmol/L | five dollars millimoles per liter
        in $ 269µg | in two hundred sixty nine dollars micrograms
        a60kg | A sixty kilograms
        mm Hg | millimeters of mercury
        cm H2O | centimeters of water
        U/L | units per liter
        10 U SC qhs | ten units under the skin at bedtime
        12–17 y/o | twelve to seventeen year old
        a 45 yo man | a forty five year old man
        50 Gy in 25 fx | fifty grays in twenty five fractions
        2 Gy/fraction | two grays per fraction
        C15m² | C fifteen M squared
        £240 mm | two hundred forty million pounds
        2.5M people | two point five million people
        10K steps | ten thousand steps
        10 000–20 000 steps | ten thousand to twenty thousand steps
        1 000.5 mg | one thousand point five milligrams
        4 000/10 000 people | four thousand slash ten thousand people
        a ratio of 2·4 | a ratio of two point four
        0·5–1·5 mg | zero point five to one point five milligrams
        1·73 m² | one point seven three square meters
        3·10⁵ cells | three times ten to the power of five cells
        5 · 6 | five  six
        3-4x higher | three to four times higher
        9 st 4 lb | nine stone four pounds
        3 lbs./wk | three pounds per week
        a 5K run | a five K run
        10x or more | ten times or more
        Windows 10X | Windows ten X
        a 9"x13" pan | a nine inches by thirteen inches pan
        a 9 x 13 inch pan | a nine by thirteen inch pan
    """,
    "slash": """
        by 10/5 mmHg | by ten over five millimeters of mercury
        30-39/20-29 | thirty to thirty nine over twenty to twenty nine
        1-1/2 cups | one and a half cups
        co-codamol 30/500 | co-codamol thirty slash five hundred
    """,
    "more signs": """
        PO BID x 7d. | by mouth twice a day for seven days.
        q24h x 3 doses | every twenty four hours for three doses
        10 mCi | ten millicuries
        O- blood, grade A- | O negative blood, grade A-
        a Rh- mother | a Rh negative mother
        -1.25/-0.50 | minus one point two five slash minus zero point five zero
        an Apgar of 9/10 | an Apgar of nine out of ten
        dilute 1:10 with water | dilute one to ten with water
        a range of [0, 10] | a range of (zero, ten)
        s.47 and s. 5 | section forty seven and s. five
        a patient c/o pain | a patient complaining of pain
        lasts 1h30. | lasts one hour thirty minutes.
        the plank for 2'30" | the plank for two minutes thirty seconds
        10st 7lb | ten stone seven pounds
        01 896 2345 | zero one, eight nine six, two three four five
    """,
    "day": """
        on Mon, 3 January | on Monday, the third of January
        open Mon to Fri | open Monday to Friday
        Sat and Sun | Saturday and Sunday
        the Sun and Mars | the Sun and Mars
        beware of 1-800 numbers | beware of one eight hundred numbers
    """,
    "range after between": """
        between 5–10 mg | between five and ten milligrams
        between 5 to 10 mg | between five to ten milligrams
        between $10-20 | between ten and twenty dollars
        between 8–10 am | between eight and ten a.m.
        between 3–5 May | between the third and fifth of May
        between 1–2 and 3–4 weeks | between one to two and three to four weeks
    """,
    "thousands parted by a blank": """
        of 12 500 patients | of twelve thousand five hundred patients
        12 500 mg tablets | twelve five hundred milligram tablets
        phase 3 450 patients | phase three four hundred fifty patients
    """,
    "money": """
        $1 000 a year | one thousand dollars a year
        € 12 000 in all | twelve thousand euros in all
        1 000 € | one thousand euros
        $1 000 to $2 000 million | one thousand to two thousand million dollars
        INR 1 000 000 | one million Indian rupees
    """,
    "temperature": """
        38.5 C | thirty eight point five degrees Celsius
        a fever of 101 F | a fever of one hundred one degrees Fahrenheit
        36 C-section births | thirty six C-section births
        38 C57BL/6 mice | thirty eight C fifty seven B L six mice
    """,
    "ratio": """
        1/4–1/2 cup | one quarter to one half cup
        HPV-16/18 | H P V-sixteen slash eighteen
        1:10,000 | one to ten thousand
        at 1:10, then | at one ten, then
        10/100,000 | ten per one hundred thousand
        1.2/1000 | one point two per one thousand
        450/1000 mL | four hundred fifty slash one thousand milliliters
        50:50 | fifty fifty
        Apgar 8/9 | Apgar eight slash nine
        12/34 (35%) | twelve out of thirty four (thirty five percent)
        the 20/20/20 rule | the twenty twenty twenty rule
        10/20/30 mg | ten slash twenty slash thirty milligrams
        8 / 2 = 4 | eight divided by two equals four
        t1/2 of 6 h | T one half of six hours
        2 sprays/nostril | two sprays per nostril
        x1,500 | times one thousand five hundred
    """,
    "name": """
        L5/S1 | L five S one
        a Tc-99m scan | a technetium ninety nine M scan
        Tc and Kr | Tc and Kr
        in 99m races | in ninety nine meters races
        3rd ed., revised | third edition, revised
        (iii) rest | (three) rest
        fluids (iv) daily | fluids (iv) daily
        NDC 0003-1234-02 | N D C zero zero zero three, one two three four, zero two
        C5/6 | C five six
        B12/B6 | B twelve slash B six
        E100–E199 | E one hundred to E one hundred ninety nine
        HSV-1 and -2 | H S V-one and two
        -1 and -2 | minus one and minus two
        ¹³¹I | one hundred thirty one I
        SO₄²⁻ | S O four two minus
        NF-κB | N F-kappa B
        ASA I–II | ASA one to two
        hs-CRP | hs-C R P
    """,
    "dosing": """
        PO BID | by mouth twice a day
        1 gtt OU BID | one drop in both eyes twice a day
        qHS | at bedtime
        5 mg b.d. daily | five milligrams twice a day daily
        10 mg tds | ten milligrams three times a day
        500 mg caps | five hundred milligram capsules
        he wears caps | he wears caps
        t.i.d. × 7 d | three times a day for seven days
        A = ($35) × 1 hour | A equals (thirty five dollars) times one hour
    """,
    "date": """
        Jan 1–Mar 31 | January first to March thirty first
        2020-22 | twenty twenty to twenty two
        1h30 | one hour thirty minutes
    """,
    "two units": """
        98.6°F/37°C | ninety eight point six degrees Fahrenheit or thirty seven degrees Celsius
        oven: 200C/180C | oven: two hundred degrees Celsius or one hundred eighty degrees Celsius
        5 ft 2 in/157 cm | five feet two inches or one hundred fifty seven centimeters
        3.5 kg/7 lb 11 oz | three point five kilograms or seven pounds eleven ounces
        250ml/9fl oz milk | two hundred fifty milliliters or nine fluid ounces milk
        30 cm/12 in of cloth | thirty centimeters or twelve inches of cloth
        250 kcal/1,046 kJ | two hundred fifty kilocalories or one thousand forty six kilojoules
        500 mg/125 mg | five hundred milligrams slash one hundred twenty five milligrams
        2.5/500 mg | two point five slash five hundred milligrams
        120 mg/5 mL | one hundred twenty milligrams per five milliliters
        500 mL/8 h | five hundred milliliters per eight hours
        6 mos.–2 yrs old | six months to two years old
        800 IU/20 mcg | eight hundred international units or twenty micrograms
        1.5m people, 3bn doses | one point five million people, three billion doses
        3y 6m old, 6 m tall | three years six months old, six meters tall
        7d/wk, a 3d film | seven days per week, a three d film
        12" × 8" | twelve inches by eight inches
    """,
    "code": """
        It is Z79.4. | It is Z seventy nine point four.
        S72.001A | S seventy two point zero zero one A
        M54.50–M54.59 | M fifty four point five zero to M fifty four point five nine
        A00–B99, L4–L5 | A zero zero to B ninety nine, L four-L five
        BA.5 and XBB.1.5 | B A five and X B B one point five
        B.1.1.529, the US.2 | B one point one point five hundred twenty nine, the U S. two
        MenACWY, MenB | Men A C W Y, Men B
        (68/M, 5/h) | (sixty eight M, five per hour)
        med. heat, med-high, med. school | medium heat, medium-high, medicine school
        Heat 3 C milk to 95 C. | Heat three C milk to ninety five degrees Celsius.
        §§4–6 | sections four to six
        resp. 16/min, wt. 70 kg | respiration sixteen per minute, weight seventy kilograms
    """,
    "comparison": """
        The male:female ratio is 3:1. | The male to female ratio is three to one.
        the FEV1/FVC ratio | the F E V one to F V C ratio
        omega-6:omega-3 of 4:1 | omega-six to omega-three of four to one
        the rate/risk ratio, and/or | the rate risk ratio, and or
        pain of 6–7/10, a 90/90 stretch | pain of six to seven out of ten, a ninety ninety stretch
        median [IQR] 6 [4–9] | median (I Q R) six (four to nine)
        6 days (IQR [4–9]) | six days (I Q R (four to nine))
        95% CI: [1, 3] | ninety five percent confidence interval: (one, three)
        aged [18–65] | aged (eighteen to sixty five)
        RR=2 [1–4] | R R equals two (one to four)
        is 9 [20–40] mmol/L | is nine (twenty to forty) millimoles per liter
        it helps [3–5]: 50% [4–6], see: [3] | it helps: fifty percent, see:
        a median of 12 [4–6] or 5 [7] | a median of twelve  or five
        5/100k, 1/4 cup | five per one hundred thousand, one quarter cup
    """,
    "time": """
        at 39w2d, 2h30m | at thirty nine weeks two days, two hours thirty minutes
        at 08:00 h, 8:00 | at eight hundred hours, eight o'clock
    """,
    "round numbers in the plural": """
        LDL in the mid-130s | L D L in the mid-one hundred thirties
        in the 110s and 120s | in the one hundred tens and one hundred twenties
        BP 90s/50s | blood pressure nineties over fifties
        HR in the 120s-130s | H R in the one hundred twenties to one hundred thirties
        readings of 130s/80s | readings of one hundred thirties over eighties
        glucose 250s, a 180s test | glucose two hundred fifties, a one hundred eighty second test
        in their 30s/40s, ages 20s-30s | in their thirties or forties, ages twenties to thirties
        the 1920s/30s | the nineteen twenties or thirties
        the 1940s-50s | the nineteen forties to fifties
        Hold for 30s, rest 60s. | Hold for thirty seconds, rest sixty seconds.
        4 x 30s, 30s rest | four times thirty seconds, thirty seconds rest
        3 sets of 20s | three sets of twenty seconds
        People in their 20s and 30s rest less. | People in their twenties and thirties rest less.
        made for 30s and 40s skin | made for thirties and forties skin
        Boil for 90s. | Boil for ninety seconds.
    """,
    "numbers that call, open and lead": """
        Call 911, 999, 112. | Call nine one one, nine nine nine, one one two.
        (TTY: 711) | (T T Y: seven one one)
        Sat 10–2, Sun 9:30 am | Saturday ten to two, Sunday nine thirty a.m.
        Reno, Nevada 89502 | Reno, Nevada eight nine five zero two
        Box 9, 12345-6789 | Box nine, one two three four five, six seven eight nine
        N° 5, nº 5 | number five, number five
    """,
    "pace and hours": """
        at 8:30/mile or 5:00/km | at eight thirty per mile or five minutes per kilometer
        from 1900 hrs, 0730h | from nineteen hundred hours, seven thirty hours
        train 1900 hours a year | train one thousand nine hundred hours a year
        40mg x5d, 3d glasses | forty milligrams for five days, three d glasses
    """,
    "more and less": """
        100–200x, 2–3x per week | one hundred to two hundred times, two to three times per week
        <18s, >65s | under eighteens, over sixty fives
        a <5s delay | a less than five seconds delay
        150k–450k/µL | one hundred fifty thousand to four hundred fifty thousand per microliter
        5g/100g sugar | five grams per one hundred grams sugar
        5 mg/100 mg | five milligrams slash one hundred milligrams
        10u SQ ac & hs | ten units under the skin before meals and at bedtime
    """,
    "inches": """
        a 1/4" gap, 2 1/2" wide | a one quarter inch gap, two and a half inches wide
        ½" thick, a 1½" needle | one half inch thick, a one and a half inch needle
        1/4" x 2", cubes (1/2″ each) | one quarter inch by two inches, cubes (one half inch each)
        He wrote "add 1/2" and "3". | He wrote "add one half" and "three".
    """,
    "British prescriptions": """
        500 mg TDS x 7/7. | five hundred milligrams three times a day for seven days.
        Review in 2/52. | Review in two weeks.
        rest for 1/52 then walk | rest for one week then walk
        found in 5/12. | found in five slash twelve.
        closed w/c 5 May, by w/c | closed week commencing the fifth of May, by W C
        F32.A, "F41.A" | F thirty two point A, "F forty one point A"
    """,
    "behind a bracket": """
        (600 IU)/day of it | (six hundred international units) per day of it
        infants (200 IU)/d | infants (two hundred international units) per day
        energy (kcal)/day, 2 tablet(s)/day | energy (kilocalories) per day, two tablet(s) per day
        the author(s)/a friend | the author(s)a friend
        coded using ICD-10-CM codes | coded using I C D-ten-C M codes
        ICD-9-CM, ICD-10-PCS | I C D-nine-C M, I C D-ten-P C S
        A 10-CM TUMOR, 10 CM | A ten centimeter tumor, ten centimeters
    """,
    "seconds and minutes": """
        Hold the plank for 30". | Hold the plank for thirty seconds.
        30" rest, Hold 2' | thirty seconds rest, Hold two minutes
        Plank: 3×30" | Plank: three times thirty seconds
        5K pace w/ 2' rest | five K pace with two minutes rest
        Do 30s work, 15s rest | Do thirty seconds work, fifteen seconds rest
        Work 30s, rest 30s. | Work thirty seconds, rest thirty seconds.
        people in their 30s rest, and 40s rest | people in their thirties rest, and forties rest
        a 30" screen, a 12" plank of wood | a thirty inch screen, a twelve inch plank of wood
        Hold the 30" bar 12" above it. | Hold the thirty inches bar twelve inches above it.
        Stand 2' apart, rest 5' | Stand two feet apart, rest five minutes
        a 9x13" pan | a nine by thirteen inch pan
    """,
    "genes and fats": """
        the mutation (c.35delG) | the mutation (C dot thirty five del G)
        c.1521_1523delCTT | C dot one five two one to one five two three del C T T
        c.76A>T, c.1234+5G>A | C dot seventy six A to T, C dot one two three four plus five G to A
        c. 90 people, c.1850 | circa ninety people, circa eighteen fifty
        p.45, p.V600E | page forty five, P dot V six hundred E
        HLA-B*57:01, CYP2D6*4 | HLA-B star fifty seven zero one, C Y P two D six star four
        B*tch, 5*3 | B asterisk tch, five by three
        Linoleic acid (18:2n-6) | Linoleic acid (eighteen two n six)
        20:5n-3, 18:1 ω-9 | twenty, five n three, eighteen one omega nine
        the fatty acids 16:0 and C18:1 | the fatty acids sixteen zero and C eighteen one
        an 18:1 ratio, at 18:20 | an eighteen to one ratio, at eighteen twenty
        acid diluted 12:1, won 16:0 | acid diluted twelve to one, won sixteen to zero
    """,
    "commas in numbers": """
        ₹5,00,000 | five hundred thousand rupees
        Rs 12,34,567 | one million two hundred thirty four thousand five hundred sixty seven rupees
        1,50,000 people in 1,000,000 | one hundred fifty thousand people in one million
        refs 2,10,15 and [12,15,100] | refs two, ten, fifteen and
        Take 2,5 mg. | Take two point five milligrams.
        0,125 mg | zero point one two five milligrams
        1,5–2,5 mL | one point five to two point five milliliters
        1,500 mg, 5,10 mg | one thousand five hundred milligrams, five, ten milligrams
        1,2,5 mg, weeks 2,4 | one, two, five milligrams, weeks two, four
    """,
    "references without brackets": """
        Studies show this.1,2 Others differ.3 | Studies show this. Others differ.
        It fell by 45%.3 The risk.5–7 | It fell by forty five percent. The risk.
        said in 2019.12 However | said in twenty nineteen. However
        a value of 2019.12 | a value of two thousand nineteen point one two
        see fig.3 Others, no.5 Next | see Figure three Others, number five Next
        the.5 mg, 12.5 However | the. five milligrams, twelve point five However
    """,
    "between two amounts": """
        10 mg/20 mg/40 mg pill | ten milligram slash twenty milligram slash forty milligram pill
        a 10 mg/20 mg pill | a ten milligram slash twenty milligram pill
        Fe³⁺/Fe²⁺ ratio | F E three plus to F E two plus ratio
        Na⁺/K⁺-ATPase | N A plus slash K plus-ATPase
        A+/B+, Na/K | A plus B plus, Na K
        Rated 120 V/60 Hz. | Rated one hundred twenty volts, sixty hertz.
        20s on/10s off × 8 | twenty seconds on, ten seconds off times eight
        alternate 1 min fast/2 min slow | alternate one minute fast, two minutes slow
        3 drinks/2 days, 5 mg/10 mL | three drinks per two days, five milligrams per ten milliliters
    """,
    "signs of few fields": """
        60 mg/kg/day ÷ q12h | sixty milligrams per kilogram per day divided every twelve hours
        6 ÷ 2, ÷ BID | six divided by two, divided twice a day
        −0.75 × 180 | minus zero point seven five axis one hundred eighty
        -2.00 -0.75 × 085 | minus two point zero zero, minus zero point seven five axis eighty five
        -0.50 × 10.5 = 5 | minus zero point five zero times ten point five equals five
        1 x 10(9) CFU | one times ten to the power of nine colony forming units
        10(6) cells, a score of 10(9) | ten to the power of six cells, a score of ten(nine)
        30–40°N, 0° W | thirty to forty degrees north, zero degrees west
        a 45° Nordic walk | a forty five degrees Nordic walk
        12/12 split, 12/12 tests | twelve twelve split, twelve out of twelve tests
    """,
    "numbers of goods and laws": """
        Cat. No. 12-345 | Catalog number one two, three four five
        Her cat. No dog, 12-345 | Her cat. No dog, twelve to three hundred forty five
        Pub. L. 111–148 | Public Law one eleven, one forty eight
        P.L. 94-142 | P L ninety four, one forty two
        the pub. Later 111–148 | the pub. Later one hundred eleven to one hundred forty eight
        No. of servings: 4, the no. of pts | Number of servings: four, the number of patients
        There is no. Of course | There is no. Of course
    """,
    "letters of a kitchen": """
        ⅔ c. milk, 2 c. chopped onion | two thirds cup milk, two cups chopped onion
        3 T butter, 1 t. salt | three tablespoons butter, one teaspoon salt
        3 T cells, 3 T water-fat MRI | three T cells, three T water-fat M R I
        about 3 T in water, c. 1850 | about three T in water, circa eighteen fifty
        1 (15-oz.) can | one (fifteen ounce) can
    """,
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in TABLES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_what_stands_beside_a_number_decides_how_it_is_said(written, spoken):
    assert say(written).text == spoken
