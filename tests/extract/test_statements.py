"""Lines above and below the text that say again who wrote it, and when."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

PROSE = (
    "<p>Older people wake early and nap by day, and few of them sleep through the night without"
    " getting up. Who wakes at four has often gone to bed at nine.</p>"
)


def read(above: str = "", below: str = "") -> Article:
    page = (
        "<html lang='en'><head><title>Sleep after sixty</title>"
        "<meta property='article:published_time' content='2023-03-03'>"
        "<meta name='author' content='Ottilie Brandt'></head><body><article>"
        f"<h1>Sleep after sixty</h1>{above}{PROSE * 4}{below}</article></body></html>"
    )
    return extract(Source("sleep.html", page.encode()))


@pytest.mark.parametrize(
    "line",
    [
        "Ottilie Brandt",
        "OTTILIE BRANDT",
        "Ottilie Brandt, RD",
        "— Written by",
        "Online Medical Reviewer: Idris Falk, MD",
        "By",
        "Ottilie Brandt, Health Editor",
        "March 3, 2023",
        "3rd March 2023 | 5 min read",
        "By Ottilie Brandt | Updated March 9, 2023",
        "By Ottilie Brandt · March 3, 2023",
        "By Ottilie Brandt — Medically reviewed by Idris Falk, MD — Updated on March 9, 2023",
        "By Ottilie Brandt. Medically reviewed by Idris Falk, MD. Updated March 9, 2023",
        "Ottilie Brandt | March 3, 2023 | 4 comments",
        "March 3, 2023 by Ottilie Brandt",
        "Author: Ottilie Brandt | Reviewer: Idris Falk, MD",
        "Story by Ottilie Brandt",
        "Date of publication: 3 March 2023",
        "Last reviewed by Idris Falk, MD on 03/09/2023",
        "Updated 10:15 AM EST, Fri March 10, 2023",
        "Estimated reading time: 5 minutes",
        "Updated 2 hours ago",
        "By the Editorial Team",
    ],
)
def test_a_line_that_says_who_or_when_is_a_byline(line: str):
    found = read(f"<p>{line}</p>")
    assert line not in found.text
    assert ("byline", line) in [(one.reason, one.text) for one in found.removals]


def test_a_label_and_its_date_may_stand_in_boxes_of_their_own():
    found = read("<div><div>Page last reviewed</div><div>3 March 2023</div></div>")
    assert found.text.startswith("Older people")


def test_such_lines_stand_below_the_text_too():
    found = read(below="<p>Reviewed 9 March 2023 by Idris Falk</p><p>Next review: March 2026</p>")
    assert found.text.endswith("at nine.")


@pytest.mark.parametrize(
    "line",
    [
        "12 May 2020",  # no date of the page: a diary's
        "On March 3, 2023 we slept badly",
        "Ottilie Brandt sleeps well",
        "Read this on Sunday",
        "By midnight",
        "5 hours",
        "30 minutes",
        "Time: 30 minutes",
        "Ottilie Brandt and Idris Falk",
    ],
)
def test_a_line_that_says_more_stays(line: str):
    assert line in read(f"<p>{line}</p>").text


def test_a_name_below_the_text_is_how_its_bearer_signs():
    assert read(below="<p>Ottilie Brandt</p>").text.endswith("Ottilie Brandt")


def test_a_date_between_paragraphs_stays():
    assert "March 3, 2023" in read(f"{PROSE}<p>March 3, 2023</p>").text


def test_durations_in_a_list_stay():
    found = read(f"{PROSE}<p>Nap for:</p><ul><li>10 minutes</li><li>20 min</li></ul>")
    assert "10 minutes\n20 min" in found.text
