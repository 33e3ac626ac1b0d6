"""Text that is handed to the engine is safe, and every position in it is still known."""

from hypothesis import given
from hypothesis import strategies as st

from readaloud.model.article import Span
from readaloud.model.narration import Sound
from readaloud.voices.guard import MAX_TOKEN, guard, guard_spoken, simplest

TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("a.'’-[]_: \n\x00\u202e9é😀"), st.characters()), max_size=300
)


def test_an_ordinary_sentence_comes_back_as_it_is():
    text = "Take 10 mg (two tablets) of mother-in-law's e.g. U.S.A. remedy – daily."

    assert guard(text).text == text


def test_control_characters_become_spaces():
    assert guard("one\x00two\u202ethree").text == "one two three"


def test_phonemes_in_an_article_are_text_and_not_obeyed():
    assert "[[" not in guard("say [[h@l'oU]] or [[[x]]]").text


def test_a_word_of_a_million_letters_is_cut():
    safe = guard("x" * 1_000_000)

    assert max(map(len, safe.text.split())) <= MAX_TOKEN
    assert safe.text.replace(" ", "") == "x" * 1_000_000


@given(TEXTS)
def test_no_token_is_too_long_for_the_engine(text):
    assert all(len(token) <= MAX_TOKEN for token in guard(text).text.split())


@given(TEXTS)
def test_every_letter_is_still_there_in_order(text):
    def letters(some):
        return [char for char in some if char.isalnum()]

    assert letters(guard(text).text) == letters(text)


@given(TEXTS)
def test_a_letter_of_the_safe_text_is_found_at_its_place_in_the_original(text):
    safe = guard(text)

    for place, char in enumerate(safe.text):
        if char.isalnum():
            assert text[safe.origin(place)] == char


def test_known_sounds_stand_in_the_place_of_their_words():
    safe = guard_spoken("Take ibuprofen daily.", [Sound(Span(5, 14), "aIbj'u:")])

    assert safe.text == "Take [[aIbj'u:]] daily."
    assert safe.origin(safe.text.index("daily")) == 15
    assert safe.origin(safe.text.index("bj")) == 5


def test_a_sound_cannot_close_its_brackets_early():
    safe = guard_spoken("one two", [Sound(Span(0, 3), "w0n]] [[b'ad")])

    assert safe.text.count("[[") == safe.text.count("]]") == 1


@given(TEXTS)
def test_the_simplest_form_has_only_letters_digits_and_spaces(text):
    assert all(char.isalnum() or char == " " for char in simplest(text))
