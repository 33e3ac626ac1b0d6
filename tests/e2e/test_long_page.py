"""A page whose JSON is too long to be held comes out whole, by every way out."""

import json

import pytest

SENTENCE = "Rest, drink water, and see a doctor when the pain of week {} does not go away."


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    place = tmp_path_factory.mktemp("long")
    paragraphs = "".join(f"<p>{SENTENCE.format(n)}</p>\n" for n in range(40_000))
    (place / "page.html").write_text(
        f"<html><head><title>Long</title></head><body><article><h1>Long</h1>{paragraphs}"
        "</article></body></html>"
    )
    (place / "tmp").mkdir()
    return place / "page.html"


@pytest.mark.parametrize("options", [[], ["--jobs", "1"], ["-o", "out.json"], ["-o", "out"]])
def test_the_json_of_a_long_page_is_whole(run, page, options):
    place = page.parent
    done = run("extract", page, *options, cwd=place, env={"TMPDIR": str(place / "tmp")})

    made = {"out.json": place / "out.json", "out": place / "out" / "page.article.json"}
    raw = made[options[1]].read_bytes() if "-o" in options else done.raw
    assert done.code == 0, done.err
    assert len(raw) > 8_000_000
    article = json.loads(raw)
    last = article["sections"][0]["blocks"][-1]["text"]
    assert last == article["text"].rpartition("\n\n")[2] == SENTENCE.format(39_999)
    assert list((place / "tmp").iterdir()) == []
