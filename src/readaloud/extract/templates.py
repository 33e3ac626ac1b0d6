"""Lines that the programs of wikis and blogs write around every article, by what they say."""

# ruff: noqa: E501 - each pattern is one line of a table

import re
from collections.abc import Sequence

from readaloud.extract.credentials import WHO, one_or_two
from readaloud.extract.jobs import JOB
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.references import promises_sources
from readaloud.model.pattern import Late

POST = r"(?:posts?|articles?|pages?|entr(?:y|ies)|stor(?:y|ies))"
STEP = rf"(?:previous|next|older|newer)(?: {POST})?"
DAY = r"(?:\w{3,9}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|\d{1,2}(?:st|nd|rd|th)? \w{3,9}\.?,? \d{4}|[\d./-]{8,10})"
DONE = r"(?:(?:(?:last|first|originally|medically|clinically|page|content) )*(?:reviewed|updated|modified|published|posted)|fact[- ]checked|next (?:page )?review(?: due| date)?)"
CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: (?-i:[A-Z]{2,4})\b)?"
CLOCK_OF_ZONE = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?:GMT|BST|UTC|IST|CES?T|AE[SD]T|[ECMP][SD]?T)"
SENT = rf"(?:{DAY}|\d{{4}} \w{{3,9}} \d{{1,2}})"
STAMP = rf"{DONE}(?: on| in)?:? (?:on )?(?:{CLOCK},? (?:on )?)?{DAY}(?:,? (?:at )?{CLOCK})?(?:,? by:? {WHO})?\.?"
PERSON = rf"{WHO}(?:, {JOB.written})?"
TEMPLATES = (  # what such a line begins with, in lower case; the reason; the line
    ("jump to", "navigation", r"jump to:? ?(?:navigation|search|content)(?:,? ?(?:jump to:? ?)?(?:navigation|search|content))*"),
    ("previous,next,older,newer,«,‹,←,<,|", "navigation", rf"[\s«‹←<|]*{STEP}(?:[\s»›→>|·«‹←<]+(?:{STEP}|home))*[\s»›→>|]*"),
    ("previous,next,older,newer,«,‹,←", "navigation", rf"[\s«‹←<]*(?:previous|next|older|newer) {POST}\s?[:»›→–—-].{{1,120}}"),
    ("from ,retrieved from", "page-details", r"from .{2,50}, the free (?:\w+ )?(?:encyclop(?:a|æ)?edia|dictionary|textbook|wiki|library)|retrieved from \W?https?:.{1,200}"),
    ("this page was,this article was,this post was,this entry was", "page-details", rf"this (?:page|article|post|entry) was (?:last )?(?:edited|modified|updated|changed|published|posted)(?: on| at)? .{{0,12}}{DAY}.{{0,30}}"),
    ("your e,required fields,save my name,you must be", "comments", r"your e-?mail address will not be published\..{0,60}|required fields are marked.{0,10}|save my name, e-?mail.{1,80}|you must be logged in to (?:post|reply).{0,40}"),
    ("tagged,categori", "tags", r"(?:tagged|categori[sz]ed)(?: with| as| under| in)?:? .{1,100}[^.!?]"),
    ("last ,first ,originally,medically,clinically,page ,content ,reviewed,updated,modified,published,posted,fact,next ", "byline", rf"(?:{STAMP}(?:\s?[|·•;–—]\s?(?!\Z)|\Z)){{1,4}}"),
    ("by,written by", "byline", rf"(?:written )?by:? {one_or_two(PERSON)}"),
    ("please enable,please turn,enable ,javascript ,sorry,your browser,you are using,this ", "page-details", r"(?:please )?(?:enable|turn on) (?:javascript|cookies)\b.{0,120}|javascript (?:is|must be|needs to be|seems to be) (?:disabled|enabled|required|turned).{0,120}|(?:sorry, )?your browser (?:does not|doesn['’]t|is not|isn['’]t) (?:currently )?(?:support|able to (?:play|show|display)).{0,120}|you are using an? (?:outdated|old|unsupported) browser.{0,160}|this (?:video|page|site|content|feature|form) requires javascript.{0,80}"),
    ("loading,tap to,watch ,play ,video unavailable,skip ad,report ,listen to ,download ", "control", r"loading(?: \w+)?\s?(?:…|\.{3})|tap to unmute|(?:watch|play) (?:the |this )?video|video unavailable|skip ads?|report (?:this )?(?:ad|an? (?:error|problem))|listen to (?:this|the) article.{0,20}|download (?:the |this |as )?(?:pdf|article)"),
    ("increase ,decrease ,reset ,text size,font size,translate this,cite this,copy ,request perm,back to,jump to,print ,pin ,save ,rate ", "control", r"(?:increase|decrease|reset) (?:font|text) size|(?:text|font) size:?(?: ?a[+-]?){0,3}|translate this (?:page|article)|cite this (?:page|article)|copy (?:the )?(?:citation|link)|request permissions?|back to (?:the )?top.{0,3}|(?:(?:jump to|print|pin|save|rate) (?:the |this )?recipe(?:\W{0,3}(?!\Z)|\Z)){1,4}"),
    ("press enter", "control", r"press enter or click to view (?:the )?image.{0,20}"),
    ("0,1,2,3,4,5,6,7,8,9", "control", r"\d+ seconds? of (?:\d+ minutes?, ?)?\d+ seconds?.{0,20}|\d(?:\.\d+)? from \d+ (?:votes?|ratings?|reviews?)|[\d.,]+ ?[km]? (?:views|shares|likes|claps)"),
    ("[edit,[ edit,[modif,[bearb,[bewerk,[redig", "navigation", r"\[ ?(?:edit|editar|modifier|modifica|bearbeiten|bewerken|redigera)\b[^\]]{0,60}\]"),
    ("0,1,2,3,4,5,6,7,8,9", "page-details", rf"{CLOCK_OF_ZONE}"),
    ("updated at,share", "page-details", rf"(?:share ?)?updated at {CLOCK}"),
    ("asked ,answered ,replied ,commented ", "page-details", rf"(?:asked|answered|replied|commented)(?: on)?:? {DAY}(?:,? (?:at )?{CLOCK})?(?:,? by:? .{{2,40}})?"),
    ("received", "page-details", rf"received:? (?:on )?{SENT}[\s;,.|/·]+(?:received |in )?(?:revised|accepted|published)\b.{{0,160}}"),
    ("meets ", "page-details", r"meets .{2,40} editorial (?:guidelines|standards|policy)\.?"),
    ("views", "control", r"views:? [\d.,]+[km]?"),
    ("did this,thank you for,thanks for", "feedback", r"did this help(?: you)?\?|thank(?:s| you) for (?:rating|voting|your feedback).{0,40}"),
    ("join ,get our", "promotion", r"join (?:over |more than )?[\d,.]+[k+]? (?:other )?(?:readers|subscribers|members)\b.{0,100}|get our (?:free )?(?:daily|weekly|monthly) e-?mails?\b.{0,80}"),
    ("follow ", "share-links", r"follow .{2,40} on (?:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon)\b.{0,20}"),
    ("by,posted by,written by,submitted by", "byline", r"(?:posted |written |submitted )?by:? (?:admin(?:istrator)?|webmaster|guest(?: (?:author|writer|post))?|editor|staff|anonymous|(?:the |our )(?:editors|team|staff)|(?:the |our )?(?:[\w’'-]+ ){0,3}(?:editorial|content|medical|news|web) (?:team|staff|board))"),
)  # fmt: skip
BY_LETTER: dict[str, list[tuple[tuple[str, ...], str, Late]]] = {}
for beginnings, reason, pattern in TEMPLATES:
    some, late = tuple(beginnings.split(",")), Late(pattern, re.I)
    for letter in dict.fromkeys(one[0] for one in some):
        BY_LETTER.setdefault(letter, []).append((some, reason, late))
