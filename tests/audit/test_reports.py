"""The reports: what each promises its reader, whatever the page holds."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.formats.audit_csv import safe_cell
from readaloud.formats.audit_html import write_page
from readaloud.formats.audit_json import entry_of
from readaloud.formats.reports import REPORTS
from readaloud.model.article import Ignore
from readaloud.model.audit import Audit
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

TEXT = """# Neem {}

Neem cures diabetes and 90% of all people {} agree that it does.

Neem cures malaria in every village of the land.

# Spiritual meaning of asthma {}

Asthma means you are afraid of losing your freedom, as the healers say."""


def audited(words: str = "", name: str = "pages/neem.html") -> Audit:
    article = article_from_text(name, TEXT.replace("{}", words))
    settled = tuple(x.id for x in article.sentences() if "malaria" in x.text)
    ignore = Ignore("all", "quoted =1+1", None, settled, 7)
    return audit(replace(article, ignores=(ignore,)), BUILTIN, AuditSettings(today="2026-11-22"))


def report(kind: str, words: str = "", name: str = "pages/neem.html") -> str:
    return REPORTS[kind]([entry_of(audited(words, name))])


def test_sarif_results_name_their_rules() -> None:
    document = json.loads(report("sarif", name="pages/a b ü%.html"))

    results = document["runs"][0]["results"]
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in results)
    assert any(r.get("suppressions") for r in results)


def test_sarif_tells_of_a_rule_that_failed() -> None:
    entry = entry_of(audited()) | {"broken_rules": [{"rule": "mine.x", "error": "KeyError: 'a'"}]}

    invocation = json.loads(REPORTS["sarif"]([entry]))["runs"][0]["invocations"][0]

    assert invocation["executionSuccessful"] is False
    assert "mine.x" in invocation["toolExecutionNotifications"][0]["message"]["text"]


FAILED = [("pages/bad name.html", "no article found\n& \x1b[31m")]


def test_sarif_tells_of_an_input_that_failed() -> None:
    invocation = json.loads(REPORTS["sarif"]([], FAILED))["runs"][0]["invocations"][0]

    (notice,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    assert "pages/bad name.html was not audited: no article found" in notice["message"]["text"]
    place = notice["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "pages/bad%20name.html"}


def test_junit_has_an_error_for_an_input_that_failed() -> None:
    root = ElementTree.fromstring(REPORTS["junit"]([entry_of(audited())], FAILED))

    assert root.attrib["errors"] == "1"
    assert int(root.attrib["tests"]) == len(root.findall(".//testcase"))
    assert [one.attrib["message"] for one in root.iter("error")] == ["no article found & [31m"]


def test_json_names_an_input_that_failed() -> None:
    document = json.loads(REPORTS["json"]([], FAILED))

    assert [one["source"]["name"] for one in document["failures"]] == ["pages/bad name.html"]


@pytest.mark.parametrize("kind", [kind for kind in REPORTS if kind != "csv"])
def test_every_report_but_the_table_names_an_input_that_failed(kind: str) -> None:
    text = REPORTS[kind]([], FAILED)

    assert "no article found" in text
    assert "\x1b" not in text


def test_a_run_that_audited_nothing_does_not_say_that_all_is_well() -> None:
    assert "nothing to report" not in REPORTS["text"]([], FAILED)
    assert REPORTS["text"]([], FAILED).endswith("nothing was audited; 1 input failed\n")


def test_json_counts_only_open_findings() -> None:
    document = json.loads(report("json"))

    findings = document["articles"][0]["findings"]
    open_ones = [f for f in findings if f["status"] == "new"]
    assert sum(document["summary"]["findings"].values()) == len(open_ones) < len(findings)


@given(st.text(max_size=30).filter(lambda s: "<" not in s and "&" not in s))
@settings(max_examples=30, deadline=None)
def test_no_report_holds_a_control_character(words: str) -> None:
    for kind in REPORTS:
        text = report(kind, words)

        assert not [c for c in text if ord(c) < 32 and c not in "\n\r\t"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝", "\r@"])
def test_no_cell_is_a_formula(start: str) -> None:
    cell = safe_cell(start + "1+1")

    assert not cell.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "＝"))


def test_csv_has_a_row_for_each_finding() -> None:
    rows = list(csv.DictReader(io.StringIO(report("csv", ',"'))))

    assert len(rows) == len(audited(',"').findings)
    assert {row["source"] for row in rows} == {"pages/neem.html"}


def test_junit_is_xml_whose_counts_are_true() -> None:
    root = ElementTree.fromstring(report("junit", "]]> & \x0b"))

    assert int(root.attrib["failures"]) == len(root.findall(".//failure"))
    assert int(root.attrib["tests"]) == len(root.findall(".//testcase"))


def test_junit_gives_a_clean_article_a_case_that_passes() -> None:
    entry = entry_of(audited()) | {"findings": []}

    root = ElementTree.fromstring(REPORTS["junit"]([entry]))

    assert [case.attrib["name"] for case in root.iter("testcase")] == ["no open findings"]


def test_annotations_stay_on_one_line_each() -> None:
    entry = entry_of(audited())
    entry["source"]["name"] = "a,b:c\n::error::x.html"

    lines = REPORTS["github"]([entry]).splitlines()

    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == sum(f["status"] == "new" for f in entry["findings"])
    assert all("file=a%2Cb%3Ac " in line for line in commands)


def test_text_gives_path_line_severity_and_rule() -> None:
    lines = report("text").splitlines()

    assert any(
        line.startswith("pages/neem.html:") and ": high: overclaim." in line for line in lines
    )


def test_the_page_marks_the_words_and_links_each_note_both_ways() -> None:
    page = write_page(audited()).decode()

    assert "<mark>" in page
    assert 'href="#f1"' in page
    assert 'id="f1"' in page
    assert "<script" not in page
    assert "default-src 'none'" in page


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>"])
def test_no_report_lets_markup_through(words: str) -> None:
    escaped = words.replace("<", "&lt;").replace(">", "&gt;")

    for text in (
        report("html", escaped),
        report("junit", escaped),
        write_page(audited(escaped)).decode(),
    ):
        assert "<script" not in text
        assert "<img" not in text


def test_every_id_on_the_page_is_unique() -> None:
    page = write_page(audited()).decode()

    ids = [part.split('"')[0] for part in page.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("kind", REPORTS)
def test_a_run_without_articles_has_a_report(kind: str) -> None:
    render: Callable[[list[dict[str, object]]], str] = REPORTS[kind]

    assert render([])


@pytest.mark.parametrize("kind", REPORTS)
def test_a_report_is_the_same_each_time(kind: str) -> None:
    assert report(kind) == report(kind)
