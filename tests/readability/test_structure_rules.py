"""Summaries, calls to act and headings that say nothing, in the forms that pages give them."""

import pytest

from readaloud.audit import audit
from readaloud.extract import extract
from readaloud.model.article import Source
from readaloud.model.settings import AuditSettings
from readaloud.rules.language_structure import RULES, _long_page

LONG = _long_page("ankle")
MESSAGE = "Rest your ankle and cool it."


def is_told(name: str, body: str) -> bool:
    rule = next(rule for rule in RULES if rule.name == f"plain-language.{name}")
    page = f'<html lang="en"><body><article><h1>Ankles</h1>{body}</article></body></html>'
    found = audit(extract(Source("page.html", page.encode())), (rule,), AuditSettings())
    assert not found.broken_rules
    return bool(found.findings)


@pytest.mark.parametrize(
    "top",
    [
        "<ul><li>Rest it.</li><li>Cool it.</li><li>See a nurse.</li></ul>",
        f'<div class="summary"><p>{MESSAGE}</p></div>',
        f'<div class="key-points"><p>{MESSAGE}</p></div>',
        f"<h2>Overview</h2><p>{MESSAGE}</p>",
        f"<h2>The short version</h2><p>{MESSAGE}</p>",
        "<p>This leaflet explains why ankles swell and when to see a doctor.</p>",
    ],
)
def test_a_page_that_opens_with_its_points_has_a_summary(top: str) -> None:
    assert not is_told("no-summary", top + LONG)


@pytest.mark.parametrize(
    "top",
    [
        "",
        "<p>Ankles swell in many people.</p>",
        '<ul><li><a href="#upper">Above</a></li><li><a href="#lower">Below</a></li></ul>',
        f"<h2>Overview</h2><p>{' '.join(f'Bone {n} lies beside a bone.' for n in range(40))}</p>",
    ],
)
def test_an_opening_without_points_is_no_summary(top: str) -> None:
    assert is_told("no-summary", top + LONG)


@pytest.mark.parametrize(
    "call",
    [
        "Ring 111 if you cannot stand.",
        "People with a swollen ankle should see a doctor.",
        "Patients are advised to rest.",
        "Dial 999.",
    ],
)
def test_calls_in_any_person_are_calls(call: str) -> None:
    assert is_told("no-call-to-action", LONG)
    assert not is_told("no-call-to-action", f"{LONG}<p>{call}</p>")


def test_what_people_have_is_no_call() -> None:
    assert is_told("no-call-to-action", f"{LONG}<p>People with gout have pain.</p>")


@pytest.mark.parametrize(
    ("heading", "is_vague"),
    [
        ("Bottom line", True),
        ("In conclusion", True),
        ("Things to consider", True),
        ("Good to know", True),
        ("Additional information", True),
        ("Click here", True),
        ("Read more", True),
        ("Important", True),
        ("Read more about gout", False),
        ("Important side effects", False),
        ("Things to consider before surgery", False),
    ],
)
def test_a_heading_that_fits_any_section_is_vague(heading: str, is_vague: bool) -> None:
    assert is_told("vague-heading", f"<h2>{heading}</h2><p>Rest.</p>") == is_vague
