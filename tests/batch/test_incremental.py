"""Running again does only what changed, and ends where a first run would."""

import json
import os
import sqlite3
import time

import pytest

from readaloud.batch import run
from readaloud.errors import OutputError
from readaloud.files.inputs import find_inputs
from readaloud.model.settings import AuditSettings, BatchSettings, NarrateSettings, Settings

FORMATS = ("article-json", "markdown")


def settings(**changes):
    narrate = NarrateSettings(engine="none")
    return Settings(narrate=narrate, batch=BatchSettings(engine="serial", **changes))


def statuses(bench, **changes):
    inputs, skipped = find_inputs([str(bench.pages)])
    chosen = changes.pop("settings", settings())
    outcomes = run(
        inputs,
        changes.pop("formats", FORMATS),
        chosen,
        output=bench.out,
        layout="publication",
        skipped=skipped,
        **changes,
    )
    return {outcome.source.rpartition("/")[2]: outcome.status for outcome in outcomes}


@pytest.fixture
def made(bench):
    bench.write(3)
    statuses(bench)
    return bench


def test_nothing_changed_means_nothing_done(made):
    assert set(statuses(made).values()) == {"unchanged"}


def test_a_touched_page_with_the_same_bytes_is_unchanged(made):
    os.utime(made.pages / "good-001.html", (1, 1))

    assert set(statuses(made).values()) == {"unchanged"}


def test_a_page_of_the_same_size_and_time_but_just_written_is_looked_into(made):
    file = made.pages / "good-001.html"
    before = file.stat()
    file.write_text(file.read_text().replace("Mumps", "Gumps"))
    os.utime(file, ns=(before.st_atime_ns, time.time_ns()))

    assert statuses(made)["good-001.html"] == "done"


def test_only_the_changed_page_is_made_again(made):
    file = made.pages / "good-001.html"
    file.write_text(file.read_text().replace("Mumps", "Measles"))

    assert statuses(made) == {
        "good-000.html": "unchanged",
        "good-001.html": "done",
        "good-002.html": "unchanged",
    }


def test_a_missing_output_is_made_again(made):
    (made.out / "articles/good-002/good-002.md").unlink()

    assert statuses(made)["good-002.html"] == "done"


def test_a_cut_output_is_made_again(made):
    (made.out / "articles/good-002/good-002.md").write_text("#")

    assert statuses(made)["good-002.html"] == "done"


def test_another_setting_makes_everything_again(made):
    changed = Settings(narrate=NarrateSettings(engine="none", rate_wpm=120))

    assert set(statuses(made, settings=changed).values()) == {"done"}


def test_how_the_work_is_spread_makes_nothing_again(made):
    assert set(statuses(made, settings=settings(timeout_s=9, jobs=2)).values()) == {"unchanged"}


@pytest.fixture
def spoken(bench):
    """What a run with sound makes of each page, and the lexicon it uses."""
    bench.write(2)
    lexicon = bench.place / "words.tsv"
    lexicon.write_text("aspirin\tASS-prin\n")

    def run_again(formats=("cues",)):
        narrate = NarrateSettings(engine="silence", lexicons=(str(lexicon),))
        chosen = Settings(narrate=narrate, batch=BatchSettings(engine="serial"))
        return list(statuses(bench, settings=chosen, formats=formats).values())

    return run_again, lexicon


def test_a_lexicon_that_changed_makes_again_what_is_spoken(spoken):
    run_again, lexicon = spoken
    run_again()
    assert run_again() == ["unchanged"] * 2

    lexicon.write_text("aspirin\tAS-pirin\n")

    assert run_again() == ["done"] * 2


def test_a_lexicon_that_changed_leaves_alone_what_is_not_spoken(spoken):
    run_again, lexicon = spoken
    run_again(FORMATS)

    lexicon.write_text("aspirin\tAS-pirin\n")

    assert run_again(FORMATS) == ["unchanged"] * 2


def test_the_lexicon_of_a_page_makes_that_page_again(bench, spoken):
    run_again, _ = spoken
    run_again()

    (bench.pages / "good-001.lexicon.tsv").write_text("mumps\tMUMPS\n")

    assert run_again() == ["unchanged", "done"]


