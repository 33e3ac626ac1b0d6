"""What is written alike and means different things: which one is said."""

import pytest

from readaloud.narrate.spoken import say

TABLES = {
    "state": """
        She had an MRI, CT, or both. | She had an M R I, C T, or both.
        COPD, MI, and CKD | C O P D, M I, and C K D
        The ER, OR, and NICU | The E R, O R, and NICU
        autism, ID, and ADHD | autism, I D, and A D H D
        Stroke, MI, or heart failure | Stroke, M I, or heart failure
        after Sepsis, MI, and PE | after Sepsis, M I, and P E
        X-ray, Ultrasound, CT | X-ray, Ultrasound, C T
        Hartford, CT, has a clinic | Hartford, Connecticut, has a clinic
        a lab in Ann Arbor, MI | a lab in Ann Arbor, Michigan
        in Derby, CT, or by phone | in Derby, Connecticut, or by phone
        Portland, OR 97201 | Portland, Oregon nine seven two zero one
        Tigard, OR, and Kent, WA | Tigard, Oregon, and Kent, Washington
        Mercy Hospital, Dublin, OH | Mercy Hospital, Dublin, Ohio
        Sheffield, MA | Sheffield, Massachusetts
        of Bethesda, MD | of Bethesda, Maryland
        Ann Jackson, MA, wrote it | Ann Jackson, MA, wrote it
        Jane Boston, MD | Jane Boston, M D
        in AZ, IA, ID, and NM | in Arizona, Iowa, Idaho, and New Mexico
    """,
    "temperature": """
        Store at 2-8C. | Store at two to eight degrees Celsius.
        Keep freezers at 0F. | Keep freezers at zero degrees Fahrenheit.
        Wash at 60C | Wash at sixty degrees Celsius
        cook 2C chopped onion | cook two C chopped onion
        Cook 2 C rice | Cook two C rice
        fry it, then board at gate 12 C | fry it, then board at gate twelve C
    """,
    "range out of ten": """
        RPE 6-8/10 | R P E six to eight out of ten
        an effort of 3-4/10 | an effort of three to four out of ten
        1-1/2 cups, 2-3/4 inches | one and a half cups, two and three quarters inches
        3-1/10 inches | three and one tenth inches
    """,
    "ion": """
        zinc, Zn²⁺, and iron, Fe³⁺ | zinc, Z N two plus, and iron, F E three plus
        Na⁺, Cl⁻, HCO₃⁻ | N A plus, C L minus, H C O three minus
        Ca2+ and Mg2+ | C A two plus and M G two plus
        Na+ 140, Cl- 102 | N A plus, one hundred forty, C L minus, one hundred two
        Ca⁺⁺ | C A plus plus
        pain², and more | pain, and more
        pain²,³ and more | pain and more
        5 cm², 3 m³, 2⁹ | five square centimeters, three cubic meters, two to the power of nine
        Al and Fe rise | Al and Fe rise
    """,
    "how often": """
        Rinse 2–3×/day. | Rinse two to three times a day.
        3-4x/wk | three to four times a week
        2 x/day | two times a day
        4 ×/day | four times a day
        1×/day, 1x daily | once a day, once daily
        once/day or twice/month | once a day or twice a month
        3 times/yr | three times a year
        60 beats/min | sixty beats per minute
        5x faster, 4x3 | five times faster, four by three
        once/twice | once twice
    """,
    "slash": """
        HPV 16/18 | H P V sixteen slash eighteen
        HPV 6/11/16/18 | H P V six slash eleven slash sixteen slash eighteen
        types 6/11 and 16/18 | types six slash eleven and sixteen slash eighteen
        16/8 intermittent fasting | sixteen eight intermittent fasting
        5/20 mg tablets | five slash twenty milligram tablets
        11/15 of them | eleven fifteenths of them
        7/16 inch, 3/17 | seven sixteenths inch, three slash seventeen
        47% (14/30) of them | forty seven percent (fourteen out of thirty) of them
        GCS 15/15 | G C S fifteen out of fifteen
        MMSE was 24/30 | M M S E was twenty four out of thirty
        4/5 stars | four out of five stars
        4/5 dentists | four out of five dentists
        Pain fell from 8/10 to 3/10. | Pain fell from eight out of ten to three out of ten.
        6/9 vision | six nine vision
        her acuity was 6/12 | her acuity was six twelve
        at most 8/24hrs | at most eight in twenty four hours
        On 10/31, it ends. | On October thirty first, it ends.
        12/25 is a holiday | December twenty fifth is a holiday
        from 9/1 to 9/30 | from September first to September thirtieth
        between 3/15 and 4/20 | between March fifteenth and April twentieth
        by 25/12 | by twenty five slash twelve
        due 25/12 | due the twenty fifth of December
        on 9/11 | on nine eleven
        cut by 1/3 | cut by one third
        from 1/4 to 1/2 cup | from one quarter to one half cup
        on 3/4 of days | on three quarters of days
        1/2 tablet, 2/3, 5/8 inch | one half tablet, two thirds, five eighths inch
        3/4 hours | three quarters hours
        2 3/4 cups | two and three quarters cups
    """,
    "telephone": """
        Ring (0161) 496 0000. | Ring zero one six one, four nine six, zero zero zero zero.
        07700 900456 | zero seven seven zero zero, nine zero zero four five six
        02 9876 5432 | zero two, nine eight seven six, five four three two
        Tel. 555-0123 for help | telephone five five five, zero one two three for help
        555-0123 for all | five five five, zero one two three for all
        call 13 11 14 | call one three, one one, one four
        dial 8005550199 | dial eight zero zero five five five zero one nine nine
        13 11 14 | thirteen eleven fourteen
        500-1000 mg | five hundred to one thousand milligrams
        (123) of 8000000 | (one hundred twenty three) of eight million
    """,
    "vitamin": """
        Take vit. D and Vit. K2. | Take vitamin D and Vitamin K two.
        vit C, vit B12, vits A and E | vitamin C, vitamin B twelve, vitamins A and E
        my vits | my vitamins
        in vitro | in vitro
    """,
    "power of ten": """
        10*9/L | ten to the power of nine per liter
        4.5 x 10*9/L | four point five times ten to the power of nine per liter
        10*3/µL | ten cubed per microliter
        4 * 3 cm | four by three centimeters
    """,
    "dash": """
        noon–3 PM and 7 a.m.-noon | noon to three p.m. and seven a.m. to noon
        9 am - noon | nine a.m. to noon
        midnight-6 a.m. | midnight to six a.m.
        noon—then rest | noon, then rest
        April 5 - May 3, 2021 | April fifth to May third twenty twenty one
        5 May – 3 June | the fifth of May to the third of June
        October-December, Monday - Friday | October to December, Monday to Friday
        the test - May 5 - went well | the test, May fifth, went well
        open 10-4, a 9-5 job | open ten to four, a nine to five job
        8:30-5, 9-5:30 | eight thirty to five, nine to five thirty
        they won 9-5 | they won nine-five
        20p–£2, 5p off | twenty pence to two pounds, five pence off
        a 17p deletion | a seventeen p deletion
        birth–6 months | birth to six months
        Week 1–Week 4 | Week one to Week four
        well-known | well-known
    """,
    "description": """
        a 5 mL spoonful, 10 mL of it | a five milliliter spoonful, ten milliliters of it
        2 x 250 mg capsules | two times two hundred fifty milligram capsules
        Drink an 8 oz glass. | Drink an eight ounce glass.
        a 2–4 mg dose | a two to four milligram dose
        a 2 mg/kg dose | a two milligram per kilogram dose
        a 40 °C fever | a forty degree Celsius fever
        a 5 mg per day limit | a five milligrams per day limit
        take 5 mg daily | take five milligrams daily
        a 10 km in an hour | a ten kilometers in an hour
        8 oz can be too much | eight ounces can be too much
        a 6 ft tall man is 6 ft tall | a six foot tall man is six feet tall
        a 12 in ruler, 8 in long | a twelve inch ruler, eight inches long
        a 7 in 10 chance | a seven in ten chance
        6' tall, a 6' ladder | six feet tall, a six foot ladder
        8' x 10' | eight feet by ten feet
        a 3" scar, 3" long | a three inch scar, three inches long
        A 5'3" woman | A five foot three inch woman
        "Take 12" and rest | "Take twelve" and rest
    """,
    "pint": """
        Add 1 pt. of cream. | Add one pint of cream.
        2 pts. heavy cream, 1 pt stock | two pints heavy cream, one pint stock
        1 qt., 1 pt., 1 cup | one quart, one pint, one cup
        1 pt. was ill, the pt. was | one patient was ill, the patient was
    """,
    "capitals": """
        A TIA, a CVA, an ESRD and a CLA test | A TIA, a CVA, an E S R D and a CLA test
        ISBN 978; PMID: 123; DOI | I S B N nine seven eight; P M I D: one two three; D O I
        the US, WHO and AARP | the U S, W H O and AARP
        DVT, PE, AAA, PAD | D V T, P E, AAA, PAD
        HLA-B27 AND HIV | HLA-B twenty seven and H I V
        ER OR ICU | E R or I C U
        WHAT IS A TIA? | what is a TIA?
        ACNE AND ROSACEA | acne and rosacea
        HEPATITIS A AND B | hepatitis A and B
        IT IS NOT SAFE | it is not safe
        CALL US, OR ELSE | call us, or else
    """,
    "full stop": """
        Take 250 mg q8h. | Take two hundred fifty milligrams every eight hours.
        10 mg q12h. Then stop. | ten milligrams every twelve hours. Then stop.
        q.6h. with food | every six hours with food
        He said "q4h." | He said "every four hours."
        5 mg t.i.d. Call us. | five milligrams three times a day. Call us.
        5 mg p.o. b.i.d. with food | five milligrams by mouth twice a day with food
        fruit, nuts, etc. Then rest. | fruit, nuts, et cetera. Then rest.
        e.g. Aspirin, vs. Placebo | for example Aspirin, versus Placebo
    """,
    "name": """
        SARS-CoV-2 and MERS-CoV | SARS co-V two and MERS co-V
        E. coli O157:H7, O104, O26 | E. coli O one five seven H seven, O one zero four, O twenty six
        O2 levels | O two levels
        9 St. Mark Rd., York | nine Saint Mark Road, York
        on Elm Rd. today | on Elm Road today
    """,
    "shorthand": """
        5% w/v, 2% w/w | five percent weight per volume, two percent weight per weight
        w/vinegar, w/o salt | with vinegar, without salt
        20 mg QDS, 75 mg od | twenty milligrams four times a day, seventy five milligrams once a day
        1 drop OD | one drop in the right eye
        two OD deaths | two O D deaths
        Insulin 8 u, 6u of heparin | Insulin eight units, six units of heparin
        8 u | eight u
        a run of 26:40, 60:40 | a run of twenty six forty, sixty to forty
        a ratio of 30:45 | a ratio of thirty to forty five
        1'000 mg, 2'500 | one thousand milligrams, two thousand five hundred
    """,
    "nitric oxide": """
        Beets raise NO levels. | Beets raise N O levels.
        Nitric oxide (NO) opens vessels. | Nitric oxide (N O) opens vessels.
        Nitric oxide helps, but NO fades fast. | Nitric oxide helps, but N O fades fast.
        an NO synthase | an N O synthase
        CO, NO, and O2 | C O, N O, and O two
        exhaled NO | exhaled N O
        Nitric oxide has NO effect here. | Nitric oxide has no effect here.
        There is NO production of it. | There is no production of it.
        They had NO donors. | They had no donors.
        NO therapy works. | no therapy works.
        Say NO to drugs. | Say no to drugs.
    """,
    "saturated": """
        Sat. Fat 1g, Sat Fat: 2 g | Saturated Fat one gram, Saturated Fat: two grams
        Sat. fat 3g, sat. fat | Saturated fat three grams, saturated fat
        They sat fat and happy. | They sat fat and happy.
        Open Sat. and Fat Tuesday | Open Saturday and Fat Tuesday
    """,
    "hours on four digits": """
        open 0800–1630 daily. | open eight o'clock to sixteen thirty daily.
        Visiting hours are 0900-2000. | Visiting hours are nine o'clock to twenty hundred hours.
        between 0900 and 1100 | between nine o'clock and eleven o'clock
        0830 to 1630 hrs | eight thirty to sixteen thirty hours
        open 1000-1600 hrs | open ten o'clock to sixteen hundred hours
        1000–1600 hours of training | one thousand to one thousand six hundred hours of training
        Call 0800-1111 | Call zero eight zero zero, one one one one
        codes 0100-0205 | codes zero one zero zero, zero two zero five
        born 1945–2000 | born nineteen forty five to two thousand
    """,
    "numerals and years": """
        Queen Elizabeth II's doctor | Queen Elizabeth the second's doctor
        King Henry VIII’s leg, Louis XIV | King Henry the eighth's leg, Louis the fourteenth
        Chap. IV of it | chapter four of it
        May 2024–present | May twenty twenty four to present
        from Jan 2020 – present | from January twenty twenty to present
        in 2020 – present company excepted | in twenty twenty, present company excepted
    """,
    "odds": """
        OR = 1.34, P < .05 | O R equals one point three four, P less than point zero five
        OR: 2.1 | O R: two point one
        (OR 1.2–3.4) | (O R one point two to three point four)
        OR 5 TABLETS, CALL US OR TEXT | or five tablets, call us or text
        1 MG OR 1.5 MG | one milligram or one point five milligrams
    """,
    "days at an end": """
        Surgery is closed Sun. | Surgery is closed Sunday.
        Closed Sat. Open Mon. | Closed Saturday. Open Monday.
        Mon. – Thurs. 8:00 AM | Monday to Thursday eight a.m.
        on Sat. March 5, every Sat. Morning | on Saturday March fifth, every Saturday Morning
        It orbits the Sun. The moon sat. Then | It orbits the Sun. The moon sat. Then
        Mar.–Sept. 2022 | March to September twenty twenty two
        Jan. - Mar., in Sept. | January to March, in Sept.
    """,
    "times and once": """
        Do 3 sets x 12 reps. | Do three sets of twelve reps.
        5 rounds x 45 s | five rounds of forty five seconds
        4 laps x400m | four laps of four hundred meters
        3 mg IM x 1, then reassess | three milligrams intramuscularly once, then reassess
        5 mg ×1, 5 mg x 10 | five milligrams once, five milligrams times ten
        a 2 m x 1 m bed, 1 tab x 1 day | a two meters by one meter bed, one tablet for one day
    """,
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in TABLES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_the_words_around_decide_what_is_meant(written, spoken):
    assert say(written).text == spoken
