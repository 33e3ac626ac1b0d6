"""What kind each date of a line is, by the words before it: published, modified or reviewed."""

import re
from collections.abc import Iterable, Iterator

from readaloud.extract.dates import MONTHS, iso_date, names_year
from readaloud.model.pattern import Late

ADVERB = r"(?:medically|clinically|scientifically|expert|peer|page|content|last)"
LABEL = re.compile(
    r"\b(?:(?P<due>next\s+(?:page\s+)?review(?:ed)?(?:\s+(?:due|date))?|(?:due\s+for\s+)?review\s+due)"
    rf"|(?P<reviewed>(?:{ADVERB}[\s-]+){{0,3}}reviewed|fact[\s-]?checked|checked\s+(?:by|on)"
    r"|(?:date\s+of\s+)?last\s+(?:medical\s+)?review|(?:date\s+of\s+review|review\s+date))"
    r"|(?P<modified>we\s+updated|(?:last\s+)?(?:updated|modified|revised|amended)"
    r"|last\s+(?:edited|changed|update|modification|revision|change)|update\s*(?=:|on\b))"
    r"|(?P<published>(?:first\s+|originally\s+)?(?:published|posted)|created|written|submitted\s+by"
    r"|(?:publication|publish|posting|issue|release)\s+date|date\s+of\s+publication))\b",
    re.I,
)
# Each label holds one of these. A search for them takes a sixtieth of one for labels, which took
# 1.5 % of a page's time.
STEMS = (
    "review", "check", "updat", "modif", "revis", "amend", "edit", "change", "publi", "post",
    "creat", "writ", "submit", "issue", "release",
)  # fmt: skip
# The same in Spanish, French, German, Italian, Portuguese, Dutch, Polish, Russian and Swedish.
ABROAD = Late(
    r"(?i)\b(?:"
    r"(?P<reviewed>revisad[oa]|(?:última|fecha\s+de)\s+revisión|revisionat[oa]|ultima\s+revisione"
    r"|última\s+revisão|(?:medizinisch|fachlich|ärztlich)\s+geprüft|geprüft|relue?\s+(?:par|le|en)|vérifiée?"
    r"|gecontroleerd|(?:laatst\s+)?herzien|(?:senast\s+)?granskad|zweryfikowano|проверено)"
    r"|(?P<modified>(?:última\s+)?actualización|actualizad[oa]|(?:dernière\s+)?mise\s+à\s+jour"
    r"|mise?\s+à\s+jour|dernière\s+modification|(?:zuletzt\s+)?(?:aktualisiert|geändert)"
    r"|letzte\s+(?:aktualisierung|änderung)|stand(?=:)|aggiornat[oa]|(?:ultimo\s+)?aggiornamento"
    r"|ultima\s+modifica|(?:última\s+)?atualização|atualizad[oa]|(?:laatst\s+)?bijgewerkt|(?:laatst\s+)?gewijzigd"
    r"|laatste\s+(?:update|wijziging)|zaktualizowano|(?:ostatnia\s+)?aktualizacja"
    r"|data\s+aktualizacji|(?:дата\s+)?обновлен[оия]+|(?:senast\s+)?(?:uppdaterad|ändrad))"
    r"|(?P<published>publicad[oa]|fecha\s+de\s+publicación|publiée?|date\s+de\s+publication"
    r"|veröffentlicht|erschienen|pubblicat[oa]|data\s+di\s+pubblicazione|data\s+de\s+publicação"
    r"|gepubliceerd|opublikowano|data\s+publikacji|опубликован[оа]?|дата\s+публикации|publicerad)"
    r")\b"
)
STEMS_ABROAD = (
    "revis", "geprüft", "relu", "vérif", "gecontr", "zweryf", "провер", "actualiz", "à jour",
    "modific", "aktual", "geändert", "änderung", "stand:", "aggiorna", "atualiza", "bijgew",
    "wijzig", "laatste", "herzien", "обновл", "uppdat", "ändrad", "granskad",
    "publi", "veröff", "erschien", "pubblic", "публик",
)  # fmt: skip
# What may stand before a label that is not capitalised; behind other words it is the verb of
# a sentence: "a study published in May 2019".
BEFORE = Late(
    r"(?i)\s*(?:(?:this|the|page|post|article|content|information|leaflet|date|and|was|were|is|has"
    r"|been|first|last|originally|it)\s+)*"
)
PART = Late(r"[|·•–—(\[,.;:/-]")
BEHIND = Late(  # a label; a verb has an object there: "reviewed the data in May"
    r"(?i)\s*(?:$|[^\w\s]|\d|(?:on|in|at|by|and|el|le|am|il|em|op|den|dnia"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    rf"|{'|'.join(MONTHS)})\b)"
)
JOINED = Late(r"(?i)\s*(?:and|&|/|\+|or|,)\s*(?:last\s+)?")  # "reviewed and updated on"
ENDING = Late(r"(?is)[\s:.]*|.*(?:\b(?:on|el|le|am|il|em|op|den|dnia)|[|·•–—,:-])\s*")
REACH = 60  # characters from a label to its date
LONGEST_LABEL = 40  # of a line that only announces the date on the next


