"""Who wrote and who reviewed pages in seven languages other than English."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

PROSE = {
    "de": "Wer früh aufwacht, schläft nicht schlecht. Der Körper braucht mit den Jahren weniger"
    " Schlaf, und eine kurze Pause am Mittag ist auch für die meisten von uns nicht verboten.",
    "fr": "Se lever tôt ne veut pas dire que vous dormez mal. Avec les années, le corps demande"
    " moins de sommeil, et une pause dans la journée est permise pour la plupart des gens.",
    "es": "Despertarse pronto no es dormir mal. Con los años el cuerpo pide menos sueño, y una"
    " pausa a media tarde está permitida para la mayoría de las personas que la necesitan.",
    "it": "Svegliarsi presto non vuol dire dormire male. Con gli anni il corpo chiede meno sonno,"
    " e una pausa nel pomeriggio è permessa per la maggior parte delle persone che la vogliono.",
    "nl": "Wie vroeg wakker wordt, slaapt niet slecht. Het lichaam heeft met de jaren minder slaap"
    " nodig, en een korte rust in de middag is voor de meeste mensen ook niet verboden.",
    "pt": "Acordar cedo não é dormir mal. Com os anos o corpo pede menos sono, e uma pausa no meio"
    " da tarde é permitida para a maioria das pessoas que precisam dela e não a dispensam.",
    "sv": "Den som vaknar tidigt sover inte dåligt. Kroppen behöver med åren mindre sömn, och det"
    " är inte förbjudet att vila en stund på dagen för den som vill och kan göra det.",
}
TITLE = "Sieste 60"


def read(language: str, line: str, end: str = "") -> Article:
    prose = f"<p>{PROSE[language]}</p><p>{PROSE[language][::-1]}</p>"
    page = (
        f"<html lang='{language}'><head><title>{TITLE}</title></head>"
        f"<body><main><h1>{TITLE}</h1>{line}{prose}{end}</main></body></html>"
    )
    return extract(Source("nap.html", page.encode()))


def said(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks())


@pytest.mark.parametrize(
    ("language", "line", "authors"),
    [
        ("de", "<p>Von Ottilie Brandt</p>", ("Ottilie Brandt",)),
        ("de", "<p>von Dr. rer. nat. Ottilie Brandt und Idris Falk</p>",
         ("Dr. rer. nat. Ottilie Brandt", "Idris Falk")),
        ("de", "<div>Veröffentlicht am 3. Mai 2024 von Idris Falk</div>", ("Idris Falk",)),
        ("de", "<div>12.03.2024 | Von Idris Falk, Apotheker | Lesezeit: 4 Min.</div>",
         ("Idris Falk",)),
        ("de", "<p>Autor*in: Ottilie Brandt, M.Sc.</p>", ("Ottilie Brandt, M.Sc.",)),
        ("de", "<p>Ein Beitrag von Wenzel von der Aue, 3. Mai 2024</p>", ("Wenzel von der Aue",)),
        ("de", "<div><span>Autorin</span></div><div><a href='/o'>Ottilie Brandt</a></div>",
         ("Ottilie Brandt",)),
        ("fr", "<p>Par <a href='/o'>Odile Brandin</a> et <a href='/i'>Idris d’Orval</a></p>",
         ("Odile Brandin", "Idris d’Orval")),
        ("fr", "<p>Publié le 3 mai 2024 à 9h12 par Odile Brandin</p>", ("Odile Brandin",)),
        ("fr", "<p>Article rédigé par le Dr Odile Brandin (pédiatre)</p>", ("Dr Odile Brandin",)),
        ("fr", "<p>Un article d’Odile Brandin – le 3 mai 2024</p>", ("Odile Brandin",)),
        ("es", "<p>Por: Inés Ortuño y Vela</p>", ("Inés Ortuño y Vela",)),
        ("es", "<p>Texto: Inés Ortuño · Fotos: Blas Vela</p>", ("Inés Ortuño",)),
        ("es", "<p>Publicado el 3 de mayo de 2024 por Inés Ortuño</p>", ("Inés Ortuño",)),
        ("es", "<p>Redactado por la Dra. Inés Ortuño, pediatra en Elmo</p>", ("Dra. Inés Ortuño",)),
        ("it", "<p>Articolo a cura della dott.ssa Ilde Brandi</p>", ("dott.ssa Ilde Brandi",)),
        ("it", "<p>Pubblicato il 3 maggio 2024 da Ilde Brandi</p>", ("Ilde Brandi",)),
        ("it", "<p>di <strong>Ilde Brandi</strong> - 3 maggio 2024</p>", ("Ilde Brandi",)),
        ("nl", "<p>Tekst: Otto van der Brand<br>Gepubliceerd op 3 mei 2024</p>",
         ("Otto van der Brand",)),
        ("nl", "<p>Door Otto Brand, huisarts in Elm</p>", ("Otto Brand",)),
        ("pt", "<p>Por Inês Brandão e Ivo da Vela</p>", ("Inês Brandão", "Ivo da Vela")),
        ("pt", "<p>Autoria: Inês Brandão – 03/05/2024</p>", ("Inês Brandão",)),
        ("sv", "<p>Av: Ottilia Brandt, leg. dietist</p>", ("Ottilia Brandt",)),
        ("sv", "<p>Skribenter: Ottilia Brandt, Idris Falk</p>", ("Ottilia Brandt", "Idris Falk")),
        ("sv", "<p>Publicerad 3 maj 2024 av Ottilia Brandt</p>", ("Ottilia Brandt",)),
    ],
)  # fmt: skip
def test_a_byline_names_who_wrote_the_page(language: str, line: str, authors: tuple[str, ...]):
    found = read(language, line)

    assert found.metadata.authors == authors
    assert authors[0].split()[-1] not in said(found)


@pytest.mark.parametrize(
    ("language", "line", "reviewers"),
    [
        ("de", "Fachlich geprüft durch Dr. med. Ottilie Brandt", ("Dr. med. Ottilie Brandt",)),
        ("de", "Medizinische Prüfung: PD Dr. Idris Falk", ("PD Dr. Idris Falk",)),
        ("de", "Medizinisch geprüft am 3. Mai 2024 von Dr. Idris Falk", ("Dr. Idris Falk",)),
        ("fr", "Vérifié par le docteur Odile Brandin, rhumatologue.", ("docteur Odile Brandin",)),
        ("es", "Revisado por el Dr. Blas Vela en mayo de 2024", ("Dr. Blas Vela",)),
        ("fr", "Relu et validé par le Pr Odile Brandin, le 3 mai 2024", ("Pr Odile Brandin",)),
        ("fr", "Relecture scientifique : Odile Brandin", ("Odile Brandin",)),
        ("es", "Revisado clínicamente por Inés Ortuño, Blas Vela", ("Inés Ortuño", "Blas Vela")),
        ("es", "Revisora médica: Dra. Inés Ortuño", ("Dra. Inés Ortuño",)),
        ("it", "Revisionato dal dott. Ivo Brandi", ("dott. Ivo Brandi",)),
        ("it", "Supervisione scientifica: Ilde Brandi", ("Ilde Brandi",)),
        ("nl", "Medisch beoordeeld door: drs. Otto Brand", ("drs. Otto Brand",)),
        ("pt", "Revisão técnica por Inês Brandão", ("Inês Brandão",)),
        ("sv", "Faktagranskad av överläkare Ottilia Brandt", ("överläkare Ottilia Brandt",)),
        ("sv", "Medicinsk faktagranskning: Idris Falk", ("Idris Falk",)),
    ],
)
def test_a_reviewer_is_named_at_the_end_too(language: str, line: str, reviewers: tuple[str, ...]):
    found = read(language, "", f"<p>{line}</p>")

    assert found.metadata.reviewers == reviewers
    assert found.metadata.authors == ()
    assert line not in said(found)


def test_one_line_names_who_wrote_and_who_reviewed():
    found = read("nl", "<p>Geschreven door: Otto Brand. Nagekeken door: Ida Falk.</p>").metadata

    assert (found.authors, found.reviewers) == (("Otto Brand",), ("Ida Falk",))


def test_who_wrote_and_reviewed_a_page_is_told_as_both():
    found = read("it", "<p>Scritto da Ilde Brandi</p><p>Verificato da Ilde Brandi</p>").metadata

    assert (found.authors, found.reviewers) == (("Ilde Brandi",), ("Ilde Brandi",))


def test_a_byline_comes_before_the_account_that_posted_the_page():
    schema = '{"@type": "Article", "author": {"@type": "Person", "name": "Elm Konto"}}'
    line = f"<script type='application/ld+json'>{schema}</script><p>Von Ottilie Brandt</p>"

    assert read("de", line).metadata.authors == ("Ottilie Brandt",)


def test_a_label_far_from_the_title_counts_where_nothing_else_names_anybody():
    found = read("sv", "", "<p>Skribent: Ottilia Brandt</p>")

    assert found.metadata.authors == ("Ottilia Brandt",)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "<p>Von Kopf bis Fuß</p>"),
        ("de", "<p>VON KOPF BIS FUSS</p>"),
        ("de", "<p>Von Mund zu Mund</p>"),
        ("de", "<p>Von Ärzten und Patienten</p>"),
        ("de", "<p>Von Ottilie Brandt, die den Schlaf erforscht, lernen wir viel.</p>"),
        ("de", "<p>Von Ottilie Brandt und Idris Falk lernen wir viel</p>"),
        ("de", "<p>Von Robert Elm bis heute</p>"),
        ("de", "<h2>Von Morbus Elm</h2>"),
        ("de", "<p>Von Multipler Sklerose</p>"),
        ("de", "<ul><li>Von Morbus Elm</li><li>Von Morbus Oak</li></ul>"),
        ("de", "<p>Von Sieste Elm</p>"),
        ("fr", "<p>Par exemple</p>"),
        ("fr", "<p>PAR VOIE ORALE</p>"),
        ("fr", "<p>Par ici</p>"),
        ("es", "<p>Por qué</p>"),
        ("es", "<p>POR QUÉ OCURRE</p>"),
        ("es", "<p>Por la noche</p>"),
        ("es", "<p>Escrito por Inés Ortuño en 1967, este libro cuenta cómo dormía.</p>"),
        ("it", "<p>Di notte</p>"),
        ("it", "<p>Di solito basta</p>"),
        ("nl", "<p>Door de jaren heen</p>"),
        ("pt", "<p>Por dia</p>"),
        ("sv", "<p>Av alla</p>"),
        ("sv", "<p>Av Anna</p>"),
        ("fr", "<blockquote><p>Par Odile Brandin</p></blockquote>"),
        ("es", "<figure><img src='a.png'><figcaption>Texto: Inés Ortuño</figcaption></figure>"),
        ("de", "<div class='comments'><p>Von Ottilie Brandt</p></div>"),
        ("nl", "<aside><p>Door Otto Brand</p></aside>"),
        ("de", "<p>Foto: Idris Falk</p>"),
        ("fr", "<p>Traduit par Odile Brandin</p>"),
    ],
)
def test_other_words_name_nobody(language: str, line: str):
    found = read(language, line).metadata

    assert (found.authors, found.reviewers) == ((), ())


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Von Ottilie Brandt"),
        ("fr", "Par Odile Brandin"),
        ("es", "Por Inés Ortuño"),
        ("sv", "Av Ottilia Brandt"),
    ],
)
def test_a_bare_name_counts_near_the_title_only(language: str, line: str):
    assert read(language, "", f"<p>{line}</p>").metadata.authors == ()


def test_a_sentence_that_begins_as_a_byline_stays():
    found = read("de", "<p>Geprüft von Ottilie Brandt. Wir danken ihr für alle Mühe damit.</p>")

    assert found.metadata.reviewers == ("Ottilie Brandt",)
    assert "danken" in said(found)


def test_bylines_of_other_languages_are_nothing_in_english():
    prose = "<p>The body wants less sleep with the years, and a nap is fine for most.</p>" * 2
    page = f"<html lang='en'><body><main><h1>Naps</h1><p>Por Ann Lee</p>{prose}</main></body>"

    assert extract(Source("nap.html", page.encode())).metadata.authors == ()
