"""Bytes to text and text to a tree, for pages that are not what they say."""

import gzip

import ftfy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.errors import SourceError
from readaloud.extract import extract
from readaloud.extract.decode import PIECE, decode, is_utf8, unscrambled
from readaloud.model.article import Source
from readaloud.model.settings import ExtractSettings

LIMIT = 20_000_000
FILLER = "<p>Measles is a very contagious illness that a virus causes, and it spreads by air.</p>"


def text_of(data: bytes) -> str:
    return decode("page.html", data, LIMIT)[0].decode()


def codes(data: bytes) -> list[str]:
    return [notice.code for notice in decode("page.html", data, LIMIT)[1]]


def article(html: str, **settings):
    return extract(Source("page.html", html.encode()), ExtractSettings(**settings))


def test_a_latin_label_means_windows_1252_as_in_browsers():
    data = b'<meta charset="iso-8859-1"><p>it\x92s a \x93test\x94'

    assert "it’s a “test”" in text_of(data)


def test_a_label_that_names_a_python_codec_is_no_label():
    data = '<meta charset="unicode_escape"><p>caf\u00e9 \\u0041'.encode()

    assert "café \\u0041" in text_of(data)
    assert codes(data) == ["encoding-unknown"]


def test_a_byte_order_mark_wins_over_the_label():
    assert text_of('<meta charset="latin1"><p>déjà vu'.encode("utf-8-sig")).endswith("déjà vu")


def test_utf_8_under_a_wrong_label_is_read_as_utf_8_with_a_notice():
    data = '<meta charset="windows-1252"><p>déjà vu’s'.encode()

    assert "déjà vu’s" in text_of(data)
    assert codes(data) == ["encoding-mislabelled"]


@pytest.mark.parametrize("before", range(PIECE - 4, PIECE + 2))
@pytest.mark.parametrize("end", ["", "…", "é", "\N{LUNGS}", "plain"])
def test_utf_8_is_told_across_the_pieces_it_is_read_in(before, end):
    data = ("a" * before + "\N{LUNGS}é" + "b" * PIECE + end).encode()

    assert is_utf8(data)
    assert not is_utf8(data + b"\xc3")
    assert not is_utf8(data[: before + 1] + b"\x92" + data[before + 1 :])


def test_single_windows_1252_bytes_within_utf_8_are_mended():
    data = '<meta charset="utf-8"><p>déjà vu, crème brûlée, it'.encode() + b"\x92s"

    assert "it’s" in text_of(data)
    assert codes(data) == ["encoding-mixed"]


@pytest.mark.parametrize("misread_as", ["cp1252", "latin-1"])
def test_text_encoded_twice_is_repaired_with_a_notice(misread_as):
    twice = "<p>it’s a café".encode().decode(misread_as).encode()

    assert "it’s a café" in text_of(twice)
    assert codes(twice) == ["encoding-mended"]


@given(st.lists(st.characters(max_codepoint=126) | st.just("Â\xa0")).map("".join))
def test_no_break_spaces_encoded_twice_are_mended_as_the_library_does(text):
    assert unscrambled(f"{text}Â\xa0") == ftfy.fix_encoding(f"{text}Â\xa0")


def test_gzip_is_known_by_its_content():
    assert "hello" in text_of(gzip.compress(b"<p>hello"))


def test_a_gzip_bomb_is_refused_before_it_is_unpacked():
    bomb = gzip.compress(b"a" * 50_000_000)

    with pytest.raises(SourceError, match="larger than 20 MB"):
        decode("bomb.html", bomb, LIMIT)


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b"\x89PNG\r\n\x1a\n0000", b"PK\x03\x04zip", b"%PDF-1.7"]
)
def test_what_is_no_page_is_refused_by_name(data):
    with pytest.raises(SourceError, match=r"^page\.html: "):
        decode("page.html", data, LIMIT)


@pytest.mark.parametrize("tag", ["div", "span", "b", "ul><li", "blockquote"])
def test_text_below_ten_thousand_levels_is_kept_with_a_notice(tag):
    page = (
        f"<body><h1>Title</h1>{FILLER}<{tag}>" + f"<{tag}>" * 10_000 + FILLER.replace("air", "DEEP")
    )
    found = article(page + "<p>The last paragraph of this page says TAIL to all who read it.</p>")

    everything = found.text + " ".join(r.text for r in found.removals)
    assert "DEEP" in everything
    assert "TAIL" in everything
    assert "depth-capped" in [n.code for n in found.notices]


def test_depth_is_noticed_behind_more_faults_than_the_parser_tells_of():
    faults = "</b></x></p></i>" * 200
    deep = "<span>" * 3_000 + FILLER.replace("air", "DEEP") + "</span>" * 3_000
    found = article(f"<body><h1>Title</h1>{FILLER}{faults}{deep}")

    assert "DEEP" in found.text + " ".join(r.text for r in found.removals)
    assert "depth-capped" in [n.code for n in found.notices]


def test_an_accented_letter_is_no_sign_of_text_encoded_twice():
    page = "<p>Le mâle naît près de l'Âtre, et Ï est une lettre; Noël en août.</p>".encode()

    assert text_of(page) == page.decode()
    assert codes(page) == []


def test_attributes_beyond_the_limit_are_dropped_with_a_notice():
    many = " ".join(f"a{n}='{n}'" for n in range(50_000))
    found = article(f"<body><h1>T</h1><p {many}>{FILLER[3:]}{FILLER}{FILLER}")

    assert "contagious" in found.text
    assert "attributes-dropped" in [n.code for n in found.notices]


def test_a_quote_in_a_tag_name_hides_nothing():
    found = article(
        f"<body><p it's><h1>T</h1>{FILLER}{FILLER}<p>And don't lose TAIL here, please.</p>"
    )

    assert "TAIL" in found.text


def test_a_page_without_article_says_so_and_what_to_try():
    with pytest.raises(SourceError, match=r"no article found; try --body"):
        article("<body><div id=root></div><script>app()</script>")


def test_a_selector_points_at_the_body():
    page = f"<body><div class=x>{FILLER}</div><section id=here><p>Only this.</p></section>"

    assert article(page, body="#here").text == "Only this."


def test_streamed_boxes_are_read_and_hidden_ones_are_not():
    page = f"<body><div hidden id='S:0'>{FILLER}{FILLER}</div><div hidden><p>SECRET words</p></div>"
    found = article(page)

    assert "contagious" in found.text
    assert "SECRET" not in found.text + " ".join(r.text for r in found.removals)


def test_a_windows_letter_before_a_line_end_is_read_in_a_page_of_utf8():
    page, _ = decode("a.html", "<p>café, thé,".encode() + b" caf\xe9\n</p>", 1000)

    assert page.decode() == "<p>café, thé, café\n</p>"
