"""Counts of sentences, counted by hand, with the counting shown."""

import time
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readaloud.audit.readability.counts import count, tally, tally_signs, without_commas
from readaloud.audit.readability.packing import FIELDS, unpack, words_in
from readaloud.audit.readability.words import Known
from readaloud.model.context import Counts


def test_a_plain_sentence_is_counted_as_a_person_counts_it() -> None:
    # You | may | feel | ti-red | and | have | a | head-ache: 8 words, 10 syllables, none of three.
    # Letters: 3+3+4+5+3+4+1+8 = 31; with the full stop 32 characters.
    # Three letters or fewer: You, may, and, a. More than six letters: headache.
    # Difficult for Dale and Chall: none, "headache" and "tired" are listed or regular forms.
    counts = count(["You may feel tired and have a headache."])

    assert (counts.words, counts.syllables, counts.polysyllables) == (8, 10, 0)
    assert (counts.letters, counts.characters) == (31, 32)
    assert (counts.mini_words, counts.long_words) == (4, 1)
    assert (counts.monosyllables, counts.figures) == (6, 0)


def test_a_medical_sentence_is_counted_as_a_person_counts_it() -> None:
    # At-or-va-sta-tin (5) | low-ers (2) | cho-les-ter-ol (4) | in (1) | most (1) | a-dults (2)
    # = 6 words, 15 syllables, 2 of three and more.
    counts = count(["Atorvastatin lowers cholesterol in most adults."])

    assert (counts.words, counts.syllables, counts.polysyllables) == (6, 15, 2)
    assert counts.complex_words == 2
    assert counts.difficult_words >= 2


def test_a_figure_is_a_word_that_is_read_out() -> None:
    # A-bout (2) | twelve point five per cent (5) | of (1) | them (1) = 4 words, 9 syllables.
    counts = count(["About 12.5% of them."])

    assert (counts.words, counts.syllables, counts.polysyllables) == (4, 9, 1)
    assert (counts.figures, counts.figure_letters) == (1, 3)


WORDS = {
    "and/or": 2,
    "120/80": 1,
    "pain—most": 2,
    "pain--most": 2,
    "sleep–wake": 2,
    "5–10": 1,
    "long-acting": 1,
    "don’t": 1,
    "U.S.": 1,
    "1,500,000": 1,
    "—": 0,
    "•": 0,
    "<": 0,
    "wait…what": 2,
    "https://example.org/a/b": 1,
    "name@example.org": 1,
    "medi\u00adcine": 1,
}


@pytest.mark.parametrize(("token", "words"), WORDS.items())
def test_dashes_and_slashes_part_words_but_not_figures(token: str, words: int) -> None:
    assert count([token]).words == words


def test_a_name_inside_a_sentence_is_not_a_difficult_word() -> None:
    inside = count(["We went to see Aberystwyth."])
    first = count(["Aberystwyth is far."])

    assert inside.difficult_words == 0
    assert inside.names == 1
    assert first.names == 0  # the first word of a sentence has its capital anyway


def test_a_heading_in_title_case_is_not_a_row_of_names() -> None:
    title = count(["Symptoms Of Fibromyalgia In Adolescents"])
    small = count(["symptoms of fibromyalgia in adolescents"])

    assert title.difficult_words == small.difficult_words > 0


@pytest.mark.parametrize("word", ["shh", "Hmm", "h'm"])
def test_a_word_without_a_vowel_is_still_heard(word: str) -> None:
    assert count([word]).syllables == count([word]).monosyllables == 1


def test_a_person_at_the_end_of_a_sentence_is_no_month() -> None:
    assert count(["We gave it to Jan."]).monosyllables == 5
    # It | be-gan | in | Jan-u-ar-y | twen-ty twen-ty-one
    assert count(["It began in Jan. 2021."]).syllables == 1 + 2 + 1 + 4 + 5


def test_a_compound_of_easy_words_is_not_complex() -> None:
    assert count(["an over-the-counter drug"]).complex_words == 0
    assert count(["they created it"]).complex_words == 0  # cre-ate and -ed
    assert count(["an anti-inflammatory drug"]).complex_words == 1


EASY_FOR_GUNNING = """
    however anything grandmother newspaper understand afternoon butterfly bookkeeper manpower
    caregiver painkiller tablespoon created trespasses diseases beginning happening occurring
    travelling committed London's Aberystwyth follow-up day-to-day
""".split()
HARD_FOR_GUNNING = """
    hospital medicine infections carefully comfortable leadership forgettable operating satisfied
    beginner therapist exercised anti-inflammatory self-management important
""".split()


