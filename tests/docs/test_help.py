"""The help of every command: it fits the terminal, and says what holds where nothing is said."""

import re
from collections.abc import Iterator

import click
import pytest

from readaloud.cli.main import COMMANDS, command, exit_code

# Without these nothing happens.
NO_DEFAULT = {
    *("--baseline", "--base-url", "--book", "--explain", "--extend-select", "--ignore"),
    *("--log-file", "--model", "--output"),
}


def commands() -> Iterator[tuple[str, click.Command]]:
    context = click.Context(command)
    for name in COMMANDS:
        found = command.get_command(context, name)
        assert found is not None
        yield name, found
        for inner, below in found.commands.items() if isinstance(found, click.Group) else ():
            yield f"{name} {inner}", below


ALL = dict(commands())


@pytest.mark.parametrize("columns", [32, 40, 60, 80, 200])
@pytest.mark.parametrize("name", ["", *ALL])
def test_no_line_of_help_is_wider_than_the_terminal(
    name: str, columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    assert exit_code([*name.split(), "--help"]) == 0

    lines = capsys.readouterr().out.splitlines()
    # A command that is to be copied stands on one line.
    prose = [line for line in lines if columns >= 40 or " readaloud spoken" not in line]
    assert max(map(len, prose)) <= min(columns, 100)


def test_help_breaks_no_option_and_shows_no_range_in_signs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for columns in range(30, 100):
        monkeypatch.setenv("COLUMNS", str(columns))
        for name in ALL:
            exit_code([*name.split(), "--help"])
    shown = capsys.readouterr().out

    assert not re.findall(r"--[a-z-]*-$", shown, re.MULTILINE)
    assert "<=" not in shown
    assert "RANGE" not in shown
    assert "[80 to 450]" in " ".join(shown.split())


@pytest.mark.parametrize("name", ALL)
def test_every_option_says_what_it_does_and_what_holds_without_it(name: str) -> None:
    options = [one for one in ALL[name].params if isinstance(one, click.Option)]

    assert [one.opts for one in options if not one.help] == []
    silent = [
        one.opts[-1]
        for one in options
        if not one.is_flag and not one.multiple and "(default: " not in (one.help or "")
    ]
    assert set(silent) <= NO_DEFAULT


def test_a_value_out_of_range_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(["narrate", "a.html", "-o", "x", "--rate", "9"]) == 2
    assert "9 is not in the range 80 to 450." in capsys.readouterr().err
    assert exit_code(["narrate", "a.html", "-o", "x", "--timeout", "soon"]) == 2
    assert "'soon' is not a valid number." in capsys.readouterr().err
