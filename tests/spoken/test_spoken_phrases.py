"""Phrases written down with what a good reader would say before the program was asked."""

import pytest

from readaloud.narrate.spoken import say

PHRASES = {
    "cardinal": """
        2 000 000 deaths | two million deaths
        a 300-bed hospital | a three hundred-bed hospital
        7 out of 10 | seven out of ten
        10 000 steps | ten thousand steps
    """,
    "range": """
        6 weeks – 3 months | six weeks to three months
        12- to 17-year-olds | twelve- to seventeen-year-olds
        25 to 34.9 kg/m² | twenty five to thirty four point nine kilograms per square meter
        2-3x per week | two to three times per week
        1–2 g/kg/day | one to two grams per kilogram per day
        the 2019-2020 season | the twenty nineteen to twenty twenty season
        $50–$100 | fifty dollars to one hundred dollars
        $2–3 million | two to three million dollars
        37–38 °C | thirty seven to thirty eight degrees Celsius
        0.5–1 mg/mL | zero point five to one milligram per milliliter
        ages 5 - 11 | ages five to eleven
    """,
    "phone": """
        In an emergency, call 999 or 112. | In an emergency, call nine nine nine or one one two.
        911 operators | nine one one operators
        Samaritans: 116 123 | Samaritans: one one six, one two three
        NHS 111 | N H S one one one
        text "HELLO" to 85258 | text "hello" to eight five two five eight
        020 7946 0958 | zero two zero, seven nine four six, zero nine five eight
        1 (888) 555-0123 | one, eight eight eight, five five five, zero one two three
    """,
    "dose": """
        0.05% cream bid x 14 d | zero point zero five percent cream twice a day for fourteen days
        40 mg p.o. once | forty milligrams by mouth once
        1000 mL of 0.9% NaCl | one thousand milliliters of zero point nine percent sodium chloride
        5 mg/day | five milligrams per day
        0.25-mg tablet | zero point two five milligram tablet
        2 x 500 mg | two times five hundred milligrams
        20 U | twenty units
        1 mg–2 mg | one milligram to two milligrams
        300 mg q8h | three hundred milligrams every eight hours
        4 mg PO TID PRN | four milligrams by mouth three times a day as needed
        2 mg IV q4h | two milligrams intravenously every four hours
        2 tbsp | two tablespoons
        8 fl oz | eight fluid ounces
        1 caps qhs | one capsule at bedtime
        100 mcg/h | one hundred micrograms per hour
        10 mg tid ac | ten milligrams three times a day before meals
        875/125 mg | eight hundred seventy five slash one hundred twenty five milligrams
    """,
    "roman": """
        NYHA class II–III | NYHA class two to three
        stage IV cancer | stage four cancer
        stages I–III | stages one to three
        phase II/III trial | phase two three trial
        Type IIb | Type two B
        angiotensin II | angiotensin two
        Elizabeth II | Elizabeth the second
        Title IX | Title nine
        bipolar II disorder | bipolar two disorder
        grade III/IV | grade three four
        hepatitis C | hepatitis C
        collagen type VI | collagen type six
    """,
    "sign": """
        24-hour/7-day care | twenty four-hour seven-day care
        A & E | A and E
        M&Ms | M and Ms
        3+ servings | three plus servings
        2 × 3 | two times three
        -10°C | minus ten degrees Celsius
        50 ÷ 5 | fifty divided by five
        100% | one hundred percent
        © 2024 | copyright twenty twenty four
        9/11 | nine eleven
        1–0 | one to zero
        ½–1 tablet | one half to one tablet
    """,
    "text": """
        30 x 10 min | thirty times ten minutes
        doi:10.1000/xyz123 | D O I: ten point one zero zero zero slash xyz one hundred twenty three
        1 pt of milk | one pint of milk
        a 2-for-1 deal | a two for one deal
        3-month-old | three-month-old
        5K run | five K run
        8 oz. of water | eight ounces of water
        the 80/20 rule | the eighty twenty rule
        G6PD | G six P D
        4x a day | four times a day
        twice-daily 20-mg dose | twice-daily twenty milligram dose
        days 3, 7 and 14 | days three, seven and fourteen
        COVID-19 (SARS-CoV-2) | COVID-nineteen (SARS co-V two)
        1st-line and 2nd-line drugs | first-line and second-line drugs
        the 12-step plan | the twelve-step plan
        O₂ sat 95% | O two sat ninety five percent
        B. Smith said 'no.' | B. Smith said 'no.'
        5'-AMP | five'-A M P
        room 101 | room one hundred one
        grade 3–4 | grade three to four
        No 10 mg pills | No ten milligram pills
        type 1.5 diabetes | type one point five diabetes
    """,
    "ordinal": """
        the 1st of 3 shots | the first of three shots
        11th, 12th and 13th graders | eleventh, twelfth and thirteenth graders
        100th | one hundredth
    """,
    "fraction": """
        2/3 cup | two thirds cup
        take 1½ tablets | take one and a half tablets
        1/2 tsp | one half teaspoon
        3/4 of an hour | three quarters of an hour
    """,
    "percent": """
        a 95% chance | a ninety five percent chance
        33.3% vs 66.7% | thirty three point three percent versus sixty six point seven percent
        5–10 % of cases | five to ten percent of cases
        <1% | less than one percent
        +12% | plus twelve percent
        a 0.9% saline drip | a zero point nine percent saline drip
    """,
    "money": """
        $19.95/month | nineteen dollars ninety five cents per month
        £3.50 | three pounds fifty pence
        $1.1 trillion | one point one trillion dollars
        USD 25 | twenty five U S dollars
        $0 copay | zero dollars copay
        a $10 fee | a ten dollars fee
        €1,50 | one euro fifty cents
        ₹500 | five hundred rupees
        $2K | two thousand dollars
    """,
    "date": """
        Jan 6, 2021 | January sixth twenty twenty one
        3 June | the third of June
        July 4th | July fourth
        on the 15th | on the fifteenth
        12/1/19 | December first nineteen
        Sat., Oct. 7, 2023 | Saturday, October seventh twenty twenty three
        1999–2004 | nineteen ninety nine to two thousand four
        the 1800s | the eighteen hundreds
        the mid-'90s | the mid-nineties
        FY2023 | F Y twenty twenty three
        2025 guidelines | twenty twenty five guidelines
        May 2020–June 2021 | May twenty twenty to June twenty twenty one
        on 1 Oct. 2022 | on the first of October twenty twenty two
        (b. 1950) | (b. nineteen fifty)
    """,
    "time": """
        at 7:00 | at seven o'clock
        6–8 pm | six to eight p.m.
        from 8am to 5pm | from eight a.m. to five p.m.
        12:30 p.m. EST | twelve thirty p.m. EST
        a 3:15 pace | a three fifteen pace
        90 min | ninety minutes
        45 sec | forty five seconds
        1 hr 30 min | one hour thirty minutes
        36 hrs | thirty six hours
        every 2 hrs. | every two hours.
        8 hours/night | eight hours per night
    """,
    "unit": """
        250 kJ | two hundred fifty kilojoules
        7.4 mmol/mol | seven point four millimoles per mole
        1.5 µg/dL | one point five micrograms per deciliter
        4 × 10^9 cells/L | four times ten to the power of nine cells per liter
        16 oz bottle | sixteen ounce bottle
        5 ft 10 in tall | five feet ten inches tall
        6'1" | six foot one inch
        10 cm x 5 cm | ten centimeters by five centimeters
        20 mSv | twenty millisieverts
        500 Hz | five hundred hertz
        3 km/h | three kilometers per hour
        60 mph | sixty miles per hour
        2 m | two meters
        15 cmH2O | fifteen centimeters of water
        1.73 m² | one point seven three square meters
        12 mm Hg | twelve millimeters of mercury
        0.1 ppm | zero point one parts per million
        50,000/µL | fifty thousand per microliter
        150 × 10³/µL | one hundred fifty times ten cubed per microliter
    """,
    "bp": """
        BP of 160/100 | blood pressure of one hundred sixty over one hundred
        BP stays above 135/85 | blood pressure stays above one hundred thirty five over eighty five
        less than 120/80 mmHg | less than one hundred twenty over eighty millimeters of mercury
    """,
    "stat": """
        (n = 45; p = 0.003) | (n equals forty five; p equals zero point zero zero three)
        P<.05 | P less than point zero five
        I² = 45% | I squared equals forty five percent
        mean ± SD | mean plus or minus S D
        age ≥18 y | age greater than or equal to eighteen years
        BMI <18.5 | B M I less than eighteen point five
        eGFR > 60 | E G F R greater than sixty
        χ² = 4.2 | chi squared equals four point two
        5:1 odds | five to one odds
        x = 5 | x equals five
        ≈ 5 kg | approximately five kilograms
        1/1000 | one one thousandth
        4-fold | four-fold
        A1C ≥6.5% | A one C greater than or equal to six point five percent
    """,
    "title": """
        by Dr. J. Smith | by Doctor J. Smith
        Lisa Ray, PharmD | Lisa Ray, Pharm D
        Mr. and Mrs. Ito | Mister and Misses Ito
        Kim Park, M.S., R.D. | Kim Park, M S, R D.
        John Doe Jr. | John Doe Junior.
        Amy Fox, NP-C | Amy Fox, N P-C
    """,
    "latin": """
        cf. Table 3 | compare Table three
        ca. 1900 | circa nineteen hundred
        in vitro vs. in vivo | in vitro versus in vivo
    """,
    "abbr": """
        Figs. 1 and 2 | Figures one and two
        10 Main St., Apt. 4 | ten Main Street, Apartment four
        Dept. of Health | department of Health
        Inc. and Ltd. | Incorporated and Limited.
        min. 8 chars | minimum eight chars
        temp. of 39°C | temperature of thirty nine degrees Celsius
        Rx only | prescription only
        w/ food | with food
        Ste. 200 | Suite two hundred
    """,
    "acronym": """
        COPD and GERD | C O P D and GERD
        an EpiPen | an EpiPen
        CPAP | CPAP
        the U.S. FDA | the U S FDA
        RSV, HPV and HIV/AIDS | R S V, H P V and H I V AIDS
        PTSD, or PTS | P T S D, or P T S
        DNA | DNA
        mRNA | M R N A
        siRNA | S I R N A
        IgG | I G G
        ER doctors | E R doctors
        an OTC drug | an O T C drug
        CBT-I | C B T-I
        LGBTQ+ | L G B T Q plus
        the CDC's ACIP | the C D C's A C I P
    """,
    "lab": """
        vitamin B6 and B-12 | vitamin B six and B-twelve
        LDL-C | L D L-C
        Na⁺ | N A plus
        CYP3A4 | C Y P three A four
        HER2-positive | H E R two-positive
        GLP-1 | G L P-one
        COVID-19 | COVID-nineteen
        25(OH)D | twenty five(O H) D
        17-beta | seventeen-beta
        CA-125 | CA-one hundred twenty five
        Q10 | Q ten
        FiO2 | F I O two
        T-cells | T-cells
        C1-C2 | C one-C two
        K2 and D3 | K two and D three
        γ-GT | gamma-G T
    """,
    "greek": """
        β-carotene | beta-carotene
        IFN-γ | I F N-gamma
        5 μm | five micrometers
        ω-3 | omega-three
    """,
    "web": """
        https://www.example.org/sleep | example dot org slash sleep
        info@example.com | info at example dot com
        example.org/faq#top | example dot org slash F A Q hash top
        Follow @NHSuk | Follow at NHSuk
    """,
    "emoji": """
        Drink water 💧 | Drink water droplet
        ✅ Safe | check mark Safe
    """,
    "note": """
        It works well.¹ | It works well.
        studies[7][8] show | studies show
        as said (12) | as said (twelve)
    """,
    "caps": """
        DO NOT CRUSH OR CHEW | do not crush or chew
        SIDE EFFECTS OF NSAIDS | side effects of NSAIDS
        HIV AND AIDS | H I V and AIDS
    """,
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in PHRASES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_a_phrase_is_said_as_people_say_it(written, spoken):
    assert say(written).text == spoken
