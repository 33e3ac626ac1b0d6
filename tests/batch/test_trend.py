"""The dashboard says what changed since the last run, and the bytes do not depend on accidents."""

import pytest

from readaloud.batch import run
from readaloud.files.inputs import find_inputs
from readaloud.formats import PUBLISHED_FOLDER
from readaloud.model.settings import BatchSettings, NarrateSettings, PublishSettings, Settings

CLAIM = "<p>This miracle cure has no side effects at all and works for everybody.</p>"
FORMATS = ("article-json", "audit-entry")


def publish(bench, folder_formats=PUBLISHED_FOLDER, **chosen):
    inputs, skipped = find_inputs([str(bench.pages)])
    settings = Settings(
        narrate=NarrateSettings(engine="none"),
        publish=PublishSettings(**chosen),
        batch=BatchSettings(engine="serial"),
    )
    list(
        run(
            inputs,
            FORMATS,
            settings,
            output=bench.out,
            layout="publication",
            skipped=skipped,
            folder_formats=folder_formats,
        )
    )
    page = bench.out / "audit" / "index.html"
    return page.read_text("utf-8") if page.exists() else ""


def spoil(bench, name):
    file = bench.pages / f"{name}.html"
    file.write_text(file.read_text().replace("</article>", f"{CLAIM}</article>"))


@pytest.fixture
def made(bench):
    bench.write(3)
    publish(bench)
    return bench


def test_a_first_run_has_nothing_to_compare_with(made):
    assert "the run before" not in (made.out / "audit" / "index.html").read_text("utf-8")


def test_a_run_after_a_change_is_compared_with_the_one_before(made):
    spoil(made, "good-001")

    assert "more than in the run before" in publish(made)


def test_a_run_that_changes_nothing_leaves_the_same_bytes(made):
    spoil(made, "good-001")
    publish(made)
    files = made.files()

    publish(made)

    assert made.files() == files


def test_a_lost_page_is_made_again_with_the_same_bytes(made):
    spoil(made, "good-001")
    publish(made)
    files = made.files()
    (made.out / "audit" / "index.html").unlink()

    publish(made)

    assert made.files() == files


def test_what_was_mended_shows_as_fewer(made):
    clean = (made.pages / "good-001.html").read_text()
    spoil(made, "good-001")
    publish(made)
    (made.pages / "good-001.html").write_text(clean)

    assert "fewer than in the run before" in publish(made)


def test_only_articles_of_both_runs_are_compared(made):
    made.write(5)
    for number in range(3, 5):
        spoil(made, f"good-00{number}")

    page = publish(made)

    assert "as many as in the run before" in page
    assert "3 articles compared" in page


def test_a_run_that_counted_nothing_is_no_run_to_compare_with(made):
    spoil(made, "good-001")
    publish(made, folder_formats=("library",))

    assert "more than in the run before" in publish(made)


def test_the_trend_can_be_left_out(made):
    spoil(made, "good-001")

    assert "the run before" not in publish(made, trend=False)
