"""The script of an article: what is said, in which order, with which pauses."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from readaloud.model.article import (
    Anchor,
    Article,
    Block,
    Cell,
    Figure,
    Item,
    ItemList,
    Mark,
    Metadata,
    Paragraph,
    Quote,
    Row,
    Section,
    Sentence,
    Span,
    Table,
)
from readaloud.model.audit import Verdict
from readaloud.model.narration import Utterance
from readaloud.model.settings import NarrateSettings
from readaloud.narrate.script import write_script

PLAIN = NarrateSettings()
ids = iter(f"s{n}" for n in range(1, 10_000))


def sentence(text: str, *marks: Mark) -> Sentence:
    return Sentence(next(ids), text, Span(0, len(text)), marks)


def paragraph(*texts: str) -> Paragraph:
    return Paragraph(next(ids), Anchor(), " ".join(texts), tuple(map(sentence, texts)))


def section(heading: str, *blocks: Block, inner: Sequence[Section] = ()) -> Section:
    return Section(next(ids), sentence(heading), 2, blocks, tuple(inner))


def article(*sections: Section, language: str = "en", title: str = "Aches") -> Article:
    metadata = Metadata(
        sentence(title), authors=("Ann Roe, RN",), published="2024-03-05", language=language
    )
    return Article("", "pages/aches.html", metadata, sections)


def script(page: Article, settings: NarrateSettings = PLAIN, *verdicts: Verdict) -> list[Utterance]:
    return list(write_script(page, settings, verdicts))


def said(utterances: Sequence[Utterance]) -> list[str]:
    return [utterance.spoken.text for utterance in utterances if utterance.spoken.text]


def test_a_sentence_keeps_its_id_and_its_text() -> None:
    page = article(section("Dose", paragraph("Take 10 mg.", "Rest.")))

    utterances = script(page)

    told = [(u.sentence_id, u.text) for u in utterances]
    assert told == [(s.id, s.text) for s in page.sentences()]
    assert utterances[2].spoken.text == "Take ten milligrams."


def test_a_title_is_not_said_twice() -> None:
    assert said(script(article(section("Aches", paragraph("Rest."))))) == ["Aches", "Rest."]


def test_byline_and_date_are_said_on_request() -> None:
    page = article(section("Dose", paragraph("Rest.")))

    utterances = script(page, replace(PLAIN, byline=True, date=True))

    assert said(utterances)[1:3] == [
        "By Ann Roe, R N.",
        "Published March fifth twenty twenty four.",
    ]


def test_headings_are_announced_in_words_on_request() -> None:
    page = article(section("Dose", paragraph("Rest.")), section("Risks", paragraph("Few.")))

    utterances = script(page, replace(PLAIN, announce="words"))

    assert "Section two of two:" in said(utterances)


def test_a_pause_before_a_heading_is_the_longest() -> None:
    page = article(section("Dose", paragraph("Rest.")), section("Risks", paragraph("Few.")))

    pauses = {u.text: u.pause_ms for u in script(page)}

    assert pauses["Rest."] == PLAIN.pause_section_ms > pauses["Dose"] > PLAIN.pause_sentence_ms


def test_lists_tell_their_numbers_or_how_many_there_are() -> None:
    items = tuple(Item((sentence(text),)) for text in ("Rest.", "Drink.", "Sleep."))
    bullets = ItemList("b", Anchor(), "", items)
    numbered = ItemList("n", Anchor(), "", items, ordered=True)

    assert said(script(article(section("A", bullets))))[2] == "List of three."
    assert said(script(article(section("A", numbered))))[2:5] == ["one.", "Rest.", "two."]
    plain = replace(PLAIN, lists="plain")
    assert said(script(article(section("A", numbered)), plain))[2:] == ["Rest.", "Drink.", "Sleep."]


def cell(text: str, *, is_header: bool = False, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((sentence(text),) if text else (), is_header, columns, rows)


def head(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    return cell(text, is_header=True, columns=columns, rows=rows)


def heard_of(header: Row, *rows: Row) -> list[str]:
    """What is said of a table, behind its size."""
    page = article(section("A", Table("t", Anchor(), "", (), header, rows)))
    return said(script(page))[3:]


def table(rows: int) -> Table:
    header = (cell("Drug", is_header=True), cell("Dose", is_header=True))
    body = tuple((cell(f"Drug {n}"), cell(f"{n} mg")) for n in range(1, rows + 1))
    return Table("t", Anchor(), "", (), header, body)


def test_a_cell_follows_the_header_of_its_column() -> None:
    heard = said(script(article(section("A", table(1)))))

    assert heard[2:] == [
        "Table with one row and two columns.", "Drug", "Dose", "Drug one", "Dose:", "one milligram"
    ]  # fmt: skip


def test_a_cell_below_one_of_two_rows_keeps_its_own_column() -> None:
    heard = heard_of(
        (head("Age"), head("Dose"), head("Every")),
        (head("Child", rows=2), cell("60 mg"), cell("Morning")),
        (cell("90 mg"), cell("Evening")),
    )

    assert heard[8:] == [
        "Child", "Dose:", "ninety milligrams", "Every:", "Evening"
    ]  # fmt: skip


def test_a_header_of_two_rows_is_said_from_the_top() -> None:
    heard = heard_of(
        (head("Age", rows=2), head("Dose", columns=2), head("Most", rows=2)),
        (head("First"), head("Next")),
        (head("Child"), cell("60 mg"), cell("90 mg"), cell("Four")),
    )

    assert heard == [
        "Age", "Dose", "Most", "First", "Next",
        "Child", "Dose, First:", "sixty milligrams", "Dose, Next:", "ninety milligrams",
        "Most:", "Four",
    ]  # fmt: skip


def test_a_value_of_several_rows_is_said_in_each_and_a_long_one_once() -> None:
    long = "Ask a doctor before every dose, and again when the child grows much heavier."
    heard = heard_of(
        (head("Day"), head("Do"), head("Mind")),
        (head("Mon"), cell("Rest", rows=2), cell(long, rows=2)),
        (head("Tue"),),
    )

    assert heard[-3:] == ["Tue", "Do:", "Rest"]
    assert heard.count(long) == 1


def test_a_row_without_a_cell_of_its_own_says_nothing() -> None:
    heard = heard_of((head("Day"), head("Do")), (cell("Mon", rows=2), cell("Rest", rows=2)), ())

    assert heard == ["Day", "Do", "Mon", "Do:", "Rest"]


def test_a_cell_under_many_columns_names_none_of_them() -> None:
    days = tuple(head(day) for day in ("Who", "Mon", "Tue", "Wed", "Thu"))

    assert heard_of(days, (head("All"), cell("Closed", columns=4)))[5:] == ["All", "Closed"]
    assert heard_of(days, (head("All"), cell("Closed", columns=2)))[5:] == [
        "All", "Monday, Tuesday:", "Closed"
    ]  # fmt: skip


def test_a_large_table_is_summarised_and_keeps_its_sentences() -> None:
    page = article(section("A", table(101)))

    utterances = script(page)

    assert said(utterances)[-1] == "The rows of this large table are not read."
    assert [u.sentence_id for u in utterances if u.sentence_id] == [s.id for s in page.sentences()]


def test_figures_and_quotes_are_opened_and_closed() -> None:
    words = (sentence("A knee."),)
    figure = Figure("f", Anchor(), "A knee.", words, alt="drawing of a joint", has_caption=True)
    quote = Quote("q", Anchor(), "It hurts.", (sentence("It hurts."),), cite="Ann Roe")

    heard = said(script(article(section("A", figure, quote))))

    assert heard[2:5] == ["Image:", "drawing of a joint", "A knee."]
    assert heard[5:] == ["Quote:", "It hurts.", "End of quote, Ann Roe."]


def test_references_are_passed_over_but_keep_their_place() -> None:
    page = article(
        section("Dose", paragraph("Rest.")), section("References", paragraph("Roe 2019."))
    )

    utterances = script(page)

    assert said(utterances)[-2:] == ["References", "Not read aloud."]
    assert utterances[-1].text == "Roe 2019."
    assert utterances[-1].spoken.words[0].source == Span(0, 9)
    assert "Roe twenty nineteen." in said(script(page, replace(PLAIN, skip=())))


@pytest.mark.parametrize("wanted", ["2", "risks", "RISKS "])
def test_sections_are_chosen_by_number_or_name(wanted: str) -> None:
    inner = section("In children", paragraph("None."))
    page = article(
        section("Dose", paragraph("Rest.")), section("Risks", paragraph("Few."), inner=[inner])
    )

    heard = said(script(page, replace(PLAIN, sections=(wanted,))))

    assert heard == ["Risks", "Few.", "In children", "None."]


@pytest.mark.parametrize("wanted", ["0", "c1"])
def test_the_text_before_the_first_heading_is_chosen_without_what_follows(wanted: str) -> None:
    dose = section("Dose", paragraph("Rest."))
    opening = Section("c1", None, 1, (paragraph("In short."),), (dose,))
    page = article(opening)

    assert said(script(page, replace(PLAIN, sections=(wanted,)))) == ["In short."]


@pytest.mark.parametrize(
    ("flagged", "heard"),
    [
        ("keep", ["Aches", "Auras", "They glow."]),
        ("skip", []),
        ("note", ["Aches", "Note from the editors: they advise against relying on the following "
                  "section.", "Auras", "They glow."]),
    ],
)  # fmt: skip
def test_a_section_with_the_verdict_remove_is_kept_noted_or_skipped(
    flagged: str, heard: list[str]
) -> None:
    page = article(section("Auras", paragraph("They glow.")))
    verdict = Verdict(page.sections[0].id, "remove", "no evidence")

    assert said(script(page, replace(PLAIN, flagged=flagged), verdict)) == heard


def test_citation_marks_of_the_page_are_silent() -> None:
    marked = sentence("It helps12 a lot.", Mark("citation", Span(8, 10)))
    block = Paragraph("p", Anchor(), marked.text, (marked,))

    assert said(script(article(section("A", block))))[-1] == "It helps a lot."


def test_announcements_are_left_out_of_pages_in_other_languages() -> None:
    items = tuple(Item((sentence(text),)) for text in ("Uno.", "Dos.", "Tres."))
    page = article(section("A", ItemList("b", Anchor(), "", items)), language="es")

    assert said(script(page)) == ["Aches", "A", "Uno.", "Dos.", "Tres."]


def test_lexicons_apply_to_the_pages_they_are_for() -> None:
    page = article(section("Dose", paragraph("Take foolex.")))
    for scope, heard in (("pages/", "Take foo lex."), ("other/", "Take foolex.")):
        settings = replace(PLAIN, pronunciations=(("l.tsv", "foolex\tfoo lex", scope),))

        assert said(script(page, settings))[-1] == heard


def test_a_page_that_calls_nitric_oxide_no_means_the_gas_on_all_of_it():
    page = article(
        section(
            "Gas",
            paragraph("Nitric oxide (NO) is made from arginine."),
            paragraph("Beets raise NO.", "NO widens vessels.", "There is NO danger."),
            paragraph("NO side effects were seen, and NO deaths."),
        )
    )

    heard = [u.spoken.text for u in write_script(page, PLAIN)][-4:]

    assert heard == [
        "Beets raise N O.",
        "N O widens vessels.",
        "There is no danger.",
        "no side effects were seen, and no deaths.",
    ]
