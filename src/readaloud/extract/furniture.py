"""Whole lines that belong to the page and not to its article, by what they say."""

# ruff: noqa: E501 - each pattern is one line of a table

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from readaloud.extract.credentials import WHO, one_or_two
from readaloud.extract.jobs import JOB
from readaloud.extract.phrases import any_of, choices, literal_of
from readaloud.model.making import dataclass
from readaloud.model.pattern import Late

# All in lower case, as lines are looked at: a pattern for both takes three times as long to make.
PROMPT = (
    r"(?:recommended(?: reading| for you)?|(?:picked|suggested|just) for you|in case you missed it|(?:people|others) also read|what to read next|read (?:these )?next|also (?:check|read|see|like)|you (?:may|might) (?:also )?(?:like|enjoy|want to read)"
    r"|(?:read|see|watch)(?: also| next| more(?: about| on)?| this(?: next)?| related)?|don[’']?t (?:miss|forget to read)|related(?: (?:article|post|reading|stor(?:y|ies)|topics?|content|posts|articles|coverage))?s?"
    r"|(?:more|further) (?:reading|from|on)(?: \w+){0,3}|check (?:also|this out|out(?: next| these)?)|up next|next up|continue reading"
    r"|keep reading|learn more|trending(?: now)?|most (?:popular|read)|must[- ]read|similar (?:posts|articles)|(?:editor|patient|reader|staff)s?[’']?s? picks?(?: (?:for|in) \w+(?: \w+)?)?|explore more|click here|find out more"
    r"|(?:le[ae]|ver) también|(?:à )?lire aussi|leggi anche|(?:lesen sie|lies) auch|mehr zum thema|lees ook|leia (?:também|mais)|läs (?:också|även)|(?:यह|ये) भी पढ़ें)"
)
# Links to a shop in reviews of goods: "View at Elmshop".
OFFER = Late(r"(?:buy|shop|order|view|see|get|find)(?: (?:it|now))? (?:on|at|from) \S.{1,40}")
LEAD_IN = Late(rf"[\W_]*{PROMPT}\s*(?:[:»›>→–—-]|$)")
PROMPT_ALONE = Late(rf"[\W_]*{PROMPT}[\W_]*")
# Whole lines that belong to the page and not to its article.
FURNITURE = (
    ("feedback", r"(?:was|is|did you find) this (?:article|page|post|information|answer|content)?\s*(?:helpful|useful).{0,40}|rate this(?: (?:article|page|post|recipe|content|entry|story|item).{0,20})?[\s!:.]*|(?:how|what) (?:can|could) we (?:improve(?: (?:this|our|the|it|your)\b.{0,25})?|do better.{0,30})[\s?.]*|thank(?:s| you) for your feedback.{0,40}"),
    ("comments", r"(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,40}|\d+ (?:comments?|responses?|replies)|(?:view|show|load) (?:more |all )?comments?.{0,20}|comments? (?:are|is) closed.{0,20}|be the first to comment.{0,20}"),
    ("share-links", r"(?:share|tweet|pin(?: it)?|print|e-?mail|save|copy link|facebook|twitter|pinterest|linkedin|whatsapp|reddit|x|instagram|flipboard|telegram|messenger)(?:[\s,|/·•]+(?:share|tweet|pin|print|e-?mail|save|copy link|on|facebook|twitter|pinterest|linkedin|whatsapp|reddit|x|instagram|flipboard|telegram|messenger|link|this|article|page|story|post|via|with|friends))*[\s!:.]*|share (?:this|on|via)(?: (?:this|on|via|by|to|with|and|a|an|your|my|article|page|stor(?:y|ies)|post|recipe|link|video|information|content|friends?|family|others|facebook|twitter|x|pinterest|linkedin|whatsapp|reddit|bluesky|threads|e-?mail|social(?: media| networks?)?))*[\s!:.,|/]*|follow us(?! (?:to|into|through|along|down) (?:the|an?|your|our)\b).{0,60}"),
    ("table-of-contents", r"(?:table of )?contents:?|in this (?:article|guide|post):?|on this page:?|jump to(?: section)?:?|quick links:?|inhaltsverzeichnis ?:?|auf dieser seite ?:?|in diesem (?:artikel|beitrag) ?:?|table des matières ?:?|sommaire ?:?|dans cet article ?:?|tabla de contenidos? ?:?|contenidos? ?:?|índice(?: de contenidos)? ?:?|en este artículo ?:?|indice(?: dei contenuti)? ?:?|in questo articolo ?:?|inhoudsopgave ?:?|in dit artikel ?:?|neste artigo ?:?|innehållsförteckning ?:?"),
    ("advertisement", r"(?:skip |after |end of )?advertisements?(?:\s*[-–—:].{0,40})?|ads? by .{1,40}|sponsored(?: (?:content|post|article|feature|story))?|ad|paid (?:post|content|partnership|promotion)|advertorial|advertis(?:ement|ing) feature|(?:partner|promoted|branded|advertiser) content|story continues below.{0,30}|article continues (?:below|after).{0,30}|(?:scroll|continue) (?:to|reading).{0,30}(?:below|continue)?|anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|annons"),
    ("navigation", r"home ?[›»>→❯▸▶/] ?.{1,100}[^.!?:]|you are here:.{0,120}|(?:(?:back )?to (?:the )?(?:top|home ?page)|best viewed .{1,60}|skip to (?:main )?content|(?:previous|next|older|newer)(?: article| post| page| posts)?|home|menu|read more|read (?:the )?full (?:article|story|post|review|recipe)|continue reading|show more|see more|view all|see all|load more|learn more|close|expand all|collapse all|zum inhalt springen|nach oben|volver arriba|retour en haut(?: de (?:la )?page)?|torna su|terug naar boven)[\s»›>→…]*"),
    ("promotion", r"(?:sign up|subscribe|join).{0,60}(?:newsletters?|inbox|updates|emails?|mailing list).{0,80}|get (?:our|the|your).{0,50}(?:newsletter|inbox|app)\b.{0,60}|download (?:our|the) (?:free )?app.{0,60}|available (?:on|in) (?:the )?(?:app store|google play).{0,40}|enter your e-?mail.{0,60}|newsletter|subscribe(?: now| today)?|(?:check|see|view|compare) (?:the |today['’]s |latest |current |best |all )*prices?(?: (?:at|on|from|here)\b.{0,40})?[\s!›»→>]*|(?:buy|shop|order|get it) (?:now|here|today)[\s!›»→>]*|add to (?:cart|basket|bag|wish ?list)"),
    ("cookie-notice", r".{0,40}we use cookies.{0,300}|accept(?: all)?(?: cookies)?|.{0,60}cookie (?:policy|settings|preferences)"),
    ("paywall", r".{0,60}(?:already a (?:subscriber|member)|subscribers? only|to (?:continue|keep) reading|create (?:a )?free account|unlock this article).{0,120}"),
    ("legal-notice", r"(?:copyright\s*)?(?:©|\(c\)).{0,160}|.{0,80}all rights reserved.{0,80}"),
    ("byline", r"(?:medically |clinically |fact[- ])?(?:reviewed|checked|written|edited|posted|published|updated|authored) (?:by|on)\b.{0,120}|(?:last |first |date )?(?:updated|reviewed|published|posted|modified)(?: on| at)?\s*:?\s*(?:on )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4}|[\d./-]{8,10})(?:\. authors?:.{1,160}|.{0,40})|\d+[- ]min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?"),
    ("image-credit", r"(?:photo|image|picture|illustration|photograph)s?(?: credits?| by| courtesy(?: of)?| source)?\s*:.{1,100}|(?:photo|image|picture)s? (?:by|courtesy of|via)\b.{1,80}|.{0,50}(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|adobe stock|alamy).{0,30}"),
    ("tags", r"(?:tags?|filed under|categor(?:y|ies)|topics?|labels?|posted in)(?:\s*:.{0,100}|\s.{0,99}[^.!?]|)"),
)  # fmt: skip
# As it is written: "By Ann Lee, PhD"; "By Ann", before a comma and her job.
BY_WHOM = Late(rf"by\s+{one_or_two(WHO)}", re.I)
BY_NAME = Late(r"by\s+(?:dr\.? )?(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,3})", re.I)
# Words without which a line is none of those that may begin with anything.
TELLING = re.compile(
    any_of(
        "cookie|subscriber|a member| reading|free account|unlock this|all rights|getty|shutterstock"
        "|istock|unsplash|pexels|adobe stock|alamy".split("|")
    )
)
STAFF = re.compile(r"\d|:|team|staff|board|editor|panel|writer|expert|reviewer|author|\bour\b")
PARTED = re.compile("[·|]")
MANY_PARTS = 3  # of a line; most of them must be such lines


