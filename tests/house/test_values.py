"""Values of our own decorator are the values that dataclasses would have made."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, replace

import pytest

from readaloud.model.article import Mark, Paragraph, Removal, Sentence
from readaloud.model.making import dataclass
from readaloud.model.settings import Settings
from readaloud.model.span import Span


def both(**how):
    """One class as we make it and as the library does."""

    class Dose:
        amount: float
        unit: str = "mg"
        times: list[int] = field(default_factory=list)

    def made_by(decorator):
        return decorator(slots=True, **how)(type("Dose", (), dict(vars(Dose))))

    return made_by(dataclass), made_by(dataclasses.dataclass)


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


@pytest.mark.parametrize("how", [{}, {"frozen": True}, {"eq": False}])
def test_a_class_of_ours_does_what_the_library_s_does(how):
    ours, library = both(**how)
    for made in (ours, library):
        one, other = made(2.5), made(2.5, times=[])
        assert one.times is not other.times
        assert (one == other) is how.get("eq", True)
        assert (replace(one, unit="g") == one) is False
        assert dataclasses.asdict(one) == {"amount": 2.5, "unit": "mg", "times": []}
        assert made.__match_args__ == ("amount", "unit", "times")
        assert repr(one).endswith("Dose(amount=2.5, unit='mg', times=[])")
        assert (made.__hash__ is None) is (how == {})
        assert copy.copy(one).amount == 2.5
    assert ours(1) != library(1)
    if not how.get("frozen"):
        one.unit = "g"
        assert one.unit == "g"


def test_a_value_comes_out_of_a_pickle_as_it_went_in():
    for value in (Span(1, 2), Mark("link", Span(0, 4), "#note"), Settings()):
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value


def test_nothing_can_be_taken_from_a_frozen_value():
    with pytest.raises(FrozenInstanceError):
        del Span(1, 2).start
