"""An article's markup: semantic, safe, with sentence ids as element ids."""

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from readaloud.formats.escape import safe_address
from readaloud.formats.markup import style_of, write_contents, write_references, write_sections
from readaloud.model.article import (
    Anchor,
    Article,
    Cell,
    Item,
    ItemList,
    Mark,
    Metadata,
    Section,
    Sentence,
    Span,
    Table,
)


class Ids(HTMLParser):
    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.found += [value or "" for key, value in attrs if key == "id"]


def markup_of(article: Article) -> str:
    return "".join(write_sections(article.sections, style_of(article)))


def sentence(key: str, text: str) -> Sentence:
    return Sentence(key, text, Span(0, len(text)))


def wrapped(*blocks: object) -> Article:
    meta = Metadata(sentence("s0", "T"))
    return Article("0", "a", meta, (Section("c1", None, 2, blocks),))  # type: ignore[arg-type]


def test_every_sentence_is_an_element_of_its_id_once(article: Article) -> None:
    ids = Ids(markup_of(article)).found

    expected = [s.id for section in article.sections for s in section.sentences()]
    assert [key for key in ids if key.startswith("s")] == expected


def test_no_heading_level_is_left_out(article: Article) -> None:
    tags = Ids(markup_of(article)).tags

    assert [tag for tag in tags if tag in ("h2", "h3", "h4")] == ["h2", "h2", "h3"]


def test_a_citation_leads_to_its_reference(article: Article) -> None:
    assert 'href="#ref-1">[1]</a>' in markup_of(article)
    assert '<li id="ref-1">' in write_references(article.metadata.references, style_of(article))


def test_a_picture_is_its_description(article: Article) -> None:
    markup = markup_of(article)

    assert "A dark bedroom" in markup
    assert "<img" not in markup


def test_contents_name_every_heading_in_its_place(article: Article) -> None:
    contents = write_contents(article.sections)

    assert contents.count("<li>") == 3
    assert contents.index("When to see a doctor") < contents.index("Emergencies")


def test_headings_below_a_section_without_one_move_up() -> None:
    inner = Section("c2", sentence("s2", "Inside"), 3, ())
    contents = write_contents((Section("c1", None, 2, (), (inner,)),))

    assert contents == '<ol>\n<li><a href="#c2">Inside</a></li>\n</ol>\n'


def test_a_list_as_deep_as_a_hostile_page_can_make_it_is_flattened() -> None:
    item = Item((sentence("s400", "deepest"),))
    for depth in range(399, 0, -1):
        item = Item((sentence(f"s{depth}", "x"),), (item,))

    markup = markup_of(wrapped(ItemList("b1", Anchor(), "", (item,))))

    assert "deepest" in markup
    assert markup.count("<ul") <= 12


@pytest.mark.parametrize("numbers", [(3, 4, 9), (3, 2, 1), (2, 2, 3)])
def test_numbers_of_a_list_are_kept(numbers: tuple[int, ...]) -> None:
    items = tuple(Item((sentence(f"s{n}", "x"),), (), f"{n}.") for n in numbers)

    markup = markup_of(wrapped(ItemList("b1", Anchor(), "", items, ordered=True)))

    shown = [0]  # as a browser counts: on from the item before, where an item says nothing else
    for value in re.findall(r'<li(?: value="(\d+)")?>', markup):
        shown.append(int(value) if value else shown[-1] + 1)
    assert shown[1:] == list(numbers)


def test_a_list_within_a_list_counts_only_where_its_items_show_numbers() -> None:
    letters = (Item((sentence("s3", "x"),), (), "a."), Item((sentence("s4", "x"),), (), "b."))
    bullets = (Item((sentence("s2", "x"),), letters),)
    steps = (Item((sentence("s1", "x"),), bullets, "1."),)

    tags = re.findall(
        "<[ou]l[^>]*>", markup_of(wrapped(ItemList("b1", Anchor(), "", steps, ordered=True)))
    )

    assert tags == ['<ol id="b1">', "<ul>", '<ol type="a">']


def test_a_list_of_steps_without_numbers_counts_all_the_way_down() -> None:
    steps = (Item((sentence("s1", "x"),), (Item((sentence("s2", "x"),)),)),)

    markup = markup_of(wrapped(ItemList("b1", Anchor(), "", steps, ordered=True)))

    assert markup.count("<ol") == 2


