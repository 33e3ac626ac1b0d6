"""The command `spoken`: one line out per line in, changes marked, lexicons read."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from readaloud.cli.main import command
from readaloud.errors import SettingsError
from readaloud.files.inputs import Input
from readaloud.files.lexicons import with_lexicons
from readaloud.model.settings import NarrateSettings, Settings


def spoken(text: str | bytes, *options: str) -> str:
    outcome = CliRunner().invoke(command, ["spoken", *options], text, catch_exceptions=False)
    assert outcome.exit_code == 0
    return outcome.stdout


def test_each_line_in_is_one_line_out() -> None:
    lines = ["Take 10 mg.", "", "a\x0bb\x0cc\u2028d", "  ", "[12]", "last"]

    heard = spoken("\n".join(lines) + "\n").split("\n")

    assert len(heard) == len(lines) + 1
    assert heard[0] == "Take ten milligrams."
    assert heard[5] == "last"


@pytest.mark.parametrize(
    ("text", "is_page"),
    [("<!DOCTYPE html>\n<p>x", True), ("<html lang=en>", True), ("<5 mg a day\n<html>", False)],
)
def test_a_page_is_told_from_a_text(text: str, is_page: bool) -> None:
    outcome = CliRunner().invoke(command, ["spoken"], text)

    assert outcome.exit_code == 0
    assert ("readaloud extract - --format text | readaloud spoken" in outcome.stderr) == is_page


def test_bytes_that_are_no_utf8_do_not_end_it() -> None:
    assert spoken(b"10 mg \xff\xfe of it\n").startswith("ten milligrams")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        (b"caf\xe9 10 mg\n", "café ten milligrams\n"),
        (b"38 \xb0C\n", "thirty eight degrees Celsius\n"),
        (b"2\xbd cups\n", "two and a half cups\n"),
        (b"10\x9620 mg\n", "ten to twenty milligrams\n"),
        ("café ".encode() + b"or caf\xe9\n", "café or café\n"),
    ],
)
def test_text_of_old_editors_is_spoken_in_full(written: bytes, heard: str) -> None:
    assert spoken(written) == heard


def test_text_that_is_not_utf8_is_named_by_its_first_line() -> None:
    outcome = CliRunner().invoke(command, ["spoken"], b"one\ncaf\xe9\nna\xefve\n")

    assert outcome.stderr == (
        "readaloud: standard input, line 2: not UTF-8; read as windows-1252,"
        " and so are lines like it\n"
    )


def test_bytes_that_are_no_text_do_not_go_unsaid() -> None:
    outcome = CliRunner().invoke(command, ["spoken"], b"a\x81b\n")

    assert "line 1: text neither in UTF-8 nor in windows-1252; bytes left out: 1" in outcome.stderr


def test_changes_are_marked() -> None:
    marked = spoken("Take 10 mg daily [12].\n", "--diff")

    assert marked == "Take [-10-]{+ten+} [-mg-]{+milligrams+} daily[- [12]-].\n"


def test_a_file_is_read_by_name(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text("5 mL\n", "utf-8")

    assert spoken("", str(page)) == "five milliliters\n"


def test_a_lexicon_changes_what_is_said(tmp_path: Path) -> None:
    lexicon = tmp_path / "ours.tsv"
    lexicon.write_text("q4h\tevery four hours, day and night\n", "utf-8")

    heard = spoken("Take it q4h.\n", "--lexicon", str(lexicon))

    assert heard == "Take it every four hours, day and night.\n"


def settings_for(folder: Path, *named: str) -> tuple[tuple[str, str, str], ...]:
    settings = Settings(narrate=NarrateSettings(lexicons=named))
    page = Input("in/a.html", str(folder / "a.html"))
    return with_lexicons(settings, [page]).narrate.pronunciations


def test_lexicons_beside_pages_are_for_those_pages(tmp_path: Path) -> None:
    for name in ("lexicon.tsv", "a.lexicon.tsv", "b.lexicon.pls", "other.tsv"):
        (tmp_path / name).write_text(name, "utf-8")

    assert settings_for(tmp_path) == (
        ("in/lexicon.tsv", "lexicon.tsv", "in/"),
        ("in/a.lexicon.tsv", "a.lexicon.tsv", "in/a."),
        ("in/b.lexicon.pls", "b.lexicon.pls", "in/b."),
    )


def test_a_lexicon_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    latin = tmp_path / "latin.tsv"
    latin.write_bytes(b"fine\t/fi/\ncaf\xe9\t/fi/\n")

    with pytest.raises(SettingsError, match=r"latin\.tsv:2: not UTF-8"):
        settings_for(tmp_path, str(latin))
    with pytest.raises(SettingsError, match=r"none\.tsv: cannot be read"):
        settings_for(tmp_path, str(tmp_path / "none.tsv"))
