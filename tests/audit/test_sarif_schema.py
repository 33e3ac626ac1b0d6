"""The SARIF report against the standard's own schema."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from readaloud.audit import audit
from readaloud.cli.main import exit_code
from readaloud.extract.plain import article_from_text
from readaloud.formats.audit_json import entry_of
from readaloud.formats.audit_sarif import uri_of
from readaloud.formats.reports import REPORTS
from readaloud.model.article import Ignore
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

SCHEMA = json.loads((Path(__file__).parent / "sarif" / "sarif-schema-2.1.0.json").read_text())
ODD = "Neem cures \u202emalaria\u0000 in 90% of “cases” <b>&amp;</b> 🌿 \ud7ff."
PAGE = """<html lang="en"><head><title>Neem</title></head><body><main><article><h1>Neem</h1>
<p>Neem cures diabetes, as the old books of the village say, and everybody there agrees.</p>
<!-- readaloud: ignore overclaim reason="quoted, =1+1" until=2999-01-01 -->
<p>Neem cures malaria in every village of the land, and nobody there takes any tablets.</p>
<!-- readaloud: ignore promotion reason="ours" -->
<p>The garden behind the town hall opens at six in the morning, and whoever comes early finds
the gate ajar, the benches dry and the old pear tree full of birds, which sing until noon.</p>
</article></main></body></html>"""


def faults(document: Any) -> Sequence[str]:
    """What the standard's schema says against a document."""
    validator = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    return [f"{list(e.absolute_path)}: {e.message[:200]}" for e in validator.iter_errors(document)]


def test_the_schema_says_no_to_what_is_no_sarif() -> None:
    assert faults({"version": "2.1.0", "runs": [{"tool": {}}]})


@pytest.mark.parametrize(
    "name", ["neem.html", "a b/ü %20#?.html", "/tmp/x.html", "C:\\pages\\a.htm"]
)
def test_a_report_of_any_name_and_text_fits_the_schema(name: str) -> None:
    audited = audit(article_from_text(name, ODD), BUILTIN, AuditSettings(today="2026-11-22"))

    assert faults(json.loads(REPORTS["sarif"]([entry_of(audited)]))) == []


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("new\nline.html", "new%0Aline.html"),
        ("back\\slash.html", "back%5Cslash.html"),
        ("way\u202eback.html", "way%E2%80%AEback.html"),
        ("caf\udce9 ü.html", "caf%E9%20%C3%BC.html"),
    ],
)
def test_the_address_of_an_odd_name_leads_to_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, address: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(PAGE)

    exit_code(["audit", ".", "-q", "--format", "sarif", "-o", "a.sarif"])

    run = json.loads(Path("a.sarif").read_text())["runs"][0]
    assert [one["location"]["uri"] for one in run["artifacts"]] == [address]


def test_the_folders_of_a_path_with_backslashes_stay_apart() -> None:
    assert uri_of("pages\\new\\a b.html") == "pages/new/a%20b.html"


def test_settled_findings_and_failed_rules_fit_the_schema() -> None:
    article = article_from_text("neem.html", "Neem cures malaria.")
    ids = tuple(s.id for s in article.sentences())
    article = replace(article, ignores=(Ignore("all", "quoted", None, ids, 3),))
    entry = entry_of(audit(article, BUILTIN, AuditSettings(today="2026-11-22")))
    broken = entry | {"broken_rules": [{"rule": "mine.x", "error": "KeyError: 'a'"}]}

    document = json.loads(REPORTS["sarif"]([entry, broken]))

    assert faults(document) == []
    assert any("suppressions" in r for r in document["runs"][0]["results"])


def test_a_folder_with_ignores_and_a_baseline_fits_the_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one.html", "two ü.html"):
        Path(name).write_text(PAGE, "utf-8")
    exit_code(["audit", "one.html", "-q", "--baseline", "b.json", "--update-baseline"])

    exit_code(["audit", ".", "-q", "--baseline", "b.json", "--format", "sarif", "-o", "out.sarif"])

    document = json.loads(Path("out.sarif").read_text("utf-8"))
    kinds = [s["kind"] for r in document["runs"][0]["results"] for s in r.get("suppressions", ())]
    assert faults(document) == []
    assert set(kinds) == {"inSource", "external"}


def test_an_empty_report_fits_the_schema() -> None:
    assert faults(json.loads(REPORTS["sarif"]([]))) == []


def test_a_run_with_an_input_that_failed_keeps_to_the_schema() -> None:
    assert faults(json.loads(REPORTS["sarif"]([], [("a b.html", "no article found")]))) == []
