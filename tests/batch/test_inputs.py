"""Every page once, in a fixed order; what is passed over is named."""

import gzip
import io
import os
import socket
import sys
import zipfile

import pytest

from readaloud.errors import SettingsError, SourceError
from readaloud.files import remote
from readaloud.files.inputs import find_inputs, printable


def names(*paths, **options):
    found, _ = find_inputs([str(path) for path in paths], **options)
    return [one.name for one in found]


def skipped(path):
    return {one.name.rpartition("/")[2]: one.reason for one in find_inputs([str(path)])[1]}


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "site"
    for name in ("b.html", "a.htm", "inner/c.XHTML", "inner/d.html.gz", "notes.txt", "z.HTML"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gzip.compress(b"packed", mtime=0) if name.endswith(".gz") else b"page")
    return folder


def test_a_folder_is_walked_in_the_order_of_names(site):
    assert names("site") == [
        "site/a.htm",
        "site/b.html",
        "site/z.HTML",
        "site/inner/c.XHTML",
        "site/inner/d.html.gz",
    ]


def test_a_page_named_twice_comes_once(site):
    assert names("site/b.html", "site", "site/../site/b.html", site / "b.html")[:2] == [
        "site/b.html",
        "site/a.htm",
    ]


def test_names_do_not_tell_where_the_machine_keeps_the_pages(site, monkeypatch):
    assert names(site)[0] == "site/a.htm"
    monkeypatch.chdir(site / "inner")
    assert names(site)[0] == "site/a.htm"
    assert names(site / "b.html") == ["b.html"]
    assert names(".") == ["c.XHTML", "d.html.gz"]


def test_two_pages_of_one_name_are_told_apart_by_their_places(site, tmp_path, monkeypatch):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "b.html").write_text("page")
    monkeypatch.chdir("/")

    found = names(site / "b.html", tmp_path / "other" / "b.html")

    assert len(set(found)) == 2


def test_what_is_no_regular_file_is_passed_over_and_named(site):
    (site / "link.html").symlink_to(site / "b.html")
    (site / "broken.html").symlink_to(site / "nowhere.html")
    (site / "loop").symlink_to(site)
    os.mkfifo(site / "pipe.html")
    with socket.socket(socket.AF_UNIX) as listener:
        os.chdir(site)
        listener.bind("socket.html")

    assert skipped(site) == {
        "link.html": "a symbolic link, not a regular file",
        "broken.html": "a symbolic link, not a regular file",
        "pipe.html": "a named pipe, not a regular file",
        "socket.html": "a socket, not a regular file",
        "loop": "a link to a folder; name it as well to have its pages read",
    }
    assert len(names(site)) == 5


def test_a_link_named_by_hand_is_followed(site):
    (site / "link.html").symlink_to(site / "b.html")

    (found,), _ = find_inputs([str(site / "link.html")])

    assert found.read(100).data == b"page"


def test_a_folder_that_looks_like_a_page_is_walked(site):
    (site / "odd.html").mkdir()
    (site / "odd.html" / "real.html").write_text("page")

    assert "site/odd.html/real.html" in names("site")


def test_a_folder_that_a_run_has_written_is_passed_over(site):
    (site / "build" / ".readaloud").mkdir(parents=True)
    (site / "build" / "index.html").write_text("made")

    assert skipped(site) == {"build": "a folder that readaloud writes to"}
    assert len(names(site)) == 5


def test_a_missing_path_is_an_input_that_fails(site):
    (found,), _ = find_inputs(["site/none.html"])

    with pytest.raises(SourceError, match=r"site/none\.html: no such file or folder"):
        found.read(100)


class Store:
    """A store as far as a listing goes."""

    unstrip_protocol = staticmethod("https://{}".format)

    def __init__(self, found=(), wrong=None):
        self.found, self.wrong = found, wrong

    def find(self, _path, detail):
        return {name: {} for name in self.found}

    def cat_file(self, *_part):
        raise self.wrong


class LostError(Exception):
    """What a store's client raises: of no family of ours."""


def test_a_store_that_cannot_be_reached_is_a_failure_with_its_reason(monkeypatch):
    store = Store(wrong=LostError("no connection"))
    monkeypatch.setattr(remote, "filesystem", lambda url: (store, "pages"))

    (found,), _ = find_inputs(["https://pages"])

    assert found.fault == "cannot be listed: no connection"


def test_a_page_at_an_address_is_read_from_the_address_that_was_given(monkeypatch):
    store = Store(found=["example.org/a.html/"])
    monkeypatch.setattr(remote, "filesystem", lambda url: (store, "example.org/a.html"))

    (found,), _ = find_inputs(["https://example.org/a.html"])

    assert (found.path, found.fault) == ("https://example.org/a.html", "")


