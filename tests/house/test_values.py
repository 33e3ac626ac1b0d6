"""Values made by the quick constructor are the values that dataclasses would have made."""

from dataclasses import FrozenInstanceError, replace

import pytest

from readaloud.model.article import Mark, Paragraph, Removal, Sentence
from readaloud.model.span import Span


def test_a_value_holds_what_it_was_made_of_by_place_and_by_name():
    made = Sentence("s1", text="Rest.", span=Span(0, 5))
    assert (made.id, made.text, made.span, made.marks) == ("s1", "Rest.", Span(0, 5), ())


def test_values_stay_frozen_and_comparable():
    mark = Mark("link", Span(0, 4), "#note")
    assert mark == Mark("link", Span(0, 4), "#note") != replace(mark, target="")
    assert Span(1, 2) < Span(1, 3)
    assert hash(Span(1, 2)) == hash(Span(1, 2))
    with pytest.raises(FrozenInstanceError):
        mark.target = "elsewhere"  # type: ignore[misc]  # what is tested


@pytest.mark.parametrize("kind", [Span, Mark, Sentence, Paragraph, Removal])
def test_a_field_without_a_default_must_be_given(kind):
    with pytest.raises(TypeError, match="missing"):
        kind()
