"""No run takes its own pages for articles, or writes over what it reads or what is not its own."""

import json
import shutil
import sys

import pytest

from readaloud.errors import SettingsError
from readaloud.files.inputs import find_inputs


def readaloud(bench, *arguments):
    return bench.call([sys.executable, "-m", "readaloud", *map(str, arguments)])


def publish(bench, *arguments):
    return readaloud(bench, "publish", *arguments, "--no-audio", "--jobs", "1")


def contents(bench):
    return {str(p): p.read_bytes() for p in sorted(bench.place.rglob("*")) if p.is_file()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("publish", "pages", "-o", "pages"),
        ("publish", "./pages/", "-o", "pages/../pages"),
        ("extract", "pages", "-o", "pages", "--format", "html"),
        ("extract", "pages/good-000.html", "-o", "pages", "--format", "html"),
        ("extract", "pages/good-000.html", "-o", "pages/good-000.html"),
        ("score", "pages", "-o", "pages/good-000.html"),
        ("audit", "pages", "-o", "./pages/good-001.html"),
        ("audit", "pages", "-o", "pages", "--format", "html"),
        ("audit", "pages", "--baseline", "pages/good-000.html", "--update-baseline"),
        ("audit", "pages", "--baseline", "notes.json", "--update-baseline"),
        ("publish", "pages/index.html", "-o", "pages"),
        ("publish", "pages", "-o", "."),
    ],
    ids=" ".join,
)
def test_a_run_that_would_write_over_something_is_refused(bench, arguments):
    bench.write(2, index="")
    (bench.place / "notes.json").write_text('{"notes": []}')
    (bench.place / "index.html").write_text("a front page")
    before = contents(bench)

    ran = readaloud(bench, *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert "give another f" in ran.err
    assert contents(bench) == before


def test_a_first_run_into_somebody_elses_folder_leaves_nothing_there(bench):
    bench.write(1)
    bench.out.mkdir()
    (bench.out / "index.html").write_text("a front page")

    assert publish(bench, "pages", "-o", "out").code == 2
    ran = publish(bench, "pages", "-o", "out")

    assert "out/index.html: is there already, and readaloud did not write it" in ran.err
    assert [one.name for one in bench.out.iterdir()] == ["index.html"]


def test_what_readaloud_wrote_is_written_again(bench):
    bench.write(2)
    publish(bench, "pages", "-o", "out")
    shutil.rmtree(bench.out / ".readaloud")  # as docs/batch.md allows

    again = publish(bench, "pages", "-o", "out")
    for form in ("json", "html"):
        for _ in range(2):
            ran = readaloud(bench, "extract", "pages", "-o", form, "--format", form)
            assert ran.code == 0, ran.err

    assert again.code == 0, again.err


def test_results_may_stand_beside_the_pages(bench):
    bench.write(1)

    ran = readaloud(bench, "extract", "pages", "-o", "pages")

    assert ran.code == 0, ran.err
    assert list(bench.pages.glob("good-000*.json"))


def test_an_output_folder_among_the_pages_is_never_read(bench):
    bench.write(1)
    inner = bench.pages / "build"
    for _ in range(2):
        ran = publish(bench, "pages", "-o", inner)
        assert ran.code == 0, ran.err

    report = json.loads((inner / "run.json").read_text())

    assert {one["source"]: one["status"] for one in report["inputs"]} == {
        "pages/build": "skipped",
        "pages/good-000.html": "unchanged",
    }


def test_the_pages_of_a_publication_cannot_be_published_into_it(bench):
    bench.write(1)
    publish(bench, "pages", "-o", "out")

    ran = publish(bench, "out/articles", "-o", "out")

    assert ran.code == 2
    assert "lies where out has its pages" in ran.err


def test_a_folder_is_refused_as_its_own_output_under_any_name(bench, monkeypatch):
    bench.write(1)
    (bench.place / "link").symlink_to(bench.pages)
    monkeypatch.chdir(bench.place)

    with pytest.raises(SettingsError, match="give another folder"):
        find_inputs(["link"], pages_in=bench.pages)
