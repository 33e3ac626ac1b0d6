"""What sentences offer in support, and how they are said.

Beside a pattern stands what it says: one of these parts, or words, stands in every text that it
matches, and looking for them takes a tenth of the time.
"""

import re
from collections.abc import Iterable, Iterator

from readaloud.audit.drafts import Draft
from readaloud.audit.runs import Run
from readaloud.audit.targets import SUPPORTING, classify
from readaloud.data import manners
from readaloud.model.article import Sentence, Span
from readaloud.model.phrase import any_of

# Not the power of a unit or number: "m²", "10⁹".
MARKER = re.compile(
    r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]|(?<![\d⁺⁻⁰-⁹])(?<!\bm)(?<!\b[ckdmµμn]m)(?<!\bft)[¹²³⁴-⁹](?![⁺⁻])"
)
MARKER_SAYS = ("[", *"¹²³⁴⁵⁶⁷⁸⁹")
AUTHOR_YEAR = re.compile(
    r"\(\s?(?:see |e\.g\.,? )?[A-Z][^()\d]{1,160}?,?\s(?:19|20)\d\d[a-z]?(?:[;,][^()]{0,200})?\)"
    r"|\b[A-Z][\w'’-]{1,40}(?: et al\.?| (?:and|&) [A-Z][\w'’-]{1,40})?,? \((?:19|20)\d\d[a-z]?\)"
)
IDENTIFIER = re.compile(
    r"\bdoi:? ?10\.\d{4}|\b10\.\d{4,9}/\S|\bPMID:? ?\d{5}|\bPMC\d{5}", re.IGNORECASE
)
IDENTIFIER_SAYS = frozenset(("pmid", "pmc"))  # or "10."
# A publication that a reader finds by its name and the year: a review, a journal, a trial.
PUBLICATION = re.compile(
    r"\b(?:Cochrane|Lancet|BMJ|NEJM|JAMA|IARC)\b|\b(?:British Medical |New England )Journal\b"
    r"|\b(?!COVID)[A-Z]{5,12}(?:-\d{1,2})? (?:trial|study)\b"
)
PUBLICATION_SAYS = frozenset("cochrane lancet bmj nejm jama iarc journal trial study".split())
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
JOURNAL_ISSUE = re.compile(
    r"\b(?:19|20)\d\d; ?\d{1,4}(?:\(\d{1,3}\))?: ?[\dA-Z]|\bvol(?:ume|\.)? \d{1,4}", re.IGNORECASE
)
# How a report of research writes its own results and says what it did.
OWN_RESULTS = re.compile(
    r"\b(?:95 ?% ?CI|confidence interval|hazard ratio|odds ratio|risk ratio|mean difference)\b"
    r"|\b[Pp] ?[=<>] ?0?\.\d"
    r"|\b[Ww]e (?:included|identified|searched|found \w+ (?:trials|studies)|randomi[sz]ed)\b"
    r"|\b[Ww]e (?:recruited|enrolled)\b"
    r"|\b(?:review authors|(?:included|eligible) (?:studies|trials|RCTs))\b"
    r"|\b[Tt]his (?:Cochrane |systematic |updated )?review (?:found|includ|identif|look)"
    r"|\b(?:quality|certainty) of (?:the )?evidence\b"
    r"|\b(?:low|moderate|high)[- ](?:quality|certainty) evidence\b"
)
OWN_RESULTS_SAY = frozenset(
    "ci interval ratio difference p we review included eligible quality certainty".split()
)
FIGURE = re.compile(r"\b(?:Figure|Fig\.?|Table|Chart|Appendix) \d{1,3}\b")
FIGURE_SAYS = frozenset(("figure", "fig", "table", "chart", "appendix"))
QUOTED = re.compile(r"[“\"][^“”\"]{3,600}[”\"]")
MYTH = re.compile(
    r"^\W{0,3}(?:myth|fact|fiction|truth|claim|reality)(?:\s?\#?\d{1,2})?\s?[:–—-]", re.IGNORECASE
)
MYTH_SAYS = frozenset(("myth", "fact", "fiction", "truth", "claim", "reality"))

QUESTION_WORDS = frozenset(
    "how why what when where which who can could does do did is are should will".split()
)
TELLERS = frozenset("i we my our".split())
OF_KIND = tuple((name, "{" + name + "}") for name in ("hedge", "denial", "reported", "warning"))
OF_PHRASE = (
    ("denial", any_of(manners.DENIAL)),
    ("reported", any_of(manners.REPORTED)),
    ("advice", any_of(manners.ADVICE)),
    ("conditional", any_of(manners.CONDITIONAL)),
)
# A year, where words are quoted.
LONG_AGO = re.compile(
    r"\b(?:[Ii]n|[Oo]f|[Ff]rom|[Bb]y|[Uu]ntil|[Aa]round|[Aa]bout) 1[4-8]\d\d\b"
    r"(?! ?(?:%|[mk]?g|mcg|ml|IU|k?cal|people|patients|men|women|adults|children|participants)\b)"
)

