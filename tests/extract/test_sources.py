"""The list of sources, by the many headings that announce it."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

PROSE = "<p>A cup of coffee at four in the afternoon still has half of its effect at ten.</p>"
MORE = "<p>Most people who wake at night fall asleep again within twenty minutes, without help.</p>"
LIST = (
    "<ol><li>Brandt O, Lee A. Coffee and sleep. Journal of Naps. 2019;3(2):45-50.</li>"
    "<li>Marsh Institute. How we sleep. 2021. https://marsh.example/sleep</li></ol>"
)


def found(heading: str, body: str = LIST) -> tuple[int, str]:
    page = f"<h1>Sleep</h1>{PROSE}{MORE}<h2>{heading}</h2>{body}"
    article = extract(Source("sleep.html", f"<html><body>{page}</body></html>".encode()))
    return len(article.metadata.references), " ".join(b.text for b in article.blocks())


@pytest.mark.parametrize(
    "heading",
    [
        "Sources",
        "4 Sources",
        "View All Sources (2)",
        "See 2 references",
        "References (2)",
        "Quellenangaben",
        "Referenties",
        "Fontes",
        "Referências bibliográficas",
        "Källor",
    ],
)
def test_a_list_of_sources_is_known_by_its_heading(heading: str):
    assert found(heading)[0] == 2


@pytest.mark.parametrize("heading", ["Sources of caffeine", "5 sources of iron", "Further reading"])
def test_other_headings_announce_none(heading: str):
    count, text = found(heading, "<ul><li>Coffee and tea, which most know</li><li>Cola</li></ul>")
    assert count == 0
    assert "Coffee and tea" in text


def test_a_marker_that_leads_to_a_note_does_not_cite_the_source_of_its_number():
    notes = (
        '<h2>Footnotes</h2><ol><li id="fn1">Asked by telephone in the winter, and answered at'
        ' once by all of those who were awake.</li><li id="fn2">Those at home.</li></ol>'
    )
    text = (
        '<p>Half of them slept.<sup><a href="#fn1">1</a></sup> The rest, as others found, lay'
        ' awake.<sup><a href="#r2">2</a></sup></p>'
    )
    sources = "<h2>References</h2>" + LIST.replace("<li>Marsh", '<li id="r2">Marsh')
    page = f"<html><body><h1>Sleep</h1>{PROSE}{text}{MORE}{notes}{sources}</body></html>"

    article = extract(Source("sleep.html", page.encode()))

    marks = [m for s in article.sentences() for m in s.marks if m.kind == "citation"]
    assert marks[0].target == "#fn1"
    assert marks[1].target.startswith("Marsh Institute.")
