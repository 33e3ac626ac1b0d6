"""Text to a tree, fast, with limits; never part of a page as if it were whole."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from readaloud.model.article import Notice

DEEPEST = 512
DEEPEST_SAFE = 2_000  # libxml2 drops whatever lies below 2047, without a word
MOST_ATTRIBUTES = 256  # on one element; more cost quadratic time in every parser
LONGEST_VALUE = 65_536
LONG_TAG = 1_024  # shorter tags cannot hold that many
MANY_VALUES = 12_000  # "=" signs on a page from which on every tag is looked at
CHUNK = 16_384
LAST_LINE = 65_535  # libxml2 counts no further


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = names("area base br col embed frame hr img input link meta param source track wbr")
SELF_CLOSING = names("p li dt dd tr td th option optgroup thead tbody tfoot")
RAW = names("script style textarea title xmp iframe noembed noframes")
COUNTED_VOID = ("/>", "<br>", "<img", "<meta", "<link", "<input", "<!--")

# A quote opens a value only after "="; anywhere else it is part of a name, as in <p it's>.
INSIDE = r"(?:[^>=]|=\s*(?:\"[^\"]*\"|'[^']*')?)*+"
RAW_END = r"(?=</(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b|\Z)"
TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*)({INSIDE})>|<!--.*?(?:-->|\Z)", re.S)
LONG = re.compile(
    rf"<(?:script|style|textarea|xmp|iframe)\b{INSIDE}>.*?{RAW_END}|<!--.*?(?:-->|\Z)"
    rf"|<[a-zA-Z]{INSIDE}>?",
    re.S | re.I,
)
ATTRIBUTE = re.compile(r"\s*([^\s=>\"'/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?[\s/]*")
SHORT_RUNS = re.compile(r"(?:[^>]{0,1023}+>)*+")  # whatever ends before LONG_TAG characters
LONG_START = re.compile(r"<[a-zA-Z][\w:-]*[\s/]")
ONE_TAG = re.compile(rf"<[a-zA-Z]{INSIDE}>?", re.S)
NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
RAW_TAG = re.compile(r"<(?:script|style|textarea|xmp|iframe)\b", re.I)
INK = re.compile(r"<readaloud|readaloud:\s*ignore", re.I)

QUIET = etree.HTMLParser(
    huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8", no_network=True
)
COMMENTED = etree.HTMLParser(
    huge_tree=True, remove_comments=False, remove_pis=True, encoding="utf-8", no_network=True
)


def parse(text: str, notices: list[Notice], *, is_deep: bool = False) -> etree._Element | None:
    """Build the page's tree, or give None where there is nothing to build one from.

    What a limit cuts or flattens is told in `notices`; its text stays. A page that may be too
    deep for the parser is flattened before; others say so once they are read, and come again.
    """
    if not is_deep:
        text = shorten_tags(text, notices)
    if is_deep or may_be_deep(text):
        text = flatten(text, notices)
    if len(text) >= LAST_LINE and text.count("\n") >= LAST_LINE:
        notices.append(Notice("lines-capped", f"lines after {LAST_LINE} are given as {LAST_LINE}"))
    # The tree would end at a lone surrogate.
    data = text.encode("utf-8", "replace")
    parser = COMMENTED if "readaloud" in text and INK.search(text) else QUIET
    try:
        return with_body(etree.fromstring(data, parser))
    except etree.XMLSyntaxError:
        return None


HEAD_ONLY = frozenset("base bgsound link meta noscript object script style template title".split())


def with_body(root: etree._Element) -> etree._Element:
    """Move what a page shows out of its head, where the parser may leave it.

    libxml2 knows no HTML 5 element, so an <article> that no <body> precedes does not end the head.
    """
    head = root.find("head")
    children = [] if head is None else list(head)
    shown = [n for n, c in enumerate(children) if isinstance(c.tag, str) and c.tag not in HEAD_ONLY]
    if not shown:
        return root
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    moved = children[shown[0] :]
    moved[-1].tail = (moved[-1].tail or "") + (body.text or "")
    body.text = None
    body[0:0] = moved
    return root


def shorten_tags(text: str, notices: list[Notice]) -> str:
    """Cut what is too long within a tag: values over 64 KB, attributes after the 256th."""
    cut: Counter[str] = Counter()
    pieces: list[str] = []
    last = 0
    for start, end in long_tags(text):
        pieces.append(text[last:start] + shorten_tag(text[start:end], cut))
        last = end
    if cut["value"]:
        message = f"{cut['value']} attribute values over {LONGEST_VALUE} characters were dropped"
        notices.append(Notice("attribute-value-dropped", message))
    if cut["attributes"]:
        message = f"{cut['attributes']} attributes after the {MOST_ATTRIBUTES}th of one element"
        notices.append(Notice("attributes-dropped", message + " were dropped"))
    return "".join(pieces) + text[last:] if pieces else text


def long_tags(text: str) -> Iterator[tuple[int, int]]:
    """Where tags of LONG_TAG characters or more stand; quick for nearly every page."""
    if text.count("=") >= MANY_VALUES:
        for match in LONG.finditer(text):
            if match.end() - match.start() >= LONG_TAG and not RAW_TAG.match(match[0]):
                yield match.span()
        return
    done = 0
    for begin, end in long_runs(text):
        found = LONG_START.search(text, max(begin, done), end)
        if found is not None and end - found.start() >= LONG_TAG:
            tag = ONE_TAG.match(text, found.start())
            if tag is not None and is_over(tag[0]) and not inside_raw(text, found.start()):
                yield tag.span()
                done = tag.end()


def long_runs(text: str) -> Iterator[tuple[int, int]]:
    """Where LONG_TAG characters or more stand between one ">" and the next, or the text's end."""
    place = 0
    while True:
        found = SHORT_RUNS.match(text, place)
        place = found.end() if found is not None else place
        end = text.find(">", place)
        end = len(text) if end < 0 else end
        if end - place >= LONG_TAG:
            yield place, end
        if end == len(text):
            return
        place = end + 1


