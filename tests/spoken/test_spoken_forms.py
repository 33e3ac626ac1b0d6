"""Written forms and how a good reader says them: one table for each kind."""

import pytest

from readaloud.narrate.spoken import say

FORMS = {
    "doses": """
        Take 500 mg twice daily. | Take five hundred milligrams twice daily.
        5–10 mg | five to ten milligrams
        2.5 mg/kg/day | two point five milligrams per kilogram per day
        250 mg/5 mL | two hundred fifty milligrams per five milliliters
        500 mg/125 mg | five hundred milligrams slash one hundred twenty five milligrams
        a 10-mg tablet | a ten milligram tablet
        1 mg | one milligram
        0.5 mL | zero point five milliliters
        1,000 IU | one thousand international units
        50 µg/mL | fifty micrograms per milliliter
        take 2 tabs po qd prn | take two tablets by mouth once a day as needed
        5 mg PO q6h | five milligrams by mouth every six hours
        10 mg b.i.d. for pain | ten milligrams twice a day for pain
        10 mg x 7 days | ten milligrams for seven days
        1–1½ tablets | one to one and a half tablets
        1 mg/m² | one milligram per square meter
        mL/min/1.73 m² | milliliters per minute per one point seven three square meters
        5/day | five per day
        60 beats/min | sixty beats per minute
    """,
    "clinical": """
        BP 150/95 mmHg | blood pressure one hundred fifty over ninety five millimeters of mercury
        p < 0.05 | p less than zero point zero five
        ≥ 65 years | greater than or equal to sixty five years
        95% CI 1.2–3.4 | ninety five percent confidence interval one point two to three point four
        n = 12 | n equals twelve
        5 ± 2 mg | five plus or minus two milligrams
        HbA1c | H B A one C
        SpO2 97% | S P O two ninety seven percent
        CO₂ | C O two
        COVID-19 | COVID-nineteen
        BRCA1 | B R C A one
        H1N1 | H one N one
        TNF-α | T N F-alpha
        type II diabetes | type two diabetes
        stage IIIB | stage three B
        IV fluids | I V fluids
        INR 2–3 | I N R two to three
        1.2 × 10⁶ | one point two times ten to the power of six
        10⁻³ | ten to the power of minus three
        pain rated 7/10 | pain rated seven out of ten
        a score of 4.5/5 | a score of four point five out of five
        98.6 °F | ninety eight point six degrees Fahrenheit
        −20 °C | minus twenty degrees Celsius
        25 kg/m2 | twenty five kilograms per square meter
    """,
    "money": """
        $50 billion | fifty billion dollars
        £1.2m | one point two million pounds
        $4.99 | four dollars ninety nine cents
        €30 | thirty euros
        $5-$10 | five dollars to ten dollars
        $10–20 | ten to twenty dollars
        $20/mo | twenty dollars per month
        US$100 | one hundred U S dollars
        75¢ | seventy five cents
        -$5 | minus five dollars
    """,
    "times": """
        May 5, 2020 | May fifth twenty twenty
        5 May 2020 | the fifth of May twenty twenty
        the 4th of July | the fourth of July
        Jan. 1 | January first
        2020-03-15 | March fifteenth twenty twenty
        12/25/2020 | December twenty fifth twenty twenty
        15/01/2020 | the fifteenth of January twenty twenty
        June 5–7 | June fifth to seventh
        the 1990s | the nineteen nineties
        in her 30s | in her thirties
        2019–2020 | twenty nineteen to twenty twenty
        in 1905 | in nineteen oh five
        1500 people | one thousand five hundred people
        7:30 a.m. daily | seven thirty a.m. daily
        8–10 p.m. today | eight to ten p.m. today
        14:30 | fourteen thirty
        1h 30m | one hour thirty minutes
        every 4-6 hours | every four to six hours
    """,
    "calls": """
        Call 911 now. | Call nine one one now.
        Text HOME to 741741. | Text home to seven four one seven four one.
        (800) 555-0199 | eight zero zero, five five five, zero one nine nine
        1-800-555-0199 | one, eight hundred, five five five, zero one nine nine
        +44 20 7946 0958 | plus four four, two zero, seven nine four six, zero nine five eight
        Open 24/7. | Open twenty four seven.
    """,
    "numbers": """
        1/2 cup | one half cup
        2½ hours | two and a half hours
        1 1/2 tsp | one and a half teaspoons
        1:1000 | one to one thousand
        9/10 people | nine out of ten people
        1,234.5 | one thousand two hundred thirty four point five
        007 | zero zero seven
        the 21st century | the twenty first century
        65+ | sixty five plus
        -5 | minus five
        2x a day | two times a day
        4 x 3 cm | four by three centimeters
        5'10" | five foot ten inches
        10–20% | ten to twenty percent
        100s of people | hundreds of people
        5 - 3 = 2 | five minus three equals two
        1.2.3 | one point two point three
    """,
    "abbreviations": """
        e.g., aspirin | for example, aspirin
        Dr. Roe, Ph.D., spoke | Doctor Roe, P H D, spoke
        Jane Roe, MD | Jane Roe, M D
        see Fig. 2 | see Figure two
        No. 5 | number five
        pp. 12–15 | pages twelve to fifteen
        vs. placebo | versus placebo
        w/o food | without food
        St. John's wort | Saint John's wort
        1428 Elm St., Boston | fourteen twenty eight Elm Street, Boston
        Boston, MA 02115 | Boston, Massachusetts zero two one one five
        the NIH | the N I H
        SSRIs | S S R Is
        AIDS and NATO | AIDS and NATO
        I am NOT sure | I am not sure
        DO NOT STOP TAKING IT | do not stop taking it
        WHAT IS ADHD? | what is A D H D?
    """,
    "signs": """
        pain [3,4]. | pain.
        www.cdc.gov | C D C dot gov
        info@example.org | info at example dot org
        #MentalHealth | hashtag Mental Health
        AT&T | A T and T
        a ≠ b | a not equal to b
        ~50 | about fifty
        salt & sugar | salt and sugar
        word — word | word, word
        👍 good | thumbs up good
        {a} | (a)
    """,
}  # fmt: skip
CASES = [
    pytest.param(*(side.strip() for side in line.split(" | ")), id=f"{kind}: {line.strip()[:30]}")
    for kind, lines in FORMS.items()
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_a_form_is_said_as_a_good_reader_says_it(written: str, spoken: str) -> None:
    assert say(written).text == spoken


def test_reference_marks_are_spoken_on_request() -> None:
    assert say("pain [3,4].", citations=True).text == "pain, references three, four."


def test_markup_for_engines_is_text_like_any_other() -> None:
    spoken = say('<break time="9s"/> and [[h@l\'oU]]').text

    assert "break time" in spoken
    assert not {"<", ">", "[", "]"} & set(spoken)


def test_other_languages_keep_their_words_and_numbers() -> None:
    spoken = say("Nehmen Sie 10 mg [[ein]].", language="de")

    assert spoken.text.split() == ["Nehmen", "Sie", "10", "mg", "ein", "."]


def test_a_silent_span_is_not_said_but_stays_tied_to_a_word() -> None:
    from readaloud.model.article import Span

    spoken = say("painful12 days", silent=[Span(7, 9)])

    assert spoken.text == "painful days"
    assert spoken.words[0].source == Span(0, 9)