# What has been quoted is denied in the last words: "…"; it does not.
DENIED_AT_LAST = re.compile(
    r"[”\",;:—–] (?:but |yet )?(?:it|this|that|they) "
    r"(?:does|do|did|is|are|was|were|can|will)(?: not|n['’]t)[.!]?$"
)


def weigh(run: Run, own_host: str) -> None:
    """Look at each sentence by itself: what it offers in support, and how it is said."""
    for draft in run.drafts:
        text = draft.sentence.text
        if '"' in text or "“" in text:
            draft.quoted = quotations(text)
            if draft.quoted:
                draft.manners |= {"quotation"}
                if LONG_AGO.search(text):
                    draft.manners |= {"reported"}  # what physicians of then wrote
                if DENIED_AT_LAST.search(text):
                    draft.manners |= {"denial"}
        if draft.sentence.marks:
            draft.evidence |= {*mark_kinds(draft.sentence, own_host)}
        if "(" in text or "[" in text or ";" in text or "10." in text or not text.isascii():
            draft.evidence |= {*signs_in(text)}
        if asks(draft):
            draft.manners |= {"question"}
    for draft in run.saying(IDENTIFIER_SAYS):
        if IDENTIFIER.search(draft.sentence.text):
            draft.evidence |= {"identifier"}
    for draft in run.saying(PUBLICATION_SAYS):
        text = draft.sentence.text
        if PUBLICATION.search(text) and YEAR.search(text):
            draft.evidence |= {"named-source"}
    for draft in run.saying(FIGURE_SAYS):
        if FIGURE.search(draft.sentence.text):
            draft.evidence |= {"figure"}
    for draft in run.saying(MYTH_SAYS):
        if MYTH.match(draft.sentence.text):
            draft.manners |= {"myth"}
    for name, kind in OF_KIND:
        for draft in run.among(run.holds.get(kind, 0)):
            draft.manners |= {name}
    for name, wanted in OF_PHRASE:
        for draft in run.among(run.holds.may_meet(wanted)):
            if wanted.met_by(draft.words):
                draft.manners |= {name}


def signs_in(text: str) -> Iterator[str]:
    """The kinds of support that brackets and figures of a sentence amount to."""
    if ("[" in text or not text.isascii()) and says(text, MARKER_SAYS) and MARKER.search(text):
        yield "reference"
    if "(" in text and ("19" in text or "20" in text) and AUTHOR_YEAR.search(text):
        yield "author-year"
    if "10." in text and IDENTIFIER.search(text):
        yield "identifier"
    if ";" in text and JOURNAL_ISSUE.search(text):
        yield "journal-issue"


def says(text: str, parts: Iterable[str]) -> bool:
    """Tell whether one of the parts stands in a text."""
    return any(map(text.__contains__, parts))


def telling_own_results(runs: Iterable[Run]) -> Iterator[Draft]:
    """The sentences that give results as a report of one's own research does."""
    for run in runs:
        for draft in run.saying(OWN_RESULTS_SAY):
            if OWN_RESULTS.search(draft.sentence.text):
                yield draft


def mark_kinds(sentence: Sentence, own_host: str) -> Iterator[str]:
    """What the sentence's links and citation markers amount to."""
    for mark in sentence.marks:
        if mark.kind == "citation":
            yield "reference"
        elif mark.kind == "link":
            target = classify(mark.target, own_host)
            yield target
            if target in SUPPORTING:
                yield "link"


def asks(draft: Draft) -> bool:
    """Tell whether a sentence is a question."""
    text = draft.sentence.text
    if not ("?" in text and text.rstrip().rstrip("\"”'’)").endswith("?")):
        words = draft.words.words
        if draft.role not in ("title", "heading") or QUESTION_WORDS.isdisjoint(words[:1]):
            return False
        if not TELLERS.isdisjoint(words[1:2]) or words[:2] == ("why", "your"):
            return False  # "Why I stopped" tells, and does not ask
    return "did you know" not in text.lower()  # which tells, and does not ask


def quotations(text: str) -> tuple[Span, ...]:
    """The parts of a sentence between quotation marks."""
    return tuple(Span(m.start(), m.end()) for m in QUOTED.finditer(text))
