"""`readaloud audit` and `readaloud rules` as an editor meets them."""

import json
from pathlib import Path

import pytest

from readaloud.cli.audit import Reporting, finish
from readaloud.cli.main import exit_code

REST = (
    "<p>The garden behind the town hall opens at six in the morning, and whoever comes early finds "
    "the gate ajar, the benches dry and the old pear tree full of birds, which sing until noon.</p>"
)
CLAIM = (
    "<p>Neem cures diabetes, as the old books of the village say, and everybody there agrees.</p>"
)
PAGE = (
    '<html lang="en"><head><title>Neem</title></head><body><main><article><h1>Neem</h1>{}'
    + REST * 4
    + "</article></main></body></html>"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "neem.html").write_text(PAGE.replace("{}", CLAIM), "utf-8")
    (tmp_path / "fine.html").write_text(PAGE.replace("{}", ""), "utf-8")
    return tmp_path


def run(*args: str) -> int:
    return exit_code([*args])


def test_a_grave_finding_ends_with_code_1(folder: Path) -> None:
    assert run("audit", "neem.html", "-q") == 1


def test_a_page_without_grave_findings_ends_with_code_0(folder: Path) -> None:
    assert run("audit", "fine.html", "-q") == 0


def test_fail_on_moves_the_limit(folder: Path) -> None:
    assert run("audit", "neem.html", "-q", "--fail-on", "never") == 0
    assert run("audit", "fine.html", "-q", "--fail-on", "low") == 1


def test_a_baseline_settles_what_is_there_and_nothing_else(folder: Path) -> None:
    assert run("audit", "neem.html", "-q", "--baseline", "b.json", "--update-baseline") == 0
    assert run("audit", "neem.html", "-q", "--baseline", "b.json") == 0

    more = CLAIM + "<p>Neem also cures malaria in every village of the land, they say.</p>"
    (folder / "neem.html").write_text(PAGE.replace("{}", more), "utf-8")

    assert run("audit", "neem.html", "-q", "--baseline", "b.json") == 1


def test_settled_findings_are_more_only_beside_others(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("audit", "neem.html", "-q", "--baseline", "b.json", "--update-baseline")
    capsys.readouterr()
    run("audit", "neem.html", "-q", "--baseline", "b.json")

    out = capsys.readouterr().out
    assert " settled by the baseline" in out
    assert "more settled" not in out


def test_a_baseline_survives_edits_elsewhere(folder: Path) -> None:
    run("audit", "neem.html", "-q", "--baseline", "b.json", "--update-baseline")
    moved = "<p>A new paragraph stands here now, about nothing much at all, really.</p>\n\n" + CLAIM
    (folder / "neem.html").write_text(PAGE.replace("{}", moved), "utf-8")

    assert run("audit", "neem.html", "-q", "--baseline", "b.json") == 0


def test_a_missing_baseline_is_a_wrong_setting(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("audit", "neem.html", "--baseline", "none.json") == 2
    assert "--update-baseline" in capsys.readouterr().err


def test_a_baseline_that_is_none_is_refused(folder: Path) -> None:
    (folder / "b.json").write_text('{"findings": [1]}', "utf-8")

    assert run("audit", "neem.html", "--baseline", "b.json") == 2


def test_explain_tells_words_clause_and_evidence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("audit", "neem.html", "-q", "--format", "json", "--select", "overclaim")
    found = json.loads(capsys.readouterr().out)["articles"][0]["findings"][0]

    assert run("audit", "neem.html", "-q", "--explain", found["fingerprint"][:8]) == 0
    told = capsys.readouterr().out
    for expected in ("Neem cures", "clause:", "looked for:", "standard:", found["fingerprint"]):
        assert expected in told


def test_an_unknown_fingerprint_is_refused(folder: Path) -> None:
    assert run("audit", "neem.html", "-q", "--explain", "feedbeef") == 2


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
def test_an_unknown_rule_is_refused_before_anything_runs(
    folder: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("audit", "neem.html", option, "overclam") == 2
    told = capsys.readouterr()
    assert "did you mean overclaim?" in told.err
    assert told.out == ""


def test_settings_come_from_the_nearest_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "readaloud.toml").write_text(
        '[audit]\nselect = ["overclaim"]\nfail-on = "never"\n'
        '[audit.severity]\n"overclaim.cure-miracle" = "low"\n'
        '[audit.per-path]\n"fine*" = ["overclaim"]\n',
        "utf-8",
    )

    assert run("audit", "neem.html", "fine.html", "-q", "--format", "json") == 0
    summary = json.loads(capsys.readouterr().out)["summary"]
    assert summary["articles"] == 2
    assert summary["findings"]["high"] == 0
    assert summary["findings"]["low"] >= 1


def test_a_house_rule_is_a_few_lines_of_settings(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "readaloud.toml").write_text(
        '[audit]\nselect = ["house"]\n[audit.rules."house.no-gates"]\n'
        'phrases = "gate|gates ajar"\nmessage = "We do not write {detail}."\n',
        "utf-8",
    )

    run("audit", "fine.html", "-q")

    assert "We do not write gate ajar." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('phrases = "..3 ajar"', "audit.rules.house.gates.phrases"),
        ('phrases = ""', "audit.rules.house.gates.phrases"),
        ('phrases = "gate"\nseverity = "grave"', "audit.rules.house.gates.severity"),
        ('phrases = "gate"\naction = "burn"', "audit.rules.house.gates.action"),
        ('phrases = "gate"\nmesage = "x"', "audit.rules.house.gates.mesage"),
    ],
)
def test_a_faulty_house_rule_is_named_with_its_key(
    folder: Path, lines: str, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "readaloud.toml").write_text(f'[audit.rules."house.gates"]\n{lines}\n', "utf-8")

    assert run("audit", "fine.html", "-q") == 2
    assert key in capsys.readouterr().err


