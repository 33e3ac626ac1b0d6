"""An article as plain text."""

from readaloud.formats.article_text import block_text
from readaloud.model.article import Anchor, Cell, Sentence, Span, Table


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
