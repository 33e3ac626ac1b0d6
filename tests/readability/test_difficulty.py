"""The difficulty score: a number like a grade, which never loses the order of two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.readability import Text, measure_texts
from readaloud.audit.readability.counts import tally
from readaloud.audit.readability.difficulty import (
    FEATURES,
    HARDEST,
    WEIGHTS,
    bend,
    difficulty_of,
    features_of,
)
from readaloud.audit.readability.packing import unpack, words_in
from readaloud.extract.sentences import split_sentences
from readaloud.model.settings import AuditSettings


def difficulty(text: str) -> float:
    packed = [tally(span.of(text)) for span in split_sentences(text)]
    longest = max(map(words_in, packed))
    return difficulty_of(unpack(sum(packed)), len(packed), longest)


PAIRS = [
    (
        "Rest your back. Walk a little each day. It gets better in a few weeks.",
        "Immobilisation should be avoided, as progressive mobilisation is associated with earlier"
        " functional recovery in uncomplicated presentations.",
    ),
    (
        "Some people get a rash. Tell your doctor if you do.",
        "Cutaneous reactions, including erythematous eruptions, warrant prompt medical evaluation.",
    ),
    (
        "The new pill helped 30 of 100 people. The old pill helped 25 of 100.",
        "Response rates were 30.1% (95% CI 25.2 to 35.0) versus 25.4% in the comparator arm.",
    ),
]


@pytest.mark.parametrize(("easy", "hard"), PAIRS)
def test_plain_words_score_lower_than_the_same_in_hard_words(easy: str, hard: str) -> None:
    assert difficulty(easy) + 3 < difficulty(hard)


def test_the_longer_of_two_sentences_of_equal_words_is_harder() -> None:
    assert difficulty("You can rest and you can walk.") > difficulty("You can rest. You can walk.")


def test_every_feature_has_a_weight() -> None:
    counts = unpack(tally("Rest and drink water."))

    assert len(WEIGHTS) == len(FEATURES) == len(features_of(counts, 1, 4))


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_bending_keeps_bounds_and_order(one: float, other: float) -> None:
    low, high = sorted((one, other))

    assert 0 <= bend(low) <= bend(high) <= HARDEST


@given(st.text(min_size=1, max_size=200))
def test_any_text_with_words_has_a_difficulty_within_bounds(text: str) -> None:
    scores = measure_texts([Text(text, [(0, len(text))], "en")], AuditSettings())[0]

    if scores["words"]:
        value = scores["difficulty"]
        assert isinstance(value, float)
        assert 0 <= value <= HARDEST
    else:
        assert "difficulty" not in scores
