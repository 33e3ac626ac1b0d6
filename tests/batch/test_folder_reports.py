"""The reports about a whole folder name what they could not report on, as those of `audit` do."""

import json

import pytest

GOOD, LOST = "good-000", "lost"
WHY = "not text but binary data; leave it out"


@pytest.fixture
def made(bench):
    bench.write(1)
    (bench.pages / f"{LOST}.html").write_bytes(bytes(range(256)) * 4)
    ran = bench.publish("--formats", "article-json,audit-entry,audit-json,audit-sarif,dashboard")
    assert ran.code == 3, ran.err
    return bench


def merged(bench):
    return json.loads((bench.out / "audit" / "audit.json").read_text("utf-8"))


def test_the_merged_audit_names_the_inputs_that_failed(made):
    document = merged(made)

    assert [one["source"]["name"] for one in document["articles"]] == [f"pages/{GOOD}.html"]
    (failure,) = document["failures"]
    assert failure == {"source": {"name": f"pages/{LOST}.html"}, "reason": WHY}


def test_the_sarif_log_says_that_the_run_was_not_successful(made):
    log = json.loads((made.out / "audit" / "audit.sarif").read_text("utf-8"))
    (invocation,) = log["runs"][0]["invocations"]

    assert invocation["executionSuccessful"] is False
    assert WHY in json.dumps(invocation)


def test_the_dashboard_lists_what_was_not_audited(made):
    page = (made.out / "audit" / "index.html").read_text("utf-8")

    assert "1 input could not be audited" in page
    assert f"<li>pages/{LOST}.html: {WHY}</li>" in page


def test_a_failure_that_is_mended_leaves_the_reports(made):
    (made.pages / f"{LOST}.html").write_text(made.page(LOST))
    ran = made.publish("--formats", "article-json,audit-entry,audit-json,audit-sarif,dashboard")

    assert ran.code == 0, ran.err
    assert merged(made)["failures"] == []
    assert "Not audited" not in (made.out / "audit" / "index.html").read_text("utf-8")


def test_a_new_failure_comes_into_the_reports_of_unchanged_articles(made):
    (made.pages / "second.html").write_bytes(bytes(range(256)) * 5)
    made.publish("--formats", "article-json,audit-entry,audit-json,audit-sarif,dashboard")

    names = [failure["source"]["name"] for failure in merged(made)["failures"]]
    assert names == [f"pages/{LOST}.html", "pages/second.html"]
