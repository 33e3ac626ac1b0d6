"""Counts of other languages than English, against counts by hand."""

import pytest

from readaloud.audit.readability import Text, measure_texts
from readaloud.audit.readability.syllables_abroad import count_abroad
from readaloud.extract.sentences import bound_sentences
from readaloud.model.settings import AuditSettings

WORDS = {
    "de": "Abend2 aber2 oder2 über2 Idee2 Ofen2 Übelkeit3 Arzt1 Apotheke4 Untersuchung4 ohne2"
    " Allergie3 Eier2 Patient3 Ernährung3 Fieber2",
    "es": "agua2 año2 alivia3 día2 médico3 náuseas3 emergencia4 también2 aliviarlo4 quiere2"
    " guitarra3 ayuda3 muy1 músculos3 ahora3 cigüeña3 país2 repentino4",
    "it": "acqua2 era2 olio2 dolore3 medicina4 aria2",
    "nl": "avond2 adem2 over2 elke2 echo2 huid1 ademhaling4",
    "fr": "été2 ami2 idée2 médecin3 eau1 une1 âge1",
    "pl": "oko2 ale2 i1 uraz2 ból1",
    "ru": "она2 его2 уход2 врач1",
}
TEXTS = (
    # text, language, words, sentences, syllables
    ("El paracetamol alivia el dolor. Tome una tableta cada seis horas.", "es", 11, 2, 24),
    ("Beba agua\nDescanse\nLlame al médico si tiene fiebre", "es", 9, 3, 18),
    ("Bei Fieber viel trinken. Rufen Sie an, z. B. am Abend.", "de", 11, 2, 15),
    ("Ruhe\nViel Tee\nKeine Tabletten ohne Rat", "de", 7, 3, 12),
)


@pytest.mark.parametrize(("language", "words"), WORDS.items())
def test_syllables_are_those_that_are_said(language: str, words: str) -> None:
    counted = [f"{w[:-1]}{count_abroad(w[:-1].lower(), language)}" for w in words.split()]

    assert counted == words.split()


@pytest.mark.parametrize(("text", "language", "words", "sentences", "syllables"), TEXTS)
def test_counts_of_a_text_are_those_of_a_person(
    text: str, language: str, words: int, sentences: int, syllables: int
) -> None:
    (scores,) = measure_texts([Text(text, bound_sentences(text), language)], AuditSettings())

    counts = scores["words"], scores["sentences"], scores["syllables"]
    assert counts == (words, sentences, syllables)


def test_textstats_own_counts_stay_its_own_beside_ours() -> None:
    text = "Ruhe\nViel Tee\nAber am Abend keine Tabletten"
    one = [Text(text, bound_sentences(text), "de")]

    (before,) = measure_texts(one, AuditSettings(engine="textstat"))
    (ours,) = measure_texts(one, AuditSettings())
    (after,) = measure_texts(one, AuditSettings(engine="textstat"))

    assert before == after
    assert (before["sentences"], before["syllables"]) == (1, 12)
    assert (ours["sentences"], ours["syllables"]) == (3, 14)
