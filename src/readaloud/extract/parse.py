"""UTF-8 to a tree, fast, with limits; never part of a page as if it were whole."""

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
MANY_OVER = 30  # tags that may break a limit; from then on every tag of the page is looked at
CHUNK = 16_384
LAST_LINE = 65_535  # libxml2 counts no further


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = names("area base br col embed frame hr img input link meta param source track wbr")
SELF_CLOSING = names("p li dt dd tr td th option optgroup thead tbody tfoot")
RAW = names("script style textarea title xmp iframe noembed noframes")
COUNTED_VOID = (b"/>", b"<br>", b"<img", b"<meta", b"<link", b"<input", b"<!--")

# A quote opens a value only after "="; anywhere else it is part of a name, as in <p it's>.
INSIDE = r"(?:[^>=]++|=\s*(?:\"[^\"]*\"|'[^']*')?)*+"
RAW_TEXT = r"(?:[^<]++|<(?!/(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b))*+"
TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+)({INSIDE})(>?)|<!--.*?(?:-->|\Z)", re.S)
LONG = re.compile(
    rf"<(?:script|style|textarea|xmp|iframe)\b{INSIDE}>{RAW_TEXT}|<!--(?:[^-]++|-(?!->))*+(?:-->)?"
    rf"|<[a-zA-Z]{INSIDE}>?".encode(),
    re.S | re.I,
)
ATTRIBUTE = re.compile(r"\s*([^\s=>\"'/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?[\s/]*")
LONG_START = re.compile(rb"<[a-zA-Z][\w:-]*[\s/]")
ONE_TAG = re.compile(rf"<[a-zA-Z]{INSIDE}>?".encode(), re.S)
NAME = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
RAW_TAG = re.compile(rb"<(?:script|style|textarea|xmp|iframe)\b", re.I)
# In letters of either size, after the four that open a comment: those are searched for quickly.
INK = re.compile(rb"<!--\s*(?i:readaloud:\s*ignore)")

EXCESSIVE = "Excessive depth"  # what libxml2 says before it drops the rest
MOST_ERRORS = 100  # libxml2 tells no more of a page; whether it was too deep is then unknown


