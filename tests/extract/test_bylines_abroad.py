"""Who wrote and who reviewed, as pages in seven other languages tell it."""

# ruff: noqa: E501 - each case is one line of a table

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

PROSE = {
    "de": "<p>Wer nachts wach liegt, sollte nicht auf die Uhr sehen, denn das macht nur unruhig. Ein"
    " kurzer Gang durch die Wohnung hilft mehr als stundenlanges Warten auf den Schlaf.</p>",
    "fr": "<p>Quand le sommeil ne vient pas, mieux vaut se lever et lire quelques pages dans une"
    " autre pièce. Le lit doit rester un endroit où l'on dort, et non un lieu d'attente.</p>",
    "es": "<p>Si el sueño no llega, conviene levantarse y leer un rato en otra habitación. La cama"
    " debe seguir siendo un lugar para dormir, y no una sala de espera.</p>",
    "it": "<p>Se il sonno non arriva, è meglio alzarsi e leggere qualche pagina in un'altra stanza."
    " Il letto deve restare un luogo per dormire, e non una sala d'attesa.</p>",
    "nl": "<p>Als de slaap niet komt, kunt u beter opstaan en in een andere kamer wat lezen. Het bed"
    " moet een plek blijven om te slapen, en niet een wachtkamer worden.</p>",
    "pt": "<p>Quando o sono não vem, vale a pena levantar e ler algumas páginas em outro quarto. A"
    " cama deve continuar a ser um lugar para dormir, e não uma sala de espera.</p>",
    "sv": "<p>När sömnen inte kommer är det bättre att gå upp och läsa några sidor i ett annat rum."
    " Sängen ska förbli en plats att sova på, och inte ett väntrum för natten.</p>",
}


def read(language: str, line: str, *, at_end: bool = False, head: str = "") -> Article:
    prose = PROSE[language] * 3
    body = (
        f"<h1>Insomnia 101</h1>{prose}{line}" if at_end else f"<h1>Insomnia 101</h1>{line}{prose}"
    )
    page = (
        f"<html lang='{language}'><head><meta charset='utf-8'><title>Insomnia 101</title>{head}"
        f"</head><body><article>{body}</article></body></html>"
    )
    return extract(Source("page.html", page.encode()))


@pytest.mark.parametrize(
    ("language", "line", "authors"),
    [
        ("de", "Von Henrike Oltmanns", ["Henrike Oltmanns"]),
        ("de", "Von <a href='/a'>Henrike Oltmanns</a> und <b>Ivo Zech</b>", ["Henrike Oltmanns", "Ivo Zech"]),
        ("de", "Geschrieben von Dr. med. Ivo Zech, Facharzt für Neurologie", ["Dr. med. Ivo Zech"]),
        ("de", "Ein Beitrag von Prof. Dr. Ulla van der Heyden", ["Prof. Dr. Ulla van der Heyden"]),
        ("de", "Autorin: Henrike Oltmanns | 3. Mai 2024", ["Henrike Oltmanns"]),
        ("de", "Text: Ivo Zech, Fotos: Gesa Pohl", ["Ivo Zech"]),
        ("fr", "Par Solène Quéré", ["Solène Quéré"]),
        ("fr", "Par <strong>Solène Quéré</strong>, diététicienne", ["Solène Quéré"]),
        ("fr", "Article rédigé par Yves Tanguy et Solène Quéré", ["Yves Tanguy", "Solène Quéré"]),
        ("fr", "Auteur : Dr Yves Tanguy", ["Dr Yves Tanguy"]),
        ("es", "Por Nuria Echeverría", ["Nuria Echeverría"]),
        ("es", "Escrito por Nuria Echeverría y Blas de la Torre", ["Nuria Echeverría", "Blas de la Torre"]),
        ("es", "Redactado por la Dra. Nuria Echeverría el 4 de mayo de 2023", ["Dra. Nuria Echeverría"]),
        ("it", "di Fiorenza De Santis", ["Fiorenza De Santis"]),
        ("it", "Scritto da Elio Della Rovere", ["Elio Della Rovere"]),
        ("it", "A cura della dott.ssa Fiorenza De Santis", ["dott.ssa Fiorenza De Santis"]),
        ("nl", "Door Maaike van den Berg-Smit", ["Maaike van den Berg-Smit"]),
        ("nl", "Geschreven door: Wietse 't Lam en Maaike Mol", ["Wietse 't Lam", "Maaike Mol"]),
        ("nl", "Geschreven door: redactie Slaapwel.", ["redactie Slaapwel"]),
        ("pt", "Por Graça Lobo dos Anjos", ["Graça Lobo dos Anjos"]),
        ("pt", "Escrito por Graça Lobo e Nuno Paz", ["Graça Lobo", "Nuno Paz"]),
        ("sv", "Av Tove Björk", ["Tove Björk"]),
        ("sv", "Text: Tove Björk Foto: Nils Ek", ["Tove Björk"]),
        ("sv", "Skribent: Nils af Ek", ["Nils af Ek"]),
    ],
)  # fmt: skip
def test_a_byline_names_the_authors_and_leaves_the_text(
    language: str, line: str, authors: list[str]
):
    found = read(language, f"<p>{line}</p>")
    assert list(found.metadata.authors) == authors
    first = found.sections[0].blocks[0].text
    assert PROSE[language][3:20] == first[:17]


