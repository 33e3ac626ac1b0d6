"""A remedy that opens a sentence and acts on an illness: found in any verb, and only in a verb."""

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

EFFECTS = tuple(r for r in BUILTIN if r.name == "efficacy.remedy-effect")


def is_found(sentence: str) -> bool:
    return bool(audit(article_from_text("a.html", sentence), EFFECTS, AuditSettings()).findings)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our tonic unties knotted migraines.",
        "Hypnotherapy edits a phobia out.",
        "Ginger tea rocks a queasy stomach and its cramps to sleep.",
        "Collagen fills in wrinkles from the inside.",
    ],
)
def test_any_verb_tells_an_effect(sentence: str) -> None:
    assert is_found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Acupuncture dates from long before the plague and the measles.",
        "Massage classes a week after the stroke are free.",
        "Reflexology takes place in a room where people with cancer rest.",
        "Black salve burns away healthy skin and may leave cancer underneath.",
        "Fish oil capsules the size of a bean are hard to swallow for people with reflux.",
        "Collagen, says the label, fills in wrinkles.",
    ],
)
def test_what_only_looks_like_a_deed_is_left_alone(sentence: str) -> None:
    assert not is_found(sentence)
