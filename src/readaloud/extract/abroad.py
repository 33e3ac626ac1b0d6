"""Whom a line names in seven languages: "Von Ann Lee", "Relu par le Dr Bo Li"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from readaloud.extract import credentials
from readaloud.extract.datelines import ABROAD
from readaloud.extract.dates import ABROAD as MONTHS_ABROAD
from readaloud.extract.dates import MONTHS, iso_date
from readaloud.extract.persons import CAPITAL, is_somebody
from readaloud.model.making import dataclass
from readaloud.model.pattern import Late

# Of each language: what stands before a reviewer, before an author, and before an author only where
# nothing else stands in the line. A colon may follow; where one must, the label looks for it.
LABELS = {
    "de": (
        r"(?:(?:medizinisch|fachlich|ärztlich|wissenschaftlich|redaktionell|pharmazeutisch|text)\s+)?"
        r"(?:geprüft|überprüft|kontrolliert|begutachtet|gegengelesen|freigegeben)\s+(?:von|durch)"
        r"|(?:medizinische|fachliche|ärztliche|wissenschaftliche)\s+(?:beratung|(?:über)?prüfung"
        r"|kontrolle|redaktion)(?=\s*:)",
        r"(?:geschrieben|verfasst|erstellt|veröffentlicht)\s+(?:von|durch)"
        r"|(?:ein\s+)?(?:text|beitrag|artikel|gastbeitrag)\s+von"
        r"|(?:autor(?:en)?(?:[/*:_(]?-?in(?:nen)?\)?)?|text|verfasser(?:in)?)(?=\s*:)",
        "von",
    ),
    "fr": (
        r"(?:(?:article|texte|fiche|contenu)\s+)?(?:relue?|validée?|vérifiée?|révisée?|revue?)"
        r"(?:\s+et\s+(?:validée?|corrigée?|approuvée?))?(?:\s+(?:médicalement|scientifiquement))?\s+par"
        r"|(?:relecture|validation|révision)\s+(?:médicale|scientifique)(?=\s*:|\s+par\b)(?:\s+par)?",
        r"(?:(?:article|texte|fiche)\s+)?(?:rédigée?|écrite?|publiée?|proposée?)\s+par"
        r"|un\s+(?:article|texte)\s+d(?:e|['’])"
        r"|(?:auteur(?:[.·(]?e\)?)?(?:[.·(]?s\)?)?|autrices?|texte)(?=\s*:)",
        "par",
    ),
    "es": (
        r"(?:revisad|verificad|validad|supervisad|comprobad)[oa](?:\s+(?:médica|clínica|científica)mente)?"
        r"\s+por|(?:revisión|validación)\s+(?:médica|científica|clínica)(?=\s*:|\s+por\b)(?:\s+por)?"
        r"|revisora?\s+médic[oa](?=\s*:)",
        r"(?:(?:artículo|texto)\s+)?(?:escrit|redactad|publicad|elaborad)[oa]\s+por"
        r"|un\s+(?:artículo|texto)\s+de|(?:autor(?:[/(]?e?[as]{1,2}\)?)?|texto|redacción)(?=\s*:)",
        "por",
    ),
    "it": (
        r"(?:(?:articolo|testo)\s+)?(?:revisionat|verificat|validat|rivist|approvat)[oa]"
        r"(?:\s+(?:clinica|scientifica)mente)?\s+(?:da(?:lla|l)?\b|dall['’])"
        r"|(?:revisione|supervisione|validazione)(?:\s+(?:scientifica|medica|clinica))?"
        r"(?:\s+a\s+cura\s+(?:del?la|del|di)|\s+d(?:el|i)|(?=\s*:))",
        r"(?:(?:articolo|testo)\s+)?(?:scritt|pubblicat|redatt|curat)[oa]\s+(?:da(?:lla|l)?\b|dall['’])"
        r"|(?:(?:articolo|testo)\s+)?a\s+cura\s+(?:del?la|del|di)|(?:un\s+)?(?:articolo|testo)\s+di"
        r"|(?:autor[ei]|autrice|testo)(?=\s*:)",
        r"(?:di|(?<=\d\s)da)",
    ),
    "nl": (
        r"(?:(?:medisch|inhoudelijk)\s+)?(?:beoordeeld|gecontroleerd|nagelezen|nagekeken|getoetst"
        r"|herzien)\s+door|(?:medische|inhoudelijke)\s+(?:controle|beoordeling|toetsing)(?=\s*:)",
        r"(?:geschreven|gepubliceerd|opgesteld)\s+door|(?:een\s+)?(?:tekst|artikel|bijdrage)\s+van"
        r"|(?:auteurs?|tekst|schrijver)(?=\s*:)",
        "door",
    ),
    "pt": (
        r"(?:revisad|revist|verificad|validad)[oa](?:\s+(?:medica|clinica|cientifica)mente)?\s+por"
        r"|revisão\s+(?:médica|científica|técnica)(?=\s*:|\s+por\b)(?:\s+por)?"
        r"|revisora?\s+(?:médic|técnic)[oa](?=\s*:)",
        r"(?:(?:artigo|texto)\s+)?(?:escrit|publicad|redigid|elaborad)[oa]\s+por|(?:artigo|texto)\s+de"
        r"|(?:autor(?:[/(]?e?[as]{1,2}\)?)?|autoria|texto)(?=\s*:)",
        "por",
    ),
    "sv": (
        r"(?:(?:medicinskt?|fakta|sakligt)\s*)?granska[dt]\s+av|sakgranska[dt]\s+av"
        r"|(?:medicinsk\s+)?granskare(?=\s*:)"
        r"|(?:medicinsk\s+|sak|fakta)(?:fakta)?granskning(?=\s*:|\s+av\b)(?:\s+av)?",
        r"(?:skriv(?:en|et)|författa[dt]|publicera[dt])\s+av|(?:en\s+)?(?:text|artikel)\s+av"
        r"|(?:skribent(?:er)?|författare|text)(?=\s*:)",
        "av",
    ),
}  # fmt: skip
# What others did, and dates: where these begin, names end.
OTHERS = (
    r"\b(?:fotos?|fotografi[ea]|bild|bilder|photos?|imágenes|imagem|fotografía|illustrations?"
    r"|ilustracion(?:es)?|illustratie|aktualisiert|veröffentlicht|publicad[oa]|pubblicat[oa]"
    r"|gepubliceerd|publicera[dt]|actualizad[oa]|laatst|senast|zuletzt|letzte|dernière|última|ultim[oa]"
    r"|mis\s+à\s+jour|publiée?|uppdatera[dt]|atualizad[oa]|aggiornat[oa]|bijgewerkt|stand"
    r"|übersetz(?:t|ung)|tradui[rt]e?|traduction|traducción|traducid[oa]|traduzione|tradott[oa]"
    r"|tradução|traduzid[oa]|vertaald|vertaling|översatt|översättning|redigera[dt]|redigering"
    r"|lesezeit|lesedauer|temps|tiempo|tempo|leestijd|lästid)\b"
)
END = r"(?:(?<=['’])|(?!\w))"
PATTERNS = {
    language: Late(
        rf"(?i)(?P<reviewed>\b(?:{reviewed}){END}\s*:?\s*)"
        rf"|(?P<written>\b(?:{written}){END}\s*:?\s*)"
        rf"|(?P<bare>(?:\A|(?<=\d)|(?<=[|·•–—])|(?<=\buhr))[\s|·•,–—-]*\b{bare}\b\s*:?\s+)"
        rf"|(?P<other>{OTHERS})"
    )
    for language, (reviewed, written, bare) in LABELS.items()
}
TITLE = (
    r"(?:(?:[Dd]r|[Dd]rs|[Dd]r[ae]|[Dd]ott|[Dd]ott\.ssa|[Pp]rof|[Pp]rof\.ssa|[Uu]niv|[Mm]ag|[Ll]eg|ir"
    r"|ing|PD|med|rer|nat|phil|habil|vet|dent|sc|hum|h\.\s?c)\.?\s+"
    r"|(?:docteure?|professe?u?re?|doctora|profesora?|professora?|dottor(?:e|essa)|docent|(?:över)?läkare"
    r"|dietist|apotekare|sjuksköterska|huisarts)\s+)"
)
PARTICLE = (
    r"(?:v[ao]n|de[nlrs]?|d[aio]s?|du|la|le|l[oe]s|zu[mr]?|af|ter?n?|[’']t|y|e|i|della"
    r"|degli|von\s+und\s+zu)"
)
WORD = rf"(?:(?:[^\W\d_]{{1,4}}['’-])?{CAPITAL}[\w.'’-]*)"
NAME = Late(rf"{TITLE}{{0,5}}{WORD}(?:\s+(?:{PARTICLE}\s+){{0,3}}{WORD}){{1,5}}")
# "Salud y Bienestar", "Mund zu Mund": names have two words before such a joint.
PAIR = Late(rf"{WORD}\s+(?:y|e|i|zu)\s.*")
ROOM = (
    r"(?:(?i:redaktion|rédaction|redacción|redazione|redactie|redação|redaktionen|equipo|equipa"
    r"|équipe|equipe|team|personal|staff)|(?i:medi[zc]in)?(?i:redaktion))"
)
# The staff of somebody: "Redaktion Elmblatt", "la rédaction du Carnet".
DESK = Late(rf"{ROOM}(?:\s+(?:de|du|del|della|d[ao]|von|van|des|la|le|el|médica?|médicale)){{0,2}}"
            rf"(?:\s+{WORD}){{1,4}}")  # fmt: skip
ARTICLE = Late(r"(?i:de[rmn]?|die|le|la|el|il|lo|o|a|het|l['’])(?:(?<=['’])|\s+)(?=\S)")
AND = Late(r"\s+(?:und|et|y|e|en|och|&)\s+")
MONTHLY = r"[^\W\d_]{3,10}\.?\s+(?:del?\s+)?(?:19|20)\d\d"
# Behind names: a bar, a bracket, a date, a new sentence.
STOP = Late(
    r"\s*[|·•–—(]|\s-\s|\s+@|,?\s+(?:(?:am|le|el|il|em|op|den|on|i|en|in)\s+)?\d"
    rf"|\s+(?:en|in|im|em|i)\s+{MONTHLY}|(?<=[^\W\d_]{{4}})(?<![Pp]rof)(?<![Dd]ott)(?<![Uu]niv)"
    r"\.\s+(?=[^\W\d_]{2,}\b)"
)
# What may follow names in a line that says no more than who wrote it.
CLAUSE = r"(?:der|die|das|welche[rs]?|wie|wo|qui|dont|que|quien|che|cui|som|wat|où|quando|quand)\b"
RIDER = Late(
    rf"\s*|\s*+[,(|·•]\s*+(?!{CLAUSE})(?:[^.!?]|(?<![^\W\d_]{{5}})\.){{1,80}}\.?"
    rf"|\s+(?:en|in|im|em|i)\s+{MONTHLY}\.?"
)
# "Geprüft am 3. Mai 2024 von Ann Lee": what stands before the date tells who she is.
CHECKED = Late(
    r"(?i)geprüft|überprüft|kontrolliert|relue?\b|validé|vérifié|révisé|revisad|verificad|validad"
    r"|revisionat|verificat|validat|rivist|beoordeeld|gecontroleerd|nagelezen|nagekeken|revist"
    r"|granska"
)
# What else stands in a line of dates.
WORD_OF_DATE = Late(
    rf"(?i)\b(?:{'|'.join((*MONTHS, *MONTHS_ABROAD))}"
    r"|de|del|le|am|den|op|il|el|em|du|um|uhr|à|kl|om|uur|\d+h|1er|alle|ore|a\s+las|stand|letzte"
    r"|zuletzt|ultimo|dernière|datum|data|fecha|date)\b\.?"
)
MARKERS = "¹²³⁴⁵⁶⁷⁸⁹*†‡ "  # behind a name: of a note
LONGEST = 120  # characters of one name
LONGEST_LINE = 240


@dataclass(frozen=True, slots=True)
class Naming:
    """The people behind one label: "reviewed", "written" or "bare", and what follows them."""

    kind: str
    names: tuple[str, ...]
    rest: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing follows but what they do, or a date."""
        if RIDER.pattern.fullmatch(self.rest):
            return True
        return len(self.rest) < LONGEST and iso_date(self.rest, day_first=True) is not None

    @property
    def is_apart(self) -> bool:
        """Whether the names stand apart from what follows, if anything."""
        return self.is_whole or (self.kind != "bare" and self.rest.startswith("."))


