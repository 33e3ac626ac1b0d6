"""Bad input: a clear message naming the file, the right exit code, the others delivered."""

import gzip
import os
import random
import resource
import subprocess
import sys

import pytest

BAD = {
    "empty.html": b"",
    "blank.html": b" \n\t \n",
    "no-article.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
    "binary.html": bytes(random.Random(7).randbytes(5000)),
    "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(2000),
    "broken.html.gz": b"\x1f\x8b\x08\x00broken",
    "cut.html.gz": gzip.compress(b"<p>word</p>" * 1000)[:60],
    "script.html": b"<script>var words = 'all of this is a script';</script>",
}
MESSAGE_LIMIT = 400  # characters: a message is a line, not a page


@pytest.mark.parametrize("name", BAD)
def test_a_page_without_an_article_is_named_with_the_reason(name, run, tmp_path):
    bad = tmp_path / name
    bad.write_bytes(BAD[name])

    result = run("extract", bad)

    assert result.code == 3, result.out + result.err
    assert name in result.err
    assert "Traceback" not in result.err
    assert max(map(len, result.err.splitlines())) < MESSAGE_LIMIT


@pytest.mark.parametrize("command", ["audit", "score"])
def test_each_bad_page_of_a_folder_is_named(command, run, tmp_path):
    for name, data in BAD.items():
        (tmp_path / name).write_bytes(data)

    result = run(command, tmp_path)

    assert result.code == 3, result.out + result.err
    assert [name for name in BAD if name not in result.err] == []


def test_publish_delivers_the_good_page_among_bad_ones(run, page, tmp_path):
    for name, data in BAD.items():
        (page.parent / name).write_bytes(data)
    (page.parent / "folder.html").mkdir()

    result = run("publish", page.parent, "-o", tmp_path / "out", "--jobs", "2")

    assert result.code == 3
    assert [name for name in BAD if name not in result.err] == []
    assert (tmp_path / "out" / "articles" / "tea" / "tea.mp3").is_file()
    assert [d.name for d in (tmp_path / "out" / "articles").iterdir()] == ["tea"]


@pytest.mark.parametrize("command", ["extract", "audit", "score", "narrate", "publish"])
def test_a_missing_path_is_named(command, run, tmp_path):
    result = run(command, tmp_path / "nowhere.html", "-o", tmp_path / "out")

    assert result.code in (2, 3)
    assert "nowhere.html" in result.err
    assert "Traceback" not in result.err


def test_a_folder_named_like_a_page_is_walked_as_a_folder(run, page, tmp_path):
    folder = page.parent / "folder.html"
    folder.mkdir()
    (folder / "inner.html").write_bytes(page.read_bytes())

    result = run("extract", page.parent, "-o", tmp_path / "out")

    assert result.code == 0, result.err
    assert len(list((tmp_path / "out").rglob("*.json"))) >= 2


def test_a_folder_without_pages_says_so(run, tmp_path):
    (tmp_path / "notes.txt").write_text("nothing here")

    result = run("extract", tmp_path, "-o", tmp_path / "out")

    assert result.code in (2, 3)
    assert str(tmp_path) in result.err


def test_a_fifo_does_not_stop_the_run(run, page, tmp_path):
    os.mkfifo(page.parent / "pipe.html")

    result = run("extract", page.parent, "-o", tmp_path / "out", timeout=30)

    assert "pipe.html" in result.err
    assert len(list((tmp_path / "out").rglob("tea*"))) == 1


def test_a_dead_symlink_does_not_stop_the_run(run, page, tmp_path):
    (page.parent / "dead.html").symlink_to(tmp_path / "nowhere")

    result = run("extract", page.parent, "-o", tmp_path / "out")

    assert "dead.html" in result.err
    assert len(list((tmp_path / "out").rglob("tea*"))) == 1


@pytest.mark.parametrize("command", ["extract", "narrate", "publish"])
def test_an_output_that_is_a_file_is_refused(command, run, page, tmp_path):
    """Several inputs need a folder, and this is none."""
    (page.parent / "more.html").write_bytes(page.read_bytes())
    (tmp_path / "out").write_text("mine")

    result = run(command, page.parent, "-o", tmp_path / "out")

    assert result.code in (2, 3)
    assert "out" in result.err
    assert (tmp_path / "out").read_text() == "mine"
    assert "Traceback" not in result.err


