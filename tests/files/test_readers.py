"""Pages inside archives: each found, read alone, and named; damage and tricks end in words."""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from readaloud.errors import SourceError
from readaloud.files import readers
from readaloud.files.readers.wordpress import paragraphs

PAGE = b"<!DOCTYPE html><html><body><p>Rest is good.</p></body></html>"
LIMIT = 1000


def zip_of(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return path


def record(
    address: str,
    body: bytes,
    *,
    kind: str = "response",
    reply: str = "HTTP/1.1 200 OK",
    head: str = "",
) -> bytes:
    block = f"{reply}\r\nContent-Type: text/html\r\n{head}\r\n".encode() + body
    if kind == "resource":
        block = body
    kept = "text/html" if kind == "resource" else "application/http"
    top = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {kept}\r\n"
    return f"{top}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def export(*items: str, language: str = "en-US", doctype: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{doctype}<rss version="2.0" xmlns:content="c"'
        f' xmlns:dc="d" xmlns:wp="w"><channel><language>{language}</language>'
        f"<wp:wxr_version>1.2</wp:wxr_version>{''.join(items)}</channel></rss>"
    ).encode()


def item(name: str, body: str, *, kind: str = "post", status: str = "publish") -> str:
    return (
        f"<item><title>On {name} &amp; more</title><dc:creator>Ada Quill</dc:creator>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded>"
        f"<wp:post_name>{name}</wp:post_name><wp:post_type>{kind}</wp:post_type>"
        f"<wp:status>{status}</wp:status><wp:post_date_gmt>2026-01-02 03:04:05</wp:post_date_gmt>"
        "</item>"
    )


def all_of(path: Path) -> Iterator[tuple[str, bytes]]:
    for name in readers.contents(path).names:
        yield name, readers.read(path, name, LIMIT)


def test_a_zip_gives_its_pages_and_nothing_else(tmp_path):
    packed = gzip.compress(PAGE, mtime=0)
    path = zip_of(tmp_path / "a.zip", one_html=PAGE, in__two_htm_gz=packed, notes_txt=b"x")

    assert dict(all_of(path)) == {"one.html": PAGE, "in/two.htm.gz": packed}


def test_two_members_of_one_name_are_two_pages(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.html", PAGE)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.html", PAGE + b" again")

    assert dict(all_of(path)) == {"a.html": PAGE, "a.html (2)": PAGE + b" again"}


def test_a_bomb_is_read_to_the_limit_and_a_byte(tmp_path):
    path = zip_of(tmp_path / "a.zip", bomb_html=b"0" * 10_000_000)

    assert len(readers.read(path, "bomb.html", LIMIT)) == LIMIT + 1


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_says_so_however_it_was_packed(method, tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.html", PAGE * 9)
    data = bytearray(path.read_bytes())
    for place in range(50, 80):
        data[place] ^= 0x5A
    path.write_bytes(data)

    with pytest.raises(SourceError, match="damaged in the archive"):
        readers.read(path, "a.html", LIMIT)


@pytest.mark.parametrize("name", ["a.zip", "a.warc", "a.warc.gz", "a.xml"])
@pytest.mark.parametrize(
    "data", [b"", b"junk", b"PK\x03\x04junk", b"\x1f\x8b\x08junk", b"WARC/1.0\r\n"]
)
def test_a_damaged_archive_is_a_source_error_that_names_it(name, data, tmp_path):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(SourceError, match=name.partition(".")[2]):
        readers.contents(tmp_path / name)


def test_a_warc_gives_the_pages_that_were_fetched(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(
        record("https://a.example/", PAGE)
        + record("https://a.example/gone", PAGE, reply="HTTP/1.1 404 Not Found")
        + record("https://a.example/asked", b"", kind="request")
        + record("https://a.example/kept", PAGE, kind="resource")
    )

    assert dict(all_of(path)) == {"https://a.example/": PAGE, "https://a.example/kept": PAGE}


def test_a_compressed_warc_is_read_record_by_record(tmp_path):
    path = tmp_path / "a.warc.gz"
    pages = {f"https://a.example/{n}": PAGE + str(n).encode() for n in range(5)}
    path.write_bytes(b"".join(gzip.compress(record(a, body)) for a, body in pages.items()))

    assert dict(all_of(path)) == pages


def test_a_reply_is_unpacked_and_its_chunks_are_joined(tmp_path):
    packed = gzip.compress(PAGE)
    chunked = f"{len(packed):x}\r\n".encode() + packed + b"\r\n0\r\n\r\n"
    path = tmp_path / "a.warc"
    head = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
    path.write_bytes(record("https://a.example/", chunked, head=head))

    assert readers.read(path, "https://a.example/", LIMIT) == PAGE


def reply_of(tmp_path: Path, body: bytes, head: str = "") -> Path:
    path = tmp_path / "a.warc"
    path.write_bytes(record("https://a.example/", body, head=head))
    return path


def bare(data: bytes) -> bytes:
    machine = zlib.compressobj(wbits=-15)
    return machine.compress(data) + machine.flush()


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]), "Content-Encoding: gzip\r\n"),
        (gzip.compress(gzip.compress(PAGE)), "Content-Encoding: gzip, gzip\r\n"),
        (zlib.compress(PAGE), "Content-Encoding: deflate\r\n"),
        (bare(PAGE), "Content-Encoding: deflate\r\n"),
        (PAGE, "Content-Encoding: br\r\nContent-Length: 20\r\n"),
        (PAGE, "Transfer-Encoding: chunked\r\n"),
    ],
)
def test_a_reply_is_read_however_it_was_packed_or_unpacked(body, head, tmp_path):
    path = reply_of(tmp_path, body, head)

    assert readers.read(path, "https://a.example/", LIMIT) == PAGE


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (gzip.compress(PAGE * 9)[:60], "Content-Encoding: gzip\r\n"),
        (b"%x\r\n%s\r\n" % (len(PAGE), PAGE), "Transfer-Encoding: chunked\r\n"),
        (b"ff\r\n" + PAGE, "Transfer-Encoding: chunked\r\n"),
        (PAGE, "Content-Length: 900\r\n"),
    ],
)
def test_a_part_of_a_page_never_passes_for_the_whole(body, head, tmp_path):
    path = reply_of(tmp_path, body, head)

    with pytest.raises(SourceError, match="cut short"):
        readers.read(path, "https://a.example/", LIMIT)


