"""What the furniture of a page says: the words it begins with, and those it holds."""

# ruff: noqa: E501 - each pattern is one line of a table

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from readaloud.extract.safety import tells_to_get_help
from readaloud.model.pattern import Late

# What furniture begins with, whole or in part, wherever it stands; after English, the same in
# Spanish, Portuguese, French, Italian, German and Dutch.
BEGINS: tuple[tuple[str, str], ...] = (
    ("menu", r"(?:home|about(?: us)?|contact(?: us)?|blog|news|menu|search|login|log in|sign in|faqs?"
             r"|careers|shop|store|products|services|resources|help|support|more|all|categories|tags?:?"
             r"|topics?:?|filed under.*|skip.*|close|back|next|prev(?:ious)?|top|back to top|share"
             r"|read more|learn more|see more|show more|view all|see all|subscribe|download"
             r"|inicio|contacto|buscar|iniciar sesión|menú|siguiente|anterior|leer más|ver (?:más|todos?)"
             r"|saiba mais|leia mais|accueil|rechercher|connexion|suivant|précédent|lire la suite"
             r"|voir (?:plus|tout)|en savoir plus|leggi tutto|scopri di più|startseite|kontakt|suche|anmelden"
             r"|mehr (?:lesen|erfahren)|weiterlesen|alle anzeigen|zurück|lees (?:meer|verder)|zoeken)$"),
    ("share", r"share\b|(?:tweet|pin|facebook|twitter|linkedin|pinterest|whatsapp|email|print"
              r"|copy link|reddit|save)$|follow us|compart(?:ir|e|ilhar)\b|partager\b|condividi\b|teilen\b|delen$"
              r"|síguenos|siga-nos|suivez[- ]nous|seguici|folgen sie uns|volg ons"),
    ("related", r"(?:read|see|learn) (?:more|also|next)\b|related|(?:also )?(?:read|check|see)(?: also| out)?:"
                r"|more (?:from|on|in|like|stories|articles|posts)|up next|next(?: article| post| up)?$|previous"
                r"|don[’']?t miss|also check|you (?:may|might) (?:also )?(?:like|enjoy)|recommended|watch next"
                r"|from (?:the|our) (?:shop|store|blog|archives?|magazine)\b|popular (?:posts|articles)"
                r"|(?:le|te) (?:puede|podría) (?:también )?interesar|(?:artículos?|noticias?|contenidos?|temas?"
                r"|artigos?|notícias?|conteúdos?) relacionad|(?:lea|lee|ver|leia|veja) (?:también|também)"
                r"|(?:à lire|lire|voir) aussi|à lire|articles? (?:similaires?|liés|connexes)|vous aimerez"
                r"|leggi anche|potrebbe(?:ro)? interessarti|articoli correlati"
                r"|das könnte (?:sie|dich)|lesen sie (?:auch|mehr)|(?:auch|mehr) (?:interessant|zum thema)"
                r"|(?:ähnliche|verwandte|weitere) (?:artikel|beiträge|themen)|lees ook|gerelateerde"),
    ("comment", r"\d+ (?:comments?|repl|responses?|comentarios?|commentaires?|kommentare?)|reply$|comments?$"
                r"|comentarios$|commentaires$|kommentare$|deja (?:un|tu) comentario|laisser un commentaire"
                r"|schreibe?n? (?:sie )?einen kommentar"),
    ("byline", r"by:? |written by|(?:medically |fact[- ])?(?:reviewed|checked) by|(?:author|editor)s?:?$"
               r"|posted (?:by|on|in)|about the author|author|(?:escrito|revisado|redactado) (?:\w+ )?por"
               r"|(?:écrit|relu|rédigé) par|scritto da|(?:verfasst|geschrieben|geprüft) von"),
    ("dated", r"(?:last |first )?(?:updated|published|posted|modified|reviewed)\b"
              r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? "
              r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
              r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:de )?\w{3,10} (?:de )?\d{4}"
              r"|(?:page |media )?last reviewed|(?:publicado|actualizado|atualizado) |última (?:actualización|revisión)"
              r"|publié le|mis à jour|pubblicato|aggiornato|veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geprüft)|gepubliceerd"),
    ("minutes", r"\d+ ?-?min(?:ute)?s?\.?(?: read| to read|$)|reading time|[\d.,k]+ (?:views?|shares?)\b"
                r"|tiempo de lectura|temps de lecture|tempo di lettura|lesezeit|leestijd"),
    ("contents", r"(?:table of )?contents$|in this (?:article|guide|post|section)|on this page|jump to"
                 r"|what[’']s (?:inside|in this)|quick links|skip to|en este artículo|tabla de contenidos?|índice$"
                 r"|neste artigo|sumário$|sommaire$|table des matières|dans cet article|in questo articolo|indice$"
                 r"|inhalt(?:sverzeichnis)?$|in diesem artikel|inhoud(?:sopgave)?$"),
    ("image", r"(?:photo|image|picture|illustration|credit|source|video)s?(?: credit| by| courtesy| source)?s?:"
              r"|via |(?:foto|imagen|crédito?s?(?: photo)?|fuente|bild|bildquelle|quelle)s?:"),
    ("sponsor", r"ads?(?: by| from|$)|(?:our )?sponsors?$|anzeige$|publicidad$|publicité$"),
    ("action", r"(?:shop|buy|get|book|call|contact|download|try|start|learn|find|explore|view|see|browse"
               r"|schedule|request|sign|log|register|apply|search|click|watch|listen|add|order|discover|talk"
               r"|claim|donate|check|compare|join)\b|pedir cita|reserv[ae] (?:su|tu|ahora)|descargar\b|prendre rendez-vous"
               r"|jetzt (?:kaufen|buchen|anmelden|bestellen)|termin (?:buchen|vereinbaren)"),
)  # fmt: skip
HOLDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("subscribe", ("subscri", "sign up", "signing up", "newsletter", "your inbox", "email address",
                   "e-mail address", "mailing list", "suscrí", "suscrib", "inscreva-se", "abonnez-vous",
                   "iscriviti", "abonnieren", "correo electrónico", "adresse e-mail")),
    ("consent", ("we use cookies", "accept all", "accept cookies", "consent", "gdpr", "your privacy",
                 "utilizamos cookies", "usamos cookies", "utilisons des cookies", "verwenden cookies")),
    ("legal", ("©", "all rights reserved", "privacy policy", "terms of", "terms and", "cookie", "trademark",
               "derechos reservados", "direitos reservados", "droits réservés", "diritti riservati",
               "rechte vorbehalten", "aviso legal", "mentions légales", "impressum", "datenschutz")),
    ("sponsor", ("advertis", "sponsored", "affiliate", "we may earn", "we may receive", "commission", "promoted",
                 "patrocinad", "sponsorisé", "gesponsert")),
    ("comment", ("leave a comment", "leave a reply", "log in to", "login to", "post a comment", "post comment",
                 "be the first to")),
    ("feedback", ("was this article", "was this page", "was this helpful", "was this information", "helpful?",
                  "rate this", "thank you for", "thanks for", "your feedback", "resultado útil", "útil?",
                  "war dieser artikel", "cet article vous a")),
    ("related", ("you may also", "you might also", "may like", "might like", "recommended", "trending",
                 "most popular", "most read", "keep reading", "continue reading", "más leíd", "meistgelesen")),
    ("share", ("share this", "share on", "share via", "follow us")),
    ("references", ("doi:", "doi.org", "et al", "pmid", "retrieved ", "accessed ")),
    ("image", ("getty", "shutterstock", "istock", "unsplash", "courtesy of", "photo by", "image credit")),
)  # fmt: skip
HELD = tuple((text, name) for name, texts in HOLDS for text in texts)
DIGITS = frozenset("0123456789")
COMMONEST = " etaoinsrhldcumfpgwybvkxjqz"  # letters of English, by how often they come
UNLISTED = COMMONEST.index("w")
HEAD = 120  # characters of a leaf that phrases are looked for in