@pytest.mark.parametrize("command", ["extract", "publish"])
def test_a_place_where_nothing_can_be_written_is_named(command, run, page):
    """/proc refuses even the superuser, whom a read-only folder does not stop."""
    result = run(command, page, "-o", "/proc/readaloud-out")

    assert result.code == 3
    assert "/proc/readaloud-out" in result.err
    assert "Traceback" not in result.err


def test_a_full_disk_leaves_no_half_written_file(page, tmp_path):
    """A limit on file size stands for the full disk: writing ends in an error half-way."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [sys.executable, "-B", "-m", "readaloud", "publish", page, "-o", tmp_path / "out"],
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=limit,
    )

    left = list((tmp_path / "out").rglob("*.mp3"))
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    assert left == []


@pytest.mark.parametrize(
    "engine", [("--engine", "nothing"), ("--voice", "nobody"), ("--model", "missing.onnx")]
)
def test_a_voice_that_is_not_there_is_named(engine, run, page, tmp_path):
    extra = ("--engine", "piper") if engine[0] == "--model" else ()

    result = run("narrate", page, "-o", tmp_path / "out", *engine, *extra)

    assert result.code in (2, 3)
    assert engine[1] in result.err
    assert "Traceback" not in result.err
    assert list((tmp_path / "out").rglob("*.mp3")) == []


def test_a_page_in_a_language_without_a_voice_is_published_without_sound(run, tmp_path):
    page = tmp_path / "pages" / "odd.html"
    page.parent.mkdir()
    page.write_text(
        "<html lang='qqx'><title>Odd</title><article><h1>Lorva mintel</h1>"
        "<p>Lorva mintel saquo dren, tovil karesh min douva. Pelim sartu novel trim, ake lond "
        "vessa ruun tibor mal hest. Corim ladu fen, sipe tol varga nem.</p>"
        "<p>Haldo prem sidu, kolre venta mis oblar. Tirre saq undo pellim, ferra jolt ambe "
        "tusk. Gomra silt enno varde, plik sotra mun hebbe dolar.</p></article></html>"
    )

    result = run("publish", page, "-o", tmp_path / "out")

    assert result.code == 0, result.err
    assert "qqx" in result.err
    assert (tmp_path / "out" / "articles" / "odd" / "index.html").is_file()
    assert list((tmp_path / "out").rglob("*.mp3")) == []


def test_strange_names_become_safe_folders(run, page, tmp_path):
    strange = ["Über uns & mehr.html", "-rf.html", "a b\tc.html", "x" * 200 + ".html", "TEA.html"]
    for name in strange:
        (page.parent / name).write_bytes(page.read_bytes())

    result = run("publish", page.parent, "-o", tmp_path / "out", "--no-audio")

    made = sorted(d.name for d in (tmp_path / "out" / "articles").iterdir())
    assert result.code == 0, result.err
    assert len({name.lower() for name in made}) == len(strange) + 1
    assert all(len(name) <= 80 + 9 and name[0] not in ".-" for name in made)


def test_text_in_an_article_never_becomes_markup_or_a_command(run, tmp_path):
    page = tmp_path / "pages" / "evil.html"
    page.parent.mkdir()
    page.write_text(
        "<title>Evil</title><article><h1>A &lt;script&gt;alert(1)&lt;/script&gt; title</h1>"
        + "<p>Write &lt;img src=x onerror=alert(1)&gt; and [[t'Est]] in a note, and see that "
        + "nobody runs it. Nurses write notes by hand, and a pen cannot run a program.</p>"
        + "<p>&lt;break time=&quot;999999s&quot;/&gt; is spoken as text and never obeyed, since "
        + "an article that can stop the voice for eleven days is no article.</p>"
        + "<p onclick='alert(2)'>Click here and nothing happens to you at all, dear reader.</p>"
        + "</article>"
    )

    result = run("publish", page, "-o", tmp_path / "out")

    published = (tmp_path / "out" / "articles" / "evil" / "index.html").read_text("utf-8")
    cues = (tmp_path / "out" / "articles" / "evil" / "cues.json").read_text("utf-8")
    assert result.code == 0, result.err
    assert "<img src=x" not in published
    assert "onclick" not in published
    assert "alert(1)</script>" not in published
    assert '"duration_ms"' in cues
