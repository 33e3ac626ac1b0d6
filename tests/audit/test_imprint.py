"""Pages that say in their own text who wrote and checked them, and on what they rest."""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules.accountability import RULES

Read = Callable[..., Article]
TEXT = (
    "<p>Asthma makes it hard to breathe. It often begins in childhood. "
    "An inhaler opens the airways. Learn how to use it well. Go to hospital if it gets worse.</p>"
)


def faults(page: Read, body: str) -> set[str]:
    found = audit(page(body, title="Living with asthma"), RULES, AuditSettings()).findings
    return {finding.rule.name.partition(".")[2] for finding in found}


@pytest.mark.parametrize(
    "line",
    [
        "<p>Written by the information team at Lungwise.</p>",
        "<p>Dr Nadia Brandt, consultant in chest medicine, answers your questions.</p>",
        "<p>Ottilie Brandt, community pharmacist, explains what inhalers do.</p>",
        "<p>This leaflet was written by two asthma nurses.</p>",
    ],
)
def test_who_wrote_may_stand_in_the_text(page: Read, line: str) -> None:
    assert "no-author" not in faults(page, line + TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Written by our expert team.</p>",
        "<p>Her story was written by the sea.</p>",
        "<p>Dr Nadia Brandt, consultant in chest medicine, was born in Ulm.</p>",
        "<p>Puffalo Max offers relief for all.</p>",
        "",
    ],
)
def test_a_page_that_names_nobody_has_no_author(page: Read, line: str) -> None:
    assert "no-author" in faults(page, line + TEXT)


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("<p>Written by our nurses, and checked by two consultants in chest medicine.</p>", False),
        ("<p>This page was reviewed by a panel of respiratory doctors.</p>", False),
        ("<p>This page was checked against the national guideline.</p>", True),
        ("<p>Inhalers should be checked by the user.</p>", True),
        ("<p>The spray was tried and approved by doctors.</p>", True),
    ],
)
def test_who_checked_may_stand_in_the_text(page: Read, line: str, missing: bool) -> None:
    assert ("no-reviewer" in faults(page, line + TEXT)) == missing


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("<p>The trial was published on Monday in the journal Thorax.</p>", False),
        ("<p>The World Health Organization recommends two inhalers.</p>", False),
        ("<p>Further reading: Falk I. Breath: A History. Elm Press, 2011.</p>", False),
        ("<p>Our booklet lists the 31 studies and guidelines we used for this page.</p>", False),
        ("<p>Boffins found that cheese helps, and who knows why.</p>", True),
        ("<p>It has not been evaluated by the Food and Drug Administration.</p>", True),
        ("<p>Source: Getty Images</p>", True),
    ],
)
def test_sources_may_be_named_in_the_text(page: Read, line: str, missing: bool) -> None:
    assert ("no-references" in faults(page, TEXT + line)) == missing


@pytest.mark.parametrize(
    ("title", "line", "paid"),
    [
        ("Living with asthma", "<p>SPONSORED</p>", True),
        ("Living with asthma", "<p>This post is a paid partnership with Brezza.</p>", True),
        ("Sponsored: living with asthma", "", True),
        ("Living with asthma", "<p>This study was sponsored by the makers of Brezza.</p>", False),
        ("Sponsored walks for asthma", "", False),
        ("Ad hoc advice on asthma", "", False),
    ],
)
def test_a_page_that_calls_itself_paid_is_told(
    page: Read, title: str, line: str, paid: bool
) -> None:
    found = audit(page(line + TEXT, title=title), RULES, AuditSettings()).findings

    assert any(finding.rule.name == "accountability.paid-content" for finding in found) == paid


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("<p>Ottilie Brandt has been a community pharmacist for twelve years.</p>", False),
        ("<p>Brandt, a chest physician, sees children at Elm Tree.</p>", False),
        ("<p>Checked by Ottilie Brandt, consultant cardiologist</p>", False),
        ("<p>Brandt is a painter. Her doctor told her to rest.</p>", True),
        ("<p>Brandt is seeing her doctor today.</p>", True),
        ("<p>Ask a pharmacist.</p>", True),
    ],
)
def test_what_an_author_is_may_stand_in_the_text(page: Read, line: str, missing: bool) -> None:
    head = '<meta name="author" content="Ottilie Brandt">'
    found = audit(page(TEXT + line, head=head), RULES, AuditSettings()).findings

    assert any(f.rule.name == "accountability.no-credentials" for f in found) == missing
