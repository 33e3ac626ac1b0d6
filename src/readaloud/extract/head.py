"""The statements a page makes for machines: meta and link elements, and JSON-LD."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from itertools import islice
from typing import Any

from lxml import etree

from readaloud.extract.words import tidy
from readaloud.model.making import dataclass

Node = dict[str, Any]  # one JSON-LD object, as it came; it does not leave this room

MOST_JSON = 2_000_000  # characters of structured data that are read
MOST_NODES = 5_000
ARTICLES = frozenset(
    "Article NewsArticle BlogPosting MedicalWebPage Report ScholarlyArticle TechArticle WebPage"
    " MedicalScholarlyArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle Review"
    " HealthTopicContent AdvertiserContentArticle SocialMediaPosting LiveBlogPosting Recipe HowTo"
    " AboutPage FAQPage ItemPage QAPage CollectionPage CreativeWork".split()
)
BARE_CONTROL = re.compile(r"[\x00-\x1f]+")
LONG_TEXT = 120  # characters of a paragraph
MOST_PROSE = 8  # of those that are kept, to tell the language by
LEADING = 16  # paragraphs among which bylines and datelines stand
FIRST = 1  # long paragraphs after which no byline under the title stands
NEAR_TITLE = 6  # lines; further down stand the bylines of other articles
MANY_LINES = 200  # gathered; a page that has more says little of itself in them
MOST_LINES = 2_000
QUOTING = ("blockquote", "figure", "figcaption")
LONGEST_NAMES = 120  # characters of the line of a name
LONGEST_ANNOUNCEMENT = 40
LEVELS = 2  # boxes around what announces a name, behind which the name may stand
MOST_BESIDE = 20  # elements that name people in one line
LONGEST_LINE = 300  # characters; a longer one is a paragraph
# This runs on every line of the page. Each branch begins with a letter, because a search by first
# letters takes half the time of one that tries all branches at every place; and with one that few
# words have, which takes a third from that. What stands before it is looked at after.
WORD = re.compile(
    "20[0-3][0-9]|19[5-9][0-9]|By[: ]|by[: ]|BY |By$|by$|uthors?[: ]|AUTHOR|pdated|ublished"
    "|d(?<=osted) |v(?<=ev)iewe|VIEWE(?<=EVIEWE)|k(?<=heck)ed"
)
COMMENT = re.compile(r"(?i)(?<![\w-])comments?(?![a-z]|-(?:count|link|off))")
NEAR_BOXES = 3
names_any = WORD.search  # whether a text may name people or dates
UNSHOWN = frozenset(("script", "style", "noscript", "template", "title", "meta", "link", "svg"))
LAST_COMMA = re.compile(r",(?=\s*[\]}])")
CDATA = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")


@dataclass(slots=True)
class Head:
    """What was found, ready to be asked. Keys of `metas` are lower case; first wins."""

    root: etree._Element
    metas: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    json_size: int = 0  # characters of structured data so far
    by_id: dict[str, Node] = field(default_factory=dict)
    articles: list[Node] = field(default_factory=list)  # the page's own work; pages come last
    headings: list[etree._Element] = field(default_factory=list)
    title: str = ""
    times: list[etree._Element] = field(default_factory=list)
    bylines: list[etree._Element] = field(default_factory=list)  # by what marks them, in order
    short_lines: list[str] = field(default_factory=list)  # of the page's text, in order
    lines_under_title: list[str] = field(default_factory=list)  # the first of them after an h1
    prose: list[str] = field(default_factory=list)  # the first of its long texts
    day_first: bool = False  # in dates of figures, as the page's language and country have it

    def first_meta(self, *keys: str) -> str:
        """The first value that is not empty, in the order of the keys."""
        return next((v for key in keys for v in self.metas.get(key, ()) if v), "")

    def of_type(self, *wanted: str) -> list[Node]:
        names = set(wanted)
        return [node for node in self.nodes if names & types_of(node)]

    def names(self, value: object) -> Iterator[str]:
        """The names in a JSON-LD value: a text, an object, a reference, or a list of them."""
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str) and one.strip():
                yield tidy(plain(one))
            elif isinstance(one, dict):
                known = self.by_id.get(str(one.get("@id")), {}) if "name" not in one else {}
                name = one.get("name") or known.get("name") or given_and_family(one)
                yield from self.names(name) if isinstance(name, list) else ()
                if isinstance(name, str) and name.strip():
                    yield tidy(plain(name))


STATING = frozenset(("meta", "link", "title", "h1", "script", "time"))


def read_statement(element: etree._Element, head: Head) -> None:
    match element.tag:
        case "meta":
            key = element.get("property") or element.get("name") or element.get("itemprop")
            key = key or element.get("http-equiv")
            if key:
                value = tidy(element.get("content") or "")
                head.metas.setdefault(key.strip().lower(), []).append(value)
        case "link":
            for rel in (element.get("rel") or "").lower().split():
                head.links.setdefault(rel, (element.get("href") or "").strip())
        case "title":
            inside_picture = any(a.tag == "svg" for a in element.iterancestors("svg"))
            if not head.title and not inside_picture:
                head.title = tidy(element.text or "")
        case "h1":
            head.headings.append(element)
        case "time":
            head.times.append(element)
        case _ if "ld+json" in (element.get("type") or "").lower():
            text = element.text or ""
            head.json_size += len(text)
            if head.json_size <= MOST_JSON:
                collect(load(text), head.nodes)


@dataclass(slots=True)
class Lines:
    """Gathers lines that may be a byline or dateline: small elements whose words speak of it."""

    head: Head
    passed: int = NEAR_TITLE  # lines since the last h1
    paragraphs: int = 0  # long texts since then
    last: etree._Element | None = None
    speaks: Callable[[str], object] = names_any  # whether a text may be such a line

    def see_all(self, elements: Iterable[etree._Element]) -> None:
        """Take in elements that nothing else is asked of."""
        for element in elements:
            self.pass_by(element)

    def pass_by(self, element: etree._Element) -> None:
        """Take in one element, if it says anything."""
        tag, text, tail = element.tag, element.text, element.tail
        if not text or text.isspace():
            text = ""
        if not tail or tail.isspace():
            tail = ""
        if text or tail or tag in STATING:
            self.see(element, tag, text, tail)

    def see(self, element: etree._Element, tag: object, text: str, tail: str) -> None:
        """Take in one element; all come by in the order of the page, with "" for blank texts."""
        if tag in STATING:
            read_statement(element, self.head)
            if tag == "h1":
                self.begin()
        size, speaks = len(text), self.speaks
        if size > LONG_TEXT and len(self.head.prose) < MOST_PROSE and tag not in UNSHOWN:
            self.head.prose.append(text)
        if 0 < size <= LONGEST_LINE and speaks(text) and isinstance(tag, str):
            self.add(element)
        elif tail and len(tail) <= LONGEST_LINE and speaks(tail):
            self.add(element.getparent())
        elif size > LONG_TEXT:
            self.pass_paragraphs(1)

    def finished(self) -> Head:
        """What was found, once all has come by."""
        head = self.head
        for node in head.nodes:
            name = node.get("@id")
            if isinstance(name, str) and "name" in node:
                head.by_id.setdefault(name, node)
        head.articles = sorted(head.of_type(*ARTICLES), key=is_page)
        return head

    def begin(self) -> None:
        """Begin anew at an h1; some pages date themselves just above it."""
        self.passed = self.paragraphs = 0
        self.speaks = names_any
        self.head.lines_under_title += self.head.short_lines[-2:]

    def pass_paragraphs(self, count: int) -> None:
        self.paragraphs += count
        if self.paragraphs > LEADING:
            self.speaks = tells_review

    def add(self, holder: etree._Element | None) -> None:
        head = self.head
        if holder is None or holder is self.last or holder.tag in UNSHOWN:
            return
        self.last = holder
        if not isinstance(holder.tag, str) or len(head.short_lines) > MOST_LINES:
            return
        if is_of_comment(holder):
            return
        line = short_line(holder)
        if announces(line):
            told = f"{line} {following(holder)}".rstrip()
            line = told if len(told) <= LONGEST_LINE else line
        elif is_label(line, holder.tail) and (around := holder.getparent()) is not None:
            beside = short_line(around)  # the name or date stands beside its label
            line = beside if len(beside) <= LONGEST_LINE else line
        if 3 <= len(line) <= LONGEST_LINE and head.short_lines[-1:] != [line]:
            head.short_lines.append(line)
            if len(head.short_lines) > MANY_LINES:
                self.pass_paragraphs(LEADING + 1)
            is_near = self.passed < NEAR_TITLE and self.paragraphs <= FIRST
            if is_near and not is_quoted(holder):
                head.lines_under_title.append(line)
                self.passed += 1


def is_of_comment(holder: etree._Element) -> bool:
    """Whether a line is the name or date of a comment, by the boxes near around it."""
    for box in (holder, *islice(holder.iterancestors(), NEAR_BOXES)):
        names = f"{box.get('class') or ''} {box.get('id') or ''}"
        if "omment" in names and COMMENT.search(names):
            return True
    return False


def is_label(line: str, tail: str | None) -> bool:
    """Whether a line only announces what stands beside it: "By", "Updated:".

    A name in an element of its own is a line of its own, without what its bearer does.
    """
    if not line.endswith(":"):
        return len(line) == len("By")
    return "pdated" in line or "ublished" in line or bool(tail and not tail.isspace())


def announces(line: str) -> bool:
    """Whether a line says no more than that a name follows: "Written by", "Medical reviewer:"."""
    if len(line) > LONGEST_ANNOUNCEMENT:
        return False
    said = line.rstrip(": ").lower()
    return said.endswith((" by", "reviewer", "reviewed")) or said in ("by", "author", "authors")


def following(element: etree._Element) -> str:
    """The text behind an element, up to where the next one ends, or behind the box around it.

    Names that are links in a row, which only a style sheet parts, are parted by commas.
    """
    behind, tail = element.getnext(), tidy(element.tail or "")
    for _ in range(LEVELS):
        around = element.getparent()
        if tail or behind is not None or around is None or around.tag in ("body", "html"):
            break
        element, behind, tail = around, around.getnext(), tidy(around.tail or "")
    pieces = [tail]
    for _ in range(MOST_BESIDE):
        if behind is None or not isinstance(behind.tag, str) or behind.tag in UNSHOWN:
            break
        after, tail = behind.getnext(), tidy(behind.tail or "")
        is_row = behind.tag == "a" and after is not None and after.tag == "a"
        pieces += (first_words(behind), tail or ("," if is_row else ""))
        if not tail and not is_row:
            break
        behind = after
    return tidy(" ".join(pieces)).replace(" ,", ",")


def first_words(element: etree._Element) -> str:
    """The element's text on one line, or the first of it where that is too long for a name."""
    line = short_line(element)
    if 0 < len(line) <= LONGEST_NAMES:
        return line
    return next(filter(None, (tidy(str(piece)) for piece in element.itertext())), "")


