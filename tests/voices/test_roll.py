"""The cues of a long narration are packed, and come out as they went in."""

from hypothesis import given
from hypothesis import strategies as st

from readaloud.model.narration import Cue, WordCue, WordCues
from readaloud.model.span import Span
from readaloud.narrate.roll import EACH, CueRoll

NUMBERS = st.integers(0, 2**32 - 1)
WORDS = st.lists(
    st.builds(WordCue, st.builds(Span, NUMBERS, NUMBERS), NUMBERS, NUMBERS), max_size=4
)
CUES = st.builds(
    Cue, st.text(max_size=4), st.text(max_size=9), st.text(max_size=9), NUMBERS, NUMBERS, WORDS
)


def cue(number, words=()):
    return Cue(f"s{number}", "Rest.", "Rest.", number, number + 1, WordCues(words))


def roll_of(cues):
    roll = CueRoll()
    for one in cues:
        roll.append(one)
    return roll


@given(st.lists(CUES, max_size=3), st.sampled_from([0, 1, EACH - 1, EACH, EACH + 1, 3 * EACH]))
def test_a_roll_gives_its_cues_back_in_order(cues, more):
    cues = [*cues, *map(cue, range(more))]

    roll = roll_of(cues)

    assert list(roll) == cues
    assert roll == cues
    assert len(roll) == len(cues)
    assert [roll[at] for at in range(len(cues))] == cues
    assert roll[-2:] == tuple(cues[-2:])


def test_the_last_cue_can_be_changed_wherever_a_block_ends():
    for many in (1, EACH, EACH + 1, 2 * EACH + 1):
        roll = roll_of(map(cue, range(many)))

        roll.replace_last(cue(many + 7))

        assert roll[-1] == cue(many + 7)
        assert len(roll) == many


def test_a_roll_differs_from_one_with_another_cue():
    cues = [cue(number) for number in range(EACH + 3)]

    assert roll_of(cues) != roll_of(cues[:-1])
    assert roll_of(cues) != roll_of([*cues[:-1], cue(1)])
    assert roll_of(cues) == roll_of(cues)
