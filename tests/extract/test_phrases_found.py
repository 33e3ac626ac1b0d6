"""The pattern that finds any of several texts by their rarest letters finds what they are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.extract.phrases import ANY_HELD, HELD, any_of, literal_of

TEXTS = st.lists(st.text("ab kz.©", min_size=1, max_size=4), min_size=1, max_size=5)


@given(TEXTS, st.text("ab kz.©", max_size=12))
def test_a_line_is_found_where_it_holds_one_of_the_texts(texts: list[str], line: str) -> None:
    found = re.search(any_of(texts), line) is not None
    assert found == any(text in line for text in texts)


def test_every_phrase_of_furniture_is_found_within_a_line() -> None:
    assert all(ANY_HELD.search(f"so {text} on") for text, _ in HELD)


@pytest.mark.parametrize(
    ("branch", "text"),
    [
        ("read more$", "read more"),
        ("ads?(?: by)?$", "ad"),
        ("by:? ", "by"),
        ("e-?mail$", "e"),
        (r"share\b", "share"),
        (r"\(c\).{0,160}", "(c"),
        (r"\d+ comments?", ""),
        (".{0,40}we use cookies", ""),
    ],
)
def test_the_text_that_a_branch_begins_with_leaves_out_what_may_be_missing(branch: str, text: str):
    assert literal_of(branch) == text
