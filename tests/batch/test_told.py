"""What is told of a run: events, log, profile and summary, in the words that are documented."""

import json
import sys
from pathlib import Path

import jsonschema
import pytest

from readaloud.batch.events import Event
from readaloud.cli.progress import Bar, choose, drawn, make_room
from readaloud.cli.run import Run
from readaloud.model.settings import Settings

SCHEMAS = Path(__file__).parents[2] / "docs" / "reference" / "schemas"


def schema(name):
    return json.loads((SCHEMAS / f"{name}.json").read_text())


def events(text):
    return [json.loads(line) for line in text.splitlines()]


def test_events_follow_their_schema_and_add_up(bench):
    bench.write(3, bad="segfault")
    (bench.pages / "link.html").symlink_to("good-000.html")
    log = bench.place / "run.log"

    ran = bench.publish("--progress", "json", "--log-file", str(log))

    told, logged = events(ran.err), events(log.read_text())
    for event in told + logged:
        jsonschema.validate(event, schema("event-1"))
    assert [event["event"] for event in told] == ["start", *["article"] * 5, "end"]
    assert (told[-1]["done"], told[-1]["failed"], told[-1]["total"]) == (3, 1, 5)
    assert [event["finished"] for event in told] == [0, 1, 2, 3, 4, 5, 5]
    assert events(bench.batch("retry", "out", "--progress", "json").err)[-1]["failed"] == 1
    assert all("extract" in e["stages_ms"] for e in logged if e.get("status") == "done")


def test_the_report_follows_its_schema(bench):
    bench.write(2, bad="segfault")
    bench.publish()

    jsonschema.validate(bench.report(), schema("run-1"))


def test_the_summary_fits_a_screen_and_names_failures(bench):
    bench.write(2, **{f"bad-{n}": "leave" for n in range(8)})

    ran = bench.publish("--progress", "none", "--profile")

    lines = [line for line in ran.err.splitlines() if not line.startswith("readaloud: failed")]
    assert lines[0] == "2 done, 0 unchanged, 0 skipped, 8 failed"
    assert "  and 3 more" in lines
    assert any(line.startswith("extract: ") for line in lines)
    assert any("readaloud batch failures" in line for line in lines)
    assert len(lines) < 24


def test_plain_progress_has_no_escapes(bench):
    bench.write(2)

    ran = bench.publish("--progress", "plain")

    assert "2 of 2" in ran.err
    assert "\x1b" not in ran.err
    assert "\r" not in ran.err


@pytest.mark.parametrize("width", [20, 40, 58, 80, 200])
def test_the_bar_fits_the_terminal(width):
    event = Event("article", 1300, done=641, failed=2, elapsed_s=100, audio_ms=90_000)

    line = drawn(event, width)

    assert len(line) < width
    assert "643 of 1300" in line
    assert ("[#" in line) == (width > 70)


@pytest.mark.parametrize("plain", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_nothing_is_rewritten_where_plain_text_is_asked_for(plain, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert choose("auto", quiet=False, total=9) == "bar"

    for name, value in plain.items():
        monkeypatch.setenv(name, value)

    assert choose("auto", quiet=False, total=9) == "plain"


def test_the_bar_is_taken_away_before_anything_is_said(capsys):
    bar = Bar()
    bar(Event("article", 9, done=1))

    make_room(bar)
    make_room(None)

    assert capsys.readouterr().err.endswith("1 of 9\r")  # and what clears the line, on a terminal


def test_a_failure_is_told_on_a_line_of_its_own(capsys):
    run = Run(None, (), Settings())
    run.progress = Bar()
    run.progress(Event("article", 9, done=1))

    run.say("failed a.html")

    assert "1 of 9\rreadaloud: failed a.html\n" in capsys.readouterr().err


def test_the_status_of_a_folder_is_told(bench):
    bench.write(2, bad="leave")
    (bench.pages / "link.html").symlink_to("good-000.html")
    bench.publish()

    text, data = bench.batch("status", "out"), bench.batch("status", "out", "--format", "json")

    assert "publication: complete" in text.out
    assert "2 done, 0 unchanged, 1 skipped, 1 failed" in text.out
    assert json.loads(data.out)["runs"][0]["skipped"] == 1
    assert json.loads(data.out)["runs"][0]["failed"] == 1


def test_a_folder_without_a_run_is_said(bench):
    ran = bench.batch("status", "pages")

    assert ran.code == 3
    assert "no run of readaloud has written here" in ran.err


@pytest.mark.parametrize(
    "command",
    [
        "extract pages -o out --engine serial",
        "audit pages --engine serial --fail-on never",
        "narrate pages -o out --engine silence --batch-engine serial",
        "publish pages -o out --engine silence --batch-engine serial --formats article-json,cues",
    ],
)
def test_every_command_over_articles_says_where_the_time_went(bench, command):
    bench.write(2)
    log = bench.place / "run.log"

    ran = bench.call(
        [sys.executable, "-m", "readaloud", *command.split(), "--profile", "--log-file", str(log)]
    )

    assert ran.code == 0, ran.err
    assert "\nextract: " in f"\n{ran.err}"
    assert [event["event"] for event in events(log.read_text())] == [
        "start",
        "article",
        "article",
        "end",
    ]
