"""What is always true of an article, whatever the page."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from readaloud.errors import SourceError
from readaloud.extract import extract
from readaloud.model.article import Article, Figure, Source

WORDS = st.sampled_from(
    "pain knee 5.5 mg Dr. e.g. sleep. Salt! water, (see below) “rest” p<0.05 vs. 10% it's".split()
)
TEXT = (
    st.lists(WORDS, min_size=1, max_size=25)
    .map(" ".join)
    .map(lambda text: text.replace("<", "&lt;"))
)
INLINE = st.builds(
    lambda tag, text: f"<{tag}>{text}</{tag}>",
    st.sampled_from(["a href='#x'", "a href='/y'", "b", "em", "sup", "span", "abbr title='t'"]),
    TEXT,
).map(lambda markup: re.sub(r"</(\w+)[^>]*>", r"</\1>", markup))
WHOLE = st.one_of(TEXT, INLINE, st.just("<br>"), st.just("<img alt='An old photograph' src=x>"))
FLOW = st.lists(WHOLE, min_size=1, max_size=4).map(" ".join)
BLOCK = st.one_of(
    st.builds(
        "<{0}>{1}</{0}>".format,
        st.sampled_from("p p p h2 h3 div li blockquote pre section nav".split()),
        FLOW,
    ),
    st.lists(FLOW, min_size=1, max_size=3).map(
        lambda xs: "<ul>" + "".join(f"<li>{x}" for x in xs) + "</ul>"
    ),
    st.lists(st.lists(TEXT, min_size=2, max_size=3), min_size=1, max_size=3).map(
        lambda rows: (
            "<table>" + "".join("<tr>" + "".join(f"<td>{c}" for c in r) for r in rows) + "</table>"
        )
    ),
    st.builds("<figure><img src=x alt='Old'><figcaption>{}</figcaption></figure>".format, TEXT),
    st.builds("<dl><dt>{}<dd>{}</dl>".format, TEXT, TEXT),
    st.builds("<p hidden>{}</p><script>var x = 'scripted';</script>".format, TEXT),
)
PAGES = st.lists(BLOCK, min_size=1, max_size=12).map(
    lambda blocks: (
        "<html><body><main><h1>Knee pain at night</h1>"
        + "\n".join(blocks)
        + "</main></body></html>"
    )
)


def read(page: str) -> Article | None:
    try:
        return extract(Source("page.html", page.encode()))
    except SourceError:
        return None


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def visible(page: str) -> Counter[str]:
    """The words between the tags that are shown, counted without this package."""
    root = etree.fromstring(page.encode(), etree.HTMLParser(encoding="utf-8"))
    for node in list(root.xpath("//script | //*[@hidden]")):
        tail, before, above = node.tail or "", node.getprevious(), node.getparent()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            above.text = (above.text or "") + tail
        above.remove(node)
    for node in root.iter(
        "br", "p", "li", "td", "div", "dt", "dd", "h1", "h2", "h3", "pre", "nav", "tr"
    ):
        node.tail = "\n" + (node.tail or "")
        node.text = "\n" + (node.text or "")
    return words("".join(root.itertext()))


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_sentence_ids_are_unique_and_rise(page):
    article = read(page)
    if article is None:
        return

    numbers = [int(sentence.id[1:]) for sentence in article.sentences()]
    assert numbers == sorted(set(numbers))


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_a_span_cut_from_its_block_is_its_sentence(page):
    article = read(page)
    if article is None:
        return

    for block in article.blocks():
        for sentence in block.sentences:
            assert sentence.span.of(block.text) == sentence.text
            for mark in sentence.marks:
                assert 0 <= mark.span.start < mark.span.end <= len(sentence.text)


@settings(max_examples=200, deadline=None)
@given(PAGES)
def test_kept_and_removed_words_are_the_words_of_the_page(page):
    """Nothing is invented and nothing vanishes unseen."""
    article = read(page)
    if article is None:
        return

    kept = words(article.text)
    for block in article.blocks():
        if isinstance(block, Figure) and not block.has_caption:
            assert words(block.text) == words(block.alt)
    removed = words("\n".join(removal.text for removal in article.removals))
    assert kept + removed == visible(page)


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_words_keep_their_order(page):
    article = read(page)
    if article is None:
        return

    # Tags within a line part no words.
    joined = re.sub(r"<(?:sup|a|b|em|span|abbr)[^>]*>|</(?:sup|a|b|em|span|abbr)>", "", page)
    source = iter(re.findall(r"\w+", re.sub(r"<[^>]*>", " ", joined)))
    found = re.findall(r"\w+", article.text)
    assert all(word in source for word in found)


@settings(max_examples=40, deadline=None)
@given(PAGES)
def test_the_same_bytes_give_the_same_article(page):
    assert read(page) == read(page)
