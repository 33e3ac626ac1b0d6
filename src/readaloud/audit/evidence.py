"""What one sentence offers in support, and how it is said."""

import re
from collections.abc import Iterable, Iterator

from readaloud.audit.targets import SUPPORTING, classify
from readaloud.model.article import Sentence, Span
from readaloud.model.context import Role
from readaloud.model.phrase import Words, any_of

# Beside a pattern, what it says: one of these stands in every text that it matches, and looking
# for them takes a tenth of the time.
MARKER = re.compile(r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]|[¹²³⁴-⁹]")
MARKER_SAYS = ("[", *"¹²³⁴⁵⁶⁷⁸⁹")
AUTHOR_YEAR = re.compile(
    r"\(\s?(?:see |e\.g\.,? )?[A-Z][^()\d]{1,160}?,?\s(?:19|20)\d\d[a-z]?(?:[;,][^()]{0,200})?\)"
    r"|\b[A-Z][\w'’-]{1,40}(?: et al\.?| (?:and|&) [A-Z][\w'’-]{1,40})?,? \((?:19|20)\d\d[a-z]?\)"
)
IDENTIFIER = re.compile(
    r"\bdoi:? ?10\.\d{4}|\b10\.\d{4,9}/\S|\bPMID:? ?\d{5}|\bPMC\d{5}", re.IGNORECASE
)
IDENTIFIER_SAYS = ("10.", "PM", "pm", "Pm", "pM")
JOURNAL_ISSUE = re.compile(
    r"\b(?:19|20)\d\d; ?\d{1,4}(?:\(\d{1,3}\))?: ?[\dA-Z]|\bvol(?:ume|\.)? \d{1,4}", re.IGNORECASE
)
# How a report of research writes its own results and says what it did.
OWN_RESULTS = re.compile(
    r"\b(?:95 ?% ?CI|confidence interval|hazard ratio|odds ratio|risk ratio|mean difference)\b"
    r"|\b[Pp] ?[=<>] ?0?\.\d"
    r"|\b[Ww]e (?:included|identified|searched|found \w+ (?:trials|studies)|randomi[sz]ed)\b"
    r"|\b[Ww]e (?:recruited|enrolled)\b"
)
OWN_RESULTS_SAY = ("CI", "interval", "ratio", "difference", "=", "<", ">", "We ", "we ")
FIGURE = re.compile(r"\b(?:Figure|Fig\.?|Table|Chart|Appendix) \d{1,3}\b")
FIGURE_SAYS = ("Fig", "Table", "Chart", "Appendix")
QUOTED = re.compile(r"[“\"][^“”\"]{3,600}[”\"]")
MYTH = re.compile(
    r"^\W{0,3}(?:myth|fact|fiction|truth|claim|reality)(?:\s?\#?\d{1,2})?\s?[:–—-]", re.IGNORECASE
)

QUESTION_WORDS = frozenset(
    "how why what when where which who can could does do did is are should will".split()
)
CONDITIONAL = any_of("^ if|when|should|unless")
ADVICE = any_of("""
    talk|speak|check|consult|discuss with|to your|a|the doctor|physician|pharmacist|nurse|gp
    ask|see|tell|call|contact your|a|the doctor|physician|pharmacist|clinician|nurse|midwife|gp
    talk|speak|check|consult|ask|tell|see|contact with|to? your|a|the ..2 professional|provider|team
""")


DENIAL = any_of("""
    no|little|insufficient|without ..2 evidence|proof
    lack|absence of ..2 evidence|proof
    evidence|proof ..4 lacking|missing|weak|limited|insufficient
""")


OF_KIND = tuple((name, "{" + name + "}") for name in ("hedge", "denial", "reported", "warning"))


def evidence_of(sentence: Sentence, own_host: str) -> frozenset[str]:
    """The kinds of support that stand in the sentence itself."""
    found = set(mark_kinds(sentence, own_host)) if sentence.marks else set()
    text = sentence.text
    if ("[" in text or not text.isascii()) and says(text, MARKER_SAYS) and MARKER.search(text):
        found.add("reference")
    if "(" in text and AUTHOR_YEAR.search(text):
        found.add("author-year")
    if says(text, IDENTIFIER_SAYS) and IDENTIFIER.search(text):
        found.add("identifier")
    if says(text, FIGURE_SAYS) and FIGURE.search(text):
        found.add("figure")
    if ";" in text and JOURNAL_ISSUE.search(text):
        found.add("journal-issue")
    return frozenset(found)


def says(text: str, parts: Iterable[str]) -> bool:
    """Tell whether one of the parts stands in a text."""
    return any(map(text.__contains__, parts))


def tells_own_results(text: str) -> bool:
    """Tell whether a sentence gives results as a report of one's own research does."""
    return says(text, OWN_RESULTS_SAY) and OWN_RESULTS.search(text) is not None


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


def manners_of(text: str, words: Words, role: Role, quotes: bool) -> frozenset[str]:
    """How the sentence is said: with a hedge, as a denial, as another's claim, as a question."""
    found = {name for name, kind in OF_KIND if kind in words.at}
    if DENIAL.met_by(words):
        found.add("denial")
    if ADVICE.met_by(words):
        found.add("advice")
    asks = role in ("title", "heading") and not QUESTION_WORDS.isdisjoint(words.words[:1])
    asks |= text.rstrip().rstrip("\"”'’)").endswith("?")
    if asks and words.words[:3] != ("did", "you", "know"):  # which tells, and does not ask
        found.add("question")
    if CONDITIONAL.met_by(words):
        found.add("conditional")
    if MYTH.match(text):
        found.add("myth")
    if quotes:
        found.add("quotation")
    return frozenset(found)


def quotations(text: str) -> tuple[Span, ...]:
    """The parts of a sentence between quotation marks."""
    if "“" not in text and '"' not in text:
        return ()
    return tuple(Span(m.start(), m.end()) for m in QUOTED.finditer(text))