def dates_of(lines: Iterable[str], *, day_first: bool) -> Iterator[tuple[str, str, str]]:
    """Each line, the kind and the date of each date in it; the kind is "" where nothing says it.

    `day_first` is as in `iso_date`.

    A label that is a line of its own says it of the line after; a date in an element of its own
    is a line once more, and of the kind that it has in the line around it.
    """
    announced, around = "", ""
    told: dict[str, str] = {}  # kinds of the dates of the line around
    for line in lines:
        if not names_year(line):
            announced = label_alone(line)
            continue
        is_part = bool(told) and line in around
        dates = list(dates_in(line, announced, day_first=day_first))
        for kind, date in dates:
            yield line, (kind or told.get(date, "")) if is_part else kind, date
        announced = ""
        if not is_part:
            around, told = line, {date: kind for kind, date in dates}


def dates_in(
    line: str, announced: str = "", *, day_first: bool = False
) -> Iterator[tuple[str, str]]:
    """The kinds and dates of one line, in order: behind each label the date nearest to it."""
    kinds, start, is_first = [announced], 0, True
    for label in labels_in(line):
        between, kind = line[start : label.start()], label.lastgroup or ""
        if not is_first and JOINED.pattern.fullmatch(between):
            kinds.append(kind)
        elif is_label(line, label):
            yield from dated(kinds, between if is_first else between[:REACH], day_first=day_first)
            kinds = [kind]
        else:
            continue
        start, is_first = label.end(), False
    rest = line[start:]
    yield from dated(kinds, rest if is_first else rest[:REACH], day_first=day_first)


def labels_in(line: str) -> Iterator[re.Match[str]]:
    lower = line.lower()
    if any(stem in lower for stem in STEMS) and LABEL.search(line):
        return LABEL.finditer(line)
    return ABROAD.pattern.finditer(line) if any(s in lower for s in STEMS_ABROAD) else iter(())


def dated(kinds: Iterable[str], text: str, *, day_first: bool) -> Iterator[tuple[str, str]]:
    if date := iso_date(text, day_first=day_first):
        yield from ((kind, date) for kind in kinds)


def is_label(line: str, label: re.Match[str]) -> bool:
    """Whether a match is no verb of a sentence: capitalised, or at the beginning of a part."""
    if label[0][0].isupper():
        return True
    before = PART.pattern.split(line[: label.start()])[-1]
    return bool(BEFORE.pattern.fullmatch(before) and BEHIND.pattern.match(line[label.end() :]))


def label_alone(line: str) -> str:
    """The kind that a line says of the next one: "Last reviewed:"."""
    found = next(labels_in(line), None) if len(line) <= LONGEST_LABEL else None
    is_alone = found is not None and is_label(line, found) and not line[found.end() :].strip(" :on")
    return (found.lastgroup or "") if found is not None and is_alone else ""


def last_label(text: str) -> str:
    """The kind of a date in an element of its own, by the label that ends the text before it.

    A name between them ends as a sentence does: "Reviewed by Ann Lee, MD on". Otherwise the date
    may be one more part of the line.
    """
    near = text[-REACH - LONGEST_LABEL :]
    labels = [label for label in labels_in(near) if is_label(near, label)]
    rest = near[labels[-1].end() :] if labels else ""
    if labels and not names_year(rest) and ENDING.pattern.fullmatch(rest):
        return labels[-1].lastgroup or ""
    return ""
