"""The laws of the house, and its front door."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import readaloud
from readaloud.errors import SettingsError
from readaloud.model.publication import Format
from readaloud.toolkit import joined, pick

ROOT = Path(__file__).parents[2]


def fresh(code: str) -> str:
    """What a new interpreter prints for the code."""
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_import_contracts_hold():
    result = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        capture_output=True,
        text=True,
    )

    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("name", ["extract", "audit", "narrate", "publish"])
def test_a_stage_does_not_hide_the_function_of_its_name(name):
    code = (
        "import readaloud.extract, readaloud.audit, readaloud.narrate, readaloud.pipeline\n"
        f"from readaloud import {name}\n"
        f"print(callable({name}), {name}.__module__)"
    )

    assert fresh(code) == "True readaloud.api"


def test_the_version_needs_no_heavy_library():
    code = (
        "import sys\nfrom readaloud.cli.main import exit_code\n"
        "exit_code(['--version'])\n"
        "print(sorted({'bs4', 'lxml', 'textstat', 'pyttsx3', 'av', 'sqlite3'} & set(sys.modules)))"
    )

    assert fresh(code).endswith("[]")


def test_an_unknown_attribute_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        readaloud.nothing  # noqa: B018  reading it is the test


def test_a_wrong_name_is_answered_with_the_nearest_one():
    with pytest.raises(SettingsError, match="did you mean epub"):
        pick("format", {"epub": 1, "markdown": 2}, "epbu")


def test_two_things_of_one_name_are_refused():
    one = Format("epub", "", "article", lambda edition, settings: ())

    with pytest.raises(SettingsError, match="offered twice"):
        joined("format", (one,), [("other", one)], Format)


def test_an_offer_of_the_wrong_kind_is_refused():
    with pytest.raises(SettingsError, match="not a Format"):
        joined("format", (), [("other", "epub")], Format)


def test_every_dependency_is_pinned():
    """A dependency that is missing from the lock breaks only other people's machines."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pinned = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements/check.txt").read_text(), re.M))

    wanted = [
        *project["project"]["dependencies"],
        *(d for extra in project["project"]["optional-dependencies"].values() for d in extra),
        *(d for group in project["dependency-groups"].values() for d in group),
    ]
    names = {re.split(r"[^\w.-]", one, maxsplit=1)[0].lower() for one in wanted}

    assert names - {"readaloud"} <= {name.lower() for name in pinned}