def beginnings_of(pattern: str) -> Iterator[str]:
    """What a line begins with by each branch of a pattern; "" where that may be anything."""
    for branch in choices(pattern):
        if text := literal_of(branch):
            yield text
        else:
            yield from "0123456789" if branch.startswith(r"\d") else ("",)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that belongs to the page: what it begins with, the first two characters of that."""

    reason: str
    late: Late
    begins: tuple[str, ...]
    starts: frozenset[str]
    may_be_any: bool


def line_of(reason: str, pattern: str) -> Line:
    begins = set(beginnings_of(pattern))
    told = tuple(sorted(begins - {""}))
    return Line(reason, Late(pattern), told, frozenset(one[:2] for one in told), "" in begins)


LINES = tuple(line_of(reason, pattern) for reason, pattern in FURNITURE)


def leads_in(text: str) -> bool:
    """Whether a line begins as those that lead to another page: "Read also: ..."."""
    return LEAD_IN.pattern.match(text.lower()) is not None


def leads_to_shop(text: str) -> bool:
    """Whether a line that is a link leads to a shop."""
    return OFFER.pattern.fullmatch(text.lower()) is not None


def is_prompt(text: str) -> bool:
    """Whether a line says no more than that: "You may also like"."""
    return PROMPT_ALONE.pattern.fullmatch(text.lower()) is not None


def line_reason(text: str) -> str:
    """Why a line belongs to the page as a whole, or ""."""
    said = text.lower()
    if said.startswith("by") and is_byline(text):
        return "byline"
    tells = TELLING.search(said) is not None
    for line in beginning(said[:2], tells):
        is_begun = (tells and line.may_be_any) or said.startswith(line.begins)
        if is_begun and line.late.pattern.fullmatch(said):
            return "" if line.reason == "byline" and is_prose(text) else line.reason
    if "\n" in text:
        return reason_of_lines(text.split("\n"))
    return reason_of_parts(PARTED.split(text)) if "·" in text or "|" in text else ""


def is_prose(text: str) -> bool:
    """Whether a line that begins as a byline names nobody: "Checked by a nurse, it will heal."."""
    rest = text[1:]
    return text[-1] in ".!?" and rest.islower() and STAFF.search(rest) is None


def is_byline(text: str) -> bool:
    """Whether a line is "By Ann Lee, PhD, and Bo Li", or "By Ann, community pharmacist"."""
    if BY_WHOM.pattern.fullmatch(text):
        return True
    name, _, job = text.partition(", ")
    return bool(job and BY_NAME.pattern.fullmatch(name) and JOB.pattern.fullmatch(job.lower()))


def reason_of_lines(lines: Sequence[str]) -> str:
    """Why lines belong to the page where all of them do: the byline above the date, or ""."""
    reasons = [line_reason(line.strip()) for line in lines]
    return reasons[0] if all(reasons) else ""


def reason_of_parts(parts: Sequence[str]) -> str:
    """Why a line such as "Home · Top · © 2009" belongs to the page, or ""."""
    reasons = [reason for part in parts if (reason := line_reason(part.strip()))]
    return reasons[0] if len(parts) >= MANY_PARTS and len(reasons) > len(parts) // 2 else ""


@lru_cache(maxsize=2_000)
def beginning(first: str, tells: bool) -> tuple[Line, ...]:
    """The lines that may begin with two characters: mostly none."""
    starts = {first, first[:1]}
    return tuple(line for line in LINES if (tells and line.may_be_any) or starts & line.starts)