def namings_in(line: str, language: str) -> Iterator[Naming]:
    """Who is named in a line, label by label; a line that begins otherwise, undated, has none."""
    known = PATTERNS.get(language)
    if known is None or len(line) > LONGEST_LINE:
        return
    labels = [label for label in known.pattern.finditer(line) if begins_part(line, label)]
    if not labels or not is_dated(line[: labels[0].start()]):
        return
    ends = [after.start() for _, after in pairwise(labels)] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        kind = kind_of(line, label)
        if kind != "other":
            names, rest = named_at(line[label.end() : end].rstrip(" |·•–—,;-"))
            found = Naming(kind, names, rest)
            if names and found.is_apart:
                yield found


def kind_of(line: str, label: re.Match[str]) -> str:
    is_checked = label.lastgroup == "bare" and CHECKED.pattern.search(line[: label.start()])
    return "reviewed" if is_checked else label.lastgroup or ""


def begins_part(line: str, label: re.Match[str]) -> bool:
    if label.lastgroup == "bare":
        return True
    before = line[: label.start()].rstrip()
    return not before or label[0][0].isupper() or before[-1] in "|·•–—,;("


def is_dated(text: str) -> bool:
    """Whether a text is empty, or no more than a date."""
    bare = text.strip(" |·•–—,-")
    return not bare or (len(bare) <= LONGEST and iso_date(bare, day_first=True) is not None)


