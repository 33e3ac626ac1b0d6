"""What a page says in its own text of who wrote it, checked it and paid for it, and its sources."""

import re
from collections.abc import Iterable, Iterator

from readaloud.model.article import Article
from readaloud.model.context import Context, Signals
from readaloud.model.pattern import Late
from readaloud.rules.sought import Sought, one_of

OPENING = 3  # sentences of the body, among which a line about the page may stand
TEXT = frozenset(("sentence", "item", "quote"))
CREDITS = frozenset(("byline", "author-box", "page-details", "page-header", "footer"))
LONGEST_CREDIT = 300  # characters of what was left out of the article
LONGEST_BOX = 2_000  # characters read of a box about somebody
SHORTEST_SURNAME = 3

# "This page was", or nothing, where a line begins with the deed itself.
THIS_PAGE = (
    r"^\W*(?:(?:this|our|the|these) (?:[\w-]+ ){0,2}(?:page|leaflet|article|guide|information|"
    r"booklet|fact ?sheet|content|advice|resource|answer|review|story|post)s?\b[^.]{0,30}?"
    r"\b(?:was|is|were|are|been) )?(?:\w+ly )?"
)
WRITE = "(?:written|prepared|produced|compiled|authored|developed)"
CHECK = "(?:reviewed|checked|approved|verified|fact-checked)"
BY = r"(?:,? (?:and|&) \w+)? by\b([^.]{3,120})"
WRITTEN = Late(THIS_PAGE + WRITE + BY, re.IGNORECASE)
CHECKED = Late(
    rf"{THIS_PAGE}(?:{WRITE}\b[^.]{{1,120}}?(?:,|\band|\bthen) (?:was |were )?(?:\w+ly )?)?{CHECK}{BY}",
    re.IGNORECASE,
)
PROFESSION = (
    r"\b(?:dr|prof|gps?|doctors?|physicians?|nurses?|midwi(?:fe|ves)|pharmacists?|dieti[ct]ians?|"
    r"nutritionists?|\w*therapists?|psychologists?|psychiatrists?|surgeons?|dentists?|clinicians?|"
    r"consultants?|specialists?|\w+ologists?|p(?:a)?ediatricians?|professors?|scientists?|"
    r"researchers?|paramedics?|counsellors?|librarians?|journalists?)\b"
)
# "Our expert team" is nobody; "the clinical team at Elm Tree" can be asked.
TEAM = (
    r"\b(?!our\b|the\b|an?\b|expert\b|dedicated\b|whole\b|great\b|friendly\b|amazing\b)[\w-]+ "
    r"(?:team|group|panel|board|committee|department|unit|service)\b|\bteam (?:at|from)\b"
)
SOMEBODY = Late(rf"(?i:{PROFESSION}|{TEAM})|\b[A-ZÀ-Þ][\w’'-]+ (?:[A-Z]\.? )?[A-ZÀ-Þ][\w’'-]+")
# "Dr Nadia Brandt, consultant in sleep, answers your questions": who speaks on the page.
SPEAKER = re.compile(
    r"^\W*(?:(?P<title>Dr|Prof|Professor|Nurse|Sister|Midwife)\.? )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'.-]+){1,3}"
    r"(?P<job>, [^,.]{3,80},)? (?:answers|explains|writes|advises|shares|discusses|describes|offers|"
    r"looks at|sets out|gives|tells you)\b"
)
IS_PROFESSION = Late(PROFESSION, re.IGNORECASE)

# "Falk has been a nurse for ten years", "Idris Falk, a community nurse", after the surname.
QUALIFIED = Late(
    r"(?:,| is| was| has been| works as| trained as)(?: an?| the)? "
    r"(?:(?!her\b|his\b|your\b|my\b|our\b)[\w’'-]+,? ){0,5}?"
    r"(?:gp|doctor|physician|nurse|midwife|pharmacist|dieti[ct]ian|\w*therapist|psychologist|"
    r"psychiatrist|surgeon|dentist|clinician|consultant|\w+ologist|p(?:a)?ediatrician|professor|"
    r"paramedic|optometrist|chiropractor|osteopath)\b",
    re.IGNORECASE,
)

