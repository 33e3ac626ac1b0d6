"""Syllables of words, each counted by hand: the hyphens show how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.readability.amounts import count_mixed
from readaloud.audit.readability.figures import count_number, spell
from readaloud.audit.readability.spoken_words import count_said
from readaloud.audit.readability.syllables import count_by_rule, count_syllables
from readaloud.data.capitals import ACRONYMS, KNOWN
from readaloud.narrate.spoken import say

DRUGS = """
    az-i-thro-my-cin a-tor-va-sta-tin hy-dro-chlo-ro-thi-a-zide i-bu-pro-fen met-for-min
    par-a-cee-ta-mol a-mox-i-cil-lin li-sin-o-pril om-ep-ra-zole ser-tra-line gab-a-pen-tin
    war-fa-rin clo-pid-o-grel es-ci-tal-o-pram tra-ma-dol na-prox-en fu-ro-se-mide a-pix-a-ban
    sem-a-glu-tide ad-a-li-mu-mab le-vo-thy-rox-ine dox-y-cy-cline sim-va-sta-tin
    pan-to-pra-zole ven-la-fax-ine car-ba-maz-e-pine di-az-e-pam met-o-pro-lol
""".split()
BRITISH = """
    a-nae-mi-a di-ar-rhoe-a oe-soph-a-gus haem-o-glo-bin pae-di-a-tri-cian leu-kae-mi-a tu-mour
    oes-tro-gen foe-tus oe-de-ma fi-bre li-tre haem-or-rhage an-a-lyse gy-nae-col-o-gist
    or-tho-pae-dic be-hav-iour trav-el-ling al-u-min-i-um man-oeu-vre cae-sar-e-an
""".split()
MEDICAL = """
    os-te-o-po-ro-sis gas-tro-en-ter-i-tis fi-bro-my-al-gi-a tach-y-car-di-a scol-i-o-sis
    col-on-os-co-py an-ti-his-ta-mine ben-zo-di-az-e-pine rheu-ma-toid hy-po-gly-ce-mi-a
    psy-chi-a-trist cho-les-ter-ol pneu-mo-nia in-su-lin mel-a-to-nin
""".split()
PLAIN = """
    rest wa-ter med-i-cine ti-red walked want-ed lit-tle mus-cle hou-rs rhy-thm does-n't
    it's you've peo-ple knees phys-i-o-ther-a-pist stopped nau-se-a be-ing
""".split()


@pytest.mark.parametrize("parted", [*DRUGS, *BRITISH, *MEDICAL, *PLAIN])
def test_a_word_has_the_syllables_that_are_heard(parted: str) -> None:
    assert count_syllables(parted.replace("-", "")) == parted.count("-") + 1


UNSEEN = """
    u-ve-i-tis fas-ci-i-tis ro-sa-ce-a dys-men-or-rhe-a bron-chi-ec-ta-sis asph-yx-i-a e-clamp-si-a
    ho-mo-cys-te-ine i-so-tret-i-no-in an-ti-co-ag-u-lat-ed o-oph-o-rec-to-my
    bi-o-mark-ers pseu-do-e-phed-rine mi-cro-ar-ray un-der-ap-pre-ci-at-ed re-hos-pi-tal-ised
    heath-er purl-oin ten-der-loin sea-weed ech-i-na-ce-a
""".split()


@pytest.mark.parametrize("parted", UNSEEN)
def test_a_rare_word_has_the_syllables_that_are_heard(parted: str) -> None:
    assert count_syllables(parted.replace("-", "")) == parted.count("-") + 1


UNLISTED = "vor-ti-ox-e-tine bren-tux-i-mab gla-tir-a-mer su-ve-xi-ban na-tal-i-zu-mab".split()


@pytest.mark.parametrize("parted", UNLISTED)
def test_a_word_no_table_knows_is_counted_by_its_letters(parted: str) -> None:
    assert count_by_rule(parted.replace("-", "")) == parted.count("-") + 1


SPOKEN_LETTERS = {
    "MRI": 3,  # em ar eye
    "MRIs": 3,
    "WHO": 5,  # double-u aitch oh
    "COPD": 4,
    "NSAIDs": 2,  # en-saids
    "AIDS": 1,
    "COVID": 2,
    "STOP": 1,  # a word that is shouted
    "mRNA": 4,
    "DNA": 3,
    "EEG": 3,  # also a name in the dictionary
    "ENT": 3,
    "HbA": 3,  # as in HbA1c
    "PaCO": 3,  # pa see oh
    "IgG": 3,
    "PhD": 3,
    "NICE": 1,
    "UK": 2,
    "IV": 2,
    "DO": 1,  # "DO NOT"
    "CABG": 2,  # cab-bage
    "YouTube": 2,
    "WebMD": 3,
}


@pytest.mark.parametrize(("written", "syllables"), SPOKEN_LETTERS.items())
def test_initialisms_are_spelled_and_acronyms_are_said(written: str, syllables: int) -> None:
    assert count_said(written) == syllables


@pytest.mark.parametrize("written", sorted(KNOWN | ACRONYMS))
def test_initialisms_have_the_syllables_of_what_is_spoken(written: str) -> None:
    said = say(f"The {written}").text.split()[1:]
    is_spelled = len(said) > 1 or (written in KNOWN and written not in ACRONYMS)

    assert (count_said(written) == spell(written)) == is_spelled or len(written) == 2


SPOKEN_NUMBERS = {
    "0": "ze-ro",
    "7": "sev-en",
    "12": "twelve",
    "21": "twen-ty one",
    "70": "sev-en-ty",
    "100": "one hun-dred",
    "365": "three hun-dred six-ty five",
    "1,500": "one thou-sand five hun-dred",
    "1,500,000": "one mil-lion five hun-dred thou-sand",
    "12.5": "twelve point five",
    "0.05": "ze-ro point ze-ro five",
    "1985": "nine-teen eight-y five",
    "2021": "twen-ty twen-ty one",
    "2005": "two thou-sand five",
    "1900": "nine-teen hun-dred",
    "007": "ze-ro ze-ro sev-en",
}


@pytest.mark.parametrize(("written", "spoken"), SPOKEN_NUMBERS.items())
def test_a_number_has_the_syllables_of_its_words(written: str, spoken: str) -> None:
    assert count_number(written) == len(spoken.replace("-", " ").split())


SPOKEN_MIXED = {
    "12.5%": "twelve point five per cent",
    "10mg": "ten mil-li-grams",
    "H1N1": "aitch one en one",
    "COVID-19": "co-vid nine-teen",
    "B12": "bee twelve",
    "HbA1c": "aitch bee a one see",
    "SpO2": "ess pee oh two",
    "X-ray": "ex ray",
    "T-cell": "tee cell",
    "HER2": "her two",
    "A&E": "a and e",
    "over-the-counter": "o-ver the coun-ter",
    "$5": "five dol-lars",
}


@pytest.mark.parametrize(("written", "spoken"), SPOKEN_MIXED.items())
def test_figures_with_letters_and_signs_are_read_out(written: str, spoken: str) -> None:
    assert count_mixed(written) == len(spoken.replace("-", " ").split())


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_word_has_at_least_one_syllable_and_no_more_than_letters_can_hold(word: str) -> None:
    assert 1 <= count_syllables(word.lower()) <= 3 * len(word)  # as in W
