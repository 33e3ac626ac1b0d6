"""A folder that nobody may read: a failure by name, and what was published of it stays."""

import ctypes
import os
import sys

import pytest

from readaloud.files.inputs import find_inputs
from readaloud.files.names import output_names

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="has no such rights")

DROP, OVERRIDE, SEARCH = 24, 1, 2  # prctl(2): root shall need rights as everybody does
FORMATS = ("--formats", "article-json,library")


def mortal():
    for right in (OVERRIDE, SEARCH):
        ctypes.CDLL(None).prctl(DROP, right, 0, 0, 0)


@pytest.fixture
def closed(bench):
    """A published folder of two articles, one of them in a folder that was closed since."""
    inner = bench.pages / "inner"
    inner.mkdir()
    bench.write(1)
    (inner / "deep.html").write_text(bench.page("deep"))
    bench.publish(*FORMATS)
    inner.chmod(0)
    yield bench
    inner.chmod(0o700)


def again(bench, *options):
    return bench.publish(*FORMATS, *options, preexec_fn=mortal)


def test_a_folder_that_cannot_be_read_is_a_failure(closed):
    ran = again(closed, "--quiet")

    assert ran.code == 3
    assert "failed pages/inner/: folder cannot be read: Permission denied" in ran.err
    assert "1 failed" in closed.batch("status", str(closed.out)).out
    assert "pages/inner/" in closed.batch("failures", str(closed.out)).out


def test_a_path_into_a_closed_folder_is_told_from_one_that_is_not_there(closed):
    wanted = ("pages/inner/deep.html", "pages/inner/*.html", "pages/none/*.html", "pages/none.html")
    program = [sys.executable, "-m", "readaloud", "extract"]

    ran = closed.call(
        [*program, *wanted, "-q", "-o", str(closed.place / "made")], preexec_fn=mortal
    )

    reasons = dict(line[18:].split(": ", 1) for line in ran.err.splitlines())
    assert ran.code == 3
    assert reasons == {
        "pages/inner/deep.html": "cannot be read: Permission denied",
        "pages/inner/*.html": "no file matches this pattern; "
        "the folder cannot be read: Permission denied",
        "pages/none/*.html": "no file matches this pattern; there is no such folder",
        "pages/none.html": "no such file or folder",
    }


@pytest.mark.parametrize(
    "command",
    [
        "extract pages/inner/deep.html",
        "audit pages/good-000.html --config pages/inner/a.toml",
        "audit pages/good-000.html --baseline pages/inner/base.json",
        "audit pages/good-000.html --baseline pages/inner/base.json --update-baseline",
        "audit pages/good-000.html --format json -o pages/inner/audit.json",
        "publish pages/good-000.html -o pages/inner/out --no-audio",
        "publish pages/good-000.html -o elsewhere --no-audio --compare pages/inner/audit.json",
        "narrate pages/good-000.html -o elsewhere --engine piper --model pages/inner/a.onnx",
        "verify pages/inner/out",
        "listen pages/inner/deep.html",
    ],
)
def test_no_command_takes_a_closed_folder_for_a_bug_or_an_empty_one(closed, command):
    program = [sys.executable, "-m", "readaloud", *command.split()]

    ran = closed.call(program, preexec_fn=mortal)

    assert ran.code in (2, 3)
    assert "pages/inner/" in ran.err
    assert ran.err.rstrip().endswith("Permission denied")


def test_what_was_published_of_a_closed_folder_stays_listed(closed):
    before = closed.files()

    ran = again(closed, "--prune")

    assert "stay as published before: 1 below pages/inner/" in ran.err
    assert "deep" in (closed.out / "index.html").read_text()
    assert closed.files() == before


def test_patterns_do_not_hide_a_closed_folder_unless_they_leave_it_out(closed):
    assert again(closed, "--include", "good*").code == 3
    assert again(closed, "--exclude", "pages/inner/*").code == 0


def test_once_the_folder_is_open_again_all_is_as_before(closed):
    before = closed.files()
    again(closed)
    (closed.pages / "inner").chmod(0o700)

    ran = again(closed)

    assert (ran.code, closed.files()) == (0, before)
    assert [one["status"] for one in closed.report()["inputs"]] == ["unchanged"] * 2


def test_a_retry_says_that_a_folder_asks_for_the_whole_command(closed):
    again(closed)

    ran = closed.batch("retry", str(closed.out))

    assert ran.code == 3
    assert "failed pages/inner/: folder cannot be read: Permission denied; " in ran.err
    assert "run the command again once that is mended" in ran.err
    assert "deep" in (closed.out / "index.html").read_text()


def test_an_article_of_the_same_name_takes_the_place_of_one_that_cannot_be_read(closed):
    (closed.pages / "deep.html").write_text(closed.page("another"))

    again(closed)

    sources = [one["source"] for one in closed.report()["inputs"]]
    assert sorted(sources) == ["pages/deep.html", "pages/good-000.html", "pages/inner/"]


def test_a_closed_folder_takes_no_name_from_an_article(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "scandir", refuse_inner(os.scandir))
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner.html").write_text("page")

    found, _ = find_inputs([str(tmp_path)])

    assert next(output_names(found)[one] for one in found) == "inner"


def refuse_inner(scandir):
    def refuse(folder):
        if str(folder).endswith("inner"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    return refuse


def test_who_may_only_read_a_folder_is_told_how_its_run_went(bench):
    bench.write(2, bad="bug")
    bench.publish()
    kept = bench.out / ".readaloud"
    for path in (kept / "ledger.sqlite", kept / "lock", kept, bench.out):
        path.chmod(0o555 if path.is_dir() else 0o444)

    def asked(command):
        words = [sys.executable, "-m", "readaloud", "batch", command, "out"]
        return bench.call(words, preexec_fn=mortal)

    status, failures = asked("status"), asked("failures")

    for path in (bench.out, kept):
        path.chmod(0o755)
    assert "publication: complete\n  2 done, 0 unchanged, 0 skipped, 1 failed" in status.out, (
        status.err
    )
    assert "bad.html" in failures.out, failures.err
    assert sorted(path.name for path in kept.iterdir()) == [
        "CACHEDIR.TAG",
        "ledger.sqlite",
        "lock",
    ]
