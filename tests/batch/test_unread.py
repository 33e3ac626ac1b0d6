"""What could not be read takes nothing with it: neither files nor the folder's own pages."""

import zipfile

import pytest

TYPO, EMPTY, LEFT_OUT = "pagse", "empty", "*"


def publish(bench, *paths, formats="article-json,library"):
    command = bench.command("--formats", formats, "--prune")
    return bench.call([*command[:4], *paths, *command[5:]])


@pytest.fixture
def made(bench):
    bench.write(2)
    (bench.place / EMPTY).mkdir()
    publish(bench, "pages")
    return bench


@pytest.mark.parametrize(
    "arguments",
    [(TYPO,), (EMPTY,), ("pages", "--exclude", LEFT_OUT)],
    ids=["a typing error", "an empty folder", "all left out"],
)
def test_a_run_that_read_nothing_leaves_what_was_published(made, arguments):
    before = made.files()

    ran = publish(made, *arguments)

    assert ran.code == 3
    assert arguments[0] in ran.err
    assert made.files() == before


def test_an_article_that_fails_later_is_told_to_be_off_the_list_and_keeps_its_files(made):
    (made.pages / "good-001.html").write_text("")

    ran = publish(made, "pages")

    told = "published before and not listed until it is made again: pages/good-001.html"
    assert told in ran.err
    assert "good-001" not in (made.out / "index.html").read_text()
    assert (made.out / "articles/good-001/article.json").exists()

    (made.pages / "good-001.html").write_text(made.page("good-001"))
    assert told not in publish(made, "pages").err
    assert "good-001" in (made.out / "index.html").read_text()


def test_nothing_is_pruned_beside_a_path_that_gave_nothing(made):
    (made.pages / "good-001.html").unlink()

    ran = publish(made, "pages", EMPTY)

    assert f"their files stay, because {EMPTY}" in ran.err
    assert (made.out / "articles/good-001/article.json").exists()
    assert {one["source"]: one["status"] for one in made.report()["inputs"]} == {
        "pages/good-000.html": "unchanged",
        EMPTY: "skipped",
    }


def test_the_articles_of_a_damaged_archive_stay(bench):
    archive = bench.place / "site.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.html", bench.page("a"))
    publish(bench, archive.name)
    before = bench.files()
    archive.write_bytes(archive.read_bytes()[:100])

    ran = publish(bench, archive.name)

    assert "failed site.zip: damaged zip archive" in ran.err
    assert bench.files() == before


def test_a_run_whose_articles_all_fail_leaves_the_library(made):
    library = (made.out / "index.html").read_text()
    for page in made.pages.iterdir():
        page.write_bytes(b"")

    ran = publish(made, "pages")

    assert "the folder's own pages stay as they were" in ran.err
    assert (made.out / "index.html").read_text() == library


def test_quiet_still_says_why_nothing_was_done(made):
    ran = publish(made, "pages", "--exclude", LEFT_OUT, "--quiet")

    assert "all its pages are left out by --include and --exclude" in ran.err
