"""The library that is used is the wheel's, or the system's where that is newer."""

import pytest

from readaloud.voices import library_version
from readaloud.voices.library import newer_in_system


@pytest.mark.parametrize(
    ("names", "newer"),
    [
        (["libespeak-ng.so.1.1.51"], ""),
        (["libespeak-ng.so.1.52.0"], ""),
        (["libespeak-ng.so.1.53.0"], "libespeak-ng.so.1.53.0"),
        (["libespeak-ng.so.1.1.51", "libespeak-ng.so.1.54.1"], "libespeak-ng.so.1.54.1"),
        (["libespeak-ng.so.1"], ""),
        ([], ""),
    ],
)
def test_only_a_later_system_library_is_preferred(tmp_path, names, newer):
    folder = tmp_path / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).touch()

    assert newer_in_system(tmp_path).endswith(newer)
    assert bool(newer_in_system(tmp_path)) == bool(newer)


def test_the_doctor_is_told_version_and_origin():
    assert library_version().startswith("espeak-ng 1.")
    assert library_version().endswith(")")