LONGEST_BEGINNING = 20
LONGEST = 250
ARROWED = Late(r"[«‹←][^«‹←]*|[^»›→]*[»›→]")  # "← Why we yawn": another article, or a call
# Headings of what stands behind an article: who wrote it, and how the page came about ("Article
# history", "How we reviewed this article").
BEHIND = re.compile(
    r"\W*(?:about (?:the |our )?(?:author|writer|reviewer|contributor)s?(?:\s?[:–—-].{1,60})?"
    r"|(?:author|writer)(?:['’]s)? (?:bio|biography|profile|info)"
    r"|(?P<making>(?:article|page|document|leaflet|version|revision|review|editorial|publication"
    r"|update) (?:history|details|sources and fact[- ]checking)"
    r"|how (?:we|this (?:article|page|content) was) (?:reviewed|review|fact[- ]check(?:ed)?|made)"
    r"(?: this (?:article|page|content))?))\W*",
    re.I,
)
LONGEST_ABOUT = 1_500  # characters said about an author
MOST_ABOUT = 30  # lines


def template_reason(text: str) -> str:
    """Why a line is one that a program wrote around the article, or ""."""
    said = text[:LONGEST_BEGINNING].lower()
    known = BY_LETTER.get(said[:1]) if len(text) <= LONGEST else None
    if known is None:
        return ""
    if "\n" in text:
        reasons = [template_reason(line.strip()) for line in text.split("\n")]
        return reasons[0] if all(reasons) else ""
    for beginnings, reason, late in known:
        if said.startswith(beginnings) and late.pattern.fullmatch(text):
            return reason
    return ""


def is_step(leaf: Leaf) -> bool:
    """Whether a line is a link to another article, with the arrow that leads there."""
    text = leaf.words.text
    is_link = leaf.linked >= len(text) - len("« ") and leaf.context is None and not leaf.level
    return is_link and len(text) <= LONGEST and ARROWED.pattern.fullmatch(text) is not None


def drop_about_authors(page: Page, reasons: list[str]) -> None:
    """A heading such as "About the author" or "Article history", with the few lines under it.

    They stand behind the article: it is longer.
    """
    size = 0  # of what was kept so far
    for place, leaf in enumerate(page.leaves):
        text = leaf.words.text
        is_heading = leaf.level or (leaf.context is None and not leaf.linked)
        behind = BEHIND.fullmatch(text) if is_heading and len(text) <= LONGEST else None
        if behind is not None:
            why = "page-details" if behind["making"] else "author-box"
            under = lines_under(page.leaves, place)
            told = sum(len(page.leaves[one].words.text) for one in under)
            if told <= min(LONGEST_ABOUT, size):
                for one in (place, *under):
                    reasons[one] = reasons[one] or why
        size += 0 if reasons[place] else len(text)


def lines_under(leaves: Sequence[Leaf], place: int) -> range:
    """The places of the lines under a heading, up to the next; at most so many as tell of one.

    Sources are told of more than the heading says, and stay.
    """
    end = place + 1
    while end < len(leaves) and end - place <= MOST_ABOUT and not leaves[end].level:
        if promises_sources(leaves[end].words.text):
            break
        end += 1
    return range(place + 1, end)
