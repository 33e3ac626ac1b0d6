"""The four functions, as a program or a notebook calls them."""

import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from readaloud import audit, extract, narrate, publish
from readaloud.errors import ReadaloudError, SourceError
from readaloud.model.article import Source
from readaloud.model.narration import Narration, Stored
from readaloud.model.settings import NarrateSettings, Settings


def sound(narration: Narration) -> bytes:
    data = narration.recording.data
    return Path(data.path).read_bytes() if isinstance(data, Stored) else data


def test_a_path_bytes_text_and_a_source_are_the_same_page(page):
    data = page.read_bytes()
    texts = {extract(one).text for one in (page, data, data.decode(), Source("x.html", data))}

    assert len(texts) == 1


def test_threads_hear_what_one_thread_hears(page, articles):
    pages = [page, articles / "dolor-de-cabeza.html"] * 2
    alone = [sound(narrate(one)) for one in pages[:2]]

    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda one: sound(narrate(one)), pages))

    assert together == alone * 2


def test_a_running_event_loop_is_no_hindrance(page):
    """Notebooks run one."""

    async def cell() -> int:
        return narrate(page).recording.duration_ms

    assert asyncio.run(cell()) > 10_000


def test_publish_tells_the_outcome_of_every_page(page, tmp_path):
    bad = page.parent / "bad.html"
    bad.write_bytes(b"")

    outcomes = publish([page, bad], tmp_path / "out", Settings(narrate=NarrateSettings("silence")))

    assert [outcome.status for outcome in outcomes] == ["done", "failed"]
    assert (tmp_path / "out" / "articles" / "tea" / "index.html").is_file()


def test_a_page_without_an_article_is_a_source_error():
    with pytest.raises(SourceError, match="no article"):
        extract(b"<nav><a href='/'>Home</a></nav>")


def test_a_missing_file_is_an_error_of_ours(tmp_path):
    with pytest.raises(ReadaloudError, match="missing"):
        extract(tmp_path / "missing.html")


def test_an_audit_of_an_article_is_that_of_its_page(page):
    assert audit(extract(page)).findings == audit(page).findings


def test_a_long_recording_goes_with_the_program_unless_it_is_moved(articles, tmp_path):
    program = (
        "import sys; from pathlib import Path; from readaloud import narrate\n"
        "stored = narrate(Path(sys.argv[1])).recording.data\n"
        "assert Path(stored.path).stat().st_size == stored.size\n"
        "if sys.argv[2:]: Path(stored.path).rename(sys.argv[2])\n"
    )
    temporary, kept = tmp_path / "temporary", tmp_path / "kept.mp3"
    temporary.mkdir()
    page = str(articles / "stress-and-lower-back-pain.html")

    for moved in ([], [str(kept)]):
        environment = os.environ | {"TMPDIR": str(temporary)}
        subprocess.run([sys.executable, "-c", program, page, *moved], env=environment, check=True)

        assert not list(temporary.iterdir())
    assert kept.stat().st_size > 1_000_000
