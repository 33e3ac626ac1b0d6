"""`readaloud score` as people and programs use it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from readaloud.api import extract
from readaloud.cli.score import minutes, told
from readaloud.cli.score_lines import answer_lines
from readaloud.model.settings import AuditSettings, NarrateSettings
from readaloud.narrate.script import write_script

PAGE = """<html lang="en"><head><title>Knee pain</title></head><body><article><h1>Knee pain</h1>
<p>Most knee pain gets better in a few weeks. Rest your knee and keep it raised. Walk a little.</p>
<h2>Surgical management</h2><p>Arthroscopic procedures necessitate comprehensive preoperative
evaluation, with radiological investigations and anaesthetic consultation, in most individuals.</p>
<h2>When to see a doctor</h2><p>See your doctor if the knee is hot or red. Go now if you have a
fever as well, or if you cannot stand on the leg at all.</p></article></body></html>"""


def answers(text: str) -> tuple[list[dict[str, Any]], int]:
    target = io.BytesIO()
    code = answer_lines(io.BufferedReader(io.BytesIO(text.encode())), target, AuditSettings())
    return [json.loads(line) for line in target.getvalue().splitlines()], code


def test_each_line_gets_one_line_in_order() -> None:
    rows = "".join(json.dumps({"id": n, "text": f"Rest for {n} days."}) + "\n" for n in range(500))

    found, code = answers(rows)

    assert [row["id"] for row in found] == list(range(500))
    assert code == 0


def test_lines_that_come_together_are_answered_as_each_is_alone() -> None:
    rows = (
        '{"id": 1, "text": "Rest. — Drink water, please! 🙂"}',
        "",
        "no JSON",
        '{"id": 2, "text": ""}',
        '{"id": 3, "text": "Vila och drick vatten.", "language": "sv"}',
        '{"id": 4, "text": "The Heart Of The Matter", "error": "of their own"}',
    )

    together, code = answers("\n".join(rows))

    assert together == [answer for row in rows for answer in answers(row)[0]]
    assert [row["id"] for row in together] == [1, None, 2, 3, 4]
    assert code == 3


def test_the_last_line_needs_no_line_end() -> None:
    found, _ = answers('{"id": "a", "text": "Rest."}')

    assert found[0]["words"] == 1


def test_a_line_says_whether_it_is_above_the_target() -> None:
    hard = "Practitioners habitually recommend physiotherapeutic interventions beforehand."
    rows = "".join(json.dumps({"text": text}) + "\n" for text in (hard, "Rest.", ""))
    target = io.BytesIO()

    answer_lines(io.BytesIO(rows.encode()), target, AuditSettings(target_grade=6))

    found = [json.loads(line)["above_target"] for line in target.getvalue().splitlines()]
    assert found == [True, False, None]  # what has no words has no grade


@pytest.mark.parametrize("language", ["de", "pl", "sv", "ja", "zh"])
def test_another_language_has_no_grade_that_could_be_above_the_target(language: str) -> None:
    row = json.dumps({"text": "Individuals necessitate observation.", "language": language})
    target = io.BytesIO()

    answer_lines(io.BytesIO(row.encode()), target, AuditSettings(target_grade=6))

    found = json.loads(target.getvalue())
    assert "flesch_kincaid_grade" not in found
    assert found["above_target"] is None
    assert "no-target-metric" in found["notes"]


def test_a_target_that_a_language_has_a_metric_for_is_kept() -> None:
    row = json.dumps({"text": "Individuen observieren Beobachtungen.", "language": "de"})
    target = io.BytesIO()
    settings = AuditSettings(target_grade=6, target_metric="wiener_sachtextformel")

    answer_lines(io.BytesIO(row.encode()), target, settings)

    found = json.loads(target.getvalue())
    assert found["above_target"] is True
    assert "no-target-metric" not in found["notes"]


BAD = ["x", "[]", "{}", '{"id": 1}', '{"id": 1, "text": 5}', "[" * 100_000, '"\\ud800"']


@pytest.mark.parametrize("line", BAD, ids=range(len(BAD)))
def test_a_bad_line_is_answered_with_its_error_and_the_rest_goes_on(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, code = answers(line + '\n{"id": 2, "text": "Rest."}\n')

    assert "error" in found[0]
    assert found[1]["words"] == 1
    assert code == 3
    assert "line 1" in capsys.readouterr().err


BAD_TEXTS = {
    "empty": "",
    "blank": " \n\t ",
    "one word": "Rest",
    "numbers": "1 2 3.5 4,000 5% 2021",
    "emoji": "🙂🙃 🏥",
    "one long word": "a" * 1_000_000,
    "mixed scripts": "Rest отдых 休息 راحة आराम",
    "control characters": "Rest\x00\x07\x1b[31m now.\u202e",
    "lone surrogate": "Rest \ud800 now.",
}


@pytest.mark.parametrize("name", BAD_TEXTS)
def test_any_text_has_scores_with_notes_or_none_with_the_reason(name: str) -> None:
    row = json.dumps({"id": name, "text": BAD_TEXTS[name]})

    found, code = answers(row + "\n")

    assert code == 0
    assert found[0]["notes"]
    assert ("flesch_reading_ease" in found[0]) == (found[0]["words"] > 0)


def run(*args: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "readaloud", "score", *args],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "knee.html"
    path.write_text(PAGE, "utf-8")
    return path


def test_one_is_not_many_and_a_missing_grade_is_not_a_riddle() -> None:
    scores = {"words": 1, "sentences": 1, "flesch_reading_ease": 121.2, "difficulty": 0.1}

    text = told({"scores": scores}, AuditSettings())

    assert text == "1 word, 1 sentence, grade under 0, ease 121.2, difficulty 0.1"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "under half a minute"), (95, "2 min"), (7140, "119 min"), (1_000_000, "277 h 47 min")],
)
def test_a_time_is_told_in_the_units_that_fit(seconds: float, words: str) -> None:
    assert minutes(seconds) == words


def test_a_page_in_another_language_is_told_with_what_its_note_promises() -> None:
    scores = {"words": 9, "sentences": 2, "lix": 15.61, "rix": 0.5}

    assert told({"scores": scores}, AuditSettings()) == "9 words, 2 sentences, LIX 15.6, RIX 0.5"


WRONG_TARGETS = {
    "nan": "target-grade must be from 0 to 20",
    "inf": "target-grade must be from 0 to 20",
    "-3": "target-grade must be from 0 to 20",
    "1000": "target-grade must be from 0 to 20",
    "6 --metric smog": "smog_index",
    "6 --metric flesch_reading_ease": "no target can be set",
}


@pytest.mark.parametrize("target", WRONG_TARGETS)
def test_a_target_that_could_never_be_missed_is_refused(page: Path, target: str) -> None:
    grade, _, metric = target.partition(" --metric ")
    if metric:
        (page.parent / "readaloud.toml").write_text(
            f'[audit]\ntarget-metric = "{metric}"\n', "utf-8"
        )

    found = run(page.name, "--target-grade", grade, "--quiet", cwd=page.parent)

    assert found.returncode == 2
    assert WRONG_TARGETS[target] in found.stderr
    assert "Traceback" not in found.stderr


def test_a_page_is_told_in_lines_that_stand_alone(page: Path) -> None:
    found = run(page.name, "--target-grade", "8", "--quiet", cwd=page.parent)

    lines = found.stdout.splitlines()
    assert found.returncode == 0, found.stderr
    assert lines[0] == "knee.html: Knee pain"
    assert lines[1].startswith("  all: ")
    surgical = next(line for line in lines if "Surgical management" in line)
    assert surgical.endswith("above the target of 8")
    assert not next(line for line in lines if "When to see" in line).endswith(
        "above the target of 8"
    )


def test_the_number_of_a_section_is_the_one_that_narrate_takes(page: Path) -> None:
    text = run(page.name, "--quiet", cwd=page.parent).stdout
    document = json.loads(run(page.name, "--format", "json", "--quiet", cwd=page.parent).stdout)
    sections = document["articles"][0]["sections"]
    number = next(s["number"] for s in sections if s["heading"] == "When to see a doctor")

    chosen = NarrateSettings(sections=(str(number),))
    heard = [u.text for u in write_script(extract(page), chosen)]

    assert f"\n  {number} When to see a doctor: " in text
    assert "\n  0 (before the first heading): " in text
    assert heard[0] == "When to see a doctor"


def test_json_has_the_scores_of_page_and_sections(page: Path) -> None:
    found = run(page.name, "--format", "json", "--target-grade", "6", "--quiet", cwd=page.parent)

    document = json.loads(found.stdout)
    article = document["articles"][0]
    assert document["schema"] == "readaloud/score/1"
    assert article["scores"]["words"] == sum(s["scores"]["words"] for s in article["sections"]) + 2
    assert [s["above_target"] for s in article["sections"]].count(True) >= 1


def test_a_page_in_another_language_is_not_held_against_the_target(page: Path) -> None:
    page.write_text(PAGE.replace('lang="en"', 'lang="de"'), "utf-8")
    wanted = ("--target-grade", "6", "--quiet")

    text = run(page.name, *wanted, cwd=page.parent)
    document = json.loads(run(page.name, "--format", "json", *wanted, cwd=page.parent).stdout)

    article = document["articles"][0]
    assert text.returncode == 0
    assert "above the target" not in text.stdout
    assert "note: The target's metric is not made for this language" in text.stdout
    assert article["above_target"] is None
    assert [section["above_target"] for section in article["sections"]] == [None] * 3
    assert "no-target-metric" in article["scores"]["notes"]


def test_times_come_with_their_pace_and_short_sections_with_a_note(page: Path) -> None:
    long = PAGE.replace("</p></article>", " Rest your knee for some days." * 20 + "</p></article>")
    page.write_text(long, "utf-8")

    text = run(page.name, "--quiet", cwd=page.parent).stdout
    document = json.loads(run(page.name, "--format", "json", cwd=page.parent).stdout)

    assert "time: 1 min to read, at 238 words a minute; 1 min to hear, at 250 syllables" in text
    assert "Grades of sections under 100 words" in text
    assert document["rates"] == {"words_per_minute": 238, "syllables_per_minute": 250}
    notes = document["articles"][0]["sections"][0]["scores"]["notes"]
    assert notes[:2] == ["short-text", "smog-short-text"]


def test_lines_of_text_are_scored_without_any_page() -> None:
    found = run("--jsonl", stdin='{"id": 1, "text": "Rest and drink water."}\n')

    assert json.loads(found.stdout)["words"] == 4
    assert found.returncode == 0


def test_nothing_to_score_is_wrong_usage_with_the_next_step() -> None:
    found = run()

    assert found.returncode == 2
    assert "give PATHS, or --jsonl" in found.stderr
