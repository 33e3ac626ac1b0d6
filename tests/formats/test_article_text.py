"""An article as plain text and as Markdown."""

from readaloud.formats.article_markdown import flow
from readaloud.formats.article_text import block_text
from readaloud.model.article import Anchor, Cell, Mark, Paragraph, Sentence, Span, Table


def cell(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    said = (Sentence("s1", text, Span(0, len(text))),) if text else ()
    return Cell(said, False, columns, rows)


def test_every_value_of_a_table_stays_in_its_column() -> None:
    header = (cell("Age", rows=2), cell("Dose", columns=2))
    rows = (
        (cell("First"), cell("Next")),
        (cell("Child", rows=2), cell("60 mg"), cell("90 mg")),
        (cell("2.5 mL"), cell("")),
    )

    text = block_text(Table("b1", Anchor(), "", (), header, rows))

    assert text.split("\n") == ["Age\tDose", "\tFirst\tNext", "Child\t60 mg\t90 mg", "\t2.5 mL\t"]


def test_a_raised_marker_is_no_part_of_the_number_before_it() -> None:
    text = "Some advise 800 IU.2,3 Others say none [4]. It was 10⁶."
    first = Sentence("s1", text[:22], Span(0, 22), (Mark("citation", Span(19, 22), "x"),))
    second = Sentence("s2", text[23:43], Span(23, 43), (Mark("citation", Span(16, 19), "y"),))
    last = Sentence("s3", text[44:], Span(44, len(text)))
    told = "Some advise 800 IU.[2,3] Others say none [4]. It was 10⁶."

    assert block_text(Paragraph("b1", Anchor(), text, (first, second, last))) == told
    assert flow((first, second, last)).replace("\\", "") == told
