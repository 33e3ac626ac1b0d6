"""A file appears whole under its name, or not at all."""

import os
import stat

import pytest

from readaloud.errors import OutputError
from readaloud.files.lock import Lock
from readaloud.files.outputs import write_asset, write_file, write_named, write_pieces
from readaloud.files.speech import SpeechFiles, trim
from readaloud.model.narration import Stored
from readaloud.model.publication import Asset


def asset(path="a/b.txt", data=b"new"):
    return Asset(path, "text/plain", data)


def files(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir())


def test_an_asset_is_written_where_its_path_says(tmp_path):
    write_asset(tmp_path, asset())

    assert files(tmp_path) == ["a/b.txt"]
    assert (tmp_path / "a/b.txt").read_bytes() == b"new"


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path):
    place = tmp_path / "pipe"
    os.mkfifo(place)
    reader = os.open(place, os.O_RDONLY | os.O_NONBLOCK)

    write_named(place, b"new")

    assert os.read(reader, 100) == b"new"
    assert stat.S_ISFIFO(place.stat().st_mode)
    os.close(reader)


def test_a_link_that_was_named_stays_and_its_target_is_written(tmp_path):
    (tmp_path / "link.json").symlink_to("real.json")

    write_named(tmp_path / "link.json", b"new")

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_a_stored_asset_is_moved_and_readable_by_all(tmp_path):
    kept = tmp_path / "kept"
    kept.write_bytes(b"sound")
    kept.chmod(0o600)

    write_asset(tmp_path / "out", asset("a.mp3", Stored(str(kept), 5, "")))

    assert not kept.exists()
    made = tmp_path / "out" / "a.mp3"
    assert made.read_bytes() == b"sound"
    assert made.stat().st_mode & 0o777 == 0o666 & ~current_umask()


def current_umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("path", ["../out.txt", "/etc/out.txt", "a/../../b", "", "a\\b", "a\0b"])
def test_no_path_leads_out_of_the_folder(tmp_path, path):
    with pytest.raises(OutputError, match="not a path inside"):
        write_asset(tmp_path, asset(path))


def test_no_link_leads_out_of_the_folder(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OutputError, match="a link leads out"):
        write_asset(tmp_path / "out", asset())
    assert not files(tmp_path / "elsewhere")


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(OutputError, match=r"no folder .*/none is there; make it$"):
        write_file(tmp_path / "none" / "audit.json", b"new")


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b.txt").write_bytes(b"old")

    def broken():
        yield "half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pieces(tmp_path / "a/b.txt", broken())
    with pytest.raises(OutputError):
        write_asset(tmp_path, asset(data=Stored("/nowhere/at/all", 1, "")))
    assert files(tmp_path) == ["a/b.txt"]
    assert (tmp_path / "a/b.txt").read_bytes() == b"old"


def test_a_file_where_a_folder_must_be_is_said(tmp_path):
    (tmp_path / "a").write_bytes(b"")

    with pytest.raises(OutputError, match="cannot be made a folder"):
        write_asset(tmp_path, asset())


def test_a_lock_is_for_one(tmp_path):
    mine, other = (Lock(tmp_path / "lock", wait=False) for _ in range(2))

    with mine, pytest.raises(OutputError, match=f"process {os.getpid()}"):
        other.__enter__()
    with Lock(tmp_path / "lock", wait=False):
        pass


def keep(kept, key, *pieces):
    entry = kept.begin(key)
    for piece in pieces:
        entry.write(piece)
    entry.keep()


def test_speech_that_was_dropped_leaves_no_file(tmp_path):
    kept = SpeechFiles(tmp_path, 1000)
    entry = kept.begin("ab12")
    entry.write(b"sound")

    entry.drop()

    assert kept.get("ab12") is None
    assert files(tmp_path) == []


def test_speech_is_not_kept_where_no_folder_can_be_made(tmp_path):
    (tmp_path / "taken").write_text("a file")
    kept = SpeechFiles(tmp_path / "taken", 1000)

    keep(kept, "ab12", b"sound")

    assert kept.get("ab12") is None
    assert kept.left == 0


def test_kept_speech_comes_back_unless_damaged(tmp_path):
    kept = SpeechFiles(tmp_path, 1000)
    keep(kept, "ab12", b"so", b"und")
    (file,) = (p for p in tmp_path.rglob("*") if p.is_file())

    with kept.get("ab12") as found:
        assert found.read() == b"sound"
    assert kept.get("ffff") is None
    file.write_bytes(file.read_bytes()[:-1])
    assert kept.get("ab12") is None


def test_kept_speech_stays_within_its_limit(tmp_path):
    kept = SpeechFiles(tmp_path, 250)
    for number in range(5):
        keep(kept, f"{number:04}", bytes(60), bytes(40))
    assert len(files(tmp_path)) == 2
    os.utime(tmp_path / "00" / "0000", (1, 1))

    trim(tmp_path, 150)

    assert files(tmp_path) == ["00/0001"]
