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
    "ion": """
        zinc, Zn²⁺, and iron, Fe³⁺ | zinc, Z N two plus, and iron, F E three plus
        Na⁺, Cl⁻, HCO₃⁻ | N A plus, C L minus, H C O three minus
        Ca2+ and Mg2+ | C A two plus and M G two plus
        Na+ 140, Cl- 102 | N A plus one hundred forty, C L minus one hundred two
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
}
CASES = [
    pytest.param(*line.strip().split(" | "), id=f"{kind}: {line.strip().split(' | ')[0]}")
    for kind, table in TABLES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_the_words_around_decide_what_is_meant(written, spoken):
    assert say(written).text == spoken
