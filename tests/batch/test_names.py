"""Names of outputs: safe everywhere, never the same, and no function of the order."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.files.inputs import Input, printable
from readaloud.files.names import SAFE, is_safe, output_names, stem_of


def named(*paths, taken=()):
    inputs = [Input(path, path) for path in paths]
    return [output_names(inputs, taken=taken)[one] for one in inputs]


def test_a_safe_stem_stays():
    assert named("site/back-pain.html", "Dr.Who_2.htm") == ["back-pain", "Dr.Who_2"]


def test_stems_lose_what_says_the_kind_of_file():
    assert stem_of("site/page.html.gz") == "page"
    assert stem_of("site.zip!inner/page.xhtml") == "page"
    assert stem_of("page.2024.html") == "page.2024"


def test_an_unsafe_stem_becomes_a_slug_and_a_hash():
    (name,) = named("Café au lait?.html")

    assert name.startswith("Cafe-au-lait-")
    assert len(name.rpartition("-")[2]) == 8


@pytest.mark.parametrize("odd", ["new\nline", "bad\udcffutf", "dir\\win", "C:\\x"])
def test_an_odd_name_keeps_its_whole_stem_and_gets_a_hash(odd):
    (name,) = named(printable(f"site.zip!{odd}.html"))

    assert name.startswith(re.match("[A-Za-z]+", odd)[0])
    assert re.fullmatch("[0-9a-f]{8}", name.rpartition("-")[2])


def test_names_that_differ_in_case_only_are_told_apart():
    first, second, third = named("a/Same.html", "b/SAME.html", "c/same.htm")

    assert len({first.lower(), second.lower(), third.lower()}) == 3


def test_a_name_does_not_depend_on_the_order():
    assert named("a/x.html", "b/x.html") == named("b/x.html", "a/x.html")[::-1]


def test_names_of_devices_and_of_the_layout_are_not_used():
    con, aux, index = named("CON.html", "aux.2.html", "index.html", taken=("index",))

    assert con.startswith("CON-")
    assert aux.startswith("aux-2-")
    assert index.startswith("index-")


def test_a_very_long_name_is_cut():
    (name,) = named("x" * 240 + ".html")

    assert len(name) <= 80


paths = st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30), unique=True)


@given(paths)
def test_names_are_safe_and_different_whatever_the_paths(found):
    names = named(*found, taken=("index",))

    assert len({name.lower() for name in names}) == len(names)
    assert all(SAFE.fullmatch(name) and is_safe(name) for name in names)
    assert "index" not in {name.lower() for name in names}
