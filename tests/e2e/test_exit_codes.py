"""Exit codes and streams: what scripts rely on."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest


def test_a_sound_page_leaves_the_audit_with_0(run, articles):
    assert run("audit", articles / "blood-pressure-at-home.html").code == 0


def test_findings_leave_the_audit_with_1(run, page):
    assert run("audit", page).code == 1


def test_fail_on_never_leaves_with_0_whatever_is_found(run, page):
    assert run("audit", page, "--fail-on", "never").code == 0


def test_fail_on_low_is_stricter_than_high(run, articles):
    sleepy = articles / "sleep-after-sixty.html"

    assert run("audit", sleepy, "--fail-on", "low").code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("no-such-command",),
        ("extract",),
        ("extract", "x.html", "--no-such-option"),
        ("extract", "x.html", "--format", "no-such-format"),
        ("extract", "x.html", "--config", "missing.toml"),
        ("extract", "x.html", "y.html"),
        ("publish", "x.html"),
        ("publish", "x.html", "-o", "out", "--formats", "no-such-format"),
        ("audit", "x.html", "--fail-on", "sometimes"),
        ("rules", "no.such.rule"),
        ("narrate", "x.html", "-o", "out", "--rate", "fast"),
        ("narrate", "x.html", "-o", "out.mp3"),
        ("publish", "x.html", "-o", "", "--no-audio"),
        ("audit", "x.html", "-o", ""),
        ("audit", "x.html", "--explain", "f00d", "--format", "json"),
        ("score", "x.html", "--checklist", "--format", "json"),
        ("score", "x.html", "--jsonl"),
        ("publish", "x.html", "-o", "out", "--formats", ","),
        ("publish", "x.html", "-o", "out", "--formats", "audio,cues", "--no-audio"),
        ("publish", "x.html", "-o", "out", "--voice", "nosuch"),
        ("publish", "x.html", "-o", "out", "--voice", "en-us+zz"),
        ("publish", "x.html", "-o", "out", "--engine", "piper"),
        ("audit", "x.html", "--target-grade", "nan"),
        ("score", "x.html", "--target-grade", "1000"),
        ("extract", "x.html", "--body", "((("),
        ("extract", "x.html", "--language", "zz zz"),
    ],
    ids=" ".join,
)
def test_wrong_usage_leaves_with_2_and_one_message(arguments, run, tmp_path):
    for name in ("x.html", "y.html"):
        (tmp_path / name).write_text("<p>x</p>")

    result = run(*arguments, cwd=tmp_path)

    assert result.code == 2, result.err
    assert result.err
    assert result.raw == b""
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("publish", "x.html", "-o", "y.html"),
        ("narrate", "x.html", "-o", "x.MP3"),
        ("extract", "x.html", "x.html", "-o", "all.json"),
    ],
    ids=" ".join,
)
def test_a_folder_is_not_called_like_a_file_by_mistake(arguments, run, page, tmp_path):
    (tmp_path / "x.html").write_bytes(page.read_bytes())

    result = run(*arguments, cwd=tmp_path)

    assert result.code == 2
    assert f"readaloud: {arguments[-1]}: sounds like one file, and a folder is" in result.err
    assert not (tmp_path / arguments[-1]).exists()


@pytest.mark.parametrize("name", ["site.html/", "example.org", "v1.2"])
def test_a_folder_may_have_any_name_that_is_no_mistake(name, run, page, tmp_path):
    result = run("publish", page, "-o", name, "--formats", "text", "--no-audio", cwd=tmp_path)

    assert result.code == 0, result.err
    assert (tmp_path / name).is_dir()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("audti", "audit"),
        ("exract", "extract"),
        ("publsh", "publish"),
        ("narate", "narrate"),
        ("voice", "voices"),
    ],
)
def test_a_mistyped_command_is_answered_with_the_nearest(typed, meant, run):
    result = run(typed)

    assert result.code == 2
    assert f"No such command '{typed}'. Did you mean '{meant}'?" in result.err


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        (("audit", "--format", "json"), "audit.json"),
        (("audit", "--format", "html"), "index.html"),
        (("score", "--format", "json"), "scores.json"),
        (("extract",), "tea.article.json"),
    ],
)
def test_an_output_that_ends_with_a_slash_is_made_a_folder(arguments, file, run, page, tmp_path):
    for name in ("new/", "new.d/"):
        run(*arguments, page, "-o", f"{tmp_path}/{name}")

        assert (tmp_path / name / file).is_file()


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="has no such device")
@pytest.mark.parametrize(
    "command", ["extract --format text", "audit --format html --fail-on never"]
)
def test_a_device_is_written_to_and_not_taken_for_a_folder(command, run, page):
    result = run(*command.split(), page, "-o", "/dev/stdout")

    assert result.code == 0, result.err
    assert "Tea and sleep" in result.out
    assert Path("/dev/stdout").is_symlink()


def test_the_folders_above_an_output_are_made(run, page, tmp_path):
    result = run("audit", page, "--format", "csv", "-o", "a/b/audit.csv", cwd=tmp_path)

    assert result.code == 1, result.err
    assert (tmp_path / "a" / "b" / "audit.csv").is_file()


def test_what_cannot_be_made_without_sound_is_named(run, page, tmp_path):
    chosen = ("--no-audio", "--formats", "audio,epub,vtt", "--book", "Tea")

    result = run("publish", page, "-o", tmp_path / "out", *chosen)

    assert "left out, being made of sound: audio, vtt" in result.err
    assert "the book has no audiobook" in result.err


def test_where_nothing_was_made_nothing_is_said_of_a_podcast(run, tmp_path):
    result = run("publish", tmp_path / "none.html", "-o", tmp_path / "out")

    assert result.code == 3
    assert "0 done, 0 unchanged, 0 skipped, 1 failed" in result.err
    assert "feed" not in result.err


def test_a_file_that_begins_with_a_dash_is_told_from_an_option(run, page, tmp_path):
    (tmp_path / "-tea.html").write_bytes(page.read_bytes())

    result = run("extract", "-tea.html", cwd=tmp_path)

    assert result.code == 2
    assert result.err.endswith("A file of that name is there; write ./-tea.html\n")


def test_without_sound_nothing_is_said_of_a_podcast(run, page, tmp_path):
    result = run("publish", page, "-o", tmp_path / "out", "--no-audio")

    assert "podcast" not in result.err
    assert not (tmp_path / "out" / "feed.xml").exists()


def test_an_unknown_setting_names_the_file_and_the_nearest_key(run, page):
    (page.parent / "readaloud.toml").write_text("[audit]\nfail-onn = 'low'\n")

    result = run("audit", page, cwd=page.parent)

    assert result.code == 2
    assert "readaloud.toml" in result.err
    assert "fail-on" in result.err


def test_a_failed_input_leaves_with_3_and_the_others_delivered(run, page, tmp_path):
    (page.parent / "empty.html").write_bytes(b"")

    result = run("extract", page.parent, "-o", tmp_path / "out")

    assert result.code == 3
    assert "empty.html" in result.err
    assert len(list((tmp_path / "out").rglob("tea*"))) == 1


def test_a_reader_who_stops_early_leaves_no_traceback(articles, tmp_path):
    script = f'"{sys.executable}" -m readaloud rules | head -n 1; echo "${{PIPESTATUS[0]}}"'

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60)

    assert done.stdout.splitlines()[-1] in ("0", "141")
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_a_closed_standard_output_is_no_traceback(page):
    script = f'"{sys.executable}" -m readaloud extract "{page}" >&-'

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60)

    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("--help", 0),
        ("voices", 0),
        ("formats", 0),
        ("rules", 0),
        ("audit tea.html", 1),
        ("score tea.html", 0),
        ("extract tea.html", 0),
        ("spoken tea.html", 0),
        ("narrate tea.html -o out", 0),
        ("publish tea.html -o out", 0),
        ("no-such-command", 2),
        ("extract missing.html", 3),
    ],
)
def test_closed_streams_change_nothing_about_the_exit_code(arguments, code, closed, page):
    script = f'"{sys.executable}" -m readaloud {arguments} {closed}'

    done = subprocess.run(["bash", "-c", script], timeout=60, cwd=page.parent)

    assert done.returncode == code


def test_a_child_never_speaks_into_a_closed_standard_stream(page):
    """The pipe to the speaking process must not get the number of a standard stream."""
    script = f'"{sys.executable}" -m readaloud narrate tea.html -o out <&- >&- 2>&-'

    subprocess.run(["bash", "-c", script], timeout=60, cwd=page.parent)

    assert (page.parent / "out" / "tea.mp3").stat().st_size > 1000


@pytest.mark.parametrize(
    "arguments",
    ["spoken", "extract -", "publish - -o out", "publish @- -o out", "score --jsonl"],
)
def test_a_closed_standard_input_is_wrong_usage(arguments, tmp_path):
    script = f'"{sys.executable}" -m readaloud {arguments} <&-'

    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, timeout=60, cwd=tmp_path
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("readaloud: standard input is closed")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
@pytest.mark.parametrize("command", ["rules", "audit", "extract", "score", "spoken"])
def test_a_full_standard_output_is_no_bug_of_ours(command, page):
    file = {"rules": "", "spoken": "<<< 'Take 5 mg.'"}.get(command, f'"{page}"')
    script = f'"{sys.executable}" -m readaloud {command} {file} > /dev/full'

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60)

    assert done.returncode == 3
    assert done.stderr == "readaloud: standard output cannot be written: No space left on device\n"


def test_results_go_to_standard_output_and_all_else_to_standard_error(run, page):
    result = run("extract", page, "--verbose", "--progress", "plain")

    assert result.json["schema"] == "readaloud/article/1"


def test_quiet_says_nothing_when_all_is_well(run, page, tmp_path):
    result = run("publish", page, "-o", tmp_path / "out", "--no-audio", "--quiet")

    assert (result.raw, result.err) == (b"", "")


def test_progress_as_json_is_json_on_every_line(run, page, tmp_path):
    import json

    result = run("publish", page, "-o", tmp_path / "out", "--no-audio", "--progress", "json")

    events = [json.loads(line) for line in result.err.splitlines() if line.startswith("{")]
    assert events
    assert len(events) == len(result.err.splitlines())


@pytest.mark.parametrize(
    "env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"COLUMNS": "30"}], ids=lambda e: next(iter(e))
)
def test_a_pipe_gets_plain_linear_text(env, run, page):
    result = run("audit", page, env=env)

    assert "\x1b" not in result.out + result.err
    assert not set(result.out) & set("│┃╭╮╰╯─━█▏▎▍▌▋▊▉⠋⠙⠹")


def test_colour_comes_when_it_is_asked_for(run, page):
    assert "\x1b[" in run("audit", page, "--color", "always").out


def test_one_page_comes_on_standard_input(run, page):
    result = run("extract", "-", "--stdin-filename", "tea.html", stdin=page.read_bytes())

    assert result.json["source"]["name"] == "tea.html"


def test_no_home_and_a_plain_locale_are_enough(run, page, tmp_path):
    bare = {"HOME": str(tmp_path / "none"), "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}

    result = run("extract", page, "--format", "text", env=bare)

    assert result.code == 0
    assert "Tea and sleep" in result.raw.decode("utf-8")


@pytest.mark.parametrize("command", ["--version", "--help"])
def test_start_up_is_short(command, tmp_path):
    """150 ms of CPU is the promise; a loaded machine gets some room."""
    code = (
        "import os, subprocess, sys\n"
        f"subprocess.run([sys.executable, '-m', 'readaloud', {command!r}], check=True,"
        " stdout=subprocess.DEVNULL)\n"
        "spent = os.times()\n"
        "print(spent.children_user + spent.children_system)"
    )
    env = {k: v for k, v in os.environ.items() if not k.startswith("COV")}

    spent = min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, env=env).stdout)
        for _ in range(3)
    )

    assert spent < 0.3


def test_completion_scripts_are_offered(run):
    result = run(env={"_READALOUD_COMPLETE": "bash_source"})

    assert "complete" in result.out


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("readaloud au", "plain,audit"),
        ("readaloud audit my-pa", "file,my-pa"),
        ("readaloud narrate a.html --lexicon dru", "file,dru"),
        ("readaloud rules overclaim.cu", "plain,overclaim.cure-miracle"),
        ("readaloud batch fail", "plain,failures"),
        ("readaloud audit --fail-on hi", "plain,high"),
    ],
)
def test_a_shell_completes_commands_files_rules_and_values(words, offered, run):
    place = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}

    result = run(env={"_READALOUD_COMPLETE": "bash_complete", **place})

    assert result.out.split() == [offered]


def test_a_call_without_anything_shows_the_help(run):
    result = run()

    assert "Usage: readaloud" in result.out + result.err


def test_the_working_folder_stays_clean(run, page, tmp_path):
    work = tmp_path / "work"
    work.mkdir()

    run("extract", page, cwd=work)
    run("audit", page, cwd=work)
    run("spoken", "-", stdin=b"5 mg", cwd=work)

    assert list(Path(work).iterdir()) == []


def test_colour_adds_nothing_to_the_words(run, page):
    plain = run("audit", page).out
    coloured = run("audit", page, "--color", "always").out

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
