"""Scores of articles and sections, their notes, and what is left out."""

import math
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.audit.readability import Text, measure, measure_texts
from readaloud.extract import extract
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article, Source
from readaloud.model.settings import AuditSettings

SETTINGS = AuditSettings()
ADDITIVE = ("words", "sentences", "syllables", "polysyllables", "letters", "long_words")


def page(body: str, title: str = "Back pain", language: str = "en") -> Article:
    html = (
        f'<html lang="{language}"><head><title>{title}</title></head><body><article>'
        f"<h1>{title}</h1>{body}</article></body></html>"
    )
    return extract(Source("page.html", html.encode()))


def measure_text(text, bounds, language, settings):
    return measure_texts([Text(text, bounds, language)], settings)[0]


BODY = (
    "<p>Rest your back. Walk each day.</p><h2>Treatment</h2><p>Heat helps some people.</p>"
    "<ul><li>Take a warm bath</li><li>Use a heat pack</li></ul>"
    "<table><tr><th>Drug</th><th>Dose</th></tr><tr><td>Ibuprofen</td><td>200 mg</td></tr></table>"
    "<h3>Exercises</h3><p>Stretch slowly. Then bend both knees and hold them for ten breaths.</p>"
)


def value(
    article: Article, metric: str, scope: str = "article", **settings: object
) -> float | None:
    scores = measure(article, AuditSettings(**settings)).scores  # type: ignore[arg-type]  # a test's shorthand
    return next((s.value for s in scores if s.metric == metric and s.scope == scope), None)


def test_headings_and_list_items_are_sentences_and_table_cells_are_not() -> None:
    # Back pain | Rest your back. | Walk each day. | Treatment | Heat helps some people.
    # | Take a warm bath | Use a heat pack | Exercises | Stretch slowly.
    # | Then bend both knees and hold them for ten breaths. = 10 sentences,
    # 2 + 3 + 3 + 1 + 4 + 4 + 4 + 1 + 2 + 10 = 34 words.
    article = page(BODY)

    assert value(article, "sentences") == 10
    assert value(article, "words") == 34


def test_headings_and_lists_can_be_left_out() -> None:
    article = page(BODY)

    assert value(article, "sentences", skip=("headings",)) == 7
    assert value(article, "sentences", skip=("lists",)) == 8
    assert value(article, "sentences", skip=("headings", "lists")) == 5


def test_sections_add_up_to_the_article() -> None:
    article = page(BODY)
    scores = measure(article, AuditSettings(skip=("headings",))).scores

    for metric in ADDITIVE:
        whole = next(s.value for s in scores if s.scope == "article" and s.metric == metric)
        parts = sum(s.value for s in scores if s.scope != "article" and s.metric == metric)
        assert whole == parts, metric


def test_every_sentence_has_counts_also_those_in_tables() -> None:
    article = page(BODY)

    counts = measure(article, SETTINGS).counts

    assert set(counts) == {sentence.id for sentence in article.sentences()}


def test_difficulties_follow_reading_order() -> None:
    article = page(BODY)
    order = [sentence.id for sentence in article.sentences()]

    ids = [sentence_id for sentence_id, _ in measure(article, SETTINGS).difficulties]

    assert ids == [sentence_id for sentence_id in order if sentence_id in ids]


def notes(text: str) -> list[str]:
    found = measure_text(text, [(0, len(text))] if text else [], "en", SETTINGS)["notes"]
    assert isinstance(found, list)
    return found


def test_limits_are_said_in_notes() -> None:
    assert notes("") == ["no-words"]
    assert notes("🙂 🙂 —") == ["no-words"]
    assert notes("Rest.") == ["short-text", "smog-short-text", "below-grade-scale"]
    assert notes("Difficulties necessitate individualised interventions. " * 40) == [
        "smog-short-text"
    ]


def test_rest_has_no_negative_grade() -> None:
    scores = measure_text("Rest.", [(0, 5)], "en", SETTINGS)

    assert "flesch_kincaid_grade" not in scores
    assert scores["flesch_reading_ease"] > 100  # type: ignore[operator]  # notes alone is a list


@given(st.lists(st.text(max_size=60), max_size=8))
def test_no_score_is_nan_or_a_negative_grade(sentences: list[str]) -> None:
    ends = list(accumulate(len(sentence) + 1 for sentence in sentences))
    bounds = [(end - 1 - len(one), end - 1) for one, end in zip(sentences, ends, strict=True)]

    scores = measure_text(" ".join(sentences), bounds, "en", SETTINGS)

    for name, number in scores.items():
        if isinstance(number, int | float):
            assert math.isfinite(number), name
            assert number >= 0 or name in ("flesch_reading_ease",), name


@pytest.mark.parametrize(
    ("language", "metric"),
    [
        ("de", "wiener_sachtextformel"),
        ("es-MX", "fernandez_huerta"),
        ("fr", "flesch_reading_ease"),
        ("it", "gulpease_index"),
        ("nl-NL", "flesch_reading_ease"),
        ("pl", "gunning_fog"),
        ("ru", "lix"),
    ],
)
def test_other_languages_get_the_formulas_made_for_them(language: str, metric: str) -> None:
    article = page("<p>Beba agua todos los dias. Descanse un poco mas.</p>", language=language)
    measured = measure(article, SETTINGS)

    assert "scores-by-textstat" in measured.notes
    assert any(s.metric == metric and s.scope == "article" for s in measured.scores)
    assert not any(s.metric in ("difficulty", "flesch_kincaid_grade") for s in measured.scores)


def test_a_language_without_formulas_says_so() -> None:
    scores = measure_text("Vila och drick vatten.", [(0, 22)], "sv", SETTINGS)

    assert scores["notes"] == ["no-formula-for-language"]
    assert scores["lix"] == 4.0
    assert "flesch_kincaid_grade" not in scores


def test_plain_text_and_the_same_text_as_a_page_score_alike() -> None:
    text = "Rest your back.\nWalk each day.\nHeat helps some people."
    article = article_from_text("text", text)

    from_text = measure_text(text, [(0, 15), (16, 30), (31, 54)], "en", SETTINGS)

    assert value(article, "syllables") == from_text["syllables"]
    assert value(article, "difficulty") == from_text["difficulty"]


def test_signs_of_sentences_without_words_do_not_count() -> None:
    scores = measure_text("Rest, now. — , — Sleep.", [(0, 10), (11, 16), (17, 23)], "en", SETTINGS)

    assert (scores["words"], scores["sentences"]) == (3, 2)
    assert (scores["letters"], scores["characters"]) == (12, 15)