def is_quoted(element: etree._Element) -> bool:
    """Whether an element stands in a quotation or a figure, where others are named."""
    return next(element.iterancestors(*QUOTING), None) is not None or element.tag in QUOTING


def shown(element: etree._Element) -> str:
    """The element's text on one line."""
    return tidy("".join(map(str, element.itertext())))


def short_line(element: etree._Element) -> str:
    """The element's text on one line, or "" where it is far too long for one.

    Boxes within boxes would otherwise be read again for each.
    """
    pieces: list[str] = []
    size = 0
    for piece in map(str, element.itertext()):
        pieces.append(piece)
        size += len(piece.strip())
        if size > 10 * LONGEST_LINE:
            return ""
    return tidy(" ".join(pieces)).replace(" ,", ",")


def tells_review(text: str) -> bool:
    """Whether a text may name reviews. Below the first paragraphs only those count."""
    return "eviewe" in text or "pdated" in text or "ublish" in text or "last edit" in text


def load(text: str) -> object:
    """The JSON of a script, mending the faults that pages have: controls, comments, commas."""
    for mend in (str, without_faults, without_last_commas):  # few need any; that takes longer
        try:
            return json.loads(mend(text), parse_constant=lambda _: None)
        except (ValueError, RecursionError):
            continue
    return None