def test_an_empty_name_is_a_variable_that_is_not_set():
    with pytest.raises(SettingsError, match="is a variable not set"):
        find_inputs(["a.html", ""])


def test_patterns_choose(site):
    assert names("site", include=["*.htm"]) == ["site/a.htm"]
    assert names("site", exclude=["site/inner/*", "z.*"]) == ["site/a.htm", "site/b.html"]


def test_a_glob_that_the_shell_left_is_expanded(site):
    assert names("site/*.html") == ["site/b.html"]
    (found,), _ = find_inputs(["site/*.pdf"])
    with pytest.raises(SourceError, match="no file matches"):
        found.read(100)


def test_a_list_names_paths_from_its_own_folder(site, tmp_path, monkeypatch):
    (tmp_path / "list.txt").write_text("# pages\nsite/b.html\n\nsite/inner\n")
    monkeypatch.chdir(site)

    assert names("@../list.txt") == [
        "../site/b.html",
        "../site/inner/c.XHTML",
        "../site/inner/d.html.gz",
    ]


def test_a_list_names_urls_and_other_lists(site, tmp_path):
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "all.txt").write_text(f"\ufefffile://{site}/a.htm\r\n@more.txt\r\n  \t\r\n-\r\n")
    (lists / "more.txt").write_text("../site/b.html\nlocal-nowhere://x/y.html\n")

    with pytest.raises(SettingsError, match="cannot reach local-nowhere"):
        find_inputs(["@lists/all.txt"])
    (lists / "more.txt").write_text("../site/b.html\n")

    found, _ = find_inputs(["@lists/all.txt"])

    assert [one.name for one in found] == ["site/a.htm", "lists/../site/b.html", "-"]
    assert "cannot hold standard input" in found[2].fault


def test_a_list_names_a_page_whatever_is_in_its_name(site, tmp_path):
    odd = ("next\x85line.html", "para\u2029graph.html", "\u00a0blank\u00a0")
    for name in odd:
        (site / name).write_text("page")
    (tmp_path / "list.txt").write_text("\n".join(f"site/{name}" for name in odd), "utf-8")

    found, _ = find_inputs(["@list.txt"])

    assert [one.fault for one in found] == ["", "", ""]


def test_a_list_tells_not_where_the_machine_keeps_its_pages(site, tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "here" / "list.txt").write_text(f"{site}/b.html\n{site}/inner\n")

    assert names("@list.txt") == ["b.html", "inner/c.XHTML", "inner/d.html.gz"]


def test_a_folder_behind_a_link_is_named(site):
    (site / "current").symlink_to("inner", target_is_directory=True)
    (site / "up").symlink_to("..", target_is_directory=True)
    (site / "loop").symlink_to("loop")

    assert skipped(site) == dict.fromkeys(
        ("current", "up"), "a link to a folder; name it as well to have its pages read"
    )


def test_a_list_that_cannot_be_read_is_wrong_usage(site):
    with pytest.raises(SettingsError, match=r"@none\.txt: cannot read the list"):
        find_inputs(["@none.txt"])


@pytest.mark.parametrize(
    ("text", "words"),
    [("@list.txt", "names itself"), ("@other.txt", "names itself"), ("a\0b\0", "NUL bytes")],
)
def test_a_list_that_can_be_no_list_is_wrong_usage(text, words, site):
    (site.parent / "list.txt").write_text(text)
    (site.parent / "other.txt").write_text("@list.txt")

    with pytest.raises(SettingsError, match=words):
        find_inputs(["@list.txt"])


def test_nothing_named_is_wrong_usage():
    with pytest.raises(SettingsError, match="no input named"):
        find_inputs([])


