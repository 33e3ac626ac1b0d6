"""A configuration file may say what the command line may say, and no more."""

import importlib
from dataclasses import fields

import click
import pytest

from readaloud.errors import SettingsError
from readaloud.files.config import load_settings
from readaloud.files.limits import CHOICES, LISTS, RANGES, check_limits
from readaloud.model.settings import Settings


def options() -> dict[str, click.Option]:
    """The options of narrate and publish by the setting they lay over."""
    commands = [importlib.import_module(f"readaloud.cli.{c}") for c in ("narrate", "publish")]
    params = [p for c in commands for p in getattr(c, f"{c.__name__[14:]}_command").params]
    return {p.name: p for p in params if isinstance(p, click.Option) and p.name}


@pytest.mark.parametrize("place", [place for place in RANGES if place.startswith("narrate.")])
def test_a_range_is_that_of_the_option(place):
    option = options().get(place.partition(".")[2])
    kind = option.type if option is not None else None

    if isinstance(kind, click.IntRange):
        assert (kind.min, kind.max) == RANGES[place]


def test_the_defaults_are_allowed():
    check_limits(Settings(), "defaults")


@pytest.mark.parametrize("place", [*RANGES, *CHOICES, *LISTS])
def test_a_limit_is_about_a_setting_that_exists(place):
    stage, _, name = place.partition(".")

    assert name in {field.name for field in fields(getattr(Settings(), stage))}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[narrate]\nrate-wpm = 9999", "narrate.rate-wpm must be from 80 to 450"),
        ("[narrate]\nflagged = 'drop'", "narrate.flagged must be one of keep, note, skip"),
        ("[batch]\njobs = -1", "batch.jobs must be from 0 to 256"),
        ("[batch]\ntimeout-s = 0", "batch.timeout-s must be 0.1 or more"),
        ("[audit]\nfail-on = 'sometimes'", "audit.fail-on must be one of"),
        ("[audit]\nskip = ['heading']", "audit.skip may have headings, lists, captions"),
        ("[audit]\ntarget-grade = nan", "audit.target-grade must be from 0 to 20"),
        ("[narrate]\nskip = ['ads']", "narrate.skip may have references"),
        ("[extract]\nlanguage = 'zz zz'", "extract.language must be a tag"),
    ],
)
def test_a_value_out_of_range_names_file_key_and_range(line, words, tmp_path):
    (tmp_path / "readaloud.toml").write_text(line)

    with pytest.raises(SettingsError, match=words) as raised:
        load_settings(None, tmp_path)

    assert "readaloud.toml" in str(raised.value)
