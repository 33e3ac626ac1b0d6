"""Files that are no pages are told by their first bytes, whatever they are called."""

import io
import tarfile

import pytest

from readaloud.errors import SourceError
from readaloud.files.inputs import find_inputs
from readaloud.files.kinds import kind_of


def tar(form: int, mode: str = "w") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode, format=form) as archive:
        page = tarfile.TarInfo("pages/a.html")
        page.size = 4
        archive.addfile(page, io.BytesIO(b"page"))
    return packed.getvalue()


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize(
    ("name", "mode"), [("a.html", "w"), ("a.tar", "w"), ("a.tgz", "w:gz"), ("a.tar.gz", "w:gz")]
)
def test_a_tar_archive_is_not_read_as_a_page(form, name, mode, tmp_path):
    (tmp_path / name).write_bytes(tar(form, mode))
    (found,), _ = find_inputs([str(tmp_path / name)])

    with pytest.raises(SourceError, match="not an HTML page but a tar archive"):
        found.read(100_000)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"II*\0" + bytes(99), "a TIFF image"),
        (b"BM\x36\x10\0\0" + bytes(99), "a BMP image"),
        (b"\0\0\0 ftypisom", "a sound or video file"),
        (b"SQLite format 3\0", "a database"),
        (b"{\\rtf1 Rest is good.}", "an RTF document"),
    ],
)
def test_a_kind_is_told_by_its_first_bytes(data, kind):
    assert kind_of(data) == kind


@pytest.mark.parametrize("data", [b"", b"BMI is a number.", b"<p>x", "\ufeff<p>x".encode("utf-16")])
def test_what_may_be_a_page_has_no_kind(data):
    assert kind_of(data) == ""
