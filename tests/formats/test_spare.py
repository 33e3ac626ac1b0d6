"""A page keeps below 60 KB and 1.3 times its text, however long the text is."""

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from readaloud.formats.bits import CODE
from readaloud.formats.read_along import write_page
from readaloud.formats.spare import spare
from readaloud.formats.timing import WORD
from readaloud.model.article import Article, Section, Sentence, Span
from readaloud.model.narration import Cue, WordCue
from readaloud.model.publication import Edition
from readaloud.verify.pages import Reader

WORDS = (
    "walk sleep water doctor pressure breathing medicine every because patients may about with "
    "treatment and for the of in a to is morning evening 12 mg 7–9 “rest” heart’s"
).split()


def prose(sentences: int) -> list[str]:
    """Paragraphs of four sentences as people write them: 15 words on average."""
    chance = random.Random(4)
    said = [
        " ".join(chance.choices(WORDS, k=chance.randint(6, 24))) + "." for _ in range(sentences)
    ]
    return [" ".join(said[at : at + 4]) for at in range(0, sentences, 4)]


def spoken(edition: Edition) -> Edition:
    """The edition with words as a voice says them: longer ones take longer, and none the same."""
    chance, cues = random.Random(5), []
    assert edition.narration is not None
    at = 200
    for cue in edition.narration.cues:
        words, start = [], at
        for found in WORD.finditer(cue.text):
            length = 36 + 60 * len(found[0]) + round(chance.gauss(0, 110))
            words.append(WordCue(Span(*found.span()), at, at + max(length, 30)))
            at += max(length, 30)
        cues.append(Cue(cue.sentence_id, cue.text, "", start, at, tuple(words)))
        at += chance.choice((250, 350, 600, 1200))
    return replace(edition, narration=replace(edition.narration, cues=tuple(cues)))


class Texts(HTMLParser):
    """The text inside of main, as a browser makes it."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.inside = "", False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside |= tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self.inside &= tag != "main"

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


def unpacked(text: str) -> Iterator[tuple[int, int, int]]:
    """The script's own way of reading places, in Python."""
    bits = (CODE.index(digit) >> place & 1 for digit in text for place in range(5, -1, -1))

    def number(order: int) -> int:
        size, value = order, 1
        while next(bits):
            size += 1
        for _ in range(size):
            value = value * 2 + next(bits)
        return value - 2**order

    own = at = 0
    for _ in range(number(8)):
        step = number(0)
        own += 1 + (-(step + 1) // 2 if step % 2 else step // 2)
        start = at + number(1)
        at = start + number(6)
        yield own, start, at


def island(page: str) -> dict[str, str]:
    known: dict[str, str] = json.loads(re.findall(r'id="reading">(.*?)</script>', page)[0])
    return known


def shown_sentences(page: str) -> dict[str, str]:
    reader = Texts()
    reader.feed(page)
    units = reader.text.encode("utf-16-le")
    return {
        f"s{own}": units[2 * start : 2 * end].decode("utf-16-le")
        for own, start, end in unpacked(island(page)["places"])
    }


def page_of(edition: Edition) -> str:
    return write_page(edition, "sound.mp3", "'self'", "", library=True).decode()


@pytest.mark.parametrize("sentences", [40, 400, 1200, 4000])
def test_a_page_keeps_below_its_size_at_any_length(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition], sentences: int
) -> None:
    article = make_article(*prose(sentences))
    edition = spoken(make_edition(article))

    page = write_page(edition, "sound.mp3", "'self'", "", library=True)

    assert len(page) <= 60_000 + 1.3 * len(article.text.encode())


def test_a_short_page_marks_its_sentences_itself(edition: Edition) -> None:
    page = page_of(edition)

    assert "<span id=s2>" in page
    assert "places" not in island(page)


def test_every_sentence_of_a_spare_page_is_told_with_its_text(article: Article) -> None:
    """Lists, tables, notes, quotes and letters outside of the first plane among them."""
    from readaloud.formats.read_along import main_part

    full = main_part(article, "sleep", None, "")
    told = spare(full)
    page = f'{told.markup}<script id="reading">{json.dumps({"places": told.places})}</script>'

    assert shown_sentences(page) == {s.id: s.text for s in article.sentences()}
    assert "<span id=s" not in told.markup
    assert re.findall(r"<h[2-6] id=(c\d+)>", told.markup) == [
        s.id for s in article.walk() if s.heading is not None
    ]


def test_a_link_to_a_sentence_of_a_spare_page_leads_somewhere(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition]
) -> None:
    article = make_article(*prose(2000))
    page = page_of(make_edition(article))
    reader = Reader()
    reader.feed(page)
    last = list(article.sentences())[-1].id

    assert reader.has_place(last)
    assert not reader.has_place(f"s{int(last[1:]) + 1}")


def test_the_contents_of_a_spare_page_lead_to_its_headings(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition]
) -> None:
    article = make_article(*prose(2000))
    blocks = article.sections[0].blocks
    heads = [Sentence(f"s{90_000 + n}", f"Part {n}", Span(0, 6)) for n in range(3)]
    parts = tuple(Section(f"c{n + 5}", head, 2, blocks[n::3]) for n, head in enumerate(heads))
    changed = Article(article.digest, article.name, article.metadata, parts)

    page = page_of(make_edition(changed))

    targets = re.findall(r'<a href="#(c\d+)">', page)
    assert targets == ["c5", "c6", "c7"]
    assert all(f"<h2 id={target}>" in page for target in targets)


def test_line_ends_are_kept_in_preformatted_text_alone() -> None:
    told = spare("<p><span id=s1>One.</span></p>\n<pre><span id=s2>a</span>\n<b>b</b></pre>\n")

    assert told.markup == "<p>One.<pre>a\n<b>b</b></pre>"


def test_an_address_loses_its_quotes_only_where_it_needs_none() -> None:
    markup = '<a href="https://a.example/b">1</a><a href="https://a.example/">2</a><a title="x y">'

    assert spare(markup).markup == markup.replace('"https://a.example/b"', "https://a.example/b")