def parse(data: bytes, notices: list[Notice], *, is_deep: bool = False) -> etree._Element | None:
    """Build the page's tree, or give None where there is nothing to build one from.

    What a limit cuts or flattens is told in `notices`; its text stays. A page that was too deep
    for the parser is flattened and comes again, as do others of which the reader finds that.
    """
    if not is_deep:
        data = shorten_tags(data, notices)
    if is_deep:
        data = flatten(data.decode("utf-8"), notices).encode("utf-8")
    has_inks = INK.search(data) is not None
    # A parser of its own: what it says of this page must not be another thread's.
    parser = etree.HTMLParser(
        huge_tree=True, remove_comments=not has_inks, remove_pis=True, encoding="utf-8",
        no_network=True, collect_ids=False,  # nobody asks for an element by its id
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    if not is_deep and was_too_deep(parser, data):
        del root
        return parse(data, notices, is_deep=True)
    if root is not None and has_lost_count(root):
        notices.append(Notice("lines-capped", f"lines after {LAST_LINE} are given as {LAST_LINE}"))
    return with_body(root) if root is not None else None


def has_lost_count(root: etree._Element) -> bool:
    """True where the last element stands on the last line that the parser counts, or below."""
    line = last_within(root)[-1].sourceline
    return isinstance(line, int) and line >= LAST_LINE


def last_within(root: etree._Element) -> list[etree._Element]:
    """An element, the last one in it, the last one in that, and so on."""
    chain = [root]
    while len(chain[-1]):
        chain.append(chain[-1][-1])
    return chain


def was_too_deep(parser: etree.HTMLParser, data: bytes) -> bool:
    """True where the parser dropped what lay deeper than it can go."""
    errors = parser.error_log
    if len(errors) < MOST_ERRORS:
        return any(error.message.startswith(EXCESSIVE) for error in errors)
    return may_be_deep(data)


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


def shorten_tags(data: bytes, notices: list[Notice]) -> bytes:
    """Cut what is too long within a tag: values over 64 KB, attributes after the 256th."""
    spans = long_tags(data)
    if spans is None:
        spans = [
            match.span()
            for match in LONG.finditer(data)
            if match.end() - match.start() >= LONG_TAG and not RAW_TAG.match(match[0])
        ]
    if not spans:
        return data
    cut: Counter[str] = Counter()
    pieces: list[bytes] = []
    last = 0
    for start, end in spans:
        tag = data[start:end].decode("utf-8", "replace")
        pieces += (data[last:start], shorten_tag(tag, cut).encode())
        last = end
    if cut["value"]:
        message = f"{cut['value']} attribute values over {LONGEST_VALUE} characters were dropped"
        notices.append(Notice("attribute-value-dropped", message))
    if cut["attributes"]:
        message = f"{cut['attributes']} attributes after the {MOST_ATTRIBUTES}th of one element"
        notices.append(Notice("attributes-dropped", message + " were dropped"))
    return b"".join(pieces) + data[last:]


def long_tags(data: bytes) -> list[tuple[int, int]] | None:
    """Where tags that break a limit may stand; None where that are many.

    It is quick for nearly every page, but reads the page again for each.
    """
    spans: list[tuple[int, int]] = []
    over = done = 0
    for begin, end in long_runs(data):
        begin = max(begin, done)
        if data.find(b"<", begin, max(begin, end - LONG_TAG + 1)) < 0:
            continue  # as in nearly every script
        found = LONG_START.search(data, begin, end)
        if found is not None and end - found.start() >= LONG_TAG:
            tag = ONE_TAG.match(data, found.start())
            if tag is None or not is_over(tag[0]):
                continue
            over += 1
            if over > MANY_OVER:
                return None
            if not inside_raw(data, found.start()):
                spans.append(tag.span())
                done = tag.end()
    return spans


def long_runs(data: bytes) -> Iterator[tuple[int, int]]:
    """Where LONG_TAG bytes or more stand between one ">" and the next, or the page's end.

    The last ">" within reach is looked for each time: that passes by most of them unseen.
    """
    place, size = 0, len(data)
    while place + LONG_TAG <= size:
        last = data.rfind(b">", place, place + LONG_TAG)
        if last >= 0:
            place = last + 1
            continue
        end = data.find(b">", place + LONG_TAG)
        end = size if end < 0 else end
        yield place, end
        place = end + 1


def is_over(tag: bytes) -> bool:
    """True where a long tag may break a limit, told by counting."""
    return len(tag) > LONGEST_VALUE or max(tag.count(b"="), len(tag.split())) > MOST_ATTRIBUTES


def inside_raw(data: bytes, place: int) -> bool:
    """True within a script, a style or a comment, where "<" opens no tag."""
    for opening, closing in ((b"<script", b"</script"), (b"<style", b"</style"), (b"<!--", b"-->")):
        start = data.rfind(opening, 0, place)
        if start >= 0 and data.rfind(closing, start, place) < 0:
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
            while tag[place : place + 1].isspace():  # or the pattern would, from each of them
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
        if not match[4]:
            break  # what no ">" ends goes on to the end of the page
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


def may_be_deep(data: bytes) -> bool:
    """Bound the depth from above by counting, without looking at single tags."""
    opened = data.count(b"<")
    if opened <= DEEPEST_SAFE or opened - data.count(b"</") <= DEEPEST_SAFE:
        return False
    depth = 0
    for start in range(0, len(data), CHUNK):
        chunk = data[start : start + CHUNK]
        tags = chunk.count(b"<")
        if depth + tags > DEEPEST_SAFE:
            return is_deep(data)
        depth = max(0, depth + tags - 2 * chunk.count(b"</") - sum(map(chunk.count, COUNTED_VOID)))
    return False


def is_deep(data: bytes) -> bool:
    """The same bound tag by tag: void tags set aside."""
    depth = deepest = 0
    for match in NAME.finditer(data):
        if match[1]:
            depth = max(0, depth - 1)
        elif match[2].decode().lower() not in VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest > DEEPEST