HEALTH_BODY = (
    r"(?:World Health Organi[sz]ation|WHO|NHS|NICE|CDC|Centers for Disease Control(?: and Prevention)?|"
    r"MHRA|FDA|Food and Drug Administration|EMA|European Medicines Agency|NIH|National Institutes? "
    r"(?:of|for) [A-Z]\w+|Food Standards Agency|EFSA|UKHSA|UK Health Security Agency|Public Health "
    r"[A-Z]\w+|Cochrane|Cancer Research UK|American [A-Z]\w+ (?:of )?[A-Z]\w+|Royal College of [A-Z]\w+|"
    r"Department of Health)"
)
JOURNAL = (
    r"(?:Lancet|BMJ|British Medical Journal|JAMA|Nature|Science|Cell|PLOS|New England Journal|"
    r"Cochrane|(?:American |European |British |International )?Journal of|Annals of|Archives of)"
)
BODY_WORDS = one_of(
    "world who nhs nice cdc centers mhra fda food ema european nih national efsa ukhsa uk public "
    "cochrane cancer american royal department"
)
JOURNAL_WORDS = one_of("lancet bmj jama nature science cell plos journal cochrane annals archives")
SOURCES = (
    Sought(
        rf"\b{HEALTH_BODY}(?: \([A-Z]+\))?(?: (?:also|now|still))? (?i:recommends?|says?|advises?|"
        r"states?|reports?|estimates?|warns?|found|defines?|lists?)\b",
        (
            BODY_WORDS,
            one_of(
                "recommend recommends say says advise advises state states report reports estimate "
                "estimates warn warns found define defines list lists"
            ),
        ),
    ),
    Sought(
        r"\b(?i:according to|recommended by|guidance from|figures from|data from) (?:the )?"
        rf"{HEALTH_BODY}\b",
        (one_of("according recommended guidance figures data"), BODY_WORDS),
    ),
    Sought(
        rf"\b(?i:in|by) (?:(?i:the) )?{JOURNAL}\b|\b(?i:in the (?:medical )?journal) [A-Z]",
        (one_of("in by"), JOURNAL_WORDS),
    ),
    Sought(
        r"^\W*(?i:further reading|references?|bibliography|adapted from)\s?:\s*\S.{8}"
        r"|^\W*(?i:sources?)\s?:\s*\S.*\b(?:19|20)\d\d\b",
        (one_of("reading reference references bibliography adapted source sources"),),
    ),
    Sought(
        r"\b(?i:studies|guidelines|sources|references)\b[^.]{0,40}\bwe (?:have )?(?:used|drew on)\b",
        (one_of("studies guidelines sources references"), one_of("we"), one_of("used drew")),
    ),
    Sought(
        r"\b(?i:list of (?:references|sources)|(?:references|sources) (?:are|is) available)\b",
        (one_of("references sources"), one_of("list available")),
    ),
)

PAID = re.compile(
    r"^\W*(?:this|the following) (?:[\w-]+ )?(?:article|post|page|story|content|feature|video|review)\b"
    r" (?:is|was|has been) (?:an? )?(?:advertorial|(?:paid|sponsored|promotional|branded) "
    r"(?:content|post|partnership|feature|promotion|article)|advertisement|sponsored by|paid for by)\b",
    re.IGNORECASE,
)
PAID_TITLE = re.compile(
    r"^\W*(?:sponsored(?: (?:post|content))?|advertorial|ad|promoted|paid (?:post|content))\s?[:|\])–—]",
    re.IGNORECASE,
)


def names_writer(article: Article, context: Context) -> bool:
    """Tell whether the text says who wrote or who speaks, if only as a team."""
    opening = [signals.sentence.text for signals in opening_of(context)]
    if any(is_speaker(text) for text in opening[:2]):
        return True
    return names(WRITTEN, article, context)


def names_checker(article: Article, context: Context) -> bool:
    """Tell whether the text says who checked it, if only by profession."""
    return names(CHECKED, article, context)


def tells_profession(people: Iterable[str], article: Article, context: Context) -> bool:
    """Tell whether the text, or a box left out of it, says what somebody of the page is by trade."""
    boxes = [one.text[:LONGEST_BOX] for one in article.removals if one.reason in CREDITS]
    for name in people:
        surname = name.partition(",")[0].rpartition(" ")[2]
        if len(surname) < SHORTEST_SURNAME:
            continue
        named = re.compile(rf"\b(?=({re.escape(surname)}))", re.IGNORECASE)
        texts = (one.sentence.text for one in context.holding((surname.lower(),)))
        for text in (*texts, *boxes):
            if any(QUALIFIED.pattern.match(text, found.end(1)) for found in named.finditer(text)):
                return True
    return False


def names_source(context: Context) -> bool:
    """Tell whether the text names a journal, a health body or a list of sources."""
    return any(any(source.search(context, TEXT | {"reference"})) for source in SOURCES)


def paid_label(article: Article, context: Context) -> str:
    """What the page says of itself as paid content, or ""."""
    for notice in article.notices:
        if notice.code == "paid-content":
            return notice.message
    if found := PAID_TITLE.match(article.metadata.title.text):
        return found[0].strip()
    for signals in opening_of(context):
        if PAID.match(signals.sentence.text):
            return signals.sentence.text
    return ""


def opening_of(context: Context) -> Iterator[Signals]:
    """The first sentences of the body."""
    for number, signals in enumerate(context.in_roles(TEXT)):
        if number >= OPENING:
            return
        yield signals


def names(deed: Late, article: Article, context: Context) -> bool:
    """Tell whether a line about the page says by whom a deed was done."""
    return any(
        SOMEBODY.pattern.search(found[1]) is not None
        for text in lines_about(article, context)
        for found in deed.pattern.finditer(text)
    )


def lines_about(article: Article, context: Context) -> Iterable[str]:
    """Sentences that begin as those about the page do, and credits left out of the article."""
    for signals in context.holding(("by",)):
        if signals.role in TEXT:
            yield signals.sentence.text
    for removal in article.removals:
        if removal.reason in CREDITS and len(removal.text) <= LONGEST_CREDIT:
            yield removal.text


def is_speaker(text: str) -> bool:
    found = SPEAKER.match(text)
    if found is None:
        return False
    return bool(found["title"] or (found["job"] and IS_PROFESSION.pattern.search(found["job"])))
