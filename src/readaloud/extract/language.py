"""The language of a page: what it says, else what its commonest words say."""

import re
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

from lxml import etree

from readaloud.extract.head import Head

# Frequent words that few of the other languages share.
WORDS = {
    "en": "the and of to is that with for are this you have from can not your",
    "es": "el los las que una por con para del como más pero sus este está son",
    "fr": "les des est une dans que pour qui sur pas avec plus vous sont cette aux",
    "de": "der die und das nicht mit ist den von ein eine auf für sich werden auch",
    "it": "il che di della per sono con una gli del più anche alla nel questo essere",
    "nl": "het een van de en dat niet zijn met voor wordt aan ook bij door maar",
    "pl": "się jest nie na że do oraz jak przez lub są może które dla przy",
    "pt": "que não uma com para os das dos mais por você como são ao pode seu",
    "ru": "и в не на что с по это как для или при из от но",
    "sv": "och att det som en är på för inte med den till har av om kan",
}
SIGNED = frozenset("de es fr it nl pt sv".split())  # whose bylines are known, besides English
OWNER = {
    word: [language for language, words in WORDS.items() if word in words.split()]
    for listed in WORDS.values()
    for word in listed.split()
}
CODE = re.compile(r"[a-zA-Z]{2,3}(?=$|[-_])")
REGION = re.compile(r"[-_]([a-zA-Z]{2})\b")
# English is written all over the world; elsewhere than in the United States the day comes first.
MONTH_FIRST = frozenset(("us", "ph"))
DAY_FIRST_HOST = re.compile(r"\.(?:uk|ie|au|nz|za|in|sg|ke|ng)(?::|$)")
SAMPLE = 20_000  # characters looked at
LEAST_TEXT, ENOUGH_TEXT = 300, 1_500  # characters that contradict what a page states
ENOUGH = 8  # counted words below which a guess is worth nothing


def find_language(head: Head) -> str:
    """A two or three letter code; English where nothing can be told.

    The `lang` of the root comes first, then of the body, then meta elements and JSON-LD. Many a
    page states the language of the program that made it: its own words then tell another.
    """
    for stated in statements(head):
        if stated and (match := CODE.match(stated.strip())):
            return as_read(match[0].lower(), " ".join(head.prose)[:ENOUGH_TEXT])
    return guess("".join(sample(body_of(head)))) or "en"


def writes_day_first(head: Head, language: str) -> bool:
    """Whether 03/04/2024 is the third of April: so it is but in the United States.

    The page's address comes first, for many a British page says "en-US", as its software did
    before anybody asked. English that names no country is taken for American.
    """
    if language != "en":
        return True
    address = head.links.get("canonical") or head.first_meta("og:url")
    if DAY_FIRST_HOST.search(address.partition("//")[2].partition("/")[0]):
        return True
    for stated in (*statements(head), head.first_meta("og:locale")):
        if stated and (region := REGION.search(stated)) is not None:
            return region[1].lower() not in MONTH_FIRST
    return False


def statements(head: Head) -> Iterator[str | None]:
    """What the page says of its language, in the order of trust."""
    yield head.root.get("lang") or head.root.get("{http://www.w3.org/XML/1998/namespace}lang")
    yield head.root.get("xml:lang")
    yield body_of(head).get("lang")
    yield head.first_meta("content-language", "og:locale", "language", "dc.language", "inlanguage")
    for node in head.articles:
        if isinstance(stated := node.get("inLanguage"), str):
            yield stated
            return


def body_of(head: Head) -> etree._Element:
    return next(head.root.iter("body"), head.root)


def sample(body: object) -> list[str]:
    texts, size = [], 0
    for paragraph in body.iter("p", "li", "td", "h2"):  # type: ignore[attr-defined]  # lxml's stubs leave iter untyped
        text = "".join(paragraph.itertext())
        texts.append(text + " ")
        size += len(text)
        if size > SAMPLE:
            break
    return texts


def as_read(stated: str, text: str) -> str:
    """The language that a page states, unless nearly all frequent words of it are of another."""
    words = WORDS.get(stated, "").split()
    if not words or len(text) < LEAST_TEXT or sum(f" {word} " in text for word in words) >= 4:
        return stated
    counts = counts_of(text)
    best, count = max(counts.items(), key=itemgetter(1), default=(stated, 0))
    return best if count >= 2 * ENOUGH and count > 4 * counts[stated] else stated


def guess(text: str) -> str:
    """The language whose frequent words are commonest in the text, or "" where few are."""
    best = counts_of(text[:SAMPLE]).most_common(1)
    return best[0][0] if best and best[0][1] >= ENOUGH else ""


def counts_of(text: str) -> Counter[str]:
    """How many of each language's frequent words a text holds."""
    counts: Counter[str] = Counter()
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        for language in OWNER.get(word, ()):
            counts[language] += 1
    return counts