def test_standard_input_is_read_once(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<p>page")))

    (found,), _ = find_inputs(["-"], stdin_filename="page.html")

    assert (found.name, found.read(100).data) == ("page.html", b"<p>page")
    with pytest.raises(SettingsError, match="once"):
        find_inputs(["-", "-"])


def test_a_packed_page_is_unpacked_up_to_the_limit(site, tmp_path):
    bomb = tmp_path / "bomb.html.gz"
    bomb.write_bytes(gzip.compress(bytes(50_000_000), mtime=0))
    (packed,), _ = find_inputs(["site/inner/d.html.gz"])
    (large,), _ = find_inputs([str(bomb)])

    assert packed.read(100).data == b"packed"
    with pytest.raises(SourceError, match="larger than 1000 bytes"):
        large.read(1000)


PARTED = gzip.compress(b"page one, ", mtime=0) + gzip.compress(b"page two", mtime=0)
CUT = gzip.compress(b"page" * 99, mtime=0)[:-9]  # a clock would give the test another name


@pytest.mark.parametrize("data", [b"\x1f\x8bnonsense", CUT])
def test_a_damaged_gzip_file_says_so(tmp_path, data):
    file = tmp_path / "page.html.gz"
    file.write_bytes(data)
    (found,), _ = find_inputs([str(file)])

    with pytest.raises(SourceError, match="damaged gzip"):
        found.read(1000)


@pytest.mark.parametrize("data", [PARTED, PARTED + bytes(9), b"page one, page two"])
def test_a_page_is_unzipped_by_what_it_holds(tmp_path, data):
    file = tmp_path / "page.html.gz"
    file.write_bytes(data)
    (found,), _ = find_inputs([str(file)])

    assert found.read(1000).data == b"page one, page two"


def test_a_packed_page_of_an_archive_is_unzipped(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("page.html.gz", PARTED)
    (found,), _ = find_inputs([str(tmp_path / "a.zip")])

    assert found.read(1000).data == b"page one, page two"


def test_a_page_over_the_limit_is_refused(site):
    (found,), _ = find_inputs(["site/b.html"])

    with pytest.raises(SourceError, match=r"raise extract\.max-bytes"):
        found.read(3)


def test_a_deep_folder_is_walked_to_its_end(tmp_path):
    deep = tmp_path.joinpath(*["d"] * 150)
    deep.mkdir(parents=True)
    (deep / "deep.html").write_text("page")

    assert names(tmp_path)[0].endswith("/d/deep.html")


def test_no_name_can_command_a_terminal(tmp_path):
    raw = os.fsencode(tmp_path) + b"/bad\xff\n\x1b[31m\xe2\x80\xae.html"
    with open(raw, "wb") as file:  # noqa: PTH123  a name that is not Unicode
        file.write(b"page")

    (found,), _ = find_inputs([str(tmp_path)])

    assert found.name.endswith(r"/bad\xff\x0a\x1b[31m\u202e.html")
    assert found.read(100).data == b"page"


def test_two_names_never_look_the_same():
    assert printable("a\x1b") == r"a\x1b"
    assert printable(r"a\x1b") == r"a\x5cx1b"


def test_every_part_of_an_archive_is_an_input_or_passed_over(site):
    export = site.parent / "export.xml"
    export.write_text(
        "<rss xmlns:wp='w'><channel><wp:wxr_version>1.2</wp:wxr_version>"
        "<item><wp:post_name>plan</wp:post_name><wp:status>draft</wp:status></item></channel></rss>"
    )
    crawl = site.parent / "crawl.warc"
    block = "HTTP/1.1 200 OK\r\n\r\npage"
    head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: u\r\nContent-Length: "
    crawl.write_text(f"{head}{len(block)}\r\n\r\n{block}\r\n\r\n{head}99\r\n\r\nHTTP")

    found, passed = find_inputs(["export.xml", "crawl.warc"])

    assert [(one.name, one.reason) for one in passed] == [
        ("export.xml!plan", "not published: its status is 'draft'")
    ]
    assert [one.name.partition(" ")[0] for one in found] == ["crawl.warc!u", "crawl.warc!byte"]
    assert found[0].read(100).data == b"page"
    with pytest.raises(SourceError, match="it ends inside a record; what stood there is lost"):
        found[1].read(100)


def test_the_address_of_a_page_fetched_twice_is_its_own(site):
    block = "HTTP/1.1 200 OK\r\n\r\npage"
    head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/x\r\n"
    (site.parent / "crawl.warc").write_text(
        f"{head}Content-Length: {len(block)}\r\n\r\n{block}\r\n\r\n" * 2
    )

    found, _ = find_inputs(["crawl.warc"])

    assert [one.read(100).url for one in found] == ["https://a.example/x"] * 2
    assert found[1].name == "crawl.warc!https://a.example/x (2)"


def test_a_pipe_that_took_the_place_of_a_page_holds_nobody_up(site):
    (page,), _ = find_inputs([str(site / "b.html")])
    (site / "b.html").unlink()
    os.mkfifo(site / "b.html")

    with pytest.raises(SourceError, match="no regular file any more"):
        page.read(100)


def test_no_two_inputs_are_called_the_same(site, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<p>page")))
    with zipfile.ZipFile(site.parent / "a.zip", "w") as archive:
        archive.writestr("b.html", "page")
    (site.parent / "a.zip!b.html").write_text("page")

    found, _ = find_inputs(
        ["site/b.html", "-", "a.zip", "a.zip!b.html"], stdin_filename="site/b.html"
    )

    assert [one.name for one in found] == [
        *("site/b.html", "site/b.html (2)"),
        *("a.zip!b.html", "a.zip!b.html (2)"),
    ]