@pytest.mark.parametrize(
    ("language", "line", "reviewers"),
    [
        ("de", "Medizinisch geprüft von: Dr. Anselm Kübler, Internist", ["Dr. Anselm Kübler"]),
        ("de", "Überprüft durch Anselm Kübler am 2. März 2024", ["Anselm Kübler"]),
        ("fr", "Relu et validé par le Dr Aude Kermarrec", ["Dr Aude Kermarrec"]),
        ("fr", "Relu médicalement par le Dr Aude Kermarrec", ["Dr Aude Kermarrec"]),
        ("fr", "Article validé par Aude Kermarrec, pharmacienne", ["Aude Kermarrec"]),
        ("es", "Revisado por: Dr. Óscar Barrientos, neumólogo", ["Dr. Óscar Barrientos"]),
        ("es", "Verificado médicamente por la Dra. Inés Baroja", ["Dra. Inés Baroja"]),
        ("it", "Revisione scientifica a cura del dott. Ugo Malaspina", ["dott. Ugo Malaspina"]),
        ("it", "Revisionato da Ugo Malaspina", ["Ugo Malaspina"]),
        ("nl", "Medisch gecontroleerd door: drs. Femke Hoek. Laatst herzien: 2 mei 2024.", ["drs. Femke Hoek"]),
        ("pt", "Revisão médica: Dra. Luzia Prado (CRM 000000)", ["Dra. Luzia Prado"]),
        ("pt", "Revisado clinicamente por Luzia Prado", ["Luzia Prado"]),
        ("sv", "Granskad av Pia Lund, specialist i allmänmedicin", ["Pia Lund"]),
        ("sv", "Medicinskt granskat av Pia Lund", ["Pia Lund"]),
    ],
)  # fmt: skip
def test_reviewers_are_read_also_at_the_end(language: str, line: str, reviewers: list[str]):
    found = read(language, f"<p>{line}</p>", at_end=True)
    assert list(found.metadata.reviewers) == reviewers
    assert line not in found.text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Von Kopf bis Fuß entspannt"),
        ("de", "Von der Einschlafstörung sind viele betroffen."),
        ("de", "Der Test wurde von Ina Vogt geschrieben und von allen geprüft."),
        ("fr", "Par exemple, une tisane"),
        ("fr", "Par ailleurs, le café empêche de dormir."),
        ("es", "Por la noche, sin pantallas"),
        ("it", "Di notte, senza schermi"),
        ("it", "Di solito passa da sola."),
        ("nl", "Door stress en zorgen"),
        ("pt", "Por que acordamos cedo"),
        ("sv", "Av alla vuxna sover var femte dåligt."),
    ],
)
def test_the_words_of_bylines_name_nobody_elsewhere(language: str, line: str):
    found = read(language, f"<p>{line}</p>")
    assert found.metadata.authors == found.metadata.reviewers == ()
    assert line in found.text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Aktualisiert am 12. März 2024"),
        ("fr", "Publié le 1er août 2023, mis à jour le 15 février 2024"),
        ("es", "3 de mayo de 2024 · Actualizado el 20 de septiembre de 2024"),
        ("it", "Pubblicato il 9 gennaio 2024 – Ultimo aggiornamento: 30 agosto 2024"),
        ("nl", "Laatst bijgewerkt op 14 maart 2024"),
        ("pt", "Atualizado em 10 de março de 2024"),
        ("sv", "Senast uppdaterad: 2024-02-19"),
    ],
)
def test_a_line_of_dates_leaves_the_text(language: str, line: str):
    assert line not in read(language, f"<p>{line}</p>").text


def test_a_date_without_a_label_heads_what_happened_then():
    found = read("de", "<p>12. März 2024</p>", at_end=True)
    assert "12. März 2024" in found.text


def test_a_label_may_stand_alone_before_the_name():
    found = read("es", "<div><span>Escrito por:</span> <a href='/n'>Nuria Echeverría</a></div>")
    assert found.metadata.authors == ("Nuria Echeverría",)


def test_names_come_before_the_account_that_posted_the_page():
    head = "<meta name='author' content='Portal Salud Web'>"
    found = read("es", "<p>Por Nuria Echeverría</p>", head=head)
    assert found.metadata.authors == ("Nuria Echeverría",)


def test_an_english_page_listens_to_english_alone():
    page = (
        "<html lang='en'><body><h1>Von Willebrand disease</h1><p>Von Willebrand Clinic</p>"
        + "<p>Blood that clots slowly runs in families, and many find out at the dentist.</p>" * 3
        + "</body></html>"
    )
    assert extract(Source("page.html", page.encode())).metadata.authors == ()