def test_a_format_no_longer_asked_for_leaves_no_files(made):
    statuses(made, formats=("article-json",))

    assert not list(made.out.rglob("*.md"))
    assert len(list(made.out.rglob("article.json"))) == 3


def test_a_page_that_now_shares_its_name_moves_and_leaves_nothing_behind(made):
    (made.pages / "inner").mkdir()
    (made.pages / "inner" / "good-001.htm").write_text((made.pages / "good-001.html").read_text())

    statuses(made)
    undisturbed = made.place / "undisturbed"
    made.out, first = undisturbed, made.out
    statuses(made)

    assert made.files(first) == made.files(undisturbed)


def test_a_page_that_is_gone_is_named_and_pruned_when_asked(made):
    (made.pages / "good-001.html").unlink()
    notes = []
    statuses(made, progress=lambda event: notes.append(event.reason))
    kept = made.out / "articles/good-001/good-001.md"

    assert any("good-001.html; their files stay; --prune" in note for note in notes)
    assert kept.exists()
    assert made.report()["removed"][0]["files"] == [
        "articles/good-001/article.json",
        "articles/good-001/good-001.md",
    ]

    statuses(made, settings=settings(prune=True))

    assert not kept.parent.exists()


def test_a_failed_page_is_tried_again_and_keeps_its_old_files_until_then(made):
    file = made.pages / "good-001.html"
    text = file.read_text()
    file.write_bytes(b"")

    assert statuses(made)["good-001.html"] == "failed"
    assert statuses(made)["good-001.html"] == "failed"
    file.write_text(text)
    assert statuses(made)["good-001.html"] == "done"


def test_a_damaged_ledger_is_said_and_can_be_thrown_away(made):
    ledger = made.out / ".readaloud" / "ledger.sqlite"
    ledger.write_bytes(b"no database" * 1000)

    with pytest.raises(OutputError, match=r"ledger\.sqlite"):
        statuses(made)
    ledger.unlink()
    assert set(statuses(made).values()) == {"done"}


def change(made, statement):
    """Do to the ledger what a failing disk might."""
    base = sqlite3.connect(made.out / ".readaloud" / "ledger.sqlite")
    base.execute(statement)
    base.commit()
    base.close()


@pytest.mark.parametrize(
    "statement",
    [
        "update articles set written = '[['",
        "update articles set written = null",
        "update articles set card = x'00'",
        "update articles set days = cast(x'fff0' as text)",
        "update meta set value = cast(x'fff0' as text) where key like 'run %'",
    ],
)
def test_whatever_is_damaged_in_a_ledger_is_said_and_not_a_bug(made, statement):
    change(made, statement)
    made.write(4)

    with pytest.raises(OutputError, match="damaged; remove it, and everything is made anew"):
        statuses(made, folder_formats=("library",))


def test_a_ledger_whose_schema_is_no_text_is_called_damaged(made):
    ledger = made.out / ".readaloud" / "ledger.sqlite"
    data = ledger.read_bytes()
    assert b"by_position on" in data
    ledger.write_bytes(data.replace(b"by_position on", b"by_position \xd4n"))

    with pytest.raises(OutputError, match="damaged; remove it"):
        statuses(made)


def test_a_file_that_is_no_ledger_is_called_damaged(made):
    (made.out / ".readaloud" / "ledger.sqlite").write_bytes(b"no database" * 1000)

    said = made.batch("status", "out")

    assert said.code == 3
    assert "damaged; remove it" in said.err


def test_a_retry_without_a_readable_job_says_what_to_do(made):
    made.write(0, bad="bug")
    made.publish()
    change(made, "update meta set value = '{' where key like 'job %'")

    said = made.batch("retry", "out")

    assert said.code == 3
    assert "run the command again" in said.err


def test_two_commands_share_a_folder_without_forgetting(bench):
    bench.write(2)
    inputs, _ = find_inputs([str(bench.pages)])

    def made_by(formats):
        chosen = settings()
        return [o.status for o in run(inputs, formats, chosen, output=bench.out, layout="flat")]

    made_by(("article-json",))
    made_by(("markdown",))

    assert made_by(("article-json",)) == ["unchanged"] * 2
    assert made_by(("markdown",)) == ["unchanged"] * 2


