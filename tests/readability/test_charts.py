"""Drawings of readability: well-formed, described in words, with the numbers behind them."""

import xml.etree.ElementTree as ET
from dataclasses import replace

from readaloud.audit import audit
from readaloud.extract import extract
from readaloud.extract.plain import article_from_text
from readaloud.formats.charts import (
    MOST_COLUMNS,
    readability_part,
    section_chart,
    strip_chart,
)
from readaloud.model.article import Source
from readaloud.model.audit import Audit, Score
from readaloud.model.settings import AuditSettings

SVG = "svg"
EASY = "<p>Rest your back. Walk a little each day. Heat can help you, and so can a warm bath.</p>"
HARD = (
    "<p>Inflammatory arthropathies necessitate comprehensive multidisciplinary evaluation, with"
    " serological investigations, as do many other disorders of the joints and of the back,"
    " radiographic assessment and rheumatological consultation.</p>"
)


def audited(body: str) -> Audit:
    html = (
        '<html lang="en"><head><title>Pain</title></head><body><article><h1>Pain &amp; rest</h1>'
        f"{body}</article></body></html>"
    )
    return audit(extract(Source("page.html", html.encode())), (), AuditSettings())


def parsed(markup: str) -> ET.Element:
    return ET.fromstring(markup)


PAGE = f"<h2>At home &lt;first&gt;</h2>{EASY}<h2>At the clinic</h2>{HARD}"


def test_a_strip_has_a_title_a_description_and_a_table() -> None:
    figure = parsed(strip_chart(audited(PAGE)))
    svg = figure.find(SVG)

    assert svg is not None
    assert svg.get("role") == "img"
    named = (svg.get("aria-labelledby") or "").split()
    ids = {element.get("id"): element.text for element in svg.iter() if element.get("id")}
    assert all(ids[name] for name in named)
    assert "7 sentences; 1 are harder than 14" in (ids["strip-said"] or "")
    assert len(list(figure.iter("tr"))) == 1 + 7


def test_every_sentence_of_the_table_leads_to_its_place() -> None:
    one = audited(PAGE)
    links = [a.get("href") for a in parsed(strip_chart(one)).iter("a")]

    assert links == [f"#{sentence_id}" for sentence_id, _ in one.difficulties]


def test_sections_are_bars_that_name_the_hardest() -> None:
    figure = parsed(section_chart(audited(f"{PAGE}<h2>Short</h2><p>Rest.</p>"), target=8))
    said = next(e.text for e in figure.iter("p"))

    assert "the hardest is “At the clinic”" in (said or "")
    assert "Short" not in "".join(figure.itertext())  # too short for a bar
    assert "above the target" in [cell.text for cell in figure.iter("td")]


def test_a_long_article_shows_the_hardest_of_each_few_sentences() -> None:
    text = "Rest a little each day and walk. " * 2000
    one = audit(article_from_text("long", text), (), AuditSettings())
    svg = parsed(strip_chart(one)).find(SVG)

    assert svg is not None
    assert len(svg.findall("path")) <= MOST_COLUMNS + 1


def test_nothing_is_drawn_of_nothing() -> None:
    empty = audit(article_from_text("empty", ""), (), AuditSettings())

    assert strip_chart(empty) == ""
    assert section_chart(empty) == ""


def test_the_part_for_the_audit_page_tells_scores_and_limits() -> None:
    part = parsed(readability_part(audited(PAGE)))
    text = "".join(part.itertext())

    assert "Flesch-Kincaid grade" in text
    assert "Under 100 words every grade is a rough guess." in text


def test_a_score_just_below_zero_is_zero() -> None:
    scores = (Score("flesch_reading_ease", "article", -0.3), Score("words", "article", 120.0))
    part = parsed(readability_part(replace(audited(PAGE), scores=scores)))

    cells = [cell.text for cell in part.iter("td")]
    assert "0" in cells
    assert "-0" not in cells


def test_bars_have_their_words_and_numbers_beside_them() -> None:
    """As words of the page, which break where it is narrow; only the bars are drawn."""
    bars = parsed(section_chart(audited(PAGE))).find("ul")

    assert bars is not None
    assert [item.findtext("span") for item in bars] == ["At home <first>", "At the clinic"]
    assert all(float(item.findtext("b") or "") > 0 for item in bars)
    assert all(item.find(SVG) is not None for item in bars)
