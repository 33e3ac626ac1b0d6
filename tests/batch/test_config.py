"""Settings from files: the nearest counts, and a wrong key is answered with the right one."""

import pytest

from readaloud.errors import SettingsError
from readaloud.files.config import load_settings
from readaloud.model.settings import Settings


def written(folder, text, name="readaloud.toml"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder


def test_without_a_file_the_defaults_hold(tmp_path):
    assert load_settings(None, written(tmp_path, "", "pyproject.toml")) == Settings()


def test_a_date_needs_no_quotes(tmp_path):
    written(tmp_path, "[audit]\ntoday = 2026-01-31\n")

    assert load_settings(None, tmp_path).audit.today == "2026-01-31"


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path):
    (tmp_path / "readaloud.toml").write_bytes(b"[publish]\ntitle = 'Sant\xe9'\n")

    with pytest.raises(SettingsError, match=r"readaloud\.toml: line 2 is not UTF-8; save"):
        load_settings(None, tmp_path)


def test_the_nearest_file_counts(tmp_path):
    written(tmp_path, "[narrate]\nrate-wpm = 120\n")
    inner = written(tmp_path / "a" / "b", "[tool.readaloud.narrate]\npitch = 40", "pyproject.toml")

    assert load_settings(None, inner).narrate.pitch == 40
    assert load_settings(None, inner).narrate.rate_wpm == Settings().narrate.rate_wpm
    assert load_settings(None, tmp_path / "a").narrate.rate_wpm == 120


def test_a_project_of_others_is_passed_over(tmp_path):
    written(tmp_path, "[audit]\nfail-on = 'low'\n")
    inner = written(tmp_path / "a", "[tool.other]\nx = 1", "pyproject.toml")

    assert load_settings(None, inner).audit.fail_on == "low"


def test_values_take_the_types_of_their_fields(tmp_path):
    written(
        tmp_path,
        """
        [audit]
        select = ["safety", "statistics"]
        target-grade = 6
        [audit.severity]
        "safety.stop-medicine" = "low"
        [audit.per-path]
        "drafts/*" = ["style"]
        [batch]
        timeout-s = 30
        """,
    )

    settings = load_settings(None, tmp_path)

    assert settings.audit.select == ("safety", "statistics")
    assert settings.audit.target_grade == 6.0
    assert settings.audit.severity == {"safety.stop-medicine": "low"}
    assert settings.audit.per_path == {"drafts/*": ("style",)}
    assert settings.batch.timeout_s == 30.0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[narate]\nx = 1", r"unknown key narate; did you mean narrate\?"),
        ("[narrate]\nrate-wmp = 1", r"unknown key narrate.rate-wmp; did you mean rate-wpm\?"),
        ("[narrate]\nrate-wpm = 'fast'", "narrate.rate-wpm must be a whole number, not 'fast'"),
        ("[narrate]\nrate-wpm = true", "narrate.rate-wpm must be a whole number, not True"),
        ("[narrate]\nrate-wpm = 1.5", "narrate.rate-wpm must be a whole number"),
        ("[audit]\nselect = 'all'", "audit.select must be a list"),
        ("[audit]\nselect = [1]", "audit.select must be text, not 1"),
        ("audit = 3", "audit must be a table"),
        ("fail-on = 'low'", r"unknown key fail-on; .*; it belongs under \[audit\]$"),
        ("[audit]\nrate-wpm = 160", r"key audit.rate-wpm; .*; it belongs under \[narrate\]$"),
        ("[audit", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_file(tmp_path, text, said):
    written(tmp_path, text)

    with pytest.raises(SettingsError, match=said) as caught:
        load_settings(None, tmp_path)
    assert str(tmp_path / "readaloud.toml") in str(caught.value)


def test_a_named_file_is_taken_wherever_it_is(tmp_path):
    file = written(tmp_path, "[narrate]\npitch = 7\n", "mine.toml") / "mine.toml"

    assert load_settings(file, tmp_path / "elsewhere").narrate.pitch == 7
