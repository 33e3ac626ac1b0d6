"""Time grows with the text: doubling what is hard to say never squares the work."""

import time

import pytest

from readaloud.narrate.spoken import say

RATIO = 3.2  # doubled input against the single one: two, and room for a noisy machine
DATA = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODkw" * 4
UNITS = (
    *("Ph.D. x ", f"{DATA} ", "1/2 ", "1,", "A. ", "(", "“a ", "[1] ", "3 May 2020 ", "MRI "),
    *("a• ", "5–", "http://a.b/c ", "q4h ", "!", "IV ", "No. 5 ", "$5 "),
)


def cost_s(text: str) -> float:
    """CPU seconds of saying a text."""
    begin = time.process_time()
    say(text)
    return time.process_time() - begin


@pytest.mark.parametrize("unit", UNITS)
def test_doubling_the_text_about_doubles_the_work(unit: str) -> None:
    tries = ((cost_s(unit * 2_000), cost_s(unit * 4_000)) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
