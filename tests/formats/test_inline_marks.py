"""Marks and words laid over a sentence always nest, and never lose a character."""

import re
from html import unescape
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from readaloud.formats.inline import Wrapped, render
from readaloud.model.article import Span

texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=40
)
spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), *[st.integers(-2, 45)] * 2)


def link(span: Span) -> Wrapped:
    return Wrapped(span, '<a href="x">', "</a>", is_link=True)


def bold(span: Span) -> Wrapped:
    return Wrapped(span, "<b>", "</b>")


def word(span: Span) -> Wrapped:
    return Wrapped(span, "<i>", "</i>")


@given(texts, st.lists(spans), st.lists(spans), st.lists(spans))
def test_any_marks_give_well_formed_markup_with_the_same_text(
    text: str, links: list[Span], bolds: list[Span], words: list[Span]
) -> None:
    markup = render(text, [*map(link, links), *map(bold, bolds)], map(word, words))

    assert "".join(ElementTree.fromstring(f"<p>{markup}</p>").itertext()) == text


@given(st.lists(spans, min_size=2))
def test_a_link_never_stands_in_a_link(links: list[Span]) -> None:
    markup = render("x" * 45, map(link, links))

    assert not re.search(r"<a [^>]*>[^<]*<a ", markup)


def test_marks_that_overlap_are_cut_to_nest() -> None:
    markup = render("one two three", [bold(Span(0, 7)), link(Span(4, 13))])

    assert markup == '<b>one <a href="x">two</a></b> three'


def test_a_word_cut_by_a_mark_keeps_its_first_part() -> None:
    markup = render("unbelievable", [bold(Span(2, 12))], [word(Span(0, 12))])

    assert markup == "<i>un</i><b>believable</b>"


def test_markup_in_the_text_is_text() -> None:
    assert unescape(render("a <script> & b", [])) == "a <script> & b"
    assert "<script" not in render("a <script> & b", [])