def table(key: str, caption: str = "") -> Table:
    cell = Cell((sentence(f"{key}s", "47 mg"),))
    own = (sentence(f"{key}c", caption),) if caption else ()
    return Table(key, Anchor(), "", own, (), ((cell,),))


def test_every_table_has_a_name_of_its_own() -> None:
    inner = Section("c3", sentence("s3", "Children"), 3, (table("b4"), table("b5")))
    sections = (
        Section("c1", None, 2, (table("b1"),)),
        Section("c2", sentence("s2", "Doses"), 2, (table("b2"), table("b3", "Doses")), (inner,)),
    )
    article = Article("0", "a", Metadata(sentence("s0", "Fever")), sections)

    names = re.findall('role="group" aria-label="([^"]*)"', markup_of(article))

    assert names == ["Fever", "Doses", "Doses (2)", "Children", "Children (2)"]


def test_a_table_that_no_heading_names_is_called_a_table() -> None:
    blocks = (table("b1"), table("b2"))
    article = Article("0", "a", Metadata(sentence("s0", "")), (Section("c1", None, 2, blocks),))

    names = re.findall('role="group" aria-label="([^"]*)"', markup_of(article))

    assert names == ["Table", "Table (2)"]


def test_in_a_book_a_table_without_a_caption_is_named_as_well() -> None:
    article = wrapped(table("b1"), table("b2", "Doses"))

    markup = "".join(write_sections(article.sections, style_of(article, epub=True)))

    assert 'epub:type="table" aria-label="T">' in markup
    assert markup.count("aria-label") == 1  # a caption is a name


def test_the_name_of_a_table_leaves_the_markers_of_its_sources_out() -> None:
    caption = replace(sentence("s1", "Doses[3]"), marks=(Mark("citation", Span(5, 8), "x"),))
    article = wrapped(replace(table("b1"), caption=(caption,)))

    assert 'aria-label="Doses"' in markup_of(article)


@pytest.mark.parametrize("columns", [0, 2, 1000])
def test_spans_never_reach_beyond_the_cells_there_are(columns: int) -> None:
    def cell(key: str, rows: int = 1) -> Cell:
        return Cell((sentence(key, "x"),), column_span=columns, row_span=rows)

    rows = ((cell("s1", 1000), cell("s2")), (cell("s3"),), ())
    markup = markup_of(wrapped(Table("b1", Anchor(), "", (), (), rows)))

    assert "1000" not in markup
    assert markup.count("<tr>") == 2


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org/a b?q=ä&c=1|2", "https://example.org/a%20b?q=%C3%A4&c=1%7C2"),
        ("HTTPS://EXAMPLE.ORG", "https://example.org"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("java\tscript:alert(1)", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//example.org/x", None),
        ("/relative", None),
        ("http://[broken", None),
        ("http://", None),
        ("https://example.org/%zz", "https://example.org/%25zz"),
        ("https://exämple.org/", "https://xn--exmple-cua.org/"),
    ],
)
def test_addresses_lead_somewhere_or_nowhere(address: str, safe: str | None) -> None:
    assert safe_address(address) == safe


def test_text_against_the_page_s_direction_says_so(
    make_article: Callable[..., Article],
) -> None:
    markup = markup_of(make_article("שלום לכולם.", "Plain words."))

    assert markup.count('dir="rtl"') == 1


def test_the_second_row_of_a_header_stands_under_the_first() -> None:
    def cell(text: str, **spans: int) -> Cell:
        return Cell((sentence(text, text),), True, spans.get("columns", 1), spans.get("rows", 1))

    first = (cell("Age", rows=2), cell("Dose", columns=2))
    rows = ((cell("Single"), cell("Most")), (cell("Child"), cell("60 mg"), cell("90 mg")))

    markup = markup_of(wrapped(Table("b1", Anchor(), "", (), first, rows)))

    head, body = markup.split("</thead>")
    assert '<th scope="col" rowspan="2"><span id="Age">' in head
    assert '<th scope="col"><span id="Single">' in head
    assert body.count("<tr>") == 1


def test_a_row_of_headers_under_a_plain_header_is_none_of_it() -> None:
    header = (Cell((sentence("s1", "Dish"),), True), Cell((sentence("s2", "Salt"),), True))
    group = (Cell((sentence("s3", "Soups"),), True, 2),)
    names = (Cell((sentence("s4", "Broth"),), True), Cell((sentence("s5", "Low"),), True))

    markup = markup_of(wrapped(Table("b1", Anchor(), "", (), header, (group, names))))

    assert markup.split("</thead>")[1].count("<tr>") == 2
