"""Sequences made when first looked at."""

from readaloud.extract.plain import article_from_text
from readaloud.model.audit import Audit, Score, Scores
from readaloud.model.later import Later


def test_what_nobody_looks_at_is_never_made() -> None:
    made: list[str] = []

    def make() -> tuple[int, ...]:
        made.append("once")
        return 1, 2, 3

    later = Later(make)

    assert not made
    assert (len(later), later[0], later[1:], list(later)) == (3, 1, (2, 3), [1, 2, 3])
    assert made == ["once"]


def test_it_equals_the_tuple_that_it_stands_for() -> None:
    later = Later(lambda: (1, 2))

    assert later == (1, 2)
    assert later == Later(lambda: (1, 2))
    assert later != (2, 1)
    assert hash(later) == hash((1, 2))
    assert repr(later) == "(1, 2)"


def test_an_audit_gives_the_same_scores_from_a_table_as_from_a_list() -> None:
    an_article = article_from_text("page", "Rest your back.")
    table = {"article": {"words": 80, "lix": 40.5}, "s1": {"words": 12}}
    listed = (
        Score("words", "article", 80),
        Score("lix", "article", 40.5),
        Score("words", "s1", 12),
    )

    of_table, of_list = Audit(an_article, Scores(table)), Audit(an_article, listed)

    assert of_table == of_list
    assert of_table.scores_by_scope() == of_list.scores_by_scope() == table
    assert of_table.score("lix") == of_list.score("lix") == 40.5
    assert of_table.score("lix", "s1") is of_list.score("lix", "s1") is None