def any_of(texts: Iterable[str]) -> str:
    """A pattern that finds any of the texts by its rarest letter.

    That letter is looked for at every place, and what stands around it only where it is found:
    half the time of a pattern that begins where the texts begin.
    """
    around: dict[str, list[str]] = {}
    for text in texts:
        letter = max(text, key=rareness)
        before, _, after = text.partition(letter)
        behind = f"(?<={re.escape(before + letter)})" if before else ""
        around.setdefault(letter, []).append(behind + re.escape(after))
    return "|".join(f"{re.escape(one)}(?:{'|'.join(all_)})" for one, all_ in around.items())


def rareness(letter: str) -> int:
    """How rare a letter is in running text; signs and accents count among the rarer ones."""
    place = COMMONEST.find(letter)
    return place if place >= 0 else UNLISTED


ANY_HELD = re.compile(any_of(text for text, _ in HELD))
GROUP = re.compile(r"\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(\??)")


def choices(pattern: str) -> Iterator[str]:
    """The branches of a pattern, each beginning with its own first character or class."""
    for branch in parted(pattern):
        group = GROUP.match(branch)
        if group is None:
            yield branch
            continue
        rest = branch[group.end() :]
        for inner in choices(group[1]):
            yield inner + rest
        if group[2]:
            yield from choices(rest)


def parted(pattern: str) -> Iterator[str]:
    """Split at each "|" that stands in no group."""
    depth = start = 0
    for place, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


OPENING = re.compile(r"\\.|\[[^]]*\]|.")


def opening_of(branch: str) -> str:
    """The pattern of the first character alone."""
    found = OPENING.match(branch)
    return found[0] if found is not None else ""


LITERAL = re.compile(r"(?:[\w© -]|\\\()+(?![?*+{])")


def literal_of(branch: str) -> str:
    """The plain text that a branch begins with, or ""."""
    found = LITERAL.match(branch)
    return found[0].replace("\\", "") if found is not None else ""


BRANCHES = tuple(
    (literal_of(branch), name, Late(branch))
    for name, pattern in BEGINS
    for branch in choices(pattern)
)


@lru_cache(maxsize=256)
def beginning(first: str) -> tuple[tuple[str, str, Late], ...]:
    """What furniture begins with, of that which begins with one character: its text, kind, form."""
    return tuple(
        (text, name, branch)
        for text, name, branch in BRANCHES
        if (text[0] == first if text else re.match(opening_of(branch.written), first))
    )


def kind_of_beginning(head: str) -> str:
    """What kind of furniture begins like this, or ""."""
    first = head[:1]
    for text, name, branch in beginning("0" if first in DIGITS else first):
        # The text alone tells most lines apart, so that few patterns are ever compiled.
        if head.startswith(text) and branch.pattern.match(head):
            return name
    return ""


@lru_cache(maxsize=8_000)
def phrase_of(head: str) -> str:
    """The kind of furniture that speaks like this, or ""."""
    kind = kind_of_beginning(head)
    if kind and not (kind == "action" and tells_to_get_help(head)):
        return kind
    if ANY_HELD.search(head) is None:
        return ""  # one search for all in place of one for each: few leaves hold any
    for text, name in HELD:
        if text in head:
            return name
    return ""
