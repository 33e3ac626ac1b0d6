"""A page keeps below 60 KB and 1.3 times its text, however long the text is."""

import itertools
import json
import random
import re
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from readaloud.formats.bits import CODE
from readaloud.formats.read_along import write_page
from readaloud.formats.spare import spare
from readaloud.formats.timing import WORD
from readaloud.model.article import Article, Mark, Paragraph, Section, Sentence, Span
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


def in_parts(article: Article, many: int) -> Article:
    """The same paragraphs under so many headings."""
    blocks = article.sections[0].blocks
    heads = [f"Part {n}." for n in range(many)]
    parts = tuple(
        Section(
            f"c{n + 1}", Sentence(f"s{90_000 + n}", head, Span(0, len(head))), 2, blocks[n::many]
        )
        for n, head in enumerate(heads)
    )
    return Article(article.digest, article.name, article.metadata, parts)


def linked(article: Article, every: int, address: int) -> Article:
    """One of so many sentences is a link, to an address of so many characters."""

    def link(number: int, sentence: Sentence) -> Sentence:
        if number % every:
            return sentence
        path = f"https://example.org/advice/{number}/".ljust(address, "a")
        return replace(sentence, marks=(Mark("link", Span(0, len(sentence.text)), path),))

    sections = []
    count = itertools.count()
    for section in article.sections:
        blocks = tuple(
            replace(block, sentences=tuple(link(next(count), s) for s in block.sentences))
            for block in section.blocks
            if isinstance(block, Paragraph)
        )
        sections.append(replace(section, blocks=blocks))
    return Article(article.digest, article.name, article.metadata, tuple(sections))


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


def assert_small(edition: Edition) -> None:
    """The promise of the page: 60 KB and 1.3 times the text, without the sound."""
    page = write_page(edition, "sound.mp3", "'self'", "", library=True)

    assert len(page) <= 60_000 + 1.3 * len(edition.audited.article.text.encode())


def page_of(edition: Edition) -> str:
    return write_page(edition, "sound.mp3", "'self'", "", library=True).decode()


@pytest.mark.parametrize("sentences", [40, 400, 1200, 4000])
def test_a_page_keeps_below_its_size_at_any_length(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition], sentences: int
) -> None:
    article = make_article(*prose(sentences))

    assert_small(spoken(make_edition(article)))


@pytest.mark.parametrize("sentences", [200, 800, 3200])
def test_a_page_of_many_headings_and_links_keeps_below_its_size(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition], sentences: int
) -> None:
    """A heading over each eighth sentence, and every fifth a link, as in the densest guides."""
    article = linked(in_parts(make_article(*prose(sentences)), sentences // 8), 5, 70)

    assert_small(spoken(make_edition(article)))


@pytest.mark.parametrize("links", [50, 150])
def test_a_page_of_hardly_anything_but_links_keeps_below_its_size(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition], links: int
) -> None:
    article = linked(make_article(*prose(links)), 1, 80)

    assert_small(spoken(make_edition(article)))


@pytest.fixture
def directory(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition]
) -> Edition:
    """A list of links as long as their texts, and no two of them alike."""
    chance = random.Random(6)
    titles = [" ".join(chance.choices(WORDS, k=13)).capitalize() + "." for _ in range(450)]
    return spoken(make_edition(linked(make_article(*titles), 1, 80)))


def test_a_directory_of_long_links_keeps_below_its_size(directory: Edition) -> None:
    """It has no room for controls and script as they are, and carries them folded up."""
    assert_small(directory)
    assert 'id="folded"' in page_of(directory)
    assert (
        page_of(directory).count('href="https://') + page_of(directory).count("href=https://")
        == 450
    )


def test_what_is_folded_up_is_the_same_and_the_policy_allows_it(
    directory: Edition, edition: Edition
) -> None:
    page, plain = page_of(directory), page_of(edition)
    (packed,) = re.findall(r'id="folded">"([^"]+)"</script>', page)
    unfolded = zlib.decompress(b64decode(packed)).decode()
    (style, script) = re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", unfolded, re.DOTALL)

    assert script in plain
    assert style in plain
    assert re.findall(r"<dialog.*</dialog>", unfolded, re.DOTALL)[0] in plain
    for code in (style, script):
        assert b64encode(sha256(code.encode()).digest()).decode() in page.partition("<style>")[0]
    assert "unsafe" not in page.partition("<style>")[0]


def test_a_page_that_has_room_is_not_folded_up(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition]
) -> None:
    dense = linked(in_parts(make_article(*prose(1600)), 200), 5, 70)

    for article in (make_article(*prose(40)), make_article(*prose(1600)), dense):
        assert 'id="folded"' not in page_of(spoken(make_edition(article)))


def test_a_page_that_came_folded_up_has_no_script_that_others_have_not(
    directory: Edition, edition: Edition
) -> None:
    folded, plain = (
        re.findall(r"<script>(.*?)</script>", page_of(one), re.DOTALL)
        for one in (directory, edition)
    )

    assert len(plain) == 2
    assert folded == plain[1:]


def test_a_short_page_marks_its_sentences_itself(edition: Edition) -> None:
    page = page_of(edition)

    assert "<span id=s2>" in page
    assert "places" not in island(page)


def test_every_sentence_of_a_spare_page_is_told_with_its_text(article: Article) -> None:
    """Lists, tables, notes, quotes and letters outside of the first plane among them."""
    from readaloud.formats.read_along import main_part

    full, _ = main_part(article, "sleep", None, "")
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


def test_the_contents_of_a_spare_page_lead_to_its_headings(article: Article) -> None:
    from readaloud.formats.read_along import main_part

    full, _ = main_part(article, "sleep", None, "")
    page = spare(full).markup

    targets = re.findall(r'<a href="#(c\d+)">', page)
    assert len(targets) > 1
    assert all(re.search(f"<h[2-6] id={target}>", page) for target in targets)


def test_headings_of_very_long_articles_are_said_once(
    make_article: Callable[..., Article], make_edition: Callable[..., Edition]
) -> None:
    """The script lists them, and numbers those whose number is the next."""
    article = linked(in_parts(make_article(*prose(1600)), 400), 2, 150)
    skipped = replace(article.sections[200], id="c900", heading=None)
    sections = (*article.sections[:200], skipped, *article.sections[201:])
    changed = Article(article.digest, article.name, article.metadata, sections)

    page = page_of(spoken(make_edition(changed)))

    heads = re.findall(r"<h2( id=c\d+)?>(.*?)</h2>", page.partition("<article>")[2])
    assert '<nav id=outline class="contents no-print" aria-label=Contents hidden></nav>' in page
    assert page.count("Part 7.") == 1
    assert heads[:2] == [("", "Part 0."), ("", "Part 1.")]
    assert heads[199:202] == [("", "Part 199."), (" id=c202", "Part 201."), ("", "Part 202.")]


def test_line_ends_are_kept_in_preformatted_text_alone() -> None:
    told = spare("<p><span id=s1>One.</span></p>\n<pre><span id=s2>a</span>\n<b>b</b></pre>\n")

    assert told.markup == "<p>One.<pre>a\n<b>b</b></pre>"


def test_an_address_loses_its_quotes_only_where_it_needs_none() -> None:
    markup = '<a href="https://a.example/b">1</a><a href="https://a.example/">2</a><a title="x y">'

    assert spare(markup).markup == markup.replace('"https://a.example/b"', "https://a.example/b")
