"""Phrases: what they match, what bars them, and that they never match what is not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.lexicon import entries
from readaloud.audit.words import read_words
from readaloud.model.phrase import phrase, phrases
from readaloud.rules import BUILTIN
from readaloud.rules.patterns import BOOK


def found(pattern: str, text: str) -> list[str]:
    words = read_words(text)
    return [words.span(first, end).of(text) for first, end in phrase(pattern).find(words)]


def test_words_match_in_order() -> None:
    assert found("cures|heals the", "It heals the skin.") == ["heals the"]


def test_a_kind_matches_all_its_words() -> None:
    assert found("{herb} ..2 for", "St John's wort is good for sleep.") == [
        "St John's wort is good for"
    ]


def test_a_plain_gap_stops_at_a_negation() -> None:
    assert found("{herb} ..4 helps", "Ginger helps.") == ["Ginger helps"]
    assert found("{herb} ..4 helps", "Ginger never really helps.") == []


def test_a_tilde_gap_stops_at_a_hedge() -> None:
    assert found("{herb} ~4 help", "Ginger can help.") == ["Ginger can help"]
    assert found("{herb} ~4 help", "Ginger may help.") == []


def test_an_open_gap_crosses_anything() -> None:
    assert found("{herb} _4 help", "Ginger may not help.") == ["Ginger may not help"]


def test_no_match_crosses_a_semicolon() -> None:
    assert found("{herb} ..6 helps", "Ginger is a root; rest helps.") == []


def test_an_element_may_be_missing() -> None:
    assert found("no side? effects", "It has no effects.") == ["no effects"]


def test_a_caret_ties_a_phrase_to_the_start() -> None:
    assert found("^ this helps", "This helps.") == ["This helps"]
    assert found("^ this helps", "And this helps.") == []


@pytest.mark.parametrize("bad", ["", "..4 helps", "really? helps", "^"])
def test_a_phrase_without_a_firm_beginning_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="phrase must begin"):
        phrase(bad)


def test_each_line_is_a_phrase() -> None:
    assert [p.text for p in phrases("one two\n\n  three  ")] == ["one two", "three"]


@given(st.text(max_size=200))
def test_words_lie_inside_the_text_and_in_order(text: str) -> None:
    words = read_words(text)

    ends = [0]
    for word, span in zip(words.words, words.spans, strict=True):
        assert ends[-1] <= span.start < span.end <= len(text)
        assert len(word) > 0
        ends.append(span.end)


@given(st.lists(st.sampled_from("ginger helps not may pain the ; . cures it".split()), max_size=30))
def test_a_match_lies_inside_its_sentence(parts: list[str]) -> None:
    words = read_words(" ".join(parts))

    for pattern in phrases("{herb} ..3 helps|cures\n{herb} ~8 {cure} ..2 {pain}\nit|the __ pain"):
        for first, end in pattern.find(words):
            assert 0 <= first < end <= len(words.words)


def test_the_rules_ask_for_kinds_that_words_have() -> None:
    by_form = {"{number}", "{percent}", "{money}", "{year}", "{many}", "{product}", "{prep}"}
    of_words = {"{" + kind + "}" for _, kind in entries()}

    asked = {key for key in BOOK.rows if key.startswith("{")}

    assert len(BUILTIN) > 50
    assert asked - by_form - of_words == set()


def test_a_number_with_narrow_spaces_is_one() -> None:
    words = read_words("Drink 1\u202f500 mL.")

    assert words.words == ("drink", "1,500", "ml")
    assert words.span(1, 2).of(words.text) == "1\u202f500"