def is_over(tag: str) -> bool:
    """True where a long tag may break a limit, told by counting."""
    return len(tag) > LONGEST_VALUE or max(tag.count("="), len(tag.split())) > MOST_ATTRIBUTES


def inside_raw(text: str, place: int) -> bool:
    """True within a script, a style or a comment, where "<" opens no tag."""
    for opening, closing in (("<script", "</script"), ("<style", "</style"), ("<!--", "-->")):
        start = text.rfind(opening, 0, place)
        if start >= 0 and text.rfind(closing, start, place) < 0:
            return True
    return False


def shorten_tag(tag: str, cut: Counter[str]) -> str:
    name = re.match(r"<[^\s/>]+", tag)
    if name is None:
        return tag
    kept = [name[0]]
    place = name.end()
    while place < len(tag) - 1:
        match = ATTRIBUTE.match(tag, place)
        if match is None or match.end() == place:
            place += 1
            continue
        place = match.end()
        value = match[2] or match[3] or match[4] or ""
        if len(value) > LONGEST_VALUE:
            cut["value"] += not value.startswith("data:")
        elif len(kept) > MOST_ATTRIBUTES:
            cut["attributes"] += 1
        else:
            kept.append(match[0].strip().rstrip("/"))
    # Line ends stay, so that lines below keep their numbers.
    return " ".join(kept) + "\n" * (tag.count("\n") - " ".join(kept).count("\n")) + ">"


def flatten(text: str, notices: list[Notice]) -> str:
    """Take away the tags that open deeper than DEEPEST; what they hold moves up."""
    pieces: list[str] = []
    stack: list[str] = []
    opened: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    last = place = 0
    while match := TAG.search(text, place):
        place = match.end()
        if match[2] is None:
            continue
        name = match[2].lower()
        if match[1]:
            if dropped[name] and stack[-1:] != [name]:
                dropped[name] -= 1
                pieces.append(text[last : match.start()] + "\n" * match[0].count("\n") + " ")
                last = place
            elif opened[name]:
                close(name, stack, opened)
            continue
        if name in VOID or match[3].endswith("/"):
            continue
        if name in SELF_CLOSING and stack[-1:] == [name]:
            close(name, stack, opened)
        if len(stack) >= DEEPEST and name not in RAW:
            dropped[name] += 1
            pieces.append(text[last : match.start()] + "\n" * match[0].count("\n") + " ")
            last = place
            continue
        if name in RAW:
            end = find_end(text, name, place)
            place = end if end >= 0 else len(text)
            continue
        stack.append(name)
        opened[name] += 1
    total = sum(1 for _ in pieces)
    if not total:
        return text
    notices.append(
        Notice("depth-capped", f"elements nested deeper than {DEEPEST} were read as one level")
    )
    return "".join(pieces) + text[last:]


def find_end(text: str, name: str, place: int) -> int:
    match = re.compile(f"</{name}", re.I).search(text, place)
    return match.start() if match else -1


def close(name: str, stack: list[str], opened: Counter[str]) -> None:
    while stack:
        last = stack.pop()
        opened[last] -= 1
        if last == name:
            return


def may_be_deep(text: str) -> bool:
    """Bound the depth from above by counting, without looking at single tags."""
    opened = text.count("<")
    if opened <= DEEPEST_SAFE or opened - text.count("</") <= DEEPEST_SAFE:
        return False
    depth = 0
    for start in range(0, len(text), CHUNK):
        chunk = text[start : start + CHUNK]
        tags = chunk.count("<")
        if depth + tags > DEEPEST_SAFE:
            return is_deep(text)
        depth = max(0, depth + tags - 2 * chunk.count("</") - sum(map(chunk.count, COUNTED_VOID)))
    return False


def is_deep(text: str) -> bool:
    """The same bound tag by tag: void tags set aside."""
    depth = deepest = 0
    for match in NAME.finditer(text):
        if match[1]:
            depth = max(0, depth - 1)
        elif match[2].lower() not in VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest > DEEPEST
