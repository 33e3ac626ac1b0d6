"""Headings without what stands beside their words."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

PROSE = (
    "<p>A cold foot that was wet for days is dried first and warmed slowly, for hot water hurts "
    "it more than the cold did. Feeling comes back over several hours, and often with pain.</p>"
)

MORE = (
    "<p>Socks are changed at noon and again at night, and the wet pair dries against the chest. "
    "A companion looks at both soles, since those who are tired do not feel what they see.</p>"
)


@pytest.mark.parametrize(
    "beside",
    [
        '<span>[<a href="/edit?section=1">edit</a>]</span>',
        "<span>[ edit source ]</span>",
        '<span class="mw-editsection"><a href="/edit?section=1">edit</a></span>',
        '<a href="#cold-feet" title="Link to this section">¶</a>',
        ' <a href="#cold-feet">#</a>',
    ],
)
def test_ways_to_edit_a_section_or_link_to_it_are_not_read(beside):
    page = f"<main><h1>Feet</h1>{PROSE}<h2 id='cold-feet'>Cold feet{beside}</h2>{MORE}</main>"
    article = extract(Source("feet.html", page.encode()))

    assert "Cold feet" in [s.heading.text for s in article.walk() if s.heading]


@pytest.mark.parametrize("sign", ["#", "§", "¶"])
def test_a_link_to_the_section_before_its_words_is_not_read(sign: str):
    link = f'<a href="#cold-feet" class="header-anchor">{sign}</a>'
    page = f"<main><h1>Feet</h1>{PROSE}<h2 id='cold-feet'>{link} Cold feet</h2>{MORE}</main>"
    article = extract(Source("feet.html", page.encode()))

    assert "Cold feet" in [s.heading.text for s in article.walk() if s.heading]


@pytest.mark.parametrize(
    "heading", ["#", "# 1 fear", "Written in C#", "Get credit", "Read § 5 [edited in 2020] first"]
)
def test_signs_that_are_part_of_a_heading_stay(heading):
    page = f"<main><h1>Feet</h1>{PROSE}<h2>{heading}</h2>{MORE}</main>"
    article = extract(Source("feet.html", page.encode()))

    assert heading in [s.heading.text for s in article.walk() if s.heading]


def test_an_element_of_a_script_that_has_a_level_is_a_heading():
    page = (
        f"<main><h1>Feet</h1>{PROSE}<ui-heading level='3'>Wet socks</ui-heading>{MORE}"
        "<ui-heading>no level, and so no heading but a line of the text</ui-heading></main>"
    )
    article = extract(Source("feet.html", page.encode()))

    assert [(s.level, s.heading.text) for s in article.walk() if s.heading] == [(3, "Wet socks")]
    assert "no level" in article.text


def test_lines_of_one_class_head_lists_and_tables_as_well():
    table = "<table><tr><th>Day</th><th>Pain</th></tr><tr><td>One</td><td>Much</td></tr></table>"
    page = (
        f"<main><p>Feet</p><div class='sub'>What helps</div>{PROSE}<div class='sub'>Signs</div>"
        f"<ul><li>numb toes</li><li>white skin</li></ul>{MORE}"
        f"<div class='sub'>Course</div>{table}</main>"
    )
    article = extract(Source("feet.html", page.encode()))

    assert [s.heading.text for s in article.walk() if s.heading] == [
        "What helps",
        "Signs",
        "Course",
    ]
