"""Posts and pages in a WordPress export (WXR), each made into a page of its own."""

import re
from html import escape
from pathlib import Path
from typing import IO
from xml.parsers import expat

from readaloud.errors import SourceError
from readaloud.files.readers.archive import Archive
from readaloud.files.readers.distinct import distinct

KINDS = ("post", "page")
TITLE, BODY, AUTHOR = "title", "content:encoded", "dc:creator"
FIELDS = (
    TITLE, BODY, AUTHOR, "link", "wp:post_name", "wp:post_type", "wp:status",
    "wp:post_date_gmt", "wp:post_modified_gmt", "wp:post_id", "wp:post_password",
)  # fmt: skip
BLOCK = re.compile(
    r"\s*<(?:/?(?:p|div|h[1-6]|ul|ol|li|dl|table|t[rhdb]\w*|blockquote|figure|figcaption|pre|hr|"
    r"section|article|aside|form|iframe|details|summary|address|header|footer)\b|!--)",
    re.IGNORECASE,
)
PIECE = 1 << 16
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
SPACES = bytes.maketrans(b"\x0b\x0c", b"  ")
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c")
CAPTION_END = "[/caption]"
# No opening bracket within what an opening one begins: a search ends where the next one begins,
# so that thousands which nothing closes are passed by in one go.
CAPTION = re.compile(r"\[caption[^\[\]]*+\]")
PICTURE = re.compile(r"(\s*+(?:<a\b[^>]*+>\s*+)?<img\b[^>]*+>\s*+(?:</a>)?)(.*)", re.DOTALL)
CLOSED = re.compile(r"\[/([a-z][\w-]*+)\]")
NAMED = re.compile(r"\[([a-z][\w-]*+)\]")
# Only what cannot be text: attributes, a closing part, or a name that WordPress itself has.
# "[sic]" and "[1]" stay.
SHORTCODE = re.compile(
    rf"\[/?[a-z][\w-]*+\s[^\[\]\n=]*+=[^\[\]\n]*+\]|{CLOSED.pattern}"
    r"|\[(?:gallery|playlist|embed|video|audio)\]"
)

Post = dict[str, str]


def opened(path: Path) -> Archive:
    """The names of the posts, and how to read one. Raises SourceError where this is no export."""
    language, posts = read_export(path)
    pages: dict[str, bytes] = {}
    left_out: dict[str, str] = {}
    taken: set[str] = set()
    for post in posts:
        name = post.get("wp:post_name") or f"post-{post.get('wp:post_id', '')}"
        name = distinct(name, taken)
        taken.add(name)
        reason = why_not(post)
        if reason:
            left_out[name] = reason
        else:
            pages[name] = page_of(post, language)
    return Archive(
        tuple(pages),
        lambda name, limit: pages[name][: limit + 1],
        left_out=tuple(left_out.items()),
    )


def why_not(post: Post) -> str:
    """Why a post is not for readers: it is not published, has a password, or holds nothing."""
    status = post.get("wp:status", "publish")
    if status != "publish":
        return f"not published: its status is {status!r}"
    if post.get("wp:post_password"):
        return "not public: it has a password"
    return "" if post.get(BODY) else "empty: it has no text"


def read_export(path: Path) -> tuple[str, list[Post]]:
    """The site's language, and every post and page."""
    parser = expat.ParserCreate()
    state = Reading()
    parser.StartElementHandler = state.start
    parser.EndElementHandler = state.end
    parser.CharacterDataHandler = state.text
    parser.EntityDeclHandler = state.entity
    parser.buffer_text = True
    try:
        with path.open("rb") as file:
            feed(parser, file)
    except expat.ExpatError as wrong:
        raise SourceError(f"{path}: damaged XML: {wrong}; export it again") from wrong
    except ValueError as wrong:
        raise SourceError(f"{path}: {wrong}; export it again") from wrong
    except OSError as wrong:
        raise SourceError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    if not state.is_export:
        raise SourceError(f"{path}: XML, but no WordPress export; leave it out")
    return state.language, state.posts


def feed(parser: expat.XMLParserType, file: IO[bytes]) -> None:
    """Parse a file without the control characters that WordPress lets through and XML forbids."""
    piece = file.read(PIECE)
    is_wide = b"\0" in piece[:4] or piece.startswith(WIDE_MARKS)
    while piece:
        parser.Parse(piece if is_wide else piece.translate(SPACES, CONTROLS))
        piece = file.read(PIECE)
    parser.Parse(b"", True)


class Reading:
    """What has been read of an export so far."""

    def __init__(self) -> None:
        self.is_export = False
        self.language = "en"
        self.posts: list[Post] = []
        self.post: Post | None = None
        self.parts: list[str] = []

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        self.parts = []
        if name == "item":
            self.post = {}

    def text(self, data: str) -> None:
        self.parts.append(data)

    def entity(self, name: str, *_rest: object) -> None:
        # An export declares none; a page that does wants to grow or to read our files.
        raise ValueError(f"declares the entity {name!r}, which no export does")

    def end(self, name: str) -> None:
        value = "".join(self.parts).strip()
        self.parts = []
        if name == "wp:wxr_version":
            self.is_export = True
        elif name == "language" and self.post is None and value:
            self.language = value
        elif name == "item" and self.post is not None:
            if self.post.get("wp:post_type", "post") in KINDS:
                self.posts.append(self.post)
            self.post = None
        elif self.post is not None and name in FIELDS:
            self.post[name] = value


def page_of(post: Post, language: str) -> bytes:
    """A post as a page that says of itself what the export says of it."""
    head = [f"<title>{escape(post.get(TITLE, ''))}</title>"]
    for name, field in (
        ("author", AUTHOR),
        ("article:published_time", "wp:post_date_gmt"),
        ("article:modified_time", "wp:post_modified_gmt"),
    ):
        value = post.get(field, "")
        if value and not value.startswith("0000"):
            date = value.replace(" ", "T") + "Z" if field.endswith("_gmt") else value
            head.append(f'<meta name="{name}" content="{escape(date)}">')
    if post.get("link"):
        head.append(f'<link rel="canonical" href="{escape(post["link"])}">')
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n'
        f'<head><meta charset="utf-8">{"".join(head)}</head>\n'
        f"<body><article>\n<h1>{escape(post.get(TITLE, ''))}</h1>\n"
        f"{paragraphs(post[BODY])}\n</article></body>\n</html>\n"
    ).encode("utf-8", "replace")


def paragraphs(body: str) -> str:
    """A post's body as it is shown: blank lines part paragraphs, shortcodes are gone."""
    *captioned, last = body.replace("\r\n", "\n").split(CAPTION_END)
    body = "".join(map(figured, captioned)) + last
    closed = set(CLOSED.findall(body))
    body = NAMED.sub(lambda found: "" if found[1] in closed else found[0], body)
    body = SHORTCODE.sub("", body)
    parts = (part.strip() for part in re.split(r"\n\s*\n", body))
    return "\n".join(part if BLOCK.match(part) else f"<p>{part}</p>" for part in parts if part)


def figured(text: str) -> str:
    """What stands before the end of a caption, with the shortcode as the figure that it becomes."""
    *before, captioned = CAPTION.split(text)
    inside = PICTURE.match(captioned)
    if inside is None or not before:
        return "".join(before) + captioned
    picture, caption = inside[1].strip(), inside[2].strip()
    figure = f"<figure>{picture}<figcaption>{caption}</figcaption></figure>"
    return "".join(before) + f"\n\n{figure}\n\n"