def named_at(text: str) -> tuple[tuple[str, ...], str]:
    """The names that a text begins with, and what follows: what they do, a date, more words."""
    stop = STOP.pattern.search(text)
    told = text[: stop.start()] if stop else text
    names: list[str] = []
    at = 0
    for piece in re.finditer(r"[^,;/]+", told):
        found = names_of(piece[0].strip(" ."))
        if found:
            names += found
        elif names and credentials.is_sure(piece[0].strip(), is_whole=True):
            names[-1] += f", {piece[0].strip()}"
        else:
            break
        at = piece.end()
    return tuple(names), text[at:]


def names_of(piece: str) -> list[str]:
    """The names that a piece between commas is: one, or some joined by "and"."""
    found = [name_of(one) for one in AND.pattern.split(piece)]
    if not all(found):
        found = [name_of(piece)]  # "Inés Ortuño y Vela" is one
    return found if all(found) else []


def name_of(piece: str) -> str:
    """The name that a text is, without the article before it, or ""."""
    if len(piece) > LONGEST:
        return ""
    piece = piece.rstrip(MARKERS)
    for text in (piece, ARTICLE.pattern.sub("", piece, count=1)):
        is_name = NAME.pattern.fullmatch(text) and not PAIR.pattern.fullmatch(text)
        if is_name or DESK.pattern.fullmatch(text):
            return text if is_somebody(text) else ""
    return ""


def is_dateline(line: str) -> bool:
    """Whether a line holds dates, one with what labels it, and no other word."""
    if iso_date(line, day_first=True) is None or ABROAD.pattern.search(line) is None:
        return False
    rest = WORD_OF_DATE.pattern.sub("", ABROAD.pattern.sub("", line))
    return not any(character.isalpha() for character in rest)