def without_faults(text: str) -> str:
    return BARE_CONTROL.sub(" ", CDATA.sub("", text))


def without_last_commas(text: str) -> str:
    return LAST_COMMA.sub("", without_faults(text))


def collect(value: object, nodes: list[Node]) -> None:
    """Every object that has a type or is a list member, outermost first, without recursion."""
    waiting = [value]
    while waiting and len(nodes) < MOST_NODES:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = one
        elif isinstance(one, dict):
            if "@type" in one or "@id" in one:
                nodes.append(one)
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "author", "creator"):
                if isinstance(one.get(key), dict | list):
                    waiting.append(one[key])


def is_page(node: Node) -> bool:
    return bool({"WebPage", "CollectionPage"} & types_of(node))


def given_and_family(person: Node) -> str:
    """The name of somebody of whom only its parts are told."""
    parts = (person.get("givenName"), person.get("familyName"))
    return " ".join(part for part in parts if isinstance(part, str))


def types_of(node: Node) -> set[str]:
    types = node.get("@type")
    listed = types if isinstance(types, list) else [types]
    return {str(one).rpartition("/")[2] for one in listed}


def plain(text: str) -> str:
    """The text without markup or entities, which some publishers leave in their JSON."""
    if "<" in text:
        text = re.sub(r"<[^<>]{0,500}>", " ", text)
    if "&" in text:
        from html import unescape

        text = unescape(text)
    return text
