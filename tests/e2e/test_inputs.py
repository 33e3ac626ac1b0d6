"""Every way to name pages leads to the same article."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest


def zipped(page: Path, into: Path) -> Path:
    with zipfile.ZipFile(into / "pages.zip", "w") as archive:
        archive.write(page, "inner/tea.html")
        archive.writestr("inner/notes.txt", "no page")
    return into / "pages.zip"


def gzipped(page: Path, into: Path) -> Path:
    (into / "tea.html.gz").write_bytes(gzip.compress(page.read_bytes()))
    return into / "tea.html.gz"


def listed(page: Path, into: Path) -> str:
    (into / "list.txt").write_text(f"{page}\n")
    return f"@{into / 'list.txt'}"


def globbed(page: Path, into: Path) -> str:
    return str(page.parent / "*.html")


def warc(page: Path, into: Path) -> Path:
    reply = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.read_bytes()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tea.example/sleep\r\n"
        "WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(reply)}\r\n\r\n"
    )
    (into / "crawl.warc").write_bytes(head.encode() + reply + b"\r\n\r\n")
    return into / "crawl.warc"


def wordpress(page: Path, into: Path) -> Path:
    body = page.read_text("utf-8").partition("<article>")[2].partition("</article>")[0]
    (into / "export.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
        "<wp:wxr_version>1.2</wp:wxr_version><title>Tea</title><item>"
        "<title>Tea and sleep</title><link>https://tea.example/sleep</link>"
        "<dc:creator>ada</dc:creator>"
        f"<content:encoded><![CDATA[{body.partition('</h1>')[2]}]]></content:encoded>"
        "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
        "<wp:post_name>sleep</wp:post_name></item></channel></rss>",
        "utf-8",
    )
    return into / "export.xml"


WAYS = [zipped, gzipped, listed, globbed, warc, wordpress]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_page_is_found_however_it_is_named(way, run, page, tmp_path):
    result = run("extract", way(page, tmp_path), "-o", tmp_path / "out")

    found = [json.loads(f.read_bytes()) for f in (tmp_path / "out").rglob("*.article.json")]
    assert result.code == 0, result.err
    assert [article["metadata"]["title"] for article in found] == ["Tea and sleep"]
    assert "Have your last cup at 3 p.m. for two weeks." in found[0]["text"]
    assert "Copyright of nobody" not in found[0]["text"]


def test_include_and_exclude_choose_pages(run, copy_articles, tmp_path):
    names = ("fever-in-children.html", "dolor-de-cabeza.html", "blood-pressure-at-home.html")
    folder = copy_articles(tmp_path / "pages", *names)

    run("extract", folder, "-o", tmp_path / "o", "--include", "*.html", "--exclude", "d*")

    made = {f.name.partition(".")[0] for f in (tmp_path / "o").rglob("*.json")}
    assert made == {"fever-in-children", "blood-pressure-at-home"}


def test_a_folder_is_walked_without_its_other_files(run, page, tmp_path):
    (page.parent / "style.css").write_text("p {}")
    (page.parent / "notes.md").write_text("# Notes")

    result = run("extract", page.parent, "-o", tmp_path / "out")

    assert result.code == 0
    assert len(list((tmp_path / "out").rglob("*.article.json"))) == 1


def test_inputs_are_never_changed(run, copy_articles, tmp_path):
    folder = copy_articles(tmp_path / "pages", "fever-in-children.html", "dolor-de-cabeza.html")
    before = {f.name: (f.read_bytes(), f.stat().st_mtime_ns) for f in folder.iterdir()}

    run("publish", folder, "-o", tmp_path / "out", "--no-audio")

    assert {f.name: (f.read_bytes(), f.stat().st_mtime_ns) for f in folder.iterdir()} == before
