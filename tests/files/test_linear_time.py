"""Time grows with an export: what thousands of shortcodes leave open never squares the work."""

import time

import pytest

from readaloud.files.readers.wordpress import paragraphs

RATIO = 3.2  # doubled input against the single one: two, and room for a noisy machine
INPUTS = {
    "captions that nothing closes": "[caption width=3]",
    "captions without a bracket": "[caption ",
    "shortcodes without a bracket": "[za b=",
    "names that nothing closes": "[za-b",
    "ends of captions": "[/caption]",
    "blanks in a caption": "[caption x]" + " " * 50 + "<a>[/caption]",
}


def cost_s(body: str) -> float:
    """CPU seconds to read a post's body."""
    begin = time.process_time()
    paragraphs(body)
    return time.process_time() - begin


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_post_about_doubles_the_work(name: str) -> None:
    piece = INPUTS[name]
    tries = ((cost_s(piece * 4_000), cost_s(piece * 8_000)) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
