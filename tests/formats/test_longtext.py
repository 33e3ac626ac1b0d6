"""Text in pieces is the same text, held or in a file, and no file is left where it fails."""

import errno
import tempfile
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.errors import OutputError
from readaloud.formats.longtext import IN_MEMORY, long_text
from readaloud.model.narration import Stored


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@given(st.lists(st.text(st.characters(codec="utf-8"))))
def test_short_text_is_held_as_bytes(pieces):
    assert long_text(pieces) == "".join(pieces).encode()


@pytest.mark.parametrize("piece", ["é", "a line of text\n", "x" * 700_000, "y" * (IN_MEMORY + 1)])
def test_long_text_is_a_file_of_the_same_bytes(temporary, piece):
    count = 2 + 2 * IN_MEMORY // len(piece)

    kept = long_text(piece for _ in range(count))

    assert isinstance(kept, Stored)
    data = Path(kept.path).read_bytes()
    assert data == piece.encode() * count
    assert (kept.size, kept.sha256) == (len(data), sha256(data).hexdigest())
    assert list(temporary.iterdir()) == [Path(kept.path)]


def test_a_writer_that_fails_leaves_no_file(temporary):
    def failing():
        yield "x" * (IN_MEMORY + 1)
        yield "y"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        long_text(failing())

    assert not list(temporary.iterdir())


def test_a_full_disk_is_told_of_and_leaves_no_file(temporary):
    def full():
        yield "x" * (IN_MEMORY + 1)
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError, match="temporary text: No space left"):
        long_text(full())

    assert not list(temporary.iterdir())


def test_a_folder_that_is_gone_is_told_of(temporary):
    temporary.rmdir()

    with pytest.raises(OutputError, match="temporary text"):
        long_text(["x" * (IN_MEMORY + 1)])
