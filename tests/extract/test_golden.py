"""Whole pages and what is expected of them, byte for byte; `make golden` writes it anew."""

from pathlib import Path
from runpy import run_path

import pytest

ROOT = Path(__file__).parent.parent.parent
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*/source.html"))
ARTICLES = sorted(p for p in (ROOT / "articles").iterdir() if "htm" in p.suffix)
FURNITURE = (
    "we use cookies", "was this article helpful", "recommended reading:", "also check:",
    "read also:", "you may like:", "subscribe to our newsletter", "all rights reserved",
    "most popular", "leave a comment",
)  # fmt: skip


@pytest.mark.parametrize("source", GOLDEN, ids=lambda p: p.parent.name)
def test_a_golden_page_gives_what_is_expected(source):
    expected = run_path(str(ROOT / "tools" / "golden.py"))["expected"]

    assert expected(source) == source.with_name("expected.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_no_furniture_stands_in_a_sample_article(path):
    from readaloud.extract import extract
    from readaloud.model.article import Source

    text = extract(Source(path.name, path.read_bytes())).text.lower()

    assert len(text) > 1500
    assert [phrase for phrase in FURNITURE if phrase in text] == []
