"""A gap in the sound is a finding of the audit."""

from readaloud.audit.unspoken import with_unspoken
from readaloud.extract.plain import article_from_text
from readaloud.model.audit import Audit

ARTICLE = article_from_text("page", "# Pain\n\nIt hurts. Rest helps.\n\n# Care\n\nAsk first.")


def test_a_sentence_without_sound_is_a_finding_with_its_reason():
    sentence = [*ARTICLE.sentences()][-1]

    (finding,) = with_unspoken(Audit(ARTICLE), [(sentence.id, "no way")]).findings

    assert finding.rule.name == "speech.unspoken"
    assert finding.quote == "Ask first."
    assert finding.section == "Care"
    assert "no way" in finding.message


def test_an_audit_without_gaps_is_the_same():
    assert with_unspoken(Audit(ARTICLE), ()) == Audit(ARTICLE)


def test_gaps_stand_in_reading_order():
    ids = [sentence.id for sentence in ARTICLE.sentences()]
    faults = [(ids[-1], "late"), ("", "an announcement"), (ids[1], "early")]

    found = with_unspoken(Audit(ARTICLE), faults).findings

    assert [one.hit.sentence_id for one in found] == [ids[1], ids[-1]]
