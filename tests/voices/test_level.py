"""Every clip comes out equally loud, and no peak passes the ceiling."""

import array
import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.model.narration import Clip
from readaloud.voices.level import CEILING, LOST_LU, TARGET_LUFS, eased, leveled, measure

RATE = 22_050


def tone(amplitude, seconds=1.0, hz=300):
    count = int(RATE * seconds)
    wave = (amplitude * math.sin(2 * math.pi * hz * i / RATE) for i in range(count))
    return Clip(array.array("h", (round(value) for value in wave)).tobytes(), RATE)


def peak(clip):
    return max(map(abs, array.array("h", clip.samples)), default=0)


@pytest.mark.parametrize("amplitude", [800, 3000, 12_000])
def test_quiet_and_loud_clips_come_out_alike(amplitude):
    loudness = measure(leveled(tone(amplitude)))

    assert loudness == pytest.approx(TARGET_LUFS + LOST_LU, abs=0.1)


def test_volume_is_relative_to_the_usual_loudness():
    half = measure(leveled(tone(3000), volume=50))

    assert half == pytest.approx(TARGET_LUFS + LOST_LU - 6.02, abs=0.1)


def test_volume_nought_is_silence_of_the_same_length():
    clip = leveled(tone(3000), volume=0)

    assert clip.length == tone(3000).length
    assert not any(clip.samples)


def test_silence_stays_silence():
    clip = Clip(bytes(2 * RATE), RATE)

    assert measure(clip) is None
    assert leveled(clip) == clip


def test_no_clip_at_all_is_fine():
    assert leveled(Clip(b"", RATE)).length == 0


def test_a_click_in_a_quiet_clip_is_held_below_the_ceiling():
    samples = array.array("h", tone(900, seconds=2).samples)
    samples[20_000:20_010] = array.array("h", [32_000] * 10)

    clip = leveled(Clip(samples.tobytes(), RATE))

    assert peak(clip) <= CEILING * 32_767 + 1
    assert clip.length == len(samples)


@given(
    st.lists(
        st.tuples(st.integers(0, 99), st.floats(0.05, 0.99)), max_size=20, unique_by=lambda x: x[0]
    )
)
def test_the_limiter_never_gives_more_than_was_allowed(limited):
    gains = eased(2.0, 100, sorted(limited))

    assert all(gains[index] <= 2.0 * share + 1e-9 for index, share in limited)
    assert all(0 < gain <= 2.0 for gain in gains)
    for left, right in pairwise(gains):
        assert max(left, right) / min(left, right) < 1.061
