"""Every command once, with the real voice, as a user would call it."""

import json
import re
import wave
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from readaloud import __version__
from readaloud.cli.main import COMMANDS


def test_the_version_is_told(run):
    result = run("--version")

    assert result.code == 0
    assert __version__ in result.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_a_command_does_with_an_example(command, run):
    result = run(command, "--help")

    assert result.code == 0
    assert result.out.startswith(f"Usage: readaloud {command}")
    assert "xample" in result.out


@pytest.mark.parametrize("command", ["extract", "audit", "score"])
def test_a_dash_as_output_is_standard_output(run, page, command):
    plain = run(command, page)

    assert run(command, page, "-o", "-").out == plain.out
    assert plain.out


def test_a_folder_is_not_published_to_standard_output(run, page):
    ran = run("publish", page, "-o", "-")

    assert ran.code == 2
    assert "-o" in ran.err


def test_extract_gives_article_json_on_standard_output(run, page):
    article = run("extract", page).json

    assert article["schema"] == "readaloud/article/1"
    assert article["metadata"]["title"] == "Tea and sleep"
    assert article["metadata"]["authors"] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("form", "words"),
    [("markdown", "## What you can try"), ("text", "What you can try"), ("html", "<h2")],
)
def test_extract_writes_other_formats(form, words, run, page):
    result = run("extract", page, "--format", form)

    assert result.code == 0
    assert words in result.out
    assert "Copyright of nobody" not in result.out


def test_score_tells_article_and_sections(run, page):
    result = run("score", page)

    assert result.code == 0
    assert "Tea and sleep" in result.out
    assert "What you can try" in result.out


def test_score_as_json_holds_the_metrics(run, page):
    text = json.dumps(run("score", page, "--format", "json").json)

    assert '"flesch_kincaid_grade"' in text
    assert '"smog_index"' in text


def test_score_answers_lines_with_lines(run):
    lines = b'{"id": "a", "text": "Drink water. Rest well."}\n{"id": "b", "text": ""}\n'

    result = run("score", "--jsonl", stdin=lines)

    assert [json.loads(line)["id"] for line in result.out.splitlines()] == ["a", "b"]


def test_audit_points_at_the_spiritual_meaning(run, page):
    result = run("audit", page)

    assert result.code == 1
    assert "throat chakra" in result.out


def test_audit_as_json_has_verdicts_and_a_summary(run, page):
    body = run("audit", page, "--format", "json").json

    verdicts = {s["heading"]: s["verdict"] for s in body["articles"][0]["sections"]}
    assert body["schema"] == "readaloud/audit/1"
    assert verdicts["Spiritual meaning of tea"] == "remove"
    assert verdicts["What you can try"] != "remove"
    assert body["summary"]["findings"]["high"] >= 1


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("sarif", "{"),
        ("csv", '"source",'),
        ("html", "<!DOCTYPE html>"),
        ("github", "::"),
        ("junit", "<?xml"),
    ],
)
def test_audit_writes_for_other_tools(form, start, run, page):
    result = run("audit", page, "--format", form)

    assert result.code == 1
    assert result.out.lower().startswith(start.lower())


def test_spoken_answers_each_line_with_one_line(run):
    result = run("spoken", "-", stdin="Take 10 mg daily.\nKeep at 5 °C.\n".encode())

    assert result.out.splitlines() == [
        "Take ten milligrams daily.",
        "Keep at five degrees Celsius.",
    ]


@pytest.mark.parametrize("audio", ["mp3", "wav", "flac", "opus", "m4b"])
def test_narrate_speaks_and_says_when(audio, run, page, tmp_path):
    result = run("narrate", page, "-o", tmp_path / "out", "--format", audio)

    cues = [json.loads(f.read_bytes()) for f in (tmp_path / "out").rglob("*.json")]
    sound = next((tmp_path / "out").rglob(f"*.{audio}"))
    assert result.code == 0
    assert sound.stat().st_size > 10_000
    assert any(c.get("schema") == "readaloud/cues/1" and c["duration_ms"] > 10_000 for c in cues)


def test_a_narrated_wav_is_as_long_as_its_cues_say(run, page, tmp_path):
    run("narrate", page, "-o", tmp_path, "--format", "wav")

    cues = json.loads(next(tmp_path.rglob("*cues.json")).read_bytes())
    with wave.open(str(next(tmp_path.rglob("*.wav")))) as sound:
        length_ms = 1000 * sound.getnframes() / sound.getframerate()
    assert abs(length_ms - cues["duration_ms"]) <= 10
    assert cues["cues"][-1]["end_ms"] <= cues["duration_ms"]


@pytest.mark.parametrize("command", ["rules", "voices", "formats", "doctor"])
def test_a_catalogue_is_listed_as_text_and_as_json(command, run):
    text, body = run(command), run(command, "--format", "json")

    assert (text.code, body.code) == (0, 0)
    assert text.out.strip()
    assert body.json["schema"].startswith("readaloud/")


def test_a_rule_explains_itself(run):
    name = next(r["name"] for r in run("rules", "--format", "json").json["rules"])

    result = run("rules", name)

    assert result.code == 0
    assert name in result.out