def test_a_page_that_the_crawler_says_it_cut_is_refused(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(A.replace(b"WARC-Type", b"WARC-Truncated: length\r\nWARC-Type"))

    with pytest.raises(SourceError, match="cut short"):
        readers.read(path, "https://a.example/", LIMIT)


def test_a_packing_that_is_not_understood_is_named(tmp_path):
    path = reply_of(tmp_path, b"\x0b\x02\x80", "Content-Encoding: br\r\n")

    with pytest.raises(SourceError, match="packed as 'br'"):
        readers.read(path, "https://a.example/", LIMIT)


def test_a_kind_in_capitals_is_a_page(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(A.replace(b"text/html", b"TEXT/HTML"))

    assert dict(all_of(path)) == {"https://a.example/": PAGE}


@pytest.mark.parametrize(
    ("charset", "text", "written"),
    [
        ("windows-1251", "Отдых полезен.", "cp1251"),
        ("Shift_JIS", "休息は大切です。", "shift_jis"),
        ("windows-1251", "Отдых полезен.", "utf-8"),
        ("no-such", "Rest, café.", "utf-8"),
    ],
)
def test_the_server_s_word_on_the_encoding_counts_where_it_can_be_true(
    charset, text, written, tmp_path
):
    path = tmp_path / "a.warc"
    kind = f"text/html; charset={charset}".encode()
    reply = record("https://a.example/", f"<p>{text}</p>".encode(written))
    length = len(kind) - len(b"text/html")
    told = int(reply.partition(b"Content-Length: ")[2].partition(b"\r")[0])
    reply = reply.replace(b"text/html", kind).replace(b": %d\r" % told, b": %d\r" % (told + length))
    path.write_bytes(reply)

    page = readers.read(path, "https://a.example/", LIMIT)

    assert page.decode("utf-8-sig") == f"<p>{text}</p>"


def pressed(*parts: bytes) -> bytes:
    return b"".join(gzip.compress(part, mtime=0) for part in parts)


A, B, C = (record(f"https://{name}.example/", PAGE) for name in "abc")


@pytest.mark.parametrize(
    ("name", "data", "left"),
    [
        ("a.warc", A + B[:-40], "a"),
        ("a.warc", A + B[:-40] + C, "ac"),
        ("a.warc", A + b"sixteen of chaff" + B + C, "abc"),
        ("a.warc", A + B.replace(b"Content-Length", b"Length") + C, "ac"),
        ("a.warc.gz", pressed(A, B)[:-40], "a"),
        ("a.warc.gz", pressed(A) + pressed(B)[:-40] + pressed(C), "ac"),
        ("a.warc.gz", pressed(A) + b"chaff" + pressed(B, C), "abc"),
        ("a.warc.gz", pressed(A, B[:-40], C), "ac"),
    ],
)
def test_damage_in_a_warc_is_named_and_costs_only_what_stood_there(name, data, left, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)

    found = readers.contents(path)

    assert found.names == tuple(f"https://{letter}.example/" for letter in left)
    assert {readers.read(path, name, LIMIT) for name in found.names} == {PAGE}
    ((place, fault),) = found.faults
    assert place.startswith("byte ")
    assert "damaged WARC file" in fault


@pytest.mark.parametrize("parts", [1, 2])
def test_a_file_that_was_packed_as_a_whole_gives_each_page_its_own_text(parts, tmp_path):
    path = tmp_path / "a.warc.gz"
    pages = {f"https://a.example/{n}": PAGE + str(n).encode() for n in range(6)}
    replies = [record(address, body) for address, body in pages.items()]
    path.write_bytes(pressed(*(b"".join(replies[n::parts]) for n in range(parts))))

    assert dict(all_of(path)) == pages


def test_empty_lines_and_members_between_records_are_no_damage(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(pressed(A, b"", b"\r\n", B))

    found = readers.contents(path)

    assert (len(found.names), found.faults) == (2, ())


def test_an_export_gives_what_is_published_and_names_the_rest(tmp_path):
    path = tmp_path / "a.xml"
    secret = item("secret", "For some.").replace("</item>", f"{PASSWORD}</item>")
    path.write_bytes(
        export(
            item("tea", "Rest is good."),
            item("plan", "A draft.", status="draft"),
            item("inner", "For us.", status="private"),
            secret,
            item("about", "Who we are.", kind="page"),
            item("old", "Gone.", status="trash"),
            item("bare", ""),
            item("picture", "x", kind="attachment"),
        )
    )

    found = readers.contents(path)

    assert found.names == ("tea", "about")
    assert dict(found.left_out) == {
        "plan": "not published: its status is 'draft'",
        "inner": "not published: its status is 'private'",
        "secret": "not public: it has a password",
        "old": "not published: its status is 'trash'",
        "bare": "empty: it has no text",
    }


PASSWORD = "<wp:post_password>sesame</wp:post_password>"


def test_a_post_becomes_a_page_that_says_who_and_when(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(export(item("tea", "Rest."), language="es"))

    page = readers.read(path, "tea", 10_000).decode()
    assert '<html lang="es">' in page
    assert "<title>On tea &amp; more</title>" in page
    assert 'content="Ada Quill"' in page
    assert "2026-01-02T03:04:05Z" in page


def test_blank_lines_part_paragraphs_and_shortcodes_go(tmp_path):
    body = (
        'One [1].\n\nTwo [sic].\n\n<h2>Three</h2>\n\n[gallery ids="1,2"]\n\n[box]Four[/box]\n\n'
        '[caption id="x"]<img src="a.png" alt="A"> A cup[/caption]'
    )
    path = tmp_path / "a.xml"
    path.write_bytes(export(item("tea", body)))

    page = readers.read(path, "tea", 10_000).decode()
    assert "<p>One [1].</p>\n<p>Two [sic].</p>\n<h2>Three</h2>\n<p>Four</p>" in page
    assert '<figure><img src="a.png" alt="A"><figcaption>A cup</figcaption></figure>' in page
    assert "gallery" not in page


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('[caption]<img src="a"> Tea[/caption]', "<figcaption>Tea</figcaption>"),
        ('Rest [caption a]more [caption b]<img src="a"> Tea[/caption]', "<p>Rest more</p>"),
        ("[caption a]No picture[/caption]", "<p>No picture</p>"),
        ("An end[/caption] alone", "<p>An end alone</p>"),
        ('<img src="a"> An end[/caption] alone', '<p><img src="a"> An end alone</p>'),
    ],
)
def test_a_caption_is_what_its_last_opening_begins(body, shown):
    assert shown in paragraphs(body)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_control_character_in_one_post_does_not_cost_the_export(encoding, tmp_path):
    path = tmp_path / "a.xml"
    text = export(item("tea", "Rest\vis\x02 good."), item("nap", "So is sleep.")).decode()
    if encoding == "utf-16":
        text = text.replace("\v", " ").replace("\x02", "").replace("UTF-8", "UTF-16")
    path.write_bytes(text.encode(encoding))

    found = readers.contents(path)

    assert found.names == ("tea", "nap")
    assert b"<p>Rest is good.</p>" in readers.read(path, "tea", 10_000)


def test_an_export_that_declares_entities_is_refused(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(export(item("tea", "x"), doctype='<!DOCTYPE r [<!ENTITY a "aaaa">]>'))

    with pytest.raises(SourceError, match="entity"):
        readers.contents(path)


def test_xml_that_is_no_export_says_so(tmp_path):
    path = tmp_path / "sitemap.xml"
    path.write_bytes(b"<urlset><url><loc>https://a.example/</loc></url></urlset>")

    with pytest.raises(SourceError, match="no WordPress export"):
        readers.contents(path)


def test_a_page_that_left_its_archive_is_named(tmp_path):
    path = zip_of(tmp_path / "a.zip", one_html=PAGE)

    with pytest.raises(SourceError, match="no longer in its archive"):
        readers.read(path, "two.html", LIMIT)
