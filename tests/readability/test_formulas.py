"""Formulas by their definitions, and beside textstat on textstat's own counts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.readability import formulas
from readaloud.audit.readability.textstat import measure_with_textstat

TEXT = (
    "Back pain is common. Most people feel better within a few weeks, and they can go on with their"
    " normal activities. Inflammation of the joints is an unusual cause of persistent discomfort."
    " See a physician if the pain spreads, or if you notice weakness, numbness or fever."
)


def test_flesch_on_a_hand_counted_text() -> None:
    # 100 words, 5 sentences, 150 syllables: 206.835 - 1.015 * 20 - 84.6 * 1.5 = 59.635.
    assert formulas.flesch_reading_ease(100, 5, 150) == pytest.approx(59.635)
    # 0.39 * 20 + 11.8 * 1.5 - 15.59 = 9.91.
    assert formulas.flesch_kincaid_grade(100, 5, 150) == pytest.approx(9.91)


def test_smog_on_the_example_of_its_author() -> None:
    # 30 sentences with 100 words of three syllables: 3.1291 + 1.043 * sqrt(100) = 13.5591.
    assert formulas.smog_index(100, 30) == pytest.approx(13.5591)


def test_other_formulas_on_hand_counted_texts() -> None:
    # 0.4 * (20 + 10) for 10 complex words in a hundred.
    assert formulas.gunning_fog(100, 5, 10) == pytest.approx(12.0)
    # 20 + 30 for 30 long words in a hundred; 6 long words in a sentence.
    assert formulas.lix(100, 5, 30) == pytest.approx(50.0)
    assert formulas.rix(5, 30) == pytest.approx(6.0)
    # 20 - 100 / 10 for 100 short words among 150.
    assert formulas.forcast(150, 100) == pytest.approx(10.0)
    # (80 easy + 3 * 20 hard) / 5 sentences = 28, over 20, so halved.
    assert formulas.linsear_write_formula(100, 5, 20) == pytest.approx(14.0)
    # (10 easy) / 1 = 10, under 20, so two less, then halved.
    assert formulas.linsear_write_formula(10, 1, 0) == pytest.approx(4.0)
    # 64 - 0.95 * 10 - 0.69 * 20.
    assert formulas.new_dale_chall_cloze(100, 5, 10) == pytest.approx(40.7)
    # 0.1579 * 10 + 0.0496 * 20 + 3.6365, and without the constant at five in a hundred.
    assert formulas.dale_chall_readability_score(100, 5, 10) == pytest.approx(6.2075)
    assert formulas.dale_chall_readability_score(100, 5, 5) == pytest.approx(1.7815)
    assert formulas.dale_chall_grade(6.2) == 7.5
    # 0.141 * 10 + 0.086 * 5 + 0.839.
    assert formulas.spache_readability(100, 10, 5) == pytest.approx(2.679)
    # A hundred words and forty mini words in five sentences.
    assert formulas.mcalpine_eflaw(100, 5, 40) == pytest.approx(28.0)
    assert formulas.reading_time_s(238) == pytest.approx(60.0)


@pytest.fixture(scope="module")
def reference() -> dict[str, float]:
    return measure_with_textstat(TEXT, "en")


def test_formulas_on_textstats_counts_give_textstats_values(reference: dict[str, float]) -> None:
    r = reference
    words, sentences = int(r["words"]), int(r["sentences"])
    syllables, many = int(r["syllables"]), int(r["polysyllables"])
    easy_as_textstat = round(
        (r["dale_chall_readability_score"] - 3.6365 - 0.0496 * words / sentences)
        / 0.1579
        * words
        / 100
    )
    fog_as_textstat = round((r["gunning_fog"] / 0.4 - words / sentences) * words / 100)
    ours = {
        "flesch_reading_ease": formulas.flesch_reading_ease(words, sentences, syllables),
        "flesch_kincaid_grade": formulas.flesch_kincaid_grade(words, sentences, syllables),
        "smog_index": formulas.smog_index(many, sentences),
        "gunning_fog": formulas.gunning_fog(words, sentences, fog_as_textstat),
        # textstat writes 0.058 where Coleman and Liau have 0.0588.
        "coleman_liau_index": formulas.coleman_liau_index(int(r["letters"]), words, sentences)
        - 0.0008 * 100 * r["letters"] / words,
        "automated_readability_index": formulas.automated_readability_index(
            int(r["characters"]), words, sentences
        ),
        "dale_chall_readability_score": formulas.dale_chall_readability_score(
            words, sentences, easy_as_textstat
        ),
        "spache_readability": formulas.spache_readability(
            words, sentences, int(r["difficult_words"])
        ),
        "linsear_write_formula": formulas.linsear_write_formula(words, sentences, many),
        "lix": formulas.lix(words, sentences, int(r["long_words"])),
        "rix": formulas.rix(sentences, int(r["long_words"])),
        "mcalpine_eflaw": formulas.mcalpine_eflaw(words, sentences, int(r["mini_words"])),
    }

    for name, value in ours.items():
        assert value == pytest.approx(r[name], abs=0.01), name


def test_text_standard_is_textstats(reference: dict[str, float]) -> None:
    from readaloud.audit.readability.metrics import VOTERS

    grades = [reference[name] for name in VOTERS]

    assert (
        formulas.text_standard(reference["flesch_reading_ease"], grades)
        == (reference["text_standard"])
    )


@given(st.integers(1, 5000), st.data())
def test_no_formula_gives_anything_but_a_number(words: int, data: st.DataObject) -> None:
    sentences = data.draw(st.integers(1, words))
    some = data.draw(st.integers(0, words))
    values = (
        formulas.flesch_reading_ease(words, sentences, words + some),
        formulas.flesch_kincaid_grade(words, sentences, words + some),
        formulas.smog_index(some, sentences),
        formulas.gunning_fog(words, sentences, some),
        formulas.dale_chall_readability_score(words, sentences, some),
        formulas.new_dale_chall_cloze(words, sentences, some),
        formulas.linsear_write_formula(words, sentences, some),
        formulas.forcast(words, some),
    )

    assert all(math.isfinite(value) for value in values)


@given(st.integers(10, 500), st.integers(1, 10), st.integers(0, 300))
def test_longer_words_and_sentences_never_read_easier(
    words: int, sentences: int, more: int
) -> None:
    grade = formulas.flesch_kincaid_grade(words, sentences, words + more)

    assert formulas.flesch_kincaid_grade(words, sentences, words + more + 1) > grade
    assert formulas.smog_index(more + 1, sentences) > formulas.smog_index(more, sentences)