def test_doctor_spoke_a_word(run):
    assert "spoken test word" in run("doctor").out


def test_verify_finds_nothing_wrong_with_what_publish_made(run, published):
    result = run("verify", published)

    assert result.code == 0, result.out + result.err


# --- publish: the folder that CONTRACT promises ------------------------------

NAMES = (
    "dolor-de-cabeza",
    "eating-well-with-diabetes",
    "fever-in-children",
    "stress-and-lower-back-pain",
    "using-your-asthma-inhaler",
)


def test_publish_leaves_the_promised_files_about_the_folder(published):
    promised = ("index.html", "feed.xml", "run.json", "audit/index.html", "audit/audit.json")
    reports = ("audit/audit.csv", "audit/audit.sarif")

    assert [p for p in (*promised, *reports) if not (published / p).is_file()] == []


@pytest.mark.parametrize("name", NAMES)
def test_publish_leaves_the_promised_files_about_an_article(name, published):
    folder = published / "articles" / name
    promised = ("index.html", f"{name}.epub", f"{name}.mp3", f"{name}.vtt", "cues.json")

    assert [p for p in (*promised, "article.json") if not (folder / p).is_file()] == []
    assert (published / "audit" / f"{name}.html").is_file()


def test_nothing_unfinished_is_left_behind(published):
    allowed = {".html", ".xml", ".json", ".csv", ".sarif", ".epub", ".mp3", ".vtt"}
    strange = {
        str(f.relative_to(published))
        for f in published.rglob("*")
        if f.is_file() and (".tmp" in f.name or f.name.endswith("~") or f.stat().st_size == 0)
    }

    assert strange == set()
    assert {f.suffix for f in (published / "articles").rglob("*")} >= allowed & {".epub", ".mp3"}


def test_run_json_names_every_input(published):
    run = json.loads((published / "run.json").read_bytes())

    text = json.dumps(run)
    assert [name for name in NAMES if name not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_cue_points_at_an_element_of_the_page(name, published):
    page = (published / "articles" / name / "index.html").read_text("utf-8")
    cues = json.loads((published / "articles" / name / "cues.json").read_bytes())["cues"]

    places = set(re.findall(r'\bid="?(s[0-9]+)\b', page))
    assert len(cues) > 20
    assert [c["sentence"] for c in cues if c["sentence"] and c["sentence"] not in places] == []


@pytest.mark.parametrize("name", NAMES)
def test_readers_pages_load_nothing_from_elsewhere(name, published):
    page = (published / "articles" / name / "index.html").read_text("utf-8")

    assert 'src="http' not in page
    assert 'rel="stylesheet" href="http' not in page


def test_nothing_an_editor_needs_leaks_to_readers(published):
    findings = json.loads((published / "audit" / "audit.json").read_bytes())["articles"]
    messages = {f["message"] for a in findings for f in a["findings"]}
    pages = [published / "index.html", *(published / "articles").rglob("*.html")]

    leaks = [m for page in pages for m in messages if m in page.read_text("utf-8")]
    assert leaks == []


@pytest.mark.parametrize("name", NAMES)
def test_an_epub_opens_with_its_mimetype_and_holds_overlays(name, published):
    with zipfile.ZipFile(published / "articles" / name / f"{name}.epub") as book:
        first = book.infolist()[0]
        names = book.namelist()

        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert book.read("mimetype") == b"application/epub+zip"
        assert any(n.endswith(".smil") for n in names)


def test_the_feed_names_every_narrated_article(published):
    feed = ET.parse(published / "feed.xml")

    assert len(feed.findall("./channel/item")) == len(NAMES)


def test_publishing_again_changes_nothing(run, page, tmp_path):
    out = tmp_path / "out"
    run("publish", page, "-o", out)
    before = contents(out)

    result = run("publish", page, "-o", out)

    assert result.code == 0
    assert contents(out) == before


def test_the_same_page_gives_the_same_bytes_in_another_folder(run, page, tmp_path):
    for name in ("one", "two"):
        run("publish", page, "-o", tmp_path / name)

    one, two = contents(tmp_path / "one"), contents(tmp_path / "two")
    assert {name for name in one if one[name] != two.get(name)} == set()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that is part of the publication; hidden ones are the run's own books."""
    files = (f for f in folder.rglob("*") if f.is_file())
    names = {f.relative_to(folder).as_posix(): f for f in files}
    return {
        name: file.read_bytes()
        for name, file in names.items()
        if not name.startswith(".") and name != "run.json"
    }


def test_publish_without_audio_makes_pages_only(run, page, tmp_path):
    result = run("publish", page, "-o", tmp_path / "out", "--no-audio")

    assert result.code == 0
    assert (tmp_path / "out" / "articles" / "tea" / "index.html").is_file()
    assert list((tmp_path / "out").rglob("*.mp3")) == []


def test_publish_makes_the_chosen_formats_alone(run, page, tmp_path):
    run("publish", page, "-o", tmp_path / "out", "--formats", "epub")

    made = {f.suffix for f in (tmp_path / "out" / "articles").rglob("*") if f.is_file()}
    assert made == {".epub"}
