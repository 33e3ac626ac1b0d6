"""The picture of a long recording is the same picture, and its drawing library is not kept."""

import subprocess
import sys

import pytest

from readaloud.model.toolkit import no_picture
from readaloud.toolkit import cover_of
from readaloud.voices import aside
from readaloud.voices.aside import LONG_MS, drawn

LOADED = """
import sys
from readaloud.toolkit import cover_of
from readaloud.voices.aside import drawn
assert drawn(cover_of, "Sleep", "", int(sys.argv[1])).startswith(b"\\x89PNG")
print("PIL.Image" in sys.modules)
"""


@pytest.mark.parametrize(
    "title", ["Sleep well", "Schlaf – gut\n\0", "睡眠", "a lone \ud83d half", ""]
)
def test_the_picture_of_a_long_recording_is_that_of_a_short_one(title):
    assert drawn(cover_of, title, "Nora Quill", LONG_MS) == cover_of(title, "Nora Quill")


@pytest.mark.parametrize(("duration_ms", "is_loaded"), [(LONG_MS - 1, "True"), (LONG_MS, "False")])
def test_only_a_short_recording_loads_the_drawing_library(duration_ms, is_loaded):
    command = [sys.executable, "-c", LOADED, str(duration_ms)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told.strip() == is_loaded


def test_a_picture_that_another_process_cannot_find_is_drawn_here():
    assert drawn(lambda title, author: title.encode(), "here", "", LONG_MS) == b"here"


def test_a_recording_without_a_picture_has_none():
    assert drawn(no_picture, "Sleep", "", LONG_MS) == b""


def test_where_no_process_can_be_started_the_picture_is_drawn_here(monkeypatch):
    monkeypatch.setattr(aside.sys, "executable", "/nowhere/python")
    assert drawn(cover_of, "Sleep", "", LONG_MS) == cover_of("Sleep", "")
