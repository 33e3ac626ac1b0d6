"""Lines that name people in seven languages: "Von Ann Lee", "Relu par le Dr Bo Li"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from readaloud.extract.datelines import ABROAD
from readaloud.extract.dates import ABROAD as MONTHS_ABROAD
from readaloud.extract.dates import MONTHS, iso_date
from readaloud.extract.persons import CAPITAL, is_somebody
from readaloud.model.pattern import Late

# Of each language: what names a reviewer, an author, an author only where nothing else stands in
# the line; each without the colon that may follow.
LABELS = {
    "de": (
        r"(?:medizinisch\s+|fachlich\s+|ärztlich\s+|wissenschaftlich\s+)?"
        r"(?:geprüft|überprüft|kontrolliert|begutachtet)\s+(?:von|durch)",
        r"(?:geschrieben|verfasst|erstellt|veröffentlicht)\s+von|(?:ein\s+)?(?:text|beitrag|artikel)"
        r"\s+von|(?:autor(?:in|en|innen)?|text)(?=\s*:)",
        r"von",
    ),
    "fr": (
        r"(?:article\s+)?(?:(?:relue?|validée?|vérifiée?|révisée?|revue?)"
        r"(?:\s+(?:médicalement|scientifiquement)|\s+et)?\s+){1,2}par",
        r"(?:(?:article|texte)\s+)?(?:rédigée?|écrite?|publiée?|proposée?)\s+par|(?:auteure?s?|autrice)(?=\s*:)",
        r"par",
    ),
    "es": (
        r"(?:revisad|verificad|validad)[oa](?:\s+(?:médica|clínica)mente)?\s+por"
        r"|revisión\s+médica(?=\s*:)",
        r"(?:escrit|redactad|publicad|elaborad)[oa]\s+por|(?:autor(?:a|es|as)?|texto)(?=\s*:)",
        r"por",
    ),
    "it": (
        r"(?:revisionat|verificat|validat|rivist)[oa]\s+da(?:l|lla|ll['’])?"
        r"|revisione(?:\s+(?:scientifica|medica))?\s+a\s+cura\s+(?:di|del|della)",
        r"(?:scritt|pubblicat|redatt)[oa]\s+da|a\s+cura\s+(?:di|del|della)"
        r"|(?:autor[ei]|autrice)(?=\s*:)",
        r"di",
    ),
    "nl": (
        r"(?:medisch\s+)?(?:beoordeeld|gecontroleerd|nagelezen|nagekeken|getoetst)\s+door",
        r"(?:geschreven|gepubliceerd|opgesteld)\s+door|(?:auteurs?|tekst)(?=\s*:)",
        r"door",
    ),
    "pt": (
        r"(?:revisad|revist|verificad)[oa](?:\s+(?:medica|clinica)mente)?\s+por"
        r"|revisão\s+(?:médica|científica|técnica)(?=\s*:)",
        r"(?:escrit|publicad|redigid|elaborad)[oa]\s+por|(?:autor(?:a|es|as)?|texto)(?=\s*:)",
        r"por",
    ),
    "sv": (
        r"(?:medicinskt\s+|fakta)?granska[dt]\s+av|granskare(?=\s*:)"
        r"|(?:medicinsk\s+)?faktagranskning(?=\s*:)",
        r"(?:skriv(?:en|et)|författad|publicerad)\s+av|(?:skribent|författare|text)(?=\s*:)",
        r"av",
    ),
}  # fmt: skip
ENDS = (
    r"\b(?:fotos?|bild|bilder|photos?|imágenes|fotografía|aktualisiert|veröffentlicht|publicad[oa]"
    r"|actualizad[oa]|laatst|mis\s+à\s+jour|publiée?|uppdaterad|atualizad[oa]|aggiornat[oa])\b"
)
PATTERNS = {
    language: Late(
        rf"(?i)(?P<reviewed>\b(?:{reviewed})\b\s*:?\s*)|(?P<written>\b(?:{written})\b\s*:?\s*)"
        rf"|(?P<bare>\A\s*{bare}\s+)|(?P<other>{ENDS})"
    )
    for language, (reviewed, written, bare) in LABELS.items()
}
# What such a line holds, whatever its language; asked of every short text of a page that is not
# in English.
CLEARLY = (
    r"(?i:\b(?:autor|auteur|autrice|skribent|granska|relu|revu|valid|vérifi|révis|revis|geprüft"
    r"|überprüft|verific|a cura d|rivist|(?:beoordeeld|gecontroleerd|nagelezen|nagekeken) door))"
)
TELLING = Late(CLEARLY)
SPEAKING = Late(
    rf"{CLEARLY}|\A\s*(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV)(?:\s|\Z)"
    r"|(?i:text[eo]?\s*:|tekst\s*:|[éet]e?\s+par\b|[oa] por\b|scritt|redatt|door\b|författar"
    r"|[nt] von\b|rag von\b)"
)
TITLE = (
    r"(?:(?:[Dd]r|[Dd]rs|[Dd]ra|[Dd]ott|dott\.ssa|[Pp]rof|[Uu]niv|med|[Mm]ag|[Dd]ipl|ir|ing)"
    r"\.?[\s-]+)"
)
PARTICLE = (
    r"(?:v[ao]n|de[nlrs]?|d[aio]s?|du|la|le|l[oe]s|zu[mr]?|af|ter?n?|'t|’t|y|e|i|della|degli|der)"
)
WORD = rf"(?:[^\W\d_]{{1,4}}['’-])?{CAPITAL}[\w.'’-]*"
NAME = Late(rf"{TITLE}{{0,4}}{WORD}(?:\s+(?:{PARTICLE}\s+){{0,3}}{WORD}){{1,5}}")
ARTICLE = Late(r"(?:d[eé]m?|der|die|le|la|el|il|lo|o|a|het|l['’])\s+(?=\S)")
BETWEEN = Late(r"\s*[,;/]\s*|\s+(?:und|et|y|e|en|och|&)\s+")
# What ends a row of names: a bar, a bracket, a date, or a sentence, which no "Dr." does.
STOP = Late(
    r"\s*[|·•–—(]|,?(?:\s(?:am|le|el|il|op|om|den|em|a|à))?\s\d|(?<=[^\W\d_]{3})(?<!rof)(?<!ott)(?<!niv)(?<!ssa)(?<!med)(?<!Dra)(?<!drs)(?<!Mag)(?<!ipl)"
    r"\.\s+(?=[^\W\d_]{4,}\b)"
)
# Who is nobody in particular, and still wrote the page: "redactie Elmkruid".
DESK = Late(
    r"(?i:redac\w+|rédaction|redazione|redaktion(?:en)?|equipo?|équipe|personal)"
    r"(?:\s+[\w.'’-]+){0,6}"
)
# What else stands in a line of dates.
WORD_OF_DATE = Late(
    rf"(?i)\b(?:{'|'.join((*MONTHS, *MONTHS_ABROAD))}"
    r"|de|del|le|am|den|op|il|el|em|du|um|uhr|à|kl|om|uur|\d+h|1er|alle|ore|a\s+las|stand|letzte|zuletzt|ultimo|dernière|datum|data|fecha|date)\b\.?"
)
LONGEST = 120
LONGEST_LABEL = 40  # characters of a line that only announces a name


def language_of(stated: str) -> str:
    """Which of the languages a page states, or ""."""
    code = stated.strip()[:2].lower()
    return code if code in LABELS and not stated.strip()[2:3].isalpha() else ""


def speaks(text: str) -> bool:
    """Whether a text may name people in one of the languages."""
    return len(text) <= 2 * LONGEST and SPEAKING.pattern.search(text) is not None


def tells(text: str) -> bool:
    """Whether a text may do so so clearly that it counts also far from the title."""
    return len(text) <= 2 * LONGEST and TELLING.pattern.search(text) is not None


def announces(line: str, language: str) -> bool:
    """Whether a line says no more than that a name follows: "Von", "Revisado por:"."""
    if len(line) > LONGEST_LABEL:
        return False
    label = PATTERNS[language].pattern.fullmatch(f"{line.strip()} ")
    return label is not None and label.lastgroup != "other"


def people_in(line: str, language: str) -> Iterator[tuple[str, str]]:
    """The names in a line, each with what its label tells: "written", "bare", "reviewed"."""
    if len(line) > 2 * LONGEST:
        return
    known = PATTERNS[language].pattern
    labels = [label for label in known.finditer(line) if begins_part(line, label)]
    if not labels or line[: labels[0].start()].strip():
        return
    ends = [after.start() for _, after in pairwise(labels)] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        if label.lastgroup != "other":
            for name in names_at(line[label.end() : end]):
                yield label.lastgroup or "", name


def begins_part(line: str, label: re.Match[str]) -> bool:
    return label[0].lstrip()[:1].isupper() or not line[: label.start()].strip()


def names_at(text: str) -> Iterator[str]:
    """The names that a text begins with, up to a date or to what their bearers do."""
    text = STOP.pattern.split(text, maxsplit=1)[0].strip(" .,;:")
    for piece in BETWEEN.pattern.split(text):
        bare = piece if NAME.pattern.fullmatch(piece) else ARTICLE.pattern.sub("", piece, count=1)
        is_name = NAME.pattern.fullmatch(bare) or DESK.pattern.fullmatch(bare)
        if len(bare) > LONGEST or not is_name or not is_somebody(bare):
            return
        yield bare


def is_byline(line: str, language: str) -> bool:
    """Whether a line says no more than who wrote or reviewed the article, or when."""
    return len(line) <= LONGEST and (any(people_in(line, language)) or is_dateline(line))


def is_dateline(line: str) -> bool:
    """Whether a line holds dates, one with what labels it, and no other word."""
    if iso_date(line, day_first=True) is None or ABROAD.pattern.search(line) is None:
        return False
    rest = WORD_OF_DATE.pattern.sub("", ABROAD.pattern.sub("", line))
    return not any(character.isalpha() for character in rest)
