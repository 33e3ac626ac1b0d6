"""Syllables of figures with signs, each counted by hand: the hyphens show how they are said."""

import pytest

from readaloud.audit.readability.counts import count
from readaloud.extract.sentences import split_sentences

SAID = {
    "10th": "tenth",
    "1st": "first",
    "2nd": "sec-ond",
    "21st": "twen-ty first",
    "30th": "thir-ti-eth",
    "112th": "one hun-dred twelfth",
    "1990s": "nine-teen nine-ties",
    "mid-30s": "mid thir-ties",
    "5–10": "five to ten",
    "5-10%": "five to ten per cent",
    "1,000-2,000": "one thou-sand to two thou-sand",
    "1990–2000": "nine-teen nine-ty to two thou-sand",
    "4th–6th": "fourth to sixth",
    "3-in-1": "three in one",
    "20-year-old": "twen-ty year old",
    "1/2": "one half",
    "2/3": "two thirds",
    "3/4": "three quar-ters",
    "8/10": "eight out of ten",
    "24/7": "twen-ty four sev-en",
    "120/80": "one hun-dred twen-ty o-ver eight-y",
    "20/20": "twen-ty twen-ty",
    "½": "one half",
    "2½": "two and a half",
    "1:1000": "one to one thou-sand",
    "mL/kg": "mil-li-li-ters per kil-o-gram",
    "mmol/L": "mil-li-moles per li-ter",
    "mg/kg/day": "mil-li-grams per kil-o-gram per day",
    "10ml/kg": "ten mil-li-li-ters per kil-o-gram",
    "beats/min": "beats per min-ute",
    "kg/m²": "kil-o-grams per square me-ter",
    "m²": "square me-ters",
    "L": "li-ters",
    "38.5°C": "thir-ty eight point five de-grees cel-si-us",
    "°C": "de-grees cel-si-us",
    "°F": "de-grees fahr-en-heit",
    "24h": "twen-ty four hou-rs",
    "$20": "twen-ty dol-lars",
    "$1.50": "one dol-lar fif-ty cents",
    "£3.00": "three pounds",
    "€5": "five eu-ros",
    "<5": "less than five",
    "≥65": "great-er than or e-qual to six-ty five",
    "±2": "plus or mi-nus two",
    "65+": "six-ty five plus",
    "-5": "mi-nus five",
    "~5": "a-bout five",
    "#1": "num-ber one",
    "10⁹": "ten to the pow-er of nine",
    "8am": "eight a m",
    "10:30": "ten thir-ty",
    "10:05": "ten oh five",
    "10:30am": "ten thir-ty a m",
    "2024-03-03": "march third twen-ty twen-ty four",
    "25/12/2020": "twen-ty fifth de-cem-ber twen-ty twen-ty",
    "911": "nine one one",
    "111": "one one one",
    "07:44": "sev-en for-ty four",
    "38C": "thir-ty eight de-grees cel-si-us",
    "mmol/mol": "mil-li-moles per mole",
    "Dr": "doc-tor",
    "ML": "em el",
    "555-123-4567": "five five five one two three four five six sev-en",
    "COVID-19": "co-vid nine-teen",
    "SARS-CoV-2": "sars co vee two",
    "IL-6": "eye el six",
    "w/o": "with-out",
    "III": "three",
    "IIIa": "three a",
    "www.nhs.uk/knee-pain": "en aitch ess dot you kay slash knee dash pain",
    "help@nhs.uk": "help at en aitch ess dot you kay",
    "who.int": "dou-ble-u aitch oh dot int",
}


@pytest.mark.parametrize(("written", "said"), SAID.items())
def test_a_figure_is_one_word_with_the_syllables_that_are_heard(written: str, said: str) -> None:
    counts = count([f"x {written} x"])

    assert counts.syllables - 2 == len(said.replace("-", " ").split())
    assert counts.words == 3


SENTENCES = {
    "Give 2.5 mL/kg. The fever was 38.5 °C. It fell to 37.0. It rose by 50%. Done.": 5,
    "Take it at 8 a.m. and 8 p.m. daily.": 1,
    "Take it at 8 a.m. Then eat.": 2,
    "It was approx. 1.5 mg/dL vs. 2.5 mg/dL.": 1,
    "See nhs.uk/knee or www.cdc.gov. Call 911.": 2,
    "She came on 3 March 2024. He came on 5.6.2024.": 2,
}


@pytest.mark.parametrize(("text", "sentences"), SENTENCES.items())
def test_no_figure_breaks_a_sentence_in_two(text: str, sentences: int) -> None:
    assert len(split_sentences(text)) == sentences
