"""A folder of pages that mean harm: their neighbours do not notice."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = (
    "<p>Two doses of the vaccine protect most children. Ask your doctor before you change it.</p>"
)
HEAD = "<!doctype html><html lang=en><head><title>{0}</title></head><body><article><h1>{0}</h1>"
PAGES = {
    "deep": "<div>" * 9_000 + GOOD,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(30_000)) + ">" + GOOD,
    "breathless": "<p>" + "a claim about mumps, and then " * 90 + "</p>" + GOOD * 3,
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)><a href='javascript:0'>x</a>"
    + GOOD,
    "controls": "<p>\x00\x1b[31m\u202egnirts \x07 \x9b1m</p>" + GOOD,
    "formula": '<p>=HYPERLINK("http://x") studies show that it cures 9 in 10.</p>' + GOOD,
    "espeak": "<p>" + "a." * 195 + "</p><p>" + "'s" * 68 + "</p>" + GOOD,
    "unclosed": "<p><b><i><table><tr><td></b>" + GOOD * 3,
    "entities": "<p>&#xD800;&#0;&#x110000;&bogus;&amp;amp;</p>" + GOOD,
}
REFUSED = {
    "empty.html": b"",
    "image.html": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "blank.html": b" \n" * 99,
}
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
TEXTS = (".html", ".json", ".csv", ".vtt", ".md", ".xml", ".sarif")


def end_of(name: str) -> str:
    return f"Most people who read about {name} to the end get better within two weeks of rest."


def good(folder: Path) -> Path:
    folder.mkdir()
    for name in ("good-a", "good-b"):
        (folder / f"{name}.html").write_text(HEAD.format(name) + GOOD * 3, "utf-8")
    return folder


def publish(place: Path, pages: str, out: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "readaloud", "publish", pages, "-o", out, "--timeout", "120"],
        cwd=place,
        capture_output=True,
        text=True,
        timeout=400,
        env={**os.environ, "HOME": str(place / "home"), "TMPDIR": str(place / "tmp")},
    )


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name if path.parent == folder else str(path.relative_to(folder)): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "good-" in path.name + path.parent.name
    }


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """The bad pages among good ones, published; and the good ones published alone."""
    base = tmp_path_factory.mktemp("hostile")
    for name in ("home", "tmp", "alone", "among"):
        (base / name).mkdir()
    good(base / "alone" / "pages")
    pages = good(base / "among" / "pages")
    for name, body in PAGES.items():
        text = HEAD.format(name.title()) + body + f"<p>{end_of(name)}</p></article>"
        (pages / f"{name}.html").write_text(text, "utf-8")
    for name, data in REFUSED.items():
        (pages / name).write_bytes(data)
    os.mkfifo(pages / "pipe.html")
    (pages / "link.html").symlink_to("/etc/hostname")
    (pages / "new\nline\x1b.html").write_text(HEAD.format("Odd") + GOOD, "utf-8")
    return base


@pytest.fixture(scope="module")
def ran(place):
    return publish(place / "among", "pages", "out")


def test_every_page_that_can_be_read_is_published(place, ran):
    assert ran.returncode == 3, ran.stderr
    assert "Traceback" not in ran.stderr
    for name in PAGES:
        page = place / "among" / "out" / "articles" / name / "index.html"
        assert end_of(name) in re.sub("<[^>]*>", "", page.read_text("utf-8")), name


def test_every_other_page_is_named(ran):
    for name in (*REFUSED, "pipe.html", "link.html"):
        assert name in ran.stderr


def test_the_good_pages_do_not_notice(place, ran):
    alone = publish(place / "alone", "pages", "out")

    assert alone.returncode == 0, alone.stderr
    made = digests(place / "alone" / "out")
    assert made
    assert digests(place / "among" / "out") == made


def test_nothing_is_written_elsewhere(place, ran):
    assert sorted(p.name for p in (place / "among").iterdir()) == ["out", "pages"]
    assert not list((place / "tmp").iterdir())
    assert not list((place / "home").iterdir())


def test_no_output_and_no_message_holds_control_characters(place, ran):
    assert not CONTROL.search(ran.stderr.encode())
    for path in (place / "among" / "out").rglob("*"):
        assert not CONTROL.search(os.fsencode(path.name))
        if path.suffix in TEXTS:
            assert not CONTROL.search(path.read_bytes()), path


def test_no_page_brings_its_scripts_along(place, ran):
    page = (place / "among" / "out" / "articles" / "script" / "index.html").read_text("utf-8")

    assert "alert(" not in page
    assert "javascript:" not in page
