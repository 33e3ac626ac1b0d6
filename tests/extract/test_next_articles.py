"""A page that goes on with the next article below the first."""

from readaloud.extract import extract
from readaloud.model.article import Source

COLD = (
    "<p>Cold air is dry, and the nose warms and wets it before it reaches the lungs at all.</p>"
    "<p>The water that it gives off for this is what runs down in the end on a cold morning.</p>"
)
KNEES = (
    "<p>A knee that clicks on the stairs and does not hurt is nothing to worry about for now.</p>"
    "<p>If it swells or locks, a doctor should have a look at it within the next two weeks.</p>"
)


def read(first: str, second: str) -> str:
    page = f"<title>Why a nose runs</title><main>{first}<p>Up next</p>{second}</main>"
    article = extract(Source("nose.html", f"<html><body>{page}</body></html>".encode()))
    return " ".join(block.text for block in article.blocks())


def test_the_next_article_is_none_of_this_one():
    text = read(
        f"<article><h1>Why a nose runs</h1>{COLD}</article>",
        f"<article><h1>Why knees click</h1>{KNEES}</article>",
    )
    assert "Cold air is dry" in text
    assert "knee" not in text


def test_parts_of_one_article_stay_together():
    parts = (
        f"<article><h1>Why a nose runs</h1>{COLD}<article><h1>Knees</h1>{KNEES}</article></article>"
    )
    assert "A knee that clicks" in read(parts, "")
    sections = f"<article><h1>Why a nose runs</h1>{COLD}<h1>Knees</h1>{KNEES}</article>"
    assert "A knee that clicks" in read(sections, "")
    lead = f"<article><h1>Noses</h1>{COLD}</article><article><h1>Knees</h1>{KNEES}</article>"
    assert "A knee that clicks" in read(lead, "")  # neither has the title of the page


def test_articles_of_the_same_look_behind_the_first_are_none_of_it():
    story = "<article class='story'>"
    text = read(
        f"{story}<h1>Why a nose runs</h1>{COLD}</article>",
        f"{story}<h2>Why knees click</h2><p>Ann Lee | May 4, 2025</p>{KNEES}</article>",
    )
    assert "Cold air is dry" in text
    assert "knee" not in text


def test_articles_of_another_look_or_without_a_heading_stay():
    first = f"<article class='story'><h1>Why a nose runs</h1>{COLD}</article>"

    assert "A knee that clicks" in read(first, f"<article class='more'>{KNEES}</article>")
    assert "A knee that clicks" in read(first, f"<article class='story'>{KNEES}</article>")


def test_chapters_in_articles_of_one_look_stay():
    chapters = "".join(
        f"<article class='block'><h2>Week {n}</h2>{KNEES.replace('knee', f'knee of week {n}')}"
        "</article>"
        for n in range(3)
    )
    text = read(f"<article class='block'><h1>Why a nose runs</h1>{COLD}</article>", chapters)

    assert all(f"knee of week {n}" in text for n in range(3))