@pytest.mark.parametrize("word", EASY_FOR_GUNNING)
def test_names_compounds_of_easy_words_and_inflections_are_not_complex(word: str) -> None:
    assert count([f"the {word} is"]).complex_words == 0


@pytest.mark.parametrize("word", HARD_FOR_GUNNING)
def test_other_words_of_three_syllables_are_complex(word: str) -> None:
    assert count([f"the {word} is"]).complex_words == 1


FAMILIAR_TO_DALE = """
    stopped bigger happiest babies carried easily women wives feet went don't doctor's o'clock
    fallen halves colours grey neighbours practising tyres well-being long-term Aberystwyth Monday
    10th 5–10 $20 50%
""".split()
UNFAMILIAR_TO_DALE = "infection fibre dosage anti-inflammatory tough prey mourning".split()


@pytest.mark.parametrize("word", FAMILIAR_TO_DALE)
def test_regular_forms_names_and_figures_are_not_difficult(word: str) -> None:
    assert count([f"the {word} is"]).difficult_words == 0


@pytest.mark.parametrize("word", UNFAMILIAR_TO_DALE)
def test_words_off_the_list_are_difficult(word: str) -> None:
    assert count([f"the {word} is"]).difficult_words == 1


def test_british_and_american_spelling_have_the_same_syllables() -> None:
    british = count(["The tumour and the anaemia of the paediatric centre"])
    american = count(["The tumor and the anemia of the pediatric center"])

    assert british.syllables == american.syllables


TOKENS = "rest Rest, (pain) MRI 12.5% a don’t and/or — • Dr. mg long-term café 🙂 休息 \u00ad x"
texts = st.lists(st.sampled_from(TOKENS.split(" ")), max_size=30).map(" ".join)


@given(st.lists(texts, max_size=6))
def test_counts_of_parts_add_up_to_those_of_the_whole(sentences: list[str]) -> None:
    whole = unpack(sum(map(tally, sentences)))

    for field in fields(Counts):
        if field.name != "difficulty":
            parts = sum(getattr(count([sentence]), field.name) for sentence in sentences)
            assert getattr(whole, field.name) == parts


@given(st.text(max_size=300))
def test_any_text_is_counted_without_a_fault(text: str) -> None:
    counts = count([text])

    assert counts.syllables >= counts.words
    assert counts.letters <= len(text) * 4  # normal forms may write one sign as several
    assert counts.polysyllables + counts.monosyllables <= counts.words
    assert counts.difficult_words <= counts.words


HOSTILE = {
    "letters": "a" * 1_000_000,
    "vowels": "ae" * 500_000,
    "stops": "a" + "." * 1_000_000 + "a",
    "dashes": "-" * 1_000_000,
    "hyphens": "a-" * 500_000,
    "digits": "1" * 1_000_000,
    "emoji": "🙂" * 250_000,
    "controls": "\x00\x07a" * 300_000,
    "apostrophes": "'" * 500_000 + "s",
    "mixed": "аa1休." * 200_000,
    "soft hyphens": "a\u00ad" * 500_000,
    "at signs": "a@" * 400_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_as_the_text_does_whatever_it_is(name: str) -> None:
    start = time.process_time()
    tally(HOSTILE[name])

    assert time.process_time() - start < 20  # less than a second; quadratic work takes minutes


def test_the_packed_fields_are_those_of_counts_in_their_order() -> None:
    assert tuple(f.name for f in fields(Counts) if f.name != "difficulty") == FIELDS


def test_words_are_the_first_thing_in_a_tally() -> None:
    assert words_in(tally("Rest and drink.")) == 3


@settings(deadline=None)  # the first one reads the lexicon
@given(
    st.lists(st.sampled_from(["pain", "Pain", "MRI", "—", "/", "--", "'s", "-", "10", "%", "."]))
)
def test_a_token_counts_the_same_whenever_it_is_met(pieces: list[str]) -> None:
    token = "".join(pieces)
    fresh, used = Known(), Known()

    for piece in (*pieces, f"({token}", token.lower()):
        used[piece]

    assert used[token] == fresh[token]


@given(st.text(alphabet="ab1, \n"))
def test_only_commas_before_a_space_are_taken_away(text: str) -> None:
    assert without_commas(text) == text.replace(", ", "  ")


@given(st.text(max_size=8), st.integers(1, 40_000))
def test_letters_and_characters_are_counted_however_long_a_text_is(text: str, times: int) -> None:
    counts = unpack(tally_signs(text * times))
    assert counts.letters == times * sum(map(str.isalnum, text))
    assert counts.characters == times * sum(not sign.isspace() for sign in text)