def test_the_report_tells_what_became_of_every_input(made):
    (made.pages / "empty.html").write_bytes(b"")
    (made.pages / "link.html").symlink_to(made.pages / "good-000.html")
    statuses(made)

    report = made.report()

    assert report["schema"] == "readaloud/run/1"
    assert report["summary"] == {
        "done": 0,
        "unchanged": 3,
        "failed": 1,
        "skipped": 1,
        "audio_ms": 0,
        "findings": {"high": 0, "medium": 0, "low": 0},
    }
    seen = {one["source"].rpartition("/")[2]: one["status"] for one in report["inputs"]}
    assert seen["link.html"] == "skipped"
    assert seen["empty.html"] == "failed"
    assert json.dumps(report)


def test_a_run_whose_reader_goes_away_cleans_up(bench):
    bench.write(5)
    inputs, _ = find_inputs([str(bench.pages)])
    outcomes = run(inputs, FORMATS, settings(), output=None, layout="flat")

    next(outcomes)
    outcomes.close()

    assert not bench.debris()


def test_the_engine_of_a_package_gives_the_same_bytes(bench):
    bench.write(4, late="sleep=0.1")
    bench.publish("-o", "plain")

    ran = bench.publish("--engine", "backwards")

    assert ran.code == 0, ran.err
    assert bench.files() == bench.files(bench.place / "plain")


def test_the_lines_of_the_audit_are_one_for_each_article(bench):
    bench.write(3)
    chosen = ("audit-jsonl",)

    statuses(bench, formats=("audit-entry",), folder_formats=chosen)

    text = (bench.out / "audit" / "audit.jsonl").read_text()
    entries = [json.loads(line) for line in text.splitlines()]
    assert [entry["title"] for entry in entries] == ["good-000", "good-001", "good-002"]
    assert set(statuses(bench, formats=("audit-entry",), folder_formats=chosen).values()) == {
        "unchanged"
    }


def on_day(bench, day):
    """What a run of that day makes of each page."""
    narrate = NarrateSettings(engine="none")
    chosen = Settings(
        narrate=narrate, audit=AuditSettings(today=day), batch=BatchSettings(engine="serial")
    )
    return statuses(bench, settings=chosen, formats=("audit-html",))


def dated(bench, until):
    """Add a page with a claim that is let stand until a day."""
    note = f'<!-- readaloud: ignore all reason="quoted" until={until} -->'
    claim = "<p>Neem cures diabetes, as the old books of the village say.</p>"
    page = bench.page("dated").replace("</h1>", f"</h1>{note}{claim}")
    (bench.pages / "dated.html").write_text(page)


def grave(bench):
    return bench.report()["summary"]["findings"]["high"]


def test_another_day_makes_again_only_the_page_whose_ignore_has_expired(bench):
    bench.write(1)
    dated(bench, "2026-11-25")

    on_day(bench, "2026-11-24")
    assert grave(bench) == 0

    assert set(on_day(bench, "2026-11-25").values()) == {"unchanged"}
    assert on_day(bench, "2026-11-26") == {"dated.html": "done", "good-000.html": "unchanged"}
    assert grave(bench) == 2
    assert set(on_day(bench, "2026-12-24").values()) == {"unchanged"}


def test_an_earlier_day_lets_an_expired_ignore_work_again(bench):
    dated(bench, "2026-11-25")
    on_day(bench, "2026-11-26")

    assert on_day(bench, "2026-11-24") == {"dated.html": "done"}


def test_a_run_without_a_day_counts_from_today(bench):
    dated(bench, "2020-01-01")

    on_day(bench, "")

    assert grave(bench) == 2
    assert on_day(bench, "") == {"dated.html": "unchanged"}


def test_a_page_is_made_again_when_it_has_grown_old(bench):
    dates = '<meta property="article:published_time" content="2023-05-10"></head>'
    (bench.pages / "dated.html").write_text(bench.page("dated").replace("</head>", dates))

    on_day(bench, "2026-05-09")

    assert on_day(bench, "2026-05-10") == {"dated.html": "unchanged"}
    assert on_day(bench, "2026-05-11") == {"dated.html": "done"}