@pytest.mark.parametrize("form", ["text", "json", "sarif", "csv", "html", "github", "junit"])
def test_a_report_can_be_written_to_a_file(folder: Path, form: str) -> None:
    run("audit", "neem.html", "-q", "--format", form, "-o", f"report.{form}")

    assert "Neem cures" in (folder / f"report.{form}").read_text("utf-8")


def test_html_into_a_folder_gives_each_article_its_page_and_its_source(folder: Path) -> None:
    run("audit", "neem.html", "fine.html", "-q", "--format", "html", "-o", "pages")

    names = {str(p.relative_to(folder / "pages")) for p in (folder / "pages").rglob("*.html")}
    assert names == {
        "neem.html",
        "fine.html",
        "index.html",
        "source/neem.html",
        "source/fine.html",
    }
    assert "The article" in (folder / "pages" / "neem.html").read_text("utf-8")
    assert 'href="source/neem.html' in (folder / "pages" / "neem.html").read_text("utf-8")
    assert 'href="neem.html"' in (folder / "pages" / "index.html").read_text("utf-8")


def test_html_into_one_file_leads_to_no_other(folder: Path) -> None:
    run("audit", "neem.html", "-q", "--format", "html", "-o", "page.html")

    page = (folder / "page.html").read_text("utf-8")
    assert "The article" in page
    assert 'href="source/' not in page
    assert not (folder / "source").exists()


def test_a_baseline_keeps_the_article_page_and_lists_what_was_let_stand(folder: Path) -> None:
    run("audit", "neem.html", "-q", "--baseline", "b.json", "--update-baseline")

    run("audit", "neem.html", "-q", "--baseline", "b.json", "--format", "html", "-o", "page.html")

    page = (folder / "page.html").read_text("utf-8")
    assert "The article" in page
    assert "Let stand" in page
    assert "Nothing to report." in page


def test_the_page_of_an_update_lets_everything_stand(folder: Path) -> None:
    options = ("--baseline", "b.json", "--update-baseline", "--format", "html", "-o", "page.html")

    assert run("audit", "neem.html", "-q", *options) == 0

    assert "Nothing to report." in (folder / "page.html").read_text("utf-8")


