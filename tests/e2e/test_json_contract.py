"""What the program writes is what the published JSON Schemas say, and its offsets point right."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "docs" / "reference" / "schemas"


def faults(document: Any, schema: str) -> list[str]:
    """What is wrong with a document, each with its place."""
    validator = Draft202012Validator(json.loads((SCHEMAS / schema).read_text("utf-8")))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def walk(sections: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for section in sections:
        yield section
        yield from walk(section["sections"])


@pytest.mark.parametrize("schema", ["article-1.json", "audit-1.json", "cues-1.json"])
def test_a_schema_is_a_schema(schema):
    Draft202012Validator.check_schema(json.loads((SCHEMAS / schema).read_text("utf-8")))


def test_article_json_is_as_its_schema_says(extracted):
    wrong = {name: faults(article, "article-1.json") for name, article in extracted.items()}

    assert {name: found for name, found in wrong.items() if found} == {}


def test_audit_json_is_as_its_schema_says(run, articles):
    for page in ("stress-and-lower-back-pain.html", "dolor-de-cabeza.html"):
        document = run("audit", articles / page, "--format", "json").json

        assert faults(document, "audit-1.json") == []


def test_cues_are_as_their_schema_says(published):
    for cues in published.rglob("cues.json"):
        assert faults(json.loads(cues.read_bytes()), "cues-1.json") == []


def test_every_sentence_lies_in_its_block_where_it_says(extracted):
    wrong = [
        (name, sentence["id"])
        for name, article in extracted.items()
        for section in walk(article["sections"])
        for block in section["blocks"]
        for sentence in block["sentences"]
        if block["text"][sentence["start"] : sentence["end"]] != sentence["text"]
    ]

    assert wrong == []


def test_every_quote_lies_in_its_sentence_where_it_says(audited):
    wrong = [
        (name, finding["rule"])
        for name, entry in audited.items()
        for finding in entry["findings"]
        if finding["sentence"][finding["start"] : finding["end"]] != finding["quote"]
    ]

    assert wrong == []


def test_sentence_ids_rise_and_are_the_same_in_article_and_cues(published):
    for folder in (published / "articles").iterdir():
        article = json.loads((folder / "article.json").read_bytes())
        cues = json.loads((folder / "cues.json").read_bytes())["cues"]
        known = {
            sentence["id"]: sentence["text"]
            for section in walk(article["sections"])
            for sentence in (
                *([section["heading"]] if section["heading"] else []),
                *(s for block in section["blocks"] for s in block["sentences"]),
            )
        }
        ids = [int(cue["sentence"][1:]) for cue in cues if cue["sentence"]]

        assert ids == sorted(ids)
        assert [c for c in cues if known.get(c["sentence"], c["text"]) != c["text"]] == []


def test_cues_follow_each_other_and_words_lie_inside_them(published):
    for file in published.rglob("cues.json"):
        cues = json.loads(file.read_bytes())
        ends = [0, *(cue["end_ms"] for cue in cues["cues"])]

        assert all(cue["start_ms"] >= end for cue, end in zip(cues["cues"], ends, strict=False))
        assert ends[-1] <= cues["duration_ms"]
        for cue in cues["cues"]:
            times = [t for word in cue["words"] for t in (word["start_ms"], word["end_ms"])]
            assert times == sorted(times)
            assert all(cue["start_ms"] <= t <= cue["end_ms"] for t in times)
            assert all(0 <= w["start"] < w["end"] <= len(cue["text"]) for w in cue["words"])