def sources_and_families(file: Path) -> set[tuple[str, str]]:
    rows = json.loads(file.read_text("utf-8"))["findings"]
    return {(row["source"], row["rule"].partition(".")[0]) for row in rows}


def update(*args: str) -> int:
    return run("audit", *args, "--baseline", "b.json", "--update-baseline")


def test_an_update_keeps_the_findings_of_other_pages(folder: Path) -> None:
    update("neem.html", "fine.html", "-q")
    before = sources_and_families(folder / "b.json")

    update("fine.html", "-q")

    assert sources_and_families(folder / "b.json") == before
    assert {source for source, _ in before} == {"neem.html", "fine.html"}


@pytest.mark.parametrize("option", ["--select=accountability", "--ignore=overclaim"])
def test_an_update_keeps_the_findings_of_rules_that_did_not_run(folder: Path, option: str) -> None:
    update("neem.html", "-q")

    update("neem.html", "-q", option)

    assert ("neem.html", "overclaim") in sources_and_families(folder / "b.json")


def test_an_update_drops_what_is_found_no_more(folder: Path) -> None:
    update("neem.html", "-q")
    (folder / "neem.html").write_text(PAGE.replace("{}", ""), "utf-8")

    update("neem.html", "-q")

    assert ("neem.html", "overclaim") not in sources_and_families(folder / "b.json")


def test_an_update_says_what_became_of_the_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    update("neem.html")
    first = capsys.readouterr().err
    count = len(json.loads((folder / "b.json").read_text("utf-8"))["findings"])

    update("neem.html", "--select", "overclaim")
    second = capsys.readouterr().err

    assert f"baseline b.json written: 0 findings before, {count} now\n" in first
    assert f"b.json written: {count} findings before, {count} now; " in second


def test_today_must_be_a_date(folder: Path) -> None:
    assert run("audit", "neem.html", "--today", "tomorrow") == 2


def test_rules_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules") == 0
    assert "overclaim.cure-miracle" in capsys.readouterr().out

    assert run("rules", "overclaim.cure-miracle") == 0
    told = capsys.readouterr().out
    for expected in ("Why:", "Standard:", "Flags:", "Lets pass:", "What to do:"):
        assert expected in told


def test_a_rule_of_ones_own_is_listed_and_explained(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = '[audit.rules."house.no-journeys"]\nphrases = "healing journey"\nwhy = "A cliché."\n'
    (folder / "readaloud.toml").write_text(table, "utf-8")
    (folder / "other.toml").write_text(table.replace("journeys", "roads"), "utf-8")

    assert run("rules") == 0
    assert "house.no-journeys" in capsys.readouterr().out
    assert run("rules", "house.no-journeys") == 0
    told = capsys.readouterr().out
    assert "Why: A cliché." in told
    assert "Flags" not in told
    assert run("rules", "house.no-roads", "--config", "other.toml") == 0


def test_an_unknown_rule_has_no_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rules", "overclaim.cure-mirac") == 2
    assert "overclaim.cure-miracle" in capsys.readouterr().err


def test_rules_as_json_hold_their_examples(capsys: pytest.CaptureFixture[str]) -> None:
    run("rules", "safety", "--format", "json")

    rules = json.loads(capsys.readouterr().out)["rules"]
    assert {r["category"] for r in rules} == {"safety"}
    assert all(len(r["flags"]) >= 2 and len(r["passes"]) >= 2 for r in rules)


def test_a_rule_that_fails_ends_with_code_4_after_the_rest_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    entry = {
        "source": {"name": "a.html"},
        "title": "A",
        "language": "en",
        "scores": {"notes": []},
        "sections": [],
        "findings": [],
        "agenda": [],
        "broken_rules": [{"rule": "mine.broken", "error": "KeyError: 'x'"}],
    }

    code = finish(Reporting(None, "text", "high"), 0, [entry], None, None)

    told = capsys.readouterr()
    assert code == 4
    assert "a.html: A" in told.out
    assert told.err.count("mine.broken") == 1
